import { type Section, sectionPath } from '../../../document/sections.ts';
import type { Unit } from '../../../spec/units.ts';
import { perObject } from '../../../util/perObject.ts';
import { FREES, MEANT, NOT_FREED, RULE_BREACHES, SINGLES_OUT, WAIVES } from './exceptionWords.ts';
import { ordinalOf } from './ordinals.ts';
import type { Side } from './relate.ts';
import { readableText } from '../statements/statement.ts';
import { stemsIn } from '../stems.ts';
import { stemsOf } from './qualifiers.ts';
import { subjectPhraseOf } from './subjects.ts';
import { mentionOf } from '../ranking/titles.ts';

/** A longer paragraph tells a story: what stands in one of its sentences need not bear on the others. */
const LONGEST = 500;

/**
 * Whether the author of one of two sides had the other in mind, so that the one is its exception and no contradiction:
 * its item says of itself that it breaks or escapes a rule, names the other by its number or heading, or lets off the
 * very thing that the other is about.
 */
export function isAnnounced(a: Side, b: Side): boolean {
  return announces(a, b) || announces(b, a);
}

function announces(side: Side, other: Side): boolean {
  const { unit } = side.statement;
  const { clauses, text } = contextOf(unit);
  if (clauses.some(({ words }) => WAIVES.test(words) || RULE_BREACHES.some((breach) => breach.test(words))))
    return true;
  if (SINGLES_OUT.test(text) || (MEANT.test(text) && namesItsOwn(side, other))) return true;
  return pointsTo(unit, text, other.statement.unit) || letsOff(side, other);
}

interface Context {
  /** Of the block, in lower case with code as written. */
  readonly text: string;
  /** Where it begins in the document. */
  readonly from: number;
  /** What stands between the signs that divide sentences, by its place in the text. */
  readonly clauses: readonly { readonly at: number; readonly words: string }[];
}

const contextOf = perObject((unit: Unit): Context => {
  const { block } = unit;
  const whole = block.text.source.length <= LONGEST;
  const text = readableText(whole ? block.text : unit);
  const clauses = Array.from(text.matchAll(CLAUSE), (match) => ({ at: match.index, words: match[0] }));
  return { text, from: whole ? block.text.span.start : unit.span.start, clauses };
});

/** Up to a sign that divides sentences; a dot inside a word divides none. */
const CLAUSE = /(?:[^.;:()!?–—]|[.:!?](?! |$))+/g;

const NUMBERED =
  /(?<!\w)(?:(?:rule|item|point|bullet|step|number|principle|tenet|line|guideline|entry|no\.|nr\.|#|§) ?)(\d{1,3})\b/g;

/** It names the other by the number of its item, or by a heading above it that they don't share. */
function pointsTo(unit: Unit, text: string, other: Unit): boolean {
  const ordinal = ordinalOf(other);
  if (ordinal !== undefined && text.includes(String(ordinal)))
    for (const [, number] of text.matchAll(NUMBERED)) if (Number(number) === ordinal) return true;
  const shared: readonly Section[] = sectionPath(unit.block.section);
  const { source } = unit.block.text;
  return sectionPath(other.block.section).some(
    (section) => section.depth > 0 && !shared.includes(section) && mentionOf(source, section.title) !== undefined,
  );
}

/** Beside the words in question, a clause of its item lets off, or treats apart, what the other is about. */
function letsOff(side: Side, other: Side): boolean {
  const { clauses, from } = contextOf(side.statement.unit);
  const at = side.statement.unit.span.start - from;
  let particulars: ReadonlySet<string> | undefined;
  return clauses.some((clause) => {
    if (clause.at < at + side.end && at + side.start < clause.at + clause.words.length) return false;
    if (!FREES.test(clause.words) || NOT_FREED.test(clause.words)) return false;
    particulars ??= particularsOf(other, side);
    return [...stemsIn(clause.words)].some((stem) => particulars?.has(stem));
  });
}

/** Its subject is a thing that the other side doesn't name: "`legacy/` has no tests on purpose". */
function namesItsOwn({ statement }: Side, other: Side): boolean {
  const head = subjectPhraseOf(statement).at(-1);
  return head !== undefined && !stemsOf(other.statement).has(head.stem) && !ALL.test(statement.text);
}
const ALL = /^[^a-z]*(?:all|every|each|any)\b/;

/** What a side speaks of beside what is in question for both: the particular thing that may be the exception. */
function particularsOf(side: Side, other: Side): ReadonlySet<string> {
  const { statement } = side;
  const { section } = statement.unit.block;
  const titles = section.depth > 1 ? section.title.toLowerCase() : '';
  const common = inQuestion(other);
  return new Set([...stemsIn(`${statement.text} ${titles}`)].filter((stem) => !common.has(stem)));
}

function inQuestion({ statement, start, end }: Side): ReadonlySet<string> {
  return stemsIn(statement.text.slice(start, end));
}

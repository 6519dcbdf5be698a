import { STOP_WORDS } from '../../../language/en/grammar.ts';
import type { ConflictSide } from '../conflict.ts';
import { gated } from '../../../text/gate.ts';
import { wordRuns, wordSigns } from '../../../text/wordRuns.ts';
import { stemOf } from '../fields/stem.ts';
import { comparing } from './comparing.ts';
import { perStatement } from '../statements/perStatement.ts';
import { questionOn } from '../reach/realm.ts';
import { judgeReach, type Side } from '../reach/relate.ts';
import { type Said, sayingsOf } from '../statements/sayings.ts';
import type { Statement } from '../statements/statement.ts';
import { VALUE_CLASSES, type ValueClass } from './valueClasses.ts';
import { areOneThought } from '../statements/oneThought.ts';

/** What a statement says of a thing: its value in a class. */
interface ValueRead extends Omit<Side, 'statement'> {
  /** Class and thing: values are compared under one key only. */
  readonly key: string;
  readonly kind: ValueClass;
  readonly value: string;
  /** As a message names what differs. */
  readonly about: string;
}

/** Values beyond this many of one thing are the document's subject. */
const MOST_VALUES = 20;
/** More words name no thing but tell a story. */
const MOST_WORDS = 5;

/**
 * Pairs of statements that give one thing two values of a class: "Constants are camelCase" and "Constants are written in
 * SCREAMING_SNAKE_CASE". The thing needs no catalogue: it is what the part of the sentence with the value says beside it.
 */
export const differingValues = comparing<ValueRead>({
  firsts: sayingsOf(perStatement(readValues), ({ key }) => [key]),
  most: MOST_VALUES,
  compare(a, b) {
    if (a.value === b.value || a.kind.excludes?.(a.value, b.value) === false) return undefined;
    if (areOneThought(a.statement.unit, b.statement.unit)) return undefined;
    if (a.statement.permits || b.statement.permits) return undefined;
    if (judgeReach(a, b, questionOn('slot', a, a.kind)) !== 'conflict') return undefined;
    const soft = a.statement.soft || b.statement.soft;
    return { first: sideOf(a), second: sideOf(b), sort: 'value', about: a.about, topic: a.key, soft };
  },
});

function readValues(statement: Statement): readonly ValueRead[] {
  if (statement.inverted || statement.clause?.polarity === 'negative') return [];
  return GATED.flatMap(({ kind, pattern }) => {
    const match = pattern.exec(statement.text);
    return match ? (readValue(statement, kind, match) ?? []) : [];
  });
}

const GATED = VALUE_CLASSES.map((kind) => ({ kind, pattern: gated(kind.pattern) }));

const NEGATED = /\b(?:not|never|no|without|don't|instead of|rather than|unlike|except)\b/;

function readValue({ text, unit, clause }: Statement, kind: ValueClass, match: RegExpExecArray): ValueRead | undefined {
  if (kind.verbs && !kind.verbs.has(clause?.verb?.lemma ?? '')) return undefined;
  const value = kind.read(match, unit.source);
  if (value === undefined) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  const from = partStart(text, start, kind.labelled === true);
  const to = partEnd(text, end);
  if (NEGATED.test(text.slice(from, end))) return undefined;
  // Two values in one part are a choice or a comparison.
  if (kind.pattern.test(text.slice(end, to))) return undefined;
  const said = `${text.slice(from, start)} ${text.slice(end, to)}`;
  const thing = contentWords(said, kind);
  const fewest = kind.measures?.test(`${said} ${match[0]}`) === true ? 1 : kind.fewestWords;
  if (thing.length < fewest || thing.length > MOST_WORDS) return undefined;
  const named = unit.source
    .slice(from, start)
    .replace(/[`*_]+/g, '')
    .trim();
  const about = `the ${kind.name}${named === '' || named.split(/\s+/).length > 4 ? '' : ` (“${named} …”)`}`;
  const measured = kind.measured?.(text.slice(from, to), value) ?? '';
  const key = `${kind.id}:${measured}:${thing.join(' ')}`;
  return { start: from + leadingBlanks(text, from), end, key, kind, value, about };
}

function leadingBlanks(text: string, from: number): number {
  return Math.max(0, text.slice(from).search(/\S/));
}

/** Signs and words at which one part of a sentence ends and another begins. */
const PART_END = /[,;.:!?()–—]\s|[,;.:!?()–—]$|\b(?:because|since|so that|so|as in|which|while|but|and then)\b/g;

function partStart(text: string, at: number, overColons: boolean): number {
  let start = 0;
  for (const { index, 0: sign } of text.slice(0, at).matchAll(PART_END))
    if (!(overColons && sign.startsWith(':'))) start = index + sign.length;
  return start;
}

function partEnd(text: string, at: number): number {
  PART_END.lastIndex = at;
  const end = PART_END.exec(text)?.index ?? text.length;
  PART_END.lastIndex = 0;
  return end;
}

const WORD_SIGNS = wordSigns('_/.@-');

function contentWords(part: string, { empty }: ValueClass): readonly string[] {
  const found = wordRuns(part, WORD_SIGNS)
    .map((word) => word.replace(/^[.-]+/, '').replace(/(?<![.-])[.-]+$/, ''))
    .filter((word) => word !== '' && !STOP_WORDS.has(word) && !empty.has(word) && !DOING.has(word))
    .map(stemOf);
  return [...new Set(found)].sort();
}

/** Verbs and adverbs that say of any value that a thing has it. */
const DOING: ReadonlySet<string> = new Set(
  `use uses used using keep kept make makes made do does done set sets has have having give gives given choose prefer
  always all every each any must should shall will only please new our we they it goes go put puts is are be been
  follow follows stay stays`.split(/\s+/),
);

function sideOf({ statement, start, end, value }: Said<ValueRead>): ConflictSide {
  const offset = statement.unit.span.start;
  return { statement, span: { start: offset + start, end: offset + end }, says: value, option: value };
}

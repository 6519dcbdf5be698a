import { FINITE_VERBS } from '../../../language/en/grammar.ts';
import type { CellContext } from '../../../spec/blocks.ts';
import { OBJECT_CONTRASTS } from '../catalogue/scopeWords.ts';
import { stemOf } from '../fields/stem.ts';
import type { Statement } from '../statements/statement.ts';
import { perObject } from '../../../util/perObject.ts';
import { clauseEndOf } from './clauseEnd.ts';
import { canCoincide } from './occasions.ts';
import { hasAnySubject } from './ownSubjects.ts';
import { partAround, stemsOf } from './qualifiers.ts';
import { isInReason, withoutReasons } from './reasons.ts';
import type { Question, Side } from './relate.ts';
import { isOnPath, isValue, withoutHome } from './restrictions.ts';
import { barePurposeOf, type Contrasts, contrastsIn, mentionedScopes, namesPart, type ScopeMark } from './scopes.ts';
import { isThirdPerson } from './subjects.ts';

/** It stands in the same part of the sentence as the words in question, or above it. */
export function isNear(side: Side, { start, end }: ScopeMark): boolean {
  const part = partAround(side);
  return end === 0 || (start >= part.start && end <= part.end);
}

/** Both open with a phrase that says where or when they hold, and not with the same one. */
export function leadsDiffer(a: Side, b: Side, home: string | undefined): boolean {
  const leadOf = ({ statement }: Side): ScopeMark | undefined =>
    statement.scopes().find(({ leading, kind }) => leading && kind !== 'label');
  const one = leadOf(a);
  const two = leadOf(b);
  if (!one || !two) return false;
  // Two occasions of the topic itself are one occasion; two places are two, whatever they are called.
  if (
    one.kind === 'condition' &&
    two.kind === 'condition' &&
    (canCoincide(one.key, two.key) || [one, two].some(({ key }) => withoutHome(key, home) === ''))
  )
    return false;
  const wordsOf = ({ statement }: Side, mark: ScopeMark): string =>
    mark.end > 0 ? statement.text.slice(mark.start, mark.end) : mark.key;
  return wordsOf(a, one) !== wordsOf(b, two);
}

/** What a mark restricts to is what the other side speaks of as well: "use X for type checking", "type checking is done with Y". */
export function isNamed({ key }: ScopeMark, { statement }: Side): boolean {
  const named = stemsOf(statement);
  return key.split(' ').every((word) => named.has(stemOf(word)));
}

/** One names a place of its own, whatever the topic implies, and the other speaks of something else: "in docs", "posts". */
export function isPlacedBeside(placed: Side, other: Side, strange: (key: string) => string): boolean {
  const theirs = stemsOf(other.statement);
  return (
    hasAnySubject(other, placed, strange) &&
    placed.statement
      .scopes()
      .some(
        (mark) =>
          mark.kind === 'place' &&
          !HISTORY.test(mark.key) &&
          isNear(placed, mark) &&
          !isInReason(placed, mark) &&
          !isThing(placed, mark) &&
          !isValue(placed, mark) &&
          mark.key.split(' ').every((word) => !theirs.has(stemOf(word))),
      )
  );
}

const HISTORY = /\b(?:commit|branch|pr|pull|subject)\b/;

/** The words in question themselves, no place that they are in: "barrel files are forbidden". */
function isThing({ statement: { text }, start, end }: Side, mark: ScopeMark): boolean {
  return mark.start >= start && mark.end <= end && FILES.test(text.slice(mark.start, mark.end));
}
const FILES = /^(?!(?:in|inside|within|under|below|for|of|across|on)\b).*\bfiles$/;

/**
 * Each names a place of its own, and neither is within the other, whatever the topic implies: "in tests", "of the public
 * API". What a practice is followed for is as good as a place.
 */
export function placesDiffer(a: Side, b: Side, { kind, answers }: Question): boolean {
  const isPlace = (mark: ScopeMark): boolean =>
    mark.kind === 'place' || (kind === 'practice' && mark.kind === 'purpose');
  const placesOf = (side: Side, other: Side): readonly (readonly string[])[] =>
    side.statement
      .scopes()
      .flatMap((mark) =>
        isPlace(mark) &&
        mark.end > 0 &&
        !isInReason(side, mark) &&
        !isThing(side, mark) &&
        !isOnPath(mark, other) &&
        (answers === undefined || withoutHome(mark.key, answers) !== '') &&
        !(kind === 'slot' && isValue(side, mark))
          ? [mark.key.split(' ').map((word) => word.replace(/(?<=\w)\/$/, ''))]
          : [],
      );
  const one = placesOf(a, b);
  const two = placesOf(b, a);
  if (one.length === 0 || two.length === 0) return false;
  const apart = (x: readonly string[], y: readonly string[]): boolean =>
    !x.every((word) => y.includes(word)) && !y.every((word) => x.includes(word));
  return one.every((x) => two.every((y) => apart(x, y)));
}

/** Rows of one table, each for a case of its own: "branch is behind | …", "review is done | …". */
export function rowsDiffer(a: Side, b: Side): boolean {
  const [one, two] = [a.statement.unit.block, b.statement.unit.block];
  if (!one.cell || !two.cell || one.section !== two.section || one.cell.header !== two.cell.header) return false;
  return one.cell.column > 0 && one.cell.rowTitle !== two.cell.rowTitle && isCase(one.cell) && isCase(two.cell);
}

/** It has a verb; what looks like one at the end may be a plural ("code checks"). */
function isCase({ rowTitle }: CellContext): boolean {
  const [, ...behind] = rowTitle
    .toLowerCase()
    .split(/[^a-z']+/)
    .filter(Boolean);
  return behind.some((word, at) => FINITE_VERBS.has(word) || (at < behind.length - 1 && isThirdPerson(word)));
}

/** Each carries a year of its own in front, "(2019) …": a record of rules as they were made, not of what holds now. */
export function yearsDiffer(a: Side, b: Side): boolean {
  const [one, two] = [a, b].map(({ statement: { text } }) => YEAR_IN_FRONT.exec(text)?.[1]);
  return one !== undefined && two !== undefined && one !== two;
}
const YEAR_IN_FRONT = /^[^a-z\d]*[([]((?:19|20)\d\d)[)\]] /;

/** What the things are for that a side says no more of; of a value that is a matter of course. */
export function barePurpose({ statement: { text } }: Side, { kind }: Question): readonly string[] {
  return kind === 'slot' ? [] : barePurposeOf(text);
}

/** Things for something ("emojis for headings"), and the same things elsewhere or of a kind ("no emojis in code"). */
export function isBeside(purpose: readonly string[], { statement: { text }, end }: Side): boolean {
  if (purpose.length === 0) return false;
  const [behind] = PLACE_BEHIND.exec(text.slice(end)) ?? [];
  return (behind !== undefined && !purpose.some((word) => behind.includes(word))) || OF_A_KIND.test(text.slice(0, end));
}
const PLACE_BEHIND =
  /^[`*_"”)]* (?:in|with|for|on|at|within|inside|that|which|of|from|when|if|as|the|our|your|an?)\b.*/;
const OF_A_KIND =
  /\b(?:nested|chained|stacked|complex|long|multi-?line|deep|deeply|inline|global|mutable|numeric|computed|animated|unknown|undefined|[a-z]+-[a-z]+ed) [^,;.]*$/;

/** Each speaks of another thing that code names at its front: "`GET` requests", "`POST` requests". */
export function codesDiffer(a: Side, b: Side): boolean {
  const [one, two] = [a, b].map(({ statement: { unit } }) => {
    const [first, second] = unit.tokens.filter(({ kind }) => kind !== 'punctuation');
    return first?.kind === 'code' && second?.kind === 'word' ? first.lower : undefined;
  });
  return one !== undefined && two !== undefined && one !== two;
}

/** Both items are labelled, each with a name of its own: each speaks of the thing that its label names. */
export function labelsDiffer(a: Side, b: Side, home: string | undefined): boolean {
  const labelOf = ({ statement }: Side): string | undefined =>
    statement.scopes().find(({ kind }) => kind === 'label')?.key;
  const one = labelOf(a);
  const two = labelOf(b);
  if (one === undefined || two === undefined || one === two) return false;
  return namesPart(one) || namesPart(two) || (withoutHome(one, home) !== '' && withoutHome(two, home) !== '');
}

/** Each names a part of the project that the other doesn't. */
export function differentParts(a: Side, b: Side, topic: Question): boolean {
  const one = partsOf(a, topic);
  const two = partsOf(b, topic);
  const onlyOne = [...one].some((noun) => !two.has(noun));
  const onlyTwo = [...two].some((noun) => !one.has(noun));
  return onlyOne && onlyTwo;
}

/** What a side says beside the words in question up to a place, and not only as a reason. */
function outside(side: Side, end?: number): string {
  const text = withoutReasons(side).slice(0, end);
  return `${text.slice(0, side.start)} | ${text.slice(side.end).replace(SORT, ' ')}`;
}

/** "Barrel FILES": what sort of thing the words in question name. */
const SORT = /^[ `]*(?:files?|functions?|class(?:es)?|types?|variables?)\b/;

// A side meets many others.
const contrastsByHome = perObject((_side: Side) => new Map<string | undefined, Contrasts>());

/** Where a side stands among things that words divide, but for those that the topic implies. */
export function contrastsOf(side: Side, home: string | undefined): Contrasts {
  const known = contrastsByHome(side);
  let contrasts = known.get(home);
  if (!contrasts) {
    const words = outside(side).replace(/[a-z]+/g, (word) =>
      isCommonThing(word) && withoutHome(word, home) === '' ? ' ' : word,
    );
    known.set(home, (contrasts = contrastsIn(words)));
  }
  return contrasts;
}

/** What a front end is made of: a topic about it means all of its files. */
const isCommonThing = (word: string): boolean => /^(?:class(?:es)?|components?)$/.test(word);
export const objectsOf = perObject(({ text }: Statement) => contrastsIn(text, OBJECT_CONTRASTS));
const mentionedBy = perObject((side: Side) => mentionedScopes(outside(side, clauseEndOf(side))));

function partsOf(side: Side, topic: Question): ReadonlySet<string> {
  const isAnswer = (noun: string): boolean =>
    topic.kind === 'slot' && topic.options?.some(({ name }) => name.toLowerCase().split(' ').includes(noun)) === true;
  return new Set([...mentionedBy(side)].filter((noun) => withoutHome(noun, topic.home) !== '' && !isAnswer(noun)));
}

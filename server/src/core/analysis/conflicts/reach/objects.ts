import { perStatement } from '../statements/perStatement.ts';
import { clauseAround } from './clauseAround.ts';
import { ENDS, HAS, isEmpty, isWord, type Piece, pieceOf, PLACES, STOPS } from './phrases.ts';
import { stemsOf } from './qualifiers.ts';
import type { Side } from './relate.ts';

/** Words of the direct object that stand between the verb and the answer: "indent ASSEMBLER SOURCES with tabs". */
const objectsOf = perStatement(({ clause, unit }): { readonly end: number; readonly pieces: readonly Piece[] } => {
  const span = clause?.object?.span;
  if (!span) return { end: 0, pieces: [] };
  const all = unit.tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  // "We dropped X": who did what is no part of the object.
  const inside = /^(?:we|i|they|you)$/.test(all[0]?.lower ?? '') ? all.slice(2) : all;
  const cut = inside.findIndex(
    ({ lower }, at) =>
      at > 0 &&
      (PLACES.has(lower) ||
        HAS.has(lower) ||
        STOPS.test(lower) ||
        ENDS.has(lower) ||
        lower === 'up' ||
        inside[at + 1]?.lower === 'times'),
  );
  const noun = cut < 0 ? inside : inside.slice(0, cut);
  const pieces = noun
    .filter((token) => isWord(token) && !isEmpty(token.lower))
    .map((token) => pieceOf(token, unit.span.start));
  return { end: (noun.at(-1)?.end ?? span.end) - unit.span.start, pieces };
});

const ADVERB = /ly$|^(?:straight|right|back|again|up|down|away)$/;

/** The object, where the answer stands behind it: in "use tabs for indentation" the object is the answer. */
export function objectOf(side: Side): readonly Piece[] {
  const { statement, end: last } = side;
  const { end, pieces } = objectsOf(statement);
  const clause = clauseAround(side);
  if (end <= clause.start || (pieces[0]?.start ?? 0) > clause.end) return [];
  return end + 1 >= last || /^\W*(?:for|to)\b/.test(statement.text.slice(end)) ? [] : pieces;
}

function namesObject(side: Side, other: Side, withoutHome: (key: string) => string): boolean {
  const theirs = stemsOf(other.statement);
  return objectOf(side).some(
    ({ stem, code, start }) =>
      !code && start > side.start && !ADVERB.test(stem) && !theirs.has(stem) && withoutHome(stem) !== '',
  );
}

/** Each names an object of its own for what both say how to do. */
export function objectsDiffer(a: Side, b: Side, withoutHome: (key: string) => string): boolean {
  return namesObject(a, b, withoutHome) && namesObject(b, a, withoutHome);
}

/** "Explain security-relevant decisions": things of a weight that calls for more words than the rest. */
export function hasWeightyObject({ statement }: Side): boolean {
  return objectsOf(statement).pieces.length > 1 && WEIGHTY.test(statement.text);
}
const WEIGHTY =
  /\b(?:[a-z]+-(?:relevant|critical|related|sensitive|facing)|security|breaking|risky|dangerous|destructive|irreversible|architectural|non-obvious|surprising|tricky|controversial) [a-z]+s\b/;

/** Verbs that put one thing into another. */
const PUTS = /^(?:send|put|store|log|write|paste|post|expose|leak)$/;

const INTO = /^(?:(?:,| or| and) [\w-]+(?: [\w-]+)?){0,3} (?:to|in|into|on|onto) [`A-Z]/;

/** "Never send passwords to Sentry": what must not get there is the object; nothing is said against the place. */
export function bansOtherThing(side: Side, other: Side, withoutHome: (key: string) => string): boolean {
  const { clause, unit } = side.statement;
  if (clause?.polarity !== 'negative' || !PUTS.test(clause.verb?.lemma ?? '')) return false;
  const { end, pieces } = objectsOf(side.statement);
  const head = pieces.at(-1);
  if (!head || head.code || head.end >= side.end || !INTO.test(unit.source.slice(end))) return false;
  return !stemsOf(other.statement).has(head.stem) && withoutHome(head.stem) !== '';
}

import { partAround } from './qualifiers.ts';
import type { Side } from './relate.ts';

/** What a sentence says before the clause that directs: "`main` is our integration branch, …". */
const TELLS = /\b(?:is|are|was|were)\b/;

/** {@link partAround}, up to a comma, and from the one behind a clause that only tells something. */
export function clauseAround(side: Side): { readonly start: number; readonly end: number } {
  const { start, end } = partAround(side);
  const { text } = side.statement;
  const comma = text.slice(side.end, end).indexOf(', ');
  const before = text.slice(start, side.start).lastIndexOf(', ');
  const told = before >= 0 && TELLS.test(text.slice(start, start + before)) ? start + before : start;
  return { start: told, end: comma < 0 ? end : side.end + comma };
}

/** A word of a side's sentence that stands outside of the words in question. */
export function isOutside({ start, end }: Side, word: { readonly start: number; readonly end: number }): boolean {
  return word.end <= start || word.start >= end;
}

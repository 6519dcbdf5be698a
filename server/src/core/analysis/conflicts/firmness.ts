import { wordsOf } from './fields/words.ts';
import { SHORT_DOCUMENT } from './statements/layout.ts';
import { perStatement } from './statements/perStatement.ts';
import type { Side } from './reach/relate.ts';

/** A sentence of more words is about several things. */
const LONGEST = 24;
/** A sentence of more words tells a story. */
const LONGEST_RULE = 38;
/** The part of a sentence that answers the question, at least. */
const SHARE = 0.24;
/** So many words answer it in a sentence of any length. */
const ENOUGH = 5;
/** What directs nothing by its grammar answers a question only where it says hardly anything else. */
const SHARE_OF_NORM = 0.4;

/**
 * Whether two answers are more than a chance meeting of words. The pairs of a document grow with the square of its
 * length: in a long one each side has to be a rule on the topic, and no sentence that merely has one of its words.
 * @param statements how many statements the two are taken from
 */
export function areFirm(a: Side, b: Side, statements: number): boolean {
  return [a, b].every(
    (side) => wordsOf(side.statement).length <= LONGEST_RULE && (statements <= SHORT_DOCUMENT || isFirm(side)),
  );
}

const firmPlaces = perStatement(() => new Map<string, boolean>());

function isFirm(side: Side): boolean {
  const known = firmPlaces(side.statement);
  const place = `${side.start} ${side.end}`;
  let firm = known.get(place);
  if (firm === undefined) known.set(place, (firm = decideFirm(side)));
  return firm;
}

function decideFirm({ statement, start, end }: Side): boolean {
  const words = wordsOf(statement);
  const evidence = words.filter((word) => word.start < end && start < word.end).length;
  const { text } = statement;
  // "ad-hoc" is one word.
  const tokens = text.slice(start, end).trim().split(/\s+/).length;
  if (tokens < 2 && words.length > 4) return false;
  const share = evidence / words.length;
  if (!statement.clause) return words.length <= LONGEST && share >= SHARE_OF_NORM;
  return share >= SHARE || (evidence >= ENOUGH && words.length <= LONGEST);
}

import { perStatement } from '../statements/perStatement.ts';
import type { Statement } from '../statements/statement.ts';
import type { Side } from './relate.ts';

const DENIES = /\b(?:never|not?|without|avoid|forbidden|banned|prohibited)\b|n't\b/;

/** A sentence that denies or bans something. */
export const isDenied = perStatement(({ text }: Statement): boolean => DENIES.test(text));

/** What a side says up to the end of the words in question denies or bans. */
export function deniesUpTo({ statement, end }: Side): boolean {
  return isDenied(statement) && DENIES.test(statement.text.slice(0, end));
}

/** What one side does the other denies: both speak of one thing, and no word beside it is their answer. */
export function isToggled(a: Side, b: Side): boolean {
  return deniesUpTo(a) !== deniesUpTo(b);
}

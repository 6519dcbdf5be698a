import type { Statement } from './statement.ts';
import type { ClausePair } from './clausePair.ts';

/** Pairs of statements that no catalogue knows: same act on the same thing, opposite polarity. */
export function pairsOfClauses(_statements: readonly Statement[]): readonly ClausePair[] {
  return [];
}

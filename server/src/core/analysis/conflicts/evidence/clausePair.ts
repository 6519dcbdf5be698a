import type { ConflictSide, ConflictSort } from '../conflict.ts';

/** Two statements that can't both be followed, found by their grammar. */
export interface ClausePair {
  readonly first: ConflictSide;
  readonly second: ConflictSide;
  readonly sort: ConflictSort;
  readonly about: string;
  readonly topic: string;
  readonly soft: boolean;
}

import type { Instruction } from '../spec/specModel.ts';

/** Of two instructions that can't both be followed, one wins: shown, never a problem. */
export interface Override {
  readonly winner: Instruction;
  readonly loser: Instruction;
  /** Why, in words that finish "wins: …". */
  readonly ground: string;
}

/** Two instructions that can't both be followed, and nothing says which one wins. */
export interface ConflictPair {
  readonly first: Instruction;
  readonly second: Instruction;
  /** Why both can't hold, in words. */
  readonly ground: string;
}

/** How the instructions of a document meet; what the chain of command needs to know of the conflict engine. */
export interface Relations {
  readonly overrides: readonly Override[];
  readonly conflicts: readonly ConflictPair[];
}

/** Nothing meets. */
export const NO_RELATIONS: Relations = Object.freeze({ overrides: [], conflicts: [] });

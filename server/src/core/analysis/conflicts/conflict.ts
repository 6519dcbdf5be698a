import type { Statement } from './statements/statement.ts';

/** What two statements disagree about, in which way. */
export type ConflictSort = 'value' | 'polarity' | 'absolute' | 'order' | 'principle';

/** One side of a conflict: a statement and its words in question, as offsets into the document. */
export interface ConflictSide {
  readonly statement: Statement;
  readonly span: { readonly start: number; readonly end: number };
  /** What it says, as a message names it. */
  readonly says: string;
  /** The value that it wants, where it can be named: slots and bounds. */
  readonly option: string;
}

/** Statements that can't all be followed; the last side is where it is reported. */
export interface Conflict {
  readonly sort: ConflictSort;
  /** What it is about, as a message names it. */
  readonly about: string;
  readonly topic: string;
  readonly sides: readonly ConflictSide[];
  /** Preferences and advice: they pull apart, but nobody is bound. */
  readonly soft: boolean;
}

/** Two statements that differ, where something says who wins. */
export interface Override {
  readonly about: string;
  readonly winner: ConflictSide;
  readonly loser: ConflictSide;
  readonly why: string;
}

/** The conflicts of one document. */
export interface DocumentConflicts {
  readonly conflicts: readonly Conflict[];
  readonly overrides: readonly Override[];
}

import { perSpecPart } from '../../../spec/parts/perSpecPart.ts';
import type { SpecModel, SpecPart } from '../../../spec/specModel.ts';
import { statementsIn } from './partStatements.ts';
import type { Statement } from './statement.ts';

/** Something that a statement says, without the statement: that would keep its whole snapshot in memory. */
export interface Saying<V> {
  /** The same object as long as the statement says the same. */
  readonly value: V;
  /** The number of the statement in its part. */
  readonly at: number;
  /** Under which it is compared with others. */
  readonly keys: readonly string[];
}

/** A saying with its statement in a snapshot. */
export type Said<V> = V & { readonly statement: Statement };

/** What is said in a part, in its order. */
export type Sayings<V> = (part: SpecPart, spec: SpecModel) => readonly Saying<V>[];

/**
 * Reads what the statements of a part say; once as long as neither it nor the headings above it change.
 * @param read gives objects of their own for each statement, the same ones as long as it is the same
 */
export function sayingsOf<V extends object>(
  read: (statement: Statement) => readonly V[],
  keysOf: (value: V) => readonly string[],
): Sayings<V> {
  return perSpecPart((part, spec) => {
    const sayings: Saying<V>[] = [];
    for (const [at, statement] of statementsIn(part, spec).entries())
      for (const value of read(statement)) sayings.push({ value, at, keys: keysOf(value) });
    return sayings;
  });
}

import type { Unit } from '../../../spec/units.ts';

/** Neighbours in a paragraph or item explain each other, as do all sentences of a cell: none contradicts another. */
export function areOneThought(a: Unit, b: Unit): boolean {
  return a.block === b.block && (a.block.kind === 'cell' || Math.abs(a.index - b.index) < 2);
}

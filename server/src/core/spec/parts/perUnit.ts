import { shiftSpan, type Span } from '../../text/span.ts';
import { OriginMap } from './origin.ts';
import type { Unit } from '../units.ts';

interface Known<V> {
  readonly source: string;
  readonly start: number;
  readonly value: V;
}

/**
 * Reads each unit once, as long as neither it nor the headings above it change; later snapshots get what was read,
 * moved to where the unit stands by then.
 * @param read must look at nothing but the unit, its block's words and its section's path
 * @param move gives the value with all its offsets moved by some code units; absent for values without offsets
 */
export function perUnit<V>(read: (unit: Unit) => V, move?: (value: V, by: number) => V): (unit: Unit) => V {
  const known = new OriginMap<Known<V>>();
  return (unit) => {
    const { origin, source } = unit;
    const start = unit.span.start;
    const before = known.get(origin);
    // A sentence that was put together of several has the origin of one of them.
    if (before?.source === source) {
      return before.start === start || !move ? before.value : move(before.value, start - before.start);
    }
    const value = read(unit);
    if (!before) known.set(origin, { source, start, value });
    return value;
  };
}

/** Moves the span of a value that has no other offsets. */
export function moveSpan<V extends { readonly span: Span } | undefined>(value: V, by: number): V {
  return value && { ...value, span: shiftSpan(value.span, by) };
}

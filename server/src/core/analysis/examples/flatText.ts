import type { Unit } from '../../spec/units.ts';
import type { Span } from '../../text/span.ts';

/** A unit's words in one line: markup gone, white space single, apostrophes straight; code and quotes are stand-ins. */
export interface FlatText {
  readonly text: string;
  /** Where the code units `from`–`to` of `text` stand in the document. */
  spanOf(from: number, to: number): Span;
}

/** Flattens a unit, so that patterns needn't allow for markup and line ends. */
export function flatten(unit: Unit): FlatText {
  const offsets: number[] = [];
  let text = '';
  const { masked } = unit;
  for (let i = 0; i < masked.length; i++) {
    const char = masked[i] ?? '';
    const blank = /\s/.test(char);
    if (blank ? text === '' || text.endsWith(' ') : text === '' && /[^\p{L}\p{N}\uE000-\uE002]/u.test(char)) continue;
    offsets.push(unit.span.start + i);
    text += blank ? ' ' : char === '’' ? "'" : char;
  }
  const end = (index: number): number => (offsets[index] ?? unit.span.end - 1) + 1;
  return {
    text,
    spanOf: (from, to) => {
      const last = text.slice(from, to).trimEnd().length + from - 1;
      return { start: offsets[from] ?? unit.span.start, end: end(Math.max(from, last)) };
    },
  };
}

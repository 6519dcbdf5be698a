import type { Span } from '../text/span.ts';

/** Text with places for the user to fill in; `holes` are offsets into `text`. */
export interface Filled {
  readonly text: string;
  readonly holes: readonly Span[];
}

/** A place to fill in. It reads as a placeholder in editors that can't tab through holes. */
export interface Hole {
  readonly hole: string;
}

/** Marks a place to fill in; `what` says what belongs there ("number of lines"). */
export function hole(what: string): Hole {
  return { hole: `[TODO: ${what}]` };
}

/** Template tag: joins text and {@link hole}s. */
export function fill(parts: TemplateStringsArray, ...values: readonly (string | number | Hole)[]): Filled {
  const holes: Span[] = [];
  let text = parts[0] ?? '';
  values.forEach((value, index) => {
    if (typeof value === 'object') {
      holes.push({ start: text.length, end: text.length + value.hole.length });
      text += value.hole;
    } else text += String(value);
    text += parts[index + 1] ?? '';
  });
  return { text, holes };
}

/** Joins texts, with `between` in between; the holes move along. */
export function joinFilled(parts: readonly Filled[], between = ''): Filled {
  const holes: Span[] = [];
  let text = '';
  parts.forEach((part, index) => {
    if (index > 0) text += between;
    for (const { start, end } of part.holes) holes.push({ start: start + text.length, end: end + text.length });
    text += part.text;
  });
  return { text, holes };
}

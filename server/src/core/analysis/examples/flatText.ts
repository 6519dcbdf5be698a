import { mereLabelLength } from '../mereLabels.ts';
import { perUnit } from '../../spec/parts/perUnit.ts';
import type { Unit } from '../../spec/units.ts';
import type { Span } from '../../text/span.ts';

/** A unit's words in one line: markup and a label that only sorts gone, white space single, apostrophes straight; code and quotes are stand-ins. */
export interface FlatText {
  readonly text: string;
  /** Where the code units `from`–`to` of `text` stand in the document. */
  spanOf(from: number, to: number): Span;
}

/** The flattened words of a unit, with offsets in the unit. */
class Flat {
  readonly text: string;
  readonly #masked: string;
  readonly #first: number;
  #offsets: readonly number[] | undefined;

  constructor(text: string, masked: string, first: number) {
    this.text = text;
    this.#masked = masked;
    this.#first = first;
  }

  /** Where each code unit of `text` stands, and where the unit ends; needed for the few units of which something is said. */
  get offsets(): readonly number[] {
    return (this.#offsets ??= this.#first < 0 ? [] : offsetsIn(this.#masked, this.#first));
  }
}

class FlatUnit implements FlatText {
  readonly text: string;
  readonly #flat: Flat;
  readonly #span: Span;

  constructor(flat: Flat, span: Span) {
    this.text = flat.text;
    this.#flat = flat;
    this.#span = span;
  }

  spanOf(from: number, to: number): Span {
    const { start, end } = this.#span;
    const at = this.#flat.offsets;
    const last = this.text.slice(from, to).trimEnd().length + from - 1;
    return {
      start: start + (at[from] ?? 0),
      end: start + (at[Math.max(from, last)] ?? end - start - 1) + 1,
    };
  }
}

/** A label and what separates it from the rule are no longer. */
const MAX_LABEL = 60;
/** White space other than single blanks. */
const UNEVEN = / {2}|[^\S ]/;
const FIRST = /[\p{L}\p{N}\uE000-\uE002]/u;

function read({ masked }: Unit): Flat {
  const word = masked.search(FIRST);
  if (word < 0) return new Flat('', masked, word);
  const first = behindLabel(masked, word);
  const said = masked.slice(first);
  const even = UNEVEN.test(said) ? said.replace(/\s+/g, ' ') : said;
  return new Flat(even.replaceAll('’', "'"), masked, first);
}

/** Where the rule begins behind a label that only sorts it ("**Style**: …"). */
function behindLabel(masked: string, from: number): number {
  const length = mereLabelLength(masked.slice(from, from + MAX_LABEL).toLowerCase());
  const next = length > 0 ? masked.slice(from + length).search(FIRST) : -1;
  return next < 0 ? from : from + length + next;
}

function offsetsIn(masked: string, first: number): readonly number[] {
  const offsets: number[] = [];
  let blank = false;
  for (let i = first; i < masked.length; i++) {
    const again = blank;
    blank = /\s/.test(masked[i] ?? '');
    if (!blank || !again) offsets.push(i);
  }
  return offsets;
}

const readOnce = perUnit(read);

/** Flattens a unit, so that patterns needn't allow for markup and line ends. */
export function flatten(unit: Unit): FlatText {
  return new FlatUnit(readOnce(unit), unit.span);
}

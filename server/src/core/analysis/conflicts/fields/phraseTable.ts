import type { WordList } from '../../../util/textList.ts';
import type { Phrase } from './phrase.ts';
import type { Alternatives } from './vocabulary.ts';

/** What a phrase does for its field. */
export type RoleKind = 'thing' | 'act' | 'near' | 'alone';

const KINDS: readonly RoleKind[] = ['thing', 'act', 'near', 'alone'];

/**
 * Phrases as numbers, in the form in which they are looked up: nothing is read or made of them at a start, and a phrase
 * that no sentence has the words of is never looked at. Plain data.
 */
export interface SortedPhrases {
  /** The keys of all words. A key is a stem, or a very form, written `=form`. */
  readonly keys: WordList;
  /** Rows of keys, the last one of each with {@link ROW_END}; an empty row is {@link EMPTY}. */
  readonly rows: Uint16Array;
  /** By number of some alternatives the place of their first row; then the end of the last. */
  readonly rowsAt: Uint32Array;
  /** Numbers of alternatives, with {@link GAP} before those that may stand far. */
  readonly steps: Uint16Array;
  /** By phrase the place of its first step, their number, its kind and its answer. */
  readonly phrases: Uint32Array;
}

/** Which phrases may stand around a word. */
export interface Anchors {
  /** By key the place of its first entry; then the end of the last. */
  readonly starts: Uint32Array;
  /**
   * For each of its phrases its number, and what else it needs: the key of a word, the number of some alternatives behind
   * all keys, {@link NOTHING} or {@link ALL}.
   */
  readonly entries: Uint32Array;
}

/** Ends a row. */
export const ROW_END = 0x8000;
/** In place of a row's only key: it has none. */
export const EMPTY = 0x7fff;
/** In place of alternatives: the next ones may stand far. */
export const GAP = 0xffff;
/** In place of a key: beside its anchor a phrase needs no word in particular. */
export const NOTHING = 0x7fff;
/** In place of a key: the anchor is the whole phrase. */
export const ALL = 0x7ffe;

const NEED_BITS = 15;
const MOST_PHRASES = 2 ** (32 - NEED_BITS);

/** The phrase of an entry. */
export function phraseOf(entry: number): number {
  return entry >>> NEED_BITS;
}

/** What an entry's phrase needs. */
export function needOf(entry: number): number {
  return entry & NOTHING;
}

/**
 * Sorts phrases by anchor.
 * @param byAnchor by key, phrases with what each needs, in the order in which they are to stand
 * @throws Error for numbers that entries can't hold
 */
export function writeAnchors(byAnchor: readonly (readonly { phrase: number; need: number }[])[]): Anchors {
  const starts = new Uint32Array(byAnchor.length + 1);
  byAnchor.forEach((list, key) => (starts[key + 1] = (starts[key] ?? 0) + list.length));
  const entries = byAnchor.flat().map(({ phrase, need }) => {
    if (phrase >= MOST_PHRASES || need > NOTHING) throw new Error('more phrases or words than an entry can hold');
    return phrase * 2 ** NEED_BITS + need;
  });
  return { starts, entries: Uint32Array.from(entries) };
}

const ANSWER_BITS = 5;
const LENGTH_BITS = 5;
const KIND_BITS = 2;
const MOST_STEPS = 2 ** (32 - ANSWER_BITS - LENGTH_BITS - KIND_BITS);

/** The place of a phrase's first step, by what stands of it in a table. */
export function firstStepOf(written: number): number {
  return written >>> (ANSWER_BITS + LENGTH_BITS + KIND_BITS);
}

/** The number of a phrase's steps, gaps included. */
export function lengthOf(written: number): number {
  return (written >>> (ANSWER_BITS + KIND_BITS)) & (2 ** LENGTH_BITS - 1);
}

/** What a phrase does for its field. */
export function kindOf(written: number): RoleKind {
  return KINDS[(written >>> ANSWER_BITS) & (2 ** KIND_BITS - 1)] ?? 'thing';
}

/** The answer that a phrase gives, where it gives one. */
export function answerOf(written: number): number {
  return written & (2 ** ANSWER_BITS - 1);
}

/** A phrase to be written. */
export interface RoledPhrase {
  readonly kind: RoleKind;
  readonly answer: number;
  readonly phrase: Phrase;
}

/** Phrases as they are written, and the numbers of their alternatives. */
export interface WrittenPhrases extends Omit<SortedPhrases, 'keys'> {
  readonly numberOf: (alternatives: Alternatives) => number;
}

/**
 * Writes phrases.
 * @param numberOf gives the number of a key
 * @param first alternatives that get the lowest numbers
 * @throws Error for numbers that the table can't hold
 */
export function writePhrases(
  phrases: readonly RoledPhrase[],
  numberOf: (key: number) => number,
  first: readonly Alternatives[],
): WrittenPhrases {
  const rows: number[] = [];
  const rowsAt: number[] = [0];
  const known = new Map<string, number>();
  const numberOfAlternatives = ({ rows: written }: Alternatives): number => {
    const codes = written.flatMap((row) =>
      row.length === 0
        ? [EMPTY | ROW_END]
        : row.map((key, at) => numberOf(key) | (at + 1 === row.length ? ROW_END : 0)),
    );
    const name = codes.join();
    let number = known.get(name);
    if (number === undefined) {
      number = rowsAt.length - 1;
      known.set(name, number);
      rows.push(...codes);
      rowsAt.push(rows.length);
    }
    return number;
  };
  first.forEach(numberOfAlternatives);
  const steps: number[] = [];
  const written = phrases.map(({ kind, answer, phrase }) => {
    const first = steps.length;
    for (const { far, alternatives } of phrase.steps)
      steps.push(...(far ? [GAP] : []), numberOfAlternatives(alternatives));
    return writePhrase(first, steps.length - first, kind, answer);
  });
  if (known.size > GAP) throw new Error('more alternatives than a step can hold');
  return {
    numberOf: numberOfAlternatives,
    rows: Uint16Array.from(rows),
    rowsAt: Uint32Array.from(rowsAt),
    steps: Uint16Array.from(steps),
    phrases: Uint32Array.from(written),
  };
}

function writePhrase(first: number, length: number, kind: RoleKind, answer: number): number {
  if (first >= MOST_STEPS || length >= 2 ** LENGTH_BITS || answer >= 2 ** ANSWER_BITS)
    throw new Error('more steps or answers than a phrase can have');
  return ((first * 2 ** LENGTH_BITS + length) * 2 ** KIND_BITS + KINDS.indexOf(kind)) * 2 ** ANSWER_BITS + answer;
}

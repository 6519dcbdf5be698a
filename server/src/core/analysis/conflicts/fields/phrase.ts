import { stemOf } from './stem.ts';
import { FILLERS, type Word } from './words.ts';

/** One step of a phrase: one of its alternatives comes next; an empty one leaves the step out. */
interface Step {
  readonly alternatives: readonly (readonly string[])[];
  /** `…` stands before it. */
  readonly far: boolean;
}

/** A phrase in the notation of {@link Phrases}, read. */
export interface Phrase {
  readonly steps: readonly Step[];
  /** Keys of words one of which a sentence with the phrase must have: the fewest and longest. */
  readonly anchors: readonly string[];
  /** Keys of words all of which it must have beside an anchor. */
  readonly needed: readonly string[];
}

const GAP = '…';
const LONGEST_GAP = 5;
/** Words that no phrase skips: they turn its sense. */
const TURNS: ReadonlySet<string> = new Set(
  "not no never without nor cannot can't don't doesn't isn't aren't".split(' '),
);
const PART = /\(([^()]*)\)|…|\.\.\.|=?[^\s()]+/g;
const WORD = /[\p{L}\p{N}_]+(?:'t)?/gu;

/**
 * Reads one phrase.
 * @throws Error where it begins with a gap or may be empty: a defect of the catalogue
 */
export function parsePhrase(source: string): Phrase {
  const steps: Step[] = [];
  let far = false;
  for (const match of source.matchAll(PART)) {
    const [part, group] = match;
    if (part === GAP || part === '...') {
      far = true;
      continue;
    }
    const alternatives = (group === undefined ? [part] : group.split('|')).flatMap(alternativeOf);
    if (alternatives.length === 0) continue;
    steps.push({ alternatives, far });
    far = false;
  }
  const [first] = steps;
  if (!first || first.far) throw new Error(`a phrase must begin with a word: ${source}`);
  const anchors = anchorsOf(steps, source);
  const needed = steps.flatMap(({ alternatives: [keys = [], ...others] }) => (others.length === 0 ? keys : []));
  return { steps, anchors, needed: needed.filter((key) => !(anchors.length === 1 && anchors[0] === key)) };
}

/** An alternative of a step; one that has only words without weight is none, an empty one leaves the step out. */
function alternativeOf(text: string): readonly (readonly string[])[] {
  const keys = keysOf(text);
  return keys.length === 0 && text.trim() !== '' ? [] : [keys];
}

/** The keys under which words are compared: stems, or `=word` for the very form. */
function keysOf(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((part) => {
      if (part.startsWith('=')) return [part];
      return Array.from(part.matchAll(WORD), ([word]) => word)
        .filter((word) => !FILLERS.has(word))
        .map(stemOf);
    });
}

function anchorsOf(steps: readonly Step[], source: string): readonly string[] {
  let best: readonly string[] = [];
  let bestValue = -1;
  for (const { alternatives } of steps) {
    if (alternatives.some((words) => words.length === 0)) continue;
    const keys = alternatives.map((words) => words.reduce((a, b) => (b.length > a.length ? b : a)));
    const value = Math.min(...keys.map(({ length }) => length)) - keys.length;
    if (value > bestValue || best.length === 0) [best, bestValue] = [keys, value];
  }
  if (best.length === 0) throw new Error(`a phrase must have a word that is always there: ${source}`);
  return best;
}

/** The words of a sentence by their keys: for each the places where it stands. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** Reads where each key of a sentence stands. */
export function placesOf(words: readonly Word[]): Places {
  const places = new Map<string, number[]>();
  const note = (key: string, at: number): void => {
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  };
  words.forEach(({ stem, text }, at) => {
    note(stem, at);
    note(`=${text}`, at);
  });
  return places;
}

/** Where a phrase can begin in a sentence: nowhere, unless each of its steps has its words there. */
export function startsOf({ steps }: Phrase, places: Places): readonly number[] {
  const [first] = steps;
  if (!first || !steps.every(({ alternatives }) => alternatives.some((keys) => keys.every((key) => places.has(key)))))
    return [];
  const open = first.alternatives.some((keys) => keys.length === 0) ? (steps[1]?.alternatives ?? []) : [];
  const heads = new Set([...first.alternatives, ...open].flatMap(([head]) => head ?? []));
  return [...heads].flatMap((head) => places.get(head) ?? []);
}

/** Where a phrase ends that begins with the word at `first`, or -1. Both count words. */
export function matchPhrase({ steps }: Phrase, words: readonly Word[], first: number): number {
  return matchFrom(steps, 0, words, first, first - 1, false);
}

function matchFrom(
  steps: readonly Step[],
  at: number,
  words: readonly Word[],
  first: number,
  last: number,
  far: boolean,
): number {
  const step = steps[at];
  if (!step) return last;
  for (const keys of step.alternatives) {
    if (keys.length === 0) {
      const end = at === 0 ? -1 : matchFrom(steps, at + 1, words, first, last, far || step.far);
      if (end >= 0) return end;
      continue;
    }
    const reach = last < first ? 0 : far || step.far ? LONGEST_GAP : 1;
    for (const end of endsOf(keys, words, first, last + 1, reach)) {
      const whole = matchFrom(steps, at + 1, words, first, end, false);
      if (whole >= 0) return whole;
    }
  }
  // A first step that may be empty: the phrase begins with the next one.
  if (at === 0 && step.alternatives.some((keys) => keys.length === 0))
    return matchFrom(steps, 1, words, first, last, false);
  return -1;
}

/** The places at which keys in a row can end, if they begin at most `reach` words behind `from`. */
function endsOf(
  keys: readonly string[],
  words: readonly Word[],
  first: number,
  from: number,
  reach: number,
): readonly number[] {
  const clause = words[first]?.clause;
  const ends: number[] = [];
  for (let at = from; at <= from + reach; at++) {
    const word = words[at];
    if (!word || word.clause !== clause) break;
    if (isKey(word, keys[0])) {
      if (keys.length === 1) ends.push(at);
      else ends.push(...endsOf(keys.slice(1), words, first, at + 1, 1));
    }
    if (TURNS.has(word.text)) break;
  }
  return ends;
}

function isKey({ text, stem }: Word, key: string | undefined): boolean {
  return key === stem || (key?.startsWith('=') === true && key.slice(1) === text);
}

import type { Alternatives, Vocabulary } from './vocabulary.ts';

/** One step of a phrase: one of its alternatives comes next; an empty one leaves the step out. */
export interface Step {
  readonly alternatives: Alternatives;
  /** `…` stands before it. */
  readonly far: boolean;
}

/** A phrase in the notation of {@link Phrases}, read. */
export interface Phrase {
  readonly steps: readonly Step[];
}

const GAP = '…';
const PART = /\(([^()]*)\)|…|\.\.\.|=?[^\s()]+/g;

/** The phrases of a list of {@link Phrases}. */
export function phrasesIn(phrases: string): readonly string[] {
  return phrases
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/**
 * Reads one phrase.
 * @throws Error where it begins with a gap or may be empty: a defect of the catalogue
 */
export function parsePhrase(source: string, vocabulary: Vocabulary): Phrase {
  const steps: Step[] = [];
  let far = false;
  for (const [part, group] of source.matchAll(PART)) {
    if (part === GAP || part === '...') {
      far = true;
      continue;
    }
    const alternatives = vocabulary.alternatives(group ?? part);
    if (alternatives.rows.length === 0) continue;
    steps.push({ alternatives, far });
    far = false;
  }
  if (!steps[0] || steps[0].far) throw new Error(`a phrase must begin with a word: ${source}`);
  if (steps.every(({ alternatives }) => alternatives.optional))
    throw new Error(`a phrase must have a word that is always there: ${source}`);
  return { steps };
}

/**
 * Keys of words one of which a sentence with the phrase must have: those that stand in the fewest sentences.
 * @param frequency of a key
 */
export function anchorsOf({ steps }: Phrase, frequency: (key: number) => number): readonly number[] {
  let best: readonly number[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const { alternatives } of steps) {
    if (alternatives.optional) continue;
    const keys = alternatives.rows.map((row) => row.reduce((a, b) => (frequency(b) < frequency(a) ? b : a)));
    const total = keys.reduce((sum, key) => sum + frequency(key), 0);
    if (total < lowest) [best, lowest] = [keys, total];
  }
  return [...new Set(best)];
}

/** Keys of words all of which a sentence with the phrase must have. */
export function neededBy({ steps }: Phrase): readonly number[] {
  return steps.flatMap(({ alternatives: { rows } }) => (rows.length === 1 ? (rows[0] ?? []) : []));
}

/** Whether a phrase is no more than one word. */
export function isOneWord({ steps }: Phrase): boolean {
  const [only] = steps;
  return steps.length === 1 && only?.alternatives.rows.length === 1 && only.alternatives.rows[0]?.length === 1;
}

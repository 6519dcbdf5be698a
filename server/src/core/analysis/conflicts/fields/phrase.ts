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
 * @throws Error where it begins with a gap, may be empty or has a bar outside of alternatives: a defect of the catalogue
 */
export function parsePhrase(source: string, vocabulary: Vocabulary): Phrase {
  const steps: Step[] = [];
  let far = false;
  for (const [part, group] of source.matchAll(PART)) {
    if (part === GAP || part === '...') {
      far = true;
      continue;
    }
    if (group === undefined && part.includes('|'))
      throw new Error(`a bar divides alternatives in brackets only: ${source}`);
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

/** What a sentence with a phrase must have. */
export interface Demands {
  /** Keys of words one of which it must have: those that stand in the fewest sentences. */
  readonly anchors: readonly number[];
  /** What it must have beside one of these: the key of a word, or one of some alternatives. */
  readonly beside: number | Alternatives | undefined;
}

/**
 * What a sentence with a phrase must have.
 * @param frequency of a key
 */
export function demandsOf({ steps }: Phrase, frequency: (key: number) => number): Demands {
  const rarest = (keys: readonly number[]): number => keys.reduce((a, b) => (frequency(b) < frequency(a) ? b : a));
  const [first, second] = steps
    .filter(({ alternatives }) => !alternatives.optional)
    .map(({ alternatives }) => {
      const keys = alternatives.rows.map(rarest);
      return { alternatives, keys, total: keys.reduce((sum, key) => sum + frequency(key), 0) };
    })
    .sort((a, b) => a.total - b.total);
  if (!first) return { anchors: [], beside: undefined };
  const anchors = [...new Set(first.keys)];
  if (second) return { anchors, beside: second.keys.length === 1 ? second.keys[0] : second.alternatives };
  const { rows } = first.alternatives;
  if (rows.length > 1)
    return { anchors, beside: rows.some(({ length }) => length > 1) ? first.alternatives : undefined };
  const others = (rows[0] ?? []).filter((key) => key !== anchors[0]);
  return { anchors, beside: others.length > 0 ? rarest(others) : undefined };
}

/** Whether a phrase is no more than one word. */
export function isOneWord({ steps }: Phrase): boolean {
  const [only] = steps;
  return steps.length === 1 && only?.alternatives.rows.length === 1 && only.alternatives.rows[0]?.length === 1;
}

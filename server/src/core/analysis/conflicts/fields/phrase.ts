import type { Alternatives, Sentence, Vocabulary } from './vocabulary.ts';

/** One step of a phrase: one of its alternatives comes next; an empty one leaves the step out. */
interface Step {
  readonly alternatives: Alternatives;
  /** `…` stands before it. */
  readonly far: boolean;
}

/** A phrase in the notation of {@link Phrases}, read. */
export interface Phrase {
  readonly steps: readonly Step[];
  /** What a sentence with the phrase must have words of; first what says most. */
  readonly required: readonly Alternatives[];
  /** Keys of the words with which it can begin. */
  readonly heads: readonly number[];
}

const GAP = '…';
const LONGEST_GAP = 5;
/** Words that no phrase skips: they turn its sense. */
const TURNS: ReadonlySet<string> = new Set(
  "not no never without nor cannot can't don't doesn't isn't aren't".split(' '),
);
const PART = /\(([^()]*)\)|…|\.\.\.|=?[^\s()]+/g;

/**
 * Reads one phrase.
 * @param groups alternatives that stand in it as `(#number)`
 * @throws Error where it begins with a gap or may be empty: a defect of the catalogue
 */
export function parsePhrase(source: string, vocabulary: Vocabulary, groups: readonly string[] = []): Phrase {
  const steps: Step[] = [];
  let far = false;
  for (const match of source.matchAll(PART)) {
    const [part, group] = match;
    if (part === GAP || part === '...') {
      far = true;
      continue;
    }
    const text = group?.startsWith('#') === true ? groups[Number(group.slice(1))] : group;
    const alternatives = vocabulary.alternatives(text ?? part);
    if (alternatives.rows.length === 0) continue;
    steps.push({ alternatives, far });
    far = false;
  }
  if (!steps[0] || steps[0].far) throw new Error(`a phrase must begin with a word: ${source}`);
  const required = steps.map(({ alternatives }) => alternatives).filter(({ optional }) => !optional);
  if (required.length === 0) throw new Error(`a phrase must have a word that is always there: ${source}`);
  return { steps, required: required.sort((a, b) => a.rows.length - b.rows.length), heads: headsOf(steps) };
}

function headsOf([first, second]: readonly Step[]): readonly number[] {
  const rows = first?.alternatives.rows ?? [];
  const open = first?.alternatives.optional === true ? (second?.alternatives.rows ?? []) : [];
  return [...new Set([...rows, ...open].flatMap(([head]) => head ?? []))];
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

/** Whether a phrase can begin with the word at a place. */
export function canBegin({ heads }: Phrase, { stems, forms }: Sentence, at: number): boolean {
  const stem = stems[at];
  const form = forms[at];
  for (const head of heads) if (head === stem || head === form) return true;
  return false;
}

/** Where a phrase ends that begins with the word at `first`, or -1. Both count words. */
export function matchPhrase({ steps }: Phrase, sentence: Sentence, first: number): number {
  return matchFrom(steps, 0, sentence, first, first - 1, false);
}

function matchFrom(
  steps: readonly Step[],
  at: number,
  sentence: Sentence,
  first: number,
  last: number,
  far: boolean,
): number {
  const step = steps[at];
  if (!step) return last;
  for (const keys of step.alternatives.rows) {
    let end = -1;
    if (keys.length > 0) {
      const reach = last < first ? 0 : far || step.far ? LONGEST_GAP : 1;
      end = matchRow(steps, at, keys, 0, sentence, first, last + 1, reach);
    } else if (at > 0) end = matchFrom(steps, at + 1, sentence, first, last, far || step.far);
    if (end >= 0) return end;
  }
  // A first step that may be empty: the phrase begins with the next one.
  if (at === 0 && step.alternatives.optional) return matchFrom(steps, 1, sentence, first, last, false);
  return -1;
}

/** {@link matchFrom} with the words of one row, of which the next begins at most `reach` words behind `from`. */
function matchRow(
  steps: readonly Step[],
  at: number,
  keys: readonly number[],
  key: number,
  sentence: Sentence,
  first: number,
  from: number,
  reach: number,
): number {
  const { words, stems, forms } = sentence;
  const clause = words[first]?.clause;
  for (let next = from; next <= from + reach; next++) {
    const word = words[next];
    if (word?.clause !== clause || !word) break;
    if (stems[next] === keys[key] || forms[next] === keys[key]) {
      const end =
        key + 1 === keys.length
          ? matchFrom(steps, at + 1, sentence, first, next, false)
          : matchRow(steps, at, keys, key + 1, sentence, first, next + 1, 1);
      if (end >= 0) return end;
    }
    if (next < from + reach && TURNS.has(word.text)) break;
  }
  return -1;
}

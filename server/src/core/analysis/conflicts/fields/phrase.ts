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
  return { steps, required: required.sort((a, b) => a.rows.length - b.rows.length) };
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

/** Where a phrase can begin in a sentence that has words of each of its steps. */
export function startsOf({ steps }: Phrase, sentence: Sentence): readonly number[] {
  const [first] = steps;
  if (!first) return [];
  const open = first.alternatives.optional ? (steps[1]?.alternatives.rows ?? []) : [];
  const heads = new Set([...first.alternatives.rows, ...open].flatMap(([head]) => head ?? []));
  const starts: number[] = [];
  for (const head of heads)
    for (let at = 0; at < sentence.words.length; at++) if (isKey(sentence, at, head)) starts.push(at);
  return starts;
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
    if (keys.length === 0) {
      const end = at === 0 ? -1 : matchFrom(steps, at + 1, sentence, first, last, far || step.far);
      if (end >= 0) return end;
      continue;
    }
    const reach = last < first ? 0 : far || step.far ? LONGEST_GAP : 1;
    for (const end of endsOf(keys, sentence, first, last + 1, reach)) {
      const whole = matchFrom(steps, at + 1, sentence, first, end, false);
      if (whole >= 0) return whole;
    }
  }
  // A first step that may be empty: the phrase begins with the next one.
  if (at === 0 && step.alternatives.optional) return matchFrom(steps, 1, sentence, first, last, false);
  return -1;
}

/** The places at which keys in a row can end, if they begin at most `reach` words behind `from`. */
function endsOf(
  keys: readonly number[],
  sentence: Sentence,
  first: number,
  from: number,
  reach: number,
): readonly number[] {
  const clause = sentence.words[first]?.clause;
  const ends: number[] = [];
  for (let at = from; at <= from + reach; at++) {
    const word = sentence.words[at];
    if (word?.clause !== clause || !word) break;
    if (isKey(sentence, at, keys[0])) {
      if (keys.length === 1) ends.push(at);
      else ends.push(...endsOf(keys.slice(1), sentence, first, at + 1, 1));
    }
    if (TURNS.has(word.text)) break;
  }
  return ends;
}

function isKey({ stems, forms }: Sentence, at: number, key: number | undefined): boolean {
  return stems[at] === key || forms[at] === key;
}

import type { Mood, Phrase, Strength } from './clause.ts';
import type { Token } from '../tokens.ts';

/** What a unit inherits from the lead-in, the table header or the heading above it. */
export interface InheritedFrame {
  readonly polarity?: 'positive' | 'negative';
  readonly strength?: Strength;
  readonly condition?: Phrase;
  readonly time?: Phrase;
  /** The verb that the lead-in ends with: "Use:", "Avoid:". */
  readonly verb?: { readonly lemma: string; readonly span: Phrase['span'] };
  /** The words that lend it introduce this very list. */
  readonly cued?: true;
  /** It is lent by the other items of the list, most of which direct. */
  readonly listed?: true;
  /** Whether a sentence in the indicative directs here: a list of rules, a heading such as "Conventions". */
  readonly norms?: 'all' | 'general' | 'none';
}

/** A clause while it is being read. */
export interface Frame {
  mood?: Mood;
  polarity: 'positive' | 'negative';
  strength?: Strength;
  /** Index of the root verb. */
  verbAt?: number;
  lemma?: string;
  /** Where object and adverbials begin. */
  tailAt?: number;
  subject?: Phrase;
  /** The subject is what is acted on: "Errors should be wrapped". */
  passive?: boolean;
  condition?: Phrase;
  exception?: Phrase;
  time?: Phrase;
  scope?: Phrase;
  label?: Phrase;
}

const IGNORED_BEFORE = new Set(',;:.)—–-');
const IGNORED_BEHIND = new Set(',;:.(—–!-');

/** The stretch of the given tokens, without punctuation at its ends; `undefined` where nothing is left. */
export function phrase(tokens: readonly Token[]): Phrase | undefined {
  let from = 0;
  let to = tokens.length;
  while (from < to && IGNORED_BEFORE.has(tokens[from]?.text ?? '')) from++;
  while (to > from && IGNORED_BEHIND.has(tokens[to - 1]?.text ?? '')) to--;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return undefined;
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
  return { span: { start: first.start, end: last.end }, text };
}

/** The lower-cased word at `at`, or an empty string. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

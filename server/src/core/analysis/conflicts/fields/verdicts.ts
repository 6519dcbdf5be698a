import type { Anchors } from './phraseTable.ts';
import type { PhraseSearch, Sentence } from './phraseSearch.ts';

/** What a sentence says of a practice that it names. */
export type Verdict = 'for' | 'against';

interface Said {
  readonly verdict: Verdict;
  readonly side: 'before' | 'after';
}

/** What the phrases of each list of `verdictPhrases.ts` say. */
const SAID: readonly Said[] = [
  { verdict: 'for', side: 'before' },
  { verdict: 'against', side: 'before' },
  { verdict: 'for', side: 'after' },
  { verdict: 'against', side: 'after' },
];

/** Words between a practice and what is said of it. */
const NEAR_BEFORE = 2;
const NEAR_AFTER = 4;

/** A verdict found beside a practice; both places count words, both ends included. */
export interface FoundVerdict {
  readonly verdict: Verdict;
  readonly first: number;
  readonly last: number;
}

/** What is said of the practice that stands at the words from `first` to `last`, in its clause. */
export function verdictOn(
  search: PhraseSearch,
  verdicts: Anchors,
  { words, stems, forms }: Sentence,
  first: number,
  last: number,
): FoundVerdict | undefined {
  const clause = words[first]?.clause;
  const from = Math.max(0, first - 8);
  const to = last + 10;
  const around = { words: words.slice(from, to), stems: stems.slice(from, to), forms: forms.slice(from, to) };
  for (const hit of search.find(around, verdicts)) {
    const said = SAID[hit.answer];
    const start = hit.first + from;
    const end = hit.last + from;
    if (!said || words[start]?.clause !== clause) continue;
    const gap = said.side === 'before' ? first - end - 1 : start - last - 1;
    const near = said.side === 'before' ? NEAR_BEFORE : NEAR_AFTER;
    if (gap >= 0 && gap <= near) return { verdict: said.verdict, first: start, last: end };
  }
  return undefined;
}

import { distance } from 'fastest-levenshtein';

/** The candidate that `word` was most likely meant to be, or `undefined` when none is near: two letters, or a third of a long word. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(word.length > 4 ? 2 : 1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const d = distance(word.toLowerCase(), candidate.toLowerCase());
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
}

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

/** The known name that was most likely meant: the only one that begins so, or a near one. */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
  const begun = known.filter((candidate) => name.length >= 3 && candidate.startsWith(name));
  return begun.length === 1 ? begun[0] : closest(name, known);
}

/** True when `name` is plainly a slip of one of `known`: its beginning, or at most two letters off and nearer than any other. */
export function isSlip(name: string, known: readonly string[]): boolean {
  const word = name.toLowerCase();
  if (known.filter((candidate) => candidate.startsWith(word)).length === 1) return true;
  const [least = Infinity, next = Infinity] = known.map((one) => distance(word, one)).sort((a, b) => a - b);
  return least <= 2 && least < next;
}

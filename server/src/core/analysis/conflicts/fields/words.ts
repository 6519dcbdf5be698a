import { stemOf } from './stem.ts';

/** A word of a sentence as phrases see it. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  /** In the sentence's text. */
  readonly start: number;
  readonly end: number;
  /** Counts up at the end of each clause: no phrase runs over it. */
  readonly clause: number;
}

const WORD = /[\p{L}\p{N}_]+(?:'(?:t|s|re|ll|ve|d)\b)?|[.;:!?—–()\n]/gu;
/** Words that phrases and sentences are read without. */
export const FILLERS: ReadonlySet<string> = new Set(
  'a an the your our its their his her my this these those of just simply also please very really actually'.split(' '),
);

/** The words of a sentence, in lower case, without articles and possessives. Code is read as words, too. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    if (!/[\p{L}\p{N}_]/u.test(word)) {
      // A dot inside a name divides no clause.
      if (word !== '.' || /^(?:\s|$)/.test(text.slice(end, end + 1))) clause++;
      continue;
    }
    if (FILLERS.has(word)) continue;
    const plain = word.replace(/'(?:s|re|ll|ve|d)$/, '');
    words.push({ text: plain, stem: stemOf(plain), start, end, clause });
  }
  return words;
}

const known = new WeakMap<object, readonly Word[]>();

/** {@link readWords} of a statement's text; read once. */
export function wordsOf(statement: { readonly text: string }): readonly Word[] {
  let words = known.get(statement);
  if (!words) known.set(statement, (words = readWords(statement.text)));
  return words;
}

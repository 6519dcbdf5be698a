/** Texts in one string, so that a list of thousands costs nothing before one of them is looked at. Plain data. */
export interface TextList {
  readonly text: string;
  /** Where each begins, in UTF-16 units, then the end of the last. */
  readonly starts: Uint32Array;
}

/** Puts texts into one. */
export function textListOf(texts: readonly string[]): TextList {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, at) => (starts[at + 1] = (starts[at] ?? 0) + text.length));
  return { text: texts.join(''), starts };
}

/** The text at a place; empty where there is none. */
export function textAt({ text, starts }: TextList, at: number): string {
  return text.slice(starts[at], starts[at + 1] ?? 0);
}

/** All texts of a list. */
export function textsOf(list: TextList): readonly string[] {
  return Array.from({ length: list.starts.length - 1 }, (_, at) => textAt(list, at));
}

/** Texts that can be found, each once. Plain data. */
export interface WordList extends TextList {
  /** By the hash of a text its number plus one, or the next free place behind that; 0 for none. */
  readonly slots: Uint16Array;
}

/** What the numbers of a {@link WordList} hold. */
export const MOST_WORDS = 0xffff;

/**
 * Makes a list in which texts can be found.
 * @throws Error for more than {@link MOST_WORDS}
 */
export function wordListOf(texts: readonly string[]): WordList {
  if (texts.length > MOST_WORDS) throw new Error(`${String(texts.length)} words, more than ${String(MOST_WORDS)}`);
  // Little more than half full: a search ends soon, and the list doubles late.
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(1.8 * texts.length + 1)));
  texts.forEach((text, number) => {
    let slot = hashOf(text) & (slots.length - 1);
    while ((slots[slot] ?? 0) > 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  });
  return { ...textListOf(texts), slots };
}

/** The number of a text in a list, or -1. */
export function numberOf({ text, starts, slots }: WordList, word: string): number {
  const mask = slots.length - 1;
  for (let slot = hashOf(word) & mask; ; slot = (slot + 1) & mask) {
    const number = (slots[slot] ?? 0) - 1;
    if (number < 0) return -1;
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - start === word.length && text.startsWith(word, start)) return number;
  }
}

function hashOf(text: string): number {
  let hash = 5381;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

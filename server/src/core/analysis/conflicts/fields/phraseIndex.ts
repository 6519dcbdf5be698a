import { stemOf } from './stem.ts';
import { FILLERS, type Word } from './words.ts';

interface Node<P> {
  next: Map<string, Node<P>>;
  /** Behind `…`. */
  gap?: Node<P>;
  payloads: P[];
}

/** Where a phrase stands: words from `first` to `last`, both included. */
export interface PhraseHit<P> {
  readonly payload: P;
  readonly first: number;
  readonly last: number;
}

const GAP = '…';
const LONGEST_GAP = 5;
/** Words that no phrase skips: they turn its sense. */
const TURNS: ReadonlySet<string> = new Set(
  "not no never without nor cannot can't don't doesn't isn't aren't".split(' '),
);

/** Phrases that begin with one word, not yet read. */
interface Pending<P> {
  readonly phrase: string;
  readonly payload: P;
}

/**
 * Many phrases, found in one walk over a sentence. Tens of thousands of phrases are only sorted by their first word; those
 * of a word are read when a sentence has that word.
 */
export class PhraseIndex<P> {
  readonly #root: Node<P> = { next: new Map(), payloads: [] };
  readonly #pending = new Map<string, Pending<P>[]>();

  /** Adds phrases in the notation of {@link Phrases}. */
  add(phrases: string, payload: P): void {
    for (const part of phrases.split(/[,\n]/)) {
      const phrase = part.trim();
      if (phrase !== '') for (const key of firstWords(phrase)) this.#wait(key, { phrase, payload });
    }
  }

  #wait(key: string, pending: Pending<P>): void {
    const list = this.#pending.get(key);
    if (list) list.push(pending);
    else this.#pending.set(key, [pending]);
  }

  /** @throws Error where a bracket is not closed or a phrase begins with a gap: a defect of the catalogue */
  #read(key: string): void {
    const pending = this.#pending.get(key);
    if (!pending) return;
    this.#pending.delete(key);
    for (const { phrase, payload } of pending)
      for (const variant of variantsOf(phrase)) {
        const words = wordsOf(variant);
        if (words[0] === key) this.#insert(words, payload);
      }
  }

  /** Reads every phrase, to find the defects of a catalogue. @throws Error as reading a phrase does */
  readAll(): void {
    for (const key of [...this.#pending.keys()]) this.#read(key);
  }

  #insert(words: readonly string[], payload: P): void {
    if (words.length === 0 || words[0] === GAP) throw new Error(`a phrase must begin with a word: ${words.join(' ')}`);
    let node = this.#root;
    for (const word of words) {
      if (word === GAP) {
        node = node.gap ??= { next: new Map(), payloads: [] };
        continue;
      }
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map(), payloads: [] }));
      node = next;
    }
    node.payloads.push(payload);
  }

  /** All phrases in a sentence. A phrase that begins at one word is found once, at its shortest. */
  find(words: readonly Word[]): readonly PhraseHit<P>[] {
    const hits: PhraseHit<P>[] = [];
    words.forEach((word, first) => {
      const seen = new Set<P>();
      for (const key of [word.stem, `=${word.text}`]) {
        this.#read(key);
        const node = this.#root.next.get(key);
        if (node) this.#walk(node, words, first, first, seen, hits);
      }
    });
    return hits;
  }

  #walk(node: Node<P>, words: readonly Word[], first: number, last: number, seen: Set<P>, hits: PhraseHit<P>[]): void {
    for (const payload of node.payloads) {
      if (seen.has(payload)) continue;
      seen.add(payload);
      hits.push({ payload, first, last });
    }
    this.#step(node, words, first, last, 1, seen, hits);
    if (node.gap) this.#step(node.gap, words, first, last, LONGEST_GAP, seen, hits);
  }

  #step(
    node: Node<P>,
    words: readonly Word[],
    first: number,
    last: number,
    skips: number,
    seen: Set<P>,
    hits: PhraseHit<P>[],
  ): void {
    if (node.next.size === 0) return;
    const clause = words[first]?.clause;
    for (let at = last + 1; at <= last + 1 + skips; at++) {
      const word = words[at];
      if (!word || word.clause !== clause) return;
      for (const key of [word.stem, `=${word.text}`]) {
        const next = node.next.get(key);
        if (next) this.#walk(next, words, first, at, seen, hits);
      }
      if (TURNS.has(word.text)) return;
    }
  }
}

/** The words with which the variants of a phrase begin. */
function firstWords(phrase: string): readonly string[] {
  const [head = ''] = phrase.split(' ', 1);
  if (!head.includes('(') && /^[\p{L}\p{N}_]+$/u.test(head) && !FILLERS.has(head)) return [stemOf(head)];
  return [...new Set(variantsOf(phrase).map((variant) => wordsOf(variant)[0] ?? ''))].filter((word) => word !== '');
}

/** `add (new|third-party) package` → both readings. */
function variantsOf(phrase: string): readonly string[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase];
  const close = phrase.indexOf(')', open);
  if (close < 0) throw new Error(`a bracket is not closed: ${phrase}`);
  const before = phrase.slice(0, open);
  const after = phrase.slice(close + 1);
  return phrase
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => variantsOf(`${before}${choice}${after}`));
}

function wordsOf(phrase: string): readonly string[] {
  return phrase
    .split(/\s+/)
    .flatMap((part) => {
      if (part === GAP || part === '...') return [GAP];
      if (part.startsWith('=')) return [part];
      return Array.from(part.matchAll(/[\p{L}\p{N}_]+(?:'t)?/gu), ([word]) => word)
        .filter((word) => !FILLERS.has(word))
        .map(stemOf);
    })
    .filter((word) => word !== '');
}

import { matchPhrase, parsePhrase, type Phrase, type Places, startsOf } from './phrase.ts';
import type { Word } from './words.ts';

/** Where a phrase stands: words from `first` to `last`, both included. */
export interface PhraseHit<P> {
  readonly payload: P;
  readonly first: number;
  readonly last: number;
}

interface Entry<P> {
  readonly phrase: Phrase;
  readonly payload: P;
  /** The number of the last search that looked at it: an entry with several anchors is looked at once. */
  seen: number;
}

/** Words that are no anchor are remembered up to this number of anchors in all. */
const MOST_ANCHORS = 20_000;

/** The phrases of a list of {@link Phrases}. */
export function phrasesIn(phrases: string): readonly string[] {
  return phrases
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Many phrases. A sentence is compared only with those that have one of its words as their anchor. */
export class PhraseIndex<P> {
  readonly #byAnchor = new Map<string, Entry<P>[]>();
  readonly #readAnchor: (anchor: string) => readonly (readonly [phrase: string, payload: P])[];
  #searches = 0;

  /** @param readAnchor gives the phrases of an anchor that were sorted beforehand; asked once for each */
  constructor(readAnchor: (anchor: string) => readonly (readonly [phrase: string, payload: P])[] = () => []) {
    this.#readAnchor = readAnchor;
  }

  /**
   * Adds phrases in the notation of {@link Phrases}.
   * @throws Error where one can't be read: a defect of the catalogue
   */
  add(phrases: string, payload: P): void {
    for (const part of phrasesIn(phrases)) {
      const phrase = parsePhrase(part);
      const entry = { phrase, payload, seen: 0 };
      for (const anchor of new Set(phrase.anchors)) {
        this.#entriesOf(anchor).push(entry);
      }
    }
  }

  #entriesOf(anchor: string): Entry<P>[] {
    let entries = this.#byAnchor.get(anchor);
    if (!entries) {
      const read = this.#readAnchor(anchor);
      if (read.length === 0 && this.#byAnchor.size >= MOST_ANCHORS) return [];
      entries = read.map(([phrase, payload]) => ({ phrase: parsePhrase(phrase), payload, seen: 0 }));
      this.#byAnchor.set(anchor, entries);
    }
    return entries;
  }

  /** All phrases in a sentence; each at most once for each word with which it begins. */
  find(words: readonly Word[], places: Places): readonly PhraseHit<P>[] {
    const hits: PhraseHit<P>[] = [];
    const search = ++this.#searches;
    for (const key of places.keys()) {
      for (const entry of this.#entriesOf(key)) {
        if (entry.seen === search) continue;
        entry.seen = search;
        if (!entry.phrase.needed.every((word) => places.has(word))) continue;
        for (const first of startsOf(entry.phrase, places)) {
          const last = matchPhrase(entry.phrase, words, first);
          if (last >= first) hits.push({ payload: entry.payload, first, last });
        }
      }
    }
    return hits;
  }
}

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

/** Many phrases. A sentence is compared only with those that have one of its words as their anchor. */
export class PhraseIndex<P> {
  readonly #byAnchor = new Map<string, Entry<P>[]>();
  #searches = 0;

  /**
   * Adds phrases in the notation of {@link Phrases}.
   * @throws Error where one can't be read: a defect of the catalogue
   */
  add(phrases: string, payload: P): void {
    for (const part of phrases.split(/[,\n]/)) {
      if (part.trim() === '') continue;
      const phrase = parsePhrase(part);
      const entry = { phrase, payload, seen: 0 };
      for (const anchor of new Set(phrase.anchors)) {
        const list = this.#byAnchor.get(anchor);
        if (list) list.push(entry);
        else this.#byAnchor.set(anchor, [entry]);
      }
    }
  }

  /** All phrases in a sentence; each at most once for each word with which it begins. */
  find(words: readonly Word[], places: Places): readonly PhraseHit<P>[] {
    const hits: PhraseHit<P>[] = [];
    const search = ++this.#searches;
    for (const key of places.keys()) {
      for (const entry of this.#byAnchor.get(key) ?? []) {
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

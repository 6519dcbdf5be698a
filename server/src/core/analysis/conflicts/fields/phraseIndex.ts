import { matchPhrase, parsePhrase, type Phrase } from './phrase.ts';
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
}

/** Many phrases. A sentence is compared only with those that have one of its words as their anchor. */
export class PhraseIndex<P> {
  readonly #byAnchor = new Map<string, Entry<P>[]>();

  /**
   * Adds phrases in the notation of {@link Phrases}.
   * @throws Error where one can't be read: a defect of the catalogue
   */
  add(phrases: string, payload: P): void {
    for (const part of phrases.split(/[,\n]/)) {
      if (part.trim() === '') continue;
      const phrase = parsePhrase(part);
      for (const anchor of new Set(phrase.anchors)) {
        const list = this.#byAnchor.get(anchor);
        if (list) list.push({ phrase, payload });
        else this.#byAnchor.set(anchor, [{ phrase, payload }]);
      }
    }
  }

  /** All phrases in a sentence; each at most once for each word with which it begins. */
  find(words: readonly Word[]): readonly PhraseHit<P>[] {
    const hits: PhraseHit<P>[] = [];
    const tried = new Set<Entry<P>>();
    for (const word of words) {
      for (const key of [word.stem, `=${word.text}`]) {
        for (const entry of this.#byAnchor.get(key) ?? []) {
          if (tried.has(entry)) continue;
          tried.add(entry);
          words.forEach((_, first) => {
            const last = matchPhrase(entry.phrase, words, first);
            if (last >= first) hits.push({ payload: entry.payload, first, last });
          });
        }
      }
    }
    return hits;
  }
}

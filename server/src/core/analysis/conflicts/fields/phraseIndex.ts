import { anchorsOf, canBegin, matchPhrase, parsePhrase, type Phrase } from './phrase.ts';
import type { Sentence, Vocabulary } from './vocabulary.ts';

/** Where a phrase stands: words from `first` to `last`, both included. */
export interface PhraseHit<P> {
  readonly payload: P;
  readonly first: number;
  readonly last: number;
}

/** A phrase and what it stands for. */
export interface Entry<P> {
  readonly phrase: Phrase;
  readonly payload: P;
}

/** The phrases of a list of {@link Phrases}. */
export function phrasesIn(phrases: string): readonly string[] {
  return phrases
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Many phrases. A sentence is compared only with those that have one of its words as their anchor. */
export class PhraseIndex<P> {
  readonly #vocabulary: Vocabulary;
  readonly #read: (at: number) => Entry<P>;
  readonly #entries: (Entry<P> | undefined)[] = [];
  /** By anchor, for each of its phrases its place, and the key of another word that it needs, or -1. */
  readonly #byAnchor: (readonly number[])[];
  /** By place the number of the last search that looked at it: an entry with several anchors is looked at once. */
  #seen = new Int32Array(64);
  #searches = 0;

  /**
   * @param byAnchor for phrases sorted beforehand: by anchor, for each phrase its place and a key it needs, or -1
   * @param read gives the phrase at a place; asked once for each
   */
  constructor(
    vocabulary: Vocabulary,
    byAnchor: readonly (readonly number[])[] = [],
    read: (at: number) => Entry<P> = () => {
      throw new Error('no such phrase');
    },
  ) {
    this.#vocabulary = vocabulary;
    this.#byAnchor = [...byAnchor];
    this.#read = read;
  }

  /**
   * Adds phrases in the notation of {@link Phrases}; not to an index of phrases sorted beforehand.
   * @throws Error where one can't be read: a defect of the catalogue
   */
  add(phrases: string, payload: P): void {
    for (const part of phrasesIn(phrases)) {
      const phrase = parsePhrase(part, this.#vocabulary);
      const at = this.#entries.length;
      this.#entries.push({ phrase, payload });
      for (const anchor of anchorsOf(phrase, (key) => 1 / this.#vocabulary.textOf(key).length)) {
        this.#byAnchor[anchor] = [...(this.#byAnchor[anchor] ?? []), at, -1];
      }
    }
  }

  /** The phrase at a place, read. */
  entry(at: number): Entry<P> {
    return (this.#entries[at] ??= this.#read(at));
  }

  /**
   * All phrases in a sentence, from its start; each at most once for each word with which it begins.
   * @param isWanted of a phrase by its place; all unless given
   */
  find(sentence: Sentence, isWanted?: (at: number) => boolean): readonly PhraseHit<P>[] {
    const hits: PhraseHit<P>[] = [];
    const { stems, forms } = sentence;
    this.#searches++;
    this.#vocabulary.enter(sentence);
    for (let at = 0; at < stems.length; at++) {
      this.#look(stems[at] ?? -1, sentence, hits, isWanted);
      this.#look(forms[at] ?? -1, sentence, hits, isWanted);
    }
    return hits.length < 2 ? hits : hits.sort((a, b) => a.first - b.first);
  }

  #look(
    anchor: number,
    sentence: Sentence,
    hits: PhraseHit<P>[],
    isWanted: ((at: number) => boolean) | undefined,
  ): void {
    const list = anchor < 0 ? undefined : this.#byAnchor[anchor];
    if (!list) return;
    for (let i = 0; i < list.length; i += 2) {
      const at = list[i] ?? 0;
      if (isWanted && !isWanted(at)) continue;
      const needed = list[i + 1] ?? -1;
      if (needed >= 0 && !this.#vocabulary.holds(needed)) continue;
      if (!this.#isSeen(at)) this.#match(at, sentence, hits);
    }
  }

  #isSeen(at: number): boolean {
    if (at >= this.#seen.length) {
      const grown = new Int32Array(2 * at);
      grown.set(this.#seen);
      this.#seen = grown;
    }
    if (this.#seen[at] === this.#searches) return true;
    this.#seen[at] = this.#searches;
    return false;
  }

  #match(at: number, sentence: Sentence, hits: PhraseHit<P>[]): void {
    const { phrase, payload } = this.entry(at);
    if (!this.#vocabulary.allowsAll(phrase.required)) return;
    for (let first = 0; first < sentence.words.length; first++) {
      if (!canBegin(phrase, sentence, first)) continue;
      const last = matchPhrase(phrase, sentence, first);
      if (last >= first) hits.push({ payload, first, last });
    }
  }
}

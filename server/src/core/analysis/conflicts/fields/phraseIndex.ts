import { anchorsOf, canBegin, matchPhrase, parsePhrase, type Phrase } from './phrase.ts';
import type { Sentence, Vocabulary } from './vocabulary.ts';

/** Where a phrase stands: words from `first` to `last`, both included. */
export interface PhraseHit<P> {
  readonly payload: P;
  readonly first: number;
  readonly last: number;
}

/** Phrases that were sorted beforehand. */
export interface SortedPhrases<P> {
  readonly count: number;
  /** By anchor, for each of its phrases its place and what else it needs: the key of a word, {@link NOTHING} or {@link ALL}. */
  readonly byAnchor: readonly (readonly number[])[];
  /** Reads the phrase at a place; asked once for each, and only for those of several words. */
  readonly phraseAt: (at: number) => Phrase;
  readonly payloadAt: (at: number) => P;
}

/** Beside its anchor a phrase needs no word in particular. */
export const NOTHING = -1;
/** The anchor is the whole phrase. */
export const ALL = -2;

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
  readonly #sorted: SortedPhrases<P> | undefined;
  readonly #phrases: (Phrase | undefined)[];
  readonly #payloads: P[] = [];
  readonly #byAnchor: (readonly number[])[];
  /** By place the number of the last search that looked at it: a phrase with several anchors is looked at once. */
  #seen = new Int32Array(64);
  #searches = 0;
  readonly #gates: number[] = [];
  /** By place where its gate begins, or -1 before that is known. */
  readonly #gateOf: number[];

  constructor(vocabulary: Vocabulary, sorted?: SortedPhrases<P>) {
    this.#vocabulary = vocabulary;
    this.#sorted = sorted;
    // Filled at once: an array with holes is slow.
    this.#phrases = new Array<undefined>(sorted?.count ?? 0).fill(undefined);
    this.#gateOf = new Array<number>(sorted?.count ?? 0).fill(-1);
    this.#byAnchor = [...(sorted?.byAnchor ?? [])];
  }

  /**
   * Adds phrases in the notation of {@link Phrases}; not to an index of phrases sorted beforehand.
   * @throws Error where one can't be read: a defect of the catalogue
   */
  add(phrases: string, payload: P): void {
    for (const part of phrasesIn(phrases)) {
      const phrase = parsePhrase(part, this.#vocabulary);
      const at = this.#phrases.length;
      this.#phrases.push(phrase);
      this.#payloads.push(payload);
      this.#gateOf.push(-1);
      for (const anchor of anchorsOf(phrase, (key) => 1 / this.#vocabulary.textOf(key).length)) {
        this.#byAnchor[anchor] = [...(this.#byAnchor[anchor] ?? []), at, NOTHING];
      }
    }
  }

  /**
   * All phrases in a sentence, by their anchors' places; each at most once for each word with which it begins.
   * @param isWanted of a phrase by its place; all unless given
   */
  find(sentence: Sentence, isWanted?: (at: number) => boolean): readonly PhraseHit<P>[] {
    const hits: PhraseHit<P>[] = [];
    const { stems, forms } = sentence;
    this.#searches++;
    this.#vocabulary.enter(sentence);
    for (let at = 0; at < stems.length; at++) {
      this.#look(stems[at] ?? -1, at, sentence, hits, isWanted);
      this.#look(forms[at] ?? -1, at, sentence, hits, isWanted);
    }
    return hits;
  }

  /** Adds what stands around the word at `word`, whose key is `anchor`. */
  #look(
    anchor: number,
    word: number,
    sentence: Sentence,
    hits: PhraseHit<P>[],
    isWanted: ((at: number) => boolean) | undefined,
  ): void {
    const list = anchor < 0 ? undefined : this.#byAnchor[anchor];
    if (!list) return;
    for (let i = 0; i < list.length; i += 2) {
      const at = list[i] ?? 0;
      if (isWanted && !isWanted(at)) continue;
      const needed = list[i + 1] ?? NOTHING;
      if (needed === ALL) hits.push({ payload: this.#payloadAt(at), first: word, last: word });
      else if ((needed < 0 || this.#vocabulary.holds(needed)) && !this.#isSeen(at) && this.#mayHold(at))
        this.#match(at, sentence, hits);
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

  /** Whether the sentence has a word of each step of a phrase; told from a row of numbers, without a look at the phrase. */
  #mayHold(place: number): boolean {
    const gates = this.#gates;
    let at = this.#gateOf[place] ?? -1;
    if (at < 0) at = this.#addGate(place);
    for (let keys = gates[at] ?? 0; keys > 0; keys = gates[at] ?? 0) {
      const end = at + keys;
      let held = false;
      while (!held && at < end) held = this.#vocabulary.holds(gates[++at] ?? 0);
      if (!held) return false;
      at = end + 1;
    }
    return true;
  }

  /** Notes for each step of a phrase the number of its rows and a key of each, then a 0. Out: where that begins. */
  #addGate(place: number): number {
    const start = this.#gates.length;
    for (const { rows } of this.#phraseAt(place)?.required ?? []) {
      this.#gates.push(rows.length);
      for (const row of rows) this.#gates.push(row.reduce((a, b) => this.#vocabulary.longer(a, b)));
    }
    this.#gates.push(0);
    this.#gateOf[place] = start;
    return start;
  }

  #match(at: number, sentence: Sentence, hits: PhraseHit<P>[]): void {
    const phrase = this.#phraseAt(at);
    if (!phrase || !this.#vocabulary.allowsAll(phrase.required)) return;
    for (let first = 0; first < sentence.words.length; first++) {
      if (!canBegin(phrase, sentence, first)) continue;
      const last = matchPhrase(phrase, sentence, first);
      if (last >= first) hits.push({ payload: this.#payloadAt(at), first, last });
    }
  }

  #phraseAt(at: number): Phrase | undefined {
    return (this.#phrases[at] ??= this.#sorted?.phraseAt(at));
  }

  #payloadAt(at: number): P {
    return (this.#sorted ? this.#sorted.payloadAt(at) : this.#payloads[at]) as P;
  }
}

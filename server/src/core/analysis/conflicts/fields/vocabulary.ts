import { FILLERS, type Word } from './words.ts';
import { stemOf } from './stem.ts';

/** The words of a sentence with their keys in a {@link Vocabulary}; -1 for a word that no phrase has. */
export interface Sentence {
  readonly words: readonly Word[];
  /** By word, the key of its stem. */
  readonly stems: readonly number[];
  /** By word, the key of its very form. */
  readonly forms: readonly number[];
}

/** What may come next in a phrase: one of several rows of keys. */
export interface Alternatives {
  readonly rows: readonly (readonly number[])[];
  /** One of them is empty. */
  readonly optional: boolean;
  /** For which sentence `held` was found out. */
  asked: number;
  held: boolean;
}

const WORD = /[\p{L}\p{N}_]+(?:'t)?/gu;

/**
 * The words of phrases as numbers, so that a sentence is compared with many phrases without comparing texts. A key is
 * a stem, or a very form, written `=form`.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #forms = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #alternatives = new Map<string, Alternatives>();
  #marks = new Int32Array(0);
  #entered: Sentence | undefined;
  #entries = 0;

  /** @param keys are numbered in their order */
  constructor(keys: readonly string[] = []) {
    for (const key of keys) this.idOf(key);
  }

  /** The number of a key; a new one gets the next number. */
  idOf(key: string): number {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#texts.length;
      this.#texts.push(key);
      this.#ids.set(key, id);
      if (key.startsWith('=')) this.#forms.set(key.slice(1), id);
    }
    return id;
  }

  /** The key with a number; empty for a number that none has. */
  textOf(id: number): string {
    return this.#texts[id] ?? '';
  }

  /** The one of two keys that is longer, and so stands in fewer sentences. */
  longer(a: number, b: number): number {
    return this.textOf(b).length > this.textOf(a).length ? b : a;
  }

  /** All keys, in the order of their numbers. */
  get keys(): readonly string[] {
    return this.#texts;
  }

  /** Looks up the words of a sentence; to be done after all phrases are known that it will be compared with. */
  sentence(words: readonly Word[]): Sentence {
    return {
      words,
      stems: words.map(({ stem }) => this.#ids.get(stem) ?? -1),
      forms: words.map(({ text }) => this.#forms.get(text) ?? -1),
    };
  }

  /** Makes a sentence the one that {@link holds} and {@link allows} speak of. */
  enter(sentence: Sentence): void {
    if (this.#entered === sentence) return;
    this.#entered = sentence;
    if (this.#marks.length < this.#texts.length) this.#marks = new Int32Array(2 * this.#texts.length);
    const entry = ++this.#entries;
    for (const key of sentence.stems) if (key >= 0) this.#marks[key] = entry;
    for (const key of sentence.forms) if (key >= 0) this.#marks[key] = entry;
  }

  /** Whether the sentence has a word with this key. */
  holds(key: number): boolean {
    return this.#marks[key] === this.#entries;
  }

  /** Whether the sentence has all words of one of the alternatives. */
  allows(alternatives: Alternatives): boolean {
    if (alternatives.asked !== this.#entries) {
      alternatives.asked = this.#entries;
      alternatives.held = this.#holdsARow(alternatives.rows);
    }
    return alternatives.held;
  }

  /** {@link allows} of each. */
  allowsAll(steps: readonly Alternatives[]): boolean {
    for (const alternatives of steps) if (!this.allows(alternatives)) return false;
    return true;
  }

  #holdsARow(rows: Alternatives['rows']): boolean {
    next: for (const keys of rows) {
      for (const key of keys) if (this.#marks[key] !== this.#entries) continue next;
      return true;
    }
    return false;
  }

  /** Reads alternatives as they are written, with `|` between them; the same text gives the same object. */
  alternatives(text: string): Alternatives {
    let known = this.#alternatives.get(text);
    if (!known) {
      const rows = text.split('|').flatMap((row) => this.#rowOf(row));
      known = { rows, optional: rows.some(({ length }) => length === 0), asked: 0, held: false };
      this.#alternatives.set(text, known);
    }
    return known;
  }

  /** A row that has only words without weight is none, an empty one leaves the step out. */
  #rowOf(text: string): readonly (readonly number[])[] {
    const keys = text
      .trim()
      .split(/\s+/)
      .flatMap((part) => {
        if (part.startsWith('=')) return [part];
        return Array.from(part.matchAll(WORD), ([word]) => word)
          .filter((word) => !FILLERS.has(word))
          .map(stemOf);
      });
    return keys.length === 0 && text.trim() !== '' ? [] : [keys.map((key) => this.idOf(key))];
  }
}

import { FILLERS } from './words.ts';
import { stemOf } from './stem.ts';

/** What may come next in a phrase: one of several rows of keys. */
export interface Alternatives {
  readonly rows: readonly (readonly number[])[];
  /** One of them is empty. */
  readonly optional: boolean;
}

const WORD = /[\p{L}\p{N}_]+(?:'t)?/gu;

/** The words of phrases as numbers, while a table is made. A key is a stem, or a very form, written `=form`. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #alternatives = new Map<string, Alternatives>();

  /** The number of a key; a new one gets the next number. */
  idOf(key: string): number {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#texts.length;
      this.#texts.push(key);
      this.#ids.set(key, id);
    }
    return id;
  }

  /** The key with a number; empty for a number that none has. */
  textOf(id: number): string {
    return this.#texts[id] ?? '';
  }

  /** All keys, in the order of their numbers. */
  get keys(): readonly string[] {
    return this.#texts;
  }

  /** Reads alternatives as they are written, with `|` between them; the same text gives the same object. */
  alternatives(text: string): Alternatives {
    let known = this.#alternatives.get(text);
    if (!known) {
      const rows = text.split('|').flatMap((row) => this.#rowOf(row));
      known = { rows, optional: rows.some(({ length }) => length === 0) };
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

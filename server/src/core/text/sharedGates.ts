import { hasOneOf, look } from './gate.ts';

/** Gates that have most of what they ask for in common, as plain data. */
export interface NeedTable {
  /** Lists of texts of which one must be there, each once: of each text two numbers, as `Gate.codesOf` gives them. */
  readonly codes: Uint16Array;
  /** By list the place of its first number; then the end of the last. */
  readonly codesAt: Uint32Array;
  /** The lists that each gate asks for. */
  readonly lists: Uint16Array;
  /** By gate the place of its first list; then the end of the last. */
  readonly listsAt: Uint32Array;
}

/** Collects gates. */
export class NeedTableMaker {
  readonly #codes: number[] = [];
  readonly #codesAt = [0];
  readonly #lists: number[] = [];
  readonly #listsAt = [0];
  readonly #known = new Map<string, number>();

  /** How many gates there are: the number of the next one. */
  get size(): number {
    return this.#listsAt.length - 1;
  }

  /** @param gate as `Gate.codesOf` gives it */
  add(gate: Uint16Array): void {
    for (let at = 0; at < gate.length;) {
      const end = at + 1 + 2 * (gate[at] ?? 0);
      this.#lists.push(this.#numberOf(gate.subarray(at + 1, end)));
      at = end;
    }
    this.#listsAt.push(this.#lists.length);
  }

  table(): NeedTable {
    return {
      codes: Uint16Array.from(this.#codes),
      codesAt: Uint32Array.from(this.#codesAt),
      lists: Uint16Array.from(this.#lists),
      listsAt: Uint32Array.from(this.#listsAt),
    };
  }

  #numberOf(list: Uint16Array): number {
    const key = list.join();
    let number = this.#known.get(key);
    if (number === undefined) {
      this.#known.set(key, (number = this.#known.size));
      for (const code of list) this.#codes.push(code);
      this.#codesAt.push(this.#codes.length);
    }
    return number;
  }
}

/** The gates of a table; each of its lists is looked for in a text once. */
export class SharedGates {
  readonly #table: NeedTable;
  /** By list the text that was asked last, and the answer as the lowest bit. */
  readonly #asked: Int32Array;

  constructor(table: NeedTable) {
    this.#table = table;
    this.#asked = new Int32Array(table.codesAt.length);
  }

  /** False where a text, or a part of it, surely has no match of the expression behind a gate. */
  allows(text: string, gate: number): boolean {
    const { lists, listsAt } = this.#table;
    const number = look(text);
    const end = listsAt[gate + 1] ?? 0;
    for (let at = listsAt[gate] ?? end; at < end; at++) if (!this.#isThere(lists[at] ?? 0, number)) return false;
    return true;
  }

  #isThere(list: number, text: number): boolean {
    const asked = this.#asked[list] ?? 0;
    if (asked >> 1 === text) return (asked & 1) === 1;
    const { codes, codesAt } = this.#table;
    const isThere = hasOneOf(codes, codesAt[list] ?? 0, codesAt[list + 1] ?? 0);
    this.#asked[list] = 2 * text + (isThere ? 1 : 0);
    return isThere;
  }
}

import { allNeedsOf } from './needs.ts';

/**
 * Of the text that was looked at last: by three letters, the number of the text if it has them in a row. Letters count
 * by their last five bits, so that case is no matter; different letters may meet, which only lets more texts pass.
 */
const seen = new Int32Array(1 << 15);
let texts = 0;
let last: string | undefined;

function look(text: string): void {
  if (text === last) return;
  last = text;
  texts++;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    letters = ((letters << 5) | (text.charCodeAt(at) & 31)) & 0x7fff;
    if (at > 1) seen[letters] = texts;
  }
}

function lettersOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);
}

/** Tells of most texts that a regular expression can't match in them, without running it. */
export class Gate {
  /** Of each list one text must be there; of each text its first and its last three letters. */
  readonly #needs: readonly Int32Array[];

  /** @param needs as {@link allNeedsOf} gives them: of each list one text must be there; of three letters at least */
  constructor(needs: readonly (readonly string[])[]) {
    this.#needs = needs
      .filter((list) => list.every(({ length }) => length > 2))
      .sort((a, b) => a.length - b.length)
      .map((list) => Int32Array.from(list.flatMap((text) => [lettersOf(text, 0), lettersOf(text, text.length - 3)])));
  }

  /** The gate of some expressions, for a text in which one of them may match. */
  static of(...expressions: readonly RegExp[]): Gate {
    const needs = expressions.map(({ source }) => allNeedsOf(source));
    return needs.length === 1 ? new Gate(needs[0] ?? []) : Gate.any(needs);
  }

  /** The gate of some expressions, for a text in which all of them must match. */
  static all(...expressions: readonly RegExp[]): Gate {
    return new Gate(expressions.flatMap(({ source }) => allNeedsOf(source)));
  }

  /** The gate of some expressions, each by its {@link allNeedsOf}, for a text in which one of them may match. */
  static any(expressions: readonly (readonly (readonly string[])[])[]): Gate {
    const lists = expressions.map((needs) => needs.reduce<readonly string[]>(shorter, []));
    return new Gate(lists.every(({ length }) => length > 0) ? [[...new Set(lists.flat())]] : []);
  }

  /** False where the text, or a part of it, surely has no match. */
  allows(text: string): boolean {
    look(text);
    next: for (const list of this.#needs) {
      for (let at = 0; at < list.length; at += 2)
        if (seen[list[at] ?? 0] === texts && seen[list[at + 1] ?? 0] === texts) continue next;
      return false;
    }
    return true;
  }
}

function shorter(best: readonly string[], list: readonly string[]): readonly string[] {
  return best.length === 0 || list.length < best.length ? list : best;
}

/** A regular expression without the flags `g` and `y`, run only where its {@link Gate} lets a text pass. */
export interface Gated {
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
}

/** Puts a gate before an expression. */
export function gated(expression: RegExp): Gated {
  const gate = Gate.of(expression);
  return {
    exec: (text) => (gate.allows(text) ? expression.exec(text) : null),
    test: (text) => gate.allows(text) && expression.test(text),
  };
}

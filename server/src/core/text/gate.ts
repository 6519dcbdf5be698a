import { numberOf } from '../util/textList.ts';
import { GATE_TABLE, noteGate } from './gateTable.ts';
import { allNeedsOf } from './needs.ts';

/**
 * Of the text that was looked at last: by three letters, the number of the text if it has them in a row. Letters count
 * by their last five bits, so that case is no matter; different letters may meet, which only lets more texts pass.
 */
const seen = new Int32Array(1 << 15);
/** The same by two letters. */
const seenPairs = new Int32Array(1 << 10);
/** Added to the code of two letters. */
const PAIR = 0x8000;
let texts = 0;
let last: string | undefined;

/** Looks at a text, which {@link hasOneOf} is then asked about. Out: a number that no text has had before. */
export function look(text: string): number {
  if (text === last) return texts;
  last = text;
  texts++;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    letters = ((letters << 5) | (text.charCodeAt(at) & 31)) & 0x7fff;
    if (at > 1) seen[letters] = texts;
    if (at > 0) seenPairs[letters & 0x3ff] = texts;
  }
  return texts;
}

function isThere(code: number): boolean {
  return (code < PAIR ? seen[code] : seenPairs[code - PAIR]) === texts;
}

/** The code of three letters, or of the two that a text has. */
function lettersOf(text: string, at: number): number {
  if (text.length === 2) return PAIR | ((text.charCodeAt(0) & 31) << 5) | (text.charCodeAt(1) & 31);
  return ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);
}

/**
 * Whether the text that was looked at may hold one of some texts.
 * @param codes of each two numbers, from one place to another
 */
export function hasOneOf(codes: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 2) if (isThere(codes[at] ?? 0) && isThere(codes[at + 1] ?? 0)) return true;
  return false;
}

/** Tells of most texts that a regular expression can't match in them, without running it. */
export class Gate {
  #codes: Uint16Array | (() => Uint16Array);

  /** @param codes what {@link Gate.codesOf} gives; a function is asked with the first text */
  constructor(codes: Uint16Array | (() => Uint16Array)) {
    this.#codes = codes;
  }

  /**
   * Needs as numbers: of each list the number of its texts, then of each text its first and its last three letters.
   * @param needs as {@link allNeedsOf} gives them: of each list one text must be there; of two letters at least
   */
  static codesOf(needs: readonly (readonly string[])[]): Uint16Array {
    // What fewest texts have is asked for first.
    const lists = needs.filter((list) => list.every(({ length }) => length > 1)).sort((a, b) => a.length - b.length);
    return Uint16Array.from(
      lists.flatMap((list) => [
        list.length,
        ...list.flatMap((text) => [lettersOf(text, 0), lettersOf(text, Math.max(0, text.length - 3))]),
      ]),
    );
  }

  /** {@link codesOf} some expressions, each by its {@link allNeedsOf}, for a text in which one of them may match. */
  static codesOfAny(expressions: readonly (readonly (readonly string[])[])[]): Uint16Array {
    const lists = expressions.map((needs) => needs.reduce<readonly string[]>(rarer, []));
    return Gate.codesOf(lists.every(({ length }) => length > 0) ? [[...new Set(lists.flat())]] : []);
  }

  /** The gate of some expressions, for a text in which one of them may match. */
  static of(...expressions: readonly RegExp[]): Gate {
    const [first] = expressions;
    if (expressions.length === 1 && first) return Gate.all(first);
    return made('any', expressions, () => Gate.codesOfAny(expressions.map(({ source }) => allNeedsOf(source))));
  }

  /** The gate of some expressions, for a text in which all of them must match. */
  static all(...expressions: readonly RegExp[]): Gate {
    return made('all', expressions, () => Gate.codesOf(expressions.flatMap(({ source }) => allNeedsOf(source))));
  }

  /** False where the text, or a part of it, surely has no match. */
  allows(text: string): boolean {
    if (typeof this.#codes === 'function') this.#codes = this.#codes();
    look(text);
    const codes = this.#codes;
    for (let at = 0, end = 0; at < codes.length; at = end) {
      end = at + 1 + 2 * (codes[at] ?? 0);
      if (!hasOneOf(codes, at + 1, end)) return false;
    }
    return true;
  }
}

/** A gate that the build has made, or one that is made with the first text. */
function made(kind: 'any' | 'all', expressions: readonly RegExp[], make: () => Uint16Array): Gate {
  const nameOf = (): string => kind + expressions.map(({ source }) => looksOf(source)).join('\n');
  noteGate({ name: nameOf, codes: make });
  return new Gate(() => {
    const table = GATE_TABLE();
    const at = table ? numberOf(table.names, nameOf()) : -1;
    return table && at >= 0 ? table.codes.subarray(table.codesAt[at], table.codesAt[at + 1]) : make();
  });
}

const SAMPLES = 24;

/** The length of a text and some of its letters: the build makes sure that no two expressions have the same. */
function looksOf(text: string): string {
  let looks = String(text.length);
  const step = Math.max(1, Math.floor(text.length / SAMPLES));
  for (let at = 0; at < text.length; at += step) looks += text.charAt(at);
  return looks;
}

/** Of two lists the one of which fewer texts hold something. */
function rarer(best: readonly string[], list: readonly string[]): readonly string[] {
  return best.length === 0 || commonness(list) < commonness(best) ? list : best;
}

/** Roughly how many texts hold one of some short texts: each further letter makes it a third. */
function commonness(list: readonly string[]): number {
  return list.reduce((sum, text) => sum + 3 ** -text.trim().length, 0);
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

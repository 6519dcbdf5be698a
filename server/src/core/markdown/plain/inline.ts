import type { PhrasingContent } from 'mdast';
import { AttentionStack, isLoneMarker } from './attention.ts';
import type { Lines } from './lines.ts';

/** Characters that may end a run of plain text; the others stand for themselves. */
const SPECIAL = new Uint8Array(128);
for (const character of '\n`*_[]<&\\~') SPECIAL[character.charCodeAt(0)] = 1;

/** Without one of these nothing in a text becomes a link by itself. */
const LINKED = /https?:|www\.|@/i;
/** What may make more of a character than itself, by the character. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  '<': /[A-Za-z/!?]/,
  '&': /[#A-Za-z]/,
  '\\': /[\n!-/:-@[-`{-~]/,
};
/** A link with nothing in its words or target that needs a closer look. */
const LINK = /\[(?:([^\]\n`*_[<&\\~!]*)|`([^\]\n`[ ]+)`)\]\(([^\s()<>\\&`]+)\)/y;

/** What a text has at all. */
interface Traits {
  /** What may become a link by itself. */
  readonly isLinked: boolean;
  /** The targets of links. */
  readonly hasTargets: boolean;
}

/** Reads text without block structure. */
export class InlineReader {
  readonly #lines: Lines;
  readonly #traits: Traits;

  constructor(lines: Lines) {
    this.#lines = lines;
    this.#traits = { isLinked: LINKED.test(lines.text), hasTargets: lines.text.includes('](') };
  }

  /**
   * The nodes of a stretch that begins in `line`; spaces around its line ends don't count.
   * Out: undefined where only the parser is sure to know.
   */
  read(from: number, to: number, line: number): PhrasingContent[] | undefined {
    const hasTargets = this.#traits.hasTargets && this.#lines.text.slice(from, to).includes('](');
    return new Stretch(this.#lines, from, to, line, { ...this.#traits, hasTargets }).read();
  }
}

class Stretch {
  readonly #lines: Lines;
  readonly #text: string;
  readonly #from: number;
  readonly #to: number;
  readonly #traits: Traits;
  readonly #nodes: AttentionStack;
  #line: number;
  #at: number;
  /** Where the plain text begins that goes up to `#at`. */
  #plain: number;

  constructor(lines: Lines, from: number, to: number, line: number, traits: Traits) {
    this.#lines = lines;
    this.#text = lines.text;
    this.#from = from;
    this.#to = to;
    this.#line = line;
    this.#traits = traits;
    this.#nodes = new AttentionStack(lines);
    this.#at = this.#plain = from;
  }

  read(): PhrasingContent[] | undefined {
    const to = this.#to;
    while (this.#at < to) {
      const code = this.#text.charCodeAt(this.#at);
      if (code >= 128 || SPECIAL[code] === 0) this.#at++;
      else if (!this.#readSpecial(this.#text.charAt(this.#at))) return undefined;
    }
    return this.#addPlain(to) ? this.#nodes.finish() : undefined;
  }

  /** Each of these goes on behind what it has read. Out: whether it is sure. */
  #readSpecial(character: string): boolean {
    switch (character) {
      case '\n':
        return this.#readLineEnd();
      case '`':
        return this.#readCode();
      case '*':
      case '_':
        return this.#readAttention();
      case '[':
        return this.#traits.hasTargets ? this.#readLink() : this.#pass();
      case ']':
        return !this.#traits.hasTargets && this.#pass();
      case '~':
        return isLoneMarker(this.#text, this.#from, this.#to, this.#at) && this.#pass();
      default:
        return !BEHIND[character]?.test(this.#text.charAt(this.#at + 1)) && this.#pass();
    }
  }

  #pass(): boolean {
    this.#at++;
    return true;
  }

  /** Adds the plain text up to an offset. Out: whether it is sure that it is no link. */
  #addPlain(end: number): boolean {
    if (end <= this.#plain) return true;
    if (this.#traits.isLinked && LINKED.test(this.#text.slice(this.#plain, end))) return false;
    this.#nodes.addText(this.#plain, end, this.#line);
    return true;
  }

  #goOn(at: number): boolean {
    this.#at = this.#plain = at;
    return true;
  }

  #readLineEnd(): boolean {
    const end = this.#lines.trimEnd(this.#plain, this.#at);
    // With more than one space a line is broken.
    if (this.#at - end > 1 || !this.#addPlain(end)) return false;
    this.#nodes.addLineEnd(this.#at, this.#line);
    this.#line++;
    return this.#goOn(this.#lines.start(this.#line) + Math.max(0, this.#lines.indent(this.#line)));
  }

  #readCode(): boolean {
    const start = this.#at;
    const size = this.#runEnd(start) - start;
    const end = this.#codeEnd(start + size, size);
    if (end < 0 || !this.#addPlain(start)) return false;
    const position = this.#lines.position(this.#line, start, this.#line, end);
    this.#nodes.add({ type: 'inlineCode', value: codeValue(this.#text.slice(start + size, end - size)), position });
    return this.#goOn(end);
  }

  /** Where the backticks end that close code, in the same line; -1 where there are none. */
  #codeEnd(from: number, size: number): number {
    for (let at = from; at < this.#to;) {
      const character = this.#text.charAt(at);
      if (character === '\n') return -1;
      const end = character === '`' ? this.#runEnd(at) : at + 1;
      if (character === '`' && end - at === size) return end;
      at = end;
    }
    return -1;
  }

  #runEnd(start: number): number {
    let end = start + 1;
    while (end < this.#to && this.#text.charAt(end) === '`') end++;
    return end;
  }

  #readAttention(): boolean {
    const found = this.#nodes.attentionAt(this.#at, this.#from, this.#to, this.#line);
    if (!found) return false;
    if (!found.opens && !found.closes) {
      this.#at = found.end;
      return true;
    }
    return this.#addPlain(this.#at) && this.#nodes.addAttention(found) && this.#goOn(found.end);
  }

  #readLink(): boolean {
    const at = this.#at;
    LINK.lastIndex = at;
    const [whole, words = '', code, url = ''] = (this.#text.charAt(at - 1) !== '!' && LINK.exec(this.#text)) || [];
    if (whole === undefined || at + whole.length > this.#to || !this.#addPlain(at)) return false;
    if (this.#traits.isLinked && LINKED.test(words)) return false;
    const place = (start: number, end: number) => this.#lines.position(this.#line, start, this.#line, end);
    const end = at + whole.length;
    const children: Extract<PhrasingContent, { type: 'link' }>['children'] = [];
    if (code !== undefined)
      children.push({ type: 'inlineCode', value: code, position: place(at + 1, at + code.length + 3) });
    else if (words !== '')
      children.push({ type: 'text', value: words, position: place(at + 1, at + 1 + words.length) });
    this.#nodes.add({ type: 'link', title: null, url, children, position: place(at, end) });
    return this.#goOn(end);
  }
}

/** Code without the space at either end that keeps it off its backticks. */
function codeValue(written: string): string {
  const isPadded = written.startsWith(' ') && written.endsWith(' ') && written.trim() !== '';
  return isPadded ? written.slice(1, -1) : written;
}

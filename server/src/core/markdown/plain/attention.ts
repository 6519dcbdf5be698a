import type { PhrasingContent, Text } from 'mdast';
import type { Lines } from './lines.ts';

/** Asterisks or underscores that may begin or end an emphasis. */
export interface Attention {
  readonly marker: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** What stands behind an opening that may be closed. */
interface Open {
  readonly attention: Attention;
  readonly children: PhrasingContent[];
}

type CharacterClass = 'blank' | 'sign' | 'word';

const MARKERS = '*_~';
const LONGEST = 2;
const BLANK = /\s/;
const SIGN = /\p{P}|\p{S}/u;

/** What kind of character stands at an offset; nothing counts as a blank. */
function classAt(text: string, at: number, from: number, to: number): CharacterClass {
  if (at < from || at >= to) return 'blank';
  const character = text.charAt(at);
  return BLANK.test(character) ? 'blank' : SIGN.test(character) ? 'sign' : 'word';
}

/** Whether the only tilde of a stretch stands at an offset: it strikes nothing through. */
export function isLoneMarker(text: string, from: number, to: number, at: number): boolean {
  const marker = text.charAt(at);
  const first = text.indexOf(marker, from);
  const second = text.indexOf(marker, at + 1);
  return first === at && (second < 0 || second >= to);
}

/** Puts nodes together while emphases open and close. */
export class AttentionStack {
  readonly #lines: Lines;
  readonly #root: PhrasingContent[] = [];
  readonly #open: Open[] = [];
  #children: PhrasingContent[] = this.#root;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  add(node: PhrasingContent): void {
    this.#children.push(node);
  }

  /** Adds what stands in one line. */
  addText(start: number, end: number, line: number): void {
    if (end > start) this.#addText(this.#lines.text.slice(start, end), start, line, line, end);
  }

  addLineEnd(at: number, line: number): void {
    this.#addText('\n', at, line, line + 1, at + 1);
  }

  #addText(value: string, start: number, line: number, endLine: number, end: number): void {
    const last = this.#children.at(-1);
    if (last?.type === 'text') {
      last.value += value;
      if (last.position) last.position.end = this.#lines.point(endLine, end);
    } else this.#children.push({ type: 'text', value, position: this.#lines.position(line, start, endLine, end) });
  }

  /**
   * What the markers at an offset may do between `from` and `to`.
   * Out: undefined for markers whose kinds or numbers need a closer look.
   */
  attentionAt(start: number, from: number, to: number, line: number): Attention | undefined {
    const { text } = this.#lines;
    const marker = text.charAt(start);
    let end = start + 1;
    while (end < to && text.charAt(end) === marker) end++;
    if (end - start > LONGEST) return undefined;
    if (start > from && MARKERS.includes(text.charAt(start - 1))) return undefined;
    if (end < to && MARKERS.includes(text.charAt(end))) return undefined;
    const before = classAt(text, start - 1, from, to);
    const after = classAt(text, end, from, to);
    const left = after === 'word' || (after === 'sign' && before !== 'word');
    const right = before === 'word' || (before === 'sign' && after !== 'word');
    const opens = marker === '*' ? left : left && (before !== 'word' || !right);
    const closes = marker === '*' ? right : right && (after !== 'word' || !left);
    return { marker, start, end, line, opens, closes };
  }

  /** Out: whether it is sure what the markers do. */
  addAttention(attention: Attention): boolean {
    const { marker, start, end, line } = attention;
    const size = end - start;
    for (let index = this.#open.length - 1; attention.closes && index >= 0; index--) {
      const open = this.#open[index];
      if (open?.attention.marker !== marker) continue;
      if (open.attention.end - open.attention.start !== size) return false;
      while (this.#open.length > index + 1) this.#giveUp();
      this.#open.pop();
      this.#children = this.#open.at(-1)?.children ?? this.#root;
      const position = this.#lines.position(open.attention.line, open.attention.start, line, end);
      this.add({ type: size === 1 ? 'emphasis' : 'strong', children: open.children, position });
      return true;
    }
    if (!attention.opens) this.addText(start, end, line);
    else {
      this.#children = [];
      this.#open.push({ attention, children: this.#children });
    }
    return true;
  }

  /** Takes the last opening for text. */
  #giveUp(): void {
    const open = this.#open.pop();
    this.#children = this.#open.at(-1)?.children ?? this.#root;
    if (!open) return;
    const { start, end, line } = open.attention;
    this.addText(start, end, line);
    const [first, ...rest] = open.children;
    if (first?.type === 'text') this.#join(first);
    else if (first) this.#children.push(first);
    this.#children.push(...rest);
  }

  /** Adds a text behind the one that is last. */
  #join({ value, position }: Text): void {
    const last = this.#children.at(-1);
    if (last?.type !== 'text') return;
    last.value += value;
    if (last.position && position) last.position.end = position.end;
  }

  /** All nodes; what is still open is text. */
  finish(): PhrasingContent[] {
    while (this.#open.length > 0) this.#giveUp();
    return this.#root;
  }
}

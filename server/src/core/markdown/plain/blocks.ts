import type { BlockContent, Code, Heading, List, ListItem, Paragraph, PhrasingContent, ThematicBreak } from 'mdast';
import { InlineReader } from './inline.ts';
import { BLANK, type Lines, TABBED } from './lines.ts';
import { beginsList, closesFence, fenceAt, headingSigns, isBreak, listMarkerAt, taskAt } from './marks.ts';

/** Lines that are indented further than this begin no block but code. */
export const MOST_INDENT = 3;
/** Between a list's marker and its text; with more of them the text is code. */
const MOST_SPACES = 4;

/** Words whose inner structure is left to the parser. */
export interface Unread {
  readonly node: Paragraph | Heading;
  readonly start: number;
  readonly end: number;
  /** The line of `start`, from zero. */
  readonly line: number;
}

interface Blocks {
  readonly children: BlockContent[];
  /** Whether a blank line stands between two of them. */
  readonly spread: boolean;
}

/**
 * Reads headings, paragraphs, fenced code and lists; what it is not sure of is left to the parser.
 * A block that is undefined is one of these.
 */
export class BlockReader {
  readonly #lines: Lines;
  readonly #text: string;
  readonly #inline: InlineReader;
  /** The line that is next. */
  line = 0;
  /** What of the blocks read so far is left to the parser. */
  unread: Unread[] = [];

  constructor(lines: Lines) {
    this.#lines = lines;
    this.#text = lines.text;
    this.#inline = new InlineReader(lines);
  }

  /** The block at an offset, with the lines that belong to it by their indentation. */
  block(at: number, indent: number): BlockContent | undefined {
    const text = this.#text;
    switch (text.charAt(at)) {
      case '#':
        return headingSigns(text, at) > 0 ? this.#heading(at) : this.#paragraph(at, indent);
      case '`':
      case '~':
        return fenceAt(text, at) === undefined ? this.#paragraph(at, indent) : this.#fence(at, indent);
      case '-':
      case '*':
      case '_':
      case '+':
        if (isBreak(text, at, this.#lines.end(this.line))) return this.#break(at);
        break;
      case '>':
      case '<':
      case '|':
        return undefined;
    }
    const marker = listMarkerAt(text, at);
    if (marker) return this.#list(at, indent);
    return this.#mayBeginParagraph(at) ? this.#paragraph(at, indent) : undefined;
  }

  /** Whether neither a setext underline nor the marker of an empty item stands at an offset. */
  #mayBeginParagraph(at: number): boolean {
    const { line } = this;
    const word = this.#text.slice(at, Math.min(at + 12, this.#lines.end(line)));
    return !/^(?:[-+*]|\d+[.)])?\s*$|^[-=]+\s*$/.test(word);
  }

  #break(at: number): ThematicBreak {
    const { line } = this;
    this.line++;
    return { type: 'thematicBreak', position: this.#lines.position(line, at, line, this.#lines.end(line)) };
  }

  #heading(at: number): Heading | undefined {
    const { line } = this;
    const end = this.#lines.end(line);
    const depth = headingSigns(this.#text, at);
    let start = at + depth;
    while (this.#text.charAt(start) === ' ') start++;
    const last = this.#lines.trimEnd(start, end);
    if (last <= start || this.#text.charAt(last - 1) === '#' || this.#lines.indent(line) === TABBED) return undefined;
    this.line++;
    const position = this.#lines.position(line, at, line, end);
    const node: Heading = { type: 'heading', depth: depth as Heading['depth'], children: [], position };
    this.#fill(node, this.#inline.read(start, last, line), { node, start: at, end, line });
    return node;
  }

  #fill(node: Paragraph | Heading, children: PhrasingContent[] | undefined, unread: Unread): void {
    if (children) node.children = children;
    else this.unread.push(unread);
  }

  #paragraph(at: number, indent: number, checked = false): Paragraph | undefined {
    const lines = this.#lines;
    const first = this.line;
    if (lines.indent(first) === TABBED) return undefined;
    let last = first + 1;
    for (; last < lines.count && lines.indent(last) !== BLANK; last++) {
      const goesOn = this.#goesOn(last, indent);
      if (goesOn === undefined) return undefined;
      if (!goesOn) break;
    }
    const end = lines.end(last - 1);
    const words = this.#text.slice(at, end);
    const position = lines.position(first, at, last - 1, end);
    const node: Paragraph = { type: 'paragraph', children: [], position };
    const children = this.#inline.read(at, lines.trimEnd(at, end), first);
    if (!children && (checked || (last - first > 1 && indent > 0 && mayBreakWithin(words)))) return undefined;
    this.line = last;
    this.#fill(node, children, { node, start: at, end, line: first });
    return node;
  }

  /** Whether a line goes on with the paragraph before it. Out: undefined where it is not sure. */
  #goesOn(line: number, indent: number): boolean | undefined {
    const text = this.#text;
    const own = this.#lines.indent(line);
    if (own === TABBED) return undefined;
    const at = this.#lines.start(line) + own;
    const isInside = own >= indent;
    const isFar = isInside && own - indent > MOST_INDENT;
    switch (text.charAt(at)) {
      case '#':
        return goesOnUnless(headingSigns(text, at) > 0, isInside, isFar);
      case '`':
        return goesOnUnless(fenceAt(text, at) !== undefined, isInside, isFar);
      case '-':
      case '+':
        return beginsList(text, at) ? goesOnUnless(true, isInside, isFar) : undefined;
      case '*':
        if (isBreak(text, at, this.#lines.end(line))) return undefined;
        if (beginsList(text, at)) return goesOnUnless(true, isInside, isFar);
        return /[\s*]/.test(text.charAt(at + 1)) ? undefined : goesOnUnless(false, isInside, isFar);
      case '~':
      case '>':
      case '<':
      case '|':
      case ':':
      case '=':
      case '_':
        return undefined;
    }
    const marker = listMarkerAt(text, at);
    if (marker && !beginsList(text, at)) return undefined;
    if (!marker)
      return isBareNumber(text, at, this.#lines.end(line)) ? undefined : goesOnUnless(false, isInside, isFar);
    return goesOnUnless(!isInside || marker.value === '1', isInside, isFar);
  }

  #fence(at: number, indent: number): Code | undefined {
    const lines = this.#lines;
    const first = this.line;
    const fence = fenceAt(this.#text, at);
    const column = at - lines.start(first);
    if (!fence || /[\\&\t]/.test(fence.info)) return undefined;
    const content: string[] = [];
    for (let line = first + 1; line < lines.count; line++) {
      const own = lines.indent(line);
      const start = lines.start(line);
      const end = lines.end(line);
      if (own === TABBED && (column > 0 || this.#text.slice(start, end).trimStart().startsWith(fence.signs)))
        return undefined;
      if (own !== BLANK && own !== TABBED && own < indent) return undefined;
      if (own >= indent && own - indent <= MOST_INDENT && closesFence(this.#text, start + own, end, fence.signs)) {
        this.line = line + 1;
        const position = lines.position(first, at, line, end);
        return { type: 'code', ...languageOf(fence.info), value: content.join('\n'), position };
      }
      const spaces = own === BLANK ? end - start : own === TABBED ? 0 : own;
      content.push(this.#text.slice(start + Math.min(spaces, column), end));
    }
    return undefined;
  }

  #list(at: number, indent: number): List | undefined {
    const lines = this.#lines;
    const marker = listMarkerAt(this.#text, at);
    const first = this.line;
    const items: ListItem[] = [];
    let spread = false;
    for (let start = at; ;) {
      const item = this.#item(start);
      if (!item) return undefined;
      items.push(item);
      const own = lines.indent(this.line);
      if (own === TABBED || own - indent > MOST_INDENT) return undefined;
      if (own === BLANK || own < indent) break;
      start = lines.start(this.line) + own;
      if (isBreak(this.#text, start, lines.end(this.line))) break;
      const next = listMarkerAt(this.#text, start);
      if (!next && !this.#mayBeginParagraph(start)) return undefined;
      if (next?.sign !== marker?.sign) break;
      if (lines.indent(this.line - 1) === BLANK) spread = true;
    }
    const last = items.at(-1)?.position?.end;
    if (!last) return undefined;
    const number = marker?.value === '' ? null : Number(marker?.value);
    const position = { start: lines.point(first, at), end: { ...last } };
    return { type: 'list', ordered: number !== null, start: number, spread, children: items, position };
  }

  #item(at: number): ListItem | undefined {
    const lines = this.#lines;
    const { line } = this;
    const marker = listMarkerAt(this.#text, at);
    if (!marker || lines.indent(line) === TABBED) return undefined;
    let start = marker.end;
    while (this.#text.charAt(start) === ' ') start++;
    if (start - marker.end > MOST_SPACES || start >= lines.end(line)) return undefined;
    const indent = start - lines.start(line);
    if (listMarkerAt(this.#text, start)) return undefined;
    const task = taskAt(this.#text, start);
    if (task === 'unsure') return undefined;
    let head: Paragraph | undefined;
    if (task) {
      head = this.#paragraph(task.end, indent, true);
      if (!head) return undefined;
      if (head.children[0]?.type !== 'text' && head.position) head.position.start = lines.point(line, start);
    }
    const blocks = this.#blocks(indent, head, head ? -1 : start);
    const end = blocks?.children.at(-1)?.position?.end;
    if (!blocks || !end) return undefined;
    return {
      type: 'listItem',
      spread: blocks.spread,
      checked: task?.checked ?? null,
      children: blocks.children,
      position: { start: lines.point(line, at), end: { ...end } },
    };
  }

  /**
   * The blocks of an item.
   * @param head what is read of it already
   * @param start where the first one begins in the line that is next; -1 for where its indentation ends
   */
  #blocks(indent: number, head: Paragraph | undefined, start: number): Blocks | undefined {
    const lines = this.#lines;
    const children: BlockContent[] = head ? [head] : [];
    let spread = false;
    for (let at = start; ; at = -1) {
      if (at < 0) {
        while (this.line < lines.count && lines.indent(this.line) === BLANK) this.line++;
        if (this.line >= lines.count) break;
        const own = lines.indent(this.line);
        if (own === TABBED) return undefined;
        if (own < indent) break;
        if (own - indent > MOST_INDENT) return undefined;
        at = lines.start(this.line) + own;
        if (lines.indent(this.line - 1) === BLANK) spread = true;
      }
      const block = this.block(at, indent);
      if (!block) return undefined;
      children.push(block);
    }
    return { children, spread };
  }
}

/** A fence's language, and what else stands behind it. */
function languageOf(info: string): Pick<Code, 'lang' | 'meta'> {
  const space = info.indexOf(' ');
  if (space < 0) return { lang: info === '' ? null : info, meta: null };
  const meta = info.slice(space).trimStart();
  return { lang: info.slice(0, space), meta: meta === '' ? null : meta };
}

/** Whether the parser may put a line end, with the indentation behind it, into what it makes of some words. */
function mayBreakWithin(words: string): boolean {
  return /[<`]/.test(words) || /\]\([^)]*\n/.test(words);
}

/**
 * Whether a line goes on with the paragraph before it, unless something begins there. What is indented further begins
 * nothing; whether it does in what stands around is not looked into.
 * @returns undefined where it is not sure
 */
function goesOnUnless(begins: boolean, isInside: boolean, isFar: boolean): boolean | undefined {
  if (begins) return isFar ? undefined : false;
  return isInside ? true : undefined;
}

/** A number with its sign and nothing behind. */
function isBareNumber(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return code > 47 && code < 58 && /^\d+[.)]\s*$/.test(text.slice(at, Math.min(at + 12, end)));
}

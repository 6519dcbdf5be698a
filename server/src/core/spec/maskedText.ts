import type { Node, Parents, PhrasingContent } from 'mdast';
import { spanOf } from '../markdown/parse.ts';
import type { Span } from '../text/span.ts';
import { MASK } from './tokens.ts';

/** The text of one block in which only what the author says still speaks. */
export interface MaskedText {
  readonly span: Span;
  /** As written. */
  readonly source: string;
  /** Same length as `source`: markup is blank; code, quotes and URLs are stand-ins. */
  readonly masked: string;
}

const MAX_QUOTE = 160;

/** Masks the inline content of `node` (a paragraph, heading or table cell). */
export function maskInline(node: Parents, text: string): MaskedText {
  // What the parser makes of a text by itself, such as a link of a bare address, may have no place.
  const placed = node.children.filter(({ position }) => position !== undefined);
  const first = placed[0];
  const last = placed.at(-1);
  const span = first && last ? { start: spanOf(first).start, end: spanOf(last).end } : spanOf(node);
  const source = text.slice(span.start, span.end);
  const canvas: Canvas = { source, offset: span.start, masked: '' };
  for (const child of node.children as PhrasingContent[]) paint(child, canvas);
  return { span, source, masked: maskQuotes(blankFootnotes(blankAlert(canvas.masked.padEnd(source.length)))) };
}

/** Masked text in the making: what is not painted is blank. */
interface Canvas {
  readonly source: string;
  /** Of the source in the document. */
  readonly offset: number;
  masked: string;
}

/** `[!NOTE]` opens a GitHub alert: a sign, and no word of the sentence behind it. */
function blankAlert(masked: string): string {
  return masked.startsWith('[!') ? masked.replace(/^\[!\w+\]/, (sign) => ' '.repeat(sign.length)) : masked;
}

/** `[^id]` without a definition is text to the parser; whoever cut the definition off still meant a footnote. */
function blankFootnotes(masked: string): string {
  if (!masked.includes('[^')) return masked;
  return masked.replace(/\[\^[\w-]+\]/g, (reference) => ' '.repeat(reference.length));
}

/** The text with one stretch of the document, such as an attribute block, saying nothing. */
export function blankSpan(text: MaskedText, { start, end }: Span): MaskedText {
  const from = Math.max(0, start - text.span.start);
  const to = Math.min(text.masked.length, end - text.span.start);
  if (from >= to) return text;
  return { ...text, masked: text.masked.slice(0, from) + ' '.repeat(to - from) + text.masked.slice(to) };
}

function paint(node: PhrasingContent, canvas: Canvas): void {
  const { source, offset } = canvas;
  switch (node.type) {
    case 'text':
      put(node, canvas, speakable);
      break;
    case 'inlineCode':
      put(node, canvas, (_, from, to) => MASK.code.repeat(to - from));
      break;
    case 'link':
    case 'linkReference':
      if (isAutolink(node, source, offset) || isBareReference(node))
        put(node, canvas, (_, from, to) => MASK.url.repeat(to - from));
      else for (const child of node.children) paint(child, canvas);
      break;
    case 'emphasis':
    case 'strong':
      for (const child of node.children) paint(child, canvas);
      break;
    default:
      break; // images, HTML, deleted text, footnotes and breaks say nothing
  }
}

/** Paints a node, behind all that is painted already. */
function put(node: Node, canvas: Canvas, looks: (source: string, from: number, to: number) => string): void {
  const span = spanOf(node);
  const from = span.start - canvas.offset;
  const to = span.end - canvas.offset;
  if (from < to) canvas.masked = canvas.masked.padEnd(from) + looks(canvas.source, from, to);
}

/** Line ends and the `>` of a block quote's continuation are blank; all else stays. */
function speakable(source: string, from: number, to: number): string {
  return source.slice(from, to).replace(/[\n\r\t>]/g, (sign, at: number) => {
    const before = source.slice(Math.max(0, from + at - 12), from + at);
    return sign === '>' && !/\n[ \t]*(?:>[ \t]?)*$/.test(before) ? sign : ' ';
  });
}

function isAutolink(node: Node & { children: Node[] }, source: string, offset: number): boolean {
  const child = node.children[0];
  const { start, end } = spanOf(node);
  const written = source.slice(start - offset, end - offset);
  return (
    written.startsWith('<') || !child || (spanOf(child).start === start && /^(?:https?:|www\.|mailto:)/.test(written))
  );
}

/** `[?](#id)`: the Model Spec's reference to a section, whose title a renderer puts in; its `?` asks nothing. */
function isBareReference({ children: [child, ...rest] }: { readonly children: readonly PhrasingContent[] }): boolean {
  return child?.type === 'text' && child.value === '?' && rest.length === 0;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '‘': '’' };

/** Quoted stretches are mentioned, not said. Straight single quotes are left alone: they are mostly apostrophes. */
function maskQuotes(masked: string): string {
  if (!/["“«‘]/.test(masked)) return masked;
  let result = '';
  for (let i = 0; i < masked.length; i++) {
    const closing = CLOSING[masked[i] ?? ''];
    const end = closing === undefined ? -1 : masked.indexOf(closing, i + 1);
    if (end > i && end - i <= MAX_QUOTE) {
      result += MASK.quote.repeat(end - i + 1);
      i = end;
    } else result += masked[i] ?? '';
  }
  return result;
}

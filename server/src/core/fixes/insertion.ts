import type { Node } from 'mdast';
import type { SpecDocument } from '../document/specDocument.ts';
import { spanOf } from '../markdown/parse.ts';
import type { TextBlock } from '../spec/blocks.ts';
import type { Span } from '../text/span.ts';
import { lineEndOf } from '../text/textEdit.ts';
import { type Filled, fill, joinFilled } from '../util/template.ts';
import { childItem, linePrefix } from './linePrefix.ts';

/** An edit as rules offer it, in the document that they check. */
export interface Insertion {
  readonly span: Span;
  readonly text: string;
  readonly holes: readonly Span[];
}

/** What is put below a block: lines of one paragraph, points of a list, or a fenced block behind its lead-in. */
export type Addition =
  | { readonly form: 'line'; readonly line: Filled }
  | { readonly form: 'points'; readonly points: readonly Filled[] }
  | { readonly form: 'fence'; readonly lead: Filled; readonly lang: string; readonly lines: readonly Filled[] };

/**
 * The edit that puts `addition` below `block`: into its list item, behind its paragraph (and behind the list or the
 * code that the paragraph leads into), or into its table cell.
 */
export function insertBelow(document: SpecDocument, block: TextBlock, addition: Addition): Insertion {
  if (block.cell) return insertAt(block.text.span.end, fill` (`, asInline(addition), fill`)`);
  if (
    block.item &&
    spanOf(block.item.children[0] ?? block.item).start <= block.text.span.start &&
    ownsFirstLine(block)
  ) {
    const { prefix, bullet } = childItem(document, block.item);
    return insertAt(block.text.span.end, ...asItems(document, prefix, bullet, addition));
  }
  return insertParagraph(document, block, addition);
}

/** The block is the text beside the list marker, not a later paragraph of the item. */
function ownsFirstLine({ item, text }: TextBlock): boolean {
  const first = item?.children[0];
  return first?.type === 'paragraph' && spanOf(first).start <= text.span.start && text.span.end <= spanOf(first).end;
}

function asItems(document: SpecDocument, prefix: string, bullet: string, addition: Addition): readonly Filled[] {
  const eol = lineEndOf(document.text);
  const item = (line: Filled): Filled => joinFilled([fill`${eol}${prefix}${bullet} `, line]);
  switch (addition.form) {
    case 'line':
      return [item(addition.line)];
    case 'points':
      return addition.points.map(item);
    case 'fence': {
      const inside = `${eol}${prefix}  `;
      return [item(addition.lead), fill`${eol}`, ...fence(addition, inside)];
    }
  }
}

function insertParagraph(document: SpecDocument, block: TextBlock, addition: Addition): Insertion {
  const eol = lineEndOf(document.text);
  const prefix = linePrefix(document, block.text.span.start);
  const line = `${eol}${prefix}`;
  const blank = `${eol}${prefix.trimEnd()}`;
  const end = endOfBlock(document, block);
  switch (addition.form) {
    case 'line':
      return insertAt(end, fill`${blank}${line}`, addition.line);
    case 'points': {
      // Beside a list they would become part of it.
      const lead = block.below[0]?.type === 'list' ? fill`${blank}${line}` : fill`${line}- `;
      const start = block.below[0]?.type === 'list' ? fill`` : fill`${blank}`;
      return insertAt(end, start, ...addition.points.map((point) => joinFilled([lead, point])));
    }
    case 'fence':
      return insertAt(end, fill`${blank}${line}`, addition.lead, fill`${blank}`, ...fence(addition, line));
  }
}

function fence({ lang, lines }: Extract<Addition, { form: 'fence' }>, line: string): readonly Filled[] {
  return [fill`${line}\`\`\`${lang}`, ...lines.map((one) => joinFilled([fill`${line}`, one])), fill`${line}\`\`\``];
}

function asInline(addition: Addition): Filled {
  switch (addition.form) {
    case 'line':
      return addition.line;
    case 'points':
      return joinFilled(addition.points, '; ');
    case 'fence':
      return joinFilled([addition.lead, joinFilled(addition.lines, ', ')], ' ');
  }
}

/** Behind the list, table or code that the block leads into, so that they stay together. */
function endOfBlock(document: SpecDocument, block: TextBlock): number {
  const [next] = block.below;
  const own = block.text.span.end;
  if (block.item || !next || !leads(block, next)) return own;
  const end = spanOf(next).end;
  return own + document.text.slice(own, end).trimEnd().length;
}

function leads(block: TextBlock, next: Node): boolean {
  return ['list', 'table', 'code', 'blockquote'].includes(next.type) && /[::]\s*$/.test(block.text.masked);
}

function insertAt(offset: number, ...parts: readonly Filled[]): Insertion {
  const { text, holes } = joinFilled(parts);
  return { span: { start: offset, end: offset }, text, holes };
}

/** The edit that puts a line behind `block` in the same list, or as a paragraph of its own. */
export function insertBeside(document: SpecDocument, block: TextBlock, line: Filled): Insertion {
  if (!block.item || !ownsFirstLine(block)) return insertParagraph(document, block, { form: 'line', line });
  const eol = lineEndOf(document.text);
  const { start, end } = spanOf(block.item);
  const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]*/.exec(document.text.slice(start, start + 20))?.[0] ?? '- ';
  const prefix = linePrefix(document, start);
  return insertAt(end, fill`${eol}${prefix}${nextMarker(marker)}`, line);
}

/** "1. " is followed by "2. ". */
function nextMarker(marker: string): string {
  return marker.replace(/^\d+/, (number) => String(Number(number) + 1));
}

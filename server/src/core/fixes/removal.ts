import type { SpecDocument } from '../document/specDocument.ts';
import { spanOf } from '../markdown/parse.ts';
import type { Unit } from '../spec/units.ts';
import type { Span } from '../text/span.ts';

/** What goes when a sentence is taken out, and what to call it. */
export interface Removal {
  readonly what: 'item' | 'paragraph' | 'sentence';
  readonly span: Span;
}

/**
 * What to delete so that `unit` is gone and nothing of its mark-up stays: the whole item or paragraph where it says no
 * more, else the sentence. Undefined for headings and cells, which others lean on.
 */
export function removalOf(document: SpecDocument, unit: Unit): Removal | undefined {
  const { block, first, last } = unit;
  if (block.kind === 'heading' || block.kind === 'cell') return undefined;
  if (!(first && last)) return { what: 'sentence', span: sentenceSpan(document, unit) };
  if (block.kind === 'item') {
    const isWhole = block.item?.children.length === 1 && block.below.length === 0;
    const span = block.item && isWhole ? wholeLines(document, spanOf(block.item)) : undefined;
    return span && { what: 'item', span };
  }
  const span = wholeLines(document, block.text.span);
  return span && { what: 'paragraph', span: withBlankLine(document, span) };
}

/** The sentence with the blank that parts it from its neighbour. */
function sentenceSpan({ text }: SpecDocument, { span, first }: Unit): Span {
  let { start, end } = span;
  if (first) while (/[ \t]/.test(text.charAt(end))) end++;
  else while (/[ \t]/.test(text.charAt(start - 1))) start--;
  return { start, end };
}

/** The lines of `span` with their line ends; undefined where something else stands on them. */
function wholeLines({ text, lines }: SpecDocument, { start, end }: Span): Span | undefined {
  const from = lines.positionAt(start).line;
  const to = lines.positionAt(end).line;
  const before = text.slice(lines.lineStart(from), start);
  const after = text.slice(end, lines.lineEnd(to));
  return before.trim() === '' && after.trim() === ''
    ? {
        start: lines.lineStart(from) + (text.charCodeAt(0) === 0xfeff && from === 0 ? 1 : 0),
        end: lines.lineStart(to + 1),
      }
    : undefined;
}

/** One of the two blank lines around a block goes with it. */
function withBlankLine({ text, lines }: SpecDocument, { start, end }: Span): Span {
  const line = lines.positionAt(end).line;
  return end < text.length && text.slice(end, lines.lineEnd(line)).trim() === ''
    ? { start, end: lines.lineStart(line + 1) }
    : { start, end };
}

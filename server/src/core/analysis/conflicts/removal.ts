import type { SpecDocument } from '../../document/specDocument.ts';
import type { Unit } from '../../spec/units.ts';
import type { Span } from '../../text/span.ts';

/** What goes when a unit goes: its whole item or paragraph with its line end, or the sentence with the space beside it. */
export function removalSpan(document: SpecDocument, unit: Unit): Span {
  const { text, lines } = document;
  const { block } = unit;
  const alone = unit.first && unit.last && block.kind !== 'cell';
  if (alone && block.below.length === 0) {
    const first = lines.positionAt(block.text.span.start).line;
    const last = lines.positionAt(Math.max(block.text.span.start, block.text.span.end - 1)).line;
    const start = lines.lineStart(first);
    const end = last + 1 < lines.lineCount ? lines.lineStart(last + 1) : text.length;
    if (block.kind === 'item') return { start, end };
    return { start, end: skipBlankLine(text, end) };
  }
  const { start, end } = unit.span;
  if (/\s/.test(text[end] ?? '') && !unit.last) return { start, end: end + 1 };
  return { start: /[ \t]/.test(text[start - 1] ?? '') && !unit.first ? start - 1 : start, end };
}

function skipBlankLine(text: string, at: number): number {
  const blank = /^\r?\n/.exec(text.slice(at, at + 2));
  return at + (blank?.[0].length ?? 0);
}

/** Where words can be added to the end of a sentence: before its final stop. */
export function sentenceEnd({ source, span }: Unit): number {
  return span.end - (/[.!;,]+["')\]*_]*$/.exec(source)?.[0].length ?? 0);
}

import type { Span } from './span.ts';

/** Replaces the code units of `span` (zero-based UTF-16 offsets into the text before any edit) by `text`. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Applies edits that were all computed on the same text.
 * @throws RangeError when an edit lies outside the text or two edits overlap.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.map((edit, index) => ({ edit, index }));
  ordered.sort((a, b) => a.edit.span.start - b.edit.span.start || a.index - b.index);
  let result = '';
  let last = 0;
  for (const { edit } of ordered) {
    const { start, end } = edit.span;
    if (start < last || end < start || end > text.length)
      throw new RangeError(`edit ${start}-${end} overlaps or is outside`);
    result += text.slice(last, start) + edit.text;
    last = end;
  }
  return result + text.slice(last);
}

/** The line end that `text` uses most at its start: the one of its first line, `\n` when it has none. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text.charCodeAt(at - 1) === 13 ? '\r\n' : '\n';
}

import type { Span } from '../../core/index.ts';
import type { ReportedText } from '../report.ts';

/** A line of a document with the marks to print below it. */
export interface Excerpt {
  /** From one. */
  readonly line: number;
  readonly source: string;
  /** Blanks and carets, as wide on a terminal as what they stand under. */
  readonly carets: string;
}

// Control and bidirectional characters would move a terminal's cursor or reorder what the reader sees.
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ELLIPSIS = '…';

/** Text of a file made safe for a terminal: what can't be seen there shows as `�`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}

/**
 * The first line of a span, cut to about `width` columns around it.
 * @param span zero-based UTF-16 offsets
 */
export function excerptOf({ text, lines }: ReportedText, span: Span, width: number): Excerpt {
  const { line, character } = lines.positionAt(span.start);
  const start = lines.lineStart(line);
  const end = lines.lineEnd(line);
  const marked = Math.max(1, Math.min(span.end, end) - span.start);
  const room = Math.max(20, width);
  const cut = end - start > room ? Math.max(0, character - Math.max(0, Math.floor((room - marked) / 2))) : 0;
  const from = wholeCharacter(text, start + cut);
  const to = wholeCharacter(text, Math.min(end, from + room));
  const head = from > start ? ELLIPSIS : '';
  const before = head + printable(text.slice(from, span.start));
  const under = printable(text.slice(span.start, Math.min(span.start + marked, to)));
  const source = before + printable(text.slice(span.start, to)) + (to < end ? ELLIPSIS : '');
  const blanks = before.replace(/[^\t]+/g, (run) => ' '.repeat(widthOf(run)));
  return { line: line + 1, source, carets: blanks + '^'.repeat(Math.max(1, widthOf(under))) };
}

/** Moves an offset off the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

/** Columns that a text takes on a terminal: wide East Asian characters and emoji two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += /\p{Mark}|\u200d|\ufe0f/u.test(char) ? 0 : isWide(char.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

/** The blocks that Unicode's East Asian Width (UAX #11) gives as wide, in rough ranges. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1f64f) ||
    (code >= 0x1f680 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

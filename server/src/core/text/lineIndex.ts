import type { Span } from './span.ts';

/** A place in a text: zero-based line, zero-based UTF-16 column; the form that LSP uses. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Converts between offsets and line positions of one text. `\n`, `\r\n` and a bare `\r` end a line, as in LSP. */
export interface LineIndex {
  /** The offset at which each line begins. */
  readonly starts: Int32Array;
  readonly lineCount: number;
  /** The position of a zero-based UTF-16 offset; an offset outside the text is clamped to it. */
  positionAt(offset: number): LinePosition;
  /** The offset of a position; a line or column outside the text is clamped to it. */
  offsetAt(position: LinePosition): number;
  /** The offset of the first code unit of a zero-based line; the text's length when there is no such line. */
  lineStart(line: number): number;
  /** The offset behind the last code unit of a zero-based line, its line end not counted. */
  lineEnd(line: number): number;
}

/** Builds the index of `text` in one pass. */
export function createLineIndex(text: string): LineIndex {
  return indexFrom(Int32Array.from(findLineStarts(text)), text);
}

/**
 * The index of a text that was edited: only what stands about the edit is read.
 * @param before the index of the text before the edit
 * @param edit the stretch of the text before that was replaced
 * @param after the text behind the edit
 * @param by how much longer it has become
 */
export function updateLineIndex({ starts }: LineIndex, edit: Span, after: string, by: number): LineIndex {
  // A line that begins right at either end of the edit may end in a carriage return, which goes with a line feed.
  let kept = findLine(starts, edit.start);
  if ((starts[kept] ?? 0) === edit.start && kept > 0) kept--;
  let moved = findLine(starts, edit.end) + 1;
  const fresh: number[] = [];
  for (let at = Math.max(1, edit.start); at <= edit.end + by; at++) if (isLineStart(after, at)) fresh.push(at);
  const all = new Int32Array(kept + 1 + fresh.length + starts.length - moved);
  all.set(starts.subarray(0, kept + 1));
  all.set(fresh, kept + 1);
  for (let to = kept + 1 + fresh.length; moved < starts.length; moved++) all[to++] = (starts[moved] ?? 0) + by;
  return indexFrom(all, after);
}

function isLineStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === 10 || (before === 13 && text.charCodeAt(at) !== 10);
}

function indexFrom(starts: Int32Array, text: string): LineIndex {
  const lineStart = (line: number): number => starts[line] ?? text.length;
  const lineEnd = (line: number): number => {
    let end = starts[line + 1] ?? text.length;
    const start = lineStart(line);
    if (end > start && text.charCodeAt(end - 1) === 10) end--;
    if (end > start && text.charCodeAt(end - 1) === 13) end--;
    return end;
  };
  return {
    starts,
    lineCount: starts.length,
    lineStart,
    lineEnd,
    positionAt(offset) {
      const clamped = Math.max(0, Math.min(offset, text.length));
      const line = findLine(starts, clamped);
      return { line, character: clamped - lineStart(line) };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return Math.min(lineStart(line) + Math.max(0, character), lineEnd(line));
    },
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  let newline = text.indexOf('\n');
  for (let cr = text.indexOf('\r'); cr >= 0; cr = text.indexOf('\r', cr + 1)) {
    for (; newline >= 0 && newline < cr; newline = text.indexOf('\n', newline + 1)) starts.push(newline + 1);
    if (newline !== cr + 1) starts.push(cr + 1);
  }
  for (; newline >= 0; newline = text.indexOf('\n', newline + 1)) starts.push(newline + 1);
  return starts;
}

/** Binary search for the line that holds `offset`. */
function findLine(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

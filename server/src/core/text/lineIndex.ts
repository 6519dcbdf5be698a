/** A place in a text: zero-based line, zero-based UTF-16 column; the form that LSP uses. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Converts between offsets and line positions of one text. `\n`, `\r\n` and a bare `\r` end a line, as in LSP. */
export interface LineIndex {
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
  const starts = findLineStarts(text);
  const lineStart = (line: number): number => starts[line] ?? text.length;
  const lineEnd = (line: number): number => {
    let end = starts[line + 1] ?? text.length;
    const start = lineStart(line);
    if (end > start && text.charCodeAt(end - 1) === 10) end--;
    if (end > start && text.charCodeAt(end - 1) === 13) end--;
    return end;
  };
  return {
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
function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

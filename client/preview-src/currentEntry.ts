import type { AuthorityEntry } from '../../server/src/protocol.ts';

/**
 * The instruction that the editor's cursor is in.
 * @param line zero-based line of the cursor
 * @returns the shortest entry over that line, undefined when there is none
 */
export function currentEntry(entries: readonly AuthorityEntry[], line: number): AuthorityEntry | undefined {
  let best: AuthorityEntry | undefined;
  for (const entry of entries) {
    const { start, end } = entry.range;
    if (line < start.line || line > end.line) continue;
    if (!best || end.line - start.line < best.range.end.line - best.range.start.line) best = entry;
  }
  return best;
}

/**
 * The instruction to show when the editor's first visible line is this one.
 * @param entries in document order
 * @param line zero-based
 * @returns the first that ends on the line or below it, else the last one
 */
export function entryAtTop(entries: readonly AuthorityEntry[], line: number): AuthorityEntry | undefined {
  return entries.find(({ range }) => range.end.line >= line) ?? entries.at(-1);
}

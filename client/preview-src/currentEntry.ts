import type { AuthorityEntry, AuthorityView } from '../../server/src/protocol.ts';

/**
 * The instruction that the editor's cursor is in.
 * @param line zero-based line of the cursor
 * @returns the shortest entry over that line, undefined when there is none
 */
export function currentEntry(view: AuthorityView, line: number): AuthorityEntry | undefined {
  let best: AuthorityEntry | undefined;
  for (const entry of view.groups.flatMap(({ entries }) => entries)) {
    const { start, end } = entry.range;
    if (line < start.line || line > end.line) continue;
    if (!best || end.line - start.line < best.range.end.line - best.range.start.line) best = entry;
  }
  return best;
}

/** One-based line and column, as an editor counts. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a text stands in another.
 * @param at offset into `part` of the place that is meant
 * @throws Error when it stands there not at all
 */
export function placeOf(text: string, part: string, at = 0): Place {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`no “${part}”`);
  const before = text.slice(0, start + at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

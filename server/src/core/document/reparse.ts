import type { Span } from '../text/span.ts';
import type { Placement } from './parts.ts';
import { definitionsIn, parsePiece, partsOf } from './pieces.ts';
import { reparseNodes } from './reparseNodes.ts';

/** An edit that reaches further than this share of the text is parsed with all the rest, if that is long. */
const MOST = 0.5;
const LONG = 30_000;
/** A heading is made one by this many code units at most. */
const HEADING_SIGNS = 8;
/** A byte order mark, or what may be front matter. */
const SPECIAL_START = /^(?:\uFEFF|---)/;

/**
 * Parses what differs between two versions of a text.
 * @param parts those of `before`
 * Out: the parts of `after`, those that are untouched shared; undefined when only parsing the whole text is sure to be right.
 */
export function reparse(parts: readonly Placement[], before: string, after: string): readonly Placement[] | undefined {
  if (before === after) return parts;
  const { from, to, by } = difference(before, after);
  // What stands right before the change may go together with it: a carriage return, the signs of a heading.
  const first = partAt(parts, Math.max(0, from - HEADING_SIGNS));
  const last = partAt(parts, to);
  if (first < 0 || last < 0) return undefined;
  if (first === 0 && (SPECIAL_START.test(before) || SPECIAL_START.test(after))) return undefined;
  if (!isFrontMatterClosed(parts, before)) return undefined;
  const within = first === last ? reparseWithin(parts, first, { start: from, end: to }, after, by) : undefined;
  if (within) return within;
  for (let until = last + 1; ; until += until - first) {
    const done = reparseRange(parts, first, Math.min(until, parts.length), before, after, by);
    if (done !== 'open') return done;
    if (until >= parts.length) return undefined;
  }
}

/** Parses a few nodes of one part. */
function reparseWithin(
  parts: readonly Placement[],
  index: number,
  edit: Span,
  after: string,
  by: number,
): readonly Placement[] | undefined {
  const old = parts[index];
  const defined = definitionsIn([...new Set(parts.flatMap(({ part }) => part.definitions))]);
  const edited = old && reparseNodes(old, edit, after, by, defined);
  if (!edited) return undefined;
  edited.placement.part.noteEdited(old.part);
  const rest = parts.slice(index + 1).map((placement) => placement.moved(by, edited.lines));
  return [...parts.slice(0, index), edited.placement, ...rest];
}

/** A rule of dashes at the start may become front matter by an edit anywhere. */
function isFrontMatterClosed(parts: readonly Placement[], text: string): boolean {
  return !SPECIAL_START.test(text) || parts[0]?.part.nodes[0]?.type === 'yaml';
}

/** Out: `open` when the range doesn't end where the parts that follow begin. */
function reparseRange(
  parts: readonly Placement[],
  first: number,
  until: number,
  before: string,
  after: string,
  by: number,
): readonly Placement[] | undefined | 'open' {
  const start = parts[first]?.span.start ?? 0;
  const oldEnd = parts[until]?.span.start ?? before.length;
  const end = oldEnd + by;
  if (end - start > after.length * MOST && end - start > LONG) return undefined;
  const old = parts.slice(first, until);
  const rest = [...parts.slice(0, first), ...parts.slice(until)];
  const outside = rest.flatMap(({ part }) => part.definitions);
  if (first === 0 && outside.length > 0 && /^[ \t]/.test(after)) return undefined;
  const piece = parsePiece(after, start, end, [...new Set(outside)]);
  if (!piece) return 'open';
  const line = parts[first]?.line ?? 1;
  const fresh = partsOf(piece, start, end, line);
  const definitions = (of: readonly Placement[]): string =>
    [...new Set(of.flatMap(({ part }) => part.definitions))].sort().join('\n');
  if (definitions(old) !== definitions(fresh)) return undefined;
  if (fresh.length === old.length) fresh.forEach(({ part }, i) => old[i] && part.noteEdited(old[i].part));
  const lines = line + piece.lines - (parts[until]?.line ?? line + piece.lines);
  return [...parts.slice(0, first), ...fresh, ...parts.slice(until).map((placement) => placement.moved(by, lines))];
}

/** The index of the part that holds an offset; the end of the text belongs to the last one. */
export function partAt(parts: readonly Placement[], offset: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return parts.length === 0 ? -1 : low;
}

const BLOCK = 4096;

/** The stretch `from`–`to` of `before` that was replaced, and how much longer the text has become. */
export function difference(before: string, after: string): { from: number; to: number; by: number } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from + BLOCK <= shorter && before.slice(from, from + BLOCK) === after.slice(from, from + BLOCK)) from += BLOCK;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let tail = 0;
  const most = shorter - from;
  const same = (length: number): boolean =>
    before.slice(before.length - length, before.length - tail) ===
    after.slice(after.length - length, after.length - tail);
  while (tail + BLOCK <= most && same(tail + BLOCK)) tail += BLOCK;
  while (tail < most && before.charCodeAt(before.length - tail - 1) === after.charCodeAt(after.length - tail - 1))
    tail++;
  return { from, to: before.length - tail, by: after.length - before.length };
}

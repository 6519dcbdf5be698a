import type { RootContent } from 'mdast';
import { parseMarkdown, spanOf } from '../markdown/parse.ts';
import type { Span } from '../text/span.ts';
import { beginsPart, cutParts, noteEdited, type Part, Placement } from './parts.ts';
import { reparseNodes } from './reparseNodes.ts';

/** From this length a text is parsed piece by piece: the parser slows down with the length of what it is given. */
const LONG = 60_000;
/** Length of a piece, in UTF-16 code units. */
const PIECE = 30_000;
/** An edit that reaches further than this share of the text is parsed with all the rest. */
const MOST = 0.5;
/** A heading is made one by this many code units at most. */
const HEADING_SIGNS = 8;
/** A byte order mark, or what may be front matter. */
const SPECIAL_START = /^(?:\uFEFF|---)/;
/** A text without it defines nothing, for links or footnotes. */
const DEFINES = /\]:/;

/** Parses a whole text. */
export function parseParts(text: string): readonly Placement[] {
  return (text.length >= LONG ? parsePieces(text) : undefined) ?? parseWhole(text);
}

function parseWhole(text: string): readonly Placement[] {
  const parts = cutParts(parseMarkdown(text).children, text, { start: 0, end: text.length }, 1, true);
  return parts.map((part) => new Placement(part, 0, 0));
}

/**
 * Parses a long text piece by piece, each up to a heading that is sure to begin anew.
 * Out: undefined where pieces may bear on each other.
 */
function parsePieces(text: string): readonly Placement[] | undefined {
  if (SPECIAL_START.test(text) || DEFINES.test(text)) return undefined;
  const placements: Placement[] = [];
  let line = 1;
  for (let start = 0; start < text.length;) {
    let length = PIECE;
    let piece: Piece | undefined;
    let end = start;
    while (!piece) {
      end = nextHeading(text, start, start + length);
      if (end - start > text.length * MOST && end < text.length) return undefined;
      piece = parsePiece(text, start, end, []);
      length *= 2;
    }
    placements.push(...place(piece, start, line));
    line += piece.lines;
    start = end;
  }
  return placements;
}

/** Where, from an offset on, the next line begins that is likely to be a heading: not in a fence as far as is known. */
function nextHeading(text: string, start: number, from: number): number {
  let open = countFences(text.slice(start, from)) % 2 === 1;
  for (let at = from; ;) {
    const next = text.indexOf('\n#', at);
    if (next < 0) return text.length;
    if (countFences(text.slice(at, next)) % 2 === 1) open = !open;
    if (!open) return next + 1;
    at = next + 1;
  }
}

function countFences(text: string): number {
  return text.match(/^[ \t]*(?:```|~~~)/gm)?.length ?? 0;
}

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
  noteEdited(old.part, edited.placement.part);
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
  if (end - start > after.length * MOST && end - start > PIECE) return undefined;
  const old = parts.slice(first, until);
  const rest = [...parts.slice(0, first), ...parts.slice(until)];
  const outside = rest.flatMap(({ part }) => part.definitions);
  if (first === 0 && outside.length > 0 && /^[ \t]/.test(after)) return undefined;
  const piece = parsePiece(after, start, end, [...new Set(outside)]);
  if (!piece) return 'open';
  const line = parts[first]?.line ?? 1;
  const fresh = place(piece, start, line);
  const definitions = (of: readonly Placement[]): string =>
    [...new Set(of.flatMap(({ part }) => part.definitions))].sort().join('\n');
  if (definitions(old) !== definitions(fresh)) return undefined;
  if (fresh.length === old.length) fresh.forEach(({ part }, i) => old[i] && noteEdited(old[i].part, part));
  const lines = line + piece.lines - (parts[until]?.line ?? line + piece.lines);
  return [...parts.slice(0, first), ...fresh, ...parts.slice(until).map((placement) => placement.moved(by, lines))];
}

/** A stretch of text parsed by itself. */
interface Piece {
  readonly parts: readonly Part[];
  /** How much of its `source` stands before it. */
  readonly offset: number;
  /** How many lines of its `source` stand before it. */
  readonly linesBefore: number;
  /** How many lines it has itself. */
  readonly lines: number;
}

function place({ parts, offset, linesBefore }: Piece, start: number, line: number): readonly Placement[] {
  return parts.map((part) => new Placement(part, start - offset, line - 1 - linesBefore));
}

/**
 * Parses a stretch of a text as the whole text would be parsed there.
 * @param outside what is defined elsewhere in the text
 * Out: undefined when the stretch leaves something open that reaches into what follows.
 */
function parsePiece(text: string, start: number, end: number, outside: readonly string[]): Piece | undefined {
  const before = definitionsIn(outside);
  const next = end < text.length ? text.slice(end, lineEnd(text, end)) : '';
  // Joined anew, so that parts don't keep every version of the text in memory.
  const source = `${before}${text.slice(start, end)}${next}`;
  const { children } = parseMarkdown(source);
  const offset = before.length;
  const inner = children.filter((node) => spanOf(node).start >= offset);
  const stop = offset + end - start;
  const added = outside.length === 0 ? 0 : outside.length + 1;
  if (children.length - inner.length !== added) return undefined;
  if (start > 0 && !(inner[0] && spanOf(inner[0]).start === offset && beginsPart(inner[0], source))) return undefined;
  const nodes = next === '' ? inner : withoutLast(inner, source, stop);
  if (!nodes) return undefined;
  const linesBefore = countLines(before);
  const parts = cutParts(nodes, source, { start: offset, end: stop }, linesBefore + 1, start === 0);
  return { parts, offset, linesBefore, lines: countLines(source.slice(offset, stop)) };
}

/** The nodes but the last, if that is the heading with which the next part begins. */
function withoutLast(nodes: readonly RootContent[], source: string, at: number): readonly RootContent[] | undefined {
  const last = nodes.at(-1);
  return last && spanOf(last).start === at && beginsPart(last, source) ? nodes.slice(0, -1) : undefined;
}

/** Definitions as they stand in front of a stretch that is parsed by itself; empty for none. */
function definitionsIn(labels: readonly string[]): string {
  return labels.length === 0 ? '' : `${labels.map(definitionOf).join('')}<!-- -->\n\n`;
}

function definitionOf(label: string): string {
  return label.startsWith('^') ? `[${label}]: x\n\n` : `[${label}]: #\n\n`;
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/);
  return end < 0 ? text.length : from + end;
}

/** How many line ends a text has, as mdast counts them. */
function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
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
function difference(before: string, after: string): { from: number; to: number; by: number } {
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

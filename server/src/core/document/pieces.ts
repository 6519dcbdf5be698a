import type { Node, RootContent } from 'mdast';
import { parseMarkdown, spanOf } from '../markdown/parse.ts';
import { countLines, restOfLine } from '../text/lines.ts';
import { beginsPart, cutParts, Placement, readDefinitions } from './parts.ts';

/** From this length a text is parsed piece by piece: the parser slows down with the length of what it is given. */
const LONG = 30_000;
/** Length of a piece, in UTF-16 code units. */
const PIECE = 10_000;
/** A piece that gets longer than this share of the text is parsed with all the rest. */
const MOST = 0.5;
/** What may be front matter. */
const DASHES = /^\uFEFF?---/;

/** Parses a whole text. */
export function parseParts(text: string): readonly Placement[] {
  return (text.length >= LONG ? parsePieces(text) : undefined) ?? parseWhole(text);
}

function parseWhole(text: string): readonly Placement[] {
  const parts = cutParts(parseMarkdown(text).children, text, { start: 0, end: text.length }, 1, true);
  return parts.map((part) => new Placement(part, 0, 0));
}

/** A stretch of text parsed by itself. */
interface Piece {
  readonly nodes: readonly RootContent[];
  /** What was parsed: the stretch and what stands beside it there. */
  readonly source: string;
  /** How much of its `source` stands before it. */
  readonly offset: number;
  /** How many lines of its `source` stand before it. */
  readonly linesBefore: number;
  /** How many lines it has itself. */
  readonly lines: number;
}

/**
 * Parses a long text piece by piece, each up to a heading that is sure to begin anew.
 * Out: undefined where pieces may bear on each other.
 */
function parsePieces(text: string): readonly Placement[] | undefined {
  const pieces: { start: number; end: number; piece: Piece }[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    let piece: Piece | undefined;
    for (let length = PIECE; !piece; length *= 2) {
      end = nextHeading(text, start, start + length);
      if (end - start > text.length * MOST && end < text.length) return undefined;
      piece = parsePiece(text, start, end, []);
    }
    pieces.push({ start, end, piece });
  }
  // Dashes at the start may be front matter that ends in another piece.
  if (DASHES.test(text) && pieces[0]?.piece.nodes[0]?.type !== 'yaml') return undefined;
  const labels = new Set(pieces.flatMap(({ piece }) => readDefinitions(piece.nodes)));
  let line = 1;
  const placements: Placement[] = [];
  for (const { start, end, piece } of pieces) {
    const outside = labels.size === 0 ? [] : mentioned(labels, text.slice(start, end), readDefinitions(piece.nodes));
    const read = outside.length === 0 ? piece : parsePiece(text, start, end, outside);
    if (!read) return undefined;
    for (const node of read.nodes) move(node, start - read.offset, line - 1 - read.linesBefore);
    for (const part of cutParts(read.nodes, text, { start, end }, line, start === 0))
      placements.push(new Placement(part, 0, 0));
    line += read.lines;
  }
  return placements;
}

/** Gives a node that nobody has seen yet its place in the whole text. */
function move(node: Node, by: number, lines: number): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (!point) continue;
    point.offset = (point.offset ?? 0) + by;
    point.line += lines;
  }
  if ('children' in node) for (const child of node.children as Node[]) move(child, by, lines);
}

/** The labels that a stretch may refer to; at least those that it does. */
function mentioned(labels: ReadonlySet<string>, stretch: string, own: readonly string[]): readonly string[] {
  const folded = fold(stretch);
  return [...labels].filter((label) => {
    // A label of several words may be broken by a line end and by what stands before the next line.
    const [word = ''] = label.split(' ', 1);
    return !own.includes(label) && folded.includes(fold(word));
  });
}

/** As the parser compares labels, and with the sign that it puts in the place of a null. */
function fold(text: string): string {
  return text.toLowerCase().toUpperCase().replaceAll('\0', '\uFFFD');
}

/** A heading with `#`, or a fence in whatever list or quotation it stands, with what is written behind it. */
const MARK = /^(?:#|[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*))/gm;

/** Where, from an offset on, the next line begins that is likely to be a heading: in no fence opened behind `start`. */
function nextHeading(text: string, start: number, from: number): number {
  let open = '';
  MARK.lastIndex = start;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const [, fence, rest = ''] = match;
    if (fence === undefined) {
      if (open === '' && match.index >= from) return match.index;
    } else if (open === '') {
      if (fence.startsWith('~') || !rest.includes('`')) open = fence;
    } else if (fence.startsWith(open) && rest.trim() === '') open = '';
  }
  return text.length;
}

/** The parts of the piece of a text that begins at an offset and a line; they keep no more of the text than the piece. */
export function partsOf(piece: Piece, start: number, end: number, line: number): readonly Placement[] {
  const { nodes, source, offset, linesBefore } = piece;
  const span = { start: offset, end: offset + end - start };
  const parts = cutParts(nodes, source, span, linesBefore + 1, start === 0);
  return parts.map((part) => new Placement(part, start - offset, line - 1 - linesBefore));
}

/**
 * Parses a stretch of a text as the whole text would be parsed there.
 * @param outside what is defined elsewhere in the text
 * Out: undefined when the stretch leaves something open that reaches into what follows.
 */
export function parsePiece(text: string, start: number, end: number, outside: readonly string[]): Piece | undefined {
  const next = restOfLine(text, end);
  const definitions = definitionsIn(outside);
  // Nothing may stand before front matter, or before an indented first line.
  const [before, behind] = start === 0 && next !== '' ? ['', `\n\n${definitions}`] : [definitions, ''];
  // Joined anew, so that parts don't keep every version of the text in memory.
  const source = `${before}${text.slice(start, end)}${next}${behind}`;
  const { children } = parseMarkdown(source);
  const offset = before.length;
  const stop = offset + end - start;
  const inner = children.filter((node) => spanOf(node).start >= offset && spanOf(node).start <= stop);
  const added = outside.length === 0 ? 0 : outside.length + 1;
  if (children.length - inner.length !== added) return undefined;
  if (start > 0 && !(inner[0] && spanOf(inner[0]).start === offset && beginsPart(inner[0], source))) return undefined;
  const nodes = next === '' ? inner : withoutLast(inner, source, stop);
  if (!nodes) return undefined;
  const linesBefore = countLines(before);
  return { nodes, source, offset, linesBefore, lines: countLines(source.slice(offset, stop)) };
}

/** The nodes but the last, if that is the heading with which the next part begins. */
function withoutLast(nodes: readonly RootContent[], source: string, at: number): readonly RootContent[] | undefined {
  const last = nodes.at(-1);
  return last && spanOf(last).start === at && beginsPart(last, source) ? nodes.slice(0, -1) : undefined;
}

/** Definitions as they stand beside a stretch that is parsed by itself; empty for none. */
export function definitionsIn(labels: readonly string[]): string {
  return labels.length === 0 ? '' : `${labels.map(definitionOf).join('')}<!-- -->\n\n`;
}

function definitionOf(label: string): string {
  return label.startsWith('^') ? `[${label}]: x\n\n` : `[${label}]: #\n\n`;
}

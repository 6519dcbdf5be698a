import type { RootContent } from 'mdast';
import { movedNodes } from '../markdown/copies.ts';
import { parseAgain, spanOf } from '../markdown/parse.ts';
import { countLines, restOfLine } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { readOutline } from './outline.ts';
import { beginsPart, Part, type Placement } from './parts.ts';

/** What an edit inside one part has made of it. */
export interface EditedPart {
  readonly placement: Placement;
  /** How many lines longer it has become. */
  readonly lines: number;
}

/** An edit that reaches over more than this share of a part is parsed with the whole part. */
const MOST = 0.6;
const DEFINES = /\]:/;
const AFTER_BLANK_LINE = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/;
/** How far before a node a blank line is looked for, in UTF-16 code units. */
const REACH = 80;

/**
 * Parses only the top-level nodes of a part that an edit may bear on: from a paragraph or heading before it to one
 * behind it, each at the beginning of a line and behind a blank one. There nothing is open that could reach over: no
 * list, quotation or footnote without indentation, and what ignores blank lines (a fence, HTML) would swallow it.
 * @param edit in the document before the edit
 * @param after the document after the edit
 * @param by how much longer the document has become
 * @param definitions how all the definitions of the document are written, in front of what is parsed
 * Out: undefined where only parsing the whole part is sure to be right.
 */
export function reparseNodes(
  placement: Placement,
  edit: Span,
  after: string,
  by: number,
  definitions: string,
): EditedPart | undefined {
  const { part } = placement;
  const { nodes, source } = part;
  const from = edit.start - placement.by;
  const to = edit.end - placement.by;
  const first = lastIndexBefore(part, from);
  const last = firstIndexBehind(part, to);
  const start = nodes[first] && spanOf(nodes[first]).start;
  const end = nodes[last] && spanOf(nodes[last]).start;
  if (start === undefined || end === undefined) return undefined;
  if (end - start > (part.span.end - part.span.start) * MOST) return undefined;
  const fresh = after.slice(start + placement.by, end + placement.by + by);
  if (DEFINES.test(fresh) || DEFINES.test(source.slice(start, end)) || !AFTER_BLANK_LINE.test(fresh.slice(-REACH)))
    return undefined;
  const inner = parseStretch(definitions, fresh, restOfLine(source, end));
  if (!inner || inner.some((node) => beginsPart(node, definitions + fresh))) return undefined;
  const lines = countLines(fresh) - countLines(source.slice(start, end));
  const line = nodes[first]?.position?.start.line ?? 1;
  // From here on the part has a source of its own: else each stroke would put a whole text together.
  const base = part.span.start;
  const linesBefore = part.line - 1;
  const all = [
    ...movedNodes(nodes.slice(0, first), -base, -linesBefore),
    ...movedNodes(inner, start - base - definitions.length, line - 1 - linesBefore - countLines(definitions)),
    ...movedNodes(nodes.slice(last), by - base, lines - linesBefore),
  ];
  const text = source.slice(base, start) + fresh + source.slice(end, part.span.end);
  const outline = readOutline(all, text);
  const edited = new Part({
    source: text,
    span: { start: 0, end: text.length },
    line: 1,
    nodes: all,
    // What stands before the first heading is an entry of its own only at the beginning of the document.
    outline: part.outline[0]?.depth === 0 ? outline : outline.slice(1),
    definitions: part.definitions,
  });
  return { placement: placement.with(edited, base, linesBefore), lines };
}

/** The last node that ends before an offset and at which parsing may begin. */
function lastIndexBefore({ nodes, source }: Part, offset: number): number {
  let found = -1;
  for (const [index, node] of nodes.entries()) {
    if (spanOf(node).end >= offset) break;
    if (index > 0 && startsAnew(node, source)) found = index;
  }
  return found;
}

/** The first node that begins behind an offset and at which parsing may end. */
function firstIndexBehind({ nodes, source }: Part, offset: number): number {
  return nodes.findIndex((node, index) => index > 0 && spanOf(node).start > offset && startsAnew(node, source));
}

/** Words, which begin nothing else: the parser takes "1. x" behind indented code for a paragraph. */
const WORDS = /(?:\*\*)?\p{L}/uy;

/** Whether what stands before a node can't bear on where it begins. */
function startsAnew(node: RootContent, source: string): boolean {
  const { start } = spanOf(node);
  WORDS.lastIndex = start;
  const plain =
    (node.type === 'paragraph' && WORDS.test(source)) || (node.type === 'heading' && source.charAt(start) === '#');
  if (!plain || node.position?.start.column !== 1) return false;
  return AFTER_BLANK_LINE.test(source.slice(Math.max(0, start - REACH), start));
}

/**
 * The nodes of a stretch of text.
 * @param next the line behind it, which has to begin a paragraph or a heading
 */
function parseStretch(definitions: string, text: string, next: string): readonly RootContent[] | undefined {
  const { children } = parseAgain(definitions + text + next);
  const stop = definitions.length + text.length;
  const last = children.at(-1);
  if (!last || spanOf(last).start !== stop || (last.type !== 'paragraph' && last.type !== 'heading')) return undefined;
  const inner = children.slice(0, -1).filter((node) => spanOf(node).start >= definitions.length);
  const [first] = inner;
  return first && spanOf(first).start === definitions.length ? inner : undefined;
}

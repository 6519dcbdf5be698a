import type { Node, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from '../text/span.ts';
import { extensionsFor, treeExtensions } from './extensions.ts';
import { readPlain } from './plain/read.ts';

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Parses Markdown (CommonMark, GFM, YAML front matter) to mdast.
 * Offsets in the tree are zero-based UTF-16 offsets into `text` as given, also where it begins with a byte order mark.
 */
export function parseMarkdown(text: string): Root {
  if (text.charCodeAt(0) !== BYTE_ORDER_MARK) return parse(text);
  const root = parse(text.slice(1));
  shiftOffsets(root, 1);
  return root;
}

function parse(text: string): Root {
  return readPlain(text, parseAny) ?? parseAny(text);
}

function parseAny(text: string): Root {
  return fromMarkdown(text, { extensions: extensionsFor(text), mdastExtensions: treeExtensions });
}

/** Where `node` stands in the text it was parsed from. */
export function spanOf(node: Node): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/**
 * What `node` says in the text it was parsed from. An HTML node's `value` may differ: it has blanks for a tab that
 * belongs to its list in part, and none for the indentation of its further lines.
 */
export function sourceOf(node: Node, text: string): string {
  const { start, end } = spanOf(node);
  return text.slice(start, end);
}

function shiftOffsets(node: Node, by: number): void {
  if (node.position) {
    node.position.start.offset = (node.position.start.offset ?? 0) + by;
    node.position.end.offset = (node.position.end.offset ?? 0) + by;
  }
  if ('children' in node) for (const child of node.children as Node[]) shiftOffsets(child, by);
}

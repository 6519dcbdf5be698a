import type { Node, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from '../text/span.ts';
import { copiesOf } from './copies.ts';
import { extensionsFor, treeExtensions } from './extensions.ts';
import { readPlain } from './plain/read.ts';

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Parses Markdown (CommonMark, GFM, YAML front matter) to mdast.
 * Offsets in the tree are zero-based UTF-16 offsets into `text` as given, also where it begins with a byte order mark.
 */
export function parseMarkdown(text: string): Root {
  return parse(text, parseAny);
}

/** {@link parseMarkdown} for a text of which the most was parsed the last time: that of a stroke before. */
export function parseAgain(text: string): Root {
  return parse(text, parseUnlessKnown);
}

function parse(text: string, parser: (text: string) => Root): Root {
  if (text.charCodeAt(0) === BYTE_ORDER_MARK) {
    const root = parse(text.slice(1), parser);
    shiftOffsets(root, 1);
    return root;
  }
  return readPlain(text, parser) ?? parser(text);
}

let last: { readonly text: string; readonly root: Root } | undefined;

/** Where the plain reader reads all that has changed, the parser is given the same as the last time. */
function parseUnlessKnown(text: string): Root {
  if (last?.text !== text) last = { text, root: parseAny(text) };
  // The reader moves what it gets to its place.
  return { ...last.root, children: [...copiesOf(last.root.children, 0, 0)] };
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

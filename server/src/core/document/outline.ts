import type { Heading, RootContent } from 'mdast';
import { spanOf } from '../markdown/parse.ts';
import type { Span } from '../text/span.ts';
import { type AttributeBlock, parseAttributeBlock, parseAttributeComment } from './attributes.ts';

/** A heading with the blocks that stand directly below it, up to the next heading of any rank. */
export interface OutlineEntry {
  /** 0 for what stands before the first heading, else the rank of the heading (1–6). */
  readonly depth: number;
  /** The heading's text as written, without its attribute block. */
  readonly title: string;
  readonly heading?: Heading;
  readonly headingSpan?: Span;
  readonly attributes?: AttributeBlock;
  readonly blocks: readonly RootContent[];
}

type OpenEntry = { -readonly [K in keyof OutlineEntry]: K extends 'blocks' ? RootContent[] : OutlineEntry[K] };

/** Reads the headings among top-level nodes; the first entry holds what stands before them. */
export function readOutline(nodes: readonly RootContent[], text: string): readonly OutlineEntry[] {
  let entry: OpenEntry = { depth: 0, title: '', blocks: [] };
  const entries = [entry];
  for (const node of nodes) {
    if (node.type === 'heading') {
      entry = openEntry(node, text);
      entries.push(entry);
    } else {
      if (node.type === 'html' && entry.blocks.every(isSuppression))
        adoptComment(entry, node.value, spanOf(node).start);
      entry.blocks.push(node);
    }
  }
  return entries;
}

function openEntry(heading: Heading, text: string): OpenEntry {
  const span = spanOf(heading);
  const first = heading.children[0];
  const last = heading.children.at(-1);
  const start = first ? spanOf(first).start : span.end;
  const end = last ? spanOf(last).end : span.end;
  const source = text.slice(start, end);
  const attributes = parseAttributeBlock(source, start);
  const title = (attributes ? source.slice(0, attributes.span.start - start) : source).trim();
  return { depth: heading.depth, title, heading, headingSpan: span, blocks: [], ...(attributes && { attributes }) };
}

/** A comment that silences a rule doesn't part a heading from its annotation. */
function isSuppression(node: RootContent): boolean {
  return node.type === 'html' && /^<!--\s*precept-/.test(node.value);
}

/** `<!-- authority: developer -->` directly below a heading annotates it, for renderers that would show braces. */
function adoptComment(entry: OpenEntry, html: string, offset: number): void {
  if (entry.attributes) return;
  const block = parseAttributeComment(html, offset);
  if (block) entry.attributes = block;
}

import type { Heading, Root, RootContent } from 'mdast';
import { spanOf } from '../markdown/parse.ts';
import type { Span } from '../text/span.ts';
import { type AttributeBlock, parseAttributeBlock, parseAttributeComment } from './attributes.ts';

/** A heading with all that stands below it up to the next heading of its rank or a higher one. */
export interface Section {
  readonly index: number;
  /** 0 for the text before the first heading, else the rank of the heading (1–6). */
  readonly depth: number;
  /** The heading's text as written, without its attribute block; empty for the text before the first heading. */
  readonly title: string;
  readonly heading?: Heading;
  readonly headingSpan?: Span;
  /** Heading and body, sub-sections included. */
  readonly span: Span;
  readonly parent?: Section;
  readonly attributes?: AttributeBlock;
  /** Top-level blocks that belong to this section and to none of its sub-sections. */
  readonly blocks: readonly RootContent[];
}

/** A section while its blocks are still being read. */
type OpenSection = { -readonly [K in keyof Section]: K extends 'blocks' ? RootContent[] : Section[K] };

/** Cuts a document into sections, in document order; the first one holds what stands before the first heading. */
export function readSections(root: Root, text: string): readonly Section[] {
  const sections: OpenSection[] = [{ index: 0, depth: 0, title: '', span: { start: 0, end: text.length }, blocks: [] }];
  const open: OpenSection[] = [];
  for (const node of root.children) {
    if (node.type === 'heading') {
      const start = spanOf(node).start;
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= node.depth) close(open.pop(), start);
      if (sections.length === 1) close(sections[0], start);
      const section = openSection(node, sections.length, text, open.at(-1));
      sections.push(section);
      open.push(section);
    } else {
      const section = sections[sections.length - 1];
      if (!section) continue;
      if (node.type === 'html' && section.blocks.every(isSuppression))
        adoptComment(section, node.value, spanOf(node).start);
      section.blocks.push(node);
    }
  }
  return sections;
}

/** The sections that enclose `section`, from the outermost to itself. */
export function sectionPath(section: Section): readonly Section[] {
  const path: Section[] = [];
  for (let at: Section | undefined = section; at; at = at.parent) path.unshift(at);
  return path;
}

function openSection(node: Heading, index: number, text: string, parent: OpenSection | undefined): OpenSection {
  const span = spanOf(node);
  const first = node.children[0];
  const last = node.children.at(-1);
  const start = first ? spanOf(first).start : span.end;
  const end = last ? spanOf(last).end : span.end;
  const source = text.slice(start, end);
  const attributes = parseAttributeBlock(source, start);
  const title = (attributes ? source.slice(0, attributes.span.start - start) : source).trim();
  return {
    index,
    depth: node.depth,
    title,
    heading: node,
    headingSpan: span,
    span: { start: span.start, end: text.length },
    blocks: [],
    ...(parent && { parent }),
    ...(attributes && { attributes }),
  };
}

/** A comment that silences a rule doesn't part a heading from its annotation. */
function isSuppression(node: RootContent): boolean {
  return node.type === 'html' && /^<!--\s*precept-/.test(node.value);
}

/** `<!-- authority: developer -->` directly below a heading annotates it, for renderers that would show braces. */
function adoptComment(section: OpenSection, html: string, offset: number): void {
  if (section.attributes) return;
  const block = parseAttributeComment(html, offset);
  if (block) section.attributes = block;
}

function close(section: OpenSection | undefined, end: number): void {
  if (section) section.span = { start: section.span.start, end };
}

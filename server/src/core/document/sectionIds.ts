import { slug } from 'github-slugger';
import type { Nodes } from 'mdast';
import { sourceOf, spanOf } from '../markdown/parse.ts';
import { shiftSpan, type Span } from '../text/span.ts';
import { perObject } from '../util/perObject.ts';
import type { Part, Placement } from './parts.ts';
import { perPart } from './perPart.ts';
import type { Section } from './sections.ts';
import type { SpecDocument } from './specDocument.ts';

/** Something that `#name` can point to. */
export interface Anchor {
  readonly name: string;
  /** `explicit`: `{#name}` on a heading; `slug`: the one GitHub makes from a heading; `html`: `<a id="name">`. */
  readonly form: 'explicit' | 'slug' | 'html';
  readonly section?: Section;
  /** The name itself where it is written; the heading for a slug. */
  readonly span: Span;
}

/** A link to a place in the same document: `[text](#name)`, and the Model Spec's `[?](#name)`. */
export interface SectionLink {
  readonly name: string;
  /** The whole link. */
  readonly span: Span;
  /** The name, without the `#`. */
  readonly nameSpan: Span;
}

const HTML_ANCHOR = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'\s<>]+)/gi;

const mayAnchor = perPart((text) => /<[a-z][^<>]*\s(?:id|name)\s*=/i.test(text));
const mayLink = perPart((text) => /[(:]\s*<?#/.test(text));

/**
 * All anchors of a document, in its order; read once per snapshot. A heading with an explicit id has no slug: renderers
 * use the id instead.
 */
export const readAnchors: (document: SpecDocument) => readonly Anchor[] = perObject((document) => {
  const taken = new Map<string, number>();
  const anchors: Anchor[] = [];
  for (const section of document.sections) {
    const id = section.attributes?.id;
    if (id) anchors.push({ name: id.value, form: 'explicit', section, span: id.span });
    else if (section.headingSpan) {
      anchors.push({ name: freeName(slugOf(section.title), taken), form: 'slug', section, span: section.headingSpan });
    }
  }
  for (const placement of document.parts) {
    if (!mayAnchor(placement)) continue;
    for (const { name, span } of htmlAnchorsIn(placement.part))
      anchors.push({ name, form: 'html', span: shiftSpan(span, placement.by) });
  }
  return anchors;
});

const htmlAnchorsIn = perObject(({ nodes, source }: Part): readonly Anchor[] => {
  const anchors: Anchor[] = [];
  for (const node of nodes) collectHtmlAnchors(node, source, anchors);
  return anchors;
});

/** What the places of a document are called that can be pointed to. Holds no section: it would keep its snapshot. */
interface Naming {
  /** The names of all anchors, in the document's order. */
  readonly names: readonly string[];
  /** The same in lower case. */
  readonly known: ReadonlySet<string>;
  /** The sections by what names them, in lower case: the name of an anchor, or the heading's text. */
  readonly sections: ReadonlyMap<string, number>;
}

const lastNaming = perObject((_lineage: object): { parts?: readonly Placement[]; value?: Naming } => ({}));

/** The names of a document: the same object as for the snapshot before where all are called the same. */
export const namingOf: (document: SpecDocument) => Naming = perObject((document) => {
  const last = lastNaming(document.lineage);
  const { parts } = document;
  const isSame =
    last.parts?.length === parts.length && parts.every(({ part }, at) => nameTheSame(part, last.parts?.[at]?.part));
  last.parts = parts;
  return isSame && last.value ? last.value : (last.value = readNaming(document));
});

function readNaming(document: SpecDocument): Naming {
  const anchors = readAnchors(document);
  const sections = new Map<string, number>();
  for (const { name, section } of anchors) if (section) sections.set(name.toLowerCase(), section.index);
  for (const { depth, title, index } of document.sections) if (depth > 0) sections.set(title.toLowerCase(), index);
  const names = anchors.map(({ name }) => name);
  return { names, known: new Set(names.map((name) => name.toLowerCase())), sections };
}

function nameTheSame(part: Part, other: Part | undefined): boolean {
  if (part === other) return true;
  if (part.outline.length !== other?.outline.length) return false;
  const [anchors, others] = [htmlAnchorsIn(part), htmlAnchorsIn(other)];
  return (
    anchors.length === others.length &&
    anchors.every(({ name }, at) => name === others[at]?.name) &&
    part.outline.every((entry, at) => {
      const twin = other.outline[at];
      return (
        entry.depth === twin?.depth &&
        entry.title === twin.title &&
        entry.attributes?.id?.value === twin.attributes?.id?.value
      );
    })
  );
}

const MOST_SLUGS = 10_000;
const slugs = new Map<string, string>();

/** The slug of a heading's text; remembered, since an edit leaves most headings as they are. */
function slugOf(title: string): string {
  let known = slugs.get(title);
  if (known === undefined) {
    if (slugs.size >= MOST_SLUGS) slugs.clear();
    slugs.set(title, (known = slug(plain(title))));
  }
  return known;
}

/**
 * The name itself, or with a number behind it where it is taken, as GitHub numbers headings of one name.
 * @param taken the names so far, with how often each was asked for again
 */
function freeName(name: string, taken: Map<string, number>): string {
  let free = name;
  while (taken.has(free)) {
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    free = `${name}-${times}`;
  }
  taken.set(free, 0);
  return free;
}

/** All links to places in the document itself, in document order. */
export function readSectionLinks(document: SpecDocument): readonly SectionLink[] {
  const links: SectionLink[] = [];
  for (const placement of document.parts) {
    if (!mayLink(placement)) continue;
    const { part, by } = placement;
    for (const { name, span, nameSpan } of linksIn(part))
      links.push({ name, span: shiftSpan(span, by), nameSpan: shiftSpan(nameSpan, by) });
  }
  return links;
}

const linksIn = perObject(({ nodes, source }: Part): readonly SectionLink[] => {
  const links: SectionLink[] = [];
  for (const node of nodes) collectLinks(node, source, links);
  return links;
});

/** A heading's text as a renderer shows it: code, emphasis and link markup taken away. */
function plain(title: string): string {
  return title
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/<[^<>]*>/g, '');
}

function collectHtmlAnchors(node: Nodes, text: string, into: Anchor[]): void {
  if (node.type === 'html') {
    const offset = spanOf(node).start;
    for (const match of sourceOf(node, text).matchAll(HTML_ANCHOR)) {
      const name = match[1] ?? '';
      const end = offset + match.index + match[0].length;
      into.push({ name, form: 'html', span: { start: end - name.length, end } });
    }
  } else if ('children' in node) for (const child of node.children) collectHtmlAnchors(child, text, into);
}

function collectLinks(node: Nodes, text: string, into: SectionLink[]): void {
  if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('#') && node.url.length > 1) {
    const span = spanOf(node);
    const at = text.lastIndexOf('#', span.end - 1);
    if (at > span.start) {
      const name = decodeName(node.url.slice(1));
      into.push({ name, span, nameSpan: { start: at + 1, end: at + node.url.length } });
    }
  }
  if ('children' in node) for (const child of node.children) collectLinks(child, text, into);
}

/** `%C3%BC` as `ü`; a name that is no valid encoding stays as it is. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

import { type Anchor, readAnchors, readSectionLinks, type SectionLink } from '../document/sectionIds.ts';
import type { Section } from '../document/sections.ts';
import type { SpecDocument } from '../document/specDocument.ts';
import { type Span, touchesOffset } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** A link to a section and where it leads; `target` is absent when the document has no such section. */
export interface ResolvedLink {
  readonly link: SectionLink;
  readonly target?: Anchor;
}

/** All links of the document to its own sections. */
export function getSectionLinks(document: SpecDocument): readonly ResolvedLink[] {
  const anchors = new Map(readAnchors(document).map((anchor) => [anchor.name.toLowerCase(), anchor]));
  return readSectionLinks(document).map((link) => {
    const target = anchors.get(link.name.toLowerCase());
    return { link, ...(target && { target }) };
  });
}

/** Where the link at a zero-based UTF-16 offset leads: the heading, or the HTML anchor. */
export function getDefinition(document: SpecDocument, offset: number): Span | undefined {
  const found = getSectionLinks(document).find(({ link }) => touchesOffset(link.span, offset))?.target;
  return found && (found.section?.headingSpan ?? found.span);
}

/** The id at an offset, be it where it is given or where it is used; with all its places. */
export function getReferences(
  document: SpecDocument,
  offset: number,
): { readonly definition: Span; readonly uses: readonly Span[] } | undefined {
  const links = getSectionLinks(document);
  const anchor = anchorAt(document, links, offset);
  if (!anchor) return undefined;
  const uses = links.filter(({ target }) => target?.name === anchor.name).map(({ link }) => link.nameSpan);
  return { definition: anchor.form === 'slug' ? (anchor.section?.headingSpan ?? anchor.span) : anchor.span, uses };
}

/** What a rename at an offset would replace, or `undefined` where nothing can be renamed: only written ids can. */
export function getRenameSpan(document: SpecDocument, offset: number): Span | undefined {
  const links = getSectionLinks(document);
  const anchor = anchorAt(document, links, offset);
  if (anchor?.form !== 'explicit') return undefined;
  if (touchesOffset(anchor.span, offset)) return anchor.span;
  return links.find(({ link }) => touchesOffset(link.nameSpan, offset))?.link.nameSpan;
}

/** The edits that give the id at an offset a new name, at its heading and in every link. */
export function getRenameEdits(document: SpecDocument, offset: number, name: string): readonly TextEdit[] | undefined {
  if (!getRenameSpan(document, offset)) return undefined;
  const found = getReferences(document, offset);
  return found && [found.definition, ...found.uses].map((span) => ({ span, text: name }));
}

/** Where another place of the document has `name` already, so that links would no longer tell the two apart. */
export function getRenameClash(document: SpecDocument, offset: number, name: string): Span | undefined {
  const renamed = anchorAt(document, getSectionLinks(document), offset);
  return readAnchors(document).find((anchor) => anchor !== renamed && anchor.name.toLowerCase() === name.toLowerCase())
    ?.span;
}

/** Whether `name` can stand as an id in an attribute block and in a link. */
export function isSectionId(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u.test(name);
}

/** Sections that can be folded: those of more than one line. */
export function getFoldableSections(document: SpecDocument): readonly Section[] {
  const { lines } = document;
  return document.sections.filter(
    ({ depth, span }) =>
      depth > 0 && lines.positionAt(Math.max(span.start, span.end - 1)).line > lines.positionAt(span.start).line,
  );
}

function anchorAt(document: SpecDocument, links: readonly ResolvedLink[], offset: number): Anchor | undefined {
  const used = links.find(({ link }) => touchesOffset(link.span, offset))?.target;
  if (used) return used;
  return readAnchors(document).find((anchor) => anchor.form !== 'slug' && touchesOffset(anchor.span, offset));
}

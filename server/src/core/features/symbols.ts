import { levelAttribute } from '../authority/assignLevel.ts';
import type { Section } from '../document/sections.ts';
import type { SpecDocument } from '../document/specDocument.ts';
import type { Span } from '../text/span.ts';

/** A heading of the outline. */
export interface SectionSymbol {
  readonly name: string;
  /** The level written on the heading. */
  readonly detail?: string;
  readonly span: Span;
  readonly headingSpan: Span;
  readonly children: readonly SectionSymbol[];
}

/** The outline of a document: its headings, nested by rank. */
export function getSymbols(document: SpecDocument): readonly SectionSymbol[] {
  const childrenOf = (parent: Section | undefined): readonly SectionSymbol[] =>
    document.sections
      .filter((section) => section.depth > 0 && section.parent === parent)
      .map((section) => {
        const level = levelAttribute(section.attributes)?.value;
        return {
          name: section.title === '' ? '(empty heading)' : section.title,
          ...(level && { detail: level }),
          span: section.span,
          headingSpan: section.headingSpan ?? section.span,
          children: childrenOf(section),
        };
      });
  return childrenOf(undefined);
}

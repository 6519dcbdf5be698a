import type { Heading, RootContent } from 'mdast';
import { shiftSpan, type Span } from '../text/span.ts';
import { type AttributeBlock, shiftAttributes } from './attributes.ts';
import type { OutlineEntry } from './outline.ts';
import { Keeper } from '../util/perObject.ts';
import type { Placement } from './parts.ts';

/** A heading with all that stands below it up to the next heading of its rank or a higher one. */
export interface Section {
  readonly index: number;
  /** 0 for the text before the first heading, else the rank of the heading (1–6). */
  readonly depth: number;
  /** The heading's text as written, without its attribute block; empty for the text before the first heading. */
  readonly title: string;
  readonly heading?: Heading | undefined;
  readonly headingSpan?: Span;
  /** Heading and body, sub-sections included. */
  readonly span: Span;
  readonly parent?: Section;
  readonly attributes?: AttributeBlock;
  /** Top-level blocks that belong to this section and to none of its sub-sections. */
  readonly blocks: readonly RootContent[];
}

/** A section whose end isn't known yet. */
type OpenSection = { -readonly [K in keyof Section]: Section[K] };

/**
 * The sections of a document, in its order; the first one holds what stands before the first heading.
 * @param length of the document, in UTF-16 code units
 */
export function readSections(parts: readonly Placement[], length: number): readonly Section[] {
  const sections: OpenSection[] = [];
  const open: OpenSection[] = [];
  for (const placement of parts) {
    for (const entry of placement.part.outline) {
      const parent = closeBefore(open, entry, placement.by);
      const section: OpenSection = new PlacedSection(entry, placement, sections.length, length, parent);
      sections.push(section);
      open.push(section);
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

/** Whether a section is another one or stands in it. */
export function isWithin(section: Section, other: Section): boolean {
  // Asked for many pairs: no path is made for it.
  for (let at: Section | undefined = section; at; at = at.parent) if (at === other) return true;
  return false;
}

/** Ends the sections that a heading ends. Out: the one that it stands in. */
function closeBefore(open: OpenSection[], { depth, headingSpan }: OutlineEntry, by: number): OpenSection | undefined {
  const end = (headingSpan?.start ?? 0) + by;
  for (let last = open.at(-1); last && (last.depth === 0 || last.depth >= depth); last = open.at(-1)) {
    last.span = { start: last.span.start, end };
    open.pop();
  }
  return open.at(-1);
}

/** A class, since making an object with accessors of its own takes ten times as long. */
class PlacedSection extends Keeper implements Section {
  readonly index: number;
  readonly depth: number;
  readonly title: string;
  readonly headingSpan?: Span;
  span: Span;
  readonly parent?: Section;
  readonly attributes?: AttributeBlock;
  readonly #entry: OutlineEntry;
  readonly #placement: Placement;
  #blocks: readonly RootContent[] | undefined;

  constructor(entry: OutlineEntry, placement: Placement, index: number, length: number, parent: Section | undefined) {
    super();
    const { headingSpan, attributes } = entry;
    const { by } = placement;
    this.index = index;
    this.depth = entry.depth;
    this.title = entry.title;
    if (headingSpan) this.headingSpan = shiftSpan(headingSpan, by);
    this.span = { start: headingSpan ? headingSpan.start + by : 0, end: length };
    if (parent) this.parent = parent;
    if (attributes) this.attributes = by === 0 ? attributes : shiftAttributes(attributes, by);
    this.#entry = entry;
    this.#placement = placement;
  }

  get heading(): Heading | undefined {
    const { heading } = this.#entry;
    return heading && this.#placement.node(heading);
  }

  get blocks(): readonly RootContent[] {
    return (this.#blocks ??= this.#entry.blocks.map((node) => this.#placement.node(node)));
  }
}

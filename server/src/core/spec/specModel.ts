import type { Section } from '../document/sections.ts';
import type { SpecDocument } from '../document/specDocument.ts';
import type { Span } from '../text/span.ts';
import type { TextBlock } from './blocks.ts';
import type { Clause } from './clause/clause.ts';
import type { Example, ExampleIndex } from './examples.ts';
import type { Origin } from './parts/origin.ts';
import { describePath, readPart } from './parts/partSpec.ts';
import { PlacedPart } from './parts/placedPart.ts';
import type { Unit } from './units.ts';
import { countLeading } from '../util/countLeading.ts';
import { Keeper, perObject } from '../util/perObject.ts';

/** A unit that tells the reader what to do, what not to do, or what quality the work must have. */
export interface Instruction {
  readonly index: number;
  readonly unit: Unit;
  readonly block: TextBlock;
  readonly section: Section;
  readonly span: Span;
  readonly clause: Clause;
}

/** What stands between two headings of a document. */
export interface SpecPart {
  /** The same object in every snapshot in which the part and the headings above it are the same. */
  readonly origin: Origin;
  readonly blocks: readonly TextBlock[];
  readonly units: readonly Unit[];
  readonly instructions: readonly Instruction[];
  readonly examples: readonly Example[];
  /** How many sections, blocks and units stand before it in its document. */
  readonly before: { readonly sections: number; readonly blocks: number; readonly units: number };
  /** One of its blocks, by its number in the part, without a look at the others; likewise units and instructions. */
  block(at: number): TextBlock | undefined;
  unit(at: number): Unit | undefined;
  instruction(at: number): Instruction | undefined;
}

/**
 * What a document says: its text blocks, their sentences, and which of them direct. The lists of all are put together
 * when they are asked for: who wants a few after an edit asks the parts, or for one at a time.
 */
export interface SpecModel {
  readonly document: SpecDocument;
  readonly blocks: readonly TextBlock[];
  readonly units: readonly Unit[];
  readonly instructions: readonly Instruction[];
  /** The same once more, part by part. */
  readonly parts: readonly SpecPart[];
  readonly examples: ExampleIndex;
  /** How many instructions there are. */
  readonly directing: number;
  /** One of the blocks, by its number. */
  block(index: number): TextBlock | undefined;
  /** One of the units, by its number. */
  unit(index: number): Unit | undefined;
  /** What a unit tells the reader to do, if it does. */
  instructionOf(unit: Unit): Instruction | undefined;
}

/**
 * Extracts the instructions of a document, in its order. Each part of the document is read once as long as neither it
 * nor the headings above it change; what is in the model is what was read, moved to its place.
 */
export function readSpec(document: SpecDocument): SpecModel {
  const parts: PlacedPart[] = [];
  const before = { sections: 0, blocks: 0, units: 0, instructions: 0 };
  const { sections } = document;
  let [last, above] = [undefined as Section | undefined, ''];
  for (const placement of document.parts) {
    const parent = sections[before.sections]?.parent;
    if (parent !== last) [last, above] = [parent, describePath(parent)];
    const part = readPart(placement.part, parent, above);
    parts.push(new PlacedPart(part, placement, sections, { ...before }));
    before.sections += placement.part.outline.length;
    before.blocks += part.blocks.length;
    before.units += part.units.length;
    before.instructions += part.directing.length;
  }
  return new PlacedSpec(document, parts, before.instructions);
}

/** What a document says; read once per snapshot. */
export const specOf = perObject(readSpec);

class PlacedExamples implements ExampleIndex {
  readonly #parts: readonly PlacedPart[];
  readonly #partWith: (unit: number) => PlacedPart | undefined;
  #examples: ExampleIndex['examples'] | undefined;

  constructor(parts: readonly PlacedPart[], partWith: (unit: number) => PlacedPart | undefined) {
    this.#parts = parts;
    this.#partWith = partWith;
  }

  get examples(): ExampleIndex['examples'] {
    return (this.#examples ??= this.#parts.flatMap((part) => part.examples));
  }

  isExampleText({ index }: Unit): boolean {
    const part = this.#partWith(index);
    return part?.isExampleText(index - part.before.units) === true;
  }
}

class PlacedSpec extends Keeper implements SpecModel {
  readonly document: SpecDocument;
  readonly parts: readonly PlacedPart[];
  readonly directing: number;
  readonly examples: ExampleIndex;
  #lastPart = 0;
  #blocks: readonly TextBlock[] | undefined;
  #units: readonly Unit[] | undefined;
  #instructions: readonly Instruction[] | undefined;

  constructor(document: SpecDocument, parts: readonly PlacedPart[], directing: number) {
    super();
    this.document = document;
    this.parts = parts;
    this.directing = directing;
    this.examples = new PlacedExamples(parts, (index) => this.#partWith('units', index));
  }

  get blocks(): readonly TextBlock[] {
    return (this.#blocks ??= this.parts.flatMap(({ blocks }) => blocks));
  }

  get units(): readonly Unit[] {
    return (this.#units ??= this.parts.flatMap(({ units }) => units));
  }

  get instructions(): readonly Instruction[] {
    return (this.#instructions ??= this.parts.flatMap(({ instructions }) => instructions));
  }

  block(index: number): TextBlock | undefined {
    const part = this.#partWith('blocks', index);
    return part?.block(index - part.before.blocks);
  }

  unit(index: number): Unit | undefined {
    const part = this.#partWith('units', index);
    return part?.unit(index - part.before.units);
  }

  instructionOf(unit: Unit): Instruction | undefined {
    const part = this.#partWith('units', unit.index);
    const instruction = part?.instructionOf(unit.index - part.before.units);
    // Sentences that were put together to a unit direct nothing as such.
    return instruction?.unit === unit ? instruction : undefined;
  }

  /** The part in which a block or a unit stands: mostly that of the last one, else by halving. */
  #partWith(what: 'blocks' | 'units', index: number): PlacedPart | undefined {
    const { parts } = this;
    const last = this.#lastPart;
    const isThere =
      (parts[last]?.before[what] ?? Infinity) <= index && index < (parts[last + 1]?.before[what] ?? Infinity);
    if (!isThere) this.#lastPart = countLeading(parts, ({ before }) => before[what] <= index) - 1;
    return parts[this.#lastPart];
  }
}

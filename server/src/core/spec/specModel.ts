import type { Section } from '../document/sections.ts';
import type { SpecDocument } from '../document/specDocument.ts';
import type { Span } from '../text/span.ts';
import type { TextBlock } from './blocks.ts';
import type { Clause } from './clause.ts';
import type { Example, ExampleIndex } from './examples.ts';
import { readPart } from './partSpec.ts';
import { placeBlock, placeExample, placeInstruction, placeUnit } from './place.ts';
import type { Unit } from './units.ts';

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
  readonly origin: object;
  readonly units: readonly Unit[];
  readonly instructions: readonly Instruction[];
}

/** What a document says: its text blocks, their sentences, and which of them direct. */
export interface SpecModel {
  readonly document: SpecDocument;
  readonly blocks: readonly TextBlock[];
  readonly units: readonly Unit[];
  readonly instructions: readonly Instruction[];
  /** The units and instructions once more, part by part. */
  readonly parts: readonly SpecPart[];
  readonly examples: ExampleIndex;
}

/**
 * Extracts the instructions of a document, in its order. Each part of the document is read once as long as neither it
 * nor the headings above it change; what is in the model is what was read, moved to its place.
 */
export function readSpec(document: SpecDocument): SpecModel {
  const blocks: TextBlock[] = [];
  const units: Unit[] = [];
  const instructions: Instruction[] = [];
  const parts: SpecPart[] = [];
  const examples: Example[] = [];
  const exampleText = new Set<object>();
  let sectionAt = 0;
  for (const placement of document.parts) {
    const part = readPart(placement.part, document.sections[sectionAt]?.parent);
    const from = { blocks: blocks.length, units: units.length };
    const firstInstruction = instructions.length;
    const sections = document.sections.slice(sectionAt, sectionAt + placement.part.outline.length);
    sectionAt += sections.length;
    const target = { placement, sections, blocks, units, from };
    for (const block of part.blocks) blocks.push(placeBlock(block, target));
    for (const unit of part.units) units.push(placeUnit(unit, target));
    for (const directing of part.directing) instructions.push(placeInstruction(directing, instructions.length, target));
    parts.push({ origin: part, units: units.slice(from.units), instructions: instructions.slice(firstInstruction) });
    for (const example of part.examples) examples.push(placeExample(example, target));
    for (const unit of part.exampleText) exampleText.add(unit.origin);
  }
  const isExampleText = (unit: Unit): boolean => exampleText.has(unit.origin);
  return { document, blocks, units, instructions, parts, examples: { examples, isExampleText } };
}

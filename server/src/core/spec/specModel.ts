import type { Section } from '../document/sections.ts';
import type { SpecDocument } from '../document/specDocument.ts';
import type { Span } from '../text/span.ts';
import { analyseClause } from './analyseClause.ts';
import { readBlocks, type TextBlock } from './blocks.ts';
import type { Clause } from './clause.ts';
import { type ExampleIndex, readExamples } from './examples.ts';
import { inheritedFrameOf } from './inheritedFrame.ts';
import { readUnits, type Unit } from './units.ts';

/** A unit that tells the reader what to do, what not to do, or what quality the work must have. */
export interface Instruction {
  readonly index: number;
  readonly unit: Unit;
  readonly block: TextBlock;
  readonly section: Section;
  readonly span: Span;
  readonly clause: Clause;
}

/** What a document says: its text blocks, their sentences, and which of them direct. */
export interface SpecModel {
  readonly document: SpecDocument;
  readonly blocks: readonly TextBlock[];
  readonly units: readonly Unit[];
  readonly instructions: readonly Instruction[];
  readonly examples: ExampleIndex;
}

/** Extracts the instructions of a document, in its order. */
export function readSpec(document: SpecDocument): SpecModel {
  const blocks = readBlocks(document);
  const units = readUnits(blocks);
  const examples = readExamples(document, blocks, units);
  const instructions: Instruction[] = [];
  for (const unit of units) {
    if (examples.isExampleText(unit)) continue;
    const clause = analyseClause(unit.tokens, unit.first ? inheritedFrameOf(unit.block) : {});
    if (!clause || (unit.block.kind === 'heading' && !headingDirects(clause))) continue;
    const { block, span } = unit;
    instructions.push({ index: instructions.length, unit, block, section: block.section, span, clause });
  }
  return { document, blocks, units, instructions, examples };
}

/** A heading is an instruction only when it binds by itself ("## Never push to main"): most begin with a verb by habit. */
function headingDirects(clause: Clause): boolean {
  return clause.object !== undefined && clause.strength === 3 && clause.mood !== 'fragment';
}

import type { List } from 'mdast';
import type { Section } from '../document/sections.ts';
import type { SpecDocument } from '../document/specDocument.ts';
import type { Span } from '../text/span.ts';
import { analyseClause, type InheritedFrame } from './analyseClause.ts';
import { readBlocks, type TextBlock } from './blocks.ts';
import type { Clause } from './clause.ts';
import { type ExampleIndex, readExamples } from './examples.ts';
import { inheritedFrameOf, isSilent } from './inheritedFrame.ts';
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
  const directing = listsThatDirect(units);
  for (const unit of units) {
    if (isSilent(unit.block.section) || examples.isExampleText(unit)) continue;
    const clause = analyseClause(unit.tokens, frameOf(unit, directing));
    if (!clause || (unit.block.kind === 'heading' && !headingDirects(clause))) continue;
    const { block, span } = unit;
    instructions.push({ index: instructions.length, unit, block, section: block.section, span, clause });
  }
  return { document, blocks, units, instructions, examples };
}

function frameOf(unit: Unit, directing: ReadonlySet<List>): InheritedFrame {
  const { block } = unit;
  const own = inheritedFrameOf(unit);
  if (!unit.first || own.polarity !== undefined || own.strength !== undefined || block.kind !== 'item') return own;
  return block.list && directing.has(block.list) ? { ...own, polarity: 'positive' } : own;
}

/** Lists most of whose items direct: a bare phrase among them ("Fewest files possible") directs too. */
function listsThatDirect(units: readonly Unit[]): ReadonlySet<List> {
  const counts = new Map<List, { items: number; direct: number }>();
  for (const { block, first, tokens } of units) {
    if (!block.list || !first || block.kind !== 'item') continue;
    const count = counts.get(block.list) ?? { items: 0, direct: 0 };
    count.items++;
    if (analyseClause(tokens)) count.direct++;
    counts.set(block.list, count);
  }
  return new Set(
    [...counts].filter(([, { items, direct }]) => direct >= 2 && direct * 2 > items).map(([list]) => list),
  );
}

/** A heading is an instruction only when it binds by itself ("## Never push to main"): most begin with a verb by habit. */
function headingDirects(clause: Clause): boolean {
  return clause.object !== undefined && clause.strength === 3 && clause.mood !== 'fragment';
}

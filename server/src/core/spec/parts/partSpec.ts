import type { OutlineEntry } from '../../document/outline.ts';
import type { Part } from '../../document/parts.ts';
import type { Section } from '../../document/sections.ts';
import { analyseClause, directsAlone, type InheritedFrame, readAlone, type Reading } from '../clause/analyseClause.ts';
import { readBlocks, type TextBlock } from '../blocks.ts';
import type { Clause } from '../clause/clause.ts';
import { type Example, readExamples } from '../examples.ts';
import { inheritedFrameOf, isSilent } from '../clause/inheritedFrame.ts';
import { keepOrigins } from './keepOrigins.ts';
import { countLists, type ListCount, onlyTells, type Surroundings } from '../telling.ts';
import { Origin } from './origin.ts';
import { perObject } from '../../util/perObject.ts';
import { readUnits, type Unit } from '../units.ts';

/** A unit that directs, with what it says. */
export interface Directing {
  readonly unit: Unit;
  readonly clause: Clause;
}

/** What one part of a document says. Indices count from the part's own first; offsets are in the part's source. */
export interface PartSpec {
  /** A key under which to remember what follows from the part and the headings above it alone. */
  readonly origin: Origin;
  readonly blocks: readonly TextBlock[];
  readonly units: readonly Unit[];
  readonly directing: readonly Directing[];
  readonly examples: readonly Example[];
  readonly exampleText: ReadonlySet<Unit>;
}

const readingOf = perObject((_: Part): { last?: { readonly above: string; readonly spec: PartSpec } } => ({}));

/**
 * Reads a part; once for the same headings above it.
 * @param parent the section of the snapshot in which the part's first heading stands
 * @param above what {@link describePath} says of it
 */
export function readPart(part: Part, parent: Section | undefined, above: string): PartSpec {
  const known = readingOf(part);
  if (known.last?.above === above) return known.last.spec;
  const spec = read(part, parent);
  const edited = part.takeEdited();
  const earlier = edited && readingOf(edited).last;
  if (edited && earlier?.above === above) keepOrigins({ part, spec }, { part: edited, spec: earlier.spec });
  known.last = { above, spec };
  return spec;
}

/** A section and those around it, as far as anything depends on them in a part below. */
export function describePath(section: Section | undefined): string {
  let path = '';
  for (let at = section; at; at = at.parent) path += `${at.depth} ${at.title}\n`;
  return path;
}

function read(part: Part, parent: Section | undefined): PartSpec {
  const source = { text: part.source, sections: sectionsOf(part, parent) };
  const blocks = readBlocks(source);
  const units = readUnits(blocks);
  const { examples, exampleText } = readExamples(source, blocks, units);
  const directing: Directing[] = [];
  const alone = new Map<Unit, Reading | undefined>();
  const around = readSurroundings(units, alone);
  for (const unit of units) {
    if (isSilent(unit.block.section) || exampleText.has(unit)) continue;
    const here = around(unit);
    const clause = analyseClause(unit.tokens, here.inherited, alone.get(unit));
    if (!clause || onlyTells(unit, clause, here)) continue;
    if (unit.block.kind !== 'heading' || headingDirects(clause)) directing.push({ unit, clause });
  }
  return { origin: new Origin(), blocks, units, directing, examples, exampleText };
}

/** The part's sections; those above it are copied, so that no snapshot is kept in memory. */
function sectionsOf({ outline, span }: Part, parent: Section | undefined): readonly Section[] {
  const open: Section[] = pathTo(parent);
  return outline.map((entry, index) => {
    while ((open.at(-1)?.depth ?? -1) >= entry.depth || open.at(-1)?.depth === 0) open.pop();
    const section = toSection(entry, index, span, open.at(-1));
    open.push(section);
    return section;
  });
}

function pathTo(section: Section | undefined): Section[] {
  const path: Section[] = [];
  if (!section) return path;
  path.push(...pathTo(section.parent));
  const { depth, title, index } = section;
  const parent = path.at(-1);
  path.push({ index, depth, title, span: { start: 0, end: 0 }, blocks: [], ...(parent && { parent }) });
  return path;
}

function toSection(entry: OutlineEntry, index: number, span: Section['span'], parent: Section | undefined): Section {
  return { ...entry, index, span, ...(parent && { parent }) };
}

/**
 * What stands around each unit and says how to read it.
 * @param alone gets what is read of units by themselves
 */
function readSurroundings(units: readonly Unit[], alone: Map<Unit, Reading | undefined>): (unit: Unit) => Surroundings {
  const lists = countLists(units, (unit) => {
    const reading = readAlone(unit.tokens);
    alone.set(unit, reading);
    return directsAlone(reading);
  });
  const ends = new Map<TextBlock, Unit>();
  for (const unit of units) if (unit.last) ends.set(unit.block, unit);
  const leads = new Map<TextBlock, boolean>();
  const endDirects = (block: TextBlock): boolean => {
    let directs = leads.get(block);
    if (directs === undefined) {
      const end = ends.get(block);
      leads.set(block, (directs = end !== undefined && directsBelow(end)));
    }
    return directs;
  };
  return (unit) => {
    const { block } = unit;
    const list = block.list && lists.get(block.list);
    const leadDirects = block.parent !== undefined && endDirects(block.parent);
    return { inherited: frameOf(unit, list), leadDirects, list };
  };
}

/** A lead-in asks for something ("Run these before a commit:"); one that only shows where to look does not. */
function directsBelow(lead: Unit): boolean {
  const clause = analyseClause(lead.tokens, inheritedFrameOf(lead));
  return clause !== undefined && clause.mood !== 'fragment' && clause.mood !== 'norm' && clause.verb?.lemma !== 'see';
}

function frameOf(unit: Unit, list: ListCount | undefined): InheritedFrame {
  const own = inheritedFrameOf(unit);
  if (!unit.first || own.polarity !== undefined || own.strength !== undefined || unit.block.kind !== 'item') return own;
  // Among items that direct a bare phrase ("Fewest files possible") directs too.
  const directs = list !== undefined && list.direct >= 2 && list.direct * 2 > list.items;
  return directs ? { ...own, polarity: 'positive', listed: true } : own;
}

/** A heading is an instruction only when it binds by itself ("## Never push to main"): most begin with a verb by habit. */
function headingDirects(clause: Clause): boolean {
  // "AI policy - MANDATORY" binds what stands below; it is no rule of its own.
  const rules = clause.mood !== 'fragment' && (clause.mood !== 'modal' || clause.verb !== undefined);
  return rules && clause.object !== undefined && clause.strength === 3;
}

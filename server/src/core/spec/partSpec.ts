import type { List } from 'mdast';
import type { OutlineEntry } from '../document/outline.ts';
import type { Part } from '../document/parts.ts';
import type { Section } from '../document/sections.ts';
import { analyseClause, type InheritedFrame } from './analyseClause.ts';
import { readBlocks, type TextBlock } from './blocks.ts';
import type { Clause } from './clause.ts';
import { type Example, readExamples } from './examples.ts';
import { inheritedFrameOf, isSilent } from './inheritedFrame.ts';
import { readUnits, type Unit } from './units.ts';

/** A unit that directs, with what it says. */
export interface Directing {
  readonly unit: Unit;
  readonly clause: Clause;
}

/** What one part of a document says. Indices count from the part's own first; offsets are in the part's source. */
export interface PartSpec {
  readonly blocks: readonly TextBlock[];
  readonly units: readonly Unit[];
  readonly directing: readonly Directing[];
  readonly examples: readonly Example[];
  readonly exampleText: ReadonlySet<Unit>;
}

const known = new WeakMap<Part, { readonly above: string; readonly spec: PartSpec }>();

/**
 * Reads a part; once for the same headings above it.
 * @param parent the section of the snapshot in which the part's first heading stands
 */
export function readPart(part: Part, parent: Section | undefined): PartSpec {
  const above = describe(parent);
  const before = known.get(part);
  if (before?.above === above) return before.spec;
  const spec = read(part, parent);
  known.set(part, { above, spec });
  return spec;
}

/** The headings above a part, as far as anything in the part depends on them. */
function describe(section: Section | undefined): string {
  let path = '';
  for (let at = section; at; at = at.parent) path += `${at.depth} ${at.title}\n`;
  return path;
}

function read(part: Part, parent: Section | undefined): PartSpec {
  const source = { text: part.source, sections: sectionsOf(part, parent) };
  const blocks = readBlocks(source);
  const units = readUnits(blocks);
  const { examples, exampleText } = readExamples(source, blocks, units);
  const lists = listsThatDirect(units);
  const directing: Directing[] = [];
  for (const unit of units) {
    if (isSilent(unit.block.section) || exampleText.has(unit)) continue;
    const clause = analyseClause(unit.tokens, frameOf(unit, lists));
    if (clause && (unit.block.kind !== 'heading' || headingDirects(clause))) directing.push({ unit, clause });
  }
  return { blocks, units, directing, examples, exampleText };
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

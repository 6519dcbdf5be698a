import { shiftAttributes } from '../document/attributes.ts';
import type { Placement } from '../document/parts.ts';
import type { Section } from '../document/sections.ts';
import { shiftSpan } from '../text/span.ts';
import type { TextBlock } from './blocks.ts';
import type { Clause, Phrase } from './clause.ts';
import type { Example } from './examples.ts';
import type { Directing } from './partSpec.ts';
import type { Instruction } from './specModel.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';

/** Where what was read of a part goes in the model of a snapshot. */
export interface Target {
  readonly placement: Placement;
  /** The part's sections in the snapshot. */
  readonly sections: readonly Section[];
  readonly blocks: readonly TextBlock[];
  readonly units: readonly Unit[];
  /** How many blocks and units stand before the part. */
  readonly from: { readonly blocks: number; readonly units: number };
}

/** What is costly to move is moved when it is asked for: most of a document is not looked at after an edit. */
export function placeBlock(block: TextBlock, target: Target): TextBlock {
  const { placement } = target;
  const { by } = placement;
  const { item, list, parent, attributes } = block;
  const at = parent && target.blocks[target.from.blocks + parent.index];
  let below: TextBlock['below'] | undefined;
  return {
    index: target.from.blocks + block.index,
    kind: block.kind,
    text: by === 0 ? block.text : { ...block.text, span: shiftSpan(block.text.span, by) },
    section: sectionOf(block.section, target),
    itemDepth: block.itemDepth,
    get item() {
      return item && placement.node(item);
    },
    get list() {
      return list && placement.node(list);
    },
    get below() {
      below ??= block.below.map((node) => placement.node(node));
      return below;
    },
    ...(at && { parent: at }),
    ...(block.cell && { cell: block.cell }),
    ...(attributes && { attributes: by === 0 ? attributes : shiftAttributes(attributes, by) }),
  };
}

export function placeUnit(unit: Unit, target: Target): Unit {
  const { by } = target.placement;
  let tokens: readonly Token[] | undefined;
  return {
    index: target.from.units + unit.index,
    block: blockOf(unit.block, target),
    span: shiftSpan(unit.span, by),
    source: unit.source,
    masked: unit.masked,
    get tokens() {
      tokens ??= by === 0 ? unit.tokens : unit.tokens.map((token) => shiftToken(token, by));
      return tokens;
    },
    first: unit.first,
    last: unit.last,
    origin: unit.origin,
  };
}

export function placeInstruction({ unit, clause }: Directing, index: number, target: Target): Instruction {
  const { by } = target.placement;
  const placed = unitOf(unit, target);
  const { block, span } = placed;
  let moved: Clause | undefined;
  return {
    index,
    unit: placed,
    block,
    section: block.section,
    span,
    get clause() {
      moved ??= by === 0 ? clause : shiftClause(clause, by);
      return moved;
    },
  };
}

export function placeExample(example: Example, target: Target): Example {
  const { by } = target.placement;
  return {
    ...example,
    span: shiftSpan(example.span, by),
    section: sectionOf(example.section, target),
    ...(example.unit && { unit: unitOf(example.unit, target) }),
  };
}

function sectionOf(section: Section, { sections }: Target): Section {
  const placed = sections[section.index];
  if (!placed) throw new Error(`no section ${section.index} in its part`);
  return placed;
}

function blockOf(block: TextBlock, { blocks, from }: Target): TextBlock {
  const placed = blocks[from.blocks + block.index];
  if (!placed) throw new Error(`no block ${block.index} in its part`);
  return placed;
}

function unitOf(unit: Unit, { units, from }: Target): Unit {
  const placed = units[from.units + unit.index];
  if (!placed) throw new Error(`no unit ${unit.index} in its part`);
  return placed;
}

function shiftToken({ kind, text, lower, start, end }: Token, by: number): Token {
  return { kind, text, lower, start: start + by, end: end + by };
}

function shiftClause(clause: Clause, by: number): Clause {
  const moved: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(clause) as [string, Phrase | string | number][]) {
    moved[key] = typeof value === 'object' ? { ...value, span: shiftSpan(value.span, by) } : value;
  }
  return moved as unknown as Clause;
}

import { shiftAttributes } from '../../document/attributes.ts';
import type { Placement } from '../../document/parts.ts';
import type { Section } from '../../document/sections.ts';
import { shiftSpan } from '../../text/span.ts';
import type { TextBlock } from '../blocks.ts';
import type { Clause, Phrase } from '../clause/clause.ts';
import type { Example } from '../examples.ts';
import type { Directing } from './partSpec.ts';
import type { Instruction } from '../specModel.ts';
import type { Token } from '../tokens.ts';
import type { Unit } from '../units.ts';

/** Where what was read of a part goes in the model of a snapshot. */
export interface Target {
  readonly placement: Placement;
  /** How many blocks and units stand before the part. */
  readonly before: { readonly blocks: number; readonly units: number };
  /** The section of the snapshot, by its number in the part; likewise the others. */
  section(at: number): Section | undefined;
  block(at: number): TextBlock | undefined;
  unit(at: number): Unit | undefined;
}

// Classes, since making an object with accessors of its own takes ten times as long; a document has thousands.

class PlacedBlock implements TextBlock {
  readonly index: number;
  readonly kind: TextBlock['kind'];
  readonly text: TextBlock['text'];
  readonly section: Section;
  readonly itemDepth: number;
  readonly parent?: TextBlock;
  readonly cell?: NonNullable<TextBlock['cell']>;
  readonly attributes?: NonNullable<TextBlock['attributes']>;
  readonly #block: TextBlock;
  readonly #placement: Placement;
  #below: TextBlock['below'] | undefined;

  constructor(block: TextBlock, target: Target) {
    const { placement, before } = target;
    const { by } = placement;
    const parent = block.parent && target.block(block.parent.index);
    this.index = before.blocks + block.index;
    this.kind = block.kind;
    this.text = by === 0 ? block.text : { ...block.text, span: shiftSpan(block.text.span, by) };
    this.section = sectionOf(block.section, target);
    this.itemDepth = block.itemDepth;
    if (parent) this.parent = parent;
    if (block.cell) this.cell = block.cell;
    if (block.attributes) this.attributes = by === 0 ? block.attributes : shiftAttributes(block.attributes, by);
    this.#block = block;
    this.#placement = placement;
  }

  get item(): TextBlock['item'] {
    const { item } = this.#block;
    return item && this.#placement.node(item);
  }

  get list(): TextBlock['list'] {
    const { list } = this.#block;
    return list && this.#placement.node(list);
  }

  get below(): TextBlock['below'] {
    return (this.#below ??= this.#block.below.map((node) => this.#placement.node(node)));
  }
}

class PlacedUnit implements Unit {
  readonly index: number;
  readonly block: TextBlock;
  readonly span: Unit['span'];
  readonly source: string;
  readonly masked: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly origin: Unit['origin'];
  readonly outlook: Unit['outlook'];
  readonly #unit: Unit;
  readonly #by: number;
  #tokens: readonly Token[] | undefined;

  constructor(unit: Unit, target: Target) {
    const { by } = target.placement;
    this.index = target.before.units + unit.index;
    this.block = blockOf(unit.block, target);
    this.span = shiftSpan(unit.span, by);
    this.source = unit.source;
    this.masked = unit.masked;
    this.first = unit.first;
    this.last = unit.last;
    this.origin = unit.origin;
    this.outlook = unit.outlook;
    this.#unit = unit;
    this.#by = by;
  }

  get tokens(): readonly Token[] {
    const by = this.#by;
    return (this.#tokens ??= by === 0 ? this.#unit.tokens : this.#unit.tokens.map((token) => shiftToken(token, by)));
  }
}

class PlacedInstruction implements Instruction {
  readonly index: number;
  readonly unit: Unit;
  readonly block: TextBlock;
  readonly section: Section;
  readonly span: Unit['span'];
  readonly #clause: Clause;
  readonly #by: number;
  #moved: Clause | undefined;

  constructor({ unit, clause }: Directing, index: number, target: Target) {
    const placed = unitOf(unit, target);
    this.index = index;
    this.unit = placed;
    this.block = placed.block;
    this.section = placed.block.section;
    this.span = placed.span;
    this.#clause = clause;
    this.#by = target.placement.by;
  }

  get clause(): Clause {
    return (this.#moved ??= this.#by === 0 ? this.#clause : shiftClause(this.#clause, this.#by));
  }
}

/** What is costly to move is moved when it is asked for: most of a document is not looked at after an edit. */
export function placeBlock(block: TextBlock, target: Target): TextBlock {
  return new PlacedBlock(block, target);
}

export function placeUnit(unit: Unit, target: Target): Unit {
  return new PlacedUnit(unit, target);
}

export function placeInstruction(directing: Directing, index: number, target: Target): Instruction {
  return new PlacedInstruction(directing, index, target);
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

function sectionOf({ index }: Section, target: Target): Section {
  const placed = target.section(index);
  if (!placed) throw new Error(`no section ${index} in its part`);
  return placed;
}

function blockOf({ index }: TextBlock, target: Target): TextBlock {
  const placed = target.block(index);
  if (!placed) throw new Error(`no block ${index} in its part`);
  return placed;
}

function unitOf({ index }: Unit, target: Target): Unit {
  const placed = target.unit(index);
  if (!placed) throw new Error(`no unit ${index} in its part`);
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

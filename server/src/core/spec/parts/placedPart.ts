import type { Placement } from '../../document/parts.ts';
import type { Section } from '../../document/sections.ts';
import { countLeading } from '../../util/countLeading.ts';
import { Keeper } from '../../util/perObject.ts';
import type { TextBlock } from '../blocks.ts';
import type { Example } from '../examples.ts';
import type { PartSpec } from './partSpec.ts';
import { placeBlock, placeExample, placeInstruction, placeUnit, type Target } from './place.ts';
import type { Instruction, SpecPart } from '../specModel.ts';
import type { Unit } from '../units.ts';

/** How many of each stand before a part. */
export interface Before {
  readonly sections: number;
  readonly blocks: number;
  readonly units: number;
  readonly instructions: number;
}

/**
 * What was read of a part, in its place in one snapshot. Each block, unit and instruction is placed when it is first
 * asked for: after an edit hardly any are.
 */
export class PlacedPart extends Keeper implements SpecPart, Target {
  readonly placement: Placement;
  readonly before: Before;
  readonly #part: PartSpec;
  /** All those of the document. */
  readonly #sections: readonly Section[];
  #blocks: TextBlock[] | undefined;
  #units: Unit[] | undefined;
  #instructions: Instruction[] | undefined;
  #examples: readonly Example[] | undefined;
  #allBlocks = false;
  #allUnits = false;
  #allInstructions = false;

  constructor(part: PartSpec, placement: Placement, sections: readonly Section[], before: Before) {
    super();
    this.placement = placement;
    this.before = before;
    this.#part = part;
    this.#sections = sections;
  }

  get origin(): PartSpec['origin'] {
    return this.#part.origin;
  }

  get blocks(): readonly TextBlock[] {
    const blocks = (this.#blocks ??= []);
    if (!this.#allBlocks) for (let at = 0; at < this.#part.blocks.length; at++) this.block(at);
    this.#allBlocks = true;
    return blocks;
  }

  get units(): readonly Unit[] {
    const units = (this.#units ??= []);
    if (!this.#allUnits) for (let at = 0; at < this.#part.units.length; at++) this.unit(at);
    this.#allUnits = true;
    return units;
  }

  get instructions(): readonly Instruction[] {
    const instructions = (this.#instructions ??= []);
    if (!this.#allInstructions) for (let at = 0; at < this.#part.directing.length; at++) this.instruction(at);
    this.#allInstructions = true;
    return instructions;
  }

  get examples(): readonly Example[] {
    return (this.#examples ??= this.#part.examples.map((example) => placeExample(example, this)));
  }

  section(at: number): Section | undefined {
    return this.#sections[this.before.sections + at];
  }

  block(at: number): TextBlock | undefined {
    const known = this.#blocks?.[at];
    if (known) return known;
    const block = this.#part.blocks[at];
    return block && ((this.#blocks ??= [])[at] = placeBlock(block, this));
  }

  unit(at: number): Unit | undefined {
    const known = this.#units?.[at];
    if (known) return known;
    const unit = this.#part.units[at];
    return unit && ((this.#units ??= [])[at] = placeUnit(unit, this));
  }

  instruction(at: number): Instruction | undefined {
    const known = this.#instructions?.[at];
    if (known) return known;
    const directing = this.#part.directing[at];
    if (!directing) return undefined;
    return ((this.#instructions ??= [])[at] = placeInstruction(directing, this.before.instructions + at, this));
  }

  /** The instruction that a unit gives, by the unit's number in the part. */
  instructionOf(at: number): Instruction | undefined {
    const { directing } = this.#part;
    const last = countLeading(directing, ({ unit }) => unit.index <= at) - 1;
    return directing[last]?.unit.index === at ? this.instruction(last) : undefined;
  }

  /** Whether a unit is nothing but an example, by its number in the part. */
  isExampleText(at: number): boolean {
    const unit = this.#part.units[at];
    return unit !== undefined && this.#part.exampleText.has(unit);
  }
}

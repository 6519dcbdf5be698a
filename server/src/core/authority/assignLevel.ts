import type { Attribute, AttributeBlock } from '../document/attributes.ts';
import type { Section } from '../document/sections.ts';
import type { Instruction } from '../spec/specModel.ts';
import { type Level, parseLevel } from './levels.ts';

/** The level of an instruction and where it comes from. */
export type AssignedLevel =
  | { readonly level: Level; readonly origin: 'annotation' | 'inherited'; readonly section: Section }
  | { readonly origin: 'none' };

/** The attribute that names a level, if the block has one. */
export function levelAttribute(block: AttributeBlock | undefined): Attribute | undefined {
  return block?.attributes.find((attribute) => attribute.key.toLowerCase() === 'authority');
}

/**
 * The level of an instruction: from its own section's heading (`annotation`), or from the nearest annotated
 * heading above that one (`inherited`). An annotation that names no level is passed over.
 */
export function assignLevel(instruction: Pick<Instruction, 'section'>): AssignedLevel {
  for (let section: Section | undefined = instruction.section; section; section = section.parent) {
    const attribute = levelAttribute(section.attributes);
    const level = attribute && parseLevel(attribute.value);
    if (level) return { level, origin: section === instruction.section ? 'annotation' : 'inherited', section };
  }
  return { origin: 'none' };
}

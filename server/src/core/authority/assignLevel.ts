import type { Attribute, AttributeBlock } from '../document/attributes.ts';
import type { Section } from '../document/sections.ts';
import type { TextBlock } from '../spec/blocks.ts';
import type { Instruction } from '../spec/specModel.ts';
import { type Level, parseLevel } from './levels.ts';

/**
 * The level of an instruction and where it comes from. `item`: written on the instruction itself, or on the item or
 * lead-in (`from`) that it hangs on; `annotation`: on its own section's heading; `inherited`: on a heading above that.
 */
export type AssignedLevel =
  | { readonly level: Level; readonly origin: 'item'; readonly section: Section; readonly from: TextBlock }
  | { readonly level: Level; readonly origin: 'annotation' | 'inherited'; readonly section: Section }
  | { readonly origin: 'none' };

/** The attribute that names a level, if the block has one. */
export function levelAttribute(block: AttributeBlock | undefined): Attribute | undefined {
  return block?.attributes.find((attribute) => attribute.key.toLowerCase() === 'authority');
}

/** The level that an attribute block names; undefined without one, and for a word that is no level. */
export function writtenLevel(block: AttributeBlock | undefined): Level | undefined {
  const attribute = levelAttribute(block);
  return attribute && parseLevel(attribute.value);
}

/**
 * The level of an instruction: from its own item or one that encloses it, else from the nearest heading that has one.
 * An annotation that names no level is passed over. A precedence stated in words changes no level: it stands beside
 * the levels as an edge of its own (`readPrecedenceClaims`).
 */
export function assignLevel({ block, section: own }: Pick<Instruction, 'block' | 'section'>): AssignedLevel {
  for (let at: TextBlock | undefined = block; at; at = at.parent) {
    const level = at.attributes && writtenLevel(at.attributes);
    if (level) return { level, origin: 'item', section: own, from: at };
  }
  return levelOfSection(own);
}

/** The level of what stands right below a heading: written on it, or else on the nearest heading above that has one. */
export function levelOfSection(own: Section): Exclude<AssignedLevel, { origin: 'item' }> {
  for (let section: Section | undefined = own; section; section = section.parent) {
    const level = writtenLevel(section.attributes);
    if (level) return { level, origin: section === own ? 'annotation' : 'inherited', section };
  }
  return { origin: 'none' };
}

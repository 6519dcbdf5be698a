import type { Rule } from './kit.ts';
import duplicateSectionId from './duplicate-section-id.ts';
import unknownAttribute from './unknown-attribute.ts';
import unknownLevel from './unknown-level.ts';
import unresolvedSection from './unresolved-section.ts';

/** Every rule, sorted by id. An id is never used again for another rule. */
export const RULES: readonly Rule[] = Object.freeze([
  duplicateSectionId,
  unknownAttribute,
  unknownLevel,
  unresolvedSection,
] as readonly Rule[]);

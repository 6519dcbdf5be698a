import type { Rule } from './kit.ts';
import contradictoryPrecedence from './contradictory-precedence.ts';
import duplicateSectionId from './duplicate-section-id.ts';
import levelInflation from './level-inflation.ts';
import missingExample from './missing-example.ts';
import unknownAttribute from './unknown-attribute.ts';
import unknownLevel from './unknown-level.ts';
import unresolvedSection from './unresolved-section.ts';

/** Every rule, sorted by id. An id is never used again for another rule. */
export const RULES: readonly Rule[] = Object.freeze([
  contradictoryPrecedence,
  duplicateSectionId,
  levelInflation,
  missingExample,
  unknownAttribute,
  unknownLevel,
  unresolvedSection,
] as readonly Rule[]);

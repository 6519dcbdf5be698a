import type { Rule } from './kit.ts';
import contradictoryPrecedence from './contradictory-precedence.ts';
import duplicateSectionId from './duplicate-section-id.ts';
import hiddenCharacters from './hidden-characters.ts';
import levelInflation from './level-inflation.ts';
import missingExample from './missing-example.ts';
import openList from './open-list.ts';
import placeholder from './placeholder.ts';
import secret from './secret.ts';
import unknownAttribute from './unknown-attribute.ts';
import unknownLevel from './unknown-level.ts';
import unresolvedReference from './unresolved-reference.ts';
import unresolvedSection from './unresolved-section.ts';
import vagueComparison from './vague-comparison.ts';
import vagueCondition from './vague-condition.ts';
import vagueQuality from './vague-quality.ts';
import vagueQuantity from './vague-quantity.ts';
import vagueVerb from './vague-verb.ts';
import weakObligation from './weak-obligation.ts';

/** Every rule, sorted by id. An id is never used again for another rule. */
export const RULES: readonly Rule[] = Object.freeze([
  contradictoryPrecedence,
  duplicateSectionId,
  hiddenCharacters,
  levelInflation,
  missingExample,
  openList,
  placeholder,
  secret,
  unknownAttribute,
  unknownLevel,
  unresolvedReference,
  unresolvedSection,
  vagueComparison,
  vagueCondition,
  vagueQuality,
  vagueQuantity,
  vagueVerb,
  weakObligation,
] as readonly Rule[]);

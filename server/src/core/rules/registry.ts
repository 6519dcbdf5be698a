import type { Rule } from './kit.ts';
import competingPrinciples from './competing-principles.ts';
import conflictingOrder from './conflicting-order.ts';
import conflictingPolarity from './conflicting-polarity.ts';
import conflictingValue from './conflicting-value.ts';
import contradictoryPrecedence from './contradictory-precedence.ts';
import duplicateInstruction from './duplicate-instruction.ts';
import duplicateSectionId from './duplicate-section-id.ts';
import exampleBreaksRule from './example-breaks-rule.ts';
import hiddenCharacters from './hidden-characters.ts';
import importCycle from './import-cycle.ts';
import invalidFrontMatter from './invalid-front-matter.ts';
import levelInflation from './level-inflation.ts';
import missingBorderlineExample from './missing-borderline-example.ts';
import missingExample from './missing-example.ts';
import missingFile from './missing-file.ts';
import neverLoaded from './never-loaded.ts';
import oneSidedExample from './one-sided-example.ts';
import openList from './open-list.ts';
import overBudget from './over-budget.ts';
import placeholder from './placeholder.ts';
import reviewedCase from './reviewed-case.ts';
import reviewedConflict from './reviewed-conflict.ts';
import secret from './secret.ts';
import shadowedFile from './shadowed-file.ts';
import unannouncedException from './unannounced-exception.ts';
import unknownAttribute from './unknown-attribute.ts';
import unknownCommand from './unknown-command.ts';
import unknownLevel from './unknown-level.ts';
import unresolvedReference from './unresolved-reference.ts';
import unresolvedSection from './unresolved-section.ts';
import unstatedPrecedence from './unstated-precedence.ts';
import vagueComparison from './vague-comparison.ts';
import vagueCondition from './vague-condition.ts';
import vagueQuality from './vague-quality.ts';
import vagueQuantity from './vague-quantity.ts';
import vagueVerb from './vague-verb.ts';
import weakObligation from './weak-obligation.ts';

/** Every rule, sorted by id. An id is never used again for another rule. */
export const RULES: readonly Rule[] = Object.freeze([
  competingPrinciples,
  conflictingOrder,
  conflictingPolarity,
  conflictingValue,
  contradictoryPrecedence,
  duplicateInstruction,
  duplicateSectionId,
  exampleBreaksRule,
  hiddenCharacters,
  importCycle,
  invalidFrontMatter,
  levelInflation,
  missingBorderlineExample,
  missingExample,
  missingFile,
  neverLoaded,
  oneSidedExample,
  openList,
  overBudget,
  placeholder,
  reviewedCase,
  reviewedConflict,
  secret,
  shadowedFile,
  unannouncedException,
  unknownAttribute,
  unknownCommand,
  unknownLevel,
  unresolvedReference,
  unresolvedSection,
  unstatedPrecedence,
  vagueComparison,
  vagueCondition,
  vagueQuality,
  vagueQuantity,
  vagueVerb,
  weakObligation,
] as readonly Rule[]);

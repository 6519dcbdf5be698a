/** All that a rule may import: the contract of a rule module and the helpers that rules share. */
import type * as z from 'zod/mini';
import type { SpecDocument } from '../document/specDocument.ts';
import type { FileRename, RuleKind, Severity } from '../lint/finding.ts';
import type { Glossary } from '../lint/settings.ts';
import type { ReviewNotes } from '../review/notes.ts';
import type { SpecModel } from '../spec/specModel.ts';
import type { Span } from '../text/span.ts';
import type { Workspace } from '../workspace/workspace.ts';

export { LEVELS, LEVEL_MEANINGS, compareLevels, parseLevel, type Level } from '../authority/levels.ts';
export { assignLevel, levelAttribute } from '../authority/assignLevel.ts';
export {
  type ClaimSide,
  type PrecedenceClaim,
  readPrecedenceClaims,
  upwardLevels,
} from '../authority/precedenceClaims.ts';
export { findUnorderedSections } from '../analysis/unstatedPrecedence.ts';
export { duplicateReports } from '../analysis/conflicts/duplicates.ts';
export { brokenRules } from '../analysis/conflicts/commands/broken.ts';
export { CONFLICT_MESSAGES, conflictReports } from '../analysis/conflicts/report.ts';
export { suggestLevel } from '../authority/suggestLevel.ts';
export { formIsShown, judgementIsShown } from '../analysis/examples/evidence.ts';
export { findOneSided } from '../analysis/examples/oneSided.ts';
export { findOpenTensions } from '../analysis/examples/tension.ts';
export { unitsInNeed } from '../analysis/examples/unitsInNeed.ts';
export { namingOf, readSectionLinks } from '../document/sectionIds.ts';
export {
  addBorderlineCase,
  addCase,
  addFormExample,
  addKnownCase,
  addWrongExample,
  linkExample,
} from '../fixes/exampleFixes.ts';
export { reviewedCases, reviewedConflicts } from '../review/reports.ts';
export { ignoreHere } from '../fixes/ignoreHere.ts';
export { languageOf } from '../analysis/vagueness/judge.ts';
export { findHiddenText } from '../analysis/safety/hiddenText.ts';
export { findInvisible } from '../analysis/safety/invisible.ts';
export { findLookAlikes } from '../analysis/safety/lookAlikes.ts';
export { findPlaceholders } from '../analysis/safety/placeholders.ts';
export { findSecretsOf } from '../analysis/safety/secrets.ts';
export { removalOf } from '../fixes/removal.ts';
export { vagueReports } from '../analysis/vagueness/report.ts';
export { lineEndOf } from '../text/textEdit.ts';
export type { Section } from '../document/sections.ts';
export { checkFrontMatter } from '../analysis/loading/checkFrontMatter.ts';
export { frontMatterFormatOf } from '../analysis/loading/frontMatterFormats.ts';
export { firstLine } from '../analysis/loading/firstLine.ts';
export { deadPatterns, unreadFile } from '../analysis/loading/neverLoaded.ts';
export { shadowedFile } from '../analysis/loading/shadowed.ts';
export { relativePath } from '../analysis/references/relativePath.ts';
export { type Excess, excessOf, splitAt } from '../analysis/loading/overBudget.ts';
export { importCycles } from '../analysis/references/importCycles.ts';
export { type MissingFile, missingFiles } from '../analysis/references/missingFiles.ts';
export { addScript } from '../analysis/references/addScript.ts';
export { type UnknownCommand, unknownCommands } from '../analysis/references/unknownCommands.ts';
export { closest } from '../util/closest.ts';
export { fill, hole, type Filled } from '../util/template.ts';
export { attributesIn } from '../spec/annotated.ts';
export { instructionsThat } from '../spec/parts/perSpecPart.ts';
export type { Instruction, SpecModel } from '../spec/specModel.ts';
export type { Span } from '../text/span.ts';
export type { Workspace } from '../workspace/workspace.ts';

/** What a rule says of itself. */
export interface RuleMeta {
  readonly id: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  /** The version that brought it. */
  readonly since: string;
  /** Where the demand comes from. */
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
}

/** The rule's page, in Markdown. */
export interface RuleDocs {
  /** One sentence. */
  readonly summary: string;
  readonly rationale: string;
  readonly details?: string;
  readonly whenNotToUse?: string;
}

/**
 * An example that is a test and a part of the rule's page.
 * In `text`, `⟦` and `⟧` enclose what a report must underline; they are stripped before use.
 */
export interface RuleExample {
  readonly title: string;
  readonly text: string;
  /** Where the text stands in its project; `AGENTS.md` unless said. */
  readonly path?: string;
  /** The other files of the project, by path; with them the rule sees a workspace. */
  readonly files?: Readonly<Record<string, string>>;
  /** Ids of the agents that the project is for. */
  readonly agents?: readonly string[];
  readonly options?: Readonly<Record<string, unknown>>;
  /** What a language model answered when it was asked for a deep review, with the words of each place. */
  readonly review?: {
    readonly conflicts?: readonly { readonly first: string; readonly second: string; readonly situation: string }[];
    readonly cases?: readonly { readonly at: string; readonly situation: string }[];
  };
  /** One entry per pair of brackets, in order of their appearance; absent for a good example. */
  readonly expect?: readonly ExpectedReport[];
}

export interface ExpectedReport {
  readonly messageId: string;
  /** Title of a fix and the text after it, and other files that it changes; every fix that is listed must be offered. */
  readonly fixes?: readonly {
    readonly title: string;
    readonly output: string;
    /** Where the example's own file lies afterwards, if that is elsewhere. */
    readonly renamed?: string;
    readonly files?: Readonly<Record<string, string>>;
  }[];
}

/** One replacement offered by a rule. */
export interface RuleEdit {
  /** Another document than the one that is checked. */
  readonly uri?: string;
  readonly span: Span;
  readonly text: string;
  readonly holes?: readonly Span[];
}

export interface RuleFix {
  readonly title: string;
  /** An edit of a document that isn't there yet makes it. */
  readonly edits: readonly RuleEdit[];
  readonly renames?: readonly FileRename[];
  /** See `Fix.safe`; false unless said. */
  readonly safe?: boolean;
  readonly preferred?: boolean;
}

/** What a rule reports; the runner fills in the rest. */
export interface RuleReport<MessageId extends string> {
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly span: Span;
  /** It is about the file, and `span` is only where to show it: it can be ignored in the whole file alone. */
  readonly wholeFile?: boolean;
  /** Milder or graver than the rule's own severity, for this one report. */
  readonly severity?: Severity;
  readonly related?: readonly {
    readonly messageId: MessageId;
    readonly data?: Readonly<Record<string, string | number>>;
    readonly span: Span;
    /** Another document than the one that is checked. */
    readonly uri?: string;
  }[];
  /** A function where most reports are never asked for them, as while somebody types. */
  readonly fixes?: readonly RuleFix[] | (() => readonly RuleFix[]);
}

/** What a check sees. Everything is read-only and nothing is kept between runs. */
export interface RuleContext<MessageId extends string, Options> {
  readonly document: SpecDocument;
  readonly spec: SpecModel;
  readonly options: Options;
  readonly glossary: Glossary;
  /** The project around the document, where it can be seen; a rule that needs it is silent without it. */
  readonly workspace?: Workspace;
  /** What a deep review came to, where the user has asked for one. */
  readonly review?: ReviewNotes;
  report(report: RuleReport<MessageId>): void;
}

/** A rule: its meaning, messages, options, examples, check and fixes in one module. */
export interface Rule<MessageId extends string = string, Options = unknown> {
  readonly meta: RuleMeta;
  readonly docs: RuleDocs;
  /** `{name}` is filled from the report's data. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** Absent: the rule takes no options. */
  readonly options?: z.ZodMiniType<Options>;
  readonly examples: readonly RuleExample[];
  check(context: RuleContext<MessageId, Options>): void;
}

/** Declares a rule; the types of messages and options follow from the declaration. */
export function defineRule<const MessageId extends string, Options = Record<string, never>>(
  rule: Rule<MessageId, Options>,
): Rule<MessageId, Options> {
  return Object.freeze(rule);
}

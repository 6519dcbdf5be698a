/** The one public face of the core: everything outside imports from here. */
import { getRelations } from './analysis/relations.ts';
import type { Level } from './authority/levels.ts';
import { clearLevelEdit, setLevelEdit, setSectionLevelEdit } from './authority/setLevel.ts';
import type { Section } from './document/sections.ts';
import type { InputLimits } from './document/inputLimits.ts';
import { createSpecDocument, type SpecDocument, updateSpecDocument } from './document/specDocument.ts';
import {
  getLevelHints,
  getSectionLenses,
  getSemanticTokens,
  type LevelHint,
  type SectionLens,
  type SemanticToken,
} from './features/annotations.ts';
import { type AuthorityFormat, exportAuthority } from './features/authorityExport/index.ts';
import { type AuthorityModel, getAuthorityModel } from './features/authorityModel.ts';
import { type CompletionChoice, getCompletions } from './features/completion.ts';
import { completeFrontMatter, hoverFrontMatter } from './features/frontMatterHelp.ts';
import { getHover, type HoverContent } from './features/hover.ts';
import {
  getDefinition,
  getFoldableSections,
  getReferences,
  getRenameClash,
  getRenameEdits,
  getRenameSpan,
  getSectionLinks,
  type ResolvedLink,
} from './features/navigation.ts';
import { getSymbols, type SectionSymbol } from './features/symbols.ts';
import type { Finding } from './lint/finding.ts';
import { excessFinding, runRules } from './lint/runRules.ts';
import { DEFAULT_SETTINGS, type LintSettings } from './lint/settings.ts';
import { applySuppressions } from './lint/suppress.ts';
import type { Rule } from './rules/kit.ts';
import { RULES } from './rules/registry.ts';
import { languageOf } from './analysis/vagueness/judge.ts';
import { readReviewAnswer, type ReviewAnswer } from './review/answer.ts';
import type { ReviewNotes } from './review/notes.ts';
import { askForReview, type ReviewQuestions } from './review/question.ts';
import { specOf, type SpecModel } from './spec/specModel.ts';

export { LEVEL_MEANINGS, LEVELS, type Level } from './authority/levels.ts';
export { createFileFilter, type FileFilter } from './config/fileFilter.ts';
export {
  CONFIG_FILE_NAME,
  type ConfigReader,
  loadConfig,
  type LoadedConfig,
  type LocatedConfigProblem,
} from './config/loadConfig.ts';
export { checkConfig, type ConfigProblem, parseConfig, type ParsedConfig } from './config/parseConfig.ts';
export {
  chainForFile,
  type ConfigLayer,
  resolveConfig,
  type ResolvedConfig,
  toLintSettings,
} from './config/resolveConfig.ts';
export { type Config, type ConfigVocabulary, createConfigJsonSchema, type RuleSeverity } from './config/schema.ts';
export type { SpecDocument } from './document/specDocument.ts';
export { AUTHORITY_FORMATS, type AuthorityFormat } from './features/authorityExport/index.ts';
export type { AuthorityCard, AuthorityLane, AuthorityModel, CardLink } from './features/authorityModel.ts';
export type { LevelHint, SectionLens, SemanticToken } from './features/annotations.ts';
export type { CompletionChoice } from './features/completion.ts';
export { isSectionId, type ResolvedLink } from './features/navigation.ts';
export type { HoverContent } from './features/hover.ts';
export { renderRulePage } from './features/rulePage.ts';
export type { SectionSymbol } from './features/symbols.ts';
export {
  type FileRename,
  type Finding,
  type Fix,
  type FixEdit,
  type RelatedLocation,
  type RuleKind,
  SEVERITIES,
  type Severity,
} from './lint/finding.ts';
export { NOTICES, renderNoticePage } from './lint/notices.ts';
export { DEFAULT_LIMITS, type ExcessNotice, findExcess, type InputLimits } from './document/inputLimits.ts';
export { DEFAULT_SETTINGS, type Glossary, type LintSettings, type RuleSettings } from './lint/settings.ts';
export type { Rule, RuleExample } from './rules/kit.ts';
export {
  isSpecFolder,
  mayBeModelSpec,
  recogniseSpecFile,
  type SpecFileKind,
  type SpecFileMatch,
} from './spec/recognise.ts';
export { joinNotes, REVIEW_RULES, type ReviewAnswer } from './review/answer.ts';
export type { ReviewNotes } from './review/notes.ts';
export { outcomeOf } from './review/outcome.ts';
export type { ReviewQuestions } from './review/question.ts';
export type { SpecModel } from './spec/specModel.ts';
export { unitAt } from './spec/unitAt.ts';
export { createLineIndex, type LineIndex, type LinePosition } from './text/lineIndex.ts';
export type { Span } from './text/span.ts';
export type { Presence, Workspace, WorkspaceDocument, WorkspaceInit } from './workspace/workspace.ts';
export { agentFolders, type AgentFolders } from './precedence/agentFolders.ts';
export {
  agentIds,
  agentProfiles,
  type AgentOptions,
  type AgentProfile,
  type CellState,
  computeMatrix,
  configuredAgents,
  createTreeIndex,
  isSpecPath,
  type Layer,
  type Matrix,
  type MatrixCell,
  type Omission,
  profileOf,
  resolve as resolveStack,
  type Stack,
  type Tree,
  TreeIndex,
  virtualTreeFromJson,
  type Winner,
  isAgentSettingsPath,
  readOwnSettings,
} from './precedence/index.ts';
export { startFolderOf } from './precedence/startFolder.ts';
export { absolutePath, joinPath, localPath } from './precedence/paths.ts';
export { type Disagreement, type DisagreementSide, disagreementsIn } from './features/disagreements.ts';
export {
  busyAgents,
  formatMatrixMarkdown,
  formatStackMarkdown,
  LOAD_WORDS,
  quietLine,
  settingsSentence,
  STATE_LEGEND,
  STATE_SIGNS,
  stateOf,
  winnerSentence,
} from './features/stackReport.ts';
export { type Reading, readingOf } from './analysis/loading/readings.ts';
export { importedPaths } from './analysis/references/importedPaths.ts';
export { isManifestPath } from './analysis/references/manifests.ts';
export { GitIgnores } from './workspace/gitIgnores.ts';
export { isProjectListing } from './workspace/projectListing.ts';
export { applyFixes, collectSafeFixes } from './fixes/safeFixes.ts';
export { applyEdits, type TextEdit } from './text/textEdit.ts';
export { closest } from './util/closest.ts';
export { perObject } from './util/perObject.ts';

import type { Span } from './text/span.ts';
import type { TextEdit } from './text/textEdit.ts';
import { createWorkspace, type Workspace, type WorkspaceInit } from './workspace/workspace.ts';

/** Where the core says what went wrong; it never writes anywhere itself. */
export interface Logger {
  error(message: string, data?: unknown): void;
  debug(message: string, data?: unknown): void;
}

/** What the service is made of; everything has a default. */
export interface SpecServiceInit {
  readonly logger?: Logger;
  readonly rules?: readonly Rule[];
}

/** Reads spec files, judges them, and tells what an editor wants to show. Pure: same input, same answer. */
export interface SpecService {
  readonly rules: readonly Rule[];
  /** Parses a text to an immutable snapshot; `uri` is opaque. Never throws: a text beyond the limits is taken as empty. */
  createDocument(uri: string, text: string, version?: number, limits?: InputLimits): SpecDocument;
  /** The next snapshot of a document: the same as made anew from `text`, but only what has changed is parsed and read. */
  updateDocument(previous: SpecDocument, text: string, version?: number, limits?: InputLimits): SpecDocument;
  /** What the document says; computed once per snapshot. */
  getSpec(document: SpecDocument): SpecModel;
  /** The findings of one document, in its order. Never throws: a rule that fails becomes an `internal` finding. */
  lint(
    document: SpecDocument,
    settings?: LintSettings,
    workspace?: Workspace,
    review?: ReviewNotes,
  ): readonly Finding[];
  /** Whether the document is in a language whose words the rules can read; where it isn't, those that read them are off. */
  readsLanguage(document: SpecDocument): boolean;
  /** What to ask a language model for a deep review, in questions of at most `limit` UTF-16 units. */
  askForReview(document: SpecDocument, limit: number): ReviewQuestions;
  /** What in a model's answers can be checked against the document. */
  readReviewAnswer(document: SpecDocument, answer: string): ReviewAnswer;
  /** A view of a project for rules that look across files; unchanged documents are read once for all views. */
  createWorkspace(init: WorkspaceInit): Workspace;
  /** What to show for a zero-based UTF-16 offset; with a workspace also how the place meets other files. */
  getHover(document: SpecDocument, offset: number, workspace?: Workspace): HoverContent | undefined;
  getSymbols(document: SpecDocument): readonly SectionSymbol[];
  /** The chain of command: instructions by level, what wins over what, what conflicts. */
  getAuthorityModel(document: SpecDocument): AuthorityModel;
  /** The chain of command in a form that leaves the editor; `name` is the document's name for its readers. */
  exportAuthority(document: SpecDocument, name: string, format: AuthorityFormat): string;
  /**
   * The edits that give a level to an instruction (by its index), or to the whole section that it stands in; without a
   * level the edits that take its own away, `undefined` where that isn't possible.
   */
  getLevelEdits(
    document: SpecDocument,
    index: number,
    level: Level | undefined,
    scope?: 'instruction' | 'section',
  ): readonly TextEdit[] | undefined;
  /** One line for every heading with instructions of its own: level and number. */
  getSectionLenses(document: SpecDocument): readonly SectionLens[];
  /** Levels that are inherited or inferred, for the instructions that begin inside `within`. */
  getLevelHints(document: SpecDocument, within: Span): readonly LevelHint[];
  /** Words of strength and levels, in document order. */
  getSemanticTokens(document: SpecDocument): readonly SemanticToken[];
  /** What can be completed at an offset. */
  getCompletions(document: SpecDocument, offset: number): readonly CompletionChoice[];
  /** Links to the document's own sections, and where they lead. */
  getSectionLinks(document: SpecDocument): readonly ResolvedLink[];
  /** Where the link at an offset leads. */
  getDefinition(document: SpecDocument, offset: number): Span | undefined;
  /** The section id at an offset with all its places. */
  getReferences(
    document: SpecDocument,
    offset: number,
  ): { readonly definition: Span; readonly uses: readonly Span[] } | undefined;
  /** What a rename at an offset would replace. */
  getRenameSpan(document: SpecDocument, offset: number): Span | undefined;
  /** Where the name that the section id at an offset is to get is taken. */
  getRenameClash(document: SpecDocument, offset: number, name: string): Span | undefined;
  /** The edits that rename the section id at an offset everywhere. */
  getRenameEdits(document: SpecDocument, offset: number, name: string): readonly TextEdit[] | undefined;
  /** Sections of more than one line. */
  getFoldableSections(document: SpecDocument): readonly Section[];
}

/** Makes the service. The only factory of the core. */
export function createSpecService({ logger, rules = RULES }: SpecServiceInit = {}): SpecService {
  const ruleIds = [...new Set([...RULES, ...rules].map(({ meta }) => meta.id))];
  const modelOf = (spec: SpecModel): AuthorityModel => getAuthorityModel(spec, getRelations(spec));
  return Object.freeze({
    rules,
    createDocument: createSpecDocument,
    updateDocument: updateSpecDocument,
    getSpec: specOf,
    lint(
      document: SpecDocument,
      settings: LintSettings = DEFAULT_SETTINGS,
      workspace?: Workspace,
      review?: ReviewNotes,
    ) {
      const onFailure = (rule: string, error: unknown): void =>
        logger?.error(`rule ${rule} failed on ${document.uri}`, error);
      if (document.excess) return [excessFinding(document.uri, document.excess)];
      const around = { ...(workspace && { workspace }), ...(review && { review }) };
      const found = runRules(rules, specOf(document), settings, onFailure, around);
      return applySuppressions(document, found, ruleIds);
    },
    readsLanguage: (document: SpecDocument) => languageOf(specOf(document)) !== undefined,
    askForReview,
    readReviewAnswer: (document: SpecDocument, answer: string) => readReviewAnswer(specOf(document), answer),
    createWorkspace: (init: WorkspaceInit) => createWorkspace(init, specOf),
    getHover: (document: SpecDocument, offset: number, workspace?: Workspace) =>
      hoverFrontMatter(document, offset) ??
      getHover(specOf(document), offset, getRelations(specOf(document)), workspace),
    getSymbols,
    getAuthorityModel: (document: SpecDocument) => modelOf(specOf(document)),
    exportAuthority: (document: SpecDocument, name: string, format: AuthorityFormat) =>
      exportAuthority(modelOf(specOf(document)), name, format),
    getLevelEdits(
      document: SpecDocument,
      index: number,
      level: Level | undefined,
      scope: 'instruction' | 'section' = 'instruction',
    ) {
      const spec = specOf(document);
      const instruction = spec.instructions[index];
      if (!instruction) return undefined;
      if (!level) return clearLevelEdit(spec, instruction);
      if (scope === 'section') return setSectionLevelEdit(spec, instruction.section, level);
      return setLevelEdit(spec, instruction, level);
    },
    getSectionLenses: (document: SpecDocument) => getSectionLenses(specOf(document), getRelations(specOf(document))),
    getLevelHints: (document: SpecDocument, within: Span) => getLevelHints(specOf(document), within),
    getSemanticTokens: (document: SpecDocument) => getSemanticTokens(specOf(document)),
    getCompletions: (document: SpecDocument, offset: number) => [
      ...completeFrontMatter(document, offset),
      ...getCompletions(document, offset, rules),
    ],
    getSectionLinks,
    getDefinition,
    getReferences,
    getRenameSpan,
    getRenameClash,
    getRenameEdits,
    getFoldableSections,
  });
}

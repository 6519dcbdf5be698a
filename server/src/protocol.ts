/**
 * What the server and its clients say to each other beyond the Language Server Protocol: method names and payloads.
 * Positions are LSP's: zero-based lines, characters in UTF-16 units.
 */

export interface Position {
  line: number;
  character: number;
}

export interface Range {
  start: Position;
  end: Position;
}

/** Client → server: the chain of command of one open document; null when it isn't open. */
export const authorityViewRequest = 'precept/authorityView';

export interface AuthorityViewParams {
  uri: string;
}

/** One document's chain of command: its instructions, their levels, and how they meet. */
export interface AuthorityView {
  uri: string;
  /** Version of the document that was read. */
  version: number;
  /** Every level from the highest to the lowest, then the place for those without one. */
  lanes: LaneInfo[];
  /** Instructions in document order. */
  entries: AuthorityEntry[];
  /** From the winner to the loser, by ids. */
  overrides: EntryLink[];
  conflicts: EntryLink[];
  precedences: PrecedenceEntry[];
  /** True when the document sets a level anywhere. */
  annotated: boolean;
}

export interface LaneInfo {
  /** Name of the level, null for instructions without one. */
  level: string | null;
  /** What the level means, in a few words. */
  meaning: string;
}

/** Where an instruction has its level from; `inferred`: nothing sets one, its wording suggests one. */
export type LevelSource = 'item' | 'annotation' | 'inherited' | 'inferred';

export interface AuthorityEntry {
  /** Stays the same while text elsewhere in the document changes. */
  id: string;
  /** Position among the document's instructions. */
  index: number;
  text: string;
  level: string | null;
  /** What the wording suggests, where no level is set. */
  suggested: string | null;
  source: LevelSource;
  /** One sentence: why this level. */
  reason: string;
  /** Headings above the instruction, outermost first. */
  sections: string[];
  /** Position of its section among the document's sections. */
  section: number;
  /** Whether it forbids. */
  forbids: boolean;
  /** 3 must or never, 2 expected, 1 preferred, 0 permitted. */
  strength: number;
  range: Range;
  /** Findings that touch the instruction, the gravest first. */
  findings: EntryFinding[];
}

export interface EntryLink {
  from: string;
  to: string;
  /** Why, in words. */
  ground: string;
}

/** A precedence that the document states in words. */
export interface PrecedenceEntry {
  text: string;
  winner: string;
  loser: string;
  range: Range;
}

/** Client → server: the edits that set or take away a level; null when the document is gone or has changed. */
export const setLevelRequest = 'precept/setLevel';

export interface SetLevelParams {
  uri: string;
  /** Version of the document on which the user saw the instruction. */
  version: number;
  /** Position among the document's instructions. */
  index: number;
  /** Null takes the level away. */
  level: string | null;
  /** The instruction alone, or the section that it stands in. */
  scope: 'instruction' | 'section';
}

export interface SetLevelResult {
  edits: { range: Range; newText: string }[];
  /** Set where nothing can be done: why, in a sentence without its stop. */
  refusal?: string;
}

/** Client → server: the chain of command of one open document in a form that leaves the editor; null when it isn't open. */
export const exportAuthorityRequest = 'precept/exportAuthority';

export interface ExportAuthorityParams {
  uri: string;
  /** The document's name for its readers. */
  name: string;
  format: 'markdown' | 'html' | 'svg';
}

export interface EntryFinding {
  rule: string;
  severity: Severity;
  message: string;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Client → server: lint every spec file of the workspace and keep their diagnostics fresh from now on. */
export const lintWorkspaceRequest = 'precept/lintWorkspace';

export interface LintWorkspaceResult {
  files: number;
  counts: Record<Severity, number>;
}

/** Server → client: URIs of the workspace's spec files (only to clients that set `hostRequests`). */
export const findSpecFilesRequest = 'precept/findSpecFiles';

export interface FindSpecFilesParams {
  /** Glob patterns, relative to each workspace folder. */
  patterns: readonly string[];
}

/** Server → client: bytes of a file in base 64, null when there is none (only to clients that set `hostRequests`). */
export const readFileRequest = 'precept/readFile';

export interface ReadFileParams {
  uri: string;
}

/** What a client may send as `initializationOptions`. */
export interface InitializationOptions {
  /** The client answers `findSpecFiles` and `readFile`, so that the server sees virtual file systems too. */
  hostRequests?: boolean;
  /** The user hasn't said that he trusts the workspace: only linting, nothing that reaches outside it. */
  untrusted?: boolean;
  /** URI of the folder that holds the pages of the rules, for links in diagnostics; no slash at its end. */
  documentation?: string;
}

/** Client → server: what an agent reads for a file or folder of the workspace; null outside of every folder. */
export const stackViewRequest = 'precept/stackView';

export interface StackViewParams {
  /** The file or folder that is worked on. */
  uri: string;
  /** Id of the agent; the first of those that work here when absent. */
  agent?: string;
}

export interface AgentChoice {
  id: string;
  name: string;
  /** Whether the project is set up for it. */
  worksHere: boolean;
}

/** One agent's stack for one target. */
export interface StackView {
  uri: string;
  /** Path of the target below its workspace folder. */
  target: string;
  agent: string;
  /** Where the agent is taken to have been started, below the workspace folder. */
  startedIn: string;
  agents: AgentChoice[];
  layers: StackLayer[];
  notApplied: StackOmission[];
  winner: 'later' | 'earlier' | 'nearer' | 'listed' | 'undocumented';
  /** Who wins where two layers disagree, in words. */
  winnerWhy: string;
  budget: { used: number; limit: number } | null;
  /** The agent's own settings files that count here. */
  settingsFiles: string[];
  /** Instructions of two layers that disagree. */
  pairs: StackPair[];
  outside: OutsideState;
}

/**
 * What is seen of parent folders, the home and the machine: all that agents read there (`shown`), or nothing: the user
 * has not allowed it, the workspace is not trusted, or there is no way to see it.
 */
export type OutsideState = 'shown' | 'off' | 'untrusted' | 'invisible';

export interface StackLayer {
  path: string;
  /** Absent for what lies outside of the workspace. */
  uri?: string;
  order: number;
  authority: number;
  load: 'start' | 'on-demand' | 'listed';
  bytes: number;
  tokens: number;
  /** Bytes that are read, where that is less than all, and the one-based line that they end in. */
  cut: { bytes: number; line: number } | null;
  /** A length that the vendor advises and the file passes, in words, and the line where it does. */
  advice: { text: string; line: number } | null;
  why: string;
  source: string;
}

export interface StackOmission {
  path: string;
  uri?: string;
  why: string;
  kind: 'shadowed' | 'cut' | 'blank' | 'off' | 'elsewhere' | 'listed' | 'unread';
}

/** Two instructions that can't both be followed. */
export interface StackPair {
  /** What they disagree on, in a few words. */
  about: string;
  /** In order of appearance. */
  sides: [StackSide, StackSide];
  /** Which side this agent follows; null where its vendor names no winner. */
  winner: 0 | 1 | null;
  /** The rule by which it does, or why there is none. */
  why: string;
}

export interface StackSide {
  path: string;
  uri: string;
  text: string;
  range: Range;
}

/** Client → server: which agent reads which spec file; null outside of every folder. */
export const agentsViewRequest = 'precept/agentsView';

export interface AgentsViewParams {
  /** The file or folder that is worked on. */
  uri: string;
}

/** Agents × spec files, for one target. */
export interface AgentsView {
  uri: string;
  target: string;
  agents: AgentChoice[];
  rows: AgentsRow[];
  outside: OutsideState;
}

export interface AgentsRow {
  path: string;
  uri?: string;
  /** In the order of the agents. */
  cells: AgentsCell[];
}

export interface AgentsCell {
  state: 'loaded' | 'on-demand' | 'listed' | 'shadowed' | 'cut' | 'never';
  why: string;
  /** Set for `never`: whether another target would make the agent read the file. */
  elsewhere: boolean;
}

/** Client → server: the spec files of each workspace folder, with who reads them when working beside them. */
export const specFilesRequest = 'precept/specFiles';

export interface SpecFilesView {
  folders: { uri: string; files: SpecFileEntry[] }[];
}

export interface SpecFileEntry {
  path: string;
  uri: string;
  /** Agents that work here, and what each makes of the file. */
  agents: { id: string; name: string; state: AgentsCell['state']; elsewhere: boolean; why: string }[];
}

/** Client → server: a stack, or with `agent` null the matrix, as a Markdown document; null outside of every folder. */
export const exportStackRequest = 'precept/exportStack';

export interface ExportStackParams {
  uri: string;
  agent: string | null;
}

/** Client → server: what to ask a language model for a deep review of an open document; null when it isn't open. */
export const reviewQuestionsRequest = 'precept/reviewQuestions';

export interface ReviewQuestionsParams {
  uri: string;
  /** Length of a question, in UTF-16 code units. */
  limit: number;
}

export interface ReviewQuestions {
  /** Version of the document that the questions show. */
  version: number;
  questions: string[];
  /** False where places far from each other are in no question together. */
  complete: boolean;
  /** Set where there is nothing to ask: why, in a sentence without its stop. */
  refusal?: string;
}

/**
 * Client → server: what the model answered. What can be checked becomes findings of the document, in place of those of
 * an earlier review; null when the document is gone.
 */
export const reviewAnswersRequest = 'precept/reviewAnswers';

export interface ReviewAnswersParams {
  uri: string;
  answers: string[];
  /** Set where some questions have no answer: what an earlier review found then stays beside what this one found. */
  partial?: boolean;
}

/** What came of the answers of one review. */
export interface ReviewOutcome {
  conflicts: number;
  cases: number;
  /** Why entries were dropped, a phrase each. */
  dropped: string[];
  /** Set where the answers were not read: why, in a sentence without its stop. */
  refusal?: string;
}

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

/** Client → server: the authority view of one open document; null when it isn't open. */
export const authorityViewRequest = 'precept/authorityView';

export interface AuthorityViewParams {
  uri: string;
}

/** One document's instructions, gathered by level: every level from the highest to the lowest, then none. */
export interface AuthorityView {
  uri: string;
  /** Version of the document that was read. */
  version: number;
  groups: AuthorityGroup[];
}

export interface AuthorityGroup {
  /** Name of the level, null for instructions without one. */
  level: string | null;
  /** What the level means, in a few words. */
  meaning: string;
  entries: AuthorityEntry[];
}

/** Where an instruction has its level from. */
export type LevelSource = 'annotation' | 'inherited' | 'none';

export interface AuthorityEntry {
  /** Stays the same while text elsewhere in the document changes. */
  id: string;
  text: string;
  /** Headings above the instruction, outermost first. */
  sections: string[];
  source: LevelSource;
  /** One sentence: why this level. */
  reason: string;
  range: Range;
  /** Findings that touch the instruction, the gravest first. */
  findings: EntryFinding[];
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

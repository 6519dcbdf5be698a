/**
 * The vocabulary of the resolver: the port to the world, the data of an agent, and the answer.
 *
 * Paths are POSIX style. `~/…` is the user's home, a leading `/` is absolute, everything else lies under one
 * virtual root; `name:rest` (`settings:user-rules`) stands for guidance that is no file.
 */

/** What the resolver sees of the world. Implementations may be lazy; all calls are synchronous. */
export interface Tree {
  /**
   * Every file and symbolic link. A git root shows as `.git/HEAD` (a directory) or `.git` (the file of a worktree
   * or submodule); the rest of `.git` need not be listed. A folder whose files are not listed ends with `/`.
   */
  paths(): Iterable<string>;
  /** The text of a file (links are followed by the resolver, not by the tree), or undefined when it can't be read. */
  read(path: string): string | undefined;
  /** The target of a symbolic link as it is stored (relative to the link's directory, absolute, or `~/…`). */
  readLink?(path: string): string | undefined;
  /** The absolute path of the home directory, when known: places `~/…` among the ancestors of other paths. */
  readonly home?: string;
  /** The absolute path of the virtual root, when known. */
  readonly base?: string;
  /**
   * Whether {@link paths} lists all there is under the virtual root, save what folders that end with `/` hold. Without
   * it, a path that is not listed may exist all the same.
   */
  readonly complete?: boolean;
}

/** How a layer reaches the model: at the start of a session, when a file is touched, or as a mere path. */
export type LoadKind = 'start' | 'on-demand' | 'listed';

/** Which rule decides between two layers that disagree; `undocumented` when the vendor names none. */
export type Winner = 'later' | 'earlier' | 'nearer' | 'listed' | 'undocumented';

/** A value of an agent's own setting, by the setting's own name. */
export type AgentOptions = Readonly<Record<string, unknown>>;

/** Where in a file something happens: a zero-based UTF-16 offset and a one-based line. */
export interface TextPlace {
  readonly offset: number;
  readonly line: number;
}

/** A limit that a layer passes without a documented cut: the user is told, the text is not shortened. */
export interface OverLimit {
  readonly amount: number;
  readonly unit: LimitUnit;
  /** `advice`: the vendor recommends it. `undocumented`: a limit, but what happens beyond it is not documented. */
  readonly policy: 'advice' | 'undocumented';
  readonly at: TextPlace;
}

/** One file (or setting) that the agent reads here. */
export interface Layer {
  readonly path: string;
  /** Order of appearance, 1 is read first. */
  readonly order: number;
  /** Of two layers the one with the higher number wins; equal numbers mean that nothing decides. */
  readonly authority: number;
  readonly load: LoadKind;
  /** Size of the whole file in UTF-8 bytes. */
  readonly bytes: number;
  /** Estimated tokens of what is kept. */
  readonly tokens: number;
  /** How many bytes the agent keeps, or null when it reads the whole file. */
  readonly cut: number | null;
  /** Where the agent stops reading, when `cut` is set. */
  readonly cutAt: TextPlace | null;
  readonly overLimit: OverLimit | null;
  readonly why: string;
  readonly source: string;
  /** Id of the scope in the agent's profile. */
  readonly scope: string;
  /** Authority of the scope alone, before nearness. */
  readonly rank: number;
  /** Layers of one chain are ordered by nearness; layers of a closed chain compare with no other. */
  readonly chain: string;
  /** The file that imports this one, when it is read only through an import. */
  readonly importedBy: string | null;
  /** An earlier layer with the same text, where the agent sends equal texts once. */
  readonly duplicateOf: string | null;
}

/** Why a file does not apply. `elsewhere`: it would for another target; `unread`: this agent never reads it. */
export type OmissionKind = 'shadowed' | 'cut' | 'blank' | 'off' | 'elsewhere' | 'listed' | 'unread';

export interface Omission {
  readonly path: string;
  readonly why: string;
  readonly kind: OmissionKind;
}

/** What became of one import. */
export interface ImportLink {
  readonly from: string;
  /** The path as written. */
  readonly written: string;
  /** Resolved path, or null when it leaves the known world. */
  readonly to: string | null;
  /** Zero-based UTF-16 offsets of the written path in `from`. */
  readonly start: number;
  readonly end: number;
  readonly status: 'loaded' | 'missing' | 'too-deep' | 'outside' | 'cycle' | 'inactive';
}

/** The answer for one agent and one target. */
export interface Stack {
  readonly agent: string;
  readonly file: string;
  readonly cwd: string;
  readonly layers: readonly Layer[];
  readonly winner: Winner;
  /** The vendor's own words on the winner, or why there are none. */
  readonly winnerWhy: string;
  readonly notApplied: readonly Omission[];
  readonly imports: readonly ImportLink[];
  /** Bytes spent of a total budget, where the agent has one. */
  readonly budget: { readonly used: number; readonly limit: number } | null;
  /** The agent's own settings files that count here. */
  readonly settingsFiles: readonly string[];
}

/** Where a scope looks for its files. */
export type Place =
  | { readonly in: 'fixed'; readonly dirs: readonly string[] }
  | { readonly in: 'up'; readonly to: 'root' | 'above-root' | 'filesystem' | 'home'; readonly nearestFirst?: boolean }
  | { readonly in: 'root' }
  | { readonly in: 'cwd' }
  | { readonly in: 'below'; readonly nearestFirst?: boolean }
  | { readonly in: 'target-path' }
  | { readonly in: 'target-dir' }
  | { readonly in: 'anywhere' }
  | { readonly in: 'nowhere-on-disk'; readonly match: string };

/** A file name (or relative path) in a directory, or every file of a folder. */
export type NamePattern =
  string | { readonly folder: string; readonly extensions: readonly string[]; readonly recursive?: boolean };

/** Which of the names count in one directory. */
export type Pick = 'all' | 'first-existing' | 'first-nonblank' | 'first-name-anywhere';

/** How a file's front matter decides whether it applies. */
export type Activation =
  | 'claude-paths'
  | 'qwen-paths'
  | 'vscode-apply-to'
  | 'vscode-paths'
  | 'github-apply-to'
  | 'cursor'
  | 'trigger'
  | 'kiro'
  | 'continue'
  | 'continue-colocated'
  | 'augment';

/** One place an agent reads, as data. */
export interface Scope {
  readonly id: string;
  /** Completes the sentence "X reads this as …". */
  readonly what: string;
  readonly at: Place;
  readonly names: readonly NamePattern[];
  readonly pick?: Pick;
  readonly load: LoadKind;
  /** Higher wins; equal means that nothing decides. */
  readonly rank: number;
  /** Files of this chain are ordered by nearness: the deeper directory wins. */
  readonly chain?: string;
  /** The chain compares with nothing outside itself, and within itself by rank alone. */
  readonly closed?: boolean;
  readonly activation?: Activation;
  /** Whether blank files (after trimming, or empty only) add nothing to the context; without it they are kept. */
  readonly blank?: 'drop' | 'drop-empty' | 'keep';
  readonly ignoreCase?: boolean;
  /** Index into the profile's sources. */
  readonly source: number;
}

export type LimitUnit = 'bytes' | 'chars' | 'lines';

/** One size limit, as data. */
export interface Limit {
  readonly scopes: readonly string[];
  readonly amount: number;
  readonly unit: LimitUnit;
  readonly per: 'file' | 'total';
  /** What happens beyond it. */
  readonly policy: 'cut' | 'skip' | 'advice' | 'undocumented';
  /** The setting that changes the amount. */
  readonly option?: string;
  readonly source: number;
}

/** How imports are written and followed. */
export interface ImportDialect {
  readonly syntax: 'at' | 'at-claude' | 'at-goose' | 'markdown-link' | 'kiro-file';
  readonly maxDepth: number;
  /** Which text is code and therefore never imports. */
  readonly code: 'markdown' | 'fenced-markdown' | 'backticks' | 'none';
  readonly home: boolean;
  readonly absolute: boolean;
  readonly boundary: 'none' | 'project' | 'project-or-cwd';
  /** The boundary is checked on the path as written; without it, with links followed. */
  readonly boundaryAsWritten?: boolean;
  /** Tried after the importing file's directory. */
  readonly alsoFrom?: 'workspace';
  /** The path may be a glob, and `globs` front matter restricts the imported file to matching targets. */
  readonly globs?: boolean;
  readonly scopes?: readonly string[];
  /** The setting that chooses between the formats `tree` and `flat`. */
  readonly formatOption?: string;
  /** A file that an earlier one imports is not read a second time in its own right. */
  readonly once?: boolean;
}

/** A fact's origin. */
export interface Source {
  readonly ref: string;
  /** When it was written or read: ISO date. */
  readonly date: string;
}

/** A file pattern that looks like the agent's and is not read, with the reason. */
export interface Ignored {
  /** Regular expression source, matched against the whole path. */
  readonly match: string;
  readonly why: string;
}

/** A file in which an agent's own settings stand. Later ones in the list go over earlier ones. */
export interface SettingsFile {
  /** From the home (`~/x`), of the machine (`/x`), or relative to the folders that `at` says. JSON unless `.toml`. */
  readonly path: string;
  /** In the working directory, or in every folder from the root to it, the nearest one last. */
  readonly at?: 'cwd' | 'up';
  /** Names of options with the chain of keys behind which their values stand. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** Options whose lists add up over files. */
  readonly adds?: readonly string[];
  readonly source: number;
}

/** One agent as data. Its notes for readers and tests don't ship: `scripts/build/profileNotes.mjs` names them. */
export interface AgentProfile {
  readonly id: string;
  readonly name: string;
  readonly status: 'documented' | 'source' | 'documented+source' | 'unverified';
  readonly confidence: 'high' | 'medium' | 'low';
  readonly sources: readonly Source[];
  readonly root: {
    readonly markers: readonly string[];
    /** Setting that replaces the markers. */
    readonly option?: string;
    /** What the root is when no marker is found. */
    readonly none: 'cwd' | 'filesystem';
  };
  readonly scopes: readonly Scope[];
  /** Gathered once per session (what a file calls for comes last) or anew for each request (in the order of scopes). */
  readonly gathered: 'session' | 'request';
  readonly winner: Winner;
  readonly winnerWhy: string;
  readonly limits: readonly Limit[];
  readonly imports: ImportDialect | null;
  /** Front matter keys that the agent reads. */
  readonly frontMatter: readonly string[];
  readonly role: string;
  /** Settings that change the answer, with what they do. */
  readonly options: Readonly<Record<string, string>>;
  /** Where users set them. */
  readonly settings?: readonly SettingsFile[];
  readonly ignored: readonly Ignored[];
  /** Paths (exact, or a folder ending in `/`) that show that a project is set up for this agent. */
  readonly marks: readonly string[];
  readonly disagreements: readonly string[];
}

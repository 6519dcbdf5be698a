/** The world as a command sees it, so that tests can run one without a process. */
export interface CliIo {
  /** Absolute path of the working folder. */
  readonly cwd: string;
  /** The user's home folder, where agents keep their own files; undefined where there is none. */
  readonly home?: string | undefined;
  /** What a deep review shows to its endpoint: `PRECEPT_API_KEY`. */
  readonly apiKey?: string | undefined;
  /** Reads standard input to its end; without it there is none. */
  readonly input?: (() => Promise<Uint8Array>) | undefined;
  /** Writes to standard output, as it stands. */
  out(text: string): void;
  /** Writes to standard error, as it stands. */
  err(text: string): void;
  /** True when standard output shows colours. */
  readonly color: boolean;
  /** Width of the terminal in columns; undefined when standard output is none. */
  readonly columns?: number | undefined;
  /** Writes to the terminal what is not to be kept; undefined where there is none. */
  readonly progress?: ((text: string) => void) | undefined;
  /** The file that further threads run; without it there is but this one. */
  readonly threadScript?: string | undefined;
  /** What names the content of this build; without it no result is kept. */
  readonly build?: string | undefined;
}

/** Where standard output is no terminal. */
const DEFAULT_COLUMNS = 120;
/** Where a terminal says that it has none, as in containers. */
const UNTOLD_COLUMNS = 80;

/** The columns that a report may take. */
export function columnsOf({ columns = DEFAULT_COLUMNS }: CliIo): number {
  return columns > 0 ? columns : UNTOLD_COLUMNS;
}

/** What a process ends with. */
export const EXIT = {
  /** Nothing to report. */
  clean: 0,
  /** There are findings, or a file that couldn't be checked among others that could. */
  findings: 1,
  /** Wrong usage, a configuration with a mistake in it, or nothing that could be checked. */
  failure: 2,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A mistake in how the command was called; its message says what was expected. */
export class UsageError extends Error {}

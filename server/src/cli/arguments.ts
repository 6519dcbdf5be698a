import { parseArgs } from 'node:util';
import { AUTHORITY_FORMATS, type AuthorityFormat, closest, SEVERITIES, type Severity } from '../core/index.ts';
import { CHECK_OPTIONS, GLOBAL_OPTIONS, type Options, STANDARD_INPUT } from './checkOptions.ts';
import { UsageError } from './io.ts';

export const FORMATS = ['text', 'compact', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What `precept check` was asked to do. */
export interface CheckArguments {
  readonly targets: readonly string[];
  /** The text is on standard input, as if it stood in the file of this path, the only target. */
  readonly isStandardInput: boolean;
  readonly format: Format;
  readonly config?: string;
  readonly hints: boolean;
  /** Report only what these rules find, and those of these kinds; without any, all. */
  readonly rules: readonly string[];
  readonly kinds: readonly string[];
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  /** Apply what can't change the meaning: to the files, or to a diff that is printed in place of the report. */
  readonly fix?: 'write' | 'diff';
  /** The file of the findings that are known already, as written. */
  readonly baseline?: string;
  /** Write into that file what is found, in place of what it says. */
  readonly updatesBaseline: boolean;
}

export const STACK_FORMATS = ['text', 'json', 'markdown'] as const;

/** What `precept stack` was asked to do. */
export interface StackArguments {
  /** Undefined for the matrix of all agents. */
  readonly agent?: string;
  /** The file or folder that is worked on. */
  readonly file: string;
  readonly cwd?: string;
  /** The agent's own settings, by their own names. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Path of a virtual world that stands in for the disk. */
  readonly tree?: string;
  /** Whether the user's home and the machine's folders are read. */
  readonly home: boolean;
  readonly format: (typeof STACK_FORMATS)[number];
}

const STACK_OPTIONS = {
  ...GLOBAL_OPTIONS,
  agent: { type: 'string', short: 'a' },
  all: { type: 'boolean' },
  cwd: { type: 'string' },
  option: { type: 'string', multiple: true },
  tree: { type: 'string' },
  'no-home': { type: 'boolean' },
  format: { type: 'string', short: 'f', default: 'text' },
} as const satisfies Options;

const REVIEW_OPTIONS = {
  ...GLOBAL_OPTIONS,
  format: { type: 'string', short: 'f', default: 'text' },
  config: { type: 'string', short: 'c' },
  questions: { type: 'boolean' },
  answer: { type: 'string', multiple: true },
  endpoint: { type: 'string' },
  model: { type: 'string' },
  context: { type: 'string' },
} as const satisfies Options;

const AUTHORITY_OPTIONS = {
  ...GLOBAL_OPTIONS,
  format: { type: 'string', short: 'f', default: 'text' },
} as const satisfies Options;

/** What the standard input is called unless `--stdin-path` says it. */
const DEFAULT_NAME = 'AGENTS.md';
/** The baseline that `--update-baseline` writes unless `--baseline` names another. */
const DEFAULT_BASELINE = 'precept-baseline.json';

/**
 * Reads the arguments behind `precept check`.
 * @throws UsageError for an unknown option or value
 */
export function parseCheckArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parse(args, CHECK_OPTIONS);
  const failOn = values['fail-on'];
  const maxWarnings = values['max-warnings'];
  if (values['cache-location'] !== undefined && values.cache !== true) {
    throw new UsageError('Unexpected --cache-location without --cache');
  }
  const fix = values['fix-dry-run'] ? 'diff' : values.fix ? 'write' : undefined;
  const updatesBaseline = values['update-baseline'] ?? false;
  const baseline = values.baseline ?? (updatesBaseline ? DEFAULT_BASELINE : undefined);
  if (updatesBaseline && fix !== undefined)
    throw new UsageError(`Unexpected --update-baseline beside ${fix === 'diff' ? '--fix-dry-run' : '--fix'}`);
  const isStandardInput = positionals.includes(STANDARD_INPUT);
  if (isStandardInput) {
    if (positionals.length > 1) throw new UsageError("Unexpected files beside '-', the standard input");
    if (fix === 'write') throw new UsageError('Unexpected --fix for the standard input, see --fix-dry-run');
    if (updatesBaseline) throw new UsageError('Unexpected --update-baseline for the standard input');
  } else if (values['stdin-path'] !== undefined) throw new UsageError("Unexpected --stdin-path without '-'");
  return {
    targets: isStandardInput ? [values['stdin-path'] ?? DEFAULT_NAME] : positionals.length > 0 ? positionals : ['.'],
    isStandardInput,
    format: oneOf('--format', values.format, FORMATS),
    ...(values.config !== undefined && { config: values.config }),
    hints: values.hints ?? false,
    rules: values.rule ?? [],
    kinds: values.kind ?? [],
    ...(failOn !== undefined && { failOn: oneOf('--fail-on', failOn, SEVERITIES) }),
    ...(maxWarnings !== undefined && { maxWarnings: wholeNumber('--max-warnings', maxWarnings) }),
    ...(fix && { fix }),
    ...(baseline !== undefined && { baseline }),
    updatesBaseline,
  };
}

/** Where the answers of a deep review come from. */
export type ReviewSource =
  /** Nobody is asked: the questions are printed. */
  | { readonly kind: 'questions' }
  /** Files that hold what some model or agent answered to the printed questions; `-` is the standard input. */
  | { readonly kind: 'answers'; readonly files: readonly string[] }
  /** An endpoint that speaks the chat completions protocol of OpenAI. */
  | { readonly kind: 'endpoint'; readonly url: URL; readonly model: string };

/** What `precept review` was asked to do. */
export interface ReviewArguments {
  readonly file: string;
  readonly source: ReviewSource;
  /** How much the model reads at once, in tokens. */
  readonly context: number;
  readonly config?: string;
  readonly format: (typeof REVIEW_FORMATS)[number];
}

const REVIEW_FORMATS = ['text', 'json'] as const;
const DEFAULT_CONTEXT = 32_000;

/**
 * Reads the arguments behind `precept review`.
 * @throws UsageError for an unknown option or value, and unless there is exactly one file and one source of answers
 */
export function parseReviewArguments(args: readonly string[]): ReviewArguments {
  const { values, positionals } = parse(args, REVIEW_OPTIONS);
  const [file, extra] = positionals;
  if (file === undefined) throw new UsageError('Missing file: precept review FILE');
  if (extra !== undefined) throw new UsageError(`Unexpected argument '${extra}'`);
  const { config, context } = values;
  return {
    file,
    source: reviewSource(values),
    context: context === undefined ? DEFAULT_CONTEXT : wholeNumber('--context', context),
    format: oneOf('--format', values.format, REVIEW_FORMATS),
    ...(config !== undefined && { config }),
  };
}

function reviewSource({ questions, answer, endpoint, model }: ReviewValues): ReviewSource {
  const given = [questions, answer, endpoint].filter((value) => value !== undefined);
  if (given.length !== 1) throw new UsageError('Expected one of --endpoint, --questions and --answer');
  if (questions) return { kind: 'questions' };
  if (answer) return { kind: 'answers', files: answer };
  if (model === undefined) throw new UsageError('Missing --model: the name of the model at the endpoint');
  if (!URL.canParse(endpoint ?? '') || !/^https?:/.test(endpoint ?? ''))
    throw new UsageError(
      `Unexpected '${endpoint}' for --endpoint, expected an address such as http://localhost:8080/v1`,
    );
  return { kind: 'endpoint', url: new URL(endpoint ?? ''), model };
}

interface ReviewValues {
  readonly questions?: boolean | undefined;
  readonly answer?: readonly string[] | undefined;
  readonly endpoint?: string | undefined;
  readonly model?: string | undefined;
}

/** What `precept authority` was asked to do. */
export interface AuthorityArguments {
  readonly file: string;
  readonly format: AuthorityFormat;
}

/**
 * Reads the arguments behind `precept authority`.
 * @throws UsageError for an unknown option or value, and unless there is exactly one file
 */
export function parseAuthorityArguments(args: readonly string[]): AuthorityArguments {
  const { values, positionals } = parse(args, AUTHORITY_OPTIONS);
  const [file, extra] = positionals;
  if (file === undefined) throw new UsageError('Missing file: precept authority FILE');
  if (extra !== undefined) throw new UsageError(`Unexpected argument '${extra}'`);
  return { file, format: oneOf('--format', values.format, AUTHORITY_FORMATS) };
}

/**
 * Reads the arguments behind `precept stack`.
 * @throws UsageError for an unknown option or value, without a file, or without an agent or `--all`
 */
export function parseStackArguments(args: readonly string[]): StackArguments {
  const { values, positionals } = parse(args, STACK_OPTIONS);
  const [file, extra] = positionals;
  if (file === undefined) throw new UsageError('Missing file: the file or folder that the agent works on');
  if (extra !== undefined) throw new UsageError(`Unexpected argument '${extra}'`);
  const { agent, all, cwd, tree } = values;
  if (agent === undefined && all !== true) throw new UsageError('Missing --agent: name one, or ask for --all');
  if (agent !== undefined && all === true) throw new UsageError('Unexpected --agent beside --all');
  return {
    ...(agent !== undefined && { agent }),
    file,
    ...(cwd !== undefined && { cwd }),
    options: Object.fromEntries((values.option ?? []).map(parseOption)),
    ...(tree !== undefined && { tree }),
    home: values['no-home'] !== true,
    format: oneOf('--format', values.format, STACK_FORMATS),
  };
}

/** `NAME=JSON`; what is no JSON is a text, so that nobody has to quote twice in a shell. */
function parseOption(written: string): [name: string, value: unknown] {
  const at = written.indexOf('=');
  if (at <= 0) throw new UsageError(`Unexpected '${written}' for --option, expected NAME=JSON`);
  const value = written.slice(at + 1);
  try {
    return [written.slice(0, at), JSON.parse(value)];
  } catch {
    return [written.slice(0, at), value];
  }
}

/**
 * Reads the arguments of a command that takes no options of its own.
 * @throws UsageError for an option, or for more than `most` arguments
 */
export function parsePlainArguments(args: readonly string[], most: number): readonly string[] {
  const { positionals } = parse(args, GLOBAL_OPTIONS);
  const extra = positionals[most];
  if (extra !== undefined) throw new UsageError(`Unexpected argument '${extra}'`);
  return positionals;
}

function parse<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    const written = /'-*([\w-]+)/.exec(message)?.[1] ?? '';
    const guess = message.startsWith('Unknown option') ? closest(written, Object.keys(options)) : undefined;
    throw new UsageError(guess === undefined ? message : `${message}, did you mean '--${guess}'?`);
  }
}

function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const guess = closest(value, allowed);
  const expected = guess === undefined ? `expected ${allowed.join(', ')}` : `did you mean '${guess}'?`;
  throw new UsageError(`Unknown value '${value}' for ${option}, ${expected}`);
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`Unexpected '${value}' for ${option}, expected a whole number`);
  return Number(value);
}

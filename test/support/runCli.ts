import { execute } from '../../server/src/cli/cli.ts';

/** What a command printed, and what it ended with. */
export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One file of the JSON report, as far as the tests look. */
export interface JsonFile {
  readonly path: string;
  readonly skipped: string | null;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly start: { readonly line: number; readonly column: number; readonly offset: number };
    readonly end: { readonly line: number; readonly column: number; readonly offset: number };
  }[];
}

/** Runs `precept ARGS…` in this process, in the folder `cwd`. */
export async function runCli(cwd: string, ...args: readonly string[]): Promise<CliResult> {
  return pipeCli(cwd, '', ...args);
}

/** The same with a text on standard input. */
export async function pipeCli(cwd: string, input: string, ...args: readonly string[]): Promise<CliResult> {
  let out = '';
  let err = '';
  const code = await execute(args, {
    cwd,
    color: false,
    input: () => Promise.resolve(Buffer.from(input)),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

/** Runs `precept check --format json ARGS…` and reads what it prints. */
export async function checkJson(
  cwd: string,
  ...args: readonly string[]
): Promise<CliResult & { readonly files: readonly JsonFile[]; readonly summary: Record<string, number> }> {
  const result = await runCli(cwd, 'check', '--format', 'json', ...args);
  return { ...result, ...(JSON.parse(result.out) as { files: JsonFile[]; summary: Record<string, number> }) };
}

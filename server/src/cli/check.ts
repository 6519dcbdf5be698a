import type { LocatedConfigProblem } from '../core/index.ts';
import { disk } from '../hosts/disk.ts';
import type { CheckArguments } from './arguments.ts';
import type { CheckCache } from './cache/cachedCheck.ts';
import { type Checker, createChecker } from './checker.ts';
import { collectFiles } from './collectFiles.ts';
import { applySafeFixes, type FixedFile, formatDiff, writeFixed } from './fix.ts';
import { printable } from './formatters/excerpt.ts';
import { formatJson } from './formatters/json.ts';
import { formatSummary } from './formatters/text.ts';
import { type CliIo, EXIT, type ExitCode } from './io.ts';
import { checkOnAllCores, type CheckResult } from './parallel.ts';
import { createProgress } from './progress.ts';
import { type RenderedFile, renderFile, type ReportStyle, summarise } from './rendered.ts';
import type { CheckedFile, FileReport, SkippedFile, Summary } from './report.ts';

const DEFAULT_COLUMNS = 120;

/**
 * `precept check`: lints files and folders, and prints what it found.
 * @param cache is told all that the report depends on, and gives what it has kept
 */
export async function check(args: CheckArguments, io: CliIo, cache?: CheckCache): Promise<ExitCode> {
  const on = cache?.recorder.disk ?? disk;
  const checker = createChecker(io.cwd, args.config, on);
  const { project, show } = checker;
  const { format, hints } = args;
  const style: ReportStyle = { format, hints, color: io.color, columns: io.columns ?? DEFAULT_COLUMNS };
  const { files, problems, emptyFolders } = await collectFiles(args.targets, io.cwd, project, on);
  const unread = problems.map(({ path, reason }) =>
    renderFile({ path: show(path), skipped: reason }, style, () => undefined),
  );
  const run = args.fix
    ? await fixAll(files, checker, style, args.fix)
    : await checkAll(files, args, checker, style, io, cache);

  for (const path of emptyFolders) io.err(`precept: ${printable(show(path))}: no spec file in this folder\n`);
  const mistakes = distinct([...project.problems, ...run.problems], show);
  for (const mistake of mistakes) io.err(mistake);
  const reports = [...unread, ...run.files];
  for (const { skipped } of reports) if (skipped) io.err(skipNotice(skipped));
  if (run.diff !== undefined) {
    io.out(run.diff);
    return run.diff === '' ? EXIT.clean : EXIT.findings;
  }
  for (const notice of run.notices ?? []) io.err(notice);
  const summary = summarise(reports);
  print(reports, summary, style, io);
  return exitCodeOf(reports, summary, args, mistakes.length);
}

interface Run extends Omit<CheckResult, 'traces'> {
  /** The changes, where they are shown in place of the report. */
  readonly diff?: string;
  /** What could not be written. */
  readonly notices?: readonly string[];
}

async function checkAll(
  files: readonly string[],
  { config }: CheckArguments,
  checker: Checker,
  style: ReportStyle,
  io: CliIo,
  cache: CheckCache | undefined,
): Promise<Run> {
  const job = { cwd: io.cwd, style, ...(config !== undefined && { config }) };
  const plan = cache?.planFor(job);
  const kept = cache && plan ? await cache.findFiles(files, plan, checker) : new Map<string, RenderedFile>();
  const rest = files.filter((path) => !kept.has(path));
  const progress = createProgress(rest.length, io.progress);
  try {
    const whole = { ...job, ...(plan && { cache: plan }) };
    const result = await checkOnAllCores(rest, whole, io.threadScript, (done) => progress.done(done));
    for (const trace of result.traces) cache?.recorder.add(trace);
    for (const [index, path] of rest.entries()) {
      const file = result.files[index];
      if (file) kept.set(path, file);
    }
    return { files: files.flatMap((path) => kept.get(path) ?? []), problems: result.problems };
  } finally {
    progress.end();
  }
}

/** Fixes may reach into any of the files, so all are held in memory. */
async function fixAll(
  files: readonly string[],
  checker: Checker,
  style: ReportStyle,
  how: 'write' | 'diff',
): Promise<Run> {
  const reports: FileReport[] = [];
  for (const path of files) reports.push(await checker.checkFile(path));
  const places = new Map(files.map((path) => [checker.show(path), path]));
  const placeOf = (shown: string): string => places.get(shown) ?? shown;
  const lint = (shown: string, text: string): Promise<CheckedFile> => checker.checkText(placeOf(shown), text);
  const fixed = await applySafeFixes(
    reports.flatMap((report) => ('findings' in report ? [report] : [])),
    lint,
  );
  const { problems } = checker.project;
  const render = (report: FileReport): RenderedFile => renderFile(report, style, (shown) => checker.find(shown));
  if (how === 'diff') return { files: reports.map(render), problems, diff: formatDiff(fixed) };
  const { written, notices } = await writeAll(fixed, placeOf);
  return { files: reports.map((report) => render(written.get(report.path) ?? report)), problems, notices };
}

async function writeAll(
  fixed: readonly FixedFile[],
  placeOf: (shown: string) => string,
): Promise<{ readonly written: ReadonlyMap<string, CheckedFile>; readonly notices: readonly string[] }> {
  const written = new Map<string, CheckedFile>();
  const notices: string[] = [];
  for (const file of fixed) {
    const problem = await writeFixed(file, placeOf(file.path));
    if (problem === undefined) written.set(file.path, file.after);
    else notices.push(skipNotice({ path: file.path, skipped: problem }));
  }
  return { written, notices };
}

/** The mistakes in configurations as notices, each once: several threads may have read the same file. */
function distinct(problems: readonly LocatedConfigProblem[], show: (path: string) => string): readonly string[] {
  return [...new Set(problems.map((problem) => configNotice(problem, show)))];
}

function skipNotice({ path, skipped, place }: SkippedFile): string {
  const where = place ? `:${place.line}:${place.column}` : '';
  return `precept: ${printable(path)}${where}: ${printable(skipped)}\n`;
}

function configNotice({ path, line, column, message }: LocatedConfigProblem, show: (path: string) => string): string {
  return `precept: ${printable(show(path))}:${line}:${column}: ${printable(message)}\n`;
}

function print(reports: readonly RenderedFile[], summary: Summary, style: ReportStyle, io: CliIo): void {
  if (style.format === 'json') {
    const files = reports.map(({ text }) => text);
    for (const piece of formatJson(files, summary)) io.out(piece);
    return;
  }
  const checked = reports.filter(({ skipped }) => !skipped);
  if (checked.length === 0) return;
  for (const { text } of checked) if (text !== '') io.out(`${text}\n`);
  io.out(formatSummary(summary, checked.length, style));
}

/**
 * What a run ends with. A finding fails it from `--fail-on` upwards: by default whatever is printed, that is, all but
 * hints, and hints too with `--hints`. `--max-warnings` lets that many warnings pass, and whatever is milder.
 */
function exitCodeOf(
  reports: readonly RenderedFile[],
  summary: Summary,
  args: CheckArguments,
  mistakes: number,
): ExitCode {
  if (mistakes > 0 || reports.every(({ skipped }) => skipped)) return EXIT.failure;
  if (reports.some(({ skipped }) => skipped)) return EXIT.findings;
  return hasFailingFinding(summary, args) ? EXIT.findings : EXIT.clean;
}

function hasFailingFinding({ error, warning, information, hint }: Summary, args: CheckArguments): boolean {
  const { failOn = args.hints ? 'hint' : 'information', maxWarnings } = args;
  if (error > 0) return true;
  if (maxWarnings !== undefined) return warning > maxWarnings;
  if (failOn === 'error') return false;
  if (failOn === 'warning') return warning > 0;
  return warning + information > 0 || (failOn === 'hint' && hint > 0);
}

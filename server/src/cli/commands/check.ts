import { createSpecService, type LocatedConfigProblem } from '../../core/index.ts';
import { disk, type Disk, exists, isFolder } from '../../hosts/disk.ts';
import { toAbsolute } from '../../hosts/node.ts';
import { overlayFile } from '../../hosts/overlay.ts';
import type { CheckArguments } from '../arguments.ts';
import { openBaseline, settleBaseline } from '../baseline/index.ts';
import type { CheckCache } from '../cache/cachedCheck.ts';
import { type Checker, type CheckerInit, createChecker, showFrom } from '../checker.ts';
import { collectFiles } from '../collectFiles.ts';
import { applySafeFixes, type FixedFile, formatDiff, writeFixed } from './fix.ts';
import { findRoot } from '../formatters/root.ts';
import { type CliIo, columnsOf, EXIT, type ExitCode, UsageError } from '../io.ts';
import { checkOnAllCores, type CheckResult } from '../parallel.ts';
import { createProgress } from '../progress.ts';
import { formatReport, type RenderedFile, renderFile, type ReportStyle, summarise } from '../rendered.ts';
import {
  type CheckedFile,
  type FileReport,
  type Notice,
  noticeLine,
  noticeOf,
  skipNotice,
  type Summary,
} from '../report.ts';
import { selectRules } from '../selection.ts';

/**
 * `precept check`: lints files and folders, and prints what it found.
 * @param cache is told all that the report depends on, and gives what it has kept
 */
export async function check(args: CheckArguments, io: CliIo, cache?: CheckCache): Promise<ExitCode> {
  const on = args.isStandardInput ? await withInput(args, io) : (cache?.recorder.disk ?? disk);
  const show = showFrom(io.cwd);
  const { config, format, hints } = args;
  const baseline = openBaseline(args, io.cwd, show, on);
  const selection = selectRules(args, () => createSpecService().rules);
  const setup = {
    cwd: io.cwd,
    ...(config !== undefined && { config }),
    ...(baseline && { baseline }),
    ...(selection && { selection }),
  };
  const checker = createChecker(setup, on);
  const { project } = checker;
  const root = findRoot(toAbsolute(io.cwd, '.'), (path) => exists(on, path));
  const style: ReportStyle = { format, hints, color: io.color, columns: columnsOf(io), root };
  const { files, problems, emptyFolders } = await collectFiles(args.targets, io.cwd, project, on);
  const unread = problems.map(({ path, reason }) =>
    renderFile({ path: show(path), skipped: reason }, style, () => undefined),
  );
  const run = args.fix
    ? await fixAll(files, checker, style, args.fix)
    : args.isStandardInput
      ? await checkInput(files, checker, style)
      : await checkAll(files, setup, checker, style, io, cache);

  const reports = [...unread, ...run.files];
  const mistakes = distinct([...project.problems, ...run.problems], show);
  const summary = summarise(reports);
  const exitCode = exitCodeOf(reports, summary, args, mistakes.length);
  const notices = [
    ...emptyFolders.map((path) => emptyNotice(show(path))),
    ...mistakes,
    ...(baseline
      ? await settleBaseline(baseline, reports, exitCode === EXIT.failure, { cwd: io.cwd, show, disk: on, selection })
      : []),
    ...reports.flatMap(skipNotices),
  ];
  // Among annotations, what is said twice would be shown twice.
  if (format !== 'github' || run.diff !== undefined) for (const notice of notices) io.err(noticeLine(notice));
  if (run.diff !== undefined) {
    io.out(run.diff);
    return run.diff === '' ? EXIT.clean : EXIT.findings;
  }
  for (const notice of run.notices ?? []) io.err(noticeLine(notice));
  for (const piece of formatReport(reports, summary, { notices, exitCode }, style)) io.out(piece);
  return exitCode;
}

/**
 * The disk with what comes on standard input in the place of the file that is named.
 * @throws UsageError when a folder is named
 */
async function withInput({ targets }: CheckArguments, io: CliIo): Promise<Disk> {
  const paths = targets.map((target) => toAbsolute(io.cwd, target));
  for (const path of paths) if (isFolder(disk, path)) throw new UsageError('Unexpected folder for --stdin-path');
  const bytes = (await io.input?.()) ?? new Uint8Array();
  return paths.reduce((on, path) => overlayFile(on, path, bytes), disk);
}

/** In this thread: the others know nothing of what came on standard input. */
async function checkInput(files: readonly string[], checker: Checker, style: ReportStyle): Promise<Run> {
  const rendered: RenderedFile[] = [];
  for (const path of files) {
    rendered.push(renderFile(await checker.checkFile(path), style, (shown) => checker.find(shown)));
  }
  return { files: rendered, problems: checker.project.problems };
}

interface Run extends Omit<CheckResult, 'traces'> {
  /** The changes, where they are shown in place of the report. */
  readonly diff?: string;
  /** What could not be written. */
  readonly notices?: readonly Notice[];
}

async function checkAll(
  files: readonly string[],
  { baseline, ...setup }: CheckerInit,
  checker: Checker,
  style: ReportStyle,
  io: CliIo,
  cache: CheckCache | undefined,
): Promise<Run> {
  const job = { ...setup, style };
  // The baseline grows with the project: of it, each file has its own part.
  const plan = cache?.planFor(job);
  const kept = cache && plan ? await cache.findFiles(files, plan, checker) : new Map<string, RenderedFile>();
  const rest = files.filter((path) => !kept.has(path));
  const progress = createProgress(rest.length, io.progress);
  try {
    const whole = { ...job, ...(baseline && { baseline }), ...(plan && { cache: plan }) };
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
): Promise<{ readonly written: ReadonlyMap<string, CheckedFile>; readonly notices: readonly Notice[] }> {
  const written = new Map<string, CheckedFile>();
  const notices: Notice[] = [];
  for (const file of fixed) {
    const problem = await writeFixed(file, placeOf(file.path));
    if (problem === undefined) written.set(file.path, file.after);
    else notices.push({ about: 'file', path: file.path, message: problem });
  }
  return { written, notices };
}

/** The mistakes in configurations, each once: several threads may have read the same file. */
function distinct(problems: readonly LocatedConfigProblem[], show: (path: string) => string): readonly Notice[] {
  const notices = problems.map((problem) => noticeOf(problem, show));
  return [...new Map(notices.map((notice) => [noticeLine(notice), notice])).values()];
}

function emptyNotice(path: string): Notice {
  return { about: 'folder', path, message: 'no spec file in this folder' };
}

function skipNotices({ skipped }: RenderedFile): Notice[] {
  return skipped ? [skipNotice(skipped)] : [];
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
  if (mistakes > 0 || reports.every(isUnread)) return EXIT.failure;
  if (reports.some(isUnread)) return EXIT.findings;
  return hasFailingFinding(summary, args) ? EXIT.findings : EXIT.clean;
}

function isUnread({ skipped }: RenderedFile): boolean {
  return skipped !== undefined && skipped.isEmpty !== true;
}

function hasFailingFinding({ error, warning, information, hint }: Summary, args: CheckArguments): boolean {
  const { failOn = args.hints ? 'hint' : 'information', maxWarnings } = args;
  if (error > 0) return true;
  if (maxWarnings !== undefined) return warning > maxWarnings;
  if (failOn === 'error') return false;
  if (failOn === 'warning') return warning > 0;
  return warning + information > 0 || (failOn === 'hint' && hint > 0);
}

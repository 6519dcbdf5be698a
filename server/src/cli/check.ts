import { posix } from 'node:path';
import {
  createSpecService,
  type Finding,
  type LocatedConfigProblem,
  type SpecDocument,
  type SpecService,
} from '../core/index.ts';
import { readTextFile, toAbsolute } from '../hosts/node.ts';
import type { CheckArguments } from './arguments.ts';
import { collectFiles } from './collectFiles.ts';
import { applySafeFixes, formatDiff, writeFixed } from './fix.ts';
import { formatJson } from './formatters/json.ts';
import { printable } from './formatters/excerpt.ts';
import { formatFile, formatSummary, type TextStyle } from './formatters/text.ts';
import { type CliIo, EXIT, type ExitCode } from './io.ts';
import { createProjectConfig, type ProjectConfig } from './projectConfig.ts';
import { createWorkspaces, type Workspaces } from './workspaces.ts';
import {
  type CheckedFile,
  type FileReport,
  hideSecrets,
  type ReportedText,
  type SkippedFile,
  summarise,
  type Summary,
} from './report.ts';

const DEFAULT_COLUMNS = 120;
// A UTF-16 unit takes at most three bytes in UTF-8: a larger file is too long whatever stands in it.
const BYTES_PER_UNIT = 3;

/** `precept check`: lints files and folders, and prints what it found. */
export async function check(args: CheckArguments, io: CliIo): Promise<ExitCode> {
  const service = createSpecService();
  const named = args.config === undefined ? undefined : toAbsolute(io.cwd, args.config);
  const project = createProjectConfig({ rules: service.rules }, named);
  const show = (path: string): string => posix.relative(toAbsolute(io.cwd, '.'), path) || '.';

  const { files, problems, emptyFolders } = await collectFiles(args.targets, io.cwd, project);
  const reports: FileReport[] = problems.map(({ path, reason }) => ({ path: show(path), skipped: reason }));
  const workspaces = createWorkspaces(service, project, toAbsolute(io.cwd, '.'), show);
  const toCheck = (path: string): Check => ({ shown: show(path), service, project, workspaces });
  for (const path of files) reports.push(await checkFile(path, toCheck(path)));
  const places = new Map(files.map((path) => [show(path), path]));
  const lint = (shown: string, text: string): Promise<CheckedFile> => {
    const path = places.get(shown) ?? shown;
    return checkText(path, text, toCheck(path));
  };
  const fixed = args.fix ? await applySafeFixes(reports.filter(isChecked), lint) : [];

  for (const path of emptyFolders) io.err(`precept: ${printable(show(path))}: no spec file in this folder\n`);
  for (const problem of project.problems) io.err(configNotice(problem, show));
  for (const report of reports) {
    if ('skipped' in report) io.err(skipNotice(report));
  }
  if (args.fix === 'diff') {
    io.out(formatDiff(fixed));
    return fixed.length > 0 ? EXIT.findings : EXIT.clean;
  }
  for (const file of fixed) {
    const problem = await writeFixed(file, places.get(file.path) ?? file.path);
    if (problem !== undefined) io.err(skipNotice({ path: file.path, skipped: problem }));
    else
      reports.splice(
        reports.findIndex(({ path }) => path === file.path),
        1,
        file.after,
      );
  }
  const summary = summarise(reports);
  print(reports, summary, (shown) => workspaces.find(shown), args, io);
  return exitCodeOf(reports, summary, args, project);
}

/** What the checking of one file needs. */
interface Check {
  readonly shown: string;
  readonly service: SpecService;
  readonly project: ProjectConfig;
  readonly workspaces: Workspaces;
}

async function checkFile(path: string, { shown, service, project, workspaces }: Check): Promise<FileReport> {
  const { settings, limits } = await project.forFolder(posix.dirname(path));
  const file = await readTextFile(path, limits.documentLength * BYTES_PER_UNIT);
  if (!file.ok) return { path: shown, skipped: file.reason, ...(file.place && { place: file.place }) };
  const { text } = file;
  if (text.trim() === '')
    return { path: shown, skipped: 'Empty file: nothing to check', place: { line: 1, column: 1 } };
  const document = service.createDocument(shown, text, 0, limits);
  if (document.excess) {
    const { line, character } = document.lines.positionAt(document.excess.offset);
    return { path: shown, skipped: document.excess.message, place: { line: line + 1, column: character + 1 } };
  }
  return toReport(document, service.lint(document, settings, await workspaces.around(path, document)));
}

/** Checks a text as if it stood in the file at `path`. */
async function checkText(path: string, text: string, check: Check): Promise<CheckedFile> {
  const { shown, service, project, workspaces } = check;
  const { settings, limits } = await project.forFolder(posix.dirname(path));
  const document = service.createDocument(shown, text, 0, limits);
  return toReport(document, service.lint(document, settings, await workspaces.around(path, document)));
}

function toReport({ uri, text, lines }: SpecDocument, findings: readonly Finding[]): CheckedFile {
  return { path: uri, text, lines, findings };
}

function isChecked(report: FileReport): report is CheckedFile {
  return 'findings' in report;
}

function skipNotice({ path, skipped, place }: SkippedFile): string {
  const where = place ? `:${place.line}:${place.column}` : '';
  return `precept: ${printable(path)}${where}: ${printable(skipped)}\n`;
}

function configNotice({ path, line, column, message }: LocatedConfigProblem, show: (path: string) => string): string {
  return `precept: ${printable(show(path))}:${line}:${column}: ${printable(message)}\n`;
}

function print(
  reports: readonly FileReport[],
  summary: Summary,
  find: (shown: string) => ReportedText | undefined,
  args: CheckArguments,
  io: CliIo,
): void {
  const checked = reports.flatMap((report) => ('findings' in report ? [report] : []));
  if (args.format === 'json') {
    io.out(formatJson(reports, summary, (path) => find(path)?.lines));
    return;
  }
  if (checked.length === 0) return;
  const style: TextStyle = { color: io.color, hints: args.hints, columns: io.columns ?? DEFAULT_COLUMNS };
  for (const file of checked) {
    const text = formatFile({ ...file, text: hideSecrets(file.text, file.findings) }, style, find);
    if (text !== '') io.out(`${text}\n`);
  }
  io.out(formatSummary(summary, checked.length, style));
}

/**
 * What a run ends with. A finding fails it from `--fail-on` upwards: by default whatever is printed, that is, all but
 * hints, and hints too with `--hints`. `--max-warnings` lets that many warnings pass, and whatever is milder.
 */
function exitCodeOf(
  reports: readonly FileReport[],
  summary: Summary,
  args: CheckArguments,
  project: ProjectConfig,
): ExitCode {
  if (project.problems.length > 0 || !reports.some((report) => 'findings' in report)) return EXIT.failure;
  if (reports.some((report) => 'skipped' in report)) return EXIT.findings;
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

/** SARIF 2.1.0, the OASIS standard for the results of static analysis. */
import type { Invocation, Location, Notification, Result, Run } from 'sarif';
import type { Finding, RelatedLocation, Span } from '../../core/index.ts';
import { EXIT, type ExitCode } from '../io.ts';
import { type CheckedFile, createSecretFilter, type FileReport, type Notice, type ReportedText } from '../report.ts';
import { createLineHashes } from './lineHashes.ts';
import { pathFromRoot, type ReportRoot } from './root.ts';
import { toFixes } from './sarifFixes.ts';
import { toArtifact, toRegion } from './sarifPlaces.ts';
import { describeTool, ruleIndexOf, SARIF_LEVELS } from './sarifTool.ts';

/** How to print. */
export interface SarifStyle {
  readonly hints: boolean;
  readonly root: ReportRoot;
}

/** What the whole run came to. */
export interface SarifRun {
  readonly notices: readonly Notice[];
  readonly exitCode: ExitCode;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** GitHub takes no file with more results in a run. */
export const MOST_RESULTS = 25_000;
const LEVELS = ['error', 'warning', 'note'] as const;
/** How many related places a message links to; GitHub shows no others. */
const MOST_LINKS = 3;

/**
 * The results of one file, one a line.
 * @param find gives a file that findings point into, by its path
 */
export function formatSarifFile(
  report: FileReport,
  { hints, root }: SarifStyle,
  find: (path: string) => ReportedText | undefined,
): string {
  if ('skipped' in report) return '';
  const shown = report.findings.filter(({ severity }) => hints || severity !== 'hint');
  if (shown.length === 0) return '';
  const hashOf = createLineHashes(report.text);
  const hide = createSecretFilter(report);
  const see = (path: string): ReportedText | undefined => (path === report.path ? report : find(path));
  return shown.map((finding) => JSON.stringify(toResult(finding, report, { root, see, hide, hashOf }))).join('\n');
}

/**
 * The whole report, piece by piece: it may be longer than a string can be.
 * @param files what {@link formatSarifFile} gave for each
 */
export function* formatSarif(files: readonly string[], run: SarifRun, { root }: SarifStyle): Generator<string> {
  const head: Omit<Run, 'results'> = {
    tool: { driver: describeTool() },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\r', '\n'],
    originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository' } } },
  };
  yield `{"version":"2.1.0","$schema":"${SCHEMA}","runs":[${JSON.stringify(head).slice(0, -1)},"results":[`;
  const selection = createSelection(files);
  let separator = '\n';
  for (const file of files) {
    const results = selection.keep(file);
    if (results.length === 0) continue;
    yield separator + results.join(',\n');
    separator = ',\n';
  }
  yield `\n],"invocations":[${JSON.stringify(toInvocation(run, selection.lost, root))}]}]}\n`;
}

/** Where there are more results than GitHub takes: the gravest, in their order. */
function createSelection(files: readonly string[]): { readonly lost: number; keep(file: string): string[] } {
  const counts = new Map<string, number>();
  for (const file of files) {
    for (const line of linesOf(file)) counts.set(levelOf(line), (counts.get(levelOf(line)) ?? 0) + 1);
  }
  const room = new Map<string, number>();
  let left = MOST_RESULTS;
  let lost = 0;
  for (const level of LEVELS) {
    const count = counts.get(level) ?? 0;
    const kept = Math.min(count, left);
    room.set(level, kept);
    left -= kept;
    lost += count - kept;
  }
  const take = (line: string): boolean => {
    const rest = room.get(levelOf(line)) ?? 0;
    room.set(levelOf(line), rest - 1);
    return rest > 0;
  };
  return { lost, keep: (file) => linesOf(file).filter(take) };
}

function linesOf(file: string): string[] {
  return file === '' ? [] : file.split('\n');
}

/** The level of a written result: {@link toResult} begins with it. */
function levelOf(line: string): string {
  return LEVELS.find((level) => line.startsWith(`{"level":"${level}"`)) ?? 'note';
}

interface Context {
  readonly root: ReportRoot;
  see(path: string): ReportedText | undefined;
  hide(text: string): string;
  /** Gives the fingerprint of a zero-based line. */
  hashOf(line: number): string;
}

function toResult(finding: Finding, file: CheckedFile, context: Context): Result {
  const { rule, severity, span, related } = finding;
  const ruleIndex = ruleIndexOf(rule);
  const fixes = toFixes(finding, context);
  const { line, character } = file.lines.positionAt(span.start);
  const start = file.lines.lineStart(line);
  const indent = /^[ \t]*/.exec(file.text.slice(start, start + character))?.[0].length ?? 0;
  return {
    level: SARIF_LEVELS[severity],
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    message: { text: toMessage(finding, file, context) },
    locations: [toLocation(file.path, span, context)],
    ...(related.length > 0 && { relatedLocations: related.map((place, i) => toRelated(place, i + 1, context)) }),
    ...(fixes.length > 0 && { fixes }),
    partialFingerprints: {
      primaryLocationLineHash: context.hashOf(line),
      primaryLocationStartColumnFingerprint: String(character - indent),
    },
  };
}

/** The message with links to its related places; what it quotes must not look like another. */
function toMessage({ message, related }: Finding, file: CheckedFile, { root, hide }: Context): string {
  const links = related.slice(0, MOST_LINKS).map(({ uri }, i) => {
    const name = uri === file.path ? 'another place in this file' : pathFromRoot(uri, root);
    return `[${name.replace(/[\\[\]]/g, '\\$&')}](${i + 1})`;
  });
  const text = hide(message).replaceAll('](', '] (');
  return links.length === 0 ? text : `${text}. See ${links.join(', ')}.`;
}

function toRelated({ uri, span, message }: RelatedLocation, id: number, context: Context): Location {
  return { id, ...toLocation(uri, span, context), message: { text: context.hide(message) } };
}

function toLocation(path: string, span: Span, { root, see }: Context): Location {
  const text = see(path);
  const artifactLocation = toArtifact(path, root);
  return { physicalLocation: { artifactLocation, ...(text && { region: toRegion(text, span) }) } };
}

function toInvocation({ notices, exitCode }: SarifRun, lost: number, root: ReportRoot): Invocation {
  const failed = exitCode === EXIT.failure;
  const level = failed ? 'error' : 'warning';
  const about = (wanted: (about: Notice['about']) => boolean): Notification[] =>
    notices.filter((notice) => wanted(notice.about)).map((notice) => toNotification(notice, level, root));
  const tooMany: Notification = {
    descriptor: { id: 'results' },
    level: 'warning',
    message: { text: `${lost} results more than the ${MOST_RESULTS} that GitHub takes: the mildest were left out` },
  };
  return {
    executionSuccessful: !failed,
    exitCode,
    toolConfigurationNotifications: about((id) => id !== 'file'),
    toolExecutionNotifications: [...about((id) => id === 'file'), ...(lost > 0 ? [tooMany] : [])],
  };
}

function toNotification(
  { about, path, message, place, isMild }: Notice,
  level: Notification.level,
  root: ReportRoot,
): Notification {
  const region = place && { startLine: place.line, startColumn: place.column };
  return {
    descriptor: { id: about },
    level: isMild ? 'note' : level,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: toArtifact(path, root), ...(region && { region }) } }],
  };
}

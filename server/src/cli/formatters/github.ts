import type { Finding, Severity, Span } from '../../core/index.ts';
import {
  type CheckedFile,
  createSecretFilter,
  type FileReport,
  type Notice,
  type ReportedText,
  skipNotice,
} from '../report.ts';
import { printable } from './excerpt.ts';
import { pathFromRoot, type ReportRoot } from './root.ts';

/** How to print. */
export interface GithubStyle {
  readonly hints: boolean;
  readonly root: ReportRoot;
}

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * The findings of one file as workflow commands, which GitHub Actions turns into annotations; one a line. GitHub's log
 * shows no more than the message, so that place and rule stand in its second line.
 * @param find gives a file that findings point into, by its path
 */
export function formatGithubFile(
  report: FileReport,
  style: GithubStyle,
  find: (path: string) => ReportedText | undefined,
): string {
  if ('skipped' in report) return formatGithubNotice(skipNotice(report), style.root);
  const hide = createSecretFilter(report);
  return report.findings
    .filter(({ severity }) => style.hints || severity !== 'hint')
    .map((finding) => formatFinding(finding, report, style.root, find, hide))
    .join('');
}

/** A mistake in a configuration, or a file that wasn't checked, as a workflow command. */
export function formatGithubNotice({ about, path, message, place, isMild }: Notice, root: ReportRoot): string {
  const file = pathFromRoot(path, root);
  const at = place ? { line: place.line, col: place.column } : {};
  const where = place ? `:${place.line}:${place.column}` : '';
  return command(
    isMild ? 'notice' : about === 'folder' ? 'warning' : 'error',
    { file, ...at, title: 'precept' },
    `${message}\n${file}${where}`,
  );
}

function formatFinding(
  { severity, span, rule, message, related }: Finding,
  file: CheckedFile,
  root: ReportRoot,
  find: (path: string) => ReportedText | undefined,
  hide: (text: string) => string,
): string {
  const path = pathFromRoot(file.path, root);
  const place = toPlace(file, span);
  const lines = [hide(message), `${path}:${place.line}:${file.lines.positionAt(span.start).character + 1} ${rule}`];
  for (const { uri, span: other, message: why } of related) {
    const text = uri === file.path ? file : find(uri);
    const position = text?.lines.positionAt(other.start);
    const where = position ? `:${position.line + 1}:${position.character + 1}` : '';
    lines.push(`see ${pathFromRoot(uri, root)}${where} ${hide(why)}`);
  }
  return command(COMMANDS[severity], { file: path, ...place, title: `precept ${rule}` }, lines.join('\n'));
}

/** Lines and columns from one. Columns only inside of one line: GitHub takes no others. */
function toPlace({ lines }: ReportedText, { start, end }: Span): Readonly<Record<string, number>> & { line: number } {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  // What ends with a line end doesn't reach into the next line.
  const last = to.character === 0 && to.line > from.line ? to.line - 1 : to.line;
  const line = from.line + 1;
  if (last > from.line) return { line, endLine: last + 1 };
  const endColumn = last === to.line ? to.character : lines.lineEnd(last) - lines.lineStart(last);
  return { line, endLine: line, col: from.character + 1, endColumn: endColumn + 1 };
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

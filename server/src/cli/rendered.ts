import type { Severity } from '../core/index.ts';
import type { Format } from './arguments.ts';
import type { KnownInFile } from './baseline/knownFindings.ts';
import { formatCompactFile } from './formatters/compact.ts';
import { formatGithubFile, formatGithubNotice } from './formatters/github.ts';
import { formatJson, formatJsonFile } from './formatters/json.ts';
import type { ReportRoot } from './formatters/root.ts';
import { formatSarif, formatSarifFile, type SarifRun } from './formatters/sarif.ts';
import { formatFile, formatSummary, type TextStyle } from './formatters/text.ts';
import { type FileReport, hideSecrets, type ReportedText, type SkippedFile, type Summary } from './report.ts';

/** What is printed of one file, and what it adds to the sum: all that is kept of it in a long run. */
export interface RenderedFile {
  /** As it goes into the report; empty when there is nothing to show. */
  readonly text: string;
  /** Why the file was not checked, if it wasn't. */
  readonly skipped?: SkippedFile;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly known?: KnownInFile;
}

/** How a report is written. */
export interface ReportStyle extends TextStyle {
  readonly format: Format;
  readonly root: ReportRoot;
}

/**
 * Writes the report of one file.
 * @param find gives a text that findings point into, by its path
 */
export function renderFile(
  report: FileReport,
  style: ReportStyle,
  find: (path: string) => ReportedText | undefined,
): RenderedFile {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  const text = formatOne(report, style, find);
  if ('skipped' in report) return { text, skipped: report, counts };
  for (const { severity } of report.findings) counts[severity]++;
  return { text, counts, ...(report.known && { known: report.known }) };
}

function formatOne(report: FileReport, style: ReportStyle, find: (path: string) => ReportedText | undefined): string {
  switch (style.format) {
    case 'json':
      return formatJsonFile(report, (path) => find(path)?.lines);
    case 'sarif':
      return formatSarifFile(report, style, find);
    case 'github':
      return formatGithubFile(report, style, find);
    case 'compact':
      return 'skipped' in report ? '' : formatCompactFile(report, style);
    case 'text':
      if ('skipped' in report) return '';
      return formatFile({ ...report, text: hideSecrets(report) }, style, find);
  }
}

/** What goes to standard output, piece by piece: it may be longer than a string can be. */
export function* formatReport(
  files: readonly RenderedFile[],
  summary: Summary,
  run: SarifRun,
  style: ReportStyle,
): Generator<string> {
  const texts = files.map(({ text }) => text);
  if (style.format === 'json') return yield* formatJson(texts, summary);
  if (style.format === 'sarif') return yield* formatSarif(texts, run, style);
  if (style.format === 'github') {
    for (const notice of run.notices) if (notice.about !== 'file') yield formatGithubNotice(notice, style.root);
    yield* texts;
  }
  // What reads it takes each line for a finding.
  if (style.format === 'compact') return yield* texts;
  const checked = files.filter(({ skipped }) => !skipped || skipped.isEmpty);
  if (checked.length === 0) return;
  if (style.format === 'text') for (const { text } of checked) if (text !== '') yield `${text}\n`;
  yield formatSummary(summary, checked.length, style);
}

/** Adds up what stands in the reports. */
export function summarise(files: readonly RenderedFile[]): Summary {
  const summary = { files: files.length, error: 0, warning: 0, information: 0, hint: 0 };
  for (const { counts } of files) {
    summary.error += counts.error;
    summary.warning += counts.warning;
    summary.information += counts.information;
    summary.hint += counts.hint;
  }
  const known = files.flatMap((file) => file.known?.hidden ?? []);
  return known.length === 0 ? summary : { ...summary, known: known.reduce((sum, hidden) => sum + hidden) };
}

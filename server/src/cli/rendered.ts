import type { Severity } from '../core/index.ts';
import type { Format } from './arguments.ts';
import { formatJsonFile } from './formatters/json.ts';
import { formatFile, type TextStyle } from './formatters/text.ts';
import { type FileReport, hideSecrets, type ReportedText, type SkippedFile, type Summary } from './report.ts';

/** What is printed of one file, and what it adds to the sum: all that is kept of it in a long run. */
export interface RenderedFile {
  /** As it goes into the report; empty when there is nothing to show. */
  readonly text: string;
  /** Why the file was not checked, if it wasn't. */
  readonly skipped?: SkippedFile;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** How a report is written. */
export interface ReportStyle extends TextStyle {
  readonly format: Format;
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
  const asJson = style.format === 'json';
  if ('skipped' in report) {
    return { text: asJson ? formatJsonFile(report, () => undefined) : '', skipped: report, counts };
  }
  for (const { severity } of report.findings) counts[severity]++;
  const text = asJson
    ? formatJsonFile(report, (path) => find(path)?.lines)
    : formatFile({ ...report, text: hideSecrets(report.text, report.findings) }, style, find);
  return { text, counts };
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
  return summary;
}

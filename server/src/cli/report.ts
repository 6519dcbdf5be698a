import type { Finding, LineIndex, Severity } from '../core/index.ts';

/** A document that findings point into. */
export interface ReportedText {
  readonly text: string;
  readonly lines: LineIndex;
}

/** A file that was checked. Its path is the one to show; findings name files by the same paths. */
export interface CheckedFile extends ReportedText {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** A file that could not be checked, and why. */
export interface SkippedFile {
  readonly path: string;
  readonly skipped: string;
  /** Where in the file, if it has to do with a place: line and column from one. */
  readonly place?: { readonly line: number; readonly column: number };
}

export type FileReport = CheckedFile | SkippedFile;

/** How many findings of each severity, and how many files stand in the report. */
export type Summary = { readonly files: number } & { readonly [K in Severity]: number };

/** How much of a credential may be seen, as in the rule's own message. */
const SHOWN = 4;

/** The text with the credentials in it made unreadable, at the same length: logs of CI runs are read by many. */
export function hideSecrets(text: string, findings: readonly Finding[]): string {
  let shown = text;
  for (const { rule, span } of findings) {
    if (rule !== 'secret') continue;
    const from = span.start + Math.min(SHOWN, Math.floor((span.end - span.start) / 3));
    shown = shown.slice(0, from) + shown.slice(from, span.end).replace(/[^\r\n]/g, '•') + shown.slice(span.end);
  }
  return shown;
}

import type { Finding, LineIndex, Span } from '../../core/index.ts';
import { type CheckedFile, createSecretFilter, type FileReport, type SkippedFile, type Summary } from '../report.ts';

/** Version of the form that {@link formatJson} prints. */
const JSON_VERSION = 1;

interface JsonPosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/**
 * The report of one file as JSON: lines and columns from one, columns and offsets in UTF-16 units.
 * @param linesOf gives the line index of a file that findings point into, by its path
 */
export function formatJsonFile(report: FileReport, linesOf: (path: string) => LineIndex | undefined): string {
  return JSON.stringify(
    'findings' in report
      ? { path: report.path, skipped: null, findings: toJsonFindings(report, linesOf) }
      : { path: report.path, skipped: reasonOf(report), findings: [] },
  );
}

/** The whole report as one JSON document, piece by piece: it may be longer than a string can be. */
export function* formatJson(files: readonly string[], summary: Summary): Generator<string> {
  yield `{"version":${JSON_VERSION},"files":[`;
  for (const [index, file] of files.entries()) yield index === 0 ? file : `,${file}`;
  yield `],"summary":${JSON.stringify(summary)}}\n`;
}

function toJsonFindings(file: CheckedFile, linesOf: (path: string) => LineIndex | undefined): unknown[] {
  const place = (uri: string, span: Span): { start: JsonPosition; end: JsonPosition } => {
    const index = uri === file.path ? file.lines : linesOf(uri);
    return { start: toPosition(index, span.start), end: toPosition(index, span.end) };
  };
  const hide = createSecretFilter(file);
  return file.findings.map((finding: Finding) => ({
    rule: finding.rule,
    kind: finding.kind,
    severity: finding.severity,
    message: hide(finding.message),
    url: finding.url,
    ...place(file.path, finding.span),
    related: finding.related.map(({ uri, span, message }) => ({
      path: uri,
      message: hide(message),
      ...place(uri, span),
    })),
    // Logs of CI runs are read by many: a fix that moves a text with a credential in it stays in the editor.
    fixes: finding.fixes
      .filter(({ edits }) => edits.every(({ text }) => hide(text) === text))
      .map(({ title, safe, edits, renames }) => ({
        title,
        safe,
        ...(renames && { renames }),
        edits: edits.map(({ uri, span, text }) => ({ path: uri, ...place(uri, span), text })),
      })),
  }));
}

function reasonOf({ skipped, place }: SkippedFile): string {
  return place ? `${skipped} (line ${place.line}, column ${place.column})` : skipped;
}

function toPosition(lines: LineIndex | undefined, offset: number): JsonPosition {
  const { line, character } = lines?.positionAt(offset) ?? { line: 0, character: offset };
  return { line: line + 1, column: character + 1, offset };
}

/** Between the core's words and the protocol's. Pure: nothing here looks at the world. */
import {
  CodeActionKind,
  DiagnosticSeverity,
  type SnippetTextEdit,
  StringValue,
  SymbolKind,
  TextEdit,
  type CodeAction,
  type CreateFile,
  type RenameFile,
  type Diagnostic,
  type DocumentSymbol,
  type Range,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  createLineIndex,
  type ExcessNotice,
  type Finding,
  type Fix,
  type FixEdit,
  type LineIndex,
  type LocatedConfigProblem,
  type SectionSymbol,
  type Severity,
  type Span,
} from '../core/index.ts';

/** Shown by editors beside each message, and the name by which clients tell our diagnostics from others. */
export const DIAGNOSTIC_SOURCE = 'precept';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Finds the lines of any document by its URI; undefined when the document isn't at hand. */
export type LinesOf = (uri: string) => LineIndex | undefined;

/** The protocol's range of a span of zero-based UTF-16 offsets. */
export function toRange({ start, end }: Span, lines: LineIndex): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** The span of offsets of a protocol range, clamped to the text. */
export function toSpan({ start, end }: Range, lines: LineIndex): Span {
  return { start: lines.offsetAt(start), end: lines.offsetAt(end) };
}

/**
 * A finding as a diagnostic. Related places in documents that aren't at hand are left out.
 * @param documentation URI of the folder that rule pages are relative to; without it there is no link
 */
export function toDiagnostic(finding: Finding, lines: LineIndex, linesOf: LinesOf, documentation?: string): Diagnostic {
  const related = finding.related.flatMap(({ uri, span, message }) => {
    const known = linesOf(uri);
    return known ? [{ location: { uri, range: toRange(span, known) }, message }] : [];
  });
  return {
    range: toRange(finding.span, lines),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    ...(documentation && { codeDescription: { href: `${documentation}/${finding.url}` } }),
    source: DIAGNOSTIC_SOURCE,
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

/** What is wrong in a configuration file, as a diagnostic on it. */
export function toConfigDiagnostic({ message, line, column, span }: LocatedConfigProblem): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  const end = { line: start.line, character: start.character + Math.max(1, span.end - span.start) };
  return { range: { start, end }, severity: DiagnosticSeverity.Error, source: DIAGNOSTIC_SOURCE, message };
}

/** The notice, at its place, that a text is too much to be checked. */
export function toExcessDiagnostic({ message, offset }: ExcessNotice, text: string): Diagnostic {
  const start = createLineIndex(text).positionAt(offset);
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: DIAGNOSTIC_SOURCE,
    code: 'not-checked',
    message: `Not checked: ${message}`,
  };
}

/** A fix as a quick fix without its edit, which is computed when the user picks it. */
export function toCodeAction(fix: Fix, diagnostic: Diagnostic, data: unknown): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(fix.preferred && { isPreferred: true }),
    data,
  };
}

/** What a client can do with the edits of a fix. */
export interface EditFeatures {
  /** Edits may be snippets whose holes the user tabs through. */
  readonly snippets: boolean;
  /** Edits may name the version of the document they are for. */
  readonly documentChanges: boolean;
  /** Edits may make files. */
  readonly createsFiles: boolean;
  /** Edits may move files. */
  readonly renamesFiles: boolean;
}

/** The text and version of a document that a fix edits. */
export interface EditedDocument {
  readonly text: string;
  readonly lines: LineIndex;
  /** Null when the document isn't open in the client. */
  readonly version: number | null;
  /** Set when there is no such file yet: the edit makes it. */
  readonly isNew?: boolean;
}

/**
 * The edits of a fix, by document: files are made first and moved last.
 * @returns undefined when a document that it edits isn't at hand, or the client can't do what it asks for
 */
export function toWorkspaceEdit(
  { edits, renames = [] }: Pick<Fix, 'edits' | 'renames'>,
  documentOf: (uri: string) => EditedDocument | undefined,
  features: EditFeatures,
): WorkspaceEdit | undefined {
  const made = [...new Set(edits.map(({ uri }) => uri))].filter((uri) => documentOf(uri)?.isNew === true);
  const operates = features.documentChanges && (features.createsFiles || made.length === 0);
  if ((made.length > 0 && !operates) || (renames.length > 0 && !(features.documentChanges && features.renamesFiles))) {
    return undefined;
  }
  const changes = new Map<string, (TextEdit | SnippetTextEdit)[]>();
  for (const edit of edits) {
    const document = documentOf(edit.uri);
    if (!document) return undefined;
    const converted = toEdit(edit, document, features);
    changes.set(edit.uri, [...(changes.get(edit.uri) ?? []), converted]);
  }
  if (!features.documentChanges) return { changes: Object.fromEntries(changes) as Record<string, TextEdit[]> };
  return {
    documentChanges: [
      ...made.map((uri): CreateFile => ({ kind: 'create', uri, options: { ignoreIfExists: true } })),
      ...[...changes].map(([uri, list]) => ({
        textDocument: { uri, version: documentOf(uri)?.version ?? null },
        edits: list,
      })),
      ...renames.map(({ from, to }): RenameFile => ({ kind: 'rename', oldUri: from, newUri: to })),
    ],
  };
}

function toEdit(edit: FixEdit, { text, lines }: EditedDocument, features: EditFeatures): TextEdit | SnippetTextEdit {
  const range = toRange(edit.span, lines);
  // `documentChanges` is where the protocol allows snippets.
  const holes = features.snippets && features.documentChanges ? (edit.holes ?? []) : [];
  if (holes.length === 0 || !survivesIndentation(edit, text, lines)) return TextEdit.replace(range, edit.text);
  return { range, snippet: StringValue.createSnippet(toSnippet(edit.text, holes)) };
}

/**
 * Editors indent the second and later lines of a snippet like the line it goes into, and rewrite their white space
 * by the editor's settings. True when that changes nothing.
 */
function survivesIndentation(edit: FixEdit, text: string, lines: LineIndex): boolean {
  if (!/[\r\n]/.test(edit.text)) return true;
  const lineStart = lines.lineStart(lines.positionAt(edit.span.start).line);
  const before = text.slice(lineStart, edit.span.start);
  return !/^[ \t]/.test(before) && !/[\r\n][ \t]/.test(edit.text);
}

/**
 * The snippet for a text with holes.
 * @param holes spans of offsets into `text`, not overlapping, in tab order
 */
export function toSnippet(text: string, holes: readonly Span[]): string {
  const numbered = holes.map((hole, index) => ({ ...hole, number: index + 1 })).sort((a, b) => a.start - b.start);
  let snippet = '';
  let last = 0;
  for (const { start, end, number } of numbered) {
    snippet += escapeSnippet(text.slice(last, start));
    snippet += `\${${number}:${escapeSnippet(text.slice(start, end))}}`;
    last = end;
  }
  return snippet + escapeSnippet(text.slice(last));
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The outline as nested symbols. */
export function toDocumentSymbols(symbols: readonly SectionSymbol[], lines: LineIndex): DocumentSymbol[] {
  return symbols.map(({ name, detail, span, headingSpan, children }) => ({
    name,
    ...(detail && { detail }),
    kind: SymbolKind.String,
    range: toRange(span, lines),
    selectionRange: toRange(headingSpan, lines),
    children: toDocumentSymbols(children, lines),
  }));
}

/** The outline for clients that know only flat lists. */
export function toSymbolInformation(
  symbols: readonly SectionSymbol[],
  uri: string,
  lines: LineIndex,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, span, children }) => [
    {
      name,
      kind: SymbolKind.String,
      location: { uri, range: toRange(span, lines) },
      ...(containerName && { containerName }),
    },
    ...toSymbolInformation(children, uri, lines, name),
  ]);
}

import { DocumentDiagnosticReportKind, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { SpecDocument } from '../../core/index.ts';
import type { ServerContext } from '../context.ts';
import { toDiagnostic, toExcessDiagnostic } from '../convert.ts';
import type { LintResult } from '../linter.ts';

/** Diagnostics of one document with the id of the result that they come from. */
export interface DocumentDiagnostics {
  readonly id: string;
  readonly items: Diagnostic[];
}

/** Begins the ids of results that are no findings but the notice that there are none. */
const EXCESS = 'excess-';

/** How long a client that is sent its diagnostics must stop typing. */
const PUSH_DELAY_MS = 100;

/** The diagnostics of a snapshot; the second time for the same snapshot and settings at no cost but the conversion. */
export async function diagnose(context: ServerContext, document: SpecDocument): Promise<DocumentDiagnostics> {
  const settings = await context.settings.of(document.uri);
  const open = context.documents.get(document.uri);
  if (open?.excess && settings.enabled) {
    return { id: `${EXCESS}${open.version}`, items: [toExcessDiagnostic(open.excess, open.text)] };
  }
  const result = await context.linter.lint(document, settings);
  return { id: result.id, items: await toDiagnostics(context, document, result) };
}

async function toDiagnostics(
  { features, specFiles }: ServerContext,
  document: SpecDocument,
  { findings }: LintResult,
): Promise<Diagnostic[]> {
  const lines = new Map([[document.uri, document.lines]]);
  for (const { uri } of findings.flatMap(({ related }) => related)) {
    const other = lines.has(uri) ? undefined : await specFiles.read(uri);
    if (other) lines.set(uri, other.lines);
  }
  const { documentation } = features.options;
  return findings.map((finding) => toDiagnostic(finding, document.lines, (uri) => lines.get(uri), documentation));
}

/**
 * The snapshot whose diagnostics a client is to see: any open spec file, and the workspace's other ones once the user
 * has asked for all of them.
 */
export async function lintedDocument(context: ServerContext, uri: string): Promise<SpecDocument | undefined> {
  const { documents, specFiles, settings, workspaceLint } = context;
  // Only then it is known whether a configuration makes the file a spec file.
  await settings.of(uri);
  return documents.get(uri) || workspaceLint.enabled ? specFiles.read(uri) : undefined;
}

/** Answers pulls for one document. */
export function registerPulledDiagnostics(context: ServerContext): void {
  context.connection.languages.diagnostics.on(
    ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> =>
      context.turns.run(uri, 'shown', () => report(context, uri, previousResultId), token),
  );
}

async function report(
  context: ServerContext,
  uri: string,
  previousResultId: string | undefined,
): Promise<DocumentDiagnosticReport> {
  const document = await lintedDocument(context, uri);
  if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const { id, items } = await diagnose(context, document);
  if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
  return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
}

/** Sends diagnostics to clients that don't ask: after an edit as soon as the typing pauses. */
export class DiagnosticsPusher {
  readonly #context: ServerContext;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(context: ServerContext) {
    this.#context = context;
    const { documents } = context;
    documents.onDidChangeContent(({ document: { uri } }) => this.pushSoon(uri));
    documents.onDidClose(({ document: { uri } }) => this.pushSoon(uri));
  }

  /** Pushes the diagnostics of a document when nothing happens to it for a moment. */
  pushSoon(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    const push = () => {
      this.#timers.delete(uri);
      void this.#context.turns.run(uri, 'shown', () => this.push(uri));
    };
    this.#timers.set(uri, setTimeout(push, PUSH_DELAY_MS));
  }

  /** Pushes the diagnostics of a document, none when it isn't to be linted; nothing when it changed meanwhile. */
  async push(uri: string): Promise<void> {
    const { connection, documents } = this.#context;
    const version = documents.get(uri)?.version;
    try {
      const document = await lintedDocument(this.#context, uri);
      const items = document ? (await diagnose(this.#context, document)).items : [];
      if (documents.get(uri)?.version !== version) return;
      await connection.sendDiagnostics({ uri, ...(version !== undefined && { version }), diagnostics: items });
    } catch (error) {
      connection.console.error(`Linting ${uri} failed: ${String(error)}`);
    }
  }

  /** Pushes anew for the open documents beside one that changed: what it says may bear on them. */
  pushOthers(changed: string): void {
    for (const { uri } of this.#context.documents.all()) if (uri !== changed) this.pushSoon(uri);
  }

  /** Pushes anew for every open document. */
  pushAll(): void {
    for (const { uri } of this.#context.documents.all()) this.pushSoon(uri);
  }
}

/**
 * Has the client see anew what is found: in one open document, or in all.
 * @param pusher for clients that don't pull
 */
export function lintAnew(
  { connection, features, workspaceLint }: ServerContext,
  pusher: DiagnosticsPusher | undefined,
  uri?: string,
): void {
  workspaceLint.notifyChange();
  if (features.pullsDiagnostics && features.refreshesDiagnostics) void connection.languages.diagnostics.refresh();
  if (uri === undefined) pusher?.pushAll();
  else pusher?.pushSoon(uri);
}

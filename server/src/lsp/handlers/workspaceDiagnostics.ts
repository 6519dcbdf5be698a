import {
  DocumentDiagnosticReportKind,
  RequestType0,
  type CancellationToken,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Finding } from '../../core/index.ts';
import { lintWorkspaceRequest, type LintWorkspaceResult, type Severity } from '../../protocol.ts';
import type { ServerContext } from '../context.ts';
import { diagnose, type DiagnosticsPusher, type DocumentDiagnostics, lintedDocument } from './diagnostics.ts';

/** The result id of a file that was reported once and is no spec file any more. */
const GONE = 'gone';

/**
 * Answers pulls for the workspace. A client that takes partial results keeps one such request open: it is told at once
 * that there is nothing yet, or what there is; then the request is held until the user has asked for the whole workspace
 * and something differs from what the client has. A client that takes none waits for the answer, so it gets one; its
 * request is the user's.
 */
export function registerPulledWorkspaceDiagnostics(context: ServerContext): void {
  const { connection, workspaceLint } = context;
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _progress, partial) => {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    if (!partial) {
      if (!workspaceLint.enabled) workspaceLint.enable();
      return { items: await collectChanges(context, previous, token) };
    }
    partial.report({ items: [] });
    for (;;) {
      const { revision } = workspaceLint;
      const items = workspaceLint.enabled ? await collectChanges(context, previous, token) : [];
      if (items.length > 0) {
        partial.report({ items });
        // What was sent in parts is not repeated in the answer.
        return { items: [] };
      }
      await workspaceLint.changeSince(revision, token);
    }
  });
}

async function collectChanges(
  context: ServerContext,
  previous: ReadonlyMap<string, string>,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const reports: WorkspaceDocumentDiagnosticReport[] = [];
  const uris = await context.specFiles.list(token);
  const kind = DocumentDiagnosticReportKind.Full;
  for (const uri of uris) {
    const work = () => diagnoseListed(context, uri);
    const found = await context.turns.run(uri, 'background', work, token);
    if (!found) continue;
    const { id, items } = found;
    const version = context.documents.get(uri)?.version ?? null;
    if (id !== previous.get(uri)) reports.push({ kind, uri, version, resultId: id, items });
  }
  for (const [uri, id] of previous) {
    if (id !== GONE && !uris.includes(uri)) reports.push({ kind, uri, version: null, resultId: GONE, items: [] });
  }
  return reports;
}

async function diagnoseListed(context: ServerContext, uri: string): Promise<DocumentDiagnostics | undefined> {
  const document = await lintedDocument(context, uri);
  return document && diagnose(context, document);
}

/**
 * Lints all spec files of the workspace on request and turns on that they stay linted.
 * @param pusher for clients that don't pull
 */
export function registerLintWorkspace(context: ServerContext, pusher: DiagnosticsPusher | undefined): void {
  const { connection, workspaceLint, specFiles } = context;
  connection.onRequest(new RequestType0<LintWorkspaceResult, void>(lintWorkspaceRequest), async (token) => {
    workspaceLint.enable();
    const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
    let files = 0;
    for (const uri of await specFiles.list(token)) {
      const findings = await context.turns.run(uri, 'background', () => findingsOf(context, uri), token);
      if (!findings) continue;
      files++;
      for (const { severity } of findings) counts[severity]++;
      await pusher?.push(uri);
    }
    return { files, counts };
  });
}

async function findingsOf(context: ServerContext, uri: string): Promise<readonly Finding[] | undefined> {
  const document = await lintedDocument(context, uri);
  return document && (await context.linter.lint(document, await context.settings.of(uri))).findings;
}

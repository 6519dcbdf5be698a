import {
  ErrorCodes,
  ResponseError,
  TextDocuments,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { createSpecService, type Logger, type SpecService } from '../core/index.ts';
import { initializeResult } from './capabilities.ts';
import { readClientFeatures } from './clientFeatures.ts';
import { SettingsStore } from './configuration.ts';
import type { ServerContext } from './context.ts';
import { toConfigDiagnostic } from './convert.ts';
import { registerAnnotating } from './handlers/annotating.ts';
import { registerAuthority } from './handlers/authority.ts';
import { registerChanges } from './handlers/changes.ts';
import { registerCodeActions } from './handlers/codeActions.ts';
import { DiagnosticsPusher, registerPulledDiagnostics } from './handlers/diagnostics.ts';
import { registerNavigating } from './handlers/navigating.ts';
import { registerReading } from './handlers/reading.ts';
import { registerReview } from './handlers/review.ts';
import { registerStack } from './handlers/stack.ts';
import { registerLintWorkspace, registerPulledWorkspaceDiagnostics } from './handlers/workspaceDiagnostics.ts';
import { Linter } from './linter.ts';
import { Outside, type OutsideReader } from './outside.ts';
import { createOpenDocumentFactory, type OpenDocument } from './openDocument.ts';
import { ProjectConfigs } from './projectConfig.ts';
import { Reviews } from './reviews.ts';
import { SpecFiles } from './specFiles.ts';
import { createClientHost, EMPTY_HOST, type WorkspaceHost } from './workspaceHost.ts';
import { Turns } from './turns.ts';
import { WorkspaceLint } from './workspaceLint.ts';
import { Workspaces } from './workspaces.ts';

/** What differs between Node and the browser. */
export interface Platform {
  /**
   * Reads the workspace's files for clients that can't be asked.
   * @param roots URIs of the workspace's folders at the start
   */
  createHost?(roots: readonly string[]): WorkspaceHost;
  /** Looks around a workspace folder; absent where nothing outside of it can be seen. */
  readonly readOutside?: OutsideReader;
}

/** Serves one client over an open connection; the same on every platform. */
export function startServer(connection: Connection, platform: Platform): void {
  let isInitialized = false;
  // Asked for whatever has no handler, and nothing has one before the client has said what it can do.
  connection.onRequest((method) =>
    isInitialized
      ? new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`)
      : new ResponseError(ErrorCodes.ServerNotInitialized, `\`${method}\` came before \`initialize\``),
  );
  connection.onInitialize((params): InitializeResult => {
    isInitialized = true;
    const context = createContext(connection, params, platform);
    registerHandlers(context);
    context.documents.listen(connection);
    return initializeResult(context.features);
  });
  connection.listen();
}

function createContext(connection: Connection, params: InitializeParams, platform: Platform): ServerContext {
  const features = readClientFeatures(params);
  const service = createSpecService({ logger: createLogger(connection) });
  const documents = new TextDocuments(createOpenDocumentFactory(service));
  const roots = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  const host = features.options.hostRequests
    ? createClientHost(connection)
    : (platform.createHost?.(roots) ?? EMPTY_HOST);
  const configs = createProjectConfigs(connection, roots, host, service);
  const settings = new SettingsStore(connection, features, service, configs);
  const workspaceLint = new WorkspaceLint();
  const late = (): void => {
    workspaceLint.notifyChange();
    if (features.refreshesDiagnostics) void connection.languages.diagnostics.refresh();
  };
  const workspaces = new Workspaces({ documents, host, service, settings }, roots, late);
  const reviews = new Reviews(documents);
  return {
    connection,
    service,
    features,
    documents,
    settings,
    configs,
    specFiles: new SpecFiles(documents, host, service, settings),
    workspaces,
    outside: new Outside(platform.readOutside, features.options.untrusted === true),
    reviews,
    linter: new Linter(service, workspaces, reviews),
    turns: createTurns(documents),
    workspaceLint,
  };
}

function createTurns(documents: TextDocuments<OpenDocument>): Turns {
  const turns = new Turns();
  const seen = new Set<string>();
  documents.onDidChangeContent(({ document: { uri } }) => {
    // The first of these events says that it was opened.
    if (seen.has(uri)) turns.noteEdit(uri);
    seen.add(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    seen.delete(uri);
    turns.forget(uri);
  });
  return turns;
}

/** The project's configurations; what is wrong in one is shown on the file itself. */
function createProjectConfigs(
  connection: Connection,
  roots: readonly string[],
  host: WorkspaceHost,
  service: SpecService,
): ProjectConfigs {
  return new ProjectConfigs(host, service, roots, (uri, problems) => {
    void connection.sendDiagnostics({ uri, diagnostics: problems.map(toConfigDiagnostic) });
  });
}

function registerHandlers(context: ServerContext): void {
  const pusher = context.features.pullsDiagnostics ? undefined : new DiagnosticsPusher(context);
  if (!pusher) {
    registerPulledDiagnostics(context);
    registerPulledWorkspaceDiagnostics(context);
  }
  registerLintWorkspace(context, pusher);
  registerCodeActions(context);
  registerReading(context);
  registerAnnotating(context);
  registerNavigating(context);
  registerAuthority(context);
  registerStack(context);
  registerReview(context, pusher);
  registerChanges(context, pusher);
}

/** The core's log lines in the client's output channel. */
function createLogger({ console }: Connection): Logger {
  const line = (message: string, data: unknown): string =>
    data === undefined ? message : `${message}: ${data instanceof Error ? (data.stack ?? data.message) : String(data)}`;
  return {
    error: (message, data) => console.error(line(message, data)),
    debug: (message, data) => console.debug(line(message, data)),
  };
}

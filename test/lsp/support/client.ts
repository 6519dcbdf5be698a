import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  StreamMessageReader,
  StreamMessageWriter,
  WorkspaceDiagnosticRequest,
  createProtocolConnection,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';

const SERVER = fileURLToPath(new URL('../../../dist/server/main.js', import.meta.url));

/** What VS Code tells of itself, as far as the server looks. */
export const VSCODE_LIKE: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true },
    codeAction: {
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source.fixAll'] } },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
};

/** A plain client of the kind that only listens. */
export const PLAIN: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The workspace's folder: a path on this machine. `file:///project` when absent, which only the map has. */
  readonly root?: string;
  /** Files that the server may ask for, by URI. */
  readonly files?: Map<string, string>;
  /** The `precept` settings of a resource. */
  readonly settings?: (uri: string | undefined) => unknown;
}

/** A language client over the standard streams of a server process of its own. */
export class TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Glob patterns that the server asked to have watched. */
  readonly watched: string[] = [];
  /** How often the server asked to pull all diagnostics again. */
  refreshes = 0;
  readonly #process: ChildProcess;
  readonly #published = new Map<string, Diagnostic[][]>();
  #wake: (() => void)[] = [];
  #versions = new Map<string, number>();
  #streams = 0;

  private constructor(process: ChildProcess, connection: ProtocolConnection, initialized: InitializeResult) {
    this.#process = process;
    this.connection = connection;
    this.initialized = initialized;
  }

  /** Starts a server and shakes hands with it. */
  static async start(options: ClientOptions = {}): Promise<TestClient> {
    const { capabilities = VSCODE_LIKE, files = new Map() } = options;
    const initializationOptions =
      'initializationOptions' in options ? options.initializationOptions : { hostRequests: true };
    const process = spawn(globalThis.process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(process.stdout),
      new StreamMessageWriter(process.stdin),
    );
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => options.settings?.(scopeUri) ?? {}),
    );
    connection.onRequest('precept/findSpecFiles', () => [...files.keys()].sort());
    connection.onRequest('precept/readFile', ({ uri }: { uri: string }) => {
      const text = files.get(uri);
      return text === undefined ? null : Buffer.from(text).toString('base64');
    });
    // The server sends nothing before it has answered `initialize`, so `client` is there when these run.
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: Registration[] }) => {
      for (const { registerOptions } of registrations) {
        client.watched.push(...(registerOptions?.watchers ?? []).map(({ globPattern }) => globPattern));
      }
      return null;
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      client.#noteRefresh();
      return null;
    });
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: Published) => {
      client.#notePublished(uri, diagnostics);
    });
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: globalThis.process.pid,
      rootUri: null,
      capabilities,
      initializationOptions,
      workspaceFolders: [
        { uri: options.root ? pathToFileURL(options.root).toString() : 'file:///project', name: 'project' },
      ],
    });
    const client = new TestClient(process, connection, initialized);
    await connection.sendNotification('initialized', {});
    return client;
  }

  /** Asks the server to go and waits until it has. @returns its exit code */
  async stop(): Promise<number | null> {
    if (this.#process.exitCode !== null) return this.#process.exitCode;
    const exited = new Promise<number | null>((resolve) => this.#process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return exited;
  }

  /** Ends the server as a crash would: at once, whatever it is doing. */
  async kill(): Promise<void> {
    const exited = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGKILL');
    await exited;
    this.connection.dispose();
  }

  /** Closes the server's input, as the end of the editor does. @returns the server's exit code */
  hangUp(): Promise<number | null> {
    const exited = new Promise<number | null>((resolve) => this.#process.once('exit', resolve));
    this.#process.stdin?.end();
    return exited;
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#versions.set(uri, 1);
    const textDocument = { uri, languageId, version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Replaces a range, as an editor does while one types. */
  async edit(uri: string, range: Range, text: string): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const params = { textDocument: { uri, version }, contentChanges: [{ range, text }] };
    await this.connection.sendNotification('textDocument/didChange', params);
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  /** The diagnostics of a full report. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('expected a full report');
    return report.items;
  }

  /** Pulls as a client that takes no partial results. */
  pullWorkspace(previousResultIds: ResultId[] = []): Promise<WorkspaceDiagnosticReport> {
    return this.connection.sendRequest('workspace/diagnostic', { previousResultIds });
  }

  /**
   * Pulls as VS Code does, which takes the report in parts.
   * @param onPart told the items of each part
   * @returns the items of all parts and of the answer
   */
  async streamWorkspace(
    previousResultIds: ResultId[] = [],
    onPart: (items: WorkspaceDocumentDiagnosticReport[]) => void = () => undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const partialResultToken = `workspace-${++this.#streams}`;
    const all: WorkspaceDocumentDiagnosticReport[] = [];
    const parts = this.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, (part) => {
      all.push(...part.items);
      onPart(part.items);
    });
    try {
      const params = { previousResultIds, partialResultToken };
      const { items } = await this.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', params);
      return [...all, ...items];
    } finally {
      parts.dispose();
    }
  }

  codeActions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only && { only }) };
    return this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  /** Waits until the newest published diagnostics of a document fulfil the condition. */
  async published(uri: string, condition: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    for (;;) {
      const newest = this.#published.get(uri)?.at(-1);
      if (newest && condition(newest)) return newest;
      await this.nextEvent();
    }
  }

  /** Waits for the next published diagnostics or refresh. */
  nextEvent(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve));
  }

  #noteRefresh(): void {
    this.refreshes++;
    this.#changed();
  }

  #notePublished(uri: string, diagnostics: Diagnostic[]): void {
    this.#published.set(uri, [...(this.#published.get(uri) ?? []), diagnostics]);
    this.#changed();
  }

  #changed(): void {
    const wake = this.#wake;
    this.#wake = [];
    for (const resolve of wake) resolve();
  }
}

interface ResultId {
  uri: string;
  value: string;
}

interface Registration {
  registerOptions?: { watchers?: { globPattern: string }[] };
}

interface Published {
  uri: string;
  diagnostics: Diagnostic[];
}

/** A range on one line, zero-based. */
export function on(line: number, start: number, end = start): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

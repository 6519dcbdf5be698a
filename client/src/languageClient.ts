import { window, workspace, type Disposable, type LogOutputChannel, type Uri } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { CrashLimit, GIVEN_UP } from './crashLimit.ts';
import { registerHostRequests } from './hostRequests.ts';
import { syncedDocuments, type SpecFiles } from './specFiles.ts';

/** Makes the platform's client: over IPC on the desktop, over a worker in the browser. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The one language server of this window: started on first need, restarted on demand. */
export class ServerConnection implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #disposables: Disposable[] = [];
  readonly #crashes = new CrashLimit();
  #starting: Promise<void> | undefined;

  constructor(createClient: ClientFactory, extensionUri: Uri, specFiles: SpecFiles, output: LogOutputChannel) {
    // A function: each start sees whether the workspace is trusted by then.
    const initializationOptions = (): InitializationOptions => ({
      hostRequests: true,
      untrusted: !workspace.isTrusted,
      documentation: extensionUri.toString(),
    });
    this.#client = createClient('precept', 'Precept', {
      documentSelector: syncedDocuments(specFiles),
      outputChannel: output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions,
      diagnosticCollectionName: 'precept',
      diagnosticPullOptions: { onChange: true, onTabs: false },
      errorHandler: this.#errorHandler(output),
    });
    registerHostRequests(this.#client);
    this.#disposables.push(
      workspace.onDidGrantWorkspaceTrust(() => {
        if (this.isRunning) void this.restart();
      }),
    );
  }

  get isRunning(): boolean {
    return this.#client.state === State.Running;
  }

  /** The client itself, for requests; call {@link start} before. */
  get client(): BaseLanguageClient {
    return this.#client;
  }

  /** Starts the server unless it runs; all callers wait for the same start. */
  async start(): Promise<void> {
    this.#starting ??= this.#client.start().catch((error: unknown) => {
      this.#starting = undefined;
      throw error;
    });
    await this.#starting;
  }

  #errorHandler(output: LogOutputChannel): ErrorHandler {
    return {
      // A message that can't be read is lost; a server that is gone closes the connection, too.
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        if (this.#crashes.mayRestart(Date.now())) {
          output.warn('The server ended unexpectedly and is started again.');
          return { action: CloseAction.Restart, handled: true };
        }
        output.error(GIVEN_UP);
        void this.#offerRestart(output);
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  async #offerRestart(output: LogOutputChannel): Promise<void> {
    const [show, restart] = ['Show Output', 'Restart Server'];
    const chosen = await window.showErrorMessage(GIVEN_UP, show, restart);
    if (chosen === show) output.show();
    if (chosen === restart) await this.restart();
  }

  /** Stops the server if it runs and starts a new one. */
  async restart(): Promise<void> {
    this.#starting = undefined;
    this.#crashes.reset();
    if (this.#client.needsStop()) await this.#client.stop();
    await this.start();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
    void this.#client.dispose();
  }
}

import { window, workspace, type Disposable, type ExtensionContext, type TextDocument } from 'vscode';
import { registerCommands } from './commands/index.ts';
import { ServerConnection, type ClientFactory } from './languageClient.ts';
import { watchOpenSpecFiles } from './openSpecFiles.ts';
import { PreviewManager } from './preview/previewManager.ts';
import { SpecFilesTree } from './specFilesTree.ts';
import { specFilesOf, type SpecFiles } from './specFiles.ts';
import { StatusItem } from './statusItem.ts';

/** What `activate` returns to other extensions and to the tests. */
export interface PreceptApi {
  /** Resolves when the language server answers. */
  ready(): Promise<void>;
  isRunning(): boolean;
}

/** Wires the extension; the same on the desktop and in the browser. */
export function activateShared(context: ExtensionContext, createClient: ClientFactory): PreceptApi {
  const specFiles = specFilesOf(context);
  const output = window.createOutputChannel('Precept', { log: true });
  const server = new ServerConnection(createClient, context.extensionUri, specFiles, output);
  const preview = new PreviewManager(context.extensionUri, server, specFiles);
  const status = new StatusItem(server, specFiles);
  const tree = new SpecFilesTree(server);
  context.subscriptions.push(
    output,
    server,
    preview,
    status,
    tree,
    ...registerCommands({ server, preview, specFiles, output, memory: context.globalState }),
    watchOpenSpecFiles(specFiles),
    startWhenNeeded(server, specFiles),
  );
  return { ready: () => server.start(), isRunning: () => server.isRunning };
}

/**
 * Starts the server at once when a spec file is open or lies in the workspace, else with the first one opened: any
 * Markdown file wakes the extension up, but a README alone is no reason for a server.
 */
function startWhenNeeded(server: ServerConnection, specFiles: SpecFiles): Disposable {
  const start = () => {
    server.start().catch((error: unknown) => void window.showErrorMessage(`Precept could not start: ${String(error)}`));
  };
  const opened = workspace.onDidOpenTextDocument((document: TextDocument) => {
    if (specFiles.matches(document)) start();
  });
  if (workspace.textDocuments.some((document) => specFiles.matches(document))) start();
  else void hasSpecFile(specFiles).then((found) => found && start());
  return opened;
}

async function hasSpecFile(specFiles: SpecFiles): Promise<boolean> {
  if (!workspace.workspaceFolders?.length) return false;
  const found = await workspace.findFiles(`{${specFiles.patterns.join(',')}}`, '**/node_modules/**', 1);
  return found.length > 0;
}

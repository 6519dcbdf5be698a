import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateShared, type PreceptApi } from '../activateShared.ts';

/** Entry of the browser extension: the server is a web worker. */
export function activate(context: ExtensionContext): PreceptApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'worker.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  // Transports, not the worker itself: the editor's `Worker` is not the class that the library compares with.
  const startWorker = () => {
    worker?.terminate();
    worker = new Worker(script);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  return activateShared(context, (id, name, options) => new LanguageClient(id, name, startWorker, options));
}

import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateShared, type PreceptApi } from '../activateShared.ts';

/** Entry of the browser extension: the server is a web worker. */
export function activate(context: ExtensionContext): PreceptApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'worker.js').toString(true);
  return activateShared(
    context,
    (id, name, options) => new LanguageClient(id, name, () => Promise.resolve(new Worker(script)), options),
  );
}

import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateShared, type PreceptApi } from '../activateShared.ts';

/** Entry of the desktop extension: the server is a Node process of its own. */
export function activate(context: ExtensionContext): PreceptApi {
  const module = context.asAbsolutePath('dist/server/main.js');
  const debug = { execArgv: ['--nolazy', '--inspect=6019'] };
  return activateShared(
    context,
    (id, name, options) =>
      new LanguageClient(
        id,
        name,
        {
          run: { module, transport: TransportKind.ipc },
          debug: { module, transport: TransportKind.ipc, options: debug },
        },
        options,
      ),
  );
}

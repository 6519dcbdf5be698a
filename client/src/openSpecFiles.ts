import { commands, workspace, type Disposable } from 'vscode';
import type { SpecFiles } from './specFiles.ts';

/** Context key with the URIs of the open spec files: by it the menu of a tab knows whether it stands for one. */
const KEY = 'precept.openSpecFiles';

/** Keeps the context key; {@link Disposable.dispose} ends that. */
export function watchOpenSpecFiles(specFiles: SpecFiles): Disposable {
  let known = '';
  const update = (): void => {
    const uris = workspace.textDocuments.filter((document) => specFiles.matches(document)).map(({ uri }) => `${uri}`);
    const joined = uris.join('\n');
    if (joined === known) return;
    known = joined;
    void commands.executeCommand('setContext', KEY, uris);
  };
  update();
  const opened = workspace.onDidOpenTextDocument(update);
  const closed = workspace.onDidCloseTextDocument(update);
  return { dispose: () => [opened, closed].forEach((listening) => listening.dispose()) };
}

import { commands, workspace, type Disposable } from 'vscode';
import type { SpecFiles } from './specFiles.ts';

/** Context key with the paths of the open spec files: by it the menu of a tab knows whether it stands for one. */
const KEY = 'precept.openSpecFiles';

/** Keeps the context key up to date until it is disposed of. */
export function watchOpenSpecFiles(specFiles: SpecFiles): Disposable {
  let known = '';
  const update = (): void => {
    const open = workspace.textDocuments.filter((document) => specFiles.matches(document));
    // The window sees remote files under another scheme than we do, and their paths as they are; its own as its system
    // writes them.
    const paths = [...new Set(open.flatMap(({ uri }) => [uri.path, uri.fsPath]))];
    const joined = paths.join('\n');
    if (joined === known) return;
    known = joined;
    void commands.executeCommand('setContext', KEY, paths);
  };
  update();
  const opened = workspace.onDidOpenTextDocument(update);
  const closed = workspace.onDidCloseTextDocument(update);
  return {
    dispose() {
      opened.dispose();
      closed.dispose();
    },
  };
}

import { ProgressLocation, commands, window, workspace } from 'vscode';
import { lintWorkspaceRequest, type LintWorkspaceResult } from '../../../server/src/protocol.ts';
import type { CommandContext } from './context.ts';

/** Lints every spec file of the workspace, shows the Problems list, and tells in one line what came out. */
export async function lintWorkspace({ server }: CommandContext): Promise<LintWorkspaceResult | undefined> {
  if (!workspace.workspaceFolders?.length) {
    void window.showInformationMessage('Precept: open a folder first; there is no workspace to lint.');
    return undefined;
  }
  const options = { location: ProgressLocation.Window, title: 'Precept: linting the workspace' };
  const result = await window.withProgress(options, async () => {
    await server.start();
    return server.client.sendRequest<LintWorkspaceResult>(lintWorkspaceRequest);
  });
  await commands.executeCommand('workbench.actions.view.problems');
  void window.showInformationMessage(summarise(result));
  return result;
}

function summarise({ files, counts }: LintWorkspaceResult): string {
  if (files === 0) return 'Precept: no spec file in this workspace.';
  const parts = [
    plural(counts.error, 'error', 'errors'),
    plural(counts.warning, 'warning', 'warnings'),
    plural(counts.information, 'note', 'notes'),
    plural(counts.hint, 'hint', 'hints'),
  ].filter((part) => part !== undefined);
  const found = parts.length === 0 ? 'nothing found' : parts.join(', ');
  return `Precept: ${found} in ${plural(files, 'spec file', 'spec files') ?? ''}.`;
}

function plural(count: number, one: string, many: string): string | undefined {
  if (count === 0) return undefined;
  return `${count} ${count === 1 ? one : many}`;
}

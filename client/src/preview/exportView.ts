import { Uri, env, window, workspace, type QuickPickItem } from 'vscode';
import { exportAuthorityRequest, type ExportAuthorityParams } from '../../../server/src/protocol.ts';
import type { ServerConnection } from '../languageClient.ts';

interface FormatItem extends QuickPickItem {
  readonly format: ExportAuthorityParams['format'];
  readonly ending: string;
}

const FORMATS: readonly FormatItem[] = [
  { label: 'HTML', description: 'a page that works alone', format: 'html', ending: 'html' },
  { label: 'Markdown', description: 'a table', format: 'markdown', ending: 'md' },
  { label: 'SVG', description: 'a picture', format: 'svg', ending: 'svg' },
];

/** Asks for a form and a place, and writes the chain of command of a document there. */
export async function exportView(server: ServerConnection, uri: Uri): Promise<void> {
  const picked = await window.showQuickPick(FORMATS, { title: 'Export the authority view as' });
  if (!picked) return;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  // The server only knows open documents.
  await workspace.openTextDocument(uri);
  await server.start();
  const params: ExportAuthorityParams = { uri: uri.toString(), name, format: picked.format };
  const text = await server.client.sendRequest<string | null>(exportAuthorityRequest, params);
  if (text === null) {
    void window.showWarningMessage(`Precept: open ${name} in an editor to export its authority view.`);
    return;
  }
  const stem = name.replace(/\.\w+$/, '') || 'spec';
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(uri, '..', `${stem}.authority.${picked.ending}`),
    filters: { [picked.label]: [picked.ending] },
  });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  const open = 'Open';
  const answer = await window.showInformationMessage(`Precept: authority view written to ${target.path}.`, open);
  if (answer !== open) return;
  if (picked.format === 'html' && target.scheme === 'file') await env.openExternal(target);
  else await window.showTextDocument(target);
}

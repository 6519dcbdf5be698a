import { window } from 'vscode';
import { exportView } from '../preview/exportView.ts';
import { isPreviewable } from '../preview/previewManager.ts';
import type { CommandContext } from './context.ts';

/** Writes the authority view of the active editor's document, or of the one in the preview, to a file. */
export async function exportAuthorityView({ server, preview, specFiles }: CommandContext): Promise<void> {
  const document = window.activeTextEditor?.document;
  const uri = document && isPreviewable(document, specFiles) ? document.uri : preview.shownUri;
  if (uri) await exportView(server, uri);
  else {
    void window.showInformationMessage(
      'Precept: open a spec file, for example AGENTS.md, to export its authority view.',
    );
  }
}

import { window } from 'vscode';
import { isPreviewable } from '../preview/previewManager.ts';
import type { CommandContext } from './context.ts';

/** Opens the preview beside the active editor, or brings the open one to this document. */
export async function showAuthorityPreview({ server, preview, specFiles }: CommandContext): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isPreviewable(editor.document, specFiles)) {
    void window.showInformationMessage(
      'Precept: open a spec file, for example AGENTS.md, to see its authority preview.',
    );
    return;
  }
  await server.start();
  preview.show(editor);
}

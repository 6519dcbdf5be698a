import { commands, type Disposable } from 'vscode';
import type { CommandContext } from './context.ts';
import { exportAuthorityView } from './exportAuthorityView.ts';
import { lintWorkspace } from './lintWorkspace.ts';
import { restartServer } from './restartServer.ts';
import { reviewDocument } from './reviewDocument.ts';
import { showAuthorityPreview } from './showAuthorityPreview.ts';

/** Registers all commands of the manifest. */
export function registerCommands(context: CommandContext): Disposable[] {
  return [
    commands.registerCommand('precept.lintWorkspace', () => lintWorkspace(context)),
    commands.registerCommand('precept.showAuthorityPreview', () => showAuthorityPreview(context)),
    commands.registerCommand('precept.exportAuthorityView', () => exportAuthorityView(context)),
    commands.registerCommand('precept.reviewDocument', (argument: unknown) => reviewDocument(context, argument)),
    commands.registerCommand('precept.restartServer', () => restartServer(context)),
    commands.registerCommand('precept.showOutput', () => context.output.show(true)),
  ];
}

import { commands, type Disposable, type LogOutputChannel, type Memento } from 'vscode';
import type { ServerConnection } from '../languageClient.ts';
import type { PreviewManager } from '../preview/previewManager.ts';
import type { SpecFiles } from '../specFiles.ts';
import { exportAuthorityView } from './exportAuthorityView.ts';
import { lintWorkspace } from './lintWorkspace.ts';
import { restartServer } from './restartServer.ts';
import { reviewDocument } from './reviewDocument.ts';
import { showAuthorityPreview } from './showAuthorityPreview.ts';

/** What commands work with. */
export interface CommandContext {
  readonly server: ServerConnection;
  readonly preview: PreviewManager;
  readonly specFiles: SpecFiles;
  readonly output: LogOutputChannel;
  /** Of this user, for all workspaces. */
  readonly memory: Memento;
}

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

import type { LogOutputChannel, Memento } from 'vscode';
import type { ServerConnection } from '../languageClient.ts';
import type { PreviewManager } from '../preview/previewManager.ts';
import type { SpecFiles } from '../specFiles.ts';

/** What commands work with. */
export interface CommandContext {
  readonly server: ServerConnection;
  readonly preview: PreviewManager;
  readonly specFiles: SpecFiles;
  readonly output: LogOutputChannel;
  /** Of this user, for all workspaces. */
  readonly memory: Memento;
}

import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import { CONFIG_FILE_NAME } from '../../core/index.ts';
import type { ServerContext } from '../context.ts';
import { lintAnew, type DiagnosticsPusher } from './diagnostics.ts';

const CHANGES = {
  [FileChangeType.Created]: 'added',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'removed',
} as const;

/** Settings, folders and files that change while the server runs. */
export function registerChanges(context: ServerContext, pusher: DiagnosticsPusher | undefined): void {
  const { connection, documents, settings, specFiles, workspaceLint, workspaces } = context;

  const allAnew = (): void => lintAnew(context, pusher);

  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.reset(sent);
    allAnew();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) specFiles.forget(uri);
    void Promise.all(changes.map(({ uri, type }) => workspaces.fileChanged(uri, CHANGES[type]))).then((matters) => {
      if (matters.some(Boolean)) allAnew();
    });
    if (changes.some(({ uri }) => uri.endsWith(`/${CONFIG_FILE_NAME}`))) {
      settings.reset();
      allAnew();
    } else workspaceLint.notifyChange();
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    workspaceLint.notifyChange();
    void workspaces.documentChanged(uri).then(() => pusher?.pushOthers(uri));
  });
  // What the editor held and what the disk holds may differ.
  documents.onDidClose(({ document }) => {
    specFiles.forget(document.uri);
    workspaceLint.notifyChange();
    void workspaces.documentChanged(document.uri);
  });
  connection.onInitialized(() => subscribe(context, allAnew));
}

function subscribe(
  { configs, connection, features, settings, specFiles, workspaces }: ServerContext,
  allAnew: () => void,
): void {
  if (features.registersConfiguration) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'precept' });
  }
  if (features.registersWatchers) {
    // All files: one that comes or goes mends or breaks the paths that others name.
    const watchers = [{ globPattern: '**/*' }];
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
  if (features.workspaceFolderEvents) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      configs.changeRoots(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      );
      workspaces.changeRoots(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      );
      settings.reset();
      specFiles.forgetAll();
      allAnew();
    });
  }
}

import {
  StatusBarAlignment,
  ThemeColor,
  commands,
  languages,
  window,
  type Disposable,
  type StatusBarItem,
} from 'vscode';
import { State } from 'vscode-languageclient';
import type { ServerConnection } from './languageClient.ts';
import type { SpecFiles } from './specFiles.ts';

/** Tells, while a spec file is in front, whether the server runs and how many findings the file has. */
export class StatusItem implements Disposable {
  readonly #item: StatusBarItem;
  readonly #server: ServerConnection;
  readonly #specFiles: SpecFiles;
  readonly #disposables: Disposable[];

  constructor(server: ServerConnection, specFiles: SpecFiles) {
    this.#server = server;
    this.#specFiles = specFiles;
    this.#item = window.createStatusBarItem('precept.status', StatusBarAlignment.Right, 100);
    this.#item.name = 'Precept';
    this.#disposables = [
      this.#item,
      window.onDidChangeActiveTextEditor(() => this.#update()),
      languages.onDidChangeDiagnostics(() => this.#update()),
      server.client.onDidChangeState(() => this.#update()),
    ];
    this.#update();
  }

  #update(): void {
    const document = window.activeTextEditor?.document;
    const isSpec = document !== undefined && this.#specFiles.matches(document);
    void commands.executeCommand('setContext', 'precept.specFileInFront', isSpec);
    if (!isSpec) {
      this.#item.hide();
      return;
    }
    const { state } = this.#server.client;
    const count = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'precept').length;
    if (state === State.Running)
      this.#show('law', String(count), runningText(count), 'workbench.actions.view.problems');
    else if (state === State.Stopped)
      this.#show('warning', '', 'Precept’s server has stopped. Click to restart it.', 'precept.restartServer');
    else this.#show('loading~spin', '', 'Precept’s server is starting.', undefined);
    this.#item.backgroundColor =
      state === State.Stopped ? new ThemeColor('statusBarItem.warningBackground') : undefined;
  }

  #show(icon: string, text: string, tooltip: string, command: string | undefined): void {
    this.#item.text = `$(${icon}) Precept${text && ` ${text}`}`;
    this.#item.tooltip = tooltip;
    this.#item.accessibilityInformation = { label: tooltip };
    this.#item.command = command;
    this.#item.show();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

function runningText(count: number): string {
  if (count === 0) return 'Precept has nothing to say about this file.';
  return `Precept: ${count} ${count === 1 ? 'finding' : 'findings'} in this file. Click for the Problems list.`;
}

import {
  EventEmitter,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  commands,
  languages,
  window,
  workspace,
  type Disposable,
  type TreeDataProvider,
} from 'vscode';
import { State } from 'vscode-languageclient';
import { specFilesRequest, type SpecFileEntry, type SpecFilesView } from '../../server/src/protocol.ts';
import type { ServerConnection } from './languageClient.ts';

const VIEW = 'precept.specFiles';
/** Diagnostics come file by file: one refresh for many. */
const REFRESH_DELAY_MS = 300;

type Agent = SpecFileEntry['agents'][number];
type Node =
  | { readonly kind: 'folder'; readonly uri: string; readonly files: readonly SpecFileEntry[] }
  | { readonly kind: 'file'; readonly file: SpecFileEntry }
  | { readonly kind: 'agent'; readonly agent: Agent };

const STATES: Readonly<Record<Agent['state'], { readonly text: string; readonly icon: string }>> = {
  loaded: { text: 'loaded', icon: 'circle-filled' },
  'on-demand': { text: 'on demand', icon: 'circle-outline' },
  listed: { text: 'only its path', icon: 'list-unordered' },
  cut: { text: 'cut', icon: 'warning' },
  shadowed: { text: 'shadowed', icon: 'eye-closed' },
  never: { text: 'never', icon: 'circle-slash' },
};

/** Its front matter keeps the file for other targets. */
const ELSEWHERE = { text: 'for other files', icon: 'circle-outline' };

/** The tree "Spec files": every spec file of the workspace, its findings, and what each agent makes of it. */
export class SpecFilesTree implements TreeDataProvider<Node>, Disposable {
  readonly #server: ServerConnection;
  readonly #changed = new EventEmitter<void>();
  readonly #disposables: Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: ServerConnection) {
    this.#server = server;
    this.#disposables = [
      window.registerTreeDataProvider(VIEW, this),
      languages.onDidChangeDiagnostics(() => this.#refreshSoon()),
      workspace.onDidCreateFiles(() => this.#refreshSoon()),
      workspace.onDidDeleteFiles(() => this.#refreshSoon()),
      workspace.onDidRenameFiles(() => this.#refreshSoon()),
      server.client.onDidChangeState(({ newState }) => {
        void commands.executeCommand('setContext', 'precept.serverRuns', newState === State.Running);
        this.#refreshSoon();
      }),
      this.#changed,
    ];
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node?.kind === 'folder') return node.files.map(toFileNode);
    if (node?.kind === 'file') return node.file.agents.map((agent): Node => ({ kind: 'agent', agent }));
    if (node || !this.#server.isRunning) return [];
    const { folders } = await this.#server.client.sendRequest<SpecFilesView>(specFilesRequest);
    const [only] = folders;
    if (only && folders.length === 1) return only.files.map(toFileNode);
    return folders.map(({ uri, files }): Node => ({ kind: 'folder', uri, files }));
  }

  getTreeItem(node: Node): TreeItem {
    switch (node.kind) {
      case 'folder':
        return new TreeItem(Uri.parse(node.uri), TreeItemCollapsibleState.Expanded);
      case 'file':
        return fileItem(node.file);
      case 'agent':
        return agentItem(node.agent);
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), REFRESH_DELAY_MS);
  }
}

function toFileNode(file: SpecFileEntry): Node {
  return { kind: 'file', file };
}

function fileItem({ path, uri, agents }: SpecFileEntry): TreeItem {
  const resource = Uri.parse(uri, true);
  const count = languages.getDiagnostics(resource).filter(({ source }) => source === 'precept').length;
  const readers = agents.filter(
    ({ state, elsewhere }) => elsewhere || (state !== 'never' && state !== 'shadowed'),
  ).length;
  const item = new TreeItem(resource, TreeItemCollapsibleState.Collapsed);
  item.label = path;
  const findings = count === 0 ? '' : `${count} ${count === 1 ? 'finding' : 'findings'} · `;
  item.description = `${findings}${readers} of ${agents.length} ${agents.length === 1 ? 'agent' : 'agents'}`;
  item.tooltip = agents.map(({ name, state, why }) => `${name}: ${STATES[state].text}, ${why}`).join('\n');
  item.command = { command: 'vscode.open', title: 'Open', arguments: [resource] };
  return item;
}

function agentItem({ name, state, elsewhere, why }: Agent): TreeItem {
  const { text, icon } = elsewhere ? ELSEWHERE : STATES[state];
  const item = new TreeItem(name);
  item.description = text;
  item.tooltip = why;
  item.iconPath = new ThemeIcon(icon);
  return item;
}

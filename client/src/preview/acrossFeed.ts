import {
  ConfigurationTarget,
  Position,
  Range as EditorRange,
  Uri,
  ViewColumn,
  window,
  workspace,
  type QuickPickItem,
} from 'vscode';
import {
  agentsViewRequest,
  exportStackRequest,
  stackViewRequest,
  type AgentsView,
  type AgentsViewParams,
  type ExportStackParams,
  type StackView,
  type StackViewParams,
} from '../../../server/src/protocol.ts';
import type { ServerConnection } from '../languageClient.ts';
import type { FromAcross, PreviewTab, ToAcross } from './stackMessages.ts';

/** Files that the list of targets offers at most. */
const MOST_TARGETS = 5000;
const ACROSS: ReadonlySet<string> = new Set([
  'showTab',
  'pickAgent',
  'pickTarget',
  'allowOutside',
  'openLayer',
  'openPlace',
  'exportAcross',
] satisfies FromAcross['type'][]);

/** Whether a message of the page is for the views across files. */
export function isFromAcross(message: { readonly type: string }): message is FromAcross {
  return ACROSS.has(message.type);
}

/** Feeds the Stack and Agents views: whatever is open is fresh, for the document on show or the target picked. */
export class AcrossFeed {
  readonly #server: ServerConnection;
  readonly #post: (message: ToAcross) => void;
  #tab: PreviewTab = 'chain';
  #agent: string | undefined;
  #document: Uri | undefined;
  #picked: Uri | undefined;
  #request = 0;
  /** What the page may ask to be opened: only files that it was shown. */
  #openable: ReadonlySet<string> = new Set();

  constructor(server: ServerConnection, post: (message: ToAcross) => void) {
    this.#server = server;
    this.#post = post;
  }

  /** The document on show changed; a target that was picked for another one is gone. */
  follow(document: Uri): void {
    if (document.toString() === this.#document?.toString()) return;
    this.#document = document;
    this.#picked = undefined;
  }

  async receive(message: FromAcross): Promise<void> {
    switch (message.type) {
      case 'showTab':
        this.#tab = message.tab;
        return this.refresh();
      case 'pickAgent':
        this.#agent = message.agent;
        return this.refresh();
      case 'pickTarget':
        return this.#pickTarget();
      case 'allowOutside':
        await workspace.getConfiguration('precept').update('readOutsideWorkspace', true, ConfigurationTarget.Global);
        return this.refresh();
      case 'openLayer': {
        const line = Math.max(0, (message.line ?? 1) - 1);
        return this.#open(message.uri, new EditorRange(line, 0, line, 0));
      }
      case 'openPlace': {
        const { start, end } = message.range;
        const range = new EditorRange(new Position(start.line, start.character), new Position(end.line, end.character));
        return this.#open(message.uri, range);
      }
      case 'exportAcross':
        return this.#export(message.tab);
    }
  }

  /** Asks the server anew for what the open view shows. */
  async refresh(): Promise<void> {
    const uri = this.#picked ?? this.#document;
    if (!uri || this.#tab === 'chain' || !this.#server.isRunning) return;
    const request = ++this.#request;
    const fileName = nameOf(uri);
    if (this.#tab === 'stack') {
      const params: StackViewParams = { uri: uri.toString(), ...(this.#agent !== undefined && { agent: this.#agent }) };
      const view = await this.#server.client.sendRequest<StackView | null>(stackViewRequest, params);
      if (request !== this.#request) return;
      this.#openable = urisOf(view);
      this.#post({ type: 'stack', fileName, view });
    } else {
      const params: AgentsViewParams = { uri: uri.toString() };
      const view = await this.#server.client.sendRequest<AgentsView | null>(agentsViewRequest, params);
      if (request !== this.#request) return;
      this.#openable = new Set(view?.rows.flatMap((row) => row.uri ?? []));
      this.#post({ type: 'agents', fileName, view });
    }
  }

  async #pickTarget(): Promise<void> {
    const files = await workspace.findFiles('**/*', '**/node_modules/**', MOST_TARGETS);
    const picked = await window.showQuickPick(targetsOf(files), {
      title: 'What does the agent work on?',
      placeHolder: 'A file or a folder of the workspace',
    });
    if (!picked) return;
    this.#picked = picked.uri;
    await this.refresh();
  }

  async #open(uri: string, selection: EditorRange): Promise<void> {
    if (!this.#openable.has(uri)) return;
    await window.showTextDocument(Uri.parse(uri, true), { viewColumn: ViewColumn.One, selection });
  }

  async #export(tab: 'stack' | 'agents'): Promise<void> {
    const uri = this.#picked ?? this.#document;
    if (!uri) return;
    const agent = tab === 'agents' ? null : (this.#agent ?? (await this.#defaultAgent(uri)));
    const params: ExportStackParams = { uri: uri.toString(), agent };
    const content = await this.#server.client.sendRequest<string | null>(exportStackRequest, params);
    if (content === null) return;
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
  }

  async #defaultAgent(uri: Uri): Promise<string | null> {
    const view = await this.#server.client.sendRequest<StackView | null>(stackViewRequest, { uri: uri.toString() });
    return view?.agent ?? null;
  }
}

interface TargetItem extends QuickPickItem {
  readonly uri: Uri;
}

/** Files and the folders that they lie in, each once. */
function targetsOf(files: readonly Uri[]): TargetItem[] {
  const folders = new Map<string, TargetItem>();
  for (const file of files) {
    const uri = Uri.joinPath(file, '..');
    const path = workspace.asRelativePath(uri);
    const isRoot = workspace.getWorkspaceFolder(file)?.uri.toString() === uri.toString();
    if (!isRoot && !folders.has(path)) folders.set(path, { label: `$(folder) ${path}`, uri });
  }
  const items = files.map((uri): TargetItem => ({ label: `$(file) ${workspace.asRelativePath(uri)}`, uri }));
  const byLabel = (a: TargetItem, b: TargetItem): number => (a.label < b.label ? -1 : 1);
  return [...[...folders.values()].sort(byLabel), ...items.sort(byLabel)];
}

function urisOf(view: StackView | null): ReadonlySet<string> {
  if (!view) return new Set();
  const files = [...view.layers, ...view.notApplied].flatMap(({ uri }) => uri ?? []);
  return new Set([...files, ...view.pairs.flatMap(({ sides }) => sides.map(({ uri }) => uri))]);
}

function nameOf(uri: Uri): string {
  return workspace.asRelativePath(uri);
}

import {
  Range as VisibleRange,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  languages,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type TextEditor,
  type WebviewPanel,
} from 'vscode';
import { State } from 'vscode-languageclient';
import {
  authorityViewRequest,
  type AuthorityView,
  type AuthorityViewParams,
  type Range,
  type SetLevelParams,
} from '../../../server/src/protocol.ts';
import type { ServerConnection } from '../languageClient.ts';
import type { SpecFiles } from '../specFiles.ts';
import { createNonce } from './contentSecurity.ts';
import { exportView } from './exportView.ts';
import type { FromWebview, PreviewState, ToWebview } from './messages.ts';
import { renderHtml } from './renderHtml.ts';
import { pickLevel, setLevel } from './setLevel.ts';

const VIEW_TYPE = 'precept.authorityPreview';
/** Long enough to skip keystrokes within a word, short enough to look live. */
const REFRESH_DELAY_MS = 120;
/** An editor that was scrolled from the preview tells of it for about this long. */
const OWN_SCROLL_MS = 300;

/** Whether the preview can show the document: a spec file, or any other Markdown. */
export function isPreviewable(document: TextDocument, specFiles: SpecFiles): boolean {
  return document.languageId === 'markdown' || specFiles.matches(document);
}

/** The one authority preview of this window: follows the editor in front and the text in it. */
export class PreviewManager implements Disposable {
  readonly #extensionUri: Uri;
  readonly #server: ServerConnection;
  readonly #specFiles: SpecFiles;
  readonly #disposables: Disposable[];
  #panel: WebviewPanel | undefined;
  #uri: Uri | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastRequest = 0;
  #view: AuthorityView | undefined;
  #quietUntil = 0;

  constructor(extensionUri: Uri, server: ServerConnection, specFiles: SpecFiles) {
    this.#extensionUri = extensionUri;
    this.#server = server;
    this.#specFiles = specFiles;
    this.#disposables = [
      window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: (panel, state: Partial<PreviewState> | undefined) => this.#restore(panel, state),
      }),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#postCursor(textEditor)),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#postScroll(textEditor)),
      workspace.onDidChangeTextDocument(({ document }) => this.#refreshIfShown(document.uri)),
      workspace.onDidOpenTextDocument((document) => this.#refreshIfShown(document.uri)),
      languages.onDidChangeDiagnostics(({ uris }) => uris.forEach((uri) => this.#refreshIfShown(uri))),
      server.client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#refreshSoon();
      }),
    ];
  }

  /** The document on show. */
  get shownUri(): Uri | undefined {
    return this.#uri;
  }

  /** Shows the editor's document in the panel beside it; the editor keeps the focus. */
  show(editor: TextEditor): void {
    if (this.#panel) {
      this.#panel.reveal(undefined, true);
      this.#follow(editor);
      return;
    }
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.#adopt(window.createWebviewPanel(VIEW_TYPE, 'Authority', place), editor.document.uri);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#panel?.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** Brings the panel back after a window reload, with the document it showed before. */
  async #restore(panel: WebviewPanel, state: Partial<PreviewState> | undefined): Promise<void> {
    if (!state?.uri) {
      panel.dispose();
      return;
    }
    const uri = Uri.parse(state.uri, true);
    // The server only knows open documents.
    await workspace.openTextDocument(uri).then(undefined, () => undefined);
    await this.#server.start();
    this.#adopt(panel, uri);
  }

  #adopt(panel: WebviewPanel, uri: Uri): void {
    this.#panel?.dispose();
    this.#panel = panel;
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(this.#extensionUri, 'dist', 'preview')],
    };
    panel.webview.onDidReceiveMessage((message: FromWebview) => this.#receive(message));
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#uri = undefined;
      clearTimeout(this.#timer);
    });
    this.#showDocument(uri);
    panel.webview.html = this.#page(panel, uri);
  }

  #page(panel: WebviewPanel, uri: Uri): string {
    const resource = (name: string) =>
      panel.webview.asWebviewUri(Uri.joinPath(this.#extensionUri, 'dist', 'preview', name)).toString();
    return renderHtml({
      cspSource: panel.webview.cspSource,
      nonce: createNonce(),
      scriptUri: resource('main.js'),
      styleUri: resource('main.css'),
      documentUri: uri.toString(),
    });
  }

  #follow(editor: TextEditor | undefined): void {
    if (!this.#panel || !editor || !isPreviewable(editor.document, this.#specFiles)) return;
    if (editor.document.uri.toString() !== this.#uri?.toString()) this.#showDocument(editor.document.uri);
    this.#refreshSoon(0);
  }

  #showDocument(uri: Uri): void {
    this.#uri = uri;
    if (this.#panel) this.#panel.title = `Authority: ${fileNameOf(uri)}`;
  }

  #refreshIfShown(uri: Uri): void {
    if (uri.toString() === this.#uri?.toString()) this.#refreshSoon();
  }

  #refreshSoon(delay = REFRESH_DELAY_MS): void {
    if (!this.#panel) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), delay);
  }

  async #refresh(): Promise<void> {
    const uri = this.#uri;
    if (!uri || !this.#server.isRunning) return;
    const request = ++this.#lastRequest;
    const params: AuthorityViewParams = { uri: uri.toString() };
    const view = await this.#server.client.sendRequest<AuthorityView | null>(authorityViewRequest, params);
    // A later request is under way, with newer text.
    if (request !== this.#lastRequest) return;
    const fileName = fileNameOf(uri);
    this.#view = view ?? undefined;
    if (view) this.#post({ type: 'view', fileName, view });
    else this.#post({ type: 'empty', reason: `Open ${fileName} in an editor to see its instructions here.` });
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    if (editor) this.#postCursor(editor);
  }

  #postCursor({ document, selection }: TextEditor): void {
    if (document.uri.toString() === this.#uri?.toString()) this.#post({ type: 'cursor', line: selection.active.line });
  }

  #postScroll({ document, visibleRanges }: TextEditor): void {
    const line = visibleRanges[0]?.start.line;
    if (line === undefined || Date.now() < this.#quietUntil) return;
    if (document.uri.toString() === this.#uri?.toString()) this.#post({ type: 'scroll', line });
  }

  #post(message: ToWebview): void {
    void this.#panel?.webview.postMessage(message);
  }

  async #receive(message: FromWebview): Promise<void> {
    if (message.type === 'ready') {
      this.#refreshSoon(0);
      return;
    }
    // Only into the document on show: a page can't make the editor open or change files of its choice.
    const uri = this.#uri;
    if (!uri || message.uri !== uri.toString()) return;
    switch (message.type) {
      case 'jump':
        return this.#jump(uri, message.range);
      case 'scroll':
        return this.#scrollEditor(uri, message.line);
      case 'setLevel':
        return this.#setLevel({ ...message, scope: 'instruction' });
      case 'pickLevel':
        return this.#pickLevel(message);
      case 'export':
        return exportView(this.#server, uri);
    }
  }

  async #setLevel({ uri, version, index, level, scope }: SetLevelParams): Promise<void> {
    const text = await setLevel(this.#server, { uri, version, index, level, scope });
    this.#post({ type: 'announce', text });
    window.setStatusBarMessage(`Precept: ${text}`, 4000);
    this.#refreshSoon(0);
  }

  async #pickLevel({ uri, version, index }: Pick<SetLevelParams, 'uri' | 'version' | 'index'>): Promise<void> {
    const view = this.#view;
    const entry = view?.version === version ? view.entries[index] : undefined;
    if (!view || !entry) return this.#refreshSoon(0);
    const choice = await pickLevel(view, entry);
    if (choice) await this.#setLevel({ uri, version, index, ...choice });
    this.#panel?.reveal(undefined, false);
  }

  /** Shows the line at the top of the editor, which keeps its cursor. */
  #scrollEditor(uri: Uri, line: number): void {
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    if (!editor) return;
    this.#quietUntil = Date.now() + OWN_SCROLL_MS;
    editor.revealRange(new VisibleRange(line, 0, line, 0), TextEditorRevealType.AtTop);
  }

  /** Puts the cursor at the start of the range, in the editor that shows the document if there is one. */
  async #jump(uri: Uri, { start }: Range): Promise<void> {
    const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    const viewColumn = shown?.viewColumn ?? ViewColumn.One;
    const editor = await window.showTextDocument(uri, { viewColumn });
    const selection = new Selection(start.line, start.character, start.line, start.character);
    editor.selection = selection;
    editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

function fileNameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

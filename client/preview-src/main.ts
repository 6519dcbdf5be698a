import { render } from 'lit';
import type { AuthorityEntry, AuthorityView } from '../../server/src/protocol.ts';
import type { FromWebview, PreviewState, ToWebview } from '../src/preview/messages.ts';
import { currentEntry } from './currentEntry.ts';
import { registerRowKeys } from './rowKeys.ts';
import { documentTemplate, emptyTemplate } from './templates.ts';

/** The part of VS Code's webview API that is used here. */
interface WebviewApi {
  postMessage(message: FromWebview): void;
  setState(state: PreviewState): void;
}
declare function acquireVsCodeApi(): WebviewApi;

const api = acquireVsCodeApi();
const container = document.getElementById('preview') ?? document.body;

let shown: { fileName: string; view: AuthorityView } | undefined;
let cursorLine = -1;
/** The one row in the tab order; arrow keys move it. */
let focusedId: string | undefined;

function update(): void {
  if (!shown) return;
  const { fileName, view } = shown;
  const current = currentEntry(view, cursorLine)?.id;
  render(documentTemplate({ fileName, view, current, focused: focusedId ?? current, jump }), container);
}

function jump(entry: AuthorityEntry): void {
  if (!shown) return;
  focusedId = entry.id;
  api.postMessage({ type: 'jump', uri: shown.view.uri, range: entry.range });
}

window.addEventListener('message', ({ data }: MessageEvent<ToWebview>) => {
  if (data.type === 'view') {
    shown = { fileName: data.fileName, view: data.view };
    api.setState({ uri: data.view.uri });
    update();
  } else if (data.type === 'empty') {
    shown = undefined;
    render(emptyTemplate(data.reason), container);
  } else if (data.line !== cursorLine) {
    cursorLine = data.line;
    update();
  }
});

registerRowKeys(container, (id) => {
  focusedId = id;
  update();
});

const uri = document.body.dataset['documentUri'];
if (uri) api.setState({ uri });
api.postMessage({ type: 'ready' });

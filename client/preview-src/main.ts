import { render } from 'lit';
import type { AuthorityEntry, AuthorityView } from '../../server/src/protocol.ts';
import type { FromWebview, PreviewState, ToWebview } from '../src/preview/messages.ts';
import { arrange, type Board, type Filter, NO_FILTER, suggestsByDefault } from './board.ts';
import { registerCardKeys } from './cardKeys.ts';
import { currentEntry, entryAtTop } from './currentEntry.ts';
import { registerDropping } from './dropping.ts';
import { drawLinks } from './linkLines.ts';
import { Scrolling } from './scrolling.ts';
import { documentTemplate, emptyTemplate } from './templates.ts';

/** The part of VS Code's webview API that is used here. */
interface WebviewApi {
  postMessage(message: FromWebview): void;
  getState(): Partial<PreviewState> | undefined;
  setState(state: PreviewState): void;
}
declare function acquireVsCodeApi(): WebviewApi;

const api = acquireVsCodeApi();
const container = document.getElementById('preview') ?? document.body;
const announcer = document.getElementById('announcer');

let shown: { readonly fileName: string; readonly view: AuthorityView } | undefined;
let board: Board | undefined;
let filter: Filter = NO_FILTER;
/** The reader's choice; undefined lets the document decide. */
let chosenSuggested = api.getState()?.showSuggested;
let cursorLine = -1;
/** The one card in the tab order; arrow keys move it. */
let focusedId: string | undefined;

const scrolling = new Scrolling(container, (id) => {
  const entry = entryOf(id);
  if (shown && entry) api.postMessage({ type: 'scroll', uri: shown.view.uri, line: entry.range.start.line });
});

function update(): void {
  if (!shown) return;
  const { fileName, view } = shown;
  const showSuggested = chosenSuggested ?? suggestsByDefault(view);
  board = arrange(view, filter, showSuggested);
  const current = currentEntry(view.entries, cursorLine)?.id;
  const ids = new Set(board.cards.map(({ entry }) => entry.id));
  const stop = [focusedId, current].find((id) => id !== undefined && ids.has(id)) ?? board.cards[0]?.entry.id;
  const hadFocus = document.activeElement?.closest<HTMLElement>('li.card')?.dataset['id'];
  const model = {
    ...{ fileName, view, board, current, stop, filter, showSuggested },
    canSuggest: view.entries.some(({ level }) => level === null),
    ...{ jump, pickLevel, show, onFilter, onShowSuggested, onExport },
  };
  render(documentTemplate(model), container);
  if (hadFocus !== undefined) keepFocus(hadFocus);
  requestAnimationFrame(() => board && drawLinks(container, board.links));
}

/** A card that changed its lane was drawn anew, and took the focus with it. */
function keepFocus(id: string): void {
  if (document.activeElement?.closest('li.card')) return;
  scrolling.keepQuiet();
  scrolling.card(id)?.querySelector<HTMLElement>('button.row')?.focus();
}

function entryOf(id: string): AuthorityEntry | undefined {
  return shown?.view.entries.find((entry) => entry.id === id);
}

function jump(id: string): void {
  const entry = entryOf(id);
  if (!shown || !entry) return;
  focusedId = id;
  api.postMessage({ type: 'jump', uri: shown.view.uri, range: entry.range });
}

function show(id: string): void {
  focusedId = id;
  if (!board?.cards.some(({ entry }) => entry.id === id)) filter = NO_FILTER;
  update();
  scrolling.reveal(id);
  scrolling.card(id)?.querySelector<HTMLElement>('button.row')?.focus();
}

function pickLevel(id: string): void {
  const entry = entryOf(id);
  if (!shown || !entry) return;
  focusedId = id;
  const { uri, version } = shown.view;
  api.postMessage({ type: 'pickLevel', uri, version, index: entry.index });
}

function setLevel(id: string, level: string | null): void {
  const entry = entryOf(id);
  if (!shown || !entry || entry.level === level) return;
  focusedId = id;
  const { uri, version } = shown.view;
  api.postMessage({ type: 'setLevel', uri, version, index: entry.index, level });
}

/** To the neighbouring lane, as it is shown; "no level" is below the lowest, and one gets there only by dropping. */
function move(id: string, by: -1 | 1): void {
  const lane = board?.cards.find(({ entry }) => entry.id === id)?.lane;
  const levels = shown?.view.lanes.map(({ level }) => level) ?? [];
  const target = lane === undefined ? undefined : levels[lane + by];
  if (target) setLevel(id, target);
  else announce(by < 0 ? 'There is no higher level' : 'There is no lower level');
}

function onFocus(id: string): void {
  if (id === focusedId) return;
  focusedId = id;
  update();
}

function onFilter(next: Filter): void {
  filter = next;
  update();
  if (board) announce(`${board.cards.length} of ${shown?.view.entries.length ?? 0} instructions`);
}

function onShowSuggested(on: boolean): void {
  chosenSuggested = on;
  saveState();
  update();
}

function onExport(): void {
  if (shown) api.postMessage({ type: 'export', uri: shown.view.uri });
}

function announce(text: string): void {
  if (announcer) announcer.textContent = text;
}

function saveState(): void {
  const uri = shown?.view.uri ?? document.body.dataset['documentUri'];
  if (uri) api.setState({ uri, ...(chosenSuggested !== undefined && { showSuggested: chosenSuggested }) });
}

function receive(message: ToWebview): void {
  switch (message.type) {
    case 'view':
      if (message.view.uri !== shown?.view.uri) filter = NO_FILTER;
      shown = { fileName: message.fileName, view: message.view };
      saveState();
      return update();
    case 'empty':
      shown = undefined;
      return void render(emptyTemplate(message.reason), container);
    case 'announce':
      return announce(message.text);
    case 'cursor':
      if (message.line !== cursorLine) {
        cursorLine = message.line;
        update();
        revealEntry(shown && currentEntry(shown.view.entries, cursorLine));
      }
      return;
    case 'scroll':
      return revealEntry(shown && entryAtTop(shown.view.entries, message.line));
  }
}

function revealEntry(entry: AuthorityEntry | undefined): void {
  if (entry) scrolling.reveal(entry.id);
}

window.addEventListener('message', ({ data }: MessageEvent<ToWebview>) => receive(data));
window.addEventListener('resize', () => board && drawLinks(container, board.links));
registerCardKeys(container, { onFocus, move, pickLevel });
registerDropping(container, (id, level) => setLevel(id, level === '' ? null : level));
saveState();
api.postMessage({ type: 'ready' });

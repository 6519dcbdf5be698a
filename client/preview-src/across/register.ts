import { html, render } from 'lit';
import type { FromAcross, PreviewTab, ToAcross } from '../../src/preview/stackMessages.ts';
import { agentsTemplate } from './agentsTemplate.ts';
import { stackTemplate } from './stackTemplate.ts';

const TABS: readonly (readonly [tab: PreviewTab, title: string])[] = [
  ['chain', 'Chain of command'],
  ['stack', 'Stack'],
  ['agents', 'Agents'],
];

/** What the views across files need of the page. */
export interface AcrossPage {
  readonly post: (message: FromAcross) => void;
  /** The view that was open before a reload. */
  readonly tab: PreviewTab | undefined;
  readonly saveTab: (tab: PreviewTab) => void;
}

/** Puts the tabs above the page and draws the Stack and Agents views beside the chain of command. */
export function registerAcross({ post, tab: before, saveTab }: AcrossPage): void {
  const chain = document.getElementById('preview');
  const nav = document.getElementById('views');
  const across = document.getElementById('across');
  if (!chain || !nav || !across) return;
  let tab: PreviewTab = before ?? 'chain';
  let shown: ToAcross | undefined;
  let all = false;

  const choose = (next: PreviewTab): void => {
    tab = next;
    saveTab(tab);
    post({ type: 'showTab', tab });
    update();
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = TABS.findIndex(([id]) => id === tab);
    const [next] = TABS[(at + step + TABS.length) % TABS.length] ?? ['chain'];
    choose(next);
    nav.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  };

  function update(): void {
    render(tabs(tab, choose, onKey), nav as HTMLElement);
    (chain as HTMLElement).hidden = tab !== 'chain';
    (across as HTMLElement).hidden = tab === 'chain';
    if (tab !== 'chain') render(content(), across as HTMLElement);
  }

  function content() {
    if (shown?.type !== tab) return html`<p class="empty">Reading the workspace…</p>`;
    const { fileName } = shown;
    if (!shown.view) return html`<p class="empty">${fileName} lies in no folder of this workspace.</p>`;
    if (shown.type === 'stack') return stackTemplate(fileName, shown.view, post);
    const onAll = (on: boolean): void => {
      all = on;
      update();
    };
    return agentsTemplate(fileName, shown.view, { all, onAll }, post);
  }

  window.addEventListener('message', ({ data }: MessageEvent<ToAcross | { type: string }>) => {
    if (data.type !== 'stack' && data.type !== 'agents') return;
    shown = data as ToAcross;
    update();
  });
  update();
  if (tab !== 'chain') post({ type: 'showTab', tab });
}

function tabs(open: PreviewTab, choose: (tab: PreviewTab) => void, onKey: (event: KeyboardEvent) => void) {
  return html`<div role="tablist" aria-label="Views" @keydown=${onKey}>
    ${TABS.map(
      ([id, title]) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${id}"
          aria-selected=${id === open ? 'true' : 'false'}
          aria-controls=${id === 'chain' ? 'preview' : 'across'}
          tabindex=${id === open ? 0 : -1}
          @click=${() => choose(id)}
        >
          ${title}
        </button>`,
    )}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type {
  AgentChoice,
  OutsideState,
  StackLayer,
  StackOmission,
  StackPair,
  StackView,
} from '../../../server/src/protocol.ts';
import type { FromAcross } from '../../src/preview/stackMessages.ts';
import { withCode } from '../inlineCode.ts';

/** What the page may ask of the extension. */
export type Send = (message: FromAcross) => void;

const LOADS: Readonly<Record<StackLayer['load'], string>> = {
  start: 'at the start',
  'on-demand': 'on demand',
  listed: 'path only',
};

/** One agent's stack: its layers in order of appearance, what is left out, and who wins where two disagree. */
export function stackTemplate(fileName: string, view: StackView, send: Send): TemplateResult {
  const { layers, notApplied, pairs, winner, winnerWhy, budget, settingsFiles } = view;
  const most = Math.max(1, ...layers.map(({ bytes }) => bytes), budget?.limit ?? 0);
  return html`
    <header>
      <h1>${fileName}</h1>
      <p class="summary">${summary(view)}</p>
      <div class="controls">
        ${agentPicker(view.agents, view.agent, send)}
        <button type="button" class="action" @click=${() => send({ type: 'pickTarget' })}>Change target…</button>
        <button type="button" class="action" @click=${() => send({ type: 'exportAcross', tab: 'stack' })}>
          Export
        </button>
      </div>
    </header>
    <p class="winner" data-winner=${winner}>${winnerWhy}</p>
    ${settingsFiles.length > 0 ? html`<p class="settings">By its settings in ${settingsFiles.join(' and ')}.</p>` : nothing}
    ${budget ? budgetBar(budget) : nothing}
    ${layers.length === 0 ? html`<p class="empty">This agent reads no file here.</p>` : nothing}
    <ol class="layers" aria-label="What is read, in order of appearance">
      ${repeat(
        layers,
        ({ path }) => path,
        (layer) => layerTemplate(layer, most, send),
      )}
    </ol>
    ${pairs.length > 0 ? pairsTemplate(pairs, send) : nothing}
    ${notApplied.length > 0 ? omissionsTemplate(notApplied, send) : nothing} ${outsideTemplate(view.outside, send)}
  `;
}

const OUTSIDE: Readonly<Record<OutsideState, string>> = {
  shown: 'With parent folders, your home and managed files.',
  off: 'Parent folders, your home and managed files are not looked at.',
  untrusted: 'Parent folders, your home and managed files are not looked at until you trust this workspace.',
  invisible: 'Parent folders, your home and managed files are not visible here.',
};

/** What is seen outside of the workspace, and how to see more. */
export function outsideTemplate(state: OutsideState, send: Send): TemplateResult {
  const allow =
    state === 'off'
      ? html`<button type="button" class="action" @click=${() => send({ type: 'allowOutside' })}>
          Look there too
        </button>`
      : nothing;
  return html`<p class="outside" data-state=${state}>${OUTSIDE[state]} ${allow}</p>`;
}

function summary({ layers, notApplied, startedIn }: StackView): string {
  const tokens = layers.reduce((sum, layer) => sum + layer.tokens, 0);
  const files = `${layers.length} ${layers.length === 1 ? 'file' : 'files'} read`;
  const start = startedIn === '' ? 'the workspace folder' : startedIn;
  return `Started in ${start} · ${files} · about ${tokens.toLocaleString('en')} tokens · ${notApplied.length} not read`;
}

/** Agents that work here first, then all others. */
function agentPicker(agents: readonly AgentChoice[], chosen: string, send: Send): TemplateResult {
  const option = ({ id, name }: AgentChoice): TemplateResult =>
    html`<option value=${id} ?selected=${id === chosen}>${name}</option>`;
  const here = agents.filter(({ worksHere }) => worksHere);
  const others = agents.filter(({ worksHere }) => !worksHere);
  const pick = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) send({ type: 'pickAgent', agent: event.target.value });
  };
  return html`<label class="agent">
    Agent
    <select @change=${pick}>
      ${here.length > 0 ? html`<optgroup label="Work here">${here.map(option)}</optgroup>` : nothing}
      <optgroup label=${here.length > 0 ? 'Others' : 'Agents'}>${others.map(option)}</optgroup>
    </select>
  </label>`;
}

function budgetBar({ used, limit }: { used: number; limit: number }): TemplateResult {
  const text = `${bytesText(used)} of ${bytesText(limit)} spent`;
  return html`<div class="budget">
    <meter min="0" max=${limit} high=${limit * 0.9} value=${used} aria-label=${text}></meter>
    <span>${text}</span>
  </div>`;
}

function layerTemplate(layer: StackLayer, most: number, send: Send): TemplateResult {
  const { path, uri, order, authority, load, bytes, cut, advice, why, source } = layer;
  const line = cut?.line ?? advice?.line;
  const open =
    uri === undefined ? undefined : () => send({ type: 'openLayer', uri, ...(line !== undefined && { line }) });
  return html`<li class="layer" data-load=${load} data-cut=${cut ? 'true' : 'false'}>
    <span class="order" title="Order of appearance">${order}</span>
    <div class="what">
      ${openable(path, open)}
      <span class="why" title=${source}>${withCode(why)}</span>
      ${sizeBar(bytes, cut?.bytes ?? bytes, most)}
      <span class="facts">
        ${LOADS[load]} · ${bytesText(bytes)}
        ${cut ? html`<strong class="cut">cut in line ${cut.line}, after ${bytesText(cut.bytes)}</strong>` : nothing}
        ${advice ? html`<strong class="advice">longer than advised (${advice.text}) from line ${advice.line}</strong>` : nothing}
      </span>
    </div>
    <span class="authority" title="Of two layers the one with the higher number wins">${authority}</span>
  </li>`;
}

/** Drawn, so that no style of the page comes from a file's size. */
function sizeBar(bytes: number, kept: number, most: number): TemplateResult {
  const width = (amount: number): string => String(Math.max(0.5, (100 * amount) / most));
  return html`<svg class="size" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="whole" x="0" y="0" height="4" width=${width(bytes)}></rect>
    <rect class="kept" x="0" y="0" height="4" width=${width(kept)}></rect>
  </svg>`;
}

function openable(path: string, open: (() => void) | undefined): TemplateResult {
  return open
    ? html`<button type="button" class="path" @click=${open}>${path}</button>`
    : html`<span class="path">${path}</span>`;
}

function pairsTemplate(pairs: readonly StackPair[], send: Send): TemplateResult {
  return html`<section class="pairs" aria-labelledby="pairs-title">
    <h2 id="pairs-title">Who wins where files disagree</h2>
    <ul>
      ${pairs.map(
        ({ about, sides, winner, why }) =>
          html`<li class="pair" data-decided=${winner === null ? 'false' : 'true'}>
            <span class="about">On ${about}</span>
            ${sides.map(
              ({ path, uri, text, range }, index) =>
                html`<button
                  type="button"
                  class="side"
                  data-result=${winner === null ? 'open' : winner === index ? 'wins' : 'loses'}
                  @click=${() => send({ type: 'openPlace', uri, range })}
                >
                  <span class="text">${withCode(text)}</span
                  ><span class="path">${path}, line ${range.start.line + 1}</span>
                </button>`,
            )}
            <span class="result"
              >${winner === null ? nothing : html`<strong>${sides[winner].path}</strong> wins. `}${withCode(why)}</span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

function omissionsTemplate(omissions: readonly StackOmission[], send: Send): TemplateResult {
  return html`<section class="omissions" aria-labelledby="omissions-title">
    <h2 id="omissions-title">Not read</h2>
    <ul>
      ${repeat(
        omissions,
        ({ path }) => path,
        ({ path, uri, why, kind }) =>
          html`<li class="omission" data-kind=${ifDefined(kind)}>
            ${openable(path, uri === undefined ? undefined : () => send({ type: 'openLayer', uri }))}
            <span class="why">${withCode(why)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function bytesText(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KiB`;
}

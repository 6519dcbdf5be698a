import { html, nothing, type TemplateResult } from 'lit';
import type { AgentsCell, AgentsRow, AgentsView } from '../../../server/src/protocol.ts';
import { outsideTemplate, type Send } from './stackTemplate.ts';

const SIGNS: Readonly<Record<AgentsCell['state'], string>> = {
  loaded: '●',
  'on-demand': '◐',
  listed: '○',
  cut: '✂',
  shadowed: '×',
  never: '·',
};

const MEANINGS: Readonly<Record<AgentsCell['state'], string>> = {
  loaded: 'loaded',
  'on-demand': 'on demand',
  listed: 'only its path',
  cut: 'cut',
  shadowed: 'shadowed',
  never: 'never',
};

/** What the matrix shows of the agents. */
export interface AgentsChoice {
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
}

/** Agents × spec files, for one target. */
export function agentsTemplate(
  fileName: string,
  view: AgentsView,
  { all, onAll }: AgentsChoice,
  send: Send,
): TemplateResult {
  const anyHere = view.agents.some(({ worksHere }) => worksHere);
  const columns = view.agents.flatMap((agent, index) => (all || !anyHere || agent.worksHere ? [{ agent, index }] : []));
  return html`
    <header>
      <h1>${fileName}</h1>
      <p class="summary">Who reads which file when working here</p>
      <div class="controls">
        ${
          anyHere
            ? html`<label
                ><input
                  type="checkbox"
                  .checked=${all}
                  @change=${(event: Event) => onAll((event.target as HTMLInputElement).checked)}
                />
                All agents</label
              >`
            : nothing
        }
        <button type="button" class="action" @click=${() => send({ type: 'pickTarget' })}>Change target…</button>
        <button type="button" class="action" @click=${() => send({ type: 'exportAcross', tab: 'agents' })}>
          Export
        </button>
      </div>
    </header>
    ${view.rows.length === 0 ? html`<p class="empty">No spec file in this workspace.</p>` : nothing}
    <div class="matrix-frame">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">File</th>
            ${columns.map(({ agent }) => html`<th scope="col" class="agent-name"><span title=${agent.name}>${shortName(agent.name)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${view.rows.map((row) => rowTemplate(row, columns, send))}
        </tbody>
      </table>
    </div>
    <p class="legend">
      ${Object.entries(MEANINGS).map(
        ([state, meaning]) =>
          html`<span class="key" data-state=${state}>${SIGNS[state as AgentsCell['state']]} ${meaning}</span>`,
      )}
    </p>
    ${outsideTemplate(view.outside, send)}
  `;
}

/** Names stand upright, where a long one would push the files down. */
function shortName(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}

function rowTemplate(
  { path, uri, cells }: AgentsRow,
  columns: readonly { readonly index: number; readonly agent: { readonly name: string } }[],
  send: Send,
): TemplateResult {
  const name =
    uri === undefined
      ? html`<span class="path">${path}</span>`
      : html`<button type="button" class="path" @click=${() => send({ type: 'openLayer', uri })}>${path}</button>`;
  return html`<tr>
    <th scope="row">${name}</th>
    ${columns.map(({ index, agent }) => cellTemplate(cells[index], agent.name))}
  </tr>`;
}

function cellTemplate(cell: AgentsCell | undefined, agent: string): TemplateResult {
  const { state, why, elsewhere } = cell ?? { state: 'never', why: '', elsewhere: false };
  const meaning = state === 'never' && elsewhere ? 'not here' : MEANINGS[state];
  return html`<td data-state=${state} title="${agent}: ${why}">
    <span aria-label=${meaning}>${SIGNS[state]}</span>
  </td>`;
}

import '@vscode-elements/elements/dist/vscode-badge/index.js';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import { type Board, type Filter, type Kind, KINDS } from './board.ts';

/** What the controls above the lanes show and do. */
export interface ControlsModel {
  readonly board: Board;
  readonly filter: Filter;
  readonly showSuggested: boolean;
  /** True when some instruction has no level of its own. */
  readonly canSuggest: boolean;
  onFilter(filter: Filter): void;
  onShowSuggested(on: boolean): void;
  onExport(): void;
}

/** Filters, the switch for suggested levels, and the export button. */
export function controlsTemplate(model: ControlsModel): TemplateResult {
  const { board, filter, showSuggested, canSuggest, onFilter } = model;
  return html`<div class="controls" role="search" aria-label="Filter the instructions">
    <vscode-textfield
      class="filter-text"
      label="Filter by words"
      placeholder="Filter by words"
      type="search"
      .value=${filter.text}
      @input=${(event: Event) => onFilter({ ...filter, text: valueOf(event) })}
    ></vscode-textfield>
    <vscode-single-select
      class="filter-kind"
      label="Kind of instruction"
      @change=${(event: Event) => onFilter({ ...filter, kind: valueOf(event) as Kind })}
    >
      ${Object.entries(KINDS).map(
        ([kind, name]) => html`<vscode-option value=${kind} ?selected=${kind === filter.kind}>${name}</vscode-option>`,
      )}
    </vscode-single-select>
    <vscode-single-select
      class="filter-section"
      label="Section"
      combobox
      @change=${(event: Event) => onFilter({ ...filter, section: valueOf(event) })}
    >
      <vscode-option value="" ?selected=${filter.section === ''}>All sections</vscode-option>
      ${board.sections.map(
        (title) => html`<vscode-option value=${title} ?selected=${title === filter.section}>${title}</vscode-option>`,
      )}
    </vscode-single-select>
    ${
      canSuggest
        ? html`<vscode-checkbox
            class="suggested"
            label="Suggested levels"
            title="Put instructions without a level where their wording suggests. It decides nothing."
            .checked=${showSuggested}
            @change=${(event: Event) => model.onShowSuggested((event.target as HTMLInputElement).checked)}
          ></vscode-checkbox>`
        : nothing
    }
    <vscode-button class="export" secondary @click=${() => model.onExport()}>Export…</vscode-button>
  </div>`;
}

function valueOf({ target }: Event): string {
  return (target as HTMLInputElement).value;
}

import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { AuthorityEntry, EntryFinding } from '../../server/src/protocol.ts';
import type { Card, CardMark } from './board.ts';
import { withCode } from './inlineCode.ts';

/** What a card does when it is used. Cards are named by id: one that was not drawn again may know an older place. */
export interface CardActions {
  jump(id: string): void;
  pickLevel(id: string): void;
  /** Brings another card into view and gives it the focus. */
  show(id: string): void;
}

/** How a card stands on the page now. */
export interface CardPlace {
  /** Under the editor's cursor. */
  readonly current: boolean;
  /** The one card in the tab order. */
  readonly stop: boolean;
}

/** One instruction: its text, its line, why it has its level, and what it meets. */
export function cardTemplate(card: Card, { current, stop }: CardPlace, actions: CardActions): TemplateResult {
  const { entry, marks, overridden, conflicting } = card;
  const tab = stop ? 0 : -1;
  return html`<li
    class=${classMap({ card: true, overridden, conflicting, inferred: entry.source === 'inferred' })}
    data-id=${entry.id}
    draggable="true"
    @dragstart=${(event: DragEvent) => startDrag(event, entry)}
  >
    <button
      type="button"
      class="row"
      data-id=${entry.id}
      data-source=${entry.source}
      tabindex=${tab}
      aria-current=${ifDefined(current ? 'location' : undefined)}
      aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight L"
      @click=${() => actions.jump(entry.id)}
    >
      <span class="text">${overridden ? html`<s>${withCode(entry.text)}</s>` : withCode(entry.text)}</span>
      <span class="why"
        ><span class="at">line <span class="line">${entry.range.start.line + 1}</span></span> · ${entry.reason}</span
      >
      ${entry.findings.length > 0 ? html`<span class="findings">${entry.findings.map(finding)}</span>` : nothing}
    </button>
    <button
      type="button"
      class="level"
      tabindex=${tab}
      title="Set the level…"
      aria-label="Level: ${levelText(entry)}. Set it…"
      @click=${() => actions.pickLevel(entry.id)}
    >
      ${levelText(entry)}
    </button>
    ${
      marks.length > 0
        ? html`<ul class="marks">
            ${marks.map((one) => mark(one, tab, actions))}
          </ul>`
        : nothing
    }
  </li>`;
}

const MARKS: Readonly<Record<CardMark['kind'], string>> = {
  overrides: 'Overrides',
  overridden: 'Overridden by',
  conflict: 'Conflicts with',
};

function mark({ kind, other, ground }: CardMark, tab: number, { show }: CardActions): TemplateResult {
  return html`<li class="mark ${kind}">
    <button type="button" tabindex=${tab} title=${other.text} @click=${() => show(other.id)}>
      ${MARKS[kind]} line ${other.range.start.line + 1}</button
    ><span class="ground">: ${withCode(ground)}</span>
  </li>`;
}

function finding({ rule, severity, message }: EntryFinding): TemplateResult {
  return html`<span class="finding" data-severity=${severity} title=${message}>${rule}</span>`;
}

function levelText({ level, suggested }: AuthorityEntry): string {
  return level ?? (suggested ? `${suggested}?` : 'no level');
}

function startDrag({ dataTransfer }: DragEvent, { id, text }: AuthorityEntry): void {
  if (!dataTransfer) return;
  dataTransfer.effectAllowed = 'move';
  dataTransfer.setData(DRAG_TYPE, id);
  dataTransfer.setData('text/plain', text);
}

/** What a dragged card carries: its id. Nothing else can be dropped on a lane. */
export const DRAG_TYPE = 'application/x-precept-instruction';

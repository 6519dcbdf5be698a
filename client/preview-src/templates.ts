import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AuthorityView } from '../../server/src/protocol.ts';
import type { Board, Card, CardGroup, Lane } from './board.ts';
import { type CardActions, cardTemplate } from './cardTemplate.ts';
import { type ControlsModel, controlsTemplate } from './controls.ts';

/** All that the page shows. */
export interface PageModel extends CardActions, ControlsModel {
  readonly fileName: string;
  readonly view: AuthorityView;
  readonly board: Board;
  /** Id of the instruction under the editor's cursor. */
  readonly current: string | undefined;
  /** Id of the card in the tab order. */
  readonly stop: string | undefined;
}

/** The page for a document without a view. */
export function emptyTemplate(reason: string): TemplateResult {
  return html`<p class="empty">${reason}</p>`;
}

/** The whole page: controls, the chain of levels as a strip, then one lane per level. */
export function documentTemplate(model: PageModel): TemplateResult {
  const { view, board } = model;
  return html`
    <header>
      <h1>${model.fileName}</h1>
      <p class="summary">${summary(view)}</p>
      ${view.entries.length > 0 ? guard(controlsSignature(model), () => controlsTemplate(model)) : nothing}
    </header>
    ${chain(board.lanes)}
    ${view.entries.length === 0 ? emptyTemplate('No instruction was found in this document.') : nothing}
    ${view.entries.length > 0 && board.cards.length === 0 ? emptyTemplate('No instruction passes the filter.') : nothing}
    <div class="board">
      <svg class="links" aria-hidden="true"></svg>
      ${repeat(
        board.lanes,
        ({ level }) => level ?? '',
        (lane) => laneTemplate(lane, model),
      )}
    </div>
    ${view.precedences.length > 0 ? precedences(view) : nothing}
  `;
}

function controlsSignature({ board, filter, showSuggested, canSuggest }: PageModel): unknown[] {
  return [filter, showSuggested, canSuggest, ...board.sections];
}

function summary({ entries, overrides, conflicts, annotated }: AuthorityView): string {
  const findings = entries.reduce((sum, entry) => sum + entry.findings.length, 0);
  const parts = [plural(entries.length, 'instruction')];
  if (overrides.length > 0) parts.push(plural(overrides.length, 'override'));
  if (conflicts.length > 0) parts.push(plural(conflicts.length, 'conflict'));
  if (findings > 0) parts.push(plural(findings, 'finding'));
  if (!annotated && entries.length > 0) parts.push('no level is set in this file');
  return parts.join(' · ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The levels side by side, highest first, with their counts. A card can be dropped on each. */
function chain(lanes: readonly Lane[]): TemplateResult {
  return html`<nav class="chain-bar" aria-label="Levels of authority, the highest first">
    <ol class="chain">
      ${lanes.map(
        ({ level, shown, total, meaning }) => html`
          <li class="link" data-level=${level ?? 'none'} data-drop=${level ?? ''} title=${meaning}>
            ${
              shown === 0
                ? html`<span class="level-name">${levelName(level)}</span>${count(shown, total)}`
                : html`<a href="#${laneId(level)}" tabindex="0"
                    ><span class="level-name">${levelName(level)}</span>${count(shown, total)}</a
                  >`
            }
          </li>
        `,
      )}
    </ol>
  </nav>`;
}

function count(shown: number, total: number): TemplateResult {
  return html`<vscode-badge class="count">${shown === total ? total : `${shown} of ${total}`}</vscode-badge>`;
}

function laneTemplate({ level, meaning, groups, shown }: Lane, model: PageModel): TemplateResult {
  const id = laneId(level);
  return html`<section
    class="lane ${shown === 0 ? 'vacant' : ''}"
    id=${id}
    data-level=${level ?? 'none'}
    data-drop=${level ?? ''}
    aria-labelledby="${id}-title"
  >
    <h2 id="${id}-title">
      <span class="level-name">${levelName(level)}</span>
      <span class="meaning">${meaning}</span>
    </h2>
    ${repeat(
      groups,
      ({ key }) => key,
      (group) => guard(groupSignature(group, model), () => groupTemplate(group, model)),
    )}
  </section>`;
}

function groupTemplate({ title, cards }: CardGroup, model: PageModel): TemplateResult {
  return html`<div class="group">
    ${title ? html`<h3>${title}</h3>` : nothing}
    <ul class="cards">
      ${repeat(
        cards,
        ({ entry }) => entry.id,
        (card) => guardedCard(card, model),
      )}
    </ul>
  </div>`;
}

/** All that the drawing of a group depends on: a document has many groups, and an edit touches few of them. */
function groupSignature({ cards }: CardGroup, { view, current, stop }: PageModel): unknown[] {
  const mine = (id: string | undefined): string | undefined =>
    id !== undefined && cards.some(({ entry }) => entry.id === id) ? id : undefined;
  return [view.uri, mine(current), mine(stop), ...cards.map(({ key }) => key)];
}

/** A card that looks as before is not drawn again. */
function guardedCard(card: Card, model: PageModel): unknown {
  const { id } = card.entry;
  const place = { current: id === model.current, stop: id === model.stop };
  return guard([card.key, place.current, place.stop, model.view.uri], () => cardTemplate(card, place, model));
}

function precedences({ precedences: stated }: AuthorityView): TemplateResult {
  return html`<section class="precedences" aria-labelledby="precedences-title">
    <h2 id="precedences-title">Precedence in words</h2>
    <ul>
      ${stated.map(
        ({ winner, loser, text, range }) =>
          html`<li title=${text}>
            “${winner}” over “${loser}” <span class="line">line ${range.start.line + 1}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function levelName(level: string | null): string {
  return level ?? 'no level';
}

function laneId(level: string | null): string {
  return `lane-${level ?? 'none'}`;
}

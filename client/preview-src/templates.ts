import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AuthorityEntry, AuthorityGroup, AuthorityView, EntryFinding } from '../../server/src/protocol.ts';

/** All that the page shows. */
export interface PageModel {
  readonly fileName: string;
  readonly view: AuthorityView;
  /** Id of the instruction under the editor's cursor. */
  readonly current: string | undefined;
  /** Id of the row in the tab order; the first one when absent or gone. */
  readonly focused: string | undefined;
  readonly jump: (entry: AuthorityEntry) => void;
}

/** The page for a document without a view. */
export function emptyTemplate(reason: string): TemplateResult {
  return html`<p class="empty">${reason}</p>`;
}

/** The whole page: the chain of levels as a strip, then one lane per level that has instructions. */
export function documentTemplate(model: PageModel): TemplateResult {
  const entries = model.view.groups.flatMap((group) => group.entries);
  const stop = entries.find(({ id }) => id === model.focused)?.id ?? entries[0]?.id;
  const filled = model.view.groups.filter((group) => group.entries.length > 0);
  return html`
    <header>
      <h1>${model.fileName}</h1>
      <p class="summary">${summary(entries)}</p>
      ${chain(model.view.groups)}
    </header>
    ${entries.length === 0 ? emptyTemplate('No instruction was found in this document.') : nothing}
    ${repeat(
      filled,
      ({ level }) => level ?? '',
      (group) => lane(group, model, stop),
    )}
  `;
}

function summary(entries: readonly AuthorityEntry[]): string {
  const findings = entries.reduce((sum, entry) => sum + entry.findings.length, 0);
  const parts = [plural(entries.length, 'instruction')];
  if (findings > 0) parts.push(plural(findings, 'finding'));
  return parts.join(' · ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The levels side by side, highest first, with their counts; those with instructions lead to their lane. */
function chain(groups: readonly AuthorityGroup[]): TemplateResult {
  return html`<nav aria-label="Levels of authority, the highest first">
    <ol class="chain">
      ${groups.map(
        ({ level, entries, meaning }) => html`
          <li class="link" data-level=${level ?? 'none'} title=${meaning}>
            ${
              entries.length === 0
                ? html`<span class="level-name">${levelName(level)}</span><span class="count">0</span>`
                : html`<a href="#${laneId(level)}"
                    ><span class="level-name">${levelName(level)}</span><span class="count">${entries.length}</span></a
                  >`
            }
          </li>
        `,
      )}
    </ol>
  </nav>`;
}

function lane({ level, meaning, entries }: AuthorityGroup, model: PageModel, stop: string | undefined): TemplateResult {
  const id = laneId(level);
  return html`<section class="lane" id=${id} data-level=${level ?? 'none'} aria-labelledby="${id}-title">
    <h2 id="${id}-title">
      <span class="level-name">${levelName(level)}</span>
      <span class="meaning">${meaning}</span>
    </h2>
    ${repeat(
      bySection(entries),
      ({ key }) => key,
      ({ title, rows }) => html`
        <div class="group">
          ${title ? html`<h3>${title}</h3>` : nothing}
          <ul>
            ${repeat(
              rows,
              (entry) => entry.id,
              (entry) => html`<li>${row(entry, model, stop)}</li>`,
            )}
          </ul>
        </div>
      `,
    )}
  </section>`;
}

interface SectionRows {
  key: string;
  title: string;
  rows: AuthorityEntry[];
}

/** Neighbouring entries of one section together, in document order. */
function bySection(entries: readonly AuthorityEntry[]): SectionRows[] {
  const groups: SectionRows[] = [];
  for (const entry of entries) {
    const title = entry.sections.join(' › ');
    const last = groups.at(-1);
    if (last?.title === title) last.rows.push(entry);
    else
      groups.push({ key: `${title}#${groups.filter((group) => group.title === title).length}`, title, rows: [entry] });
  }
  return groups;
}

function row(entry: AuthorityEntry, { current, jump }: PageModel, stop: string | undefined): TemplateResult {
  const line = entry.range.start.line + 1;
  return html`<button
    type="button"
    class="row"
    data-id=${entry.id}
    data-source=${entry.source}
    title=${entry.reason}
    tabindex=${entry.id === stop ? 0 : -1}
    aria-current=${ifDefined(entry.id === current ? 'location' : undefined)}
    @click=${() => jump(entry)}
  >
    <span class="text">${withCode(entry.text)}</span>
    <span class="line" aria-label="line ${line}">${line}</span>
    ${entry.source === 'inherited' ? html`<span class="why">${entry.reason}</span>` : nothing}
    ${entry.findings.length > 0 ? html`<span class="findings">${entry.findings.map(finding)}</span>` : nothing}
  </button>`;
}

/** Code spans look like code; all else stays as it is written. */
function withCode(text: string): unknown[] {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? html`<code>${part.slice(1, -1)}</code>` : part));
}

function finding({ rule, severity, message }: EntryFinding): TemplateResult {
  return html`<span class="finding" data-severity=${severity} title=${message}>${rule}</span>`;
}

function levelName(level: string | null): string {
  return level ?? 'no level';
}

function laneId(level: string | null): string {
  return `lane-${level ?? 'none'}`;
}

import type { AuthorityCard, AuthorityLane, AuthorityModel } from '../authorityModel.ts';
import { arrange, type Arrangement, groupBySection, summarise } from './arrange.ts';
import { colorRules, escapeMarkup } from './markup.ts';

/** The chain of command as one HTML page that needs nothing else: no script, no font, no request. */
export function toHtml(model: AuthorityModel, name: string): string {
  const arrangement = arrange(model);
  const title = `Chain of command: ${escapeMarkup(name)}`;
  const filled = arrangement.lanes.filter(({ cards }) => cards.length > 0);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${STYLE}
</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="summary">${escapeMarkup(summarise(model))}</p>
<nav aria-label="Levels of authority, the highest first"><ol class="chain">
${arrangement.lanes.map(chainLink).join('\n')}
</ol></nav>
</header>
<main>
${filled.map((lane) => renderLane(lane, arrangement)).join('\n')}
${renderPrecedences(model)}</main>
</body>
</html>
`;
}

const STYLE = `${colorRules(':root')}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; color: var(--text); background: var(--page); font: 16px/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }
.summary { margin: 0.25rem 0 1rem; color: var(--muted); }
.chain { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0 0 1.5rem; padding: 0; list-style: none; }
.chain li { border-left: 4px solid var(--lane); border-radius: 4px; background: var(--card); }
.chain a, .chain span { display: block; padding: 0.15rem 0.75rem; color: var(--text); }
.chain b { color: var(--muted); font-weight: 400; font-variant-numeric: tabular-nums; }
.lane { margin: 0 0 2rem; padding-left: 1rem; border-left: 4px solid var(--lane); }
.lane h2 { margin: 0 0 0.5rem; color: var(--lane); font-size: 1.2rem; }
.lane h2 small { margin-left: 0.5rem; color: var(--muted); font-size: 0.9rem; font-weight: 400; }
.lane h3 { margin: 1rem 0 0.25rem; color: var(--muted); font-size: 0.9rem; font-weight: 600; }
.lane ul { margin: 0; padding: 0; list-style: none; }
.card { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; margin: 0 0 0.35rem; padding: 0.45rem 0.75rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); break-inside: avoid; scroll-margin-top: 1rem; }
.card:target { outline: 2px solid var(--lane); }
.card p { margin: 0; overflow-wrap: anywhere; }
.card .line { color: var(--muted); font-size: 0.85rem; font-variant-numeric: tabular-nums; }
.card .why { grid-column: 1 / -1; color: var(--muted); font-size: 0.85rem; }
.card.inferred { border-style: dashed; }
.card.conflict { border-color: var(--conflict); }
.card a { color: inherit; }
.card .clash { color: var(--conflict); }
code { padding: 0 0.2em; border-radius: 3px; background: var(--page); font-size: 0.9em; }
s { color: var(--muted); }
${['root', 'system', 'developer', 'user', 'guideline', 'none'].map((level) => `.${level} { --lane: var(--${level}); }`).join('\n')}
@media print { body { max-width: none; padding: 0; } }`;

function chainLink({ level, meaning, cards }: AuthorityLane): string {
  const label = `${level ?? 'no level'} <b>${cards.length}</b>`;
  const inner = cards.length > 0 ? `<a href="#lane-${level ?? 'none'}">${label}</a>` : `<span>${label}</span>`;
  return `<li class="${level ?? 'none'}" title="${escapeMarkup(meaning)}">${inner}</li>`;
}

function renderLane({ level, meaning, cards }: AuthorityLane, arrangement: Arrangement): string {
  const id = `lane-${level ?? 'none'}`;
  const groups = groupBySection(cards).map(
    ({ title, cards: members }) =>
      `${title === '' ? '' : `<h3>${escapeMarkup(title)}</h3>\n`}<ul>\n${members.map((card) => renderCard(card, arrangement)).join('\n')}\n</ul>`,
  );
  return `<section class="lane ${level ?? 'none'}" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${level ?? 'no level'} <small>${escapeMarkup(meaning)}</small></h2>
${groups.join('\n')}
</section>`;
}

function renderCard(card: AuthorityCard, { notesOf }: Arrangement): string {
  const { overrides, overriddenBy, conflictsWith } = notesOf(card);
  const classes = ['card'];
  if (card.origin === 'inferred') classes.push('inferred');
  if (conflictsWith.length > 0) classes.push('conflict');
  const text = overriddenBy.length > 0 ? `<s>${renderText(card.text)}</s>` : renderText(card.text);
  const why = [
    escapeMarkup(card.why),
    ...overriddenBy.map((by) => `overridden by ${linkTo(by.card)}: ${escapeMarkup(by.ground)}`),
    ...(overrides.length > 0 ? [`overrides ${overrides.map(linkTo).join(', ')}`] : []),
  ];
  const clashes = conflictsWith.map(
    (other) => `<p class="why clash">conflicts with ${linkTo(other.card)}: ${escapeMarkup(other.ground)}</p>`,
  );
  return `<li class="${classes.join(' ')}" id="i${card.index}"><p>${text}</p><p class="line">line ${card.line + 1}</p><p class="why">${why.join(' · ')}</p>${clashes.join('')}</li>`;
}

function linkTo({ index, line }: AuthorityCard): string {
  return `<a href="#i${index}">line ${line + 1}</a>`;
}

/** Code between backticks as code; all else as text. */
function renderText(text: string): string {
  return text
    .split(/(?<!`)`+([^`]+)`+/)
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeMarkup(part.trim())}</code>` : escapeMarkup(part)))
    .join('');
}

function renderPrecedences({ precedences }: AuthorityModel): string {
  if (precedences.length === 0) return '';
  const items = precedences.map(
    ({ line, winner, loser, text }) =>
      `<li class="card"><p>${escapeMarkup(winner)} over ${escapeMarkup(loser)}</p><p class="line">line ${line + 1}</p><p class="why">${escapeMarkup(text)}</p></li>`,
  );
  return `<section class="lane none" aria-labelledby="precedence-title">
<h2 id="precedence-title">Precedence in words</h2>
<ul>
${items.join('\n')}
</ul>
</section>
`;
}

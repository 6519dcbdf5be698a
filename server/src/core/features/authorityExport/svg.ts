import type { AuthorityCard, AuthorityLane, AuthorityModel, CardLink } from '../authorityModel.ts';
import { arrange, type Arrangement, groupBySection, summarise } from './arrange.ts';
import { colorRules, escapeMarkup } from './markup.ts';

// All lengths in pixels. Widths of text are estimates: a picture that must look the same everywhere can't measure.
const CHAR = 6.6;
const LINE = 16;
const LANE = { wide: 270, narrow: 110, gap: 24 };
const MARGIN = 24;
const TOP = 92;
const PADDING = 10;
const MAX_LINES = 6;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Drawing {
  readonly parts: string[];
  /** Where each card lies, by its id. */
  readonly boxes: Map<string, Box>;
  bottom: number;
}

/** The chain of command as a picture: one column for each level, lines from winners to losers. */
export function toSvg(model: AuthorityModel, name: string): string {
  const arrangement = arrange(model);
  const drawing: Drawing = { parts: [], boxes: new Map(), bottom: TOP };
  let x = MARGIN;
  for (const lane of arrangement.lanes) x += drawLane(drawing, lane, x, arrangement) + LANE.gap;
  const links = [
    ...model.overrides.map((link) => drawLink(link, drawing.boxes, 'override')),
    ...model.conflicts.map((link) => drawLink(link, drawing.boxes, 'clash')),
  ];
  const width = x - LANE.gap + MARGIN;
  const height = Math.ceil(drawing.bottom + MARGIN);
  const title = escapeMarkup(`Chain of command: ${name}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">${title}</title>
<style>
${colorRules('svg')}
${STYLE}
</style>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" class="arrow"/></marker></defs>
<rect width="100%" height="100%" class="page"/>
<text x="${MARGIN}" y="34" class="title">${title}</text>
<text x="${MARGIN}" y="54" class="muted">${escapeMarkup(summarise(model))}</text>
${[...drawing.parts, ...links].join('\n')}
</svg>
`;
}

const STYLE = `text { fill: var(--text); font: 12px system-ui, sans-serif; }
.title { font-size: 18px; font-weight: 600; }
.muted { fill: var(--muted); font-size: 11px; }
.page { fill: var(--page); }
.card { fill: var(--card); stroke: var(--line); }
.card.inferred { stroke-dasharray: 4 3; }
.card.conflict { stroke: var(--conflict); }
.level { font-size: 14px; font-weight: 600; }
.loser { text-decoration: line-through; fill: var(--muted); }
.override { fill: none; stroke: var(--muted); stroke-width: 1.5; }
.clash { fill: none; stroke: var(--conflict); stroke-width: 1.5; stroke-dasharray: 5 4; }
.arrow { fill: var(--muted); }
${['root', 'system', 'developer', 'user', 'guideline', 'none'].map((level) => `.${level} { fill: var(--${level}); }`).join('\n')}`;

/** Draws a column; out: its width. */
function drawLane(drawing: Drawing, { level, cards }: AuthorityLane, x: number, arrangement: Arrangement): number {
  const width = cards.length > 0 ? LANE.wide : LANE.narrow;
  const name = level ?? 'none';
  drawing.parts.push(
    `<rect x="${x}" y="${TOP - 24}" width="${width}" height="3" class="${name}"/>`,
    `<text x="${x}" y="${TOP - 6}" class="level ${name}">${level ?? 'no level'} (${cards.length})</text>`,
  );
  let y = TOP + 8;
  for (const group of groupBySection(cards)) {
    const title = wrap(group.title, Math.floor(width / CHAR), 2);
    if (group.title !== '') {
      drawing.parts.push(...title.map((line, index) => textAt(x, y + 12 + index * 14, 'muted', line)));
      y += title.length * 14 + 6;
    }
    for (const card of group.cards) y = drawCard(drawing, card, { x, y, width }, arrangement) + 6;
    y += 8;
  }
  drawing.bottom = Math.max(drawing.bottom, y);
  return width;
}

/** Draws a card; out: its lower edge. */
function drawCard(
  drawing: Drawing,
  card: AuthorityCard,
  { x, y, width }: Omit<Box, 'height'>,
  { notesOf }: Arrangement,
): number {
  const { overriddenBy, conflictsWith } = notesOf(card);
  const lines = wrap(card.text, Math.floor((width - 2 * PADDING) / CHAR), MAX_LINES);
  const height = 2 * PADDING + lines.length * LINE + 12;
  const classes = `card${card.origin === 'inferred' ? ' inferred' : ''}${conflictsWith.length > 0 ? ' conflict' : ''}`;
  drawing.boxes.set(card.id, { x, y, width, height });
  drawing.parts.push(
    `<g><title>${escapeMarkup(`Line ${card.line + 1}: ${card.why}`)}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" class="${classes}"/>`,
    ...lines.map((line, index) =>
      textAt(x + PADDING, y + PADDING + 11 + index * LINE, overriddenBy.length > 0 ? 'loser' : '', line),
    ),
    textAt(x + PADDING, y + height - 7, 'muted', `line ${card.line + 1} · ${card.origin}`),
    '</g>',
  );
  return y + height;
}

function textAt(x: number, y: number, name: string, text: string): string {
  return `<text x="${x}" y="${y}"${name && ` class="${name}"`}>${escapeMarkup(text)}</text>`;
}

/** A curve between the sides of two cards that face each other. */
function drawLink({ from, to, ground }: CardLink, boxes: ReadonlyMap<string, Box>, kind: 'override' | 'clash'): string {
  const [a, b] = [boxes.get(from), boxes.get(to)];
  if (!a || !b) return '';
  const rightwards = b.x > a.x;
  const startX = rightwards ? a.x + a.width : a.x;
  const endX = b.x >= a.x + a.width || b.x === a.x ? b.x : b.x + b.width;
  const [startY, endY] = [a.y + a.height / 2, b.y + b.height / 2];
  const bend = Math.max(LANE.gap / 2, Math.abs(endX - startX) / 2);
  const path = `M${startX} ${startY} C${startX + (rightwards ? bend : -bend)} ${startY} ${endX + (endX === b.x ? -bend : bend)} ${endY} ${endX} ${endY}`;
  const arrow = kind === 'override' ? ' marker-end="url(#arrow)"' : '';
  return `<path d="${path}" class="${kind}"${arrow}><title>${escapeMarkup(ground)}</title></path>`;
}

/** Breaks a text into lines of at most `columns` characters; what doesn't fit `most` lines is cut with an ellipsis. */
function wrap(text: string, columns: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => chunks(long, columns))) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${last.slice(0, columns - 1)}…`];
}

function chunks(word: string, size: number): readonly string[] {
  const parts: string[] = [];
  const letters = [...word];
  for (let at = 0; at === 0 || at < letters.length; at += size) parts.push(letters.slice(at, at + size).join(''));
  return parts;
}

import { profileOf } from '../precedence/profiles/index.ts';
import type { Layer, Stack } from '../precedence/types.ts';
import type { CellState, Matrix } from '../precedence/matrix.ts';
import type { Disagreement } from './disagreements.ts';
import { agentProfiles } from '../precedence/profiles/index.ts';

/** How a layer reaches the model, in words. */
export const LOAD_WORDS: Readonly<Record<Layer['load'], string>> = {
  start: 'at the start',
  'on-demand': 'on demand',
  listed: 'path only',
};

/** One sign for each state, so that a row of them reads like a picture. */
export const STATE_SIGNS: Readonly<Record<CellState, string>> = {
  loaded: '●',
  'on-demand': '◐',
  listed: '○',
  cut: '✂',
  shadowed: '×',
  never: '·',
};

/** What the signs mean, in one line. */
export const STATE_LEGEND = '● loaded   ◐ on demand   ○ only its path   ✂ cut   × shadowed   · never';

/** Who wins where two layers disagree, and why; one or two sentences. */
export function winnerSentence({ winner, winnerWhy }: Pick<Stack, 'winner' | 'winnerWhy'>): string {
  const who = {
    later: 'Where two disagree, the later one wins.',
    earlier: 'Where two disagree, the earlier one wins.',
    nearer: 'Where two disagree, the nearer one wins.',
    listed: 'Where two disagree, the higher authority wins.',
    undocumented: 'No documented winner: where two disagree, this agent may pick either.',
  }[winner];
  return `${who} ${winnerWhy}`.trim();
}

/** Which of the agent's own settings files count here. */
export function settingsSentence({ settingsFiles }: Pick<Stack, 'settingsFiles'>): string {
  return settingsFiles.length === 0
    ? ''
    : `By its settings in ${settingsFiles.map((path) => `\`${path}\``).join(' and ')}.`;
}

/** A stack as a Markdown document, with what its layers disagree on. */
export function formatStackMarkdown(stack: Stack, disagreements: readonly Disagreement[] = []): string {
  const rows = stack.layers.map((layer) => {
    const cut = layer.cutAt ? `, cut after ${layer.cut} in line ${layer.cutAt.line}` : '';
    const cells = [layer.order, code(layer.path), LOAD_WORDS[layer.load], `${layer.bytes}${cut}`, layer.authority];
    return `| ${cells.join(' | ')} | ${cell(layer.why)} |`;
  });
  const omitted = stack.notApplied.map(({ path, why }) => `- ~~${code(path)}~~ ${cell(why)}`);
  return [
    `# ${profileOf(stack.agent).name} for ${code(stack.file || '.')}`,
    '',
    '| order | file | loaded | bytes | authority | why |',
    '|--:|---|---|--:|--:|---|',
    ...rows,
    '',
    [winnerSentence(stack), cell(settingsSentence(stack))].filter((part) => part !== '').join(' '),
    ...disagreementLines(disagreements),
    ...(omitted.length > 0 ? ['', '## Not read', '', ...omitted] : []),
    '',
  ].join('\n');
}

function disagreementLines(disagreements: readonly Disagreement[]): string[] {
  if (disagreements.length === 0) return [];
  const rows = disagreements.map(({ about, sides, winner }) => {
    const told = sides.map(({ path, text, document, span }) => {
      return `${code(text)} (${code(`${path}:${document.lines.positionAt(span.start).line + 1}`)})`;
    });
    return `| ${cell(about)} | ${told.join(' | ')} | ${winner === null ? 'none documented' : code(sides[winner].path)} |`;
  });
  return ['', '## Disagreements', '', '| on | first | then | winner |', '|---|---|---|---|', ...rows];
}

/** The matrix as a Markdown document. */
export function formatMatrixMarkdown(matrix: Matrix, file: string): string {
  const columns = busyAgents(matrix);
  const rows = matrix.files.map(
    (path, row) =>
      `| ${code(path)} | ${columns.map((agent) => STATE_SIGNS[stateOf(matrix, agent, row)]).join(' | ')} |`,
  );
  return [
    `# Who reads what for ${code(file || '.')}`,
    '',
    `| file | ${columns.join(' | ')} |`,
    `|---|${columns.map(() => ':-:|').join('')}`,
    ...rows,
    '',
    STATE_LEGEND,
    '',
    quietLine(matrix),
  ].join('\n');
}

/** What one agent makes of one file of a matrix. */
export function stateOf({ agents, rows }: Matrix, agent: string, file: number): CellState {
  return rows[agents.indexOf(agent)]?.[file]?.state ?? 'never';
}

/** The agents of a matrix that make anything of any file. */
export function busyAgents({ agents, rows }: Matrix): string[] {
  return agents.filter((_, i) => rows[i]?.some(({ state }) => state !== 'never') === true);
}

/** Names the agents that read none of the files, with a line end; empty when there is none. */
export function quietLine(matrix: Matrix): string {
  const busy = new Set(busyAgents(matrix));
  const quiet = agentProfiles.filter(({ id }) => matrix.agents.includes(id) && !busy.has(id)).map(({ id }) => id);
  return quiet.length === 0 ? '' : `Read none of them: ${quiet.join(', ')}\n`;
}

function code(text: string): string {
  return `\`${cell(text).replaceAll('`', "'")}\``;
}

/** Control characters could end the cell, or do worse in a terminal. */
function cell(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\uFFFD').replaceAll('|', '\\|');
}

import pc from 'picocolors';
import { agentProfiles, type CellState, type Layer, type Matrix, profileOf, type Stack } from '../../core/index.ts';
import { printable } from './excerpt.ts';

type Colors = ReturnType<typeof pc.createColors>;

const LOADS: Readonly<Record<Layer['load'], string>> = {
  start: 'at the start',
  'on-demand': 'on demand',
  listed: 'path only',
};

/** One sign for each state, so that a row of them reads like a picture. */
const SIGNS: Readonly<Record<CellState, string>> = {
  loaded: '●',
  'on-demand': '◐',
  listed: '○',
  cut: '✂',
  shadowed: '×',
  never: '·',
};

const LEGEND = '● loaded   ◐ on demand   ○ only its path   ✂ cut   × shadowed   · never';

/** A stack for a terminal: layers in order of appearance, who wins, and what is left out. */
export function formatStackText(stack: Stack, color: boolean): string {
  const colors = pc.createColors(color);
  const lines = [colors.bold(`${profileOf(stack.agent).name} for ${printable(shown(stack.file))}`), ''];
  if (stack.layers.length === 0) lines.push('  nothing is read');
  const width = Math.max(0, ...stack.layers.map(({ path }) => path.length));
  for (const layer of stack.layers) lines.push(...layerLines(layer, width, colors));
  lines.push('', `  ${winnerLine(stack)}`);
  if (stack.budget) lines.push(`  ${stack.budget.used} of ${stack.budget.limit} bytes spent`);
  if (stack.notApplied.length > 0) {
    lines.push('', colors.dim('Not read'), '');
    for (const { path, why } of stack.notApplied) {
      lines.push(`  ${colors.dim(colors.strikethrough(printable(path)))}  ${printable(why)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function layerLines(layer: Layer, width: number, colors: Colors): string[] {
  const name = layer.path.padEnd(width);
  const path = layer.load === 'start' ? colors.green(printable(name)) : colors.dim(printable(name));
  const size = `${layer.bytes} bytes`;
  return [
    `${String(layer.order).padStart(3)}  ${path}  ${LOADS[layer.load]}, ${size}, authority ${layer.authority}`,
    `     ${' '.repeat(0)}${colors.dim(printable(layer.why))}`,
    ...(layer.cutAt ? [`     ${colors.red(`cut after ${layer.cut} bytes, in line ${layer.cutAt.line}`)}`] : []),
    ...(layer.overLimit ? [`     ${colors.yellow(overLimitText(layer.overLimit))}`] : []),
  ];
}

function overLimitText({ amount, unit, policy, at }: NonNullable<Layer['overLimit']>): string {
  const says = policy === 'advice' ? 'longer than the vendor advises' : 'beyond a limit whose effect is not documented';
  return `${says}: ${amount} ${unit === 'chars' ? 'characters' : unit}, reached in line ${at.line}`;
}

function winnerLine({ winner, winnerWhy }: Stack): string {
  const who = {
    later: 'Where two disagree, the later one wins.',
    earlier: 'Where two disagree, the earlier one wins.',
    nearer: 'Where two disagree, the nearer one wins.',
    listed: 'Where two disagree, the higher authority wins.',
    undocumented: 'No documented winner: where two disagree, this agent may pick either.',
  }[winner];
  return printable(`${who} ${winnerWhy}`.trim());
}

/** A stack as a Markdown document. */
export function formatStackMarkdown(stack: Stack): string {
  const rows = stack.layers.map((layer) => {
    const cut = layer.cutAt ? `, cut after ${layer.cut} in line ${layer.cutAt.line}` : '';
    return `| ${layer.order} | ${code(layer.path)} | ${LOADS[layer.load]} | ${layer.bytes}${cut} | ${layer.authority} | ${cell(layer.why)} |`;
  });
  const omitted = stack.notApplied.map(({ path, why }) => `- ~~${code(path)}~~ ${cell(why)}`);
  return [
    `# ${profileOf(stack.agent).name} for ${code(shown(stack.file))}`,
    '',
    '| order | file | loaded | bytes | authority | why |',
    '|--:|---|---|--:|--:|---|',
    ...rows,
    '',
    winnerLine(stack),
    ...(omitted.length > 0 ? ['', '## Not read', '', ...omitted] : []),
    '',
  ].join('\n');
}

/** The matrix for a terminal: a row for each file, a column for each agent that reads any of them. */
export function formatMatrixText(matrix: Matrix, file: string, color: boolean): string {
  const colors = pc.createColors(color);
  const columns = busyAgents(matrix);
  const width = Math.max(4, ...matrix.files.map((path) => path.length));
  const lines = [colors.bold(`Who reads what for ${printable(shown(file))}`), ''];
  for (const [i, agent] of columns.entries()) {
    lines.push(
      `${' '.repeat(width + 2)}${columns
        .slice(0, i)
        .map(() => '│ ')
        .join('')}${agent}`,
    );
  }
  for (const [row, path] of matrix.files.entries()) {
    const signs = columns.map((agent) => SIGNS[stateOf(matrix, agent, row)]);
    lines.push(`${printable(path.padEnd(width))}  ${signs.join(' ')}`);
  }
  return `${lines.join('\n')}\n\n${colors.dim(LEGEND)}\n${quietLine(matrix)}`;
}

/** The matrix as a Markdown document. */
export function formatMatrixMarkdown(matrix: Matrix, file: string): string {
  const columns = busyAgents(matrix);
  const rows = matrix.files.map(
    (path, row) => `| ${code(path)} | ${columns.map((agent) => SIGNS[stateOf(matrix, agent, row)]).join(' | ')} |`,
  );
  return [
    `# Who reads what for ${code(shown(file))}`,
    '',
    `| file | ${columns.join(' | ')} |`,
    `|---|${columns.map(() => ':-:|').join('')}`,
    ...rows,
    '',
    LEGEND,
    '',
    quietLine(matrix),
  ].join('\n');
}

function stateOf({ agents, rows }: Matrix, agent: string, file: number): CellState {
  return rows[agents.indexOf(agent)]?.[file]?.state ?? 'never';
}

function busyAgents({ agents, rows }: Matrix): string[] {
  return agents.filter((_, i) => rows[i]?.some(({ state }) => state !== 'never') === true);
}

function quietLine(matrix: Matrix): string {
  const busy = new Set(busyAgents(matrix));
  const quiet = agentProfiles.filter(({ id }) => matrix.agents.includes(id) && !busy.has(id)).map(({ id }) => id);
  return quiet.length === 0 ? '' : `Read none of them: ${quiet.join(', ')}\n`;
}

function shown(file: string): string {
  return file === '' ? '.' : file;
}

function code(text: string): string {
  return `\`${printable(text).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}

function cell(text: string): string {
  return printable(text).replaceAll('|', '\\|');
}

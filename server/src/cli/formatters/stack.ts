import pc from 'picocolors';
import {
  busyAgents,
  type Disagreement,
  type DisagreementSide,
  type Layer,
  LOAD_WORDS,
  type Matrix,
  profileOf,
  quietLine,
  settingsSentence,
  type Stack,
  STATE_LEGEND,
  STATE_SIGNS,
  stateOf,
  winnerSentence,
} from '../../core/index.ts';
import { printable } from './excerpt.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** A stack for a terminal: layers in order of appearance, who wins where they disagree, and what is left out. */
export function formatStackText(stack: Stack, disagreements: readonly Disagreement[], color: boolean): string {
  const colors = pc.createColors(color);
  const lines = [colors.bold(`${profileOf(stack.agent).name} for ${printable(shown(stack.file))}`), ''];
  if (stack.layers.length === 0) lines.push('  nothing is read');
  const width = Math.max(0, ...stack.layers.map(({ path }) => path.length));
  for (const layer of stack.layers) lines.push(...layerLines(layer, width, colors));
  lines.push('', `  ${printable(winnerSentence(stack))}`);
  if (stack.settingsFiles.length > 0) lines.push(`  ${printable(settingsSentence(stack))}`);
  if (stack.budget) lines.push(`  ${stack.budget.used} of ${stack.budget.limit} bytes spent`);
  if (disagreements.length > 0) lines.push('', 'Disagreements', '');
  for (const pair of disagreements) lines.push(...pairLines(pair, colors));
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
    `${String(layer.order).padStart(3)}  ${path}  ${LOAD_WORDS[layer.load]}, ${size}, authority ${layer.authority}`,
    `     ${colors.dim(printable(layer.why))}`,
    ...(layer.cutAt ? [`     ${colors.red(`cut after ${layer.cut} bytes, in line ${layer.cutAt.line}`)}`] : []),
    ...(layer.overLimit ? [`     ${colors.yellow(overLimitText(layer.overLimit))}`] : []),
  ];
}

function pairLines({ about, sides, winner }: Disagreement, colors: Colors): string[] {
  const line = ({ path, text, document, span }: DisagreementSide, i: number): string => {
    const place = `${path}:${document.lines.positionAt(span.start).line + 1}`;
    const said = `${winner === i ? '✓' : winner === null ? '?' : '✗'} ${printable(place)}  ${printable(text)}`;
    return `    ${winner === null ? colors.yellow(said) : winner === i ? colors.green(said) : colors.dim(said)}`;
  };
  return [`  On ${printable(about)}: ${winnerOf(sides, winner)}`, ...sides.map(line)];
}

function winnerOf(sides: Disagreement['sides'], winner: Disagreement['winner']): string {
  return winner === null ? 'no documented winner' : `${printable(sides[winner].path)} wins`;
}

function overLimitText({ amount, unit, policy, at }: NonNullable<Layer['overLimit']>): string {
  const says = policy === 'advice' ? 'longer than the vendor advises' : 'beyond a limit whose effect is not documented';
  return `${says}: ${amount} ${unit === 'chars' ? 'characters' : unit}, reached in line ${at.line}`;
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
    const signs = columns.map((agent) => STATE_SIGNS[stateOf(matrix, agent, row)]);
    lines.push(`${printable(path.padEnd(width))}  ${signs.join(' ')}`);
  }
  return `${lines.join('\n')}\n\n${colors.dim(STATE_LEGEND)}\n${quietLine(matrix)}`;
}

function shown(file: string): string {
  return file === '' ? '.' : file;
}

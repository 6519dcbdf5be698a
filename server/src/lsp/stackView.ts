/** Stacks and matrices as the preview receives them. Pure but for the workspace that is handed in. */
import {
  agentProfiles,
  computeMatrix,
  type Disagreement,
  type DisagreementSide,
  disagreementsIn,
  type Layer,
  type Matrix,
  readingOf,
  type Stack,
  startFolderOf,
  winnerSentence,
  type Workspace,
} from '../core/index.ts';
import type {
  AgentChoice,
  AgentsCell,
  AgentsView,
  OutsideState,
  Range,
  SpecFileEntry,
  StackLayer,
  StackPair,
  StackSide,
  StackView,
} from '../protocol.ts';

/** A target in its workspace. */
export interface Target {
  readonly uri: string;
  readonly path: string;
  /** The folder that is worked in. */
  readonly folder: string;
}

/** All agents, those that work here first. */
export function agentChoices({ agents }: Workspace): AgentChoice[] {
  const here = new Set(agents);
  const all = agentProfiles.map(({ id, name }) => ({ id, name, worksHere: here.has(id) }));
  return [...all.filter(({ worksHere }) => worksHere), ...all.filter(({ worksHere }) => !worksHere)];
}

/** One agent's stack, with the disagreements between its layers decided. */
export function toStackView(workspace: Workspace, target: Target, stack: Stack, outside: OutsideState): StackView {
  const uriOf = (path: string): { uri?: string } => (workspace.tree.isFile(path) ? { uri: workspace.uriOf(path) } : {});
  return {
    uri: target.uri,
    target: target.path,
    agent: stack.agent,
    startedIn: stack.cwd,
    agents: agentChoices(workspace),
    layers: stack.layers.map((layer) => toLayer(layer, uriOf(layer.path))),
    notApplied: stack.notApplied.map(({ path, why, kind }) => ({ path, ...uriOf(path), why, kind })),
    winner: stack.winner,
    winnerWhy: winnerSentence(stack),
    budget: stack.budget,
    settingsFiles: [...stack.settingsFiles],
    pairs: disagreementsIn(workspace, stack).map(toPair),
    outside,
  };
}

function toLayer(layer: Layer, place: { uri?: string }): StackLayer {
  const { path, order, authority, load, bytes, tokens, cut, cutAt, overLimit, why, source } = layer;
  const advice = overLimit && {
    text: `${overLimit.amount} ${overLimit.unit === 'chars' ? 'characters' : overLimit.unit}`,
    line: overLimit.at.line,
  };
  const kept = cut === null || cutAt === null ? null : { bytes: cut, line: cutAt.line };
  return { path, ...place, order, authority, load, bytes, tokens, cut: kept, advice, why, source };
}

function toPair({ about, sides: [first, second], winner, why }: Disagreement): StackPair {
  return { about, sides: [toSide(first), toSide(second)], winner, why };
}

function toSide({ path, document, span, text }: DisagreementSide): StackSide {
  const range: Range = { start: document.lines.positionAt(span.start), end: document.lines.positionAt(span.end) };
  return { path, uri: document.uri, text, range };
}

/** All agents beside all spec files. */
export function toAgentsView(workspace: Workspace, target: Target, outside: OutsideState): AgentsView {
  const agents = agentChoices(workspace);
  const matrix = matrixOf(
    workspace,
    target,
    agents.map(({ id }) => id),
  );
  const rows = matrix.files.map((path, column) => ({
    path,
    ...(workspace.tree.isFile(path) && { uri: workspace.uriOf(path) }),
    cells: matrix.rows.map((row) => toCell(row[column])),
  }));
  return { uri: target.uri, target: target.path, agents, rows, outside };
}

/** The matrix in which each agent is started where it usually is. */
export function matrixOf({ tree }: Workspace, { path, folder }: Target, agents: readonly string[]): Matrix {
  const parts = agents.map((agent) =>
    computeMatrix({ tree, file: path, cwd: startFolderOf(agent, folder), agents: [agent] }),
  );
  const files = [...new Set(parts.flatMap((part) => part.files))].sort();
  const rows = parts.map((part) => {
    const cells = new Map(part.rows[0]?.map((cell) => [cell.path, cell]));
    return files.map((file) => cells.get(file) ?? neverCell(part.agents[0] ?? '', file));
  });
  return { agents, files, rows };
}

function neverCell(agent: string, path: string): Matrix['rows'][number][number] {
  return { agent, path, state: 'never', why: 'It is not read.', elsewhere: false };
}

function toCell(cell: Matrix['rows'][number][number] | undefined): AgentsCell {
  return { state: cell?.state ?? 'never', why: cell?.why ?? '', elsewhere: cell?.elsewhere ?? false };
}

/** The spec files of a workspace, with what each agent at work makes of them when it works beside them. */
export function toSpecFiles(workspace: Workspace): SpecFileEntry[] {
  return [...workspace.tree.specPaths]
    .filter((path) => !path.startsWith('/') && !path.startsWith('~') && workspace.tree.isFile(path))
    .sort()
    .map((path) => ({
      path,
      uri: workspace.uriOf(path),
      agents: workspace.agents.map((agent) => {
        const { name, state, why, layer } = readingOf(workspace, agent, path);
        return { id: agent, name, state: stateOf(state, layer), elsewhere: state === 'elsewhere', why };
      }),
    }));
}

function stateOf(state: ReturnType<typeof readingOf>['state'], layer: Layer | undefined): AgentsCell['state'] {
  if (layer) return layer.cut === null ? (layer.load === 'start' ? 'loaded' : layer.load) : 'cut';
  return state === 'shadowed' || state === 'cut' || state === 'listed' ? state : 'never';
}

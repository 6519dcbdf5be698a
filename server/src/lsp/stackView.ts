/** Stacks and matrices as the preview receives them. Pure but for the workspace that is handed in. */
import {
  agentProfiles,
  computeMatrix,
  type Finding,
  type Layer,
  type LineIndex,
  type Matrix,
  readingOf,
  type Stack,
  type Workspace,
} from '../core/index.ts';
import type {
  AgentChoice,
  AgentsCell,
  AgentsView,
  Range,
  SpecFileEntry,
  StackLayer,
  StackPair,
  StackSide,
  StackView,
} from '../protocol.ts';

/** What a text is called and where its lines are, for places in it. */
export interface PlacedText {
  readonly text: string;
  readonly lines: LineIndex;
}

/** A target in its workspace. */
export interface Target {
  readonly uri: string;
  readonly path: string;
}

/** All agents, those that work here first. */
export function agentChoices({ agents }: Workspace): AgentChoice[] {
  const here = new Set(agents);
  const all = agentProfiles.map(({ id, name }) => ({ id, name, worksHere: here.has(id) }));
  return [...all.filter(({ worksHere }) => worksHere), ...all.filter(({ worksHere }) => !worksHere)];
}

/** One agent's stack, with the conflicts between its layers decided. */
export function toStackView(
  workspace: Workspace,
  target: Target,
  stack: Stack,
  conflicts: readonly Finding[],
  textOf: (uri: string) => PlacedText | undefined,
): StackView {
  const uriOf = (path: string): { uri?: string } => (workspace.tree.isFile(path) ? { uri: workspace.uriOf(path) } : {});
  return {
    uri: target.uri,
    target: target.path,
    agent: stack.agent,
    agents: agentChoices(workspace),
    layers: stack.layers.map((layer) => toLayer(layer, uriOf(layer.path))),
    notApplied: stack.notApplied.map(({ path, why, kind }) => ({ path, ...uriOf(path), why, kind })),
    winner: stack.winner,
    winnerWhy: stack.winnerWhy,
    budget: stack.budget,
    pairs: toPairs(workspace, stack, conflicts, textOf),
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

function toPairs(
  { uriOf }: Workspace,
  { layers, winner }: Stack,
  conflicts: readonly Finding[],
  textOf: (uri: string) => PlacedText | undefined,
): StackPair[] {
  const layerOf = new Map(layers.filter(({ load }) => load !== 'listed').map((layer) => [uriOf(layer.path), layer]));
  const seen = new Set<string>();
  return conflicts.flatMap(({ uri, span, related, message }): StackPair[] => {
    const [other] = related;
    const here = layerOf.get(uri);
    const there = other && layerOf.get(other.uri);
    if (!other || !here || !there || here === there) return [];
    const sides = [sideOf(here, uri, span, textOf), sideOf(there, other.uri, other.span, textOf)] as const;
    const key = [`${uri}#${span.start}`, `${other.uri}#${other.span.start}`].sort().join(' ');
    if (!sides[0] || !sides[1] || seen.has(key)) return [];
    seen.add(key);
    return [{ message, sides: [sides[0], sides[1]], winner: decide(here, there, winner) }];
  });
}

/** Equal authority means that nothing decides. */
function decide(a: Layer, b: Layer, winner: Stack['winner']): 0 | 1 | null {
  if (winner === 'undocumented' || a.authority === b.authority) return null;
  return a.authority > b.authority ? 0 : 1;
}

function sideOf(
  { path }: Layer,
  uri: string,
  span: { readonly start: number; readonly end: number },
  textOf: (uri: string) => PlacedText | undefined,
): StackSide | undefined {
  const placed = textOf(uri);
  if (!placed) return undefined;
  const range: Range = { start: placed.lines.positionAt(span.start), end: placed.lines.positionAt(span.end) };
  return { path, uri, text: placed.text.slice(span.start, span.end), range };
}

/** All agents beside all spec files. */
export function toAgentsView(workspace: Workspace, target: Target, cwd: string): AgentsView {
  const agents = agentChoices(workspace);
  const matrix = computeMatrix({ tree: workspace.tree, file: target.path, cwd, agents: agents.map(({ id }) => id) });
  const rows = matrix.files.map((path, column) => ({
    path,
    ...(workspace.tree.isFile(path) && { uri: workspace.uriOf(path) }),
    cells: matrix.rows.map((row) => toCell(row[column])),
  }));
  return { uri: target.uri, target: target.path, agents, rows };
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
        return { id: agent, name, state: stateOf(state, layer), why };
      }),
    }));
}

function stateOf(state: ReturnType<typeof readingOf>['state'], layer: Layer | undefined): AgentsCell['state'] {
  if (layer) return layer.cut === null ? (layer.load === 'start' ? 'loaded' : layer.load) : 'cut';
  return state === 'shadowed' || state === 'cut' || state === 'listed' ? state : 'never';
}

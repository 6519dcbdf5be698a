import { dirName, isOffDisk, normalizePath } from './paths.ts';
import { agentIds } from './profiles/index.ts';
import { resolve } from './resolve.ts';
import { createTreeIndex, type TreeIndex } from './treeIndex.ts';
import type { AgentOptions, Layer, Omission, Stack, Tree } from './types.ts';

/** What one agent makes of one file. */
export type CellState = 'loaded' | 'on-demand' | 'listed' | 'shadowed' | 'cut' | 'never';

/** One cell of the matrix. */
export interface MatrixCell {
  readonly agent: string;
  readonly path: string;
  readonly state: CellState;
  readonly why: string;
  /** Set for `never`: whether another target or working directory would make the agent read the file. */
  readonly elsewhere: boolean;
}

/** Agents by instruction files, for one target. */
export interface Matrix {
  readonly agents: readonly string[];
  readonly files: readonly string[];
  /** One row an agent, in the order of `agents`; its cells in the order of `files`. */
  readonly rows: readonly (readonly MatrixCell[])[];
}

/** What the matrix is asked beyond tree, target and agents. */
export interface MatrixRequest {
  readonly tree: Tree | TreeIndex;
  readonly file: string;
  /** Where the agents were started; without it, the top folder. */
  readonly cwd?: string;
  readonly agents?: readonly string[];
  /** The files to show; without them, all that are instruction files by name and place. */
  readonly files?: readonly string[];
  /** Settings by agent. */
  readonly options?: Readonly<Record<string, AgentOptions>>;
}

/** Which agent reads which instruction file for a target, with the reason for each. */
export function computeMatrix(request: MatrixRequest): Matrix {
  const index = createTreeIndex(request.tree);
  const agents = request.agents ?? agentIds;
  const cwd = request.cwd ?? '';
  const stacks = agents.map((agent) =>
    resolve({ agent, tree: index, cwd, file: request.file, options: request.options?.[agent] }),
  );
  const files = request.files?.map(normalizePath) ?? allFiles(index, stacks);
  return { agents, files, rows: stacks.map((stack) => rowOf(stack, files)) };
}

function allFiles(index: TreeIndex, stacks: readonly Stack[]): string[] {
  const files = new Set(index.specPaths);
  for (const { layers } of stacks) for (const { path } of layers) files.add(path);
  return [...files].sort(byFolder);
}

/** Files of the project before those of the home and the machine, folder by folder. */
function byFolder(a: string, b: string): number {
  const key = (path: string): string => {
    const far = isOffDisk(path) ? '3' : path.startsWith('/') ? '2' : path.startsWith('~') ? '1' : '0';
    return `${far}${dirName(path)}/\0${path}`;
  };
  return key(a) < key(b) ? -1 : 1;
}

function rowOf(stack: Stack, files: readonly string[]): MatrixCell[] {
  const layers = new Map(stack.layers.map((layer) => [layer.path, layer]));
  const omitted = new Map(stack.notApplied.map((omission) => [omission.path, omission]));
  return files.map((path) => {
    const base = { agent: stack.agent, path };
    const layer = layers.get(path);
    if (layer !== undefined) return { ...base, ...cellOfLayer(layer), elsewhere: false };
    const omission = omitted.get(path);
    if (omission === undefined) return { ...base, state: 'never', why: 'It is not read.', elsewhere: false };
    return { ...base, ...cellOfOmission(omission) };
  });
}

function cellOfLayer(layer: Layer): Pick<MatrixCell, 'state' | 'why'> {
  if (layer.cut !== null) {
    return {
      state: 'cut',
      why: `${layer.why}; read up to line ${layer.cutAt?.line ?? 1} (${layer.cut} of ${layer.bytes} bytes)`,
    };
  }
  return { state: layer.load === 'start' ? 'loaded' : layer.load, why: layer.why };
}

function cellOfOmission({ kind, why }: Omission): Pick<MatrixCell, 'state' | 'why' | 'elsewhere'> {
  const state = kind === 'shadowed' || kind === 'cut' || kind === 'listed' ? kind : 'never';
  return { state, why, elsewhere: kind === 'elsewhere' };
}

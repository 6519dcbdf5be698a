import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import {
  agentIds,
  type AgentOptions,
  agentProfiles,
  closest,
  computeMatrix,
  createSpecService,
  createTreeIndex,
  disagreementsIn,
  formatMatrixMarkdown,
  formatStackMarkdown,
  localPath,
  type Matrix,
  readOwnSettings,
  resolveStack,
  type Stack,
  type Tree,
  type TreeIndex,
  virtualTreeFromJson,
} from '../../core/index.ts';
import { describeFileError, disk, realPath } from '../../hosts/disk.ts';
import { readDiskTree } from '../../hosts/diskTree.ts';
import { toAbsolute } from '../../hosts/node.ts';
import type { StackArguments } from '../arguments.ts';
import { formatMatrixText, formatStackText } from '../formatters/stack.ts';
import { type CliIo, EXIT, type ExitCode, UsageError } from '../io.ts';

/** The world that is asked about, and the two places in it, by the names that the tree has for them. */
interface Question {
  readonly tree: Tree;
  readonly cwd: string;
  readonly file: string;
}

/**
 * `precept stack`: what an agent reads for a file, in which order, who wins, and what is not read and why.
 * @throws UsageError for an agent that nobody knows, or a tree that can't be read
 */
export function stack(args: StackArguments, io: CliIo): ExitCode {
  const question = args.tree === undefined ? askDisk(args, io) : askVirtualTree(args, args.tree, io);
  if (args.agent === undefined) {
    const options = Object.fromEntries(agentIds.map((agent) => [agent, args.options]));
    io.out(printMatrix(computeMatrix({ ...question, options }), question.file, args, io));
  } else {
    const tree = createTreeIndex(question.tree);
    const answer = resolveStack({ ...question, tree, agent: knownAgent(args.agent), options: args.options });
    io.out(args.format === 'json' ? `${JSON.stringify(toJson(answer))}\n` : describe(answer, tree, args, io));
  }
  return EXIT.clean;
}

function askDisk(args: StackArguments, io: CliIo): Question {
  const { cwd, file, home, options } = args;
  const base = toAbsolute(io.cwd, '.');
  const asked = toAbsolute(io.cwd, cwd ?? '.');
  // A process is told the real path of the folder that it is started in.
  const start = realPath(disk, asked);
  const named = toAbsolute(io.cwd, file);
  const target = named === asked || named.startsWith(`${asked}/`) ? start + named.slice(asked.length) : named;
  const tree = readDiskTree({
    base,
    from: [start, target, posix.dirname(target)],
    ...(io.home !== undefined && { home: toAbsolute(io.cwd, io.home) }),
    readsHome: home,
    named: (seen) => namedPaths([options, ...ownSettings(args, seen, localPath(start, seen))]),
  });
  return { tree, cwd: localPath(start, tree), file: localPath(target, tree) };
}

/** What the settings files of the agents that are asked about say. */
function ownSettings({ agent }: StackArguments, tree: Tree, cwd: string): AgentOptions[] {
  const index = createTreeIndex(tree);
  const asked = agentProfiles.filter(({ id }) => agent === undefined || id === agent);
  return asked.map((profile) => readOwnSettings(profile, index, cwd).options);
}

/** Settings may name files and folders, which are looked at wherever they lie. */
function namedPaths(settings: readonly AgentOptions[]): string[] {
  const written = settings.flatMap((options) => Object.values(options)).flatMap(textsIn);
  return written.flatMap((text) => text.split(',')).map((text) => text.trim());
}

/** Texts, lists of texts, and the names in tables such as `{"docs/rules": true}`. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'string');
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function askVirtualTree({ cwd, file }: StackArguments, path: string, io: CliIo): Question {
  return { tree: readVirtualTree(toAbsolute(io.cwd, path), path), cwd: cwd ?? '', file };
}

function readVirtualTree(path: string, shown: string): Tree {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${shown}: ${describeFileError(error)}`);
  }
  try {
    return virtualTreeFromJson(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
    throw new UsageError(`${shown}: ${error.message}`);
  }
}

function knownAgent(agent: string): string {
  if (agentIds.includes(agent)) return agent;
  const guess = closest(agent, agentIds);
  const advice = guess === undefined ? `expected ${agentIds.join(', ')}` : `did you mean '${guess}'?`;
  throw new UsageError(`Unknown agent '${agent}', ${advice}`);
}

function describe(answer: Stack, tree: TreeIndex, { format }: StackArguments, io: CliIo): string {
  const service = createSpecService();
  const layers = answer.layers.filter(({ path, load }) => load !== 'listed' && tree.isFile(path));
  const documents = layers.map(({ path }) => {
    const text = (tree.facts(path)?.text ?? '').replace(/^\uFEFF/, '');
    return { path, uri: path, document: service.createDocument(path, text) };
  });
  const workspace = service.createWorkspace({ tree, documents, agents: [answer.agent] });
  const pairs = disagreementsIn(workspace, answer);
  return format === 'markdown' ? formatStackMarkdown(answer, pairs) : formatStackText(answer, pairs, io.color);
}

/** The public form: what else the resolver knows may change, this may not. */
function toJson({ agent, file, layers, winner, notApplied }: Stack): object {
  return {
    agent,
    file,
    layers: layers.map(({ path, order, authority, load, bytes, cut, why, source }) => {
      return { path, order, authority, load, bytes, cut, why, source };
    }),
    winner,
    notApplied: notApplied.map(({ path, why }) => ({ path, why })),
  };
}

function printMatrix(matrix: Matrix, file: string, { format }: StackArguments, io: CliIo): string {
  if (format === 'json') return `${JSON.stringify({ file, ...matrix })}\n`;
  return format === 'markdown' ? formatMatrixMarkdown(matrix, file) : formatMatrixText(matrix, file, io.color);
}

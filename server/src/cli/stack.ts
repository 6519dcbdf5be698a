import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import {
  agentIds,
  closest,
  computeMatrix,
  localPath,
  type Matrix,
  resolveStack,
  type Stack,
  type Tree,
  virtualTreeFromJson,
} from '../core/index.ts';
import { readDiskTree } from '../hosts/diskTree.ts';
import { describeFileError, toAbsolute } from '../hosts/node.ts';
import type { StackArguments } from './arguments.ts';
import { formatMatrixMarkdown, formatMatrixText, formatStackMarkdown, formatStackText } from './formatters/stack.ts';
import { type CliIo, EXIT, type ExitCode, UsageError } from './io.ts';

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
    io.out(printStack(resolveStack({ ...question, agent: knownAgent(args.agent), options: args.options }), args, io));
  }
  return EXIT.clean;
}

function askDisk({ cwd, file, home, options }: StackArguments, io: CliIo): Question {
  const base = toAbsolute(io.cwd, '.');
  const start = toAbsolute(io.cwd, cwd ?? '.');
  const target = toAbsolute(io.cwd, file);
  const tree = readDiskTree({
    base,
    from: [start, target, posix.dirname(target)],
    ...(io.home !== undefined && { home: toAbsolute(io.cwd, io.home) }),
    readsHome: home,
    named: namedFiles(options),
  });
  return { tree, cwd: localPath(start, tree), file: localPath(target, tree) };
}

/** Settings may name files, which are looked at wherever they lie. */
function namedFiles(options: Readonly<Record<string, unknown>>): string[] {
  return Object.values(options)
    .flat()
    .filter((value) => typeof value === 'string');
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

function printStack(answer: Stack, { format }: StackArguments, io: CliIo): string {
  if (format === 'json') return `${JSON.stringify(toJson(answer))}\n`;
  return format === 'markdown' ? formatStackMarkdown(answer) : formatStackText(answer, io.color);
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

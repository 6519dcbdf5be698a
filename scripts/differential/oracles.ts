import { relative, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readdirSync, readFileSync } from 'node:fs';
import { treePath } from './diskWorld.ts';
import type { RandomWorld } from './randomTrees.ts';

/** What an agent's own code read: context files in order, all texts whose token appeared, files of the touched folder. */
export interface OracleAnswer {
  readonly start: readonly string[];
  readonly onDemand: readonly string[];
  readonly tokens: ReadonlySet<string>;
}

/** Runs an agent's own loader over a world on disk. */
export type Oracle = (world: RandomWorld, folder: string) => Promise<OracleAnswer>;

function pathsIn(text: string, pattern: RegExp, from: string, folder: string): string[] {
  return [...text.matchAll(pattern)].map((match) =>
    treePath(relative(folder, join('/', match[1]?.startsWith('/') ? match[1] : join(from, match[1] ?? '')))),
  );
}

/** The tokens in a text: paths of the files that it was taken from. */
export function tokensIn(text: string): Set<string> {
  return new Set([...text.matchAll(/token:([^:]+):/g)].map((match) => treePath(match[1] ?? '')));
}

interface GeminiManager {
  refresh(): Promise<void>;
  getGlobalMemory(): string;
  getEnvironmentMemory(): string;
  discoverContext(path: string, roots: readonly string[]): Promise<string>;
}

/** Gemini CLI's memory manager (@google/gemini-cli-core), with a configuration of just what it asks for. */
export async function geminiOracle(packages: string): Promise<Oracle> {
  const source = join(packages, 'node_modules/@google/gemini-cli-core/dist/src');
  const load = async (file: string): Promise<Record<string, unknown>> =>
    (await import(pathToFileURL(join(source, file)).href)) as Record<string, unknown>;
  const { MemoryContextManager } = (await load('context/memoryContextManager.js')) as {
    MemoryContextManager: new (config: unknown) => GeminiManager;
  };
  const { resetGeminiMdFilename } = (await load('tools/memoryTool.js')) as {
    resetGeminiMdFilename: (names?: unknown) => void;
  };
  return async (world, folder) => {
    process.env['GEMINI_CLI_HOME'] = join(folder, 'home');
    resetGeminiMdFilename(world.options['context.fileName'] ?? 'GEMINI.md');
    const included = (world.options['context.includeDirectories'] ?? []) as string[];
    const roots = [world.cwd, ...included].map((dir) => join(folder, dir));
    const manager = new MemoryContextManager({
      isTrustedFolder: () => world.options['trustedFolder'] !== false,
      getWorkspaceContext: () => ({ getDirectories: () => roots }),
      getMemoryBoundaryMarkers: () => world.options['context.memoryBoundaryMarkers'] ?? ['.git'],
      getImportFormat: () => world.options['context.importFormat'] ?? 'tree',
      getExtensionLoader: () => ({ getExtensions: () => [] }),
      storage: { getProjectMemoryDir: () => join(folder, 'home/.gemini/tmp/none/memory') },
      getMcpClientManager: () => undefined,
    });
    await manager.refresh();
    const start = [manager.getGlobalMemory(), manager.getEnvironmentMemory()].join('\n\n');
    const later = await manager.discoverContext(join(folder, world.target), roots);
    const header = /^--- Context from: (.*) ---$/gm;
    return {
      start: pathsIn(start, header, folder, folder),
      onDemand: pathsIn(later, header, folder, folder),
      tokens: tokensIn(start + later),
    };
  };
}

interface QwenLoaded {
  readonly memoryContent: string;
  readonly conditionalRules: readonly unknown[];
  readonly projectRoot: string;
}

/** The chunk of a bundle whose text contains a mark, as a module. */
async function chunkWith<T>(chunks: string, mark: string): Promise<T> {
  const file = readdirSync(chunks).find(
    (name) => name.endsWith('.js') && readFileSync(join(chunks, name), 'utf8').includes(mark),
  );
  if (file === undefined) throw new Error(`No chunk of Qwen Code holds ${mark}`);
  return (await import(pathToFileURL(join(chunks, file)).href)) as T;
}

/** Qwen Code's loader: it is bundled, so the chunks that hold it are looked up by their text. */
export async function qwenOracle(packages: string): Promise<Oracle> {
  const chunks = join(packages, 'node_modules/@qwen-code/qwen-code/chunks');
  const loaded = await chunkWith<{
    loadServerHierarchicalMemory: (...args: unknown[]) => Promise<QwenLoaded>;
    ConditionalRulesRegistry: new (
      rules: unknown,
      root: string,
    ) => { matchAndConsume(path: string): Promise<string | undefined> };
  }>(chunks, 'async function loadServerHierarchicalMemory(');
  const naming = await chunkWith<{ setMemoryFilename: (names: unknown) => void }>(
    chunks,
    'function setMemoryFilename(',
  );
  return async (world, folder) => {
    process.env['HOME'] = join(folder, 'home');
    const cwd = join(folder, world.cwd);
    naming.setMemoryFilename(world.options['context.fileName'] ?? ['QWEN.md', 'AGENTS.md']);
    const memory = await loaded.loadServerHierarchicalMemory(
      cwd,
      [],
      {},
      [],
      world.options['trustedFolder'] !== false,
      world.options['context.importFormat'] ?? 'tree',
      world.options['contextRuleExcludes'] ?? [],
    );
    const registry = new loaded.ConditionalRulesRegistry(memory.conditionalRules, memory.projectRoot);
    const later = (await registry.matchAndConsume(join(folder, world.target))) ?? '';
    const rule = /^--- Rule from: (.*) ---$/gm;
    return {
      start: [
        ...pathsIn(memory.memoryContent, /^--- Context from: (.*) ---$/gm, cwd, folder),
        ...pathsIn(memory.memoryContent, rule, memory.projectRoot, folder),
      ],
      onDemand: pathsIn(later, rule, memory.projectRoot, folder),
      tokens: tokensIn(memory.memoryContent + later),
    };
  };
}

/**
 * Compares the resolver with the loaders of Gemini CLI and Qwen Code over random worlds on disk.
 *
 * `npx tsx scripts/differential/run.ts [COUNT] [FIRST_SEED]`; the packages are installed once below the system's
 * folder for temporary files, or taken from the folder that PRECEPT_ORACLES names. The loaders run offline.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTreeIndex, resolve, type Stack, type TreeIndex } from '../../server/src/core/precedence/index.ts';
import { readWorld, treePath, writeWorld } from './diskWorld.ts';
import { geminiOracle, qwenOracle, tokensIn, type Oracle, type OracleAnswer } from './oracles.ts';
import { geminiWorld, qwenWorld, type RandomWorld } from './randomTrees.ts';

const PACKAGES = ['@google/gemini-cli-core@0.61.0', '@qwen-code/qwen-code@0.24.4'];

function installOracles(): string {
  const folder = process.env['PRECEPT_ORACLES'] ?? join(tmpdir(), 'precept-oracles');
  if (existsSync(join(folder, 'node_modules/@google')) && existsSync(join(folder, 'node_modules/@qwen-code')))
    return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES], {
    cwd: folder,
    stdio: 'inherit',
  });
  return folder;
}

/** What differs between the two answers, in words; empty when they agree. */
function compare(stack: Stack, index: TreeIndex, oracle: OracleAnswer): string[] {
  const own = (load: string): string[] =>
    stack.layers.filter((layer) => layer.load === load && layer.importedBy === null).map(({ path }) => path);
  const tokens = stack.layers.flatMap(({ path }) => [...tokensIn(index.facts(path)?.text ?? '')]);
  const lists = [
    ['start', own('start'), oracle.start],
    ['on demand', own('on-demand'), oracle.onDemand],
    ['texts', [...new Set(tokens)].sort(), [...oracle.tokens].sort()],
  ] as const;
  return lists
    .filter(([, mine, theirs]) => JSON.stringify(mine) !== JSON.stringify(theirs))
    .map(([what, mine, theirs]) => `${what}: ${JSON.stringify(mine)} ≠ ${JSON.stringify(theirs)}`);
}

async function runAgent(
  agent: string,
  make: (seed: number) => RandomWorld,
  oracle: Oracle,
  seeds: readonly number[],
): Promise<number> {
  const top = mkdtempSync(join(tmpdir(), 'precept-worlds-'));
  let different = 0;
  for (const seed of seeds) {
    const world = make(seed);
    const folder = join(top, String(seed));
    writeWorld(world, folder);
    const index = createTreeIndex(readWorld(folder));
    const { options } = world;
    const stack = resolve({ agent, tree: index, cwd: treePath(world.cwd), file: treePath(world.target), options });
    const problems = compare(stack, index, await oracle(world, folder));
    rmSync(folder, { recursive: true });
    if (problems.length === 0) continue;
    different++;
    if (different <= 5)
      console.log(
        `${agent} seed ${seed} cwd ${world.cwd} target ${world.target} ${JSON.stringify(world.options)}\n  ${problems.join('\n  ')}`,
      );
  }
  rmSync(top, { recursive: true });
  console.log(`${agent}: ${seeds.length} worlds, ${different} different`);
  return different;
}

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 500);
  const first = Number(process.argv[3] ?? 1);
  const seeds = Array.from({ length: count }, (_, i) => first + i);
  const packages = installOracles();
  // The loaders report every import that fails; here that is no news.
  console.error = console.debug = console.warn = () => {};
  const different =
    (await runAgent('gemini-cli', geminiWorld, await geminiOracle(packages), seeds)) +
    (await runAgent('qwen-code', qwenWorld, await qwenOracle(packages), seeds));
  process.exit(different === 0 ? 0 : 1);
}

void main();

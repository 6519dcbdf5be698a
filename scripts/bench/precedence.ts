/**
 * The cost of a first stack, and of one changed file, against listing the files of a monorepo of 5,000 folders and
 * 300 instruction files: `npx tsx scripts/bench/precedence.ts`.
 */
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import {
  agentIds,
  computeMatrix,
  createTreeIndex,
  resolve,
  type Tree,
} from '../../server/src/core/precedence/index.ts';

const FOLDERS = 5000;
const SPECS = 300;
const RUNS = 7;

function makeRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'precept-bench-'));
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main');
  const names = [
    'AGENTS.md',
    'CLAUDE.md',
    '.cursor/rules/a.mdc',
    '.github/instructions/a.instructions.md',
    'GEMINI.md',
  ];
  for (let i = 0; i < FOLDERS; i++) {
    const dir = join(folder, `area${i % 20}`, `team${i % 250}`, `unit${i}`);
    mkdirSync(dir, { recursive: true });
    for (const name of ['index.ts', 'index.test.ts', 'README.md']) writeFileSync(join(dir, name), '');
  }
  for (let i = 0; i < SPECS; i++) {
    const path = join(folder, `area${i % 20}`, `team${i % 250}`, names[i % names.length] ?? '');
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, `---\nglobs: src/**/*.ts\napplyTo: "**/*.ts"\n---\n${'Use tabs in every file. '.repeat(200)}`);
  }
  for (const name of ['AGENTS.md', 'CLAUDE.md', 'GEMINI.md'])
    writeFileSync(join(folder, name), 'Use tabs. '.repeat(300));
  return folder;
}

function listFiles(folder: string): string[] {
  const paths: string[] = [];
  const visit = (dir: string): void => {
    for (const entry of readdirSync(join(folder, dir), { withFileTypes: true })) {
      const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else paths.push(path);
    }
  };
  visit('');
  return paths;
}

function treeOver(folder: string, paths: readonly string[]): Tree {
  return {
    paths: () => paths,
    read: (path) => {
      try {
        return lstatSync(join(folder, path)).isFile() ? readFileSync(join(folder, path), 'utf8') : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

function median(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[RUNS >> 1] ?? 0;
}

function main(): void {
  const folder = makeRepository();
  const target = 'area7/team7/unit7/index.ts';
  const listing = median(() => void listFiles(folder));
  const paths = listFiles(folder);
  const report = (what: string, ms: number): void =>
    console.log(
      `${what.padEnd(44)} ${ms.toFixed(2).padStart(8)} ms  ${((100 * ms) / listing).toFixed(1).padStart(6)} % of listing`,
    );
  report(`listing ${paths.length} files`, listing);
  report(
    'index',
    median(() => void createTreeIndex(treeOver(folder, paths))),
  );
  for (const agent of agentIds) {
    const first = median(() => void resolve({ agent, tree: treeOver(folder, paths), cwd: '', file: target }));
    const index = createTreeIndex(treeOver(folder, paths));
    resolve({ agent, tree: index, cwd: '', file: target });
    const changed = median(() => {
      index.update('area7/team7/AGENTS.md');
      resolve({ agent, tree: index, cwd: '', file: target });
    });
    report(`${agent}: first stack`, first);
    report(`${agent}: one changed file`, changed);
  }
  const index = createTreeIndex(treeOver(folder, paths));
  report(
    'matrix of all agents, first',
    median(() => void computeMatrix({ tree: treeOver(folder, paths), file: target })),
  );
  computeMatrix({ tree: index, file: target });
  report(
    'matrix of all agents, again',
    median(() => void computeMatrix({ tree: index, file: target })),
  );
  rmSync(folder, { recursive: true });
}

main();

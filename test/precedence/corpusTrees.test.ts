import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  agentIds,
  createTreeIndex,
  resolve,
  virtualTreeFromJson,
  type TreeIndex,
} from '../../server/src/core/precedence/index.ts';

const TREES = fileURLToPath(new URL('../../../shared/corpus/trees/', import.meta.url));
const names = existsSync(TREES) ? readdirSync(TREES).filter((name) => name.endsWith('.json')) : [];

/** Ten targets: a file beside instruction files all over the tree. */
function targetsOf(index: TreeIndex): string[] {
  const specs = [...index.specPaths].sort();
  const step = Math.max(1, Math.floor(specs.length / 10));
  const dirs = specs.filter((_, i) => i % step === 0).map((path) => path.replace(/[^/]*$/, ''));
  return dirs.slice(0, 10).map((dir) => `${dir}target.ts`);
}

describe('real monorepos', () => {
  it('are there, or the folder with them is not on this machine', () => {
    expect(existsSync(TREES) ? names.length : 12).toBeGreaterThanOrEqual(12);
  });

  for (const name of names) {
    it(`${name}: every agent has a plausible stack for ten targets`, () => {
      const json: unknown = JSON.parse(readFileSync(TREES + name, 'utf8'));
      const tree = virtualTreeFromJson(json);
      const index = createTreeIndex({ ...tree, paths: () => [...tree.paths(), '.git/HEAD'] });
      for (const file of targetsOf(index)) {
        for (const agent of agentIds) {
          const stack = resolve({ agent, tree: index, cwd: '', file });
          const paths = stack.layers.map(({ path }) => path);
          expect(new Set(paths).size).toBe(paths.length);
          expect(paths.filter((path) => !index.isFile(path))).toEqual([]);
          // Every instruction file is either read or has a reason.
          const known = new Set([...paths, ...stack.notApplied.map(({ path }) => path)]);
          expect([...index.specPaths].filter((path) => index.isFile(path) && !known.has(path))).toEqual([]);
        }
      }
    });
  }
});

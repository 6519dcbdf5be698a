import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { offsetOfByte } from '../../server/src/core/precedence/text.ts';
import { resolve, virtualTreeFromJson, type Stack, type Winner } from '../../server/src/core/precedence/index.ts';
import { createTreeIndex } from '../../server/src/core/precedence/index.ts';

interface GoldenCase {
  readonly id: string;
  readonly agent: string;
  readonly tree: Record<string, string>;
  readonly cwd: string;
  readonly file: string;
  readonly options?: Record<string, unknown>;
  readonly expectedOrder: readonly string[];
  readonly orderDefined: boolean;
  readonly conflict: string;
  readonly notApplied: readonly string[];
  readonly onDemand?: readonly string[];
  readonly listedOnly?: readonly string[];
  readonly truncated?: Record<string, string>;
  readonly uncertain?: readonly string[];
}

const CASES = fileURLToPath(new URL('../../../shared/precedence/cases.json', import.meta.url));

/** The words of the golden cases for who wins, in the words of the product. */
const WINNERS: Readonly<Record<string, Winner>> = {
  'later-wins': 'later',
  'earlier-wins': 'earlier',
  'nearest-wins': 'nearer',
  'explicit-list': 'listed',
  'root-primary': 'listed',
  'project-over-personal': 'listed',
  'workspace-over-global': 'listed',
  'context-order-only': 'undocumented',
  undefined: 'undocumented',
  'last-directory-replaces': 'undocumented',
  'single-file': 'undocumented',
  'context-order (stated intent: Sub-directories > Workspace Root)': 'nearer',
};

function readCases(): GoldenCase[] {
  if (!existsSync(CASES)) return [];
  const parsed: unknown = JSON.parse(readFileSync(CASES, 'utf8'));
  return (parsed as { cases: GoldenCase[] }).cases;
}

/** `expectedOrder` runs from lowest to highest authority, or in order of appearance where no winner is documented. */
function orderOf(stack: Stack, golden: GoldenCase): string[] {
  const applied = stack.layers.filter(({ load }) => load !== 'listed');
  const byAuthority = WINNERS[golden.conflict] !== 'undocumented' && !golden.conflict.startsWith('context-order');
  const sorted = [...applied].sort((a, b) => (byAuthority ? a.authority - b.authority : 0) || a.order - b.order);
  return sorted.map(({ path }) => path);
}

function checkCase(golden: GoldenCase): void {
  const tree = virtualTreeFromJson(golden.tree);
  const stack = resolve({ ...golden, tree, options: golden.options });
  const order = orderOf(stack, golden);
  if (golden.orderDefined) expect(order).toEqual(golden.expectedOrder);
  else expect(new Set(order)).toEqual(new Set(golden.expectedOrder));
  const notApplied = stack.notApplied.map(({ path }) => path);
  expect(notApplied).toEqual(expect.arrayContaining([...golden.notApplied]));
  for (const { why } of [...stack.layers, ...stack.notApplied]) expect(why).not.toBe('');
  if (golden.conflict !== 'first-match') expect(stack.winner).toBe(WINNERS[golden.conflict]);
  const loaded = (load: string): string[] =>
    stack.layers.filter((layer) => layer.load === load).map(({ path }) => path);
  if (golden.onDemand !== undefined) expect(new Set(loaded('on-demand'))).toEqual(new Set(golden.onDemand));
  if (golden.listedOnly !== undefined) expect(loaded('listed')).toEqual(golden.listedOnly);
  for (const path of golden.uncertain ?? []) expect(order).not.toContain(path);
  const index = createTreeIndex(tree);
  for (const [path, kept] of Object.entries(golden.truncated ?? {})) {
    const layer = stack.layers.find((candidate) => candidate.path === path);
    const text = index.facts(path)?.text ?? '';
    expect(text.slice(0, offsetOfByte(text, layer?.cut ?? 0))).toBe(kept);
  }
}

describe('golden cases', () => {
  const cases = readCases();
  it('are all there, or the folder with them is not on this machine', () => {
    expect(existsSync(CASES) ? cases.length : 64).toBeGreaterThanOrEqual(64);
  });
  for (const golden of cases) it(golden.id, () => checkCase(golden));
});

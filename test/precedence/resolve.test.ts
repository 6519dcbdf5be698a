import { describe, expect, it } from 'vitest';
import { agentIds, createVirtualTree, resolve, type Stack } from '../../server/src/core/precedence/index.ts';
import type { StackCase } from './cases/case.ts';
import { CLAUDE } from './cases/claude.ts';
import { CODEX_AND_STANDARD } from './cases/codexAndStandard.ts';
import { COPILOT } from './cases/copilot.ts';
import { EDITORS } from './cases/editors.ts';
import { EXTENSIONS } from './cases/extensions.ts';
import { GOOGLE } from './cases/google.ts';
import { SETTINGS } from './cases/settings.ts';
import { TERMINALS } from './cases/terminals.ts';

const CASES = [
  ...CODEX_AND_STANDARD,
  ...CLAUDE,
  ...COPILOT,
  ...GOOGLE,
  ...EDITORS,
  ...EXTENSIONS,
  ...TERMINALS,
  ...SETTINGS,
];

function stackOf(asked: StackCase): Stack {
  const { files, links, home, base, agent, options, cwd = '', file } = asked;
  const world = { ...(home === undefined ? {} : { home }), ...(base === undefined ? {} : { base }) };
  return resolve({ agent, options, cwd, file, tree: createVirtualTree({ files, symlinks: links ?? {}, ...world }) });
}

/** Paths from the weakest to the strongest, equal ones together. */
function authorityOf(stack: Stack): string[][] {
  const levels = new Map<number, string[]>();
  for (const { path, authority, load } of stack.layers) {
    if (load !== 'listed') levels.set(authority, [...(levels.get(authority) ?? []), path]);
  }
  return [...levels].sort(([a], [b]) => a - b).map(([, paths]) => paths);
}

function check(asked: StackCase): void {
  const stack = stackOf(asked);
  const read = stack.layers.filter(({ load }) => load !== 'listed');
  expect(read.map(({ path }) => path)).toEqual(asked.reads);
  expect(stack.layers.map(({ order }) => order)).toEqual(stack.layers.map((_, i) => i + 1));
  if (asked.authority !== undefined) expect(authorityOf(stack)).toEqual(asked.authority);
  if (asked.winner !== undefined) expect(stack.winner).toBe(asked.winner);
  const withLoad = (load: string): string[] =>
    stack.layers.filter((layer) => layer.load === load).map(({ path }) => path);
  if (asked.onDemand !== undefined) expect(withLoad('on-demand')).toEqual(asked.onDemand);
  expect(withLoad('listed')).toEqual(asked.listed ?? []);
  const kinds = Object.fromEntries(stack.notApplied.map(({ path, kind }) => [path, kind]));
  expect(kinds).toMatchObject(asked.omits ?? {});
  const cuts = Object.fromEntries(stack.layers.flatMap(({ path, cut }) => (cut === null ? [] : [[path, cut]])));
  expect(cuts).toEqual(asked.cuts ?? {});
  for (const { why, source } of stack.layers) expect([why, source]).not.toContain('');
}

describe('resolve', () => {
  for (const asked of CASES) it(`${asked.agent}: ${asked.title}`, () => check(asked));

  it('has a case of its own for every agent', () => {
    expect(new Set(CASES.map(({ agent }) => agent))).toEqual(new Set(agentIds));
  });

  it('names the settings files that count', () => {
    const stacks = SETTINGS.map(stackOf).map(({ settingsFiles }) => settingsFiles);
    expect(stacks[0]).toEqual(['~/.gemini/settings.json', 'repo/.gemini/settings.json']);
    expect(stackOf({ agent: 'gemini-cli', title: '', files: {}, file: 'a.ts', reads: [] }).settingsFiles).toEqual([]);
  });

  it('names the agents it knows when asked for another', () => {
    expect(() => resolve({ agent: 'nobody', tree: createVirtualTree({ files: {} }), cwd: '', file: 'x' })).toThrow(
      /Unknown agent "nobody".*codex/,
    );
  });
});

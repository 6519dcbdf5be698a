import { describe, expect, test } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';
import { CATALOGUE } from '../../server/src/core/analysis/conflicts/catalogue/index.ts';
import { buildCatalogueTable } from '../../server/src/core/analysis/conflicts/catalogue/table.ts';
import { compileCatalogue } from '../../server/src/core/analysis/conflicts/statements/stances.ts';
import { getConflicts } from '../../server/src/core/analysis/conflicts/compute.ts';

const service = createSpecService();

/** What a document with these two list items, or with these sections, comes to. */
function verdict(...lines: readonly string[]): string {
  const text = lines.map((line) => (line.startsWith('#') ? `\n${line}\n` : `- ${line}`)).join('\n');
  const { conflicts, overrides } = getConflicts(service.getSpec(service.createDocument('AGENTS.md', `${text}\n`)));
  return conflicts[0]?.sort ?? (overrides.length > 0 ? 'override' : 'none');
}

describe('two rules that differ', () => {
  test.each([
    ['conflict everywhere', 'value', 'Indent with tabs.', 'Use 2-space indentation.'],
    ['conflict on a bound', 'value', 'Lines are at most 80 columns.', 'Lines are at most 100 columns.'],
    ['conflict in polarity', 'polarity', 'Push to `main`.', 'Never push to `main`.'],
    ['are an unannounced exception', 'absolute', 'Never push to `main`.', 'If production is down, push to `main`.'],
    ['have another folder', 'none', 'In `web/`, indent with tabs.', 'In `tools/`, indent with spaces.'],
    ['have another language', 'none', '## Python', 'Indent with spaces.', '## Go', 'Indent with tabs.'],
    ['have another condition', 'none', 'If it is a fix, push to `main`.', 'If it is a feature, never push to `main`.'],
    ['announce their exception', 'none', 'Never push to `main`, except for fixes.', 'If it is a fix, push to `main`.'],
    ['permit, and forbid in a part', 'none', 'You may use emoji.', 'In `docs/`, never use emoji.'],
    ['have a winner in words', 'override', 'Be terse.', 'Explain everything.', 'Where the two conflict, be terse.'],
    [
      'have a winner by level',
      'override',
      '# A {authority=developer}',
      'Never push to `main`.',
      '# B {authority=guideline}',
      'Push to `main`.',
    ],
  ])('%s', (_, expected, ...lines) => {
    expect(verdict(...lines)).toBe(expected);
  });
});

describe('the catalogue', () => {
  test('compiles, names no topic twice and covers what was planned', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(() => compileCatalogue(CATALOGUE, buildCatalogueTable(CATALOGUE))).not.toThrow();
    expect(CATALOGUE.filter(({ kind }) => kind === 'slot').length).toBeGreaterThanOrEqual(60);
    expect(CATALOGUE.filter(({ kind }) => kind !== 'slot').length).toBeGreaterThanOrEqual(120);
  });
});

test('a precedence between two sections decides nothing about the others', () => {
  const text = [
    '# Safety',
    'This section overrides [Style](#style).',
    '- Never name a guest.',
    '# Style',
    '- Indent with 2 spaces.',
    '# Other',
    '- Install packages with npm.',
    '- Install packages with pnpm.',
    '',
  ].join('\n\n');
  const found = service.lint(service.createDocument('AGENTS.md', text));
  expect(found.map(({ rule }) => rule)).toContain('conflicting-value');
});

import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../../support/conflicts.ts';
import { holdApart } from '../../support/lookalikes.ts';

describe('each for its own language or framework', () => {
  holdApart([
    [
      'formats',
      ['Indent with 2 spaces.', 'Indent with 4 spaces.'],
      ['Use 2 spaces for YAML.', 'Use 4 spaces for JSON.'],
    ],
    [
      'naming',
      ['Name variables in snake_case.', 'Variables are camelCase.'],
      ['Use snake_case for Python variables.', 'Use camelCase for Java variables.'],
    ],
    ['state', ['Use Zustand for state.', 'Keep state in Redux.'], ['Use Zustand for React.', 'Use Pinia for Vue.']],
  ]);
});

describe('where the tail or the label says where, or that it is not chosen', () => {
  test.each([
    ['Use npm (see docs/README.md) in the docs folder.', 'Use pnpm.'],
    ['Use npm, as agreed, in the docs folder.', 'Use pnpm.'],
    ['Use MySQL; legacy service only.', 'Use PostgreSQL.'],
    ['Use npm – needed for the docs site.', 'Use pnpm.'],
    ['The default in Node is npm.', 'Use pnpm.'],
    ['Yarn is used in the old repo.', 'Use pnpm.'],
    ['npm is used under the hood.', 'Use pnpm.'],
    ['Class components are still used in the editor.', 'Use function components.'],
    ['What about Makefiles? Use tabs.', 'Use spaces.'],
    ['Anti-patterns: barrel files', 'No barrel files.'],
    ['Code smells: magic numbers', 'No magic numbers.'],
    ['Currently: npm', 'Use pnpm after the migration.'],
    ['Fallback: npm', 'Use pnpm.'],
    ['Minimum: Node 18', 'Use Node 20.'],
    ['Logs: JSON', 'Config: YAML'],
  ])('%s // %s', (one, other) => {
    expect(conflictsOf(one, 'Keep the build green.', other)).toEqual([]);
  });
});

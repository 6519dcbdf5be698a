import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../support/conflicts.ts';

const pair = (one: string, other: string): readonly string[] => conflictsOf(one, 'Keep the build green.', other);

describe('rules as most projects word them', () => {
  test.each([
    ['Use mypy for type checking.', 'Type-check with Pyright.'],
    ['Format with Black.', 'Use Ruff for formatting.'],
    ['Target ES2022.', 'The build target is ES5.'],
    ['The timeout is 30 seconds.', 'Use a 10 second timeout.'],
    ['Sign your commits.', 'Commits need no signature.'],
    ['Add yourself as co-author.', "Don't add co-author lines."],
    ['Always create a new branch.', 'Work on main.'],
    ['Run migrations automatically on start.', 'Migrations are run by hand.'],
    ['All text must be translatable.', 'Hard-code English strings.'],
    ['Use pnpm workspaces.', 'We use Yarn workspaces.'],
  ])('that contradict each other are reported: %s', (one, other) => {
    expect(pair(one, other)).toHaveLength(1);
  });

  test.each([
    ['Use Ruff for linting.', 'Format with Black.'],
    ['The build target is ES2020.', 'The legacy bundle targets ES5.'],
    ['Use a 5 second timeout for health checks.', 'The timeout is 30 seconds.'],
    ['Use feature branches.', 'Release branches are cut from main.'],
    ['Always create a new branch.', 'Stay on main when you only read.'],
    ['Use mypy for type checking.', 'Pyright powers the editor.'],
    ['We use pnpm workspaces.', "Don't use npm workspaces."],
  ])('that can both be followed are not: %s', (one, other) => {
    expect(pair(one, other)).toEqual([]);
  });
});

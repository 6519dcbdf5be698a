import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../support/conflicts.ts';

/** What two items of one list are reported for, with a third one between them. */
function pair(one: string, other: string): readonly string[] {
  return conflictsOf(one, 'Keep the build green.', other);
}

describe('what a phrase skips', () => {
  test.each([
    [
      'a comma behind which something else is said',
      'Only fixes go on a release branch, cherry-picked from `main`.',
      'A release branch is cut every second Tuesday.',
    ],
    ['the front of a hyphenated word', 'Documentation lives in the `astro-docs/` folder.', 'Docs live in the wiki.'],
    ['that a hyphenated word goes on', 'Husky runs lint-staged.', 'Run the linter before you commit.'],
  ])('is not %s', (_, one, other) => {
    expect(pair(one, other)).toEqual([]);
  });

  test.each([
    ['several adjectives', 'Prefer small, testable functions.', 'Long functions are fine.'],
    ['a list', 'Never run lint, types or tests in the container.', 'Run the tests in the container.'],
    ['steps', 'Migrate the database, then roll the pods.', 'Roll the pods, then migrate the database.'],
  ])('may be a part of %s', (_, one, other) => {
    expect(pair(one, other)).toHaveLength(1);
  });
});

describe('words that only look like inflections of each other', () => {
  test('are different words', () => {
    expect(pair('Generate the plane geometry first.', 'Start coding right away, no plan.')).toEqual([]);
  });
});

describe('plain pairs that nobody can follow both', () => {
  test.each([
    ['Always open a draft PR.', 'Never open draft PRs.'],
    ['Use Node 18.', 'Requires Node >= 20.'],
    ['Target Python 3.9.', 'We need at least Python 3.12.'],
    ['Test coverage must be at least 90%.', '70% coverage is enough.'],
    ['Ask before making changes.', 'Make changes without asking.'],
    ['Use named exports only.', 'Components are exported as default.'],
    ['Use UTC everywhere.', 'Store dates in local time.'],
    ['Do not add new dependencies.', 'Add packages whenever you need one.'],
  ])('%s // %s', (one, other) => {
    expect(pair(one, other)).toHaveLength(1);
  });

  test.each([
    ['Python 3.10 is the floor.', 'Use Python 3.12.'],
    ['Requires Node >= 18.', 'Node 20+ is required.'],
    ['Use Node 20.', 'Node ≥ 20.11 is required.'],
    ['Test coverage must be at least 90%.', 'Branch coverage must be at least 70%.'],
    ['Do not add new dependencies.', 'Use lodash for deep clones.'],
    ['Java 17 only.', 'Java: 4 spaces of indentation.'],
  ])('but not %s // %s', (one, other) => {
    expect(pair(one, other)).toEqual([]);
  });
});

describe('a clause of its own', () => {
  test.each([
    ['behind “and don’t”', "Don't praise the question, and don't apologise.", 'Apologise when something went wrong.'],
    ['behind “, don’t”', "Never use moment, don't use lodash.", 'Use lodash for deep clones.'],
  ])('keeps its own negation: %s', (_, one, other) => {
    expect(pair(one, other)).not.toEqual([]);
  });

  test.each([
    ['behind “and don’t”', "Don't start long benchmarks, don't push to `main`.", 'Never push to `main`.'],
    ['behind “and never”', "Write unit tests and don't skip them.", 'Write a unit test for every bug.'],
  ])('denies nothing of another: %s', (_, one, other) => {
    expect(pair(one, other)).toEqual([]);
  });
});

describe('what is no word of the sentence', () => {
  test.each([
    [
      'code that is called after a verdict',
      'Write `moved`, `import` or `removed` blocks.',
      'Rename resources with a `moved` block.',
    ],
    [
      '“new” in a ban of more',
      'No new permission or dependency slipped in.',
      'Use optional permissions for optional features.',
    ],
  ])('%s', (_, one, other) => {
    expect(pair(one, other)).toEqual([]);
  });

  test('the number of an issue', () => {
    expect(
      conflictsOf('## Commits', 'Body wrapped at 72.', 'Refer to the issue in the last line: `Fixes #123`.'),
    ).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { contradicts } from '../support/conflicts.ts';

/** Whether a document with these headings, lead-ins and items has a conflict graver than a hint. */
function conflicts(...lines: readonly string[]): boolean {
  const text = lines.map((line) => (/^(?:#|[^-].*:$)/.test(line) ? `\n${line}\n` : `- ${line}`)).join('\n');
  return contradicts(`# Guide\n\n${text}\n`);
}

describe('a heading that has nothing to do with a rule restricts it not', () => {
  test.each([
    [
      'Git under parts of the code',
      '## Frontend',
      'Never force-push.',
      '## Testing',
      'Force-push your branch after each rebase.',
    ],
    [
      'dependencies under code',
      '## Components',
      'Ask before you add a dependency.',
      '## Hooks',
      'Add whatever dependency you need without asking.',
    ],
    [
      'the package manager under phases',
      '## Development',
      'Install packages with npm.',
      '## Releases',
      'Install packages with pnpm.',
    ],
    ['the agent under code', '## API', 'Never apologise.', '## Services', 'Apologise when you made a mistake.'],
    [
      'formats under phases',
      '## Code review',
      'Indent with tabs.',
      '## When opening an issue',
      'Indent with two spaces.',
    ],
    [
      'descriptions',
      '## Component structure',
      'Always use single quotes for strings.',
      '## API overview',
      'Strings use double quotes.',
    ],
    [
      'two words with a slash',
      '## Viewer/Organization',
      'Use snake_case for file names.',
      '## Testing',
      'Name files in kebab-case.',
    ],
    [
      'commands in code',
      '## `make` commands',
      'Write the test before the code.',
      '## Layout',
      'Write the code first, then add the tests.',
    ],
    [
      'an act on the repository',
      '## Components',
      'Never open pull requests.',
      '## Handlers',
      'Open pull requests for each change.',
    ],
  ])('%s', (_, ...lines) => {
    expect(conflicts(...lines)).toBe(true);
  });
});

describe('a heading that limits its rules keeps them apart', () => {
  test.each([
    ['languages', '## Python', 'Indent with four spaces.', '## Go', 'Indent with tabs.'],
    [
      'languages among other words',
      '## Rust coding rules',
      'Lines are at most 100 characters long.',
      '## TypeScript coding rules',
      'Lines are at most 80 characters long.',
    ],
    ['folders', '## `apps/web/`', 'Install packages with npm.', '## `apps/mobile/`', 'Install packages with pnpm.'],
    [
      'folders without code marks',
      '## packages/ui',
      'Use named exports only.',
      '## packages/site',
      'Each file has a default export.',
    ],
    [
      'occasions',
      '## When fixing production',
      'Push straight to `main`.',
      '## When adding features',
      'Never push to `main`.',
    ],
    [
      'environments',
      '## Production',
      'Never restart the worker.',
      '## Staging',
      'Restart the worker after each deployment.',
    ],
    [
      'parts with people of their own',
      '## Frontend',
      'Add whatever dependency you need without asking.',
      '## Backend',
      'Ask before you add a dependency.',
    ],
    [
      'siblings that the topic implies',
      '## Partner API',
      'The version is part of the path.',
      '## Internal API',
      'Keep versions out of URLs.',
    ],
    [
      'agents with jobs of their own',
      '## Reviewer (`review-bot`)',
      'Never run the tests.',
      '## Implementer (`dev-bot`)',
      'Run the tests before you push.',
    ],
    ['modes of one agent', '## Plan mode', 'Never edit files.', '## Build mode', 'Edit files as the task needs.'],
    ['texts', '## Commit messages', 'Never use emoji.', '## Newsletter', 'Start each paragraph with an emoji.'],
  ])('%s', (_, ...lines) => {
    expect(conflicts(...lines)).toBe(false);
  });
});

describe('a lead-in', () => {
  test.each([
    [
      'tells a story',
      true,
      'The project ships a variety of CSS classes and a theme:',
      'Indent with tabs.',
      'Keep in mind:',
      'Indent with two spaces.',
    ],
    [
      'is only a label',
      true,
      '**Gotchas:**',
      'Never push to `main`.',
      '**Key rules:**',
      'Push your commits straight to `main`.',
    ],
    [
      'names a part',
      false,
      'Rules for exported classes:',
      'Add a comment above each function.',
      'Rules for scripts:',
      'Do not add comments to the code.',
    ],
    [
      'names an occasion',
      false,
      'When you fix a bug:',
      'Write the test before the code.',
      'When you try out an idea:',
      'Write the code first, then add the tests.',
    ],
  ] as [string, boolean, ...string[]][])('%s', (_, expected, ...lines) => {
    expect(conflicts(...lines)).toBe(expected);
  });
});

describe('places that a topic implies still tell two rules apart', () => {
  test.each([
    ['one place', true, 'Every function in the public API needs a docstring.', 'Never write docstrings.'],
    ['two places', false, 'Every function of the public API needs a docstring.', "Don't write docstrings in tests."],
    [
      'two systems',
      false,
      'Build the Linux binaries, then raise the version number.',
      'Raise the version number before you build the Windows binaries.',
    ],
    [
      'two sorts of work',
      false,
      "We don't deploy features on Fridays.",
      'Ship security fixes that are merged by Friday noon.',
    ],
    [
      'the others',
      false,
      'No human uploads any of the other crates to crates.io.',
      'The macro crates are published from your own machine.',
    ],
  ] as [string, boolean, ...string[]][])('%s', (_, expected, ...lines) => {
    expect(conflicts(...lines)).toBe(expected);
  });
});

describe('a ranking in words', () => {
  const PAIR = ['Indent with tabs.', 'Indent with two spaces.'] as const;
  test.each([
    ['of two things settles no rule on another', true, 'Three clear lines beat one dense expression.'],
    ['of a setting over another', true, 'When both lists are set, `allowed` takes precedence.'],
    ['of merge conflicts', true, 'If there are conflicts, resolve them and go on with the rebase.'],
    ['of another file over this one', true, 'If there is any conflict, `CONTRIBUTING.md` wins.'],
    ['of the rules of the document', false, 'Where two of these rules conflict, the later one wins.'],
    [
      'of what the rules are about',
      false,
      'Where tabs and spaces disagree with the linter, indent as the linter says.',
    ],
  ] as const)('%s', (_, expected, claim) => {
    expect(conflicts('## Style', ...PAIR, '## Other', claim)).toBe(expected);
  });
});

test('a glossary says what words mean, and nothing that could conflict', () => {
  const rule = 'Load relations lazily.';
  expect(conflicts('## Rules', rule, '## Glossary', 'Load relations eagerly.')).toBe(false);
  expect(conflicts('## Rules', rule, '## More', 'Load relations eagerly.')).toBe(true);
});

describe('in a long document', () => {
  const filler = Array.from({ length: 60 }, (_, i) => `Keep module m${String(i)} free of side effects.`);
  test('two rules on one topic conflict wherever they stand', () => {
    expect(
      conflicts(
        '## A',
        'Never log personal data.',
        ...filler,
        '## B',
        'Log the e-mail address of each user who signs in.',
      ),
    ).toBe(true);
  });
  test('a word that a story has by chance conflicts with nothing', () => {
    const story =
      'The worker that collects the figures of each night runs on a spare host, keeps them for the report of the week, writes plain text logs that people read at night, and goes home.';
    expect(conflicts('## A', 'Log in JSON.', ...filler, '## B', story)).toBe(false);
  });
});

describe('what only sounds like the other side is none', () => {
  test.each([
    [
      'when a machine starts',
      'Never push to `main`.',
      'CI (`.github/workflows/smoke.yml`) runs the smoke tests on push/PR to `main` and once a night.',
    ],
    ['what is asked for', 'When a request is unclear, ask the user first.', 'Never ask for a password.'],
    ['a sign inside code', 'Don’t tag a test `:skip`.', 'A red test is a bug.'],
    ['how many', 'Use subagents for research.', "Don't give several subagents one and the same question."],
    [
      'what is to be deleted',
      'Never end with a summary of your work.',
      'Before you send an answer, delete:',
      'The last sentence if it sums up your work.',
    ],
    [
      'how often somebody tries',
      "Don't retry failed calls.",
      'When a bug cannot be reproduced, stop after two or three attempts.',
    ],
  ])('%s', (_, ...lines) => {
    expect(conflicts(...lines)).toBe(false);
  });
});

describe('a demand on one sort of thing', () => {
  test('is none on another sort', () => {
    expect(conflicts('A schema change needs two approvals.', 'A fix of a typo in the docs needs one approval.')).toBe(
      false,
    );
    expect(conflicts('Every pull request needs two approvals.', 'A pull request needs one approval.')).toBe(true);
  });

  test('is none at all where it is the reason of a fact', () => {
    const rule = 'Keep every check under 400 ms, speed comes first.';
    expect(conflicts(rule, 'The parser is our own because careful messages matter more than speed.')).toBe(false);
  });
});

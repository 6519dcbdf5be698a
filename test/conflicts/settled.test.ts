import { describe, expect, test } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';
import { contradicts } from '../support/conflicts.ts';

const service = createSpecService();

/** Whether a document with these headings, paragraphs (after `¶`) and items has a conflict graver than a hint. */
function conflicts(...lines: readonly string[]): boolean {
  const text = lines.map((line) => (/^[#¶]/.test(line) ? `\n${line.replace(/^¶\s*/, '')}\n` : `- ${line}`)).join('\n');
  return contradicts(`# Guide\n\n${text}\n`);
}

describe('an item that knows the other is its exception', () => {
  const NEVER = 'Never push anything straight to `main` on your own.';
  const HOTFIX = 'When production is down, push to `main`.';
  test.each([
    ['breaks a rule knowingly', NEVER, `${HOTFIX} Yes, that goes against the rule on branches.`],
    ['stands against what was said', NEVER, `${HOTFIX.slice(0, -1)}, whatever the above says.`],
    ['ends a rule', NEVER, `${HOTFIX} There the ban does not reach.`],
    ['calls itself the only one', NEVER, `${HOTFIX} This is the one direct push that we live with.`],
    ['is a concession', `${NEVER} Outages enjoy a privilege.`, HOTFIX],
    ['is let off by the rule', `${NEVER} An outage of production is treated differently.`, HOTFIX],
    ['points to another item', `${NEVER} See the last bullet.`, HOTFIX],
    ['is set aside', NEVER.replace('Never', 'Outages aside, never'), HOTFIX],
  ])('%s', (_, rule, exception) => {
    expect(conflicts(rule, 'Sign your commits.', exception)).toBe(false);
  });
  test('names the heading of the other', () => {
    const rule = 'Never push to `main` (but see Emergencies).';
    expect(conflicts('## Branches', rule, '## Emergencies', HOTFIX)).toBe(false);
  });
  test('names the number of the other', () => {
    const document = (item: string): string =>
      `# Guide\n\n1. Run the linter.\n2. ${NEVER}\n\n## Outages\n\n- ${item}\n`;
    const found = (item: string): boolean =>
      service.lint(service.createDocument('AGENTS.md', document(item))).some(({ kind }) => kind === 'conflict');
    expect(found(`${HOTFIX} Rule 2 is for quiet days.`)).toBe(false);
    expect(found(`${HOTFIX} Rule 1 is for quiet days.`)).toBe(true);
  });
  test.each([
    ['a reason', NEVER, `${HOTFIX} It is the fastest way to customers.`],
    ['what is included', `${NEVER} An outage of production is treated no differently, either.`, HOTFIX],
    ['another thing let off', `${NEVER} Tags are treated differently.`, HOTFIX],
    [
      'a tool that is the only one',
      'Use npm to install packages.',
      'Install packages with pnpm. This is the only tool we use.',
    ],
  ])('but not with %s', (_, rule, exception) => {
    expect(conflicts(rule, 'Sign your commits.', exception)).toBe(true);
  });
});

describe('two occasions', () => {
  test.each([
    ['days', 'On weekdays, squash-merge pull requests.', 'Merge pull requests with a merge commit at the weekend.'],
    ['turns', 'Push to `main` in the first week.', 'Never push to `main` in the second week.'],
    ['a series', 'Squash-merge pull requests up to version 2.0.', 'From 2.0 on, use merge commits for pull requests.'],
    ['what goes on', 'Working offline, push to `main`.', 'Asked by a customer, never push to `main`.'],
    [
      'sentences before a colon',
      'The branch is protected: never push to `main`.',
      'Nobody has protected it yet: push to `main`.',
    ],
    ['stages', 'While you experiment, don’t run the full test suite.', 'Run the full test suite before you push.'],
    [
      'a condition of the sentence before',
      'You work alone as long as nobody asks. Push to `main`.',
      'If somebody asks, never push to `main`.',
    ],
  ])('%s', (_, one, two) => {
    expect(conflicts(one, 'Sign your commits.', two)).toBe(false);
  });
  test.each([
    [
      'the same day',
      'On weekends, squash-merge pull requests.',
      'Merge pull requests with a merge commit at weekends.',
    ],
    ['no occasion', 'Squash-merge pull requests.', 'Merge pull requests with a merge commit.'],
    ['a statement before the colon of one', 'The branch is protected: never push to `main`.', 'Push to `main`.'],
    ['one stage', 'Before you push, don’t run the full test suite.', 'Run the full test suite before you push.'],
  ])('but not %s', (_, one, two) => {
    expect(conflicts(one, 'Sign your commits.', two)).toBe(true);
  });
});

describe('a document that ranks its parts', () => {
  const ONE = 'Indent with tabs.';
  const TWO = 'Indent with two spaces.';
  test.each([
    ['a heading calls its part old', '## Layout (outdated)', ONE, '## Format', TWO],
    ['a heading amends another', '## Layout', ONE, '## Format (amends Layout)', TWO],
    ['rules no longer in force', '## Former conventions', ONE, '## Format', TWO],
    [
      'a paragraph sets its part above',
      '## Layout',
      ONE,
      '## Format',
      '¶ This section is stronger than anything above.',
      TWO,
    ],
    [
      'a paragraph sets its part below',
      '## Layout',
      '¶ A fallback: these bullets fill what the others leave open.',
      ONE,
      '## Format',
      TWO,
    ],
    ['a paragraph names the loser', '## Layout', ONE, '## Format', '¶ The layout section is no longer binding.', TWO],
    ['two parts in an order', '¶ Priorities: 1. format, 2. layout.', '## Layout', ONE, '## Format', TWO],
    [
      'an order of reading',
      '## Layout',
      ONE,
      '## Format',
      TWO,
      '## Use',
      '¶ Rules are read from top to bottom, and the last one that matches counts.',
    ],
  ])('%s', (_, ...lines) => {
    expect(conflicts(...lines)).toBe(false);
  });
  test.each([
    ['a heading with other words in brackets', '## Layout (all files)', ONE, '## Format', TWO],
    ['old things, not rules', '## Layout', ONE, '## Format', 'Old branches are deleted.', TWO],
    [
      'a ranking of other parts',
      '¶ Priorities: 1. tests, 2. docs.',
      '## Tests',
      'Use Vitest.',
      '## Docs',
      'Be brief.',
      '## Layout',
      ONE,
      '## Format',
      TWO,
    ],
    [
      'a paragraph that ranks nothing',
      '## Layout',
      ONE,
      '## Format',
      '¶ This section was written in one evening.',
      TWO,
    ],
  ])('but not %s', (_, ...lines) => {
    expect(conflicts(...lines)).toBe(true);
  });
});

test('a sentence about a chapter directs nothing', () => {
  expect(conflicts('## A', 'Write no unit tests.', '## B', '¶ The chapter on unit tests is kept.')).toBe(false);
});

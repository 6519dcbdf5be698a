import { describe, expect, test } from 'vitest';
import { contradicts } from '../support/conflicts.ts';

/** Whether a document says two things of one matter that can't both be followed. */
function conflicts(...lines: readonly string[]): boolean {
  return contradicts(`# Guide\n\n${lines.join('\n')}\n`);
}

const TABS = '- Indent with tabs.';
const SPACES = '- Indent with two spaces.';

describe('what stands around a sentence says where it holds', () => {
  test.each([
    [
      'the subject of the sentence before',
      TABS,
      '- The old parser (`lib/old`) came from a partner. Indent with two spaces.',
    ],
    ['"there" for code named before', TABS, '- `lib/old/` came from a partner. Indent with two spaces there.'],
    [
      'a path with "only"',
      '| Rule | Why |',
      '|---|---|',
      '| Indent with tabs | `src/` only |',
      '| Indent with two spaces | `web/` only |',
    ],
    [
      'a line above a list that says when',
      '- As long as it is a draft: never push to `main`.',
      '',
      'Once the review is through',
      '',
      '- Push to `main`.',
    ],
    ['"for everything else" above a list', 'In the two clients:', '', TABS, '', 'For everything else:', '', SPACES],
    ['a label with a remark', '- v1 (frozen): indent with tabs.', '- v2: indent with two spaces.'],
    [
      '"until then"',
      '- Push to `main` when the release is out.',
      '- The release is announced in the channel. Until then never push to `main`.',
    ],
    ['a place in front and a heading below', 'In the two clients, indent with tabs.', '', '## Backend', '', SPACES],
  ])('%s', (_, ...lines) => {
    expect(conflicts(...lines)).toBe(false);
  });
  test.each([
    ['a sentence before without a place', TABS, '- The old parser came from a partner. Indent with two spaces.'],
    [
      'columns that give reasons',
      '| Rule | Why |',
      '|---|---|',
      '| Indent with tabs | habit |',
      '| Indent with two spaces | diffs |',
    ],
    ['a line above a list that says nothing', '- Never push to `main`.', '', 'Some more', '', '- Push to `main`.'],
    ['a lead-in for everything', 'In all of it:', '', TABS, '', 'Also:', '', SPACES],
  ])('but not %s', (_, ...lines) => {
    expect(conflicts(...lines)).toBe(true);
  });
});

describe('an exception that is announced nearby', () => {
  test.each([
    ['the item begins with it', TABS, '- Exception: the vendored part. Indent with two spaces.'],
    ['the sentence before calls it so', TABS, '- Files of the old parser are the exception. Indent with two spaces.'],
    ['the rule has a single one', `${TABS} (The last line is the single exception.)`, SPACES],
    ['the rule has an only one', `${TABS} The old parser is the only part that doesn’t.`, SPACES],
    ['not held to it', TABS, '- The old parser is not held to the rule on tabs: indent with two spaces.'],
    ['the lead-in lets off', TABS, '', 'The old parser is not subject to the list above:', '', SPACES],
    ['a pointer in brackets', '- Indent with tabs (old parser: see below).', SPACES],
    ['it works the other way', `${TABS} (The old parser works in reverse.)`, SPACES],
    ['something is not the thing', TABS, '- Fixtures are not code: indent with two spaces.'],
  ])('%s', (_, ...lines) => {
    expect(conflicts(...lines)).toBe(false);
  });
  test.each([
    ['no exception', `${TABS} There is no exception.`, SPACES],
    ['another thing that is not', TABS, '- Long lines are not wanted: indent with two spaces.'],
  ])('but not %s', (_, ...lines) => {
    expect(conflicts(...lines)).toBe(true);
  });
});

describe('a sentence elsewhere', () => {
  test.each([
    [
      'tells two groups of bullets apart',
      TABS,
      '- Sort imports.',
      SPACES,
      '',
      'Here are `src/` (bullets 1 to 2) and `web/` (bullet 3).',
    ],
    [
      'tells what each answer is for',
      TABS,
      SPACES,
      '',
      'On layout: tabs are for the kernel only, spaces for all the rest.',
    ],
    ['tells what the rule is for', TABS, SPACES, '', 'The tabs rule is for `kernel/`.'],
    [
      'lets the house rules win',
      'Where the house rules say something else, go by the house rules.',
      '',
      '## Upstream',
      '',
      TABS,
      '',
      '## House rules',
      '',
      SPACES,
    ],
  ])('%s', (_, ...lines) => {
    expect(conflicts(...lines)).toBe(false);
  });
  test.each([
    ['that ranks two other things', TABS, '- A plain function beats a class.', SPACES],
    ['about the linter and the file', TABS, SPACES, '', 'If the linter and this file differ, tell us.'],
    ['on how the list is sorted', 'The rules are in order of age, the oldest first.', '', TABS, SPACES],
    ['that tells of one thing only', TABS, SPACES, '', 'Builds are for Linux only.'],
  ])('settles nothing: %s', (_, ...lines) => {
    expect(conflicts(...lines)).toBe(true);
  });
});

test('an order is set whatever the steps are done to', () => {
  expect(
    conflicts(
      '- Write the failing test first, then the code.',
      '- Implement the endpoint first and add its tests afterwards.',
    ),
  ).toBe(true);
});

test('the frequency of one thing is not excused by its day', () => {
  expect(conflicts('- Upgrade dependencies once a week, on Monday.', '- Upgrade dependencies once a quarter.')).toBe(
    true,
  );
});

test('a heading that begins with a bracket is read to its end', () => {
  const lines = [
    'Checks under Layout are only for the web team.',
    '',
    '## (Optional) Style',
    '',
    TABS,
    '',
    '## Layout',
    '',
    SPACES,
  ];
  expect(conflicts(...lines)).toBe(false);
});

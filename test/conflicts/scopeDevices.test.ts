import { describe, expect, test } from 'vitest';
import { contradicts } from '../support/conflicts.ts';

/** Whether a document is said to contradict itself. */
function conflicts(text: string): boolean {
  return contradicts(`${text}\n`);
}

const list = (...lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

describe('words of the sentence that say of which things it speaks', () => {
  test.each([
    [
      'a phrase behind the noun',
      ['Retry failed requests at most 2 times.', 'Retry failed requests 6 times.'],
      ['Retry failed requests to our own hosts at most 2 times.', 'Retry failed requests to the tide office 6 times.'],
    ],
    [
      'a branch in code',
      ['Never force-push.', 'After a rebase, push with `git push --force`.'],
      ['Never force-push to `main`.', 'After a rebase of your own topic branch, push with `git push --force`.'],
    ],
    [
      'a relative clause',
      ['Use default exports.', 'Never use default exports.'],
      ['Use default exports in files that the router loads.', 'Never use default exports in a module of helpers.'],
    ],
    [
      'a remark in brackets',
      ['Use single quotes for strings.', 'Strings are written in double quotes.'],
      ['Use single quotes for strings (robot scripts).', 'Strings are written in double quotes (map files).'],
    ],
    [
      'words in front of a colon',
      ['Never grant a refund yourself.', 'Grant the refund yourself.'],
      ['A refund above 40 EUR: never grant it yourself.', 'A refund of 40 EUR or less: grant it yourself.'],
    ],
    [
      'a word in brackets at the end',
      ['Headings are in sentence case.', 'Headings are in Title Case.'],
      ['Headings are in sentence case (manual).', 'Headings are in Title Case (newsletter).'],
    ],
    [
      'kinds of one thing',
      ['Put tests next to the source file.', 'All tests go in the top-level `test/` directory.'],
      ['Put unit tests next to the source file.', 'Tests that open a socket go in the top-level `test/` directory.'],
    ],
    [
      'the object of the verb',
      ['Indent with tabs.', 'Indent with 4 spaces.'],
      ['Indent assembler sources with tabs.', 'Indent test benches with 4 spaces.'],
    ],
    [
      'roles in front',
      ['Push directly to `main`.', 'Never push directly to `main`.'],
      ['As a maintainer, push directly to `main`.', 'As a guest, never push directly to `main`.'],
    ],
    [
      'branches in front',
      ['Squash-merge every pull request.', 'Merge pull requests with a merge commit.'],
      [
        'Into `beta`: squash-merge every pull request.',
        'From `beta` into `stable`: merge pull requests with a merge commit.',
      ],
    ],
    [
      'what the one takes out',
      ['Mark open ends with `TODO`.', "Don't leave `TODO` comments in the code."],
      [
        "Mark open ends with `TODO` in code that isn't sold.",
        "Don't leave `TODO` comments in the code sold to clinics.",
      ],
    ],
    [
      'a case of its own',
      ['Write functions as arrow functions assigned to a `const`.', 'Declare functions with the `function` keyword.'],
      [
        'Write functions as arrow functions assigned to a `const`.',
        'Reducers are a different story: declare those with the `function` keyword.',
      ],
    ],
  ])('%s', (_, plain, scoped) => {
    expect(conflicts(list(...plain))).toBe(true);
    expect(conflicts(list(...scoped))).toBe(false);
  });

  test.each([
    ['the same words on both sides', ['Indent shaders with tabs.', 'Indent shaders with two spaces.']],
    ['a phrase on one side of a ban', ['Never push to `main`.', 'Push to `main` after a review.']],
    [
      'reasons',
      [
        'Use single quotes for strings, because the linter of our neighbours wants it.',
        'Strings are written in double quotes, since readers of novels know them.',
      ],
    ],
    ['all things', ['Use double quotes in every file.', 'Use single quotes in all of the code.']],
  ])('but not %s', (_, lines) => {
    expect(conflicts(list(...lines))).toBe(true);
  });
});

describe('headings', () => {
  const under = (one: string, two: string): string =>
    `# Rules\n\n## ${one}\n\n- Pin exact versions.\n\n## ${two}\n\n- Declare dependencies with a caret range such as \`^4.2.0\`.`;

  test.each([
    ['What runs on the ferry', 'What runs in the office'],
    ['In the manifest of an application', 'Ranges in libraries that we publish'],
    ['The kiosk', 'The head office'],
    ['Pins (mandatory)', 'Ranges (nice to have)'],
  ])('%s / %s', (one, two) => {
    expect(conflicts(under(one, two))).toBe(false);
  });

  test.each([
    ['First', 'Second'],
    ['Dependencies', 'More on this (important!)'],
    ['The rules', 'The details'],
    ['Guidelines', 'Upgrades'],
  ])('but not %s / %s', (one, two) => {
    expect(conflicts(under(one, two))).toBe(true);
  });
});

describe('a sentence elsewhere that divides the document', () => {
  const document = (intro: string, outro = '', first = ''): string =>
    `# Rules\n\n${intro}\n\n## Morning\n\n${first}\n\n- Write tests with Jest.\n- Be brief.\n\n## Evening\n\n- Write tests with Vitest.\n- Be kind.\n\n${outro}`;

  test.each([
    ['names the headings', document('The chapter "Morning" is meant for the shop, "Evening" for the depot.')],
    ['names one of them', document('Under *Evening* stands what applies to the depot only.')],
    ['says it of each', document('Each chapter below is for one of our two teams.')],
    ['opens a section', document('Hello.', '', 'For the booking service.')],
    ['speaks of its section', document('Hello.', '', 'This section applies to the booking service only.')],
    [
      'tells two rules apart',
      document('Hello.', 'Of the two test runners, the former is for the shop, the latter for the depot.'),
    ],
    ['takes the weight from a section', document('Hello.', '', 'Wishes, not rules.')],
  ])('%s', (_, text) => {
    expect(conflicts(text)).toBe(false);
  });

  test.each([
    ['points to a heading', document('For the commands see "Morning".')],
    ['means everybody', document('The chapter "Morning" applies to all contributors.')],
    ['asks for something', document('Hello.', '', 'For the booking service, run the seed script first.')],
    [
      'speaks of something else',
      document('Hello.', 'Of the two doors, the left one is for guests.').replace('Of the two', 'There are two'),
    ],
  ])('but not one that %s', (_, text) => {
    expect(conflicts(text)).toBe(true);
  });

  test.each([
    [
      'by number',
      '1. Rust.\n2. Indent with tabs.\n3. No globals.\n4. Indent with two spaces.\n\nRule 2 is for C sources, rule 4 for Lua.',
      false,
    ],
    [
      'by place',
      '- Lines are at most 72 columns.\n\nThe list above is for mails.\n\n- Lines are at most 120 columns.',
      false,
    ],
    [
      'not at all',
      '1. Rust.\n2. Indent with tabs.\n3. No globals.\n4. Indent with two spaces.\n\nRule 3 is for C sources.',
      true,
    ],
  ])('counts the items of a list: %s', (_, text, expected) => {
    expect(conflicts(`# Rules\n\n${text}`)).toBe(expected);
  });
});

test('a branch that is kept for some days is not kept after the merge', () => {
  expect(conflicts(list('Delete the branch after the merge.', 'Keep the branch alive for three days at most.'))).toBe(
    false,
  );
  expect(conflicts(list('Delete the branch after the merge.', 'Keep the branch after the merge.'))).toBe(true);
});

test.each(['R', 'Rule ', 'No. ', ''])('a number in front, "%s1:", is no name of what a rule is about', (front) => {
  expect(conflicts(list(`${front}1: Use single quotes.`, `${front}2: Write strings in double quotes.`))).toBe(true);
});

describe('rows of a table', () => {
  const table = (...rows: readonly (readonly [string, string])[]): string =>
    ['| case | do |', '| --- | --- |', ...rows.map(([one, two]) => `| ${one} | ${two} |`)].join('\n');

  test('each for a case of its own say nothing against each other', () => {
    const rows = table(
      ['the guest writes Finnish and the ferry is bound for Turku', 'Reply in Finnish.'],
      ['the guest writes Finnish and the ferry is bound for Kiel', 'Reply in English.'],
    );
    expect(conflicts(`# Desk\n\n${rows}`)).toBe(false);
  });

  test('that are only numbered do', () => {
    expect(
      conflicts(
        `# Desk\n\n${table(['1', 'Use single quotes for strings.'], ['2', 'Write strings in double quotes.'])}`,
      ),
    ).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../support/conflicts.ts';

/** A general rule that holds by no word everywhere, and what holds for one kind of its things. */
const SPECIAL: readonly (readonly [what: string, general: string, special: string])[] = [
  ['a kind of the subject', 'Keep functions under 40 lines.', 'Test functions may be up to 100 lines.'],
  ['a kind of lines', 'Maximum line length is 100.', 'Comment lines wrap at 80.'],
  ['a kind of the object', 'Use 2 spaces.', 'Indent continuation lines with 4 spaces.'],
  ['an object of its own', 'Indent with 4 spaces.', 'Indent JSON with 2 spaces.'],
  ['a place in the syntax', 'Use single quotes.', 'Use double quotes in JSX attributes.'],
  ['what the answer is for', 'Use snake_case for functions.', 'Use camelCase for JavaScript functions.'],
  ['a part as the subject', 'Use named exports.', 'Pages use default exports.'],
  ['a tool for one part', 'Use Postgres.', 'Tests run on SQLite.'],
  ['a part of what is measured', 'Coverage must be at least 80 %.', 'Coverage of the core must be at least 95 %.'],
];

describe('a special case contradicts no general rule', () => {
  test.each(SPECIAL)('%s', (_what, general, special) => {
    expect(conflictsOf(general, 'Keep the build green.', special)).toEqual([]);
    expect(conflictsOf(special, 'Keep the build green.', general)).toEqual([]);
  });

  test.each([
    ['the same kind twice', 'Keep test functions under 40 lines.', 'Test functions may be up to 100 lines.'],
    ['an adjective that picks no kind', 'Limit functions to 20 lines.', 'Limit individual functions to 40 lines.'],
    ['a purpose', 'Use tabs for indentation.', 'Use spaces for indentation.'],
    ['a frequency', 'Never force push.', 'Once a week run force pushes.'],
    ['a means', 'Never edit files.', 'Edit files with vim.'],
    ['another word for the whole', 'Indent with 2 spaces.', 'Four spaces per indentation level.'],
    ['a plain statement', 'Coverage must be at least 80 %.', 'Coverage must be at least 95 %.'],
  ])('but stays one: %s', (_what, one, other) => {
    expect(conflictsOf(one, 'Keep the build green.', other)).toHaveLength(1);
  });
});

describe('asking before an act asks for no act', () => {
  test.each([
    ['a command', 'Never run `git reset --hard`.', 'Ask before you run destructive commands.'],
    ['in front', 'Never run destructive commands.', 'Before running destructive commands, ask the user.'],
    ['a file', 'Never delete failing tests.', 'Ask before you run destructive commands.'],
  ])('%s', (_what, ban, ask) => {
    expect(conflictsOf(ban, 'Keep the build green.', ask)).toEqual([]);
  });
});

describe('two tools for one thing', () => {
  test.each([
    ['with a version', 'Use PostgreSQL 15.', 'Use MySQL.'],
    ['behind a label', 'Database: PostgreSQL 15.', 'We use MySQL.'],
    ['that fetch data', 'Use React Query for data fetching.', 'Use SWR for data fetching.'],
    ['that lint', 'Use ESLint for linting.', 'Lint with Biome.'],
  ])('%s', (_what, one, other) => {
    expect(conflictsOf(one, 'Keep the build green.', other)).toEqual(['conflicting-value']);
  });

  test.each([
    ['one lints, one formats', 'Use ESLint.', 'Format with Biome.'],
    ['named in brackets below a ban', '## Avoid', 'Prop drilling (use React Query)', '## Stack', 'Use React Query.'],
  ])('but not where %s', (_what, ...lines) => {
    expect(conflictsOf(...lines)).toEqual([]);
  });
});

describe('a neighbour in words is no answer to the question', () => {
  test.each([
    ['what may need it', 'Never use `sudo`.', 'Docker may need `sudo`.', 'Use `sudo` for Docker.'],
    [
      'ignored by a linter',
      'We vendor our Go dependencies.',
      'The vendor folder is ignored by ESLint.',
      'The vendor/ folder is git-ignored.',
    ],
    ['one act of several', 'Rebase onto main before a PR.', "Don't rebase, merge, or tag unasked.", 'Never rebase.'],
    [
      'a form, no log',
      'Never log email addresses.',
      'Include the email in the log-in form.',
      'Include the email in the logs.',
    ],
    [
      'one kind of call',
      'Retry failed requests with backoff.',
      "POST requests aren't retried.",
      "Failed requests aren't retried.",
    ],
    [
      'folders of variables',
      'Use Terraform workspaces.',
      'Environment variables live in their own directory.',
      'Each environment has its own directory.',
    ],
    [
      'counting rows',
      'Prefer `for_each` over `count`.',
      'Avoid `count(*)` on big tables.',
      'Prefer `count` over `for_each`.',
    ],
    [
      'what the form leaves out',
      'Validate in form requests.',
      "Don't put authorization in form requests.",
      'Validate in the controller, without form requests.',
    ],
    [
      'rules of a firewall',
      'Use strong parameters.',
      'Firewall rules permit all traffic.',
      "Don't use strong parameters.",
    ],
    ['a language each', 'Indent Python with 4 spaces.', '2 spaces in JSON.', '2 spaces in Python.'],
    [
      'a test before a release',
      'Unit tests run on the host.',
      'Run the test suite on real hardware before a release.',
      'Unit tests run on the target.',
    ],
    [
      'an annotation of another kind',
      'All functions have type hints.',
      "Don't annotate methods with `@Autowired`.",
      "Don't annotate parameters.",
    ],
  ])('%s', (_what, rule, harmless, clashing) => {
    expect(conflictsOf(rule, 'Keep the build green.', harmless)).toEqual([]);
    expect(conflictsOf(rule, 'Keep the build green.', clashing)).toHaveLength(1);
  });
});

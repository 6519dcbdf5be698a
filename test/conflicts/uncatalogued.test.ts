import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../support/conflicts.ts';

describe('a thing that no catalogue knows', () => {
  test.each([
    ['code', 'Never use `moment`.', 'Format dates with `moment().format()`.'],
    ['a part of code', '`Thread.pause` is not allowed.', 'Insert `Thread.pause(200)` before the assertion.'],
    ['code with its kind', 'The `dyn` type is forbidden.', 'Type the payload as `dyn`.'],
    ['a noun', 'Singletons are forbidden.', 'Make the registry a singleton.'],
    ['a noun phrase', "Don't write stored procedures.", 'Put heavy aggregation into a stored procedure.'],
    [
      'a name before a noun',
      'No Tailwind, please: one CSS module per component.',
      'Style with Tailwind utility classes.',
    ],
    ['a means', "We don't use decorators.", 'Mark handlers with a decorator.'],
    ['an exception', 'Class components are banned.', 'Write a class component when you need an error boundary.'],
  ])('banned here and asked for there: %s', (_, ban, use) => {
    expect(conflictsOf(ban, 'Keep the build green.', use)).toHaveLength(1);
  });

  test.each([
    ['is another thing by its modifier', 'No global hooks.', 'Write a custom hook for each form.'],
    ['is only spoken of in a condition', 'Never use `moment`.', 'When you find `moment`, replace it.'],
    ['is what the other replaces', 'Never use `moment`.', 'Use `Temporal` instead of `moment`.'],
    [
      'is banned for one purpose only',
      "Don't use regular expressions to parse HTML.",
      'Validate ids with a regular expression.',
    ],
    [
      'is banned in a place of its own',
      'In `web/`, never use singletons.',
      'In `tools/`, make the registry a singleton.',
    ],
    ['has a stated exception', 'No singletons, except for the registry.', 'Make the registry a singleton.'],
    ['is only a part of a compound', "Don't add field-by-field asserts.", 'Add a field for the tenant.'],
  ])('and stays silent where it %s', (_, ban, use) => {
    expect(conflictsOf(ban, 'Keep the build green.', use)).toEqual([]);
  });
});

describe('an act', () => {
  test.each([
    ['on the same thing', "Don't restart the dev server.", 'Restart the dev server after each change of the config.'],
    ['by another verb', 'Do not modify migrations.', 'Change the migration when a column name is wrong.'],
    ['on a part of it', 'Never cache anything about products.', 'Cache product queries in Redis.'],
    ['in the passive', 'Migrations are never modified.', 'Modify the migration when a column name is wrong.'],
    ['told by a place', '`.env` must stay out of the repository.', 'Commit `.env` so that a clone works right away.'],
  ])('forbidden and asked for %s', (_, ban, act) => {
    expect(conflictsOf(ban, 'Keep the build green.', act)).toHaveLength(1);
  });

  test.each([
    ['on something else', 'Never edit generated files.', 'Edit the templates in `views/` by hand.'],
    [
      'under a condition that excludes the other',
      'Once a review is requested, do not rename branches.',
      'As long as nobody has been asked, rename the branch.',
    ],
    ['before and after', 'Before the freeze, rename the flags.', 'After the freeze, do not rename the flags.'],
    [
      'by a narrower prohibition',
      'Update the snapshots when the output changes.',
      'Never update the snapshots of the printer tests.',
    ],
    ['of things that code names', '`GET` requests are retried.', '`POST` requests are never retried.'],
  ])('can be followed both ways: %s', (_, one, two) => {
    expect(conflictsOf(one, 'Keep the build green.', two)).toEqual([]);
  });
});

describe('the order of two steps', () => {
  test.each([
    ['then and before', 'Bump the version, then tag the commit.', 'Tag the commit before you bump the version.'],
    ['before and then', 'Seed the database before starting the server.', 'Start the server, then seed the database.'],
    ['after and before', 'Write the docs after the code has been merged.', 'Docs are merged before the code.'],
    [
      'first and before',
      'Deploy to staging first, then run the smoke suite.',
      'The smoke suite runs before anything is deployed to staging.',
    ],
  ])('is turned: %s', (_, one, two) => {
    expect(conflictsOf(one, 'Keep the build green.', two)).toEqual(['conflicting-order']);
  });

  test.each([
    [
      'the same order in other words',
      'Bump the version, then tag the commit.',
      'Tag the commit after you bump the version.',
    ],
    [
      'two things of one kind',
      'Build the Linux binaries, then raise the number.',
      'Raise the number before the Windows binaries are built.',
    ],
    ['other steps', 'Run the linter before you commit.', 'Deploy the site, then run the smoke suite.'],
  ])('is none: %s', (_, one, two) => {
    expect(conflictsOf(one, 'Keep the build green.', two)).toEqual([]);
  });
});

describe('the reader’s own heading', () => {
  test('restricts nothing', () => {
    expect(
      conflictsOf('## Style', 'Indent with tabs.', '## For AI assistants', 'Indent with two spaces.'),
    ).toHaveLength(1);
  });

  test('an audience beside another one does', () => {
    expect(
      conflictsOf('## For reviewers of releases', 'Answer in German.', '## For customers', 'Answer in English.'),
    ).toEqual([]);
  });
});

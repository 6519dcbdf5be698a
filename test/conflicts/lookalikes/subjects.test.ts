import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../../support/conflicts.ts';
import { holdApart } from '../../support/lookalikes.ts';

describe('a subject of its own', () => {
  holdApart([
    [
      'a page that a framework reads',
      ['Prefer named exports.', 'Components have a default export.'],
      ['Prefer named exports.', 'Remix.run screens need a default export.'],
    ],
    [
      'a text for other readers',
      ['Keep replies short.', 'Explain the reasoning in full.'],
      ['Keep replies short.', 'Incident reports should explain the reasoning in full.'],
    ],
    [
      'two kinds under one noun',
      ['Functions need a docstring.', "Functions don't need docstrings."],
      ['Exported functions need a docstring.', "Test functions don't need docstrings."],
    ],
    [
      'parts of the project',
      ['Packages pin exact versions.', 'Packages declare dependencies as caret ranges.'],
      ['Apps pin exact versions.', 'Libraries declare dependencies as caret ranges.'],
    ],
    [
      'where the other is restricted to a place',
      ['Avoid jargon.', 'Use the exact technical terms.'],
      ['Avoid jargon on landing pages.', 'The API guide uses the exact technical terms.'],
    ],
  ]);

  holdApart([
    [
      'any name, where the other is restricted to a place',
      ['No emoji.', 'Use emoji.'],
      ['No emoji in the docs.', 'Birthday wishes can have an emoji.'],
    ],
    [
      'kinds that the topic implies',
      ['Every bug fix needs a regression test.', 'Regression tests are not needed.'],
      ['Every bug fix needs a regression test.', 'Spelling fixes need no regression test.'],
    ],
    [
      'what cannot be done otherwise',
      ["Don't use inline styles.", 'Charts use inline styles.'],
      ["Don't use inline styles.", 'Charts in newsletters need inline styles; mail programs know nothing else.'],
    ],
  ]);

  test.each([
    ['a name of the very thing', ['Dev server: port 3000.', 'The dev server listens on port 5173.']],
    ['another name of it', ['Specs sit next to the source.', 'All tests belong in the top-level `tests/` folder.']],
    ['a command at the front', ['Commit the lockfile.', "Check that `pnpm-lock.yaml` is ignored; don't commit it."]],
  ])('but not %s', (_, lines) => {
    expect(conflictsOf(...lines)).not.toEqual([]);
  });
});

describe('of what a ban speaks', () => {
  holdApart([
    [
      'an adjective',
      ['Never delete tests.', 'Delete tests together with the feature.'],
      ['Never delete failing tests.', 'Delete tests together with the feature.'],
    ],
    [
      'what the reader knows',
      ['Ask when the requirements are unclear.', "Don't bother the user with questions."],
      ['Ask when the requirements are unclear.', "Don't bother the user with questions you can answer from the code."],
    ],
    [
      'a label',
      ['Close issues after 60 days without activity.', 'Issues are never closed automatically.'],
      ['Close issues after 60 days without activity.', 'Issues marked `pinned` are never closed automatically.'],
    ],
    [
      "one's own branch",
      ['Never force-push.', 'After a rebase, push with `git push --force`.'],
      ['Never force-push to `main`.', 'After a rebase, a force push to your own branch is fine.'],
    ],
    [
      'a file that shows what the real one looks like',
      ['`.env` is never committed.', 'Keep `.env` in git.'],
      ['`.env` is never committed.', 'Keep `.env.sample` in git and add each new key to it.'],
    ],
  ]);
});

describe('the only ones that may', () => {
  holdApart([
    [
      'are no contradiction of the rule',
      ['Containers run as non-root.', 'Containers may run as root.'],
      ['Containers run as non-root.', 'Only the backup container may run as root.'],
    ],
  ]);

  test('contradict who lets all others do it', () => {
    expect(
      conflictsOf('Resolve review threads yourself.', 'Only the reviewer who opened a review thread may resolve it.'),
    ).not.toEqual([]);
  });
});

describe('what a ban is against', () => {
  holdApart([
    [
      'is the thing, not where it must not get',
      ['Report errors to Sentry.', "Don't use Sentry."],
      ['Report errors to Sentry.', 'Never send passwords or session ids to Sentry.'],
    ],
    [
      'is what the code does, not why',
      ['Comment the code.', "Don't comment the code."],
      ["Don't comment what the code does.", 'Comment why a value was chosen.'],
    ],
    [
      'is done by nobody who asks somebody else',
      ["Don't disable lint rules.", 'If a rule gets in your way, disable it.'],
      ["Don't disable lint rules.", 'If a rule gets in your way, ask the team to disable it.'],
    ],
    [
      'is in one text and not in the other',
      ['No emoji in commit messages.', 'Start the commit message with an emoji.'],
      ['No emoji in commit messages.', 'Start each section of the newsletter with an emoji.'],
    ],
  ]);
});

describe('exceptions in other words than "except"', () => {
  holdApart([
    [
      'excepted',
      ['Never use inline styles.', 'Chart bars get inline styles.'],
      ['Inline styles are not allowed, charts excepted.', 'Chart bars get inline styles.'],
    ],
    [
      'anywhere else than',
      ['Do not write raw SQL.', 'Write statistics as raw SQL.'],
      ['Do not write raw SQL anywhere else than in `lib/stats`.', 'Write statistics as raw SQL.'],
    ],
    [
      'not in …, in brackets',
      ['Prefix interfaces with `I`.', "Don't prefix interfaces with `I`."],
      ['Prefix interfaces with `I` (not in `Harbour.Core`).', "Don't prefix interfaces with `I`."],
    ],
    [
      'though, behind the subject',
      ["Don't use `var`.", 'Scripts declare variables with `var`.'],
      ["Don't use `var`.", 'Scripts for old tills, though, declare variables with `var`.'],
    ],
    [
      'what is there keeps what it has',
      ['Docstrings in Google style.', 'Docstrings in NumPy style.'],
      ['Docstrings in Google style.', 'Old modules keep what they have: docstrings in NumPy style.'],
    ],
    [
      'here you do',
      ['Never panic.', 'Panic if the config is missing.'],
      ['Never panic.', 'At start-up nobody listens, and here you do panic if the config is missing.'],
    ],
    [
      'what it comes with',
      ['Cache API responses.', 'Never cache API responses.'],
      ['Cache API responses.', 'Never cache API responses with personal data.'],
    ],
    [
      'what is sealed',
      ['Never commit secrets.', 'Commit the secrets.'],
      ['Never commit secrets.', 'Commit the encrypted secrets.'],
    ],
  ]);
});

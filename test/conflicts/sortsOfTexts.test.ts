import { describe } from 'vitest';
import { holdApart } from '../support/lookalikes.ts';

describe('a sort of text', () => {
  holdApart([
    [
      'on each side, where the topic is at home in both',
      ['Wrap code at 110 columns.', 'Lines of code end at 90 columns.'],
      ['Wrap code at 110 columns.', 'Commit bodies wrap at 70 columns.'],
    ],
    [
      'for readers of its own',
      ['Use American spelling in the docs.', 'Use British spelling in the docs.'],
      ['Use American spelling in the docs.', 'Marketing emails use British spelling.'],
    ],
    [
      'that a permission names',
      ['No emojis in commit messages.', 'Commit messages may have emojis.'],
      ['No emojis in commit messages.', 'Slack updates may have emojis.'],
    ],
    [
      'that is a part of the other one',
      ['Wrap code at 110 columns.', 'Wrap code at 72 columns.'],
      ['Wrap code at 110 columns.', 'Docstrings wrap at 72 columns.'],
    ],
  ]);
});

describe('words that divide things', () => {
  holdApart([
    [
      'by what lies between them',
      ['Use absolute imports between packages.', 'Use relative imports between packages.'],
      ['Use absolute imports between packages.', 'Inside a package, import relatively.'],
    ],
    [
      'by who changed them',
      ['Reformat files you edit.', "Don't reformat files you edit."],
      ['Reformat files you edit.', "Don't reformat files you haven't touched."],
    ],
    [
      'by whether others have them',
      ['Never edit an applied migration.', 'Edit applied migrations to fix mistakes.'],
      ['Never edit an applied migration.', 'On your own branch you may edit a migration.'],
    ],
    [
      'by how large they are',
      ["Don't print whole files in answers.", 'Show the whole file in each answer.'],
      ["Don't print whole files in answers.", 'Show the whole method that you changed.'],
    ],
    [
      'by the file that is written',
      ["Don't edit `CHANGELOG.md`.", 'Add an entry to the changelog with every change.'],
      ["Don't edit `CHANGELOG.md`.", 'Add a changeset for what users notice.'],
    ],
    [
      'by the size of the work',
      ['Plan before changes to several modules.', 'No plan for changes to several modules.'],
      ['Plan before changes to several modules.', 'Cosmetic fixes need no plan.'],
    ],
  ]);
});

describe('what holds only so', () => {
  holdApart([
    [
      'beside what does without it',
      ['All queries go through the ORM.', 'Write raw SQL in queries.'],
      ['All queries go through the ORM.', 'Raw SQL only in the reports.'],
    ],
    [
      'beside a ban on some branches',
      ['Force-push only with `--force-with-lease`.', 'Never force-push.'],
      ['Force-push only with `--force-with-lease`.', 'Never force-push `main`.'],
    ],
    [
      'in a way of their own',
      ['Squash merge PRs.', 'PRs are merged with a merge commit.'],
      ['Squash merge PRs.', 'Release branches are merged with a merge commit.'],
    ],
    [
      'for the act that is named before it',
      ['Use subagents for research.', "Don't use subagents."],
      ['Use subagents for research.', 'Write the code yourself, not with a subagent.'],
    ],
  ]);
});

describe('what passes by name', () => {
  holdApart([
    [
      'as instances',
      ['No abbreviations in names.', 'Abbreviations in names are fine.'],
      ['No abbreviations in names.', '`req`, `res` and `db` are fine.'],
    ],
    [
      'as a rehearsal',
      ['Never publish from your machine.', '`npm publish` from your machine is fine.'],
      ['Never publish from your machine.', '`npm publish --dry-run` is fine to see the files.'],
    ],
  ]);
});

describe('things of two kinds and one name', () => {
  holdApart([
    [
      'or of two names',
      ['Retry failed requests three times.', 'Never retry failed calls.'],
      ['Retry idempotent requests three times.', 'Never retry payment calls.'],
    ],
    [
      'of a weight that calls for more words',
      ['Keep answers short.', 'Explain every decision in detail.'],
      ['Keep answers short.', 'Explain risky decisions in detail.'],
    ],
  ]);
});

describe('what sounds like the opposite', () => {
  holdApart([
    [
      'the ban on doing without',
      ['TODO comments carry a ticket number.', 'TODOs need no ticket.'],
      ['TODO comments carry a ticket number.', 'Never leave a TODO without a ticket.'],
    ],
    [
      'the step that follows',
      ['Open PRs as drafts.', 'Never open draft PRs.'],
      ['Open PRs as drafts.', 'Mark the PR ready for review once CI is green.'],
    ],
  ]);
});

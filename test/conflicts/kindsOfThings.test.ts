import { describe } from 'vitest';
import { holdApart } from '../support/lookalikes.ts';

describe('a kind of the thing', () => {
  holdApart([
    [
      'as the subject of a fact',
      ['Branches are deleted after the merge.', 'Branches are kept after the merge.'],
      ['Branches are deleted after the merge.', 'Release branches are kept for a year.'],
    ],
    [
      'in the singular',
      ['Images are lazy-loaded.', 'Images load eagerly.'],
      ['Images are lazy-loaded.', 'The hero image loads eagerly.'],
    ],
    [
      'that a ban names',
      ['Cache responses.', 'Never cache responses.'],
      ['Cache responses.', 'Never cache admin responses.'],
    ],
    [
      'behind what one does before',
      ['Ask before running migrations.', 'Migrations may run without asking.'],
      ['Ask before running migrations.', 'Local migrations may run without asking.'],
    ],
    [
      'with an example in brackets',
      ['Ask before adding a dependency.', 'Dependencies (`lodash`) may be added freely.'],
      ['Ask before adding a dependency.', 'Build-only packages (`esbuild`) may be added freely.'],
    ],
    [
      'on both sides, inside of what is banned',
      ['Retry POST requests three times.', 'Never retry a POST request.'],
      ['Retry GET requests three times.', 'Never retry a checkout request automatically.'],
    ],
    [
      'with an amount of its own',
      ['Requests time out after 5 seconds.', 'Requests have a timeout of 60 seconds.'],
      ['Requests time out after 5 seconds.', 'Video uploads have a timeout of 60 seconds.'],
    ],
    [
      'beyond what "at most" allows all',
      ['Functions have at most 40 lines.', 'Functions may run to 100 lines.'],
      ['Functions have at most 40 lines.', 'Test functions may run to 100 lines.'],
    ],
  ]);
});

describe('two branches', () => {
  holdApart([
    [
      'one of which must be left alone',
      ['Never force-push to `develop`.', 'Force-pushing to `develop` is fine.'],
      ['Never force-push to `develop`.', 'Force-pushing your own topic branch is fine.'],
    ],
    [
      'that are merged in two ways',
      ['Squash-merge feature branches.', 'Feature branches are merged with a merge commit.'],
      ['Squash-merge feature branches.', 'Hotfix branches are merged with a merge commit.'],
    ],
  ]);
});

describe('what lets a thing pass', () => {
  holdApart([
    [
      'as something',
      ['Avoid singletons.', 'Singletons are fine.'],
      ['Avoid singletons.', 'A singleton is acceptable as the connection pool.'],
    ],
    [
      'is the demand of something outside',
      ['Avoid decorators.', 'Put decorators on classes.'],
      ['Avoid decorators.', 'Entities carry decorators because TypeORM needs them.'],
    ],
    [
      'is what something outside cannot do',
      ['Use `async/await`.', 'Use callbacks, since Node offers nothing else.'],
      ['Use `async/await`.', 'The stream handlers take callbacks, the Node API offers nothing else.'],
    ],
    [
      'is an occasion that the banned manner leaves open',
      ["Don't update snapshots.", 'Update snapshots with `vitest -u`.'],
      ["Don't update snapshots blindly.", 'After a reviewed design change, update the snapshots.'],
    ],
  ]);
});

describe('those who get to see a thing', () => {
  holdApart([
    [
      'and where it is kept',
      ['Never show stack traces to users.', 'Show stack traces to users.'],
      ['Never show stack traces to users.', 'Send stack traces to Sentry.'],
    ],
  ]);
});

describe('what restricts nothing', () => {
  holdApart([
    [
      'a place that the other one is not',
      ['Keep tokens in `sessionStorage`.', 'Auth tokens belong in a cookie, not in web storage.'],
      ['Keep tokens in `sessionStorage`.', 'In the admin panel, tokens belong in a cookie.'],
    ],
    [
      'all of the services',
      ['Log with `pino`.', 'Winston is the logger in all services.'],
      ['Log with `pino`.', 'Winston is the logger in the legacy services.'],
    ],
    [
      'the reason of those who say "since we"',
      ['Commit `yarn.lock`.', 'Since we publish a library, `yarn.lock` must stay untracked.'],
      ['Commit `yarn.lock`.', 'In `examples/`, `yarn.lock` stays untracked.'],
    ],
    [
      'leave that must be asked for',
      ['Update snapshots with `-u` whenever they fail.', 'Never update snapshots without asking a human.'],
      ['Updating snapshots is fine.', 'Never update snapshots without asking a human.'],
    ],
    [
      'the only one of what may stand side by side',
      ['Tests use MockK for mocks.', 'Mockito is the only mocking library allowed in tests.'],
      ['Tests use MockK for mocks.', 'Java tests use Mockito for mocks.'],
    ],
  ]);
});

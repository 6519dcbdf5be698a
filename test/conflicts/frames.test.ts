import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../support/conflicts.ts';

type Case = readonly [what: string, one: string, other: string];

const CONFLICTS: readonly Case[] = [
  ['two tools for one act', 'Sign the packages with Cosign.', 'All packages are signed with Sigstore.'],
  [
    'two commands for one act',
    'Derive the schema with `rake schema`.',
    'Derive the schema with `bin/dump`, nothing else.',
  ],
  ['a purpose in front and behind', 'For tracing use Jaeger.', 'Use Zipkin for all tracing.'],
  ['a purpose and what it is for', 'For shared buffers use `RwLock`.', 'Always guard shared buffers with `Mutex`.'],
  ['what all of it goes through', 'Log with `zerolog`.', 'All logging goes through `slog`.'],
  ['a thing with two places', 'Validation rules belong in the controllers.', 'Put validation rules in the models.'],
  ['two folders', 'Keep icons in `assets/icons`.', 'Icons live in `public/img`.'],
  ['a title and a sentence', 'Icons: in `assets/icons`', 'Icons live in `public/img`.'],
  ['all of them at one of two places', 'All buckets go to `eu-west-1`.', 'Create buckets in `us-east-2`.'],
  ['two sources', 'Read the tariffs from Postgres, nothing else.', 'Load the tariffs from Redis.'],
  [
    'a moment of the work is no excuse',
    'Before each commit, lint the styles with Oxlint.',
    'Lint the styles with Rome.',
  ],
];

const HARMLESS: readonly Case[] = [
  ['acts that are done by many means', 'Run the tests with `make test`.', 'Run all tests with `bin/rspec`.'],
  ['two things', 'Sign all packages with Cosign.', 'Sign the commits with GnuPG.'],
  ['two acts on one thing', 'Always build the image with Docker.', 'Scan the image with Trivy.'],
  ['two means that go together', 'Use Jest for testing.', 'Use Playwright for testing.'],
  [
    'a tool and the command that starts it',
    'Always lint the styles with Oxlint.',
    'Lint the styles with `npm run css`.',
  ],
  ['a place and a unit', 'Store prices in cents.', 'Store prices in Postgres.'],
  ['one of two kinds', 'Keep all raster icons in `assets/icons`.', 'Keep vector icons in `assets/svg`.'],
  [
    'a narrower thing',
    'Put validation rules in the models.',
    'Put the validation rules of the wizard in the controllers.',
  ],
  ['one that may be at many places', 'Add a test to `unit/`.', 'Add a test to `smoke/`.'],
  ['a script for another system', 'Always derive the schema with `./dump.sh`.', 'Derive the schema with `dump.bat`.'],
  ['one folder inside the other', 'Keep all icons in `assets`.', 'Icons live in `assets/icons`.'],
  [
    'a tool by its name and by its kind',
    'Sign all packages with Cosign.',
    'Sign the packages with the tool of the team.',
  ],
  ['a manner', 'Keep all icons in `assets/icons`.', 'Keep icons in one style.'],
  ['parts of the project', 'In `web/`, always log with `pino`.', 'In `jobs/`, log with `winston`.'],
  ['a choice', 'You may log with `pino`.', 'Always log with `winston`.'],
];

describe('one role that is filled twice', () => {
  test.each(CONFLICTS)('%s', (_what, one, other) => {
    expect(conflictsOf(one, 'Keep the build green.', other)).toHaveLength(1);
    expect(conflictsOf(other, 'Keep the build green.', one)).toHaveLength(1);
  });
});

describe('both roles can be filled', () => {
  test.each(HARMLESS)('%s', (_what, one, other) => {
    expect(conflictsOf(one, 'Keep the build green.', other)).toEqual([]);
  });
});

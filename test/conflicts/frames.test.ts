import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../support/conflicts.ts';

type Case = readonly [what: string, one: string, other: string];

const CONFLICTS: readonly Case[] = [
  ['two tools for one act', 'Sign the packages with Cosign.', 'Packages are signed with Sigstore.'],
  ['two commands for one act', 'Derive the schema with `rake schema`.', 'Derive the schema with `bin/dump`.'],
  ['a purpose in front and behind', 'For tracing use Jaeger.', 'Use Zipkin for tracing.'],
  ['a purpose and what it is for', 'For shared buffers use `RwLock`.', 'Guard shared buffers with `Mutex`.'],
  ['what all of it goes through', 'Log with `zerolog`.', 'All logging goes through `slog`.'],
  ['a thing with two places', 'Validation rules belong in the controllers.', 'Put validation rules in the models.'],
  ['two folders', 'Keep icons in `assets/icons`.', 'Icons live in `public/img`.'],
  ['a title and a sentence', 'Icons: in `assets/icons`', 'Icons live in `public/img`.'],
  ['all of them at one of two places', 'All buckets go to `eu-west-1`.', 'Create buckets in `us-east-2`.'],
  ['two sources', 'Read the tariffs from Postgres.', 'Load the tariffs from Redis.'],
  [
    'a moment of the work is no excuse',
    'Before each commit, lint the styles with Oxlint.',
    'Lint the styles with Rome.',
  ],
];

const HARMLESS: readonly Case[] = [
  ['acts that are done by many means', 'Run the tests with `make test`.', 'Run the tests with `bin/rspec`.'],
  ['two things', 'Sign the packages with Cosign.', 'Sign the commits with GnuPG.'],
  ['one of two kinds', 'Keep raster icons in `assets/icons`.', 'Keep vector icons in `assets/svg`.'],
  [
    'a narrower thing',
    'Put validation rules in the models.',
    'Put the validation rules of the wizard in the controllers.',
  ],
  ['one that may be at many places', 'Add a test to `unit/`.', 'Add a test to `smoke/`.'],
  ['a script for another system', 'Derive the schema with `./dump.sh`.', 'Derive the schema with `dump.bat`.'],
  ['one folder inside the other', 'Keep icons in `assets`.', 'Icons live in `assets/icons`.'],
  [
    'a tool by its name and by its kind',
    'Sign the packages with Cosign.',
    'Sign the packages with the tool of the team.',
  ],
  ['a manner', 'Keep icons in `assets/icons`.', 'Keep icons in one style.'],
  ['parts of the project', 'In `web/`, log with `pino`.', 'In `jobs/`, log with `winston`.'],
  ['a choice', 'You may log with `pino`.', 'Log with `winston`.'],
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

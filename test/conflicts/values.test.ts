import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../support/conflicts.ts';

describe('a thing that no catalogue knows, with two values of a class', () => {
  test.each([
    ['case', 'Feature flags are written in kebab-case.', 'Name feature flags in SCREAMING_SNAKE_CASE.'],
    ['level', 'Log rejected uploads at level ERROR.', 'Rejected uploads are logged at WARN.'],
    ['frequency', 'Rotate the signing key once a month.', 'Rotate the signing key once a quarter, not more often.'],
    ['hours', 'Restart the broker between 02:00 and 04:00.', 'Restart the broker between 12:00 and 13:00.'],
    ['format', 'Write seed data in YAML.', 'Seed data is written in JSON.'],
    ['position', 'Put type aliases at the top of the module.', 'Type aliases go at the end of the module.'],
    ['order', 'Sort enum members alphabetically.', 'Enum members are sorted by length.'],
    ['tense', 'Write ticket titles in the past tense.', 'Ticket titles are in the imperative.'],
    ['unit', 'Durations are stored in seconds.', 'Store durations in milliseconds.'],
    ['number', 'Name queues in the plural.', 'Queue names are singular.'],
    ['day', 'Cut the nightly branch on Mondays.', 'Cut the nightly branch on Thursdays.'],
    ['language', 'Write ticket titles in German.', 'Ticket titles are in English.'],
    ['programming language', 'Write helper scripts in Python.', 'Helper scripts are written in Bash.'],
    ['port', 'The mock gateway listens on port 4010.', 'The mock gateway listens on port 8099.'],
    ['amount', 'Health checks run every 10 s.', 'Health check interval: 60 seconds'],
    ['tool', 'Encrypt backups with `age`.', 'Backups are encrypted with GPG.'],
    ['place', 'Put GraphQL fragments in `web/fragments`.', 'GraphQL fragments live in `shared/gql`.'],
  ])('is reported: %s', (_, one, two) => {
    expect(conflictsOf(one, 'Keep the build green.', two)).toEqual(['conflicting-value']);
  });

  test.each([
    ['the things differ', 'Feature flags are written in kebab-case.', 'Name event types in PascalCase.'],
    ['the things differ by a word', 'Log rejected uploads at level ERROR.', 'Log retried uploads at level INFO.'],
    ['the bounds differ in kind', 'Telemetry events wait at most 5 s.', 'Health checks wait at least 9 s.'],
    ['the dimensions differ', 'Sidebar width is 240 px.', 'Sidebar width is 20 %.'],
    ['the value is the same', 'Rotate the signing key every week.', 'Rotate the signing key weekly.'],
    ['one is ruled out', 'Write seed data in YAML.', 'Never write seed data in JSON.'],
    ['one is only allowed', 'Write seed data in YAML.', 'You may write seed data in JSON.'],
    ['one part holds both', 'Sort members by type.', 'Sort members by type, then by length.'],
    ['the places differ', 'In `web/`, write seed data in YAML.', 'In `core/`, write seed data in JSON.'],
    ['one place lies in the other', 'Put fragments in `web/gql`.', 'Fragments live in `web/gql/fragments`.'],
    ['the act takes several tools', 'Test dialogs with Storybook.', 'Test dialogs with Playwright.'],
    ['it is a story', 'The old importer wrote its files in YAML.', 'Write the files of the importer in JSON.'],
  ])('is not reported where %s', (_, one, two) => {
    expect(conflictsOf(one, 'Keep the build green.', two)).toEqual([]);
  });

  test('is not reported under headings that name two parts', () => {
    const lines = ['## Android', 'Name drawables in snake_case.', '## iOS', 'Name drawables in camelCase.'];
    expect(conflictsOf(...lines)).toEqual([]);
  });
});

describe('an order that is told by places and numbers', () => {
  test.each([
    [
      'first, then',
      'Write the schema first, then the resolvers.',
      'Write the resolvers first and the schema after them.',
    ],
    ['first, second', 'Docs first, code second.', 'Write the code first and the docs afterwards.'],
    ['above', 'Put hooks above handlers.', 'Handlers come before hooks.'],
    ['below', 'Private helpers stand below the exports.', 'Exports go below private helpers.'],
  ])('is reported where it is turned: %s', (_, one, two) => {
    expect(conflictsOf(one, 'Keep the build green.', two)).toEqual(['conflicting-order']);
  });

  test.each([
    ['of other things', 'Put hooks above handlers.', 'Put styles above tests.'],
    ['in the same direction', 'Put hooks above handlers.', 'Handlers stand below hooks.'],
    [
      'that share one side',
      'Write the schema first and the docs last.',
      'Write the resolvers first and the docs last.',
    ],
  ])('is not reported for orders %s', (_, one, two) => {
    expect(conflictsOf(one, 'Keep the build green.', two)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../support/conflicts.ts';

/** What two items of one list are reported for, with a third one between them. */
function pair(one: string, other: string): readonly string[] {
  return conflictsOf(one, 'Keep the build green.', other);
}

describe('a tool', () => {
  test.each([
    ['was dropped', 'ESLint is our linter.', 'We dropped ESLint in favour of Biome.'],
    ['is gone', 'E2E tests use Cypress.', 'Playwright is the one tool for end-to-end tests; Cypress was thrown out.'],
    ['is not there', 'Tests are written with Jest.', 'We test with Vitest and have no Jest in the project.'],
    ['names the repository', 'Install dependencies with `pnpm install`.', 'This is an npm repo.'],
  ])('that %s is told from one that is used', (_, one, other) => {
    expect(pair(one, other)).toHaveLength(1);
  });

  test.each([
    ['with a part that may be missing', 'Use urllib for HTTP.', 'Use httpx for HTTP requests.'],
    ['as a word of every day', 'Use `make` as the task runner.', 'The task runner is `just`.'],
    ['in two spellings', 'Use handwritten SQL for all queries.', 'All queries go through SQLAlchemy.'],
  ])('that is written %s is known', (_, one, other) => {
    expect(pair(one, other)).toHaveLength(1);
  });

  test.each([
    ['under a condition', 'Lint with ESLint.', 'If ESLint is not installed, ask.'],
    ['as a package of its own', 'Never install Vitest directly, it is bundled.', '`vp test` runs tests with Vitest.'],
    ['for other code', 'Compose for Android UI.', 'The home screen widget still uses an XML layout.'],
  ])('may be missing or another one %s', (_, one, other) => {
    expect(pair(one, other)).toEqual([]);
  });
});

describe('a tool that is chosen for less than all', () => {
  test.each([
    ['a kind of the thing', 'Alerts go to PagerDuty.', 'Staging alerts go to Opsgenie.'],
    ['a part of the code', 'Assertions use AssertJ.', 'Kotlin modules use Google Truth.'],
    ['a job of its own', 'Builds run on Jenkins.', 'Get artifacts from GitHub Actions.'],
    ['a dependency of others', 'Images are loaded with Coil.', 'Glide is only a transitive dependency.'],
    ['one of several checks', 'mypy must pass.', 'pyright should be clean.'],
    ['a place beside the other', 'Docker images go to GHCR.', 'Docker images are also pushed to Docker Hub.'],
  ])('contradicts no general choice: %s', (_, one, other) => {
    expect(pair(one, other)).toEqual([]);
  });

  test.each([
    ['Alerts go to PagerDuty.', 'All alerts go to Opsgenie.'],
    ['Use pyright for type checking.', 'Type checking is done with mypy.'],
    ['Builds run on Jenkins.', 'CI is GitHub Actions.'],
    ['Use Jest for unit tests.', 'Unit tests run with Vitest.'],
    ['Use pnpm for installing packages.', 'Packages are installed with npm.'],
  ])('unless it is chosen for all: %s', (one, other) => {
    expect(pair(one, other)).toHaveLength(1);
  });
});

describe('an amount', () => {
  test.each([
    ['minutes', 'Access tokens live 15 minutes.', 'Access tokens expire after 24 hours.'],
    ['megabytes', 'The bundle must stay below 200 KB.', 'Bundles of up to 1 MB are acceptable.'],
  ])('is read with its unit: %s', (_, one, other) => {
    expect(pair(one, other)).toHaveLength(1);
  });

  test('in another unit may be the same', () => {
    expect(pair('Access tokens live 60 minutes.', 'Access tokens expire after 1 hour.')).toEqual([]);
  });
});

describe('a version that code has to run on', () => {
  test('is too old for what is needed', () => {
    expect(pair('Everything must still run on Python 3.8.', 'We require Python 3.11 or newer.')).toHaveLength(1);
  });

  test('may be older than the one that is used', () => {
    expect(pair('Keep the code compatible with Python 3.8.', 'The Docker image uses Python 3.12.')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../support/conflicts.ts';

/** What two items of one list are reported for, with a third one between them. */
function pair(one: string, other: string): readonly string[] {
  return conflictsOf(one, 'Keep the build green.', other);
}

describe('a dialect of a language', () => {
  test.each([
    ['Load tidyverse at the top of each R script.', 'Our R code is base R, no tidyverse.'],
    ['Assign with `<-` in R.', 'R code uses `=` for assignment.'],
    ['Kotlin coroutines for all async work.', 'Concurrency: RxJava'],
    ['Scala code is written in indentation syntax.', 'Keep curly braces around Scala blocks.'],
    ['Leave out the export list in Haskell modules.', 'Every module has an explicit export list.'],
  ])('is one question: %s', (one, other) => {
    expect(pair(one, other)).toHaveLength(1);
  });

  test('of another language answers none', () => {
    expect(pair('Scala code is written in indentation syntax.', 'Keep braces around JavaScript blocks.')).toEqual([]);
    expect(pair('Assign issues with `gh`.', 'R code uses `=` for assignment.')).toEqual([]);
  });
});

describe('an everyday form', () => {
  test.each([
    ['Feel free to use emojis in replies.', 'No emojis, anywhere.'],
    ['State management in Flutter: Riverpod', 'State management is BLoC.'],
    ['Access the database via Prisma.', 'Database access is Drizzle.'],
    ['Webpack stays.', 'The bundler is Vite.'],
    ['Docstrings only go stale: leave them out.', 'Every public method has a docstring.'],
    ['Deploys happen on Fridays.', 'No deployments on Friday.'],
    ['Vendored code must not be changed.', 'Patch vendored code in place.'],
    ['New feature flags default to on.', 'A feature flag is off by default.'],
  ])('is read: %s', (one, other) => {
    expect(pair(one, other)).toHaveLength(1);
  });

  test('says no more than it says', () => {
    expect(pair('There is no need for snapshot tests.', 'Skip writing tests for generated code.')).toEqual([]);
    expect(pair('Please leave out TODO comments.', 'No TODO comments.')).toEqual([]);
    expect(pair('Deleting a record means setting `deleted_at`.', 'Soft-delete users.')).toEqual([]);
  });
});

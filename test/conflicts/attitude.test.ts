import { describe, expect, test } from 'vitest';
import { attitudeTo, isNegated } from '../../server/src/core/analysis/conflicts/statements/attitude.ts';
import { createSpecService } from '../../server/src/core/index.ts';
import { ATTITUDES } from './attitudeSentences.ts';

/** The sentence in lower case without its brackets, and the place of what they hold. */
function read(sentence: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = sentence.indexOf('[');
  return { text: sentence.replace(/[[\]]/g, '').toLowerCase(), start, end: sentence.indexOf(']') - 1 };
}

describe('what a sentence says of a thing', () => {
  test('is read as a reader takes it, whatever the thing', () => {
    const wrong = ATTITUDES.filter(([said, sentence]) => {
      const { text, start, end } = read(sentence);
      return attitudeTo(text, start, end) !== said;
    });
    expect(ATTITUDES.length).toBeGreaterThanOrEqual(150);
    expect(wrong.length / ATTITUDES.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.05);
  });

  test('does not depend on the thing: a name that nobody knows is read alike', () => {
    const differing = ATTITUDES.filter(([, sentence]) => {
      const one = read(sentence);
      const two = read(sentence.replace(/\[.*\]/, '[frobnicators]'));
      return attitudeTo(one.text, one.start, one.end) !== attitudeTo(two.text, two.start, two.end);
    });
    expect(differing).toEqual([]);
  });
});

describe('negations', () => {
  test.each([
    [false, 'Nothing lands without [a review].'],
    [false, "Don't merge until [a colleague has approved]."],
    [false, "Don't hesitate to [ask]."],
    [true, 'Never stash and rebase or [amend].'],
    [true, 'There is no need to [ask].'],
    [true, 'Rarely [rebase].'],
    [true, "We'd rather not [rebase]."],
    [false, 'Always [rebase], never merge.'],
  ])('%s: %s', (expected, sentence) => {
    const { text, start, end } = read(sentence);
    expect(isNegated(text, start, end)).toBe(expected);
  });
});

describe('two statements', () => {
  const service = createSpecService();
  const conflict = (...items: readonly string[]): boolean =>
    service
      .lint(service.createDocument('AGENTS.md', `# Rules\n\n${items.map((item) => `- ${item}\n`).join('')}`))
      .some(({ kind, severity }) => kind === 'conflict' && severity !== 'hint');

  test.each([
    ['a verdict in words', true, '`moment` is off limits.', 'Use `moment` for dates.'],
    ['a verdict in words, agreed with', false, '`moment` is off limits.', 'We have done away with `moment`.'],
    ['a name in code, and where', true, 'No `goto` in drivers.', 'Use `goto` for cleanup.'],
    ['a label that forbids', true, '**DON’T**: Use field injection (`@Inject`).', 'Use field injection.'],
    [
      'a label that forbids, agreed with',
      false,
      "**DON'T**: Use field injection (`@Inject`).",
      '**DO**: Use constructor injection.',
    ],
    [
      'a reason',
      true,
      'No barrel files, they slow down the dev server.',
      'Create an `index.ts` barrel in each folder.',
    ],
    [
      'a rule for each case',
      true,
      'Every component starts with `"use client"`.',
      'Avoid `"use client"` unless there is state.',
    ],
    ['a ban of what lacks something', false, 'No TODOs without an issue number.', 'Write TODOs as `TODO(#123): …`.'],
    ['a permission', false, 'You may log with `pino`.', 'Always log with `winston`.'],
    ['what a choice permits', true, 'Use `pino`, so that we can filter the logs.', 'Log with `winston`.'],
    ['what is done on request', false, 'Keep answers brief.', 'If I ask for an explanation, go into detail.'],
    ['a branch of one’s own', false, 'Never force-push shared branches.', 'Force-push is fine on your own branch.'],
    ['a double negation', true, 'Nothing lands without a review.', 'Merge your own changes without a review.'],
    [
      'a double negation, agreed with',
      false,
      'Nothing lands without a review.',
      'Each change needs a review before it is merged.',
    ],
    [
      'one occasion in two wordings',
      true,
      'When in doubt, ask before you go on.',
      'If you are unsure, decide yourself and go on.',
    ],
    ['two occasions', false, 'If a request fails, retry it three times.', 'If a migration fails, never retry it.'],
    [
      'a thing that is put somewhere',
      true,
      'Keep shared state in Redux slices under `store/`.',
      'Put shared state into a Zustand store.',
    ],
    [
      'a rule for a folder',
      false,
      'Under `store/`, use Redux for shared state.',
      'Under `widgets/`, put shared state into a Zustand store.',
    ],
    ['what is included', true, 'Every function needs a docstring, including private ones.', 'Never write docstrings.'],
    ['what is meant alone', false, 'Every public function needs a docstring.', 'Private helpers carry no docstring.'],
  ])('%s', (_, expected, ...items) => {
    expect(conflict(...items)).toBe(expected);
  });
});

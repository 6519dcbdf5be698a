import { describe, expect, test } from 'vitest';
import { describeContext, describeOutcome, explainFailure } from '../../client/src/review/wording.ts';

const WHOLE = { asked: 1, answered: 1, complete: true, failure: undefined };

describe('what came of a deep review', () => {
  test.each([
    [{ conflicts: 2, cases: 1, dropped: [] }, 'Precept: 2 conflicts and 1 open case found.'],
    [{ conflicts: 0, cases: 3, dropped: [] }, 'Precept: 3 open cases found.'],
    [{ conflicts: 0, cases: 0, dropped: [] }, 'Precept: nothing found.'],
    [
      { conflicts: 0, cases: 0, dropped: ['a'] },
      'Precept: nothing found that holds before the text. 1 claim of the model was dropped.',
    ],
    [{ conflicts: 1, cases: 0, dropped: ['a', 'b'] }, 'Precept: 1 conflict found. 2 claims of the model were dropped.'],
  ])('%o', (outcome, message) => {
    expect(describeOutcome(outcome, WHOLE)).toBe(message);
  });

  test('says that a long file was not read against itself in every place', () => {
    const message = describeOutcome({ conflicts: 0, cases: 0, dropped: [] }, { ...WHOLE, complete: false });
    expect(message).toBe(
      'Precept: nothing found. The file is long: not all of its parts were compared with each other.',
    );
  });

  test('says where a review ended early, and why', () => {
    const course = { asked: 3, answered: 1, complete: true, failure: 'you called it off' };
    const message = describeOutcome({ conflicts: 1, cases: 0, dropped: [] }, course);
    expect(message).toBe('Precept: 1 conflict found. The review ended after answer 1 of 3: you called it off.');
  });
});

describe('why a model gave no answer', () => {
  test.each<[string, unknown, RegExp]>([
    ['no permission', withCode('NoPermissions'), /may not use this model/],
    ['blocked', withCode('Blocked'), /quota/],
    ['gone', withCode('NotFound'), /not there any more/],
    ['off topic', Object.assign(new Error('failed'), { cause: new Error('off_topic') }), /off topic/],
    ['the network', new Error('fetch failed: ENOTFOUND'), /^fetch failed: ENOTFOUND$/],
    ['a cause alone', Object.assign(new Error(''), { cause: new Error('socket hang up.') }), /^socket hang up$/],
    ['no error at all', 'busy', /^busy$/],
    ['nothing', '', /no reason/],
  ])('%s', (_, error, expected) => {
    expect(explainFailure(error)).toMatch(expected);
  });

  test('stays short and in one line', () => {
    const reason = explainFailure(new Error(`<html>\n${'body '.repeat(500)}`));
    expect(reason).not.toContain('\n');
    expect(reason.length).toBeLessThan(220);
  });
});

test.each([
  [128_000, '128K tokens'],
  [1_048_576, '1M tokens'],
  [800, '800 tokens'],
  [0, undefined],
  [Number.NaN, undefined],
])('a context of %d is %s', (tokens, text) => {
  expect(describeContext(tokens)).toBe(text);
});

function withCode(code: string): Error {
  return Object.assign(new Error('the provider’s words'), { code });
}

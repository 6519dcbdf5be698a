import { expect, test } from 'vitest';
import { CrashLimit } from '../../client/src/crashLimit.ts';

const SECOND = 1000;

test('a fifth crash in three minutes is the last', () => {
  const limit = new CrashLimit();
  const answers = [0, 10, 20, 100, 179].map((second) => limit.mayRestart(second * SECOND));
  expect(answers).toEqual([true, true, true, true, false]);
});

test('crashes further apart never add up', () => {
  const limit = new CrashLimit();
  for (let second = 0; second < 3600; second += 46) expect(limit.mayRestart(second * SECOND)).toBe(true);
});

test('a restart by hand begins anew', () => {
  const limit = new CrashLimit();
  for (let i = 0; i < 4; i++) limit.mayRestart(i);
  limit.reset();
  expect(limit.mayRestart(5)).toBe(true);
});

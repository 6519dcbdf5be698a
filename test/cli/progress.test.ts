import { expect, test } from 'vitest';
import { createProgress } from '../../server/src/cli/progress.ts';

test('a long run tells how far it is, now and then, and takes the line away', () => {
  let written = '';
  let now = 0;
  const progress = createProgress(
    10_000,
    (text) => (written += text),
    () => now,
  );
  for (let done = 0; done <= 10_000; done += 20, now += 10) progress.done(done);
  progress.end();
  const lines = written.split('\r\u001b[K').slice(1);
  expect(lines[0]).toBe('Checked 2,000 of 10,000 files');
  expect(lines.length).toBeLessThan(60);
  expect(lines.at(-1)).toBe('');
});

test('a short run says nothing, and neither does one without a terminal', () => {
  let written = '';
  const progress = createProgress(
    3,
    (text) => (written += text),
    () => 500,
  );
  progress.done(1);
  progress.end();
  expect(written).toBe('');
  createProgress(3, undefined, () => 1e9).done(1);
});

import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { plainSuite } from './suites/plain.ts';
import { reviewSuite } from './suites/review.ts';
import { specsSuite } from './suites/specs.ts';

const SUITES: Readonly<Record<string, () => void>> = {
  specs: specsSuite,
  plain: plainSuite,
  review: reviewSuite,
};

/** Entry that VS Code calls in its extension host: runs the suite that the environment names. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000 });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  SUITES[process.env['PRECEPT_TEST_SUITE'] ?? '']?.();
  const passed: string[] = [];
  const failed: { title: string; error: string }[] = [];
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', (test) => passed.push(test.fullTitle()))
      .on('fail', (test, error: Error) =>
        failed.push({ title: test.fullTitle(), error: error.stack ?? error.message }),
      );
  });
  if (passed.length + failed.length === 0) failed.push({ title: 'the suite has tests', error: 'none ran' });
  const results = process.env['PRECEPT_TEST_RESULTS'];
  if (results) writeFileSync(results, JSON.stringify({ passed, failed }));
  if (failed.length > 0) throw new Error(`${failed.length} failed`);
}

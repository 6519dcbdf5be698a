import * as assert from 'node:assert';
import { diagnostics, extension, show, until } from '../support.ts';

/** A workspace without spec files: the extension stays out of the way. */
export function plainSuite(): void {
  suite('a workspace without spec files', () => {
    test('does not wake the extension up', async () => {
      await show('notes.txt');
      assert.strictEqual(extension().isActive, false);
    });

    test('gets no server and no findings for a README', async () => {
      await show('README.md');
      await until('Markdown wakes the extension up', () => extension().isActive);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.strictEqual(extension().exports.isRunning(), false);
      assert.deepStrictEqual(diagnostics('README.md'), []);
    });
  });
}

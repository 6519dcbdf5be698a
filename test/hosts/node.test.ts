import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFileError } from '../../server/src/hosts/disk.ts';
import { decodeText, readTextFile } from '../../server/src/hosts/node.ts';
import { createWorkspace } from '../support/workspace.ts';

describe('decodeText', () => {
  it('takes a byte order mark off, so that offsets agree with an editor’s', () => {
    expect(decodeText(Buffer.from('\uFEFF# A'))).toEqual({ ok: true, text: '# A', byteOrderMark: true });
    expect(decodeText(Buffer.from('# A'))).toEqual({ ok: true, text: '# A', byteOrderMark: false });
  });

  it.each([
    [
      'Latin-1',
      Buffer.concat([Buffer.from('# 🦆é\nUse '), Buffer.from([0xe9]), Buffer.from('t\n')]),
      'Not UTF-8: unexpected byte 0xe9',
      2,
      5,
    ],
    ['a cut character', Buffer.from('ab🦆').subarray(0, 4), 'Not UTF-8: unexpected byte 0xf0', 1, 3],
    [
      'a bad byte behind a real U+FFFD',
      Buffer.concat([Buffer.from('\uFFFD x '), Buffer.from([0xff])]),
      'Not UTF-8: unexpected byte 0xff',
      1,
      5,
    ],
    ['UTF-16', Buffer.from('\uFEFF# A', 'utf16le'), 'Not UTF-8 but UTF-16: save it as UTF-8', 1, 1],
  ])('names the place of the first wrong byte: %s', (_, bytes, reason, line, column) => {
    expect(decodeText(bytes)).toEqual({ ok: false, reason, place: { line, column } });
  });
});

describe('readTextFile', () => {
  it('refuses a folder, a missing file and a file that is too large', async () => {
    const root = createWorkspace({ 'a/b.md': 'x'.repeat(2_500_000) });
    expect(readTextFile(join(root, 'a'))).toEqual({ ok: false, reason: 'Is a directory, expected a file' });
    expect(readTextFile(join(root, 'c.md'))).toEqual({ ok: false, reason: 'No such file or directory' });
    expect(readTextFile(join(root, 'a/b.md'), 1_000_000)).toEqual({
      ok: false,
      reason: 'File of 2.5 MB, more than the 1.0 MB allowed',
    });
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    const pipe = join(createWorkspace({}), 'AGENTS.md');
    execFileSync('mkfifo', [pipe]);
    expect(readTextFile(pipe)).toEqual({ ok: false, reason: 'Is not a regular file' });
  });

  it('names a missing permission', () => {
    expect(describeFileError(Object.assign(new Error('x'), { code: 'EACCES' }))).toBe('Unreadable: permission denied');
  });
});

import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk, type Disk } from '../../server/src/hosts/disk.ts';
import { holds, recordOn } from '../../server/src/hosts/trace.ts';
import { createWorkspace } from '../support/workspace.ts';

/** The trace of one question. */
function asked(question: keyof Disk, path: string): Readonly<Record<string, string>> {
  const recorder = recordOn(disk);
  recorder.disk[question](path);
  return recorder.take();
}

describe('a trace', () => {
  it.each<[keyof Disk, string, (root: string) => void, (root: string) => void]>([
    ['kindOf', 'a', (root) => writeFileSync(join(root, 'a'), 'other'), (root) => rmSync(join(root, 'a'))],
    ['sizeOf', 'a', (root) => writeFileSync(join(root, 'a'), 'eno'), (root) => writeFileSync(join(root, 'a'), 'ones')],
    ['read', 'a', (root) => writeFileSync(join(root, 'a'), 'one'), (root) => writeFileSync(join(root, 'a'), 'eno')],
    ['readHead', 'a', (root) => writeFileSync(join(root, 'b'), ''), (root) => writeFileSync(join(root, 'a'), 'eno')],
    ['list', 'd', (root) => writeFileSync(join(root, 'd/e'), 'new'), (root) => writeFileSync(join(root, 'd/f'), '')],
    ['list', 'none', (root) => writeFileSync(join(root, 'b'), ''), (root) => mkdirSync(join(root, 'none'))],
    [
      'linkTarget',
      'l',
      (root) => writeFileSync(join(root, 'a'), 'other'),
      (root) => {
        rmSync(join(root, 'l'));
        symlinkSync('d', join(root, 'l'));
      },
    ],
    ['realPath', 'l', (root) => writeFileSync(join(root, 'a'), 'other'), (root) => rmSync(join(root, 'a'))],
  ])('of %s holds until the answer is another one', (question, path, harmless, change) => {
    const root = createWorkspace({ a: 'one', 'd/e': '' });
    symlinkSync('a', join(root, 'l'));
    const trace = asked(question, join(root, path));
    expect(holds(trace, disk)).toBe(true);
    harmless(root);
    expect(holds(trace, disk)).toBe(true);
    change(root);
    expect(holds(trace, disk)).toBe(false);
  });

  it('never holds when the disk has changed while it was made', () => {
    const root = createWorkspace({ a: 'one' });
    const recorder = recordOn(disk);
    recorder.disk.read(join(root, 'a'));
    writeFileSync(join(root, 'a'), 'two');
    recorder.disk.read(join(root, 'a'));
    expect(holds(recorder.take(), disk)).toBe(false);
  });

  it('takes in what was asked elsewhere', () => {
    const root = createWorkspace({ a: 'one', b: 'one' });
    const recorder = recordOn(disk);
    recorder.disk.read(join(root, 'a'));
    recorder.add(asked('read', join(root, 'b')));
    const trace = recorder.take();
    writeFileSync(join(root, 'b'), 'two');
    expect(holds(trace, disk)).toBe(false);
    recorder.add(asked('read', join(root, 'b')));
    expect(holds(recorder.take(), disk)).toBe(false);
  });
});

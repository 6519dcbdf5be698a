import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forgetUnused, readOwn, writeOwn } from '../../server/src/hosts/ownFiles.ts';
import { createWorkspace } from '../support/workspace.ts';

const HOUR = 3_600_000;

it('takes away what is old, and the longest unused files beyond a size', () => {
  const folder = createWorkspace({});
  const ages = { a: 1, b: 2, c: 3, d: 50, mine: 90 };
  for (const [name, hours] of Object.entries(ages)) {
    writeFileSync(join(folder, name), 'x'.repeat(100));
    const used = new Date(Date.now() - hours * HOUR);
    utimesSync(join(folder, name), used, used);
  }
  const isKept = (name: string): boolean => name !== 'mine';
  forgetUnused(folder, isKept, 40 * HOUR);
  expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'c', 'mine']);
  forgetUnused(folder, isKept, 40 * HOUR, 250);
  expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'mine']);
});

it('writes whole or not at all, and leaves no draft', () => {
  const folder = createWorkspace({ 'taken/file': '' });
  expect(writeOwn(join(folder, 'deep/a'), 'one')).toBe(true);
  expect(writeOwn(join(folder, 'deep/a'), 'two')).toBe(true);
  expect(readOwn(join(folder, 'deep/a'))?.data.toString()).toBe('two');
  expect(writeOwn(join(folder, 'taken'), 'three')).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(['deep', 'taken']);
  expect(readdirSync(join(folder, 'deep'))).toEqual(['a']);
});

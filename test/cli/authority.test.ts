import { describe, expect, it } from 'vitest';
import { runCli } from '../support/runCli.ts';
import { createWorkspace } from '../support/workspace.ts';

const FILES = { 'docs/SPEC.md': '# Style {authority=user}\n\nUse tabs.\n' };

describe('precept authority', () => {
  it('prints the chain of command of a file as text', async () => {
    const { code, out, err } = await runCli(createWorkspace(FILES), 'authority', 'docs/SPEC.md');
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      'docs/SPEC.md: 1 instruction\n\nuser (1): holds unless the user explicitly asks for something else\n  Style\n    3  Use tabs.\n',
    );
  });

  it.each([
    ['json', /^\{\n {2}"version": 1,\n {2}"path": "docs\/SPEC\.md"/],
    ['markdown', /^# Chain of command: SPEC\.md/],
    ['html', /^<!DOCTYPE html>/],
    ['svg', /^<svg /],
  ])('prints %s', async (format, start) => {
    const { code, out } = await runCli(createWorkspace(FILES), 'authority', '--format', format, 'docs/SPEC.md');
    expect(code).toBe(0);
    expect(out).toMatch(start);
  });

  it.each([
    ['no file', [], /Missing file/],
    ['two files', ['a.md', 'b.md'], /Unexpected argument 'b.md'/],
    ['an unknown format', ['-f', 'htm', 'docs/SPEC.md'], /did you mean 'html'/],
    ['a file that isn’t there', ['nowhere.md'], /nowhere\.md: /],
    ['a folder', ['docs'], /directory/],
  ])('refuses %s', async (_, args, message) => {
    const { code, out, err } = await runCli(createWorkspace(FILES), 'authority', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});

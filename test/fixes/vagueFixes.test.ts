import { expect, test } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';

const service = createSpecService();
const HEADING = '# Rules\n\n';

/** A rule after a fix of the only vague finding on it. */
function fixed(rule: string, title: string): string | undefined {
  const text = HEADING + rule;
  const [finding] = service.lint(service.createDocument('AGENTS.md', text)).filter(({ kind }) => kind === 'vague');
  const fix = finding?.fixes.find((offered) => offered.title === title);
  if (!fix) return undefined;
  const edits = [...fix.edits].sort((a, b) => b.span.start - a.span.start);
  const after = edits.reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text);
  return after.slice(HEADING.length);
}

test.each([
  ['- When you edit a view, try to keep it pure.\n', 'Make it binding', '- When you edit a view, keep it pure.\n'],
  [
    '- When you edit a view, try to keep it pure.\n',
    'Make it a permission',
    '- When you edit a view, you may keep it pure.\n',
  ],
  ['- It would be nice to have an index.\n', 'Make it binding', '- Have an index.\n'],
  ['- Contributors should try to reuse fixtures.\n', 'Make it binding', '- Contributors should reuse fixtures.\n'],
  ['- New code should probably have tests.\n', 'Make it binding', '- New code must have tests.\n'],
  ['- Screenshots are appreciated.\n', 'Make it binding', '- Screenshots are required.\n'],
  ['- Screenshots are appreciated.\n', 'Make it a permission', '- Screenshots are optional.\n'],
  ['- Write docs and maybe a test.\n', 'Make it a permission', '- Write docs and optionally a test.\n'],
  [
    '- We’d appreciate it if you ran the linter.\n',
    'Say whether it must be done',
    '- We’d appreciate it if you ran the linter ([TODO: must, by default, or may]).\n',
  ],
])('%s %s', (text, title, output) => expect(fixed(text, title)).toBe(output));

test.each([
  ['- Keep functions small.\n', '- Keep functions small (at most [TODO: number and unit]).\n'],
  ['- Avoid long-running queries.\n', '- Avoid long-running queries (over [TODO: number and unit]).\n'],
  ['- Use a reasonable timeout.\n', '- Use a reasonable timeout ([TODO: number and unit]).\n'],
  ['- Rebase often.\n', '- Rebase often ([TODO: after which event, or every how many]).\n'],
])('a bound points the way of its word: %s', (text, output) => expect(fixed(text, 'Give a number')).toBe(output));

test('what is compared stands before its baseline', () => {
  expect(fixed('- Use simpler helpers in tests.\n', 'Name the baseline')).toBe(
    '- Use simpler helpers than [TODO: what, and by how much] in tests.\n',
  );
});

test('the dot of “etc.” goes with it where the sentence goes on', () => {
  expect(fixed('- Check for typos, dead links, etc. before the release.\n', 'Close the list: delete “etc”')).toBe(
    '- Check for typos, dead links before the release.\n',
  );
});

import { describe, expect, test } from 'vitest';
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
  ['- Instead try to run one test.\n', 'Make it binding', '- Instead run one test.\n'],
  ['- Instead try to run one test.\n', 'Make it a permission', '- Instead you may run one test.\n'],
  ['- In the `api` folder try to run one test.\n', 'Make it binding', '- In the `api` folder run one test.\n'],
  [
    '- Spend ten minutes on the logs trying to find the bug.\n',
    'Say whether it must be done',
    '- Spend ten minutes on the logs trying to find the bug ([TODO: must, by default, or may]).\n',
  ],
  ['- Contributors try to run one test.\n', 'Make it binding', '- Contributors must run one test.\n'],
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

describe('a loophole is deleted only where the rest says the same without it', () => {
  const deleted = (rule: string): string | undefined => {
    const words = /\*(.*)\*/.exec(rule)?.[1] ?? '';
    return fixed(rule.replaceAll('*', ''), `Delete “${words}”: it always holds`);
  };

  test.each([
    ['Never force push *unless absolutely necessary*.\n', 'Never force push.\n'],
    ['Never disable tests *without a good reason*.\n', 'Never disable tests.\n'],
    ['Add tests *where appropriate*.\n', 'Add tests.\n'],
    ['Add tests (*where appropriate*).\n', 'Add tests.\n'],
    ['Add, *where appropriate*, tests.\n', 'Add tests.\n'],
    ['In tests, *if possible*, use fakes.\n', 'In tests, use fakes.\n'],
    ['Tests, *where possible*, must use fakes.\n', 'Tests must use fakes.\n'],
    ['- *Where possible* use `const`.\n', '- Use `const`.\n'],
    ['Add tests *where appropriate*, and update the changelog.\n', 'Add tests, and update the changelog.\n'],
    ['Run the linter *when possible* in CI.\n', 'Run the linter in CI.\n'],
  ])('%s', (rule, output) => expect(deleted(rule)).toBe(output));

  test.each([
    'Never force push *unless absolutely necessary* and approved by a maintainer.\n',
    'Never disable tests *without a good reason* and approval.\n',
    'Use `unsafe` *if needed* or requested.\n',
    '*Where appropriate*, and only in tests, use `any`.\n',
    '*Unless necessary* and approved, never push.\n',
    'Use mocks for I/O and *where appropriate*.\n',
  ])('not where “and” or “or” continues the condition: %s', (rule) => expect(deleted(rule)).toBeUndefined());

  test.each([
    'Deploy manually *only when necessary*.\n',
    'Only use `any` *where necessary*.\n',
    'Use `any` *if absolutely necessary*.\n',
    'Use force push *as a last resort*.\n',
    'Do not build features *until they’re needed*.\n',
  ])('not where it is a limit, and no exceptions are listed instead: %s', (rule) => {
    expect(deleted(rule)).toBeUndefined();
    expect(fixed(rule.replaceAll('*', ''), 'Name the exceptions instead')).toBeUndefined();
  });
});

test.each([
  ['Never force push unless really needed.\n', 'Never force push unless [TODO: observable condition].\n'],
  [
    'Never disable tests without a good reason and approval.\n',
    'Never disable tests without [TODO: reason that can be checked] and approval.\n',
  ],
  ['Deploy manually only when necessary.\n', 'Deploy manually only when [TODO: observable condition].\n'],
  ['Use force push as a last resort.\n', 'Use force push only when [TODO: observable condition].\n'],
  ['Use common sense.\n', 'Decide by [TODO: criterion that can be checked].\n'],
])('a condition to fill in keeps what the loophole was to the rule: %s', (rule, output) =>
  expect(fixed(rule, 'Name the condition')).toBe(output),
);

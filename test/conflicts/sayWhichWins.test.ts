import { expect, test } from 'vitest';
import { createSpecService, type Finding } from '../../server/src/core/index.ts';

const service = createSpecService();

function conflictsIn(text: string): readonly Finding[] {
  const findings = service.lint(service.createDocument('AGENTS.md', text));
  return findings.filter(({ kind, severity }) => kind === 'conflict' && severity !== 'hint');
}

test.each([
  ['of two values', 'Use tabs for indentation.', 'Indent with 2 spaces.'],
  ['of two values in few words', 'Use double quotes.', 'Use single quotes.'],
  ['of an act and its ban', 'Never force-push.', 'After a rebase, push with `git push --force-with-lease`.'],
  ['with quotation marks inside', 'Use tabs ("hard tabs") for indentation.', 'Indent with 2 spaces.'],
])('the fix that says which one wins ends the conflict %s', (_what, one, other) => {
  const text = `# Rules\n\n- ${one}\n- Keep the build green.\n- ${other}\n`;
  const fixes = conflictsIn(text).flatMap((finding) => finding.fixes ?? []);
  const fix = fixes.find(({ title }) => title === 'Say that this one wins');
  const [edit] = fix?.edits ?? [];
  if (!edit) throw new Error(`no such fix: ${fixes.map(({ title }) => title).join(', ')}`);
  const after = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
  expect(after).toContain('This takes precedence over “');
  expect(conflictsIn(after)).toEqual([]);
});

test.each([
  ['all that follow', 'all rules below'],
  ['those that contradict it', 'conflicting rules'],
  ['one by a few of its words', 'the “40 lines” rule'],
])('a rule may say that it wins over %s', (_what, others) => {
  const rule = `Limit functions to 20 lines. This takes precedence over ${others}.`;
  expect(conflictsIn(`# Rules\n\n- ${rule}\n- Limit functions to 40 lines.\n`)).toEqual([]);
});

test('it decides between these two only', () => {
  const text = `# Rules

- Use tabs for indentation.
- Indent with 2 spaces. This takes precedence over “Use tabs for indentation”.
- Use double quotes.
- Use single quotes.
`;
  expect(conflictsIn(text).map(({ rule }) => rule)).toEqual(['conflicting-value']);
});

/** The main job, end to end: the playground's AGENTS.md linted live in a real VS Code, from the installed package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EditorPage } from './support/editorPage.ts';
import { placeOf } from './support/text.ts';
import { playgroundWorkspace } from './support/workspace.ts';

const workspace = playgroundWorkspace();
const AGENTS = readFileSync(join(workspace.folder, 'AGENTS.md'), 'utf8');
let editor: EditorPage;

beforeAll(async () => {
  editor = await EditorPage.open(workspace.folder);
});
afterAll(async () => {
  await editor.close();
  workspace.remove();
});
beforeEach(async () => {
  await editor.reset();
  await editor.openFile('AGENTS.md');
});

test('the words that carry a problem are underlined, by severity', async () => {
  await editor.squiggles('warning').first().waitFor();
  await editor.goTo(placeOf(AGENTS, 'authority=admin').line);
  await editor.squiggles('error').first().waitFor();
  await editor.goTo(1);
  await editor.screenshot('squiggles');
});

test('the Problems list has the findings with rule and place', async () => {
  const { line } = placeOf(AGENTS, 'authority=admin');
  const row = await editor.problems('Unknown level `admin`');
  await row.waitFor();
  expect(await row.innerText()).toMatch(new RegExp(`unknown-level[\\s\\S]*Ln ${line}\\b`));
  await editor.problems('');
  await editor.screenshot('problems');
});

test('a hover tells what is wrong, and the level of the instruction', async () => {
  const { line, column } = placeOf(AGENTS, 'clean, readable', 2);
  await editor.squiggles('warning').first().waitFor();
  await editor.goTo(line, column);
  const hover = await editor.hover();
  await hover.filter({ hasText: 'Vague “clean”' }).filter({ hasText: 'Authority' }).waitFor();
  expect(await hover.innerText()).toContain('vague-quality');
  await editor.screenshot('hover');
});

describe('a quick fix', () => {
  const PAIR =
    '# Setup\n\n- Install packages with `poetry install`.\n- Keep the lock file in Git.\n- Use uv to add a package.\n';
  const CASES = [
    {
      rule: 'vague-quality',
      text: AGENTS,
      on: 'clean, readable',
      problem: 'Vague “clean” and “readable”',
      title: 'Add a Good/Bad example below',
      brings: 'Good: `',
    },
    {
      rule: 'unknown-level',
      text: AGENTS,
      on: 'admin}',
      problem: 'Unknown level `admin`',
      title: 'Change to `developer`',
      brings: 'authority=developer',
    },
    {
      rule: 'missing-example',
      text: AGENTS,
      on: 'Name migrations after',
      problem: 'Missing example',
      title: 'Add an example below',
      brings: 'Example: `',
    },
    {
      rule: 'conflicting-value',
      text: PAIR,
      on: 'uv to add',
      problem: 'Conflicting values for the Python package manager',
      title: 'Keep this one, remove the other',
      brings: '# Setup\n\n- Keep the lock file',
    },
  ];

  test.each(CASES)('of $rule, picked by its title, resolves the finding; one undo brings it back', async (one) => {
    if (one.text !== AGENTS) {
      workspace.write('lockfiles/GEMINI.md', one.text);
      await editor.openFile('lockfiles/GEMINI.md');
    }
    const { line, column } = placeOf(one.text, one.on, 1);
    const problem = await editor.problems(one.problem);
    await problem.first().waitFor();
    await editor.type('');
    await editor.goTo(line, column);
    await editor.quickFix(one.title);
    await problem.first().waitFor({ state: 'detached' });
    expect((await editor.visibleLines()).join('\n')).toContain(one.brings);
    await editor.screenshot(`fixed-${one.rule}`);
    await editor.dirty(true);
    await editor.undo();
    await editor.dirty(false);
    await problem.first().waitFor({ state: 'attached' });
  });
});

test('a vague instruction is flagged while it is typed, and let go when it is made concrete', async () => {
  const { line } = placeOf(AGENTS, 'Wrap lines at 100 columns.');
  const problem = await editor.problems('Vague “elegant”');
  await editor.type('');
  await editor.goTo(line, 'Wrap lines at 100 columns.'.length + 3);
  await editor.type('\n- Write elegant tests.');
  await problem.waitFor({ state: 'attached' });
  await editor.screenshot('typed');
  for (let i = 0; i < 'elegant tests.'.length; i++) await editor.page.keyboard.press('Backspace');
  await editor.page.keyboard.type('one test per bug fix.');
  await problem.waitFor({ state: 'detached' });
});

test('the preview opens beside the editor; a click on a row puts the cursor on its line', async () => {
  await editor.runCommand('Precept: Show Authority Preview');
  const row = editor.preview().locator('button.row', { hasText: 'Wrap lines at 100 columns.' });
  await row.click();
  await editor.cursorAt(placeOf(AGENTS, 'Wrap lines').line);
  await editor.problems('');
  await editor.type('');
  await editor.screenshot('main-job');
  expect(await editor.page.locator('.editor-group-container.active .tab.active').textContent()).toContain('AGENTS.md');
});

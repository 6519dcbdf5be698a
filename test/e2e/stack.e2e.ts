/** Authority across files in a real VS Code: the Stack and Agents views of the preview, and the tree of spec files. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { EditorPage } from './support/editorPage.ts';
import { playgroundWorkspace } from './support/workspace.ts';

const workspace = playgroundWorkspace();
/** Codex stops in line 3: the root has 1909 bytes, and the budget is 32768. */
workspace.write('packages/big/AGENTS.md', `# Big\n\n${'x'.repeat(40_000)}\n\nRun \`npm test\`.\n`);
/** Overrides the root where the agent lets the nearer file win. */
workspace.write(
  'packages/site/AGENTS.md',
  '# Site\n\n- Use pnpm; `pnpm install` installs the site.\n- Wrap lines at 80 columns.\n',
);
workspace.write('packages/site/index.ts', '');
let editor: EditorPage;

beforeAll(async () => {
  editor = await EditorPage.open(workspace.folder, { size: { width: 1600, height: 1000 } });
});
afterAll(async () => {
  await editor.close();
  workspace.remove();
});
beforeEach(async () => {
  await editor.reset();
});

async function openView(path: string, tab: 'Stack' | 'Agents') {
  await editor.openFile(path);
  await editor.runCommand('Precept: Show Authority Preview');
  const page = editor.preview();
  await page.getByRole('tab', { name: tab }).click();
  await page.locator('#across h1', { hasText: path }).waitFor();
  return page;
}

test('another agent, another order', async () => {
  const page = await openView('packages/api/AGENTS.md', 'Stack');
  const paths = () => page.locator('#across .layer .path').allTextContents();
  await page.locator('#across select').selectOption('codex');
  await page.locator('#across .winner[data-winner=later]').waitFor();
  expect(await paths()).toEqual(['AGENTS.md', 'packages/api/AGENTS.override.md']);
  await page.locator('#across .omission[data-kind=shadowed]', { hasText: 'packages/api/AGENTS.md' }).waitFor();
  await editor.screenshot('stack-codex');
  await page.locator('#across select').selectOption('cursor');
  await page.locator('#across .layer', { hasText: 'packages/api/AGENTS.md' }).waitFor();
  expect(await paths()).toEqual(['AGENTS.md', 'packages/api/AGENTS.md']);
  await page.locator('#across select').selectOption('claude-code');
  await page.locator('#across .winner[data-winner=undocumented]').waitFor();
  expect(await paths()).toContain('CLAUDE.md');
  expect(await paths()).not.toContain('packages/api/AGENTS.override.md');
});

test('a nested override is shown with its winner, and another agent decides otherwise', async () => {
  const page = await openView('packages/site/AGENTS.md', 'Stack');
  const select = page.locator('#across select');
  await select.selectOption('codex');
  const pair = page.locator('#across .pair', { hasText: 'On the JavaScript package manager' });
  await pair.locator('.result strong', { hasText: 'packages/site/AGENTS.md' }).waitFor();
  expect(await pair.locator('.side[data-result=loses]').textContent()).toContain('AGENTS.md, line 8');
  await editor.screenshot('stack-override');
  await select.selectOption('copilot-github');
  await page.locator('#across .pair .side[data-result=open]').first().waitFor();
  await editor.screenshot('stack-undocumented');
  await select.selectOption('codex');
  await pair.locator('.side[data-result=wins]').click();
  await editor.cursorAt(3);
});

test('what lies outside of the workspace is named, and looked at once the user allows it', async () => {
  const page = await openView('AGENTS.md', 'Stack');
  const note = page.locator('#across .outside');
  await page.locator('#across .outside[data-state=off]').waitFor();
  await note.getByRole('button', { name: 'Look there too' }).click();
  await page.locator('#across .outside[data-state=shown]').waitFor();
});

test('the line at which an agent stops reading is marked, and a click leads there', async () => {
  const page = await openView('packages/big/AGENTS.md', 'Stack');
  await page.locator('#across select').selectOption('codex');
  const cut = page.locator('#across .layer[data-cut=true]');
  await cut.locator('strong.cut', { hasText: 'cut in line 3' }).waitFor();
  await editor.screenshot('stack-cut');
  await cut.locator('button.path').click();
  await editor.cursorAt(3);
});

test('the matrix shows which agents miss a file, and more agents on demand', async () => {
  const page = await openView('packages/api/AGENTS.md', 'Agents');
  const row = page.locator('#across tbody tr').filter({ hasText: '.cursor/rules/testing.md' });
  await row.waitFor();
  const states = await row.locator('td').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-state')));
  expect(states).toEqual(['never', 'never', 'never', 'never']);
  await page.locator('#across input[type=checkbox]').check();
  expect(await row.locator('td').count()).toBe(25);
  await editor.screenshot('agents-matrix');
});

test('the stack follows what is typed into another file', async () => {
  const page = await openView('CLAUDE.md', 'Stack');
  await page.locator('#across select').selectOption('claude-code');
  const layer = page.locator('#across .layer', { hasText: 'docs/agents/testing.md' });
  await layer.waitFor();
  await editor.type('');
  await editor.goTo(4, 1);
  await editor.page.keyboard.press('Shift+End');
  await editor.page.keyboard.press('Delete');
  await layer.waitFor({ state: 'detached' });
  await editor.undo();
  await layer.waitFor();
});

test('the tree lists the spec files with their findings and their readers', async () => {
  await editor.openFile('AGENTS.md');
  await editor.runCommand('Explorer: Focus on Precept: Spec files View');
  const rows = editor.page.locator('.pane', { hasText: 'Precept: Spec files' }).locator('.monaco-list-row');
  const file = rows.filter({ hasText: '.cursor/rules/testing.md' });
  await file.waitFor();
  expect(await file.textContent()).toContain('0 of 4 agents');
  await editor.screenshot('spec-files-tree');
});

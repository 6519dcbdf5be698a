/** VS Code for the web: no server anywhere, the extension in a worker and the language server in another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { EditorPage } from './support/editorPage.ts';
import { placeOf } from './support/text.ts';
import { playgroundWorkspace } from './support/workspace.ts';

const workspace = playgroundWorkspace();
const AGENTS = readFileSync(join(workspace.folder, 'AGENTS.md'), 'utf8');
let editor: EditorPage;

beforeAll(async () => {
  editor = await EditorPage.openWeb(workspace.folder);
});
afterAll(async () => {
  await editor.close();
  workspace.remove();
});
beforeEach(async () => {
  await editor.reset();
  await editor.openFromExplorer('AGENTS.md');
});

test('findings are underlined and a quick fix resolves one', async () => {
  await editor.squiggles('warning').first().waitFor();
  const { line, column } = placeOf(AGENTS, 'admin}', 1);
  const problem = await editor.problems('Unknown level `admin`');
  await problem.waitFor();
  await editor.type('');
  await editor.goTo(line, column);
  await editor.quickFix('Change to `developer`');
  await problem.waitFor({ state: 'detached' });
  await editor.undo();
  await problem.waitFor({ state: 'attached' });
});

test('the preview opens and jumps', async () => {
  await editor.runCommand('Precept: Show Authority Preview');
  await editor.preview().locator('button.row', { hasText: 'Wrap lines at 100 columns.' }).click();
  await editor.cursorAt(placeOf(AGENTS, 'Wrap lines').line);
  await editor.screenshot('web');
});

test('"Lint Workspace" finds what is wrong in files that nobody opened', async () => {
  await editor.runCommand('Precept: Lint Workspace');
  const row = await editor.problems('copilot-instructions.md');
  await row.first().waitFor();
  expect(editor.consoleErrors).toEqual([]);
});

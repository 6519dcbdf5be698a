import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { EditorPage } from './support/editorPage.ts';
import { playgroundWorkspace } from './support/workspace.ts';

let editor: EditorPage;
const workspace = playgroundWorkspace();

beforeAll(async () => {
  editor = await EditorPage.open(workspace.folder);
});
afterAll(async () => {
  await editor.close();
  workspace.remove();
});
beforeEach(() => editor.reset());

test('look', async () => {
  await editor.openFile('AGENTS.md');
  await editor.squiggles('error').first().waitFor();
  await editor.screenshot('wip-1');
  const rows = await editor.problems('Unknown level');
  await rows.first().waitFor();
  await editor.screenshot('wip-2');
  await editor.runCommand('Precept: Show Authority Preview');
  await editor.preview().locator('button.row').first().waitFor();
  await editor.screenshot('wip-3');
  expect(1).toBe(1);
});

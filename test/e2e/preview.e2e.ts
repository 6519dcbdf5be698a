/** The authority preview in a real VS Code: looks, keyboard, following edits, and what its page may not do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EditorPage } from './support/editorPage.ts';
import { placeOf } from './support/text.ts';
import { playgroundWorkspace } from './support/workspace.ts';

const workspace = playgroundWorkspace();
const SPEC = readFileSync(join(workspace.folder, 'SPEC.md'), 'utf8');
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
});

async function preview(path: string) {
  await editor.openFile(path);
  await editor.runCommand('Precept: Show Authority Preview');
  const page = editor.preview();
  await page.locator('h1', { hasText: path }).waitFor();
  return page;
}

test('a click on a row puts the cursor on the line of its instruction', async () => {
  const page = await preview('SPEC.md');
  const row = page.locator('button.row', { hasText: 'Never offer a discount above 10 %.' });
  await row.click();
  await editor.cursorAt(placeOf(SPEC, 'Never offer a discount').line);
  await page.locator('button.row[aria-current=location]', { hasText: 'Never offer a discount' }).waitFor();
});

test('the keyboard goes from row to row and jumps', async () => {
  const page = await preview('SPEC.md');
  const rows = page.locator('button.row');
  await rows.first().focus();
  await editor.page.keyboard.press('ArrowDown');
  await editor.page.keyboard.press('ArrowDown');
  const third = (await rows.nth(2).locator('.text').textContent()) ?? '';
  const line = Number(await rows.nth(2).locator('.line').textContent());
  expect(await page.locator('button.row:focus .text').textContent()).toBe(third);
  expect(await page.locator('button.row[tabindex="0"]').count()).toBe(1);
  await editor.page.keyboard.press('Enter');
  await editor.cursorAt(line);
});

test('it follows the cursor, and keeps its scroll position while one types', async () => {
  const page = await preview('AGENTS.md');
  const agents = readFileSync(join(workspace.folder, 'AGENTS.md'), 'utf8');
  await page.locator('button.row').last().scrollIntoViewIfNeeded();
  const scrollTop = () => page.locator('html').evaluate((html) => html.scrollTop);
  const { line, column } = placeOf(agents, 'Do not commit files below `dist/`.', 34);
  await editor.type('');
  await editor.goTo(line, column);
  const current = page.locator('button.row[aria-current=location]', { hasText: 'Do not commit files below' });
  await expect.poll(() => isInSight(current)).toBe(true);
  const before = await scrollTop();
  expect(before).toBeGreaterThan(0);
  await editor.type('\n- Ask the harbour master.');
  await page.locator('button.row', { hasText: 'Ask the harbour master.' }).waitFor();
  expect(await scrollTop()).toBe(before);
});

/** Whether all of it lies in the window of its frame. */
async function isInSight(row: Locator): Promise<boolean> {
  return row.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

test('it follows the editor in front', async () => {
  const page = await preview('AGENTS.md');
  await editor.type('');
  await editor.openFile('SPEC.md');
  await page.locator('h1', { hasText: 'SPEC.md' }).waitFor();
});

describe('looks', () => {
  test.each([
    ['light', 'Light 2026', 'vscode-light'],
    ['dark', 'Dark 2026', 'vscode-dark'],
    ['high-contrast', 'Dark High Contrast', 'vscode-high-contrast'],
    ['high-contrast-light', 'Light High Contrast', 'vscode-high-contrast-light'],
  ])('are readable in %s', async (name, theme, kind) => {
    await editor.setTheme(theme);
    const page = await preview('SPEC.md');
    await page.locator(`body.${kind}`).waitFor();
    await page.locator('button.row').first().hover();
    await editor.screenshot(`preview-${name}`);
    const { text, background } = await page
      .locator('button.row .text')
      .first()
      .evaluate((node) => ({
        text: getComputedStyle(node).color,
        background: getComputedStyle(document.body).backgroundColor,
      }));
    expect(contrast(text, background)).toBeGreaterThan(4.5);
  });
});

test('its page can neither run foreign scripts nor reach the network', async () => {
  const page = await preview('SPEC.md');
  const outcome = await page.locator('body').evaluate(async (body) => {
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.foreign = "ran"';
    body.append(script);
    const reached = await fetch(location.origin).then(
      () => true,
      () => false,
    );
    return { ran: body.dataset['foreign'] === 'ran', reached };
  });
  expect(outcome).toEqual({ ran: false, reached: false });
});

/** Contrast ratio of two CSS colours of the form `rgb(…)`, by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((value) => {
    const channel = Number(value) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

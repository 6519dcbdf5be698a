/** The chain of command in a real VS Code: levels set by hand, filters, following, export, looks, accessibility. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/editor/browser.mjs';
import { EditorPage } from './support/editorPage.ts';
import { placeOf } from './support/text.ts';
import { playgroundWorkspace } from './support/workspace.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MODEL_SPEC = join(import.meta.dirname, '../../../shared/corpus/model_spec/model_spec.md');

const workspace = playgroundWorkspace();
const SPEC = readFileSync(join(workspace.folder, 'SPEC.md'), 'utf8');
if (existsSync(MODEL_SPEC)) workspace.write('model_spec.md', readFileSync(MODEL_SPEC, 'utf8'));
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

async function preview(path: string): Promise<FrameLocator> {
  await editor.openFile(path);
  await editor.runCommand('Precept: Show Authority Preview');
  const page = editor.preview();
  await page.locator('h1', { hasText: path }).waitFor();
  await page.locator('li.card').first().waitFor();
  return page;
}

const cardWith = (page: FrameLocator, text: string): Locator => page.locator('li.card', { hasText: text });
const laneOf = (page: FrameLocator, text: string, level: string): Locator =>
  page.locator(`section.lane[data-level=${level}] li.card`, { hasText: text });

/** What axe-core finds wrong, as lines. */
async function violations(body: Locator): Promise<string[]> {
  const { checked, found } = await body.evaluate(async (_, source) => {
    const run = new Function(`${source}; return axe.run(document)`) as () => Promise<{
      passes: unknown[];
      violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
    }>;
    const { passes, violations: wrong } = await run();
    const lines = wrong.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
    return { checked: passes.length, found: lines };
  }, AXE);
  expect(checked).toBeGreaterThan(10);
  return found;
}

describe('the level of an instruction', () => {
  const TEXT = 'Tell guests plainly when their plan will not work.';

  test('is lowered by the keyboard in one step that one undo takes back', async () => {
    const page = await preview('SPEC.md');
    await laneOf(page, TEXT, 'user').locator('button.row').focus();
    await editor.page.keyboard.press('Alt+ArrowRight');
    await laneOf(page, TEXT, 'guideline').waitFor();
    expect(await page.locator('button.row:focus .text').textContent()).toBe(TEXT);
    await editor.dirty(true);
    await editor.undo();
    await laneOf(page, TEXT, 'user').waitFor();
    await editor.dirty(false);
  });

  test('is set by dragging its card onto a level, and one undo takes that back', async () => {
    const page = await preview('SPEC.md');
    await laneOf(page, TEXT, 'user').dragTo(page.locator('.link[data-level=developer]'));
    await laneOf(page, TEXT, 'developer').waitFor();
    await editor.screenshot('chain-dragged');
    await editor.undo();
    await laneOf(page, TEXT, 'user').waitFor();
    await editor.dirty(false);
  });

  test('is picked from a list, also for the whole section', async () => {
    const page = await preview('SPEC.md');
    await cardWith(page, TEXT).locator('button.level').click();
    const item = editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'system for all of' });
    await item.click();
    await laneOf(page, TEXT, 'system').waitFor();
    await editor.undo();
    await laneOf(page, TEXT, 'user').waitFor();
  });
});

test('filters by words and by kind, and says how many are left', async () => {
  const page = await preview('SPEC.md');
  const all = await page.locator('li.card').count();
  await page.locator('vscode-textfield input').fill('discount');
  await page.locator('#announcer', { hasText: new RegExp(`of ${all} instructions`) }).waitFor({ state: 'attached' });
  const texts = await page.locator('li.card .text').allTextContents();
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toMatch(/discount/i);
  await page.locator('vscode-textfield input').fill('');
  await page.locator('.filter-kind').click();
  await page.getByRole('option', { name: 'Prohibitions' }).click();
  await expect.poll(() => page.locator('li.card').count()).toBeLessThan(all);
  for (const text of await page.locator('li.card .text').allTextContents()) expect(text).toMatch(/never|not|no /i);
});

test('jumps both ways', async () => {
  const page = await preview('SPEC.md');
  await cardWith(page, 'Never offer a discount').locator('button.row').click();
  await editor.cursorAt(placeOf(SPEC, 'Never offer a discount').line);
  await editor.goTo(placeOf(SPEC, 'Tell guests plainly').line);
  await page.locator('button.row[aria-current=location]', { hasText: 'Tell guests plainly' }).waitFor();
});

test('exports an HTML page that works alone', async () => {
  await preview('SPEC.md');
  await editor.type('');
  await editor.runCommand('Precept: Export Authority View…');
  await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'HTML' }).first().click();
  const path = editor.page.locator('.quick-input-widget input[type=text]').first();
  await expect.poll(() => path.inputValue(), { timeout: 15_000 }).toContain('SPEC.authority.html');
  await editor.page.keyboard.press('Enter');
  await expect.poll(() => readdirSync(workspace.folder), { timeout: 15_000 }).toContain('SPEC.authority.html');
  await openAlone(join(workspace.folder, 'SPEC.authority.html'));
});

/** Opens the page in a browser of its own, in both colour schemes: no error, no request, nothing for axe to find. */
async function openAlone(file: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page: Page = await (await browser.newContext({ colorScheme })).newPage();
      const errors: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      expect(await page.locator('li.card').count()).toBeGreaterThan(5);
      expect(await violationsAlone(page)).toEqual([]);
      await page.screenshot({ path: `test-results/export-${colorScheme}.png` });
      expect(errors).toEqual([]);
      expect(requests).toHaveLength(1);
    }
  } finally {
    await browser.close();
  }
}

async function violationsAlone(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run()')) as { violations: { id: string; nodes: { html: string }[] }[] };
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const THEMES = [
  ['light', 'Light 2026', 'vscode-light'],
  ['dark', 'Dark 2026', 'vscode-dark'],
  ['high-contrast', 'Dark High Contrast', 'vscode-high-contrast'],
] as const;
const FILES = existsSync(MODEL_SPEC) ? ['SPEC.md', 'AGENTS.md', 'model_spec.md'] : ['SPEC.md', 'AGENTS.md'];

describe.each(THEMES)('in %s', (name, theme, kind) => {
  test.each(FILES)('%s shows its chain of command, and axe-core finds nothing wrong', async (file) => {
    await editor.setTheme(theme);
    const page = await preview(file);
    await page.locator(`body.${kind}`).waitFor();
    await editor.screenshot(`chain-${name}-${file.replace(/\W/g, '-')}`);
    expect(await violations(page.locator('body'))).toEqual([]);
  });
});

describe.runIf(existsSync(MODEL_SPEC))('with the Model Spec', () => {
  test('typing changes what it must, and neither scroll position nor focus', async () => {
    const page = await preview('model_spec.md');
    const nodes = await page.locator('#preview *').count();
    const text = readFileSync(join(workspace.folder, 'model_spec.md'), 'utf8');
    const { line, column } = placeOf(text, 'The assistant must strive to', 14);
    await editor.type('');
    await editor.goTo(line, column);
    const state = () => page.locator('html').evaluate((html) => html.scrollTop);
    await page.locator('button.row[aria-current=location]').waitFor();
    const before = await state();
    await page.locator('#preview').evaluate((preview) => {
      const counted = new MutationObserver((records) => {
        preview.dataset['changes'] = String(Number(preview.dataset['changes'] ?? 0) + records.length);
      });
      counted.observe(preview, { subtree: true, childList: true, characterData: true, attributeFilter: ['class'] });
    });
    await editor.type('really ');
    await page.locator('button.row', { hasText: 'really must strive' }).waitFor();
    const changes = Number(await page.locator('#preview').getAttribute('data-changes'));
    expect(changes).toBeGreaterThan(0);
    expect(changes / nodes).toBeLessThan(0.05);
    expect(await state()).toBe(before);
    await editor.undo();
  });
});

test('no error was written to the console, and nothing outside was asked for', () => {
  expect(editor.consoleErrors).toEqual([]);
  expect([...editor.refused].filter((origin) => !/vscode|microsoft|open-vsx/.test(origin))).toEqual([]);
});

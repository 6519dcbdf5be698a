/** `npm start` as a newcomer uses it on a machine without VS Code. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { launchBrowser, newLocalPage } from '../../scripts/editor/browser.mjs';
import { emptyWorkspace } from './support/workspace.ts';

const START = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
let running: ChildProcess | undefined;

afterEach(() => {
  running?.kill('SIGKILL');
});

function start(...args: string[]): { child: ChildProcess; output: () => string; exited: Promise<number | null> } {
  const child = spawn(process.execPath, [START, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running = child;
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  child.stderr.on('data', (chunk) => (text += chunk));
  return { child, output: () => text, exited: new Promise((resolve) => child.once('exit', resolve)) };
}

test('opens the named folder with the extension at the printed address, and ends with Ctrl+C', async () => {
  const workspace = emptyWorkspace();
  workspace.write('AGENTS.md', '# Lamps {authority=captain}\n\nTrim the wick.\n');
  const { child, output, exited } = start('--browser', workspace.folder);
  const browser = await launchBrowser();
  try {
    const address = await untilMatch(output, /http:\/\/127\.0\.0\.1:\d+\/\S+/);
    const { page } = await newLocalPage(browser);
    await page.goto(address);
    await page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: 'AGENTS.md' })
      .dblclick({ timeout: 60_000 });
    await page.locator('.editor-instance .squiggly-error').first().waitFor({ timeout: 60_000 });
    child.kill('SIGINT');
    expect(await exited).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  } finally {
    await browser.close();
    workspace.remove();
  }
});

test('names a folder that isn’t there', async () => {
  const { output, exited } = start('/no/such/folder');
  expect(await exited).toBe(1);
  expect(output()).toBe('There is no folder /no/such/folder\n');
});

async function untilMatch(output: () => string, pattern: RegExp): Promise<string> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    const [match] = pattern.exec(output()) ?? [];
    if (match) return match;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no ${String(pattern)} in:\n${output()}`);
}

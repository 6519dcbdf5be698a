import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser, newLocalPage } from '../../../scripts/editor/browser.mjs';
import { startCodeServer } from '../../../scripts/editor/codeServer.mjs';
import { startWebServer } from '../../../scripts/editor/webServer.mjs';

const SHOTS = fileURLToPath(new URL('../../../test-results/', import.meta.url));
const START_MS = 60_000;
/** VS Code's own answer to a keystroke or a click on a slow machine. */
const REACTION_MS = 15_000;

export interface EditorOptions {
  readonly settings?: Record<string, unknown>;
  readonly size?: { width: number; height: number };
}

/** A VS Code window in a headless browser, in the words of somebody who sits before it. */
export class EditorPage {
  readonly page: Page;
  /** Errors that our webview or our extension wrote to the browser's console. */
  readonly consoleErrors: string[] = [];
  /** Origins outside this machine that were asked for, and refused. */
  readonly refused: Set<string>;
  readonly #folder: string;
  readonly #browser: Browser;
  readonly #stopServer: () => Promise<void>;

  private constructor(
    folder: string,
    browser: Browser,
    page: Page,
    refused: Set<string>,
    stopServer: () => Promise<void>,
  ) {
    this.#folder = folder;
    this.#browser = browser;
    this.page = page;
    this.refused = refused;
    this.#stopServer = stopServer;
  }

  /** Opens the folder in VS Code with a server behind it, as in code-server or a remote window. */
  static async open(folder: string, { settings = {}, size }: EditorOptions = {}): Promise<EditorPage> {
    const server = await startCodeServer({ editor: inject('editor'), extensions: inject('extensions'), settings });
    return EditorPage.#at(folder, server.addressOf(folder), server.stop, size);
  }

  /** Opens the folder in VS Code for the web, where extension and language server are web workers. */
  static async openWeb(folder: string, { size }: Pick<EditorOptions, 'size'> = {}): Promise<EditorPage> {
    const [installed = ''] = readdirSync(inject('extensions')).filter((name) => name.startsWith('precept.'));
    const extension = join(inject('extensions'), installed);
    const server = await startWebServer({ editor: inject('editor'), extension, workspace: folder });
    return EditorPage.#at(folder, server.address, server.stop, size);
  }

  static async #at(
    folder: string,
    address: string,
    stopServer: () => Promise<void>,
    size?: EditorOptions['size'],
  ): Promise<EditorPage> {
    const browser = await launchBrowser();
    const { page, refused } = await newLocalPage(browser, { viewport: size ?? { width: 1440, height: 900 } });
    const editor = new EditorPage(folder, browser, page, refused, stopServer);
    page.on('console', (message) => {
      if (message.type() === 'error' && /precept/i.test(message.text() + message.location().url)) {
        editor.consoleErrors.push(message.text());
      }
    });
    await page.goto(address);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: START_MS });
    return editor;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#stopServer();
  }

  /**
   * Opens a file of the workspace by Quick Open and waits until its text is in front. It is asked for by its whole path:
   * a folder further down may have a file of that name, and what Quick Open lists changes while it searches.
   */
  async openFile(path: string): Promise<void> {
    const file = `${this.#folder}/${path}`;
    const row = this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: path.split('/').at(-1) ?? path });
    await this.page.keyboard.press('Control+p');
    await this.#quickInput().fill(file);
    await row.first().click({ timeout: REACTION_MS });
    await this.page
      .locator(`.editor-group-container.active .editor-instance .monaco-editor[data-uri$="${file}"]`)
      .first()
      .waitFor({ timeout: REACTION_MS });
  }

  /** Opens a file in the workspace's first folder by the explorer, where Quick Open can't search. */
  async openFromExplorer(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).first().dblclick();
    await this.page
      .locator(`.editor-instance .monaco-editor[data-uri$="${name}"]`)
      .first()
      .waitFor({ timeout: REACTION_MS });
  }

  /** Throws away unsaved changes and closes all editors. */
  async reset(): Promise<void> {
    await this.page.keyboard.press('Escape');
    const unsaved = this.page.locator('.tabs-container .tab.dirty');
    while ((await unsaved.count()) > 0) {
      await unsaved.first().click();
      await this.runCommand('File: Revert File');
    }
    const tab = this.page.locator('.tabs-container .tab').first();
    await this.page.keyboard.press('Control+k');
    await this.page.keyboard.press('Control+w');
    if (!(await comes(tab, 3000, 'detached'))) await this.runCommand('View: Close All Editors');
    await tab.waitFor({ state: 'detached', timeout: REACTION_MS });
  }

  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.#quickInput();
    await input.fill(`>${title}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
    await row.waitFor({ timeout: REACTION_MS });
    await row.click();
    // Keys pressed before the palette has closed would go to it.
    await row.waitFor({ state: 'hidden', timeout: REACTION_MS });
  }

  #quickInput(): Locator {
    return this.page.locator('.quick-input-widget input[type="text"]').first();
  }

  /** The underlines in the editor in front. */
  squiggles(severity: 'error' | 'warning' | 'info' | 'hint'): Locator {
    return this.page.locator(`.editor-instance .squiggly-${severity}`);
  }

  /**
   * Rows of the Problems list that hold the text; the list is opened and filtered, since it draws only what fits.
   * Wait for a row that isn't there yet with state `attached`: a list that was empty isn't laid out anew at once.
   */
  async problems(text: string): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.runCommand('Problems: Focus on Problems View');
    const filter = this.page.locator(
      '.panel .viewpane-filter-container input, .panel .markers-panel-action-filter input',
    );
    await filter.first().fill(text);
    return panel.locator('.monaco-list-row').filter({ hasText: text });
  }

  /** Types into the editor in front, at its cursor. */
  async type(text: string): Promise<void> {
    await this.#focusEditor();
    await this.page.keyboard.type(text);
  }

  /** Undoes one step in the editor in front. */
  async undo(): Promise<void> {
    await this.#focusEditor();
    await this.page.keyboard.press('Control+z');
  }

  /** Gives the focus to the text of the first editor group. */
  async #focusEditor(): Promise<void> {
    const focused = this.page.locator('.editor-group-container.active .editor-instance .monaco-editor.focused');
    await this.page.keyboard.press('Control+1');
    if (!(await comes(focused.first(), 3000))) await this.runCommand('View: Focus First Editor Group');
  }

  /** Waits until the file in front differs from the one on disk, or until it doesn’t. */
  async dirty(expected: boolean): Promise<void> {
    const dirty = expected ? '.dirty' : ':not(.dirty)';
    await this.page.locator(`.tabs-container .tab.active${dirty}`).first().waitFor({ timeout: REACTION_MS });
  }

  /** Picks a colour theme by the name that the menu shows. */
  async setTheme(name: string): Promise<void> {
    await this.runCommand('Preferences: Color Theme');
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first();
    await this.#quickInput().fill(name);
    await row.click();
    await row.waitFor({ state: 'hidden', timeout: REACTION_MS });
  }

  /**
   * Puts the cursor at a one-based line and column of the editor in front. An editor that is still taking the focus
   * may move its cursor after the jump: then the jump is made again.
   */
  async goTo(line: number, column = 1): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press('Control+g');
      const input = this.#quickInput();
      await input.fill(`:${line}:${column}`);
      await this.page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden', timeout: REACTION_MS });
      if (await comes(this.#cursor(line, column), 3000)) return;
      if (attempt === 5) throw new Error(`the cursor never came to line ${line}, column ${column}`);
    }
  }

  /** Waits until the status bar tells this cursor position. */
  async cursorAt(line: number, column?: number): Promise<void> {
    await this.#cursor(line, column).waitFor({ timeout: REACTION_MS });
  }

  #cursor(line: number, column?: number): Locator {
    const text = column === undefined ? new RegExp(`^Ln ${line}, Col`) : new RegExp(`^Ln ${line}, Col ${column}\\b`);
    return this.page.locator('#status\\.editor\\.selection').filter({ hasText: text });
  }

  /** Shows the hover at the cursor. */
  async hover(): Promise<Locator> {
    await this.runCommand('Show or Focus Hover');
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
    await hover.waitFor({ timeout: REACTION_MS });
    return hover;
  }

  /** Opens the quick-fix menu at the cursor, tries again while the fix isn't listed, and picks it by its title. */
  async quickFix(title: string | RegExp): Promise<void> {
    const action = this.page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first();
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press('Control+.');
      if (await comes(action, 3000)) break;
      if (attempt === 5) throw new Error(`the quick fix ${String(title)} was never listed`);
      await this.page.keyboard.press('Escape');
    }
    await action.click();
    await action.waitFor({ state: 'detached', timeout: REACTION_MS });
  }

  /** The text of the editor in front as it shows on the screen, one entry per visible line, in order. */
  async visibleLines(): Promise<string[]> {
    const lines = await this.page.locator('.editor-instance .view-line').evaluateAll((nodes) =>
      nodes
        .map((node) => ({ top: parseInt((node as HTMLElement).style.top), text: node.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text.replaceAll('\u00a0', ' ')),
    );
    return lines;
  }

  /** The content of our webview. */
  preview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(SHOTS, { recursive: true });
    await this.page.screenshot({ path: `${SHOTS}${name}.png` });
  }
}

/** Whether the locator reaches the state in time. */
function comes(locator: Locator, timeout: number, state: 'visible' | 'detached' = 'visible'): Promise<boolean> {
  return locator.waitFor({ state, timeout }).then(
    () => true,
    () => false,
  );
}

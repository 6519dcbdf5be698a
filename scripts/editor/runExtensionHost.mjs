// Runs the tests in test/extension-host with the real `vscode` API, inside code-server's extension host.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { ensureBuilt } from '../lib/prepare.mjs';
import { launchBrowser, newLocalPage } from './browser.mjs';
import { startCodeServer } from './codeServer.mjs';
import { installEditor } from './install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TESTS = join(root, 'test', 'extension-host');
const BUILT = join(root, '.cache', 'extension-host');
const BUNDLE = join(BUILT, 'index.js');
/** An extension that brings language models with fixed answers; the name of its folder is that of an installed one. */
const MODELS = join(BUILT, 'precept-test.precept-test-model-0.0.1');
const TIMEOUT_MS = 180_000;

/** Each workspace is a folder in test/extension-host/workspaces with the suite of the same name. */
const WORKSPACES = ['specs', 'plain', 'review'];
/** Workspaces whose window has other extensions beside ours, and settings of its own. */
const EXTRAS = { review: { extensions: [MODELS], settings: { 'chat.disableAIFeatures': false } } };

/**
 * @typedef {object} HostResult
 * @property {string[]} passed titles
 * @property {{ title: string, error: string }[]} failed
 */

/**
 * Runs the suite of each workspace in a window of its own.
 * @param {readonly string[]} [names] some of the workspaces
 * @returns {Promise<{ passed: number, failed: number }>} a run that dies counts as one failure
 */
export async function runExtensionHostTests(names = WORKSPACES) {
  const editor = await installEditor();
  ensureBuilt(root);
  await bundleTests();
  const totals = { passed: 0, failed: 0 };
  for (const name of names) {
    console.log(`\n  ${name}`);
    const { passed, failed } = await runWorkspace(editor, name).catch((error) => died(name, error));
    for (const title of passed) console.log(`    ✓ ${title}`);
    for (const { title, error } of failed) console.log(`    × ${title}\n${error.replace(/^/gm, '        ')}`);
    totals.passed += passed.length;
    totals.failed += failed.length;
  }
  return totals;
}

async function bundleTests() {
  await bundle(join(TESTS, 'index.ts'), BUNDLE);
  await bundle(join(TESTS, 'language-model', 'extension.ts'), join(MODELS, 'extension.js'));
  cpSync(join(TESTS, 'language-model', 'package.json'), join(MODELS, 'package.json'));
}

/**
 * @param {string} entry
 * @param {string} outfile
 */
function bundle(entry, outfile) {
  return esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/**
 * @param {import('./install.mjs').Editor} editor
 * @param {string} name
 * @returns {Promise<HostResult>}
 */
async function runWorkspace(editor, name) {
  /** @type {{ extensions?: string[], settings?: Record<string, unknown> }} */
  const { extensions = [], settings } = EXTRAS[/** @type {keyof typeof EXTRAS} */ (name)] ?? {};
  const scratch = mkdtempSync(join(tmpdir(), 'precept-extension-host-'));
  const workspace = join(scratch, name);
  const results = join(scratch, 'results.json');
  cpSync(join(TESTS, 'workspaces', name), workspace, { recursive: true });
  mkdirSync(join(scratch, 'extensions'));
  for (const folder of extensions) cpSync(folder, join(scratch, 'extensions', basename(folder)), { recursive: true });
  const server = await startCodeServer({
    editor,
    extensions: join(scratch, 'extensions'),
    testDriver: true,
    ...(settings && { settings }),
    env: { PRECEPT_TEST_RESULTS: results, PRECEPT_TEST_SUITE: name },
  });
  const browser = await launchBrowser();
  try {
    const { page } = await newLocalPage(browser);
    const ended = untilEnd(page);
    await page.goto(
      `${server.addressOf(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload(server.port)))}`,
    );
    const code = await ended;
    if (!existsSync(results)) throw new Error(`the extension host ended with ${code} and without results`);
    return JSON.parse(readFileSync(results, 'utf8'));
  } finally {
    await browser.close();
    await server.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @param {number} port */
function payload(port) {
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${port}${path}`;
  return [
    ['extensionDevelopmentPath', remote(root.replace(/\/$/, ''))],
    ['extensionTestsPath', remote(BUNDLE)],
  ];
}

/**
 * Resolves with the exit code that the extension host's test runner reports to the page.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>}
 */
async function untilEnd(page) {
  /** @type {(code: number) => void} */
  let done = () => {};
  /** @type {Promise<number>} */
  const exit = new Promise((resolve) => (done = resolve));
  await page.exposeFunction('codeAutomationLog', () => {});
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => done(code));
  const timeout = setTimeout(() => done(-1), TIMEOUT_MS);
  return exit.finally(() => clearTimeout(timeout));
}

/**
 * @param {string} name
 * @param {unknown} error
 * @returns {HostResult}
 */
function died(name, error) {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { passed: [], failed: [{ title: `${name} ran to its end`, error: message }] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2);
  const { passed, failed } = await runExtensionHostTests(named.length > 0 ? named : WORKSPACES);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

// npm test [-- --skip RUNNER,…]: everything from a fresh clone to one line that sums up all runners.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installEditor } from './editor/install.mjs';
import { BROWSER_PACKAGES, ensureSystemPackages } from './editor/systemPackages.mjs';
import { build, ensureDependencies } from './lib/prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} Total
 * @property {number} passed
 * @property {number} failed
 *
 * @typedef {object} Runner
 * @property {string} name
 * @property {() => Total | Promise<Total>} run
 */

/** In the order in which a mistake shows soonest. @type {Runner[]} */
const RUNNERS = [
  { name: 'types', run: () => check('tsc', ['-b']) },
  { name: 'lint', run: () => check('eslint', ['.']) },
  { name: 'format', run: () => check('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'upkeep', run: upkeep },
  { name: 'unit', run: () => vitest([]) },
  { name: 'extension-host', run: extensionHost },
  { name: 'e2e', run: () => vitest(['--config', 'test/e2e/vitest.config.mts']) },
];

await main();

async function main() {
  const started = Date.now();
  const { values } = parseArgs({ options: { skip: { type: 'string', default: '' } } });
  const skipped = new Set(values.skip.split(',').filter((name) => name !== ''));
  const total = await runStep('set-up', setUp);
  if (total.failed === 0) {
    for (const { name, run } of RUNNERS.filter(({ name }) => !skipped.has(name))) add(total, await runStep(name, run));
  }
  console.log(`\nTook ${Math.round((Date.now() - started) / 1000)} s`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

/**
 * Runs one step; a step that dies counts as one failure.
 * @param {string} name
 * @param {Runner['run']} run
 * @returns {Promise<Total>}
 */
async function runStep(name, run) {
  console.log(`\n=== ${name}`);
  const started = Date.now();
  const total = await Promise.resolve()
    .then(run)
    .catch((error) => {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`--- ${name}: ${total.passed} passed, ${total.failed} failed (${seconds} s)`);
  return total;
}

/**
 * @param {Total} total
 * @param {Total} part
 */
function add(total, part) {
  total.passed += part.passed;
  total.failed += part.failed;
}

/** @returns {Promise<Total>} no tests: it either works or throws */
async function setUp() {
  ensureDependencies(root);
  ensureSystemPackages(BROWSER_PACKAGES);
  build(root);
  await installEditor();
  return { passed: 0, failed: 0 };
}

/**
 * A tool that passes or fails as a whole.
 * @param {string} command
 * @param {string[]} args
 * @returns {Total}
 */
function check(command, args) {
  const ok = run(command, args) === 0;
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {string[]} args
 * @returns {Total}
 */
function vitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'precept-vitest-'));
  const report = join(folder, 'report.json');
  try {
    const status = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`, ...args]);
    if (!existsSync(report)) throw new Error(`vitest ended with ${status} and without a report`);
    const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that doesn't load has no tests that could fail.
    const broken = testResults.filter(
      (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
        file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    ).length;
    const failed = numFailedTests + broken;
    return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Total} */
function upkeep() {
  const { status } = spawnSync(process.execPath, ['scripts/upkeep.mjs'], { cwd: root, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {Promise<Total>} */
async function extensionHost() {
  // Imported late: it needs the dependencies that the set-up installs.
  const { runExtensionHostTests } = await import('./editor/runExtensionHost.mjs');
  return runExtensionHostTests();
}

/**
 * Runs a tool of node_modules.
 * @param {string} command
 * @param {string[]} args
 * @returns {number | null} its exit code
 */
function run(command, args) {
  const bin = join(root, 'node_modules', '.bin', command);
  return spawnSync(bin, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status;
}

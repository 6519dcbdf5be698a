// npm test [-- --skip RUNNER,…]: everything from a fresh clone to one line that sums up all runners.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installEditor } from './editor/install.mjs';
import { BROWSER_PACKAGES, ensureSystemPackages } from './editor/systemPackages.mjs';
import { build, ensureDependencies } from './lib/prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const WINDOWS = process.platform === 'win32';

/**
 * @typedef {object} Total
 * @property {number} passed
 * @property {number} failed
 *
 * @typedef {object} Runner
 * @property {string} name
 * @property {() => Total | Promise<Total>} run
 */

/** What reads the sources and runs nothing of them: each on a core of its own. @type {Runner[]} */
const CHECKS = [
  { name: 'types', run: () => check(tool('tsc'), ['-b']) },
  { name: 'lint', run: () => check(tool('eslint'), ['.']) },
  { name: 'format', run: () => check(tool('prettier'), ['--check', '--log-level', 'warn', '.']) },
  { name: 'upkeep', run: () => check(process.execPath, ['scripts/upkeep.mjs']) },
];

/** One after the other, in the order in which a mistake shows soonest. @type {Runner[]} */
const RUNNERS = [
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
    const wanted = (/** @type {Runner} */ { name }) => !skipped.has(name);
    for (const part of await runTogether(CHECKS.filter(wanted))) add(total, part);
    for (const { name, run } of RUNNERS.filter(wanted)) add(total, await runStep(name, run));
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
 * Runs the steps on as many cores as there are. What one of them prints comes when it has ended.
 * @param {Runner[]} runners
 * @returns {Promise<Total[]>}
 */
async function runTogether(runners) {
  const waiting = [...runners];
  /** @type {Total[]} */
  const totals = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) totals.push(await runStep(next.name, next.run));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return totals;
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
 * A tool that passes or fails as a whole; what it prints is printed when it has ended.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<Total>}
 * @throws when it can't be started
 */
function check(command, args) {
  // The tools of node_modules are scripts there; Node itself is none.
  const shell = WINDOWS && command !== process.execPath;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell });
    /** @type {Buffer[]} */
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
    child.once('error', reject);
    child.once('close', (status) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    });
  });
}

/**
 * @param {string[]} args
 * @returns {Total}
 */
function vitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'precept-vitest-'));
  const report = join(folder, 'report.json');
  try {
    const given = ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`, ...args];
    const { status } = spawnSync(tool('vitest'), given, { cwd: root, stdio: 'inherit', shell: WINDOWS });
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

/** @returns {Promise<Total>} */
async function extensionHost() {
  // Imported late: it needs the dependencies that the set-up installs.
  const { runExtensionHostTests } = await import('./editor/runExtensionHost.mjs');
  return runExtensionHostTests();
}

/**
 * Where a tool of node_modules lies.
 * @param {string} name
 */
function tool(name) {
  return join(root, 'node_modules', '.bin', name);
}

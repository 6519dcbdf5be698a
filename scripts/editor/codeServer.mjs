import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 5_000;

/** Settings that keep VS Code quiet: nothing pops up over the work and nothing is fetched. */
export const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'chat.disableAIFeatures': true,
  'window.commandCenter': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * @typedef {object} CodeServerOptions
 * @property {import('./install.mjs').Editor} editor
 * @property {string} extensions folder of installed extensions
 * @property {number} [port] a free one when absent
 * @property {Record<string, unknown>} [settings] user settings on top of QUIET_SETTINGS
 * @property {boolean} [testDriver] lets a page start extension tests by its `payload` parameter
 * @property {Record<string, string>} [env] more environment for the server and its extension hosts
 *
 * @typedef {object} CodeServer
 * @property {number} port
 * @property {string} origin `http://127.0.0.1:PORT`
 * @property {(folder: string) => string} addressOf page that opens the folder
 * @property {() => string} log what the server has printed so far
 * @property {Promise<number | null>} exited exit code, null for a signal
 * @property {() => Promise<void>} stop ends the server with all its children and removes its user data
 */

/**
 * Starts code-server on the loopback address with user data of its own and waits until it answers.
 * @param {CodeServerOptions} options
 * @returns {Promise<CodeServer>}
 * @throws when it doesn't answer within 30 s
 */
export async function startCodeServer({ editor, extensions, port, settings, testDriver, env }) {
  const userData = mkdtempSync(join(tmpdir(), 'precept-editor-'));
  writeSettings(userData, { ...QUIET_SETTINGS, ...settings });
  const chosen = port ?? (await freePort());
  const child = spawn(editor.node, serverArguments(editor, chosen, userData, extensions, testDriver === true), {
    // A group of its own: code-server starts helpers that would outlive it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...withoutEditorVariables(process.env), ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  /** @type {Promise<number | null>} */
  const exited = new Promise((resolve) => child.once('exit', resolve));

  const origin = `http://127.0.0.1:${chosen}`;
  const stop = async () => {
    await endGroup(/** @type {number} */ (child.pid), exited);
    rmSync(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    await untilHealthy(origin, exited);
  } catch (error) {
    await stop();
    throw new Error(`code-server didn't start: ${error instanceof Error ? error.message : error}\n${output}`);
  }
  const addressOf = (/** @type {string} */ folder) => `${origin}/?folder=${encodeURIComponent(folder)}`;
  return { port: chosen, origin, addressOf, log: () => output, exited, stop };
}

/**
 * @param {import('./install.mjs').Editor} editor
 * @param {number} port
 * @param {string} userData
 * @param {string} extensions
 * @param {boolean} testDriver
 */
function serverArguments(editor, port, userData, extensions, testDriver) {
  return [
    editor.entry,
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
    ...['--config', join(userData, 'config.yaml'), '--user-data-dir', userData, '--extensions-dir', extensions],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    ...['--disable-getting-started-override', '--disable-proxy'],
    // Without it a built VS Code ignores the tests named in the address.
    ...(testDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
  ];
}

/**
 * @param {string} userData
 * @param {Record<string, unknown>} settings
 */
function writeSettings(userData, settings) {
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify(settings, null, 2));
}

/**
 * A VS Code terminal sets variables that make a nested server talk to the outer window.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutEditorVariables(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(VSCODE_|CODE_SERVER_)/.test(name)));
}

/**
 * @param {string} origin
 * @param {Promise<number | null>} exited
 */
async function untilHealthy(origin, exited) {
  let gone = false;
  void exited.then(() => (gone = true));
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (gone) throw new Error('it ended at once');
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`no answer within ${START_TIMEOUT_MS / 1000} s`);
}

/**
 * @param {number} group
 * @param {Promise<unknown>} exited
 */
async function endGroup(group, exited) {
  signalGroup(group, 'SIGTERM');
  await Promise.race([exited, sleep(STOP_TIMEOUT_MS, undefined, { ref: false })]);
  signalGroup(group, 'SIGKILL');
  await exited;
}

/**
 * @param {number} group
 * @param {NodeJS.Signals} signal
 */
function signalGroup(group, signal) {
  try {
    process.kill(-group, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/**
 * A port nobody listens on at the moment.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

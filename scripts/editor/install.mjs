import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { BUILD_PACKAGES, ensureSystemPackages } from './systemPackages.mjs';
import { CODE_SERVER_VERSION, NODE_PACKAGES, NODE_VERSION, TEST_WEB_VERSION } from './versions.mjs';

const MARKER = 'complete.json';

/**
 * @typedef {object} Editor
 * @property {string} node Node 24 binary that runs code-server
 * @property {string} entry code-server's entry file
 * @property {string} vscode root of the VS Code inside code-server (`out/`, `extensions/`)
 * @property {string} fsProvider folder of the extension that serves a folder to the server-less browser build
 */

/** The user's cache folder for this project. */
export function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'precept');
}

/**
 * Installs VS Code (code-server) with its own Node below the user's cache folder unless a complete one is there.
 * Work goes on in a folder of this process and is renamed at the end, so that a run that was cut short leaves nothing
 * that looks finished; a second process waits for the first. Takes about three minutes, later runs a millisecond.
 * @returns {Promise<Editor>}
 * @throws when the platform has no Node on npm, a system package is missing, or npm fails
 */
export async function installEditor() {
  const final = join(cacheFolder(), `editor-${CODE_SERVER_VERSION}`);
  if (!existsSync(join(final, MARKER))) await installInto(final);
  return locate(final);
}

/** @param {string} final */
async function installInto(final) {
  ensureSystemPackages(BUILD_PACKAGES);
  mkdirSync(cacheFolder(), { recursive: true });
  await settleOtherInstalls(final);
  if (existsSync(join(final, MARKER))) return;

  const staging = `${final}.partial-${process.pid}`;
  console.log(`Installing VS Code ${CODE_SERVER_VERSION} into ${final} (about three minutes, once)`);
  try {
    await populate(staging);
    rmSync(final, { recursive: true, force: true });
    renameSync(staging, final);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * Waits for installs by living processes and removes what dead ones left.
 * @param {string} final
 */
async function settleOtherInstalls(final) {
  const prefix = `${final}.partial-`;
  for (;;) {
    const staged = readdirSync(cacheFolder())
      .map((name) => join(cacheFolder(), name))
      .filter((path) => path.startsWith(prefix));
    const living = staged.filter((path) => isAlive(Number(path.slice(prefix.length))));
    for (const path of staged) if (!living.includes(path)) rmSync(path, { recursive: true, force: true });
    if (living.length === 0) return;
    await sleep(1000);
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (!Number.isInteger(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} folder */
async function populate(folder) {
  const nodePackage = NODE_PACKAGES[/** @type {keyof typeof NODE_PACKAGES} */ (`${process.platform}-${process.arch}`)];
  if (!nodePackage) {
    throw new Error(
      `No editor can be installed on ${process.platform}-${process.arch}. Install VS Code and put \`code\` on the path.`,
    );
  }
  writePackage(folder, 'precept-editor');
  await npmInstall(folder, [`${nodePackage}@${NODE_VERSION}`, `@vscode/test-web@${TEST_WEB_VERSION}`], {}, true);

  const nodeHome = join(folder, 'node_modules', nodePackage);
  const server = join(folder, 'code-server');
  writePackage(server, 'precept-code-server');
  await npmInstall(server, [`code-server@${CODE_SERVER_VERSION}`], {
    PATH: join(nodeHome, 'bin') + delimiter + (process.env.PATH ?? ''),
    // The package brings the headers of this very Node: node-gyp downloads nothing.
    npm_config_nodedir: nodeHome,
  });

  writeFileSync(join(folder, MARKER), JSON.stringify({ nodePackage }) + '\n');
  verify(locate(folder), folder);
}

/**
 * @param {string} folder
 * @param {string} name
 */
function writePackage(folder, name) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true }) + '\n');
}

/**
 * @param {string} folder
 * @param {string[]} specs
 * @param {Record<string, string>} env
 * @param {boolean} [skipScripts]
 * @returns {Promise<void>}
 */
function npmInstall(folder, specs, env, skipScripts = false) {
  const flags = ['--no-audit', '--no-fund', '--save-exact', '--loglevel=error'];
  if (skipScripts) flags.push('--ignore-scripts');
  return new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    const output = [];
    const child = spawn('npm', ['install', ...flags, ...specs], {
      cwd: folder,
      env: { ...withoutOuterNpm(process.env), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm install ${specs.join(' ')} failed (${code}):\n${Buffer.concat(output)}`));
    });
  });
}

/**
 * `npm test` tells its children about itself, the Node it runs on included, and install scripts believe it. What the
 * user has configured by environment stays.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutOuterNpm(env) {
  const outer =
    /^npm_(package_|lifecycle_|command$|execpath$|node_execpath$|config_(user_agent|node_gyp|(local_|global_)?prefix)$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !outer.test(name)));
}

/**
 * @param {string} folder
 * @returns {Editor}
 */
function locate(folder) {
  const { nodePackage } = JSON.parse(readFileSync(join(folder, MARKER), 'utf8'));
  const server = join(folder, 'code-server', 'node_modules', 'code-server');
  return {
    node: join(folder, 'node_modules', nodePackage, 'bin', 'node'),
    entry: join(server, 'out', 'node', 'entry.js'),
    vscode: join(server, 'lib', 'vscode'),
    fsProvider: join(folder, 'node_modules', '@vscode', 'test-web', 'fs-provider'),
  };
}

/**
 * Runs the editor once: an install whose native modules don't load must not be marked as good.
 * @param {Editor} editor
 * @param {string} folder
 */
function verify(editor, folder) {
  const args = [editor.entry, '--config', join(folder, 'config.yaml'), '--version'];
  const { status, stdout, stderr } = spawnSync(editor.node, args, { encoding: 'utf8' });
  if (status !== 0 || !stdout.includes(CODE_SERVER_VERSION)) {
    throw new Error(`code-server doesn't start (${status}): ${stdout}${stderr}`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const editor = await installEditor();
  console.log(`Editor ready: ${editor.entry}`);
}

// Runs before `npm ci`: imports nothing but Node's own modules.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MINIMUM_NODE = 20;

/**
 * Installs the dependencies when there are none or when the lock file has changed since.
 * @param {string} root the repository
 * @throws when Node is too old or npm fails
 */
export function ensureDependencies(root) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < MINIMUM_NODE)
    throw new Error(`Node ${MINIMUM_NODE} or newer is needed; this is ${process.versions.node}.`);
  const modules = join(root, 'node_modules');
  const stamp = join(modules, '.precept-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // A linked folder belongs to another checkout, which looks after it.
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) return;
  console.log('Installing dependencies (npm ci)');
  runOrThrow('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], root);
  writeFileSync(stamp, wanted);
}

/**
 * Builds the extension when a source is newer than the build.
 * @param {string} root the repository
 */
export function ensureBuilt(root) {
  const output = join(root, 'dist', 'server', 'main.js');
  const sources = ['client', 'server', 'esbuild.mjs', 'package-lock.json'].map((name) => join(root, name));
  if (existsSync(output) && Math.max(...sources.map(newest)) < statSync(output).mtimeMs) return;
  build(root);
}

/**
 * Builds the extension, minified.
 * @param {string} root the repository
 */
export function build(root) {
  runOrThrow(process.execPath, ['esbuild.mjs', '--production'], root);
}

/**
 * Latest change of a file or of any file below a folder, in milliseconds.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
export function runOrThrow(command, args, cwd) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) {
    throw new Error(
      `\`${command} ${args.join(' ')}\` failed${error ? `: ${error.message}` : ` with exit code ${status}`}`,
    );
  }
}

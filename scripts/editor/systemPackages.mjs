import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Needed to compile code-server's native modules. */
export const BUILD_PACKAGES = ['python3', 'make', 'g++', 'libkrb5-dev'];

/** Needed to run the editor's page without a screen. */
export const BROWSER_PACKAGES = ['chromium', 'fonts-dejavu-core'];

/** A file or command whose presence tells that the package's content is there, however it came. */
const EVIDENCE = {
  python3: () => onPath('python3'),
  make: () => onPath('make'),
  'g++': () => onPath('g++') || onPath('clang++'),
  'libkrb5-dev': () => existsSync('/usr/include/gssapi/gssapi.h') || process.platform === 'darwin',
  chromium: () => findBrowser() !== undefined,
  'fonts-dejavu-core': () => process.platform !== 'linux' || onPath('fc-list') || existsSync('/usr/share/fonts'),
};

const BROWSER_COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const BROWSER_FILES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Path of a Chromium-like browser: `PRECEPT_CHROMIUM` if set, else the first on the path, else undefined.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.PRECEPT_CHROMIUM;
  if (named) return named;
  for (const command of BROWSER_COMMANDS) {
    const found = which(command);
    if (found) return found;
  }
  return BROWSER_FILES.find((file) => existsSync(file));
}

/**
 * Makes sure that the named Debian packages' content is present. Installs what is missing when the user is root on
 * Debian or a relative of it; else throws an error that names the packages and the command.
 * @param {readonly (keyof typeof EVIDENCE)[] | readonly string[]} names
 */
export function ensureSystemPackages(names) {
  const missing = names.filter((name) => !EVIDENCE[/** @type {keyof typeof EVIDENCE} */ (name)]());
  if (missing.length === 0) return;
  const install = `apt-get install --no-install-recommends ${missing.join(' ')}`;
  if (!isDebian() || process.getuid?.() !== 0) {
    throw new Error(
      `Missing on this machine: ${missing.join(', ')}.\n` +
        `On Debian or Ubuntu run as root:  ${install}\nOn other systems install their counterparts.`,
    );
  }
  console.log(`Installing Debian packages: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], env);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function run(command, args, env) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0) throw new Error(`\`${command} ${args.join(' ')}\` failed with exit code ${status}`);
}

/** @param {string} command */
function onPath(command) {
  return which(command) !== undefined;
}

/**
 * Absolute path of a command on the path, or undefined.
 * @param {string} command
 * @returns {string | undefined}
 */
export function which(command) {
  try {
    const tool = process.platform === 'win32' ? 'where' : 'which';
    const output = execFileSync(tool, [command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return output.split(/\r?\n/, 1)[0] || undefined;
  } catch {
    return undefined;
  }
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

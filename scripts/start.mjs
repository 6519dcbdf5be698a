// npm start [-- [--browser] [--port N] FOLDER]: everything from a fresh clone to an editor with the extension loaded.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startCodeServer } from './editor/codeServer.mjs';
import { linkedExtensions, removeExtensions } from './editor/extensionFolder.mjs';
import { cacheFolder, installEditor } from './editor/install.mjs';
import { which } from './editor/systemPackages.mjs';
import { ensureBuilt, ensureDependencies } from './lib/prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const USAGE = `Usage: npm start [-- [--browser] [--port PORT] [FOLDER]]
  FOLDER     the folder to open; the sample project in playground/ when absent
  --browser  VS Code in the browser even where \`code\` is installed
  --port     port of the browser's address; a free one when absent`;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main() {
  const options = readArguments();
  if (!options) return;
  ensureDependencies(root);
  ensureBuilt(root);
  if (which('code') && !options.browser) await openDesktop(options.folder);
  else await serveBrowser(options.folder, options.port);
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(USAGE);
    return undefined;
  }
  if (positionals.length > 1) throw new Error(USAGE);
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0] ?? join(root, 'playground'));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`There is no folder ${folder}`);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new Error(`Not a port: ${values.port}`);
  }
  return { folder, port, browser: values.browser === true };
}

/** @param {string} folder */
async function openDesktop(folder) {
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', folder];
  // VS Code refuses to run as root with the usual sandbox and user data.
  if (process.getuid?.() === 0) args.push('--no-sandbox', `--user-data-dir=${join(cacheFolder(), 'code-user-data')}`);
  console.log(`Opening ${folder} in VS Code`);
  const child = spawn('code', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const code = await new Promise((done) => child.on('exit', done));
  if (code !== 0) throw new Error(`code ended with ${code}. \`npm start -- --browser\` uses the browser instead.`);
}

/**
 * @param {string} folder
 * @param {number | undefined} port
 */
async function serveBrowser(folder, port) {
  const editor = await installEditor();
  const extensions = linkedExtensions(root);
  const server = await startCodeServer({ editor, extensions, ...(port === undefined ? {} : { port }) });
  console.log(`\nVS Code with Precept:  ${server.addressOf(folder)}\nPress Ctrl+C to stop.`);
  await Promise.race([stopSignal(), server.exited]);
  await server.stop();
  removeExtensions(extensions);
}

/** @returns {Promise<void>} */
function stopSignal() {
  return new Promise((done) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(signal, () => done());
  });
}

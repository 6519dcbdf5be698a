import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * An extensions folder whose only entry links to this checkout: a rebuild shows after a window reload.
 * @param {string} root the repository
 * @returns {string} the folder, in the system's place for temporary files
 */
export function linkedExtensions(root) {
  const folder = mkdtempSync(join(tmpdir(), 'precept-extensions-'));
  const { publisher, name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  symlinkSync(root, join(folder, `${publisher}.${name}-${version}`), 'dir');
  return folder;
}

/**
 * Removes a folder made by {@link linkedExtensions} or {@link packagedExtensions}; never follows the link.
 * @param {string} folder
 */
export function removeExtensions(folder) {
  if (existsSync(folder) && !lstatSync(folder).isSymbolicLink()) rmSync(folder, { recursive: true, force: true });
}

/**
 * Packs the built extension as users get it and installs it into a fresh extensions folder.
 * @param {string} root the repository, built
 * @param {import('./install.mjs').Editor} editor
 * @returns {string} the folder
 * @throws when packing or installing fails
 */
export function packagedExtensions(root, editor) {
  const folder = mkdtempSync(join(tmpdir(), 'precept-extensions-'));
  const vsix = join(folder, 'precept.vsix');
  mkdirSync(join(folder, 'installed'));
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  run(
    process.execPath,
    [
      vsce,
      'package',
      '--no-dependencies',
      '--skip-license',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '-o',
      vsix,
    ],
    root,
  );
  const paths = ['--config', join(folder, 'c.yaml'), '--user-data-dir', join(folder, 'user')];
  const install = [...paths, '--extensions-dir', join(folder, 'installed'), '--install-extension', vsix];
  run(editor.node, [editor.entry, ...install], root);
  return join(folder, 'installed');
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`\`${command} ${args.join(' ')}\` failed (${status}):\n${stdout}${stderr}`);
}

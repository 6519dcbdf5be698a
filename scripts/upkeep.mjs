// npm run upkeep [-- --sbom FILE]: licences, sizes of the bundles, a reproducible build, a bill of materials, known holes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Licences that ask for no more than their text. */
const LICENCES = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
]);

/** Packages that name their licence in their readme only. */
const BY_README = new Map([['format@0.2.2', 'MIT']]);

/** The most that each bundle may weigh, in kilobytes: a fiftieth more than now; the words and their tables are growing. */
const MOST_KB = {
  'client/extension.js': 353,
  'client/extension.web.js': 318,
  'server/main.js': 7,
  'server/server.js': 1140,
  'server/words.js': 270,
  'server/tables.bin': 1850,
  'server/worker.js': 3400,
  'cli/main.js': 1090,
  'cli/pages.json': 190,
  'preview/main.js': 129,
  'preview/main.css': 11,
};

const { values } = parseArgs({ options: { sbom: { type: 'string' } } });
const failures = [...checkLicences(), ...checkBuild(), ...checkAudit()];
if (values.sbom !== undefined) writeBillOfMaterials(values.sbom);
for (const failure of failures) console.error(`✖ ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

/**
 * What ships must be under a licence that we may pass on.
 * @returns {string[]}
 */
function checkLicences() {
  const packages = shippedPackages();
  const wrong = packages.flatMap(({ name, licence }) =>
    LICENCES.has(licence || (BY_README.get(name) ?? ''))
      ? []
      : [`${name} is under ${licence || 'no licence'}: add it to the list, or do without it`],
  );
  console.log(`${packages.length} packages ship, ${wrong.length} under a licence that is not on the list`);
  return wrong;
}

/** @returns {{ name: string, licence: string }[]} from the lock file: all that is no development dependency */
function shippedPackages() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const entries = /** @type {[string, { dev?: boolean, version: string, license?: string }][]} */ (
    Object.entries(lock.packages)
  );
  return entries
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version, license = '' }]) => ({
      name: `${path.replace(/^.*node_modules\//, '')}@${version}`,
      licence: license,
    }));
}

/**
 * Two builds must be equal byte by byte, and no bundle heavier than its limit.
 * @returns {string[]}
 */
function checkBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'precept-build-'));
  try {
    const [one, other] = ['one', 'other'].map((name) => {
      const outdir = join(folder, name);
      const { status } = spawnSync(process.execPath, ['esbuild.mjs', '--production', `--outdir=${outdir}`], {
        cwd: root,
        stdio: 'inherit',
      });
      if (status !== 0) throw new Error('the build failed');
      return new Map(filesIn(outdir).map((path) => [relative(outdir, path).replaceAll('\\', '/'), path]));
    });
    const differing = [...(one ?? [])].filter(([name, path]) => digest(path) !== digest(other?.get(name) ?? ''));
    const heavy = Object.entries(MOST_KB).flatMap(([name, most]) => {
      const weight = statSync(one?.get(name) ?? '').size / 1000;
      console.log(`${name.padEnd(26)} ${weight.toFixed(1).padStart(8)} KB of ${most}`);
      return weight > most ? [`${name} weighs ${weight.toFixed(0)} KB, more than ${most}`] : [];
    });
    console.log(`two builds ${differing.length === 0 ? 'are equal' : 'differ'}`);
    return [...differing.map(([name]) => `${name} is built differently each time`), ...heavy];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string} path @returns {string} */
function digest(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/**
 * Holes that are known in what ships. Without a registry that answers, nothing is known: that is said, and no failure.
 * @returns {string[]}
 */
function checkAudit() {
  const { stdout } = npm(['audit', '--omit=dev', '--json']);
  const { metadata, error } = parse(stdout);
  if (!metadata) {
    console.log(`no audit: ${error?.summary || 'the registry does not answer'}`);
    return [];
  }
  const { high = 0, critical = 0, total = 0 } = metadata.vulnerabilities;
  console.log(`${total} known holes in what ships, ${high + critical} of them grave`);
  return high + critical > 0 ? [`${high + critical} grave holes in what ships: see npm audit --omit=dev`] : [];
}

/** @param {string} file */
function writeBillOfMaterials(file) {
  const { status, stdout, stderr } = npm(['sbom', '--omit=dev', '--sbom-format=cyclonedx', '--package-lock-only']);
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  writeFileSync(file, stdout);
  console.log(`${parse(stdout).components.length} components in ${file}`);
}

/** @param {string[]} args */
function npm(args) {
  return spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', timeout: 60_000 });
}

/** @param {string} text @returns {any} an empty object for what is no JSON */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

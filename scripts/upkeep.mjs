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
  'server/server.js': 1235,
  'server/words.js': 359,
  'server/tables.bin': 1940,
  'server/worker.js': 4075,
  'cli/main.js': 1193,
  'cli/pages.json': 190,
  'preview/main.js': 129,
  'preview/main.css': 11,
};

const { values } = parseArgs({ options: { sbom: { type: 'string' } } });
const { shipped, failures: buildFailures } = checkBuild();
const failures = [...buildFailures, ...checkLicences(shipped), ...checkAudit(shipped)];
if (values.sbom !== undefined) writeBillOfMaterials(values.sbom, shipped);
for (const failure of failures) console.error(`✖ ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

/**
 * @typedef {object} Package one that is bundled, in whole or in part
 * @property {string} name
 * @property {string} id name and version
 * @property {string} licence
 */

/**
 * What ships must be under a licence that we may pass on.
 * @param {Package[]} packages
 * @returns {string[]}
 */
function checkLicences(packages) {
  const wrong = packages.flatMap(({ id, licence }) =>
    LICENCES.has(licence || (BY_README.get(id) ?? ''))
      ? []
      : [`${id} is under ${licence || 'no licence'}: add it to the list, or do without it`],
  );
  console.log(`${packages.length} packages ship, ${wrong.length} under a licence that is not on the list`);
  return wrong;
}

/**
 * The packages that the bundles were made of, by what the bundler has read.
 * @param {string[]} metafiles
 * @returns {Package[]}
 */
function shippedPackages(metafiles) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const inputs = metafiles.flatMap((file) => Object.keys(parse(readFileSync(file, 'utf8')).inputs));
  const folders = inputs.map((path) => /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]);
  const known = [...new Set(folders)].filter((folder) => folder !== undefined).sort();
  return known.map((folder) => {
    const { version, license = '' } = lock.packages[folder];
    const name = folder.replace(/^.*node_modules\//, '');
    return { name, id: `${name}@${version}`, licence: license };
  });
}

/**
 * Two builds must be equal byte by byte, and no bundle heavier than its limit.
 * @returns {{ shipped: Package[], failures: string[] }}
 */
function checkBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'precept-build-'));
  try {
    const [one, other] = ['one', 'other'].map((name) => {
      const outdir = join(folder, name);
      const { status } = spawnSync(process.execPath, ['esbuild.mjs', '--production', '--meta', `--outdir=${outdir}`], {
        cwd: root,
        stdio: 'inherit',
      });
      if (status !== 0) throw new Error('the build failed');
      return new Map(filesIn(outdir).map((path) => [relative(outdir, path).replaceAll('\\', '/'), path]));
    });
    // Those tell where they were written.
    const isMeta = (/** @type {string} */ name) => name.endsWith('.meta.json');
    const shipped = shippedPackages([...(one ?? [])].filter(([name]) => isMeta(name)).map(([, path]) => path));
    const built = [...(one ?? [])].filter(([name]) => !isMeta(name));
    const differing = built.filter(([name, path]) => digest(path) !== digest(other?.get(name) ?? ''));
    const heavy = Object.entries(MOST_KB).flatMap(([name, most]) => {
      const weight = statSync(one?.get(name) ?? '').size / 1000;
      console.log(`${name.padEnd(26)} ${weight.toFixed(1).padStart(8)} KB of ${most}`);
      return weight > most ? [`${name} weighs ${weight.toFixed(0)} KB, more than ${most}`] : [];
    });
    console.log(`two builds ${differing.length === 0 ? 'are equal' : 'differ'}`);
    return { shipped, failures: [...differing.map(([name]) => `${name} is built differently each time`), ...heavy] };
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
 * @param {Package[]} packages
 * @returns {string[]}
 */
function checkAudit(packages) {
  const { stdout } = npm(['audit', '--json']);
  const { vulnerabilities, error } = parse(stdout);
  if (!vulnerabilities) {
    console.log(`no audit: ${error?.summary || 'the registry does not answer'}`);
    return [];
  }
  const holes = packages.flatMap(({ name }) => vulnerabilities[name]?.severity ?? []);
  const grave = holes.filter((severity) => severity === 'high' || severity === 'critical').length;
  console.log(`${holes.length} known holes in what ships, ${grave} of them grave`);
  return grave > 0 ? [`${grave} grave holes in what ships: see npm audit`] : [];
}

/**
 * @param {string} file
 * @param {Package[]} packages
 */
function writeBillOfMaterials(file, packages) {
  const { status, stdout, stderr } = npm(['sbom', '--sbom-format=cyclonedx', '--package-lock-only']);
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  const { components, dependencies, ...rest } = parse(stdout);
  const ids = new Set(packages.map(({ id }) => id));
  /** @type {{ [key: string]: unknown, 'bom-ref': string }[]} */
  const bundled = components.filter((/** @type {{ 'bom-ref': string }} */ one) => ids.has(one['bom-ref']));
  const bill = {
    ...rest,
    // To npm all are for development; they are in the bundles.
    components: bundled.map((one) => ({ ...one, scope: 'required', properties: [] })),
    dependencies: dependencies.flatMap(
      (/** @type {{ ref: string, dependsOn?: string[] }} */ { ref, dependsOn = [] }) =>
        ids.has(ref) ? [{ ref, dependsOn: dependsOn.filter((id) => ids.has(id)) }] : [],
    ),
  };
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${bundled.length} components in ${file}`);
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

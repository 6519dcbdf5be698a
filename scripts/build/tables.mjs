// Tables that are made of the word lists once, when the project is built: making them is what would take longest at a start.
import * as esbuild from 'esbuild';
import { fileURLToPath } from 'node:url';
import { inAscii } from './ascii.mjs';
import { fromRoot } from './plugins.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The tables, by the module that exports a function which gives one.
 * @type {Readonly<Record<string, string>>}
 */
const TABLE_MODULES = {
  'server/src/core/analysis/conflicts/catalogue/table.ts': 'CATALOGUE_TABLE',
  'server/src/core/analysis/conflicts/fields/table.ts': 'PHRASE_TABLE',
  'server/src/core/analysis/vagueness/lexiconTables.ts': 'LEXICON_TABLES',
};
const PACKED = 'server/src/core/util/packed.ts';
const TEXT_LIST = 'server/src/core/util/textList.ts';
/** The gates of all expressions that the core has are a table too: the core is loaded, and tells of each. */
const GATES = 'server/src/core/text/gateTable.ts';
const CORE = 'server/src/core/index.ts';
/** @type {Readonly<Record<string, string>>} */
const MODULES_IN_BUNDLES = { ...TABLE_MODULES, [GATES]: 'GATE_TABLE' };

/** @typedef {import('../../server/src/core/util/packed.ts').Packed} Packed */

/** @type {Promise<any> | undefined} */
let loaded;
/** @type {Promise<Packed> | undefined} */
let made;

/** @returns {Promise<any>} the core, with the makers of tables; loaded once */
export function loadedCore() {
  loaded ??= loadCore();
  return loaded;
}

/** @returns {Promise<Packed>} all tables by the names of {@link TABLE_MODULES}; made once */
function packedTables() {
  made ??= makeTables();
  return made;
}

async function loadCore() {
  const exports = { ...TABLE_MODULES, [PACKED]: 'pack', [TEXT_LIST]: 'wordListOf', [GATES]: 'noted' };
  const entry = [
    ...Object.entries(exports).map(([module, name]) => `export { ${name} } from './${module}';`),
    `export * from './${CORE}';`,
  ].join('\n');
  const built = await esbuild.build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'silent',
    mainFields: ['module', 'main'],
    plugins: [gatesNoted()],
  });
  // As in the bundles: gates are known by the sources of their expressions.
  const source = Buffer.from(inAscii(built.outputFiles[0]?.text ?? '')).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}

async function makeTables() {
  const exported = await loadedCore();
  const tables = Object.fromEntries(Object.values(TABLE_MODULES).map((name) => [name, exported[name]()]));
  return exported.pack({ ...tables, GATE_TABLE: gateTable(exported.noted, exported.wordListOf) });
}

/** @returns {esbuild.Plugin} makes the core tell of its gates */
function gatesNoted() {
  return {
    name: 'gates-noted',
    setup(build) {
      build.onLoad({ filter: /gateTable\.ts$/ }, () => ({
        contents: `
          export const noted = [];
          export const GATE_TABLE = () => undefined;
          export const noteGate = (gate) => void noted.push(gate);`,
        loader: 'js',
      }));
    },
  };
}

/**
 * @param {readonly import('../../server/src/core/text/gateTable.ts').GateMaker[]} gates
 * @param {typeof import('../../server/src/core/util/textList.ts').wordListOf} wordListOf
 */
function gateTable(gates, wordListOf) {
  /** @type {Map<string, Uint16Array>} */
  const byName = new Map();
  for (const { name, codes } of gates) {
    const [own, known] = [codes(), byName.get(name())];
    if (known && known.join() !== own.join()) throw new Error(`two expressions look like ${name()}`);
    byName.set(name(), own);
  }
  const codesAt = new Uint32Array(byName.size + 1);
  [...byName.values()].forEach(({ length }, at) => (codesAt[at + 1] = (codesAt[at] ?? 0) + length));
  const codes = Uint16Array.from([...byName.values()].flatMap((gate) => [...gate]));
  return { names: wordListOf([...byName.keys()]), codes, codesAt };
}

/** @returns {Promise<Buffer>} what {@link tablesBeside} reads: two lengths, the head and the texts, the numbers */
export async function tablesFile() {
  const { head, text, numbers } = await packedTables();
  const [headBytes, textBytes] = [JSON.stringify(head), text].map((part) => Buffer.from(part));
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32LE(headBytes?.length ?? 0, 0);
  lengths.writeUInt32LE(textBytes?.length ?? 0, 4);
  const before = Buffer.concat([lengths, headBytes ?? lengths, textBytes ?? lengths]);
  return Buffer.concat([before, Buffer.alloc((4 - (before.length % 4)) % 4), numbers]);
}

/**
 * Reads the tables from a file when one of them is first asked for.
 * @param {string} file its path from the bundle's folder
 * @returns {esbuild.Plugin}
 */
export function tablesBeside(file) {
  const source = `
    import { readFileSync } from 'node:fs';
    import { join } from 'node:path';
    import { unpack } from './${PACKED}';
    let known;
    export const tables = () => (known ??= read(readFileSync(join(__dirname, ${JSON.stringify(file)}))));
    function read(bytes) {
      const text = 8 + bytes.readUInt32LE(0);
      const end = text + bytes.readUInt32LE(4);
      const numbers = bytes.subarray(Math.ceil(end / 4) * 4);
      return unpack({
        head: JSON.parse(bytes.toString('utf8', 8, text)),
        text: bytes.toString('utf8', text, end),
        numbers: numbers.byteOffset % 4 === 0 ? numbers : Uint8Array.from(numbers),
      });
    }`;
  return tablesFrom('tables-beside', () => Promise.resolve(source));
}

/**
 * Puts the tables into the bundle, for where there are no files.
 * @returns {esbuild.Plugin}
 */
export function tablesInside() {
  return tablesFrom('tables-inside', async () => {
    const { head, text, numbers } = await packedTables();
    return `
      import { unpack } from './${PACKED}';
      let known;
      export const tables = () => (known ??= unpack({
        head: ${JSON.stringify(head)},
        text: ${JSON.stringify(text)},
        numbers: bytesOf(atob(${JSON.stringify(Buffer.from(numbers).toString('base64'))})),
      }));
      function bytesOf(text) {
        const bytes = new Uint8Array(text.length);
        for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
        return bytes;
      }`;
  });
}

/**
 * @param {string} name
 * @param {() => Promise<string>} read gives the source of the module that has the tables
 * @returns {esbuild.Plugin}
 */
function tablesFrom(name, read) {
  return {
    name,
    setup(build) {
      build.onResolve({ filter: /^precept:tables$/ }, ({ path }) => ({ path, namespace: name }));
      build.onLoad({ filter: /./, namespace: name }, async () => ({
        contents: await read(),
        resolveDir: root,
        loader: 'js',
      }));
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const table = MODULES_IN_BUNDLES[fromRoot(path)];
        if (table === undefined) return undefined;
        const contents = `
          import { tables } from 'precept:tables';
          export const ${table} = () => tables().${table};
          export const noteGate = () => undefined;`;
        return { contents, resolveDir: root, loader: 'js' };
      });
    },
  };
}

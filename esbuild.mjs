// Builds everything that ships into dist/.  node esbuild.mjs [--production] [--watch] [--meta] [--outdir=DIR]
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { inAscii } from './scripts/build/ascii.mjs';
import { commonJsAsModules } from './scripts/build/commonJs.mjs';
import { entitiesPacked } from './scripts/build/entities.mjs';
import { withoutMarkdownWriter, WORDS_ENTRY, wordsApart } from './scripts/build/plugins.mjs';
import { withoutProfileNotes } from './scripts/build/profileNotes.mjs';
import { rulePagesBeside, rulePagesFile, withoutRulePages } from './scripts/build/rulePages.mjs';
import { tablesBeside, tablesFile, tablesInside } from './scripts/build/tables.mjs';
import { withoutUnusedHandlers } from './scripts/build/unusedHandlers.mjs';

const flags = new Set(process.argv.slice(2));
const watch = flags.has('--watch');
const production = flags.has('--production');
const outdir = process.argv.find((arg) => arg.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';

/** @type {esbuild.BuildOptions} */
const baseConfig = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: flags.has('--meta'),
  define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
};

/** @type {esbuild.BuildOptions} */
const nodeConfig = {
  ...baseConfig,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  supported: {
    // What is started with its machine code can't import, but require.
    'dynamic-import': false,
    // Node 20 knows `\p{…}`, though not each character of the newest Unicode: no reason to make such expressions anew at each use.
    'regexp-unicode-property-escapes': true,
  },
  // Some libraries' CommonJS builds hide their `require` calls from the bundler.
  mainFields: ['module', 'main'],
  // Of modules the bundler takes what is used, of a CommonJS build all.
  alias: { yaml: join(import.meta.dirname, 'node_modules/yaml/browser/dist/index.js') },
};

/** @type {esbuild.BuildOptions} */
const browserConfig = { ...baseConfig, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** What the core has and no bundle needs. */
const coreCuts = () => [withoutMarkdownWriter(), entitiesPacked(), withoutProfileNotes()];

/** What a server needs none of. A handler that is written while the build watches must be there at once. */
const serverCuts = () => [
  commonJsAsModules(watch ? undefined : withoutUnusedHandlers(import.meta.dirname, 'server/src/lsp')),
  ...coreCuts(),
  withoutRulePages(),
];

/** @type {(esbuild.BuildOptions & { entryPoints?: string[], outfile: string })[]} */
const outputs = [
  {
    ...nodeConfig,
    entryPoints: ['client/src/node/extension.ts'],
    outfile: `${outdir}/client/extension.js`,
    external: ['vscode'],
    plugins: [commonJsAsModules()],
  },
  {
    ...browserConfig,
    entryPoints: ['client/src/browser/extension.ts'],
    outfile: `${outdir}/client/extension.web.js`,
    format: 'cjs',
    external: ['vscode'],
    plugins: [commonJsAsModules()],
  },
  {
    ...nodeConfig,
    entryPoints: ['server/src/lsp/node/main.ts'],
    outfile: `${outdir}/server/server.js`,
    plugins: [...serverCuts(), wordsApart('./words.js'), tablesBeside('tables.bin')],
  },
  {
    ...nodeConfig,
    stdin: { contents: WORDS_ENTRY, resolveDir: import.meta.dirname, loader: 'ts' },
    outfile: `${outdir}/server/words.js`,
  },
  {
    ...browserConfig,
    entryPoints: ['server/src/lsp/browser/main.ts'],
    outfile: `${outdir}/server/worker.js`,
    format: 'iife',
    // A worker has no DOM, which some libraries' browser builds use.
    conditions: ['worker'],
    plugins: [...serverCuts(), tablesInside()],
  },
  {
    ...nodeConfig,
    entryPoints: ['server/src/cli/bin.ts'],
    outfile: `${outdir}/cli/main.js`,
    plugins: [
      ...coreCuts(),
      rulePagesBeside('pages.json'),
      wordsApart('../server/words.js'),
      tablesBeside('../server/tables.bin'),
    ],
  },
  {
    ...browserConfig,
    entryPoints: ['client/preview-src/main.ts'],
    outfile: `${outdir}/preview/main.js`,
    format: 'iife',
  },
  { ...browserConfig, entryPoints: ['client/preview-src/main.css'], outfile: `${outdir}/preview/main.css` },
];

/** What starts the bundles: each knows the content of its bundles by name, so it is built after them. */
const starters = [
  { entry: 'server/src/lsp/node/start.ts', starts: ['server.js', 'words.js'], outfile: `${outdir}/server/main.js` },
  {
    entry: 'server/src/cli/start.ts',
    starts: ['cli/main.js', 'cli/pages.json', 'server/words.js', 'server/tables.bin'],
    outfile: `${outdir}/cli.js`,
    banner: '#!/usr/bin/env node',
  },
];

/** @param {(typeof starters)[number]} starter */
function starterOptions({ entry, starts, outfile, banner = '' }) {
  const builds = Object.fromEntries(starts.map((name) => [name, contentOf(join(dirname(outfile), name))]));
  return {
    ...nodeConfig,
    entryPoints: [entry],
    outfile,
    banner: { js: banner },
    define: { ...baseConfig.define, BUILDS: JSON.stringify(builds) },
  };
}

/** @param {string} file */
function contentOf(file) {
  return production ? createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16) : '';
}

// An entry that another part of the project has yet to bring doesn't stop the rest.
const present = outputs.filter(({ entryPoints = [] }) => entryPoints.every((file) => existsSync(file)));

/** What the bundles for Node read from files of their own. */
async function writeData() {
  for (const folder of ['server', 'cli']) mkdirSync(`${outdir}/${folder}`, { recursive: true });
  writeFileSync(`${outdir}/server/tables.bin`, await tablesFile());
  writeFileSync(`${outdir}/cli/pages.json`, await rulePagesFile());
}

if (watch) {
  await writeData();
  const contexts = await Promise.all(present.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
  await Promise.all(starters.map((starter) => esbuild.build(starterOptions(starter))));
  console.log('Watching. A window reload in the editor picks up each rebuild.');
} else {
  rmSync(outdir, { recursive: true, force: true });
  await writeData();
  const results = await Promise.all(present.map((options) => esbuild.build(options)));
  if (production) {
    for (const { outfile } of present.filter(({ outfile }) => outfile.endsWith('.js')))
      writeFileSync(outfile, inAscii(readFileSync(outfile, 'utf8')));
  }
  await Promise.all(starters.map((starter) => esbuild.build(starterOptions(starter))));
  if (flags.has('--meta')) {
    results.forEach(({ metafile }, i) => {
      if (metafile) writeFileSync(`${present[i]?.outfile}.meta.json`, JSON.stringify(metafile));
    });
  }
}

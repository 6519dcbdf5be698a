import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What the rules know of words, by the module that exports it. Most of the bundle's size, and of no use before the
 * first file is read.
 * @type {Readonly<Record<string, string>>}
 */
export const WORD_MODULES = {
  'server/src/core/analysis/conflicts/catalogue/index.ts': 'CATALOGUE',
  'server/src/core/language/en/vague/index.ts': 'VAGUE_CLASSES',
};

/** The entry of the bundle with the words themselves. */
export const WORDS_ENTRY = Object.entries(WORD_MODULES)
  .map(([module, name]) => `export { ${name} } from './${module}';`)
  .join('\n');

/**
 * Leaves the words to a file of their own, which is read when one of them is first looked at.
 * @param {string} file its path, as the bundle requires it
 * @returns {import('esbuild').Plugin}
 */
export function wordsApart(file) {
  return {
    name: 'words-apart',
    setup(build) {
      build.onResolve({ filter: /words\.js$/ }, ({ path }) => (path === file ? { path, external: true } : undefined));
      build.onLoad({ filter: /index\.ts$/ }, ({ path }) => {
        const name = WORD_MODULES[fromRoot(path)];
        if (name === undefined) return undefined;
        const getter = `get: () => require(${JSON.stringify(file)}).${name}`;
        return {
          contents: `Object.defineProperty(exports, '${name}', { enumerable: true, ${getter} });`,
          loader: 'js',
        };
      });
    },
  };
}

/**
 * Takes out the writer of Markdown trees, which the reader's libraries bring along: nothing here writes a tree.
 * @returns {import('esbuild').Plugin}
 */
export function withoutMarkdownWriter() {
  return {
    name: 'without-markdown-writer',
    setup(build) {
      build.onResolve({ filter: /^mdast-util-to-markdown$/ }, ({ path }) => ({ path, namespace: 'unused' }));
      build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export const defaultHandlers = {};' }));
    },
  };
}

/** What only a rule's page shows. `precept explain` and the generator of the pages need it, the server doesn't. */
const PAGE_ONLY = new Set(['examples', 'sources', 'rationale', 'details', 'whenNotToUse']);

/**
 * Takes out of the rules what only their pages show.
 * @returns {import('esbuild').Plugin}
 */
export function withoutRulePages() {
  return {
    name: 'without-rule-pages',
    setup(build) {
      build.onLoad({ filter: /[\\/]core[\\/]rules[\\/][a-z-]+\.ts$/ }, async ({ path }) => ({
        contents: withoutPages(path, await readFile(path, 'utf8')),
        loader: 'ts',
      }));
    },
  };
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {string}
 */
function withoutPages(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const properties = source.statements
    .filter(ts.isExportAssignment)
    .flatMap(({ expression }) => (ts.isCallExpression(expression) ? expression.arguments : []))
    .flatMap(propertiesOf);
  const cuts = properties
    .flatMap((property) => [property, ...propertiesOf(property.initializer)])
    .filter(({ name, initializer }) => PAGE_ONLY.has(name.getText(source)) && isData(initializer))
    .map(({ initializer }) => ({
      start: initializer.getStart(source),
      end: initializer.end,
      by: ts.isArrayLiteralExpression(initializer) ? '[]' : "''",
    }));
  return withCuts(text, cuts);
}

/** What is noted of an agent for whoever reads or tests its profile: nothing that runs looks at it. */
const NOTES = new Set(['status', 'confidence', 'frontMatter', 'role', 'options', 'disagreements']);

/**
 * Takes the notes out of the profiles of agents.
 * @returns {import('esbuild').Plugin}
 */
export function withoutProfileNotes() {
  return {
    name: 'without-profile-notes',
    setup(build) {
      build.onLoad({ filter: /[\\/]core[\\/]precedence[\\/]profiles[\\/][a-z]+\.ts$/ }, async ({ path }) => ({
        contents: withoutNotes(path, await readFile(path, 'utf8')),
        loader: 'ts',
      }));
    },
  };
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {string}
 */
function withoutNotes(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const cuts = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer && ts.isArrayLiteralExpression(initializer) ? initializer.elements : []))
    .flatMap(propertiesOf)
    .filter(({ name }) => NOTES.has(name.getText(source)))
    .map((note) => ({ start: note.getStart(source), end: note.end + Number(text[note.end] === ','), by: '' }));
  return withCuts(text, cuts);
}

/**
 * @param {import('typescript').Expression} value
 * @returns {import('typescript').PropertyAssignment[]}
 */
function propertiesOf(value) {
  return ts.isObjectLiteralExpression(value) ? value.properties.filter(ts.isPropertyAssignment) : [];
}

/**
 * @param {string} text
 * @param {readonly { start: number, end: number, by: string }[]} cuts
 * @returns {string}
 */
function withCuts(text, cuts) {
  return [...cuts]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), text);
}

/**
 * @param {import('typescript').Expression} value
 * @returns {boolean}
 */
function isData(value) {
  return ts.isArrayLiteralExpression(value) || ts.isStringLiteralLike(value) || ts.isBinaryExpression(value);
}

/**
 * @param {string} path
 * @returns {string} from the repository's root, with `/`
 */
export function fromRoot(path) {
  return relative(root, path).split(sep).join('/');
}

import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/**
 * @param {string} path
 * @returns {string} from the repository's root, with `/`
 */
export function fromRoot(path) {
  return relative(root, path).split(sep).join('/');
}

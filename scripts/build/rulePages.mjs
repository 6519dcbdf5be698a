// What only the pages of rules show: no check looks at it.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import ts from 'typescript';
import { propertiesOf, withCuts } from './sourceCuts.mjs';
import { loadedCore } from './tables.mjs';

const RULE_MODULE = /[\\/]core[\\/]rules[\\/][a-z-]+\.ts$/;
const PAGE_ONLY = new Set(['examples', 'sources', 'rationale', 'details', 'whenNotToUse']);

/**
 * Takes the pages out of the rules. Nothing in an editor shows them.
 * @returns {import('esbuild').Plugin}
 */
export function withoutRulePages() {
  return {
    name: 'without-rule-pages',
    setup(build) {
      build.onLoad({ filter: RULE_MODULE }, async ({ path }) => ({
        contents: withPagesBy(path, await readFile(path, 'utf8'), () => ''),
        loader: 'ts',
      }));
    },
  };
}

/**
 * Leaves the pages to a file of their own, which is read when one of them is first shown.
 * @param {string} file its path from the bundle's folder
 * @returns {import('esbuild').Plugin}
 */
export function rulePagesBeside(file) {
  return {
    name: 'rule-pages-beside',
    setup(build) {
      build.onResolve({ filter: /^precept:pages$/ }, ({ path }) => ({ path, namespace: 'rule-pages' }));
      build.onLoad({ filter: /./, namespace: 'rule-pages' }, () => ({
        contents: `
          import { readFileSync } from 'node:fs';
          import { join } from 'node:path';
          let known;
          export const pages = () => (known ??= JSON.parse(readFileSync(join(__dirname, ${JSON.stringify(file)}), 'utf8')));`,
        loader: 'js',
        resolveDir: import.meta.dirname,
      }));
      build.onLoad({ filter: RULE_MODULE }, async ({ path }) => {
        const page = `pages()[${JSON.stringify(basename(path, '.ts'))}]`;
        const text = withPagesBy(
          path,
          await readFile(path, 'utf8'),
          (name) => `get ${name}() { return ${page}.${name}; },`,
        );
        return { contents: `import { pages } from 'precept:pages';\n${text}`, loader: 'ts' };
      });
    },
  };
}

/** @returns {Promise<string>} what {@link rulePagesBeside} reads */
export async function rulePagesFile() {
  /** @type {import('../../server/src/core/index.ts')} */
  const { createSpecService } = await loadedCore();
  const pages = Object.fromEntries(
    createSpecService().rules.map(({ meta, docs, examples }) => [meta.id, pageOf({ ...meta, ...docs, examples })]),
  );
  const text = JSON.stringify(pages);
  if (!isDeepStrictEqual(JSON.parse(text), pages)) throw new Error('a page of a rule has what JSON cannot say');
  return text;
}

/**
 * @param {object} rule
 * @returns {object}
 */
function pageOf(rule) {
  return Object.fromEntries(Object.entries(rule).filter(([name, value]) => PAGE_ONLY.has(name) && value !== undefined));
}

/**
 * @param {string} path
 * @param {string} text
 * @param {(name: string) => string} by what stands instead of a property, with a comma if anything
 * @returns {string}
 */
function withPagesBy(path, text, by) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const cuts = source.statements
    .filter(ts.isExportAssignment)
    .flatMap(({ expression }) => (ts.isCallExpression(expression) ? expression.arguments : []))
    .flatMap(propertiesOf)
    .flatMap((property) => [property, ...propertiesOf(property.initializer)])
    .filter(({ name, initializer }) => PAGE_ONLY.has(name.getText(source)) && isData(initializer))
    .map((property) => ({
      start: property.getStart(source),
      end: property.end + Number(text[property.end] === ','),
      by: by(property.name.getText(source)),
    }));
  return withCuts(text, cuts);
}

/**
 * @param {import('typescript').Expression} value
 * @returns {boolean}
 */
function isData(value) {
  return ts.isArrayLiteralExpression(value) || ts.isStringLiteralLike(value) || ts.isBinaryExpression(value);
}

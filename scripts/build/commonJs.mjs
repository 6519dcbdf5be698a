// Libraries that come as CommonJS only, read as the modules they were compiled from: of those the bundler takes what is used.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** All of these are what TypeScript makes of modules. */
const COMPILED =
  /[\\/]node_modules[\\/]vscode-(?:jsonrpc|languageclient|languageserver(?:-protocol|-types)?)[\\/]lib[\\/](?:browser|common|esm|node)[\\/].*\.js$/;

/** What the compiler puts in front of a file, with the names that get their values later. */
const PREAMBLE =
  /^(?:['"]use strict['"]|var __\w+ = [^]*|Object\.defineProperty\(exports, "__esModule", \{ value: true \}\)|(?:exports\.[\w$]+ = )+void 0);$/;
/** A library that is not among these stays required: each file that imports it would make a copy of it. */
const REQUIRED =
  /^(?:const|var) (?<name>[\w$]+) = (?:__import(?:Star|Default)\(require\("(?<whole>[^"]+)"\)\)|require\("(?<part>(?:\.|vscode-)[^"]+)"\));$/;
const EXPORT_ALL = /^__exportStar\(require\("(?<path>[^"]+)"\), exports\);$/;
const EXPORT_FROM =
  /^Object\.defineProperty\(exports, "(?<name>[\w$]+)", \{ enumerable: true, get: function \(\) \{ return (?<from>[\w$]+)\.(?<value>[\w$]+); \} \}\);$/;
const EXPORT = /^exports\.(?<name>[\w$]+) = (?<value>[A-Za-z_$][\w$]*);$/;
const EXPORT_VALUE = /^exports\.(?<name>[\w$]+) = /;
/** A namespace or an enum: functions and values. */
const NAMESPACE =
  /^\(function \((?<name>[\w$]+)\) \{(?<body>[^]*)\}\)\(\k<name> \|\| \((?:exports\.\k<name> = )?\k<name> = \{\}\)\);$/;

/**
 * @param {(path: string, text: string) => string} [rewrite] what else is done to a file
 * @returns {import('esbuild').Plugin}
 */
export function commonJsAsModules(rewrite = (_, text) => text) {
  return {
    name: 'common-js-as-modules',
    setup(build) {
      build.onLoad({ filter: COMPILED }, async ({ path }) => ({
        contents: asModule(path, rewrite(path, await readFile(path, 'utf8'))),
        loader: 'js',
      }));
    },
  };
}

/**
 * @param {string} path
 * @param {string} text what TypeScript has compiled
 * @returns {string} the same with `import` and `export`; what makes a namespace is marked as of no effect
 */
export function asModule(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const statements = source.statements.map((statement) => statement.getText(source));
  const required = new Map(statements.flatMap((statement) => requirement(statement) ?? []));
  const module = statements
    .map((statement, i) => {
      const [before, after] = [statements[i - 1], statements[i + 1]];
      return asNamespace(before, statement, after) ?? asImportOrExport(statement, required) ?? statement;
    })
    .join('\n')
    .replace(/(?<![\w$.])exports\.(?=[\w$])/g, '');
  const left = /(?<![\w$.])(?:module\.)?exports\b.{0,40}/.exec(module);
  if (left) throw new Error(`${path} is not what TypeScript compiles: ${left[0]}`);
  return module;
}

/**
 * A namespace and the variable in front of it become one expression, which goes where nobody uses it.
 * @param {string | undefined} before
 * @param {string} statement
 * @param {string | undefined} after
 * @returns {string | undefined} undefined for all other statements
 */
function asNamespace(before, statement, after) {
  const { name, body } = NAMESPACE.exec(statement)?.groups ?? {};
  if (name === undefined) {
    const next = NAMESPACE.exec(after ?? '')?.groups?.name;
    return next !== undefined && isVariable(next, statement) ? '' : undefined;
  }
  // A class or a function that is a namespace too.
  if (!isVariable(name, before)) return `(function (${name}) {${body}})(${name});`;
  const exported = before?.startsWith('export') || statement.includes(`(exports.${name} = ${name} = {})`);
  return `${exported ? 'export ' : ''}var ${name} = /* @__PURE__ */ (function (${name}) {${body}return ${name};\n})({});`;
}

/** @param {string} name @param {string | undefined} statement */
function isVariable(name, statement) {
  return statement === `var ${name};` || statement === `export var ${name};`;
}

/**
 * @param {string} statement
 * @param {ReadonlyMap<string, string>} required the modules, by the variables that hold them
 * @returns {string | undefined} undefined for all other statements
 */
function asImportOrExport(statement, required) {
  if (PREAMBLE.test(statement)) return '';
  for (const [name, path] of requirement(statement) ?? []) return `import * as ${name} from "${path}";`;
  const all = EXPORT_ALL.exec(statement)?.groups;
  if (all) return `export * from "${all.path}";`;
  const passed = EXPORT_FROM.exec(statement)?.groups;
  if (passed) return `export { ${passed.value} as ${passed.name} } from "${required.get(passed.from ?? '')}";`;
  if (EXPORT.test(statement)) return statement.replace(EXPORT, 'export { $<value> as $<name> };');
  return EXPORT_VALUE.test(statement) ? statement.replace(EXPORT_VALUE, 'export const $<name> = ') : undefined;
}

/**
 * @param {string} statement
 * @returns {[name: string, path: string][] | undefined}
 */
function requirement(statement) {
  const { name, whole, part } = REQUIRED.exec(statement)?.groups ?? {};
  const path = whole ?? part;
  return name !== undefined && path !== undefined ? [[name, path]] : undefined;
}

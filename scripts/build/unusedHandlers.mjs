// The protocol's library takes a handler for each request that a client can make. What this server never names is left out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { withCuts } from './sourceCuts.mjs';

const FEATURES = /[\\/]vscode-languageserver[\\/]lib[\\/]common[\\/]\w+\.js$/;
/** What in the library goes through the handlers of others. */
const DOCUMENTS = 'node_modules/vscode-languageserver/lib/common/textDocuments.js';
const NAME = /\bon[A-Z]\w*/g;

/**
 * @param {string} root of the repository
 * @param {string} folder the server's sources, from there
 * @returns {(path: string, text: string) => string} rewrites one file of the library
 */
export function withoutUnusedHandlers(root, folder) {
  const sources = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
  const named = new Set(
    [DOCUMENTS, ...sources].flatMap((file) => readFileSync(join(root, file), 'utf8').match(NAME) ?? []),
  );
  return (path, text) => (FEATURES.test(path) ? withoutHandlers(path, text, named) : text);
}

/**
 * @param {string} path
 * @param {string} text
 * @param {ReadonlySet<string>} named
 * @returns {string}
 */
function withoutHandlers(path, text, named) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  /** @type {{ start: number, end: number, by: string }[]} */
  const cuts = [];
  /** @param {ts.Node} node @returns {void} */
  const visit = (node) => {
    const name = takerOfHandlers(node);
    if (name === undefined || named.has(name)) ts.forEachChild(node, visit);
    else cuts.push({ start: node.getStart(source), end: node.end + Number(text[node.end] === ','), by: '' });
  };
  visit(source);
  return withCuts(text, cuts);
}

/**
 * @param {ts.Node} node
 * @returns {string | undefined} its name, where it is `onRename(handler) { … }` or `onRename: (handler) => …`
 */
function takerOfHandlers(node) {
  const taker = ts.isPropertyAssignment(node) ? node.initializer : node;
  if (!ts.isArrowFunction(taker) && !ts.isMethodDeclaration(taker)) return undefined;
  const name = /** @type {ts.PropertyAssignment | ts.MethodDeclaration} */ (node).name?.getText();
  const [parameter] = taker.parameters;
  return name !== undefined && name.match(NAME)?.[0] === name && parameter?.name.getText() === 'handler'
    ? name
    : undefined;
}

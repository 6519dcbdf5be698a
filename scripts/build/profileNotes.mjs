// What the agents' profiles note beside what runs.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { propertiesOf, withCuts } from './sourceCuts.mjs';

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

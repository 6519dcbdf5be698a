import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Expressions that are not linear by themselves and whose input can't be long or hostile: by file, their first letters
 * and why that is so. An entry that is no longer needed fails the test.
 */
const BOUNDED: readonly { readonly file: string; readonly begins: string; readonly why: string }[] = [
  {
    file: 'reach/scopes.ts',
    begins: '/^[^a-z]*(?!(?:use|need|',
    why: 'read only where the text has 120 characters at most',
  },
  {
    file: 'spec/exampleMarkers.ts',
    begins: '/^\\W*(?:(?:some|',
    why: 'read only where the text has 120 characters at most',
  },
  {
    file: 'spec/exampleMarkers.ts',
    begins: '/^\\W*(?:examples?|e',
    why: 'read only where the header has 60 characters at most',
  },
  { file: 'conflicts/catalogue/wording.ts', begins: '/ +(?!', why: 'read over our own catalogue' },
  { file: 'conflicts/reach/scopes.ts', begins: '/^[\\s"', why: 'anchored, and the label has 50 characters at most' },
  { file: 'vagueness/definedTerms.ts', begins: '/^\\s*(', why: 'anchored, and the term has 40 characters at most' },
];

interface Literal {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

function literalsOf(file: string): readonly Literal[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ file, line: line + 1, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function filesIn(folder: string, ending: RegExp): readonly string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  const all = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return all.filter((name) => ending.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/** How an expression takes more than linear time: the kinds that scslre tells apart, none when it doesn't. */
function faultsOf(source: string, flags: string): readonly string[] {
  return analyse({ source, flags }).reports.map(({ type, exponential }) =>
    exponential ? `${type}, exponential` : type,
  );
}

const literals = ['server/src', 'client/src', 'client/preview-src'].flatMap((folder) =>
  filesIn(folder, /\.ts$/).flatMap(literalsOf),
);

test('every regular expression takes linear time on hostile text, or reads only short text', () => {
  expect(literals.length).toBeGreaterThan(200);
  const used = new Set<unknown>();
  const faulty = literals.flatMap(({ file, line, text }) => {
    const end = text.lastIndexOf('/');
    const faults = faultsOf(text.slice(1, end), text.slice(end + 1));
    if (faults.length === 0) return [];
    const known = BOUNDED.find((each) => file.endsWith(each.file) && text.startsWith(each.begins));
    used.add(known);
    return known ? [] : [`${file}:${line} ${faults.join(', ')} ${text}`];
  });
  expect(faulty).toEqual([]);
  expect(BOUNDED.filter((each) => !used.has(each))).toEqual([]);
}, 120_000);

test('the expressions of the grammars take linear time too', () => {
  const grammars = filesIn('syntaxes', /\.json$/);
  const patterns = grammars.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/"(?:match|begin|end|while)": ("(?:[^"\\]|\\.)*")/g)].map(
      ([, value]) => JSON.parse(value ?? '""') as string,
    ),
  );
  expect(patterns.length).toBeGreaterThan(0);
  // The editor's engine knows inline flags, which stand for flags here.
  const faulty = patterns.filter((pattern) => faultsOf(pattern.replace(/^\(\?[a-z]+\)/, ''), 'i').length > 0);
  expect(faulty).toEqual([]);
});

/** Compiled libraries are read as the modules they were made of. */
import { transform } from 'esbuild';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { asModule } from '../../scripts/build/commonJs.mjs';

const SOURCE = `
  import * as path from 'node:path';
  export * from './all';
  export { kept as passed } from './one';
  import { used } from './two';
  export enum Kind { One = 1, Two }
  namespace Own { export const hidden = used('x'); }
  export namespace Space { export const value = Kind.Two; export function twice(n: number) { return 2 * n; } }
  export class Both { static own = 1; }
  export namespace Both { export const more = Own.hidden; }
  export const NONE = Object.freeze({ none: true });
  export function none() { return NONE.none && path.sep; }
  export default none;
`;

function compiled(source: string): string {
  const { CommonJS } = ts.ModuleKind;
  return ts.transpileModule(source, {
    compilerOptions: { module: CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  }).outputText;
}

/** The exports of a module, with what it requires at hand. */
function run(commonJs: string): Record<string, unknown> {
  const exports: Record<string, unknown> = {};
  const others: Record<string, object> = {
    'node:path': { sep: '/' },
    './all': { all: 1 },
    './one': { kept: 2 },
    './two': { used: (text: string) => text },
  };
  const module = { exports };
  new Function('exports', 'require', 'module', commonJs)(exports, (id: string) => others[id], module);
  return module.exports;
}

/** The values, and of functions that they are some. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' && typeof value !== 'function') return value;
  const own = Object.entries(value ?? {}).sort(([a], [b]) => a.localeCompare(b));
  return [typeof value, own.map(([name, inner]) => [name, plain(inner)])];
}

it('exports what the compiled library exports', async () => {
  const before = compiled(SOURCE);
  const { code } = await transform(asModule('library.js', before), { format: 'cjs' });
  expect(plain(run(code))).toEqual(plain(run(before)));
  expect(Object.keys(run(code))).toContain('passed');
});

it('takes out a namespace that nobody uses', async () => {
  const module = asModule('library.js', compiled('export enum Unused { One } export const used = 1;'));
  const { code } = await transform(module.replace('export var Unused', 'var Unused'), {
    treeShaking: true,
    format: 'esm',
  });
  expect(code).toContain('used = 1');
  expect(code).not.toContain('Unused');
});

it('refuses what TypeScript does not write', () => {
  expect(() => asModule('other.js', 'module.exports = { one: 1 };')).toThrow('is not what TypeScript compiles');
});

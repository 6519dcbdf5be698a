import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ConfigReader, loadConfig, resolveConfig } from '../../server/src/core/index.ts';
import { VOCABULARY } from './vocabulary.ts';

/** A disk in memory; `extends` may not leave `/p`. */
function readerOf(files: Readonly<Record<string, string>>): ConfigReader {
  return {
    async read(path) {
      if (path.endsWith('locked.json')) throw new Error('permission denied');
      return files[path];
    },
    resolve(from, specifier) {
      const path = posix.resolve(posix.dirname(from), specifier);
      return path.startsWith('/p/') ? path : undefined;
    },
    folderOf: posix.dirname,
  };
}

async function load(files: Readonly<Record<string, string>>) {
  const loaded = await loadConfig('/p/precept.config.json', readerOf(files), VOCABULARY);
  return {
    config: resolveConfig(loaded?.layers ?? []),
    problems: (loaded?.problems ?? []).map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`),
  };
}

describe('loadConfig', () => {
  it('starts from what it extends: own keys win, then the later file, then the earlier one', async () => {
    const { config, problems } = await load({
      '/p/precept.config.json': '{ "extends": ["./a.json", "./b.json"], "rules": { "vague-quality": "error" } }',
      '/p/a.json': '{ "rules": { "vague-quality": "off", "long-line": "hint" }, "agents": ["codex"] }',
      '/p/b.json': '{ "extends": "./c.json", "rules": { "long-line": "warning" } }',
      '/p/c.json': '{ "agents": ["cursor"], "rules": { "long-line": "error" } }',
    });
    expect(problems).toEqual([]);
    expect(config.rules['vague-quality']?.severity).toBe('error');
    expect(config.rules['long-line']?.severity).toBe('warning');
    expect(config.agents).toEqual(['cursor']);
  });

  it('keeps globs relative to the file that they stand in', async () => {
    const { config } = await load({
      '/p/precept.config.json': '{ "extends": "./shared/base.json" }',
      '/p/shared/base.json': '{ "ignores": ["x.md"] }',
    });
    expect(config.ignores).toEqual([{ base: '/p/shared', patterns: ['x.md'] }]);
  });

  it.each([
    ['a file that is not there', '"./gone.json"', 'Unknown file `./gone.json` in `extends`: there is no /p/gone.json'],
    [
      'a file that cannot be read',
      '"./locked.json"',
      'Unreadable file `./locked.json` in `extends`: permission denied',
    ],
    ['a file outside', '"../out.json"', 'Unexpected `../out.json` in `extends`: it leads out of the workspace'],
    ['itself', '"./precept.config.json"', 'Circular `extends`: `./precept.config.json` leads back here'],
  ])('complains of %s at its place', async (_, specifier, message) => {
    const { problems } = await load({
      '/p/precept.config.json': `{\n  "extends": ["./ok.json", ${specifier}]\n}`,
      '/p/ok.json': '{}',
    });
    expect(problems).toEqual([`/p/precept.config.json:2:28 ${message}`]);
  });

  it('ends when two files extend each other', async () => {
    const { problems } = await load({
      '/p/precept.config.json': '{ "extends": "./a.json" }',
      '/p/a.json': '{ "extends": "./precept.config.json" }',
    });
    expect(problems).toEqual(['/p/a.json:1:14 Circular `extends`: `./precept.config.json` leads back here']);
  });

  it('names the extended file in which a mistake stands', async () => {
    const { problems } = await load({
      '/p/precept.config.json': '{ "extends": "./a.json" }',
      '/p/a.json': '{\n "fils": [] }',
    });
    expect(problems).toEqual(['/p/a.json:2:2 Unknown key `fils`, did you mean `files`?']);
  });

  it('has nothing to say where there is no file', async () => {
    expect(await loadConfig('/p/precept.config.json', readerOf({}), VOCABULARY)).toBeUndefined();
  });
});

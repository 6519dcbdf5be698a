import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/runCli.ts';
import { createRepository, TEXTS, useCache } from '../support/cache.ts';

const { CLEAN, FAULTY, VAGUE, STALE, TABS, SPACES } = TEXTS;
const cache = useCache();

describe('precept check --cache after a change', () => {
  const CHANGES: readonly [what: string, files: Readonly<Record<string, string>>, change: (cwd: string) => void][] = [
    ['the file', { 'AGENTS.md': CLEAN }, (cwd) => writeFileSync(join(cwd, 'AGENTS.md'), FAULTY)],
    [
      'a neighbour that contradicts it',
      { 'a/AGENTS.md': TABS, 'a/CLAUDE.md': CLEAN },
      (cwd) => writeFileSync(join(cwd, 'a/CLAUDE.md'), SPACES),
    ],
    [
      'its configuration',
      { 'AGENTS.md': VAGUE, 'precept.config.json': '{}' },
      (cwd) => writeFileSync(join(cwd, 'precept.config.json'), '{ "rules": { "unresolved-reference": "error" } }'),
    ],
    [
      'a configuration that appears above it',
      { 'a/b/AGENTS.md': VAGUE },
      (cwd) => writeFileSync(join(cwd, 'a/precept.config.json'), '{ "rules": { "unresolved-reference": "off" } }'),
    ],
    [
      'an extended configuration',
      {
        'AGENTS.md': VAGUE,
        'precept.config.json': '{ "extends": "./shared/base.json" }',
        'shared/base.json': '{ "rules": { "unresolved-reference": "off" } }',
      },
      (cwd) => writeFileSync(join(cwd, 'shared/base.json'), '{ "rules": { "unresolved-reference": "error" } }'),
    ],
    [
      'an extended configuration that vanishes',
      { 'AGENTS.md': CLEAN, 'precept.config.json': '{ "extends": "./base.json" }', 'base.json': '{}' },
      (cwd) => rmSync(join(cwd, 'base.json')),
    ],
    [
      'a referenced path that vanishes',
      {
        'AGENTS.md': '- Read `docs/booking-flow.md` before you change a price.\n',
        'docs/booking-flow.md': '',
        'docs/booking.md': '',
        'src/index.ts': '',
      },
      (cwd) => rmSync(join(cwd, 'docs/booking-flow.md')),
    ],
    [
      'a referenced path that appears',
      {
        'AGENTS.md': '- Read `docs/booking-flow.md` before you change a price.\n',
        'docs/booking.md': '',
        'src/index.ts': '',
      },
      (cwd) => writeFileSync(join(cwd, 'docs/booking-flow.md'), ''),
    ],
    [
      'a script that a command names',
      {
        'AGENTS.md': '- Run `npm run lint` before you push.\n',
        'package.json': '{ "scripts": { "lint": "x" } }',
        'src/index.ts': '',
      },
      (cwd) => writeFileSync(join(cwd, 'package.json'), '{ "scripts": { "test": "x" } }'),
    ],
    [
      'a new spec file',
      { 'AGENTS.md': CLEAN },
      (cwd) => {
        mkdirSync(join(cwd, 'b'));
        writeFileSync(join(cwd, 'b/AGENTS.md'), FAULTY);
      },
    ],
    [
      'a spec file that vanishes',
      { 'AGENTS.md': CLEAN, 'b/AGENTS.md': FAULTY },
      (cwd) => rmSync(join(cwd, 'b'), { recursive: true }),
    ],
    [
      'what git ignores',
      { 'AGENTS.md': CLEAN, 'b/AGENTS.md': FAULTY },
      (cwd) => writeFileSync(join(cwd, '.gitignore'), 'b/\n'),
    ],
    [
      'a heading that makes a Model Spec',
      { 'AGENTS.md': CLEAN, 'desk.md': '# Safety\n\n- Write clean code.\n' },
      (cwd) => writeFileSync(join(cwd, 'desk.md'), '# Safety {#s authority=root}\n\n- Write clean code.\n'),
    ],
  ];

  it.each(CHANGES)('says what is new after a change of %s', async (_, files, change) => {
    const cwd = createRepository(files);
    const before = await cache.check(cwd);
    expect((await cache.check(cwd)).repeated).toBe(true);
    change(cwd);
    const after = await runCli(cwd, 'check');
    expect(after).not.toEqual({ code: before.code, out: before.out, err: before.err });
    expect(await cache.check(cwd)).toEqual({ ...after, repeated: false });
    expect(await cache.check(cwd)).toEqual({ ...after, repeated: true });
  });

  it('checks again only the files that a change concerns', async () => {
    const files: Record<string, string> = {};
    for (const folder of ['a', 'b', 'c', 'd']) {
      files[`${folder}/AGENTS.md`] = TABS;
      files[`${folder}/CLAUDE.md`] = CLEAN;
    }
    const cwd = createRepository(files);
    await cache.check(cwd);
    const before = checkedFiles();
    expect(before.size).toBe(8);
    writeFileSync(join(cwd, 'b/CLAUDE.md'), SPACES);
    expect(await cache.check(cwd)).toEqual({ ...(await runCli(cwd, 'check')), repeated: false });
    // The file, and the one beside it that contradicts it now.
    expect([...checkedFiles()].filter((file) => !before.has(file))).toHaveLength(2);
    // What is asked of fewer files is taken from what was asked of all.
    const after = checkedFiles();
    expect(await cache.check(cwd, ['b', 'c/AGENTS.md'])).toEqual({
      ...(await runCli(cwd, 'check', 'b', 'c/AGENTS.md')),
      repeated: false,
    });
    expect(checkedFiles()).toEqual(after);
  });

  it('says what a check says after each of many changes', async () => {
    const cwd = createRepository({ 'package.json': '{ "scripts": { "lint": "x" } }', 'src/index.ts': '' });
    const random = seeded(20261130);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const folders = ['', 'a', 'a/b', 'c', '.cursor/rules'];
    const lines = [
      CLEAN,
      VAGUE,
      TABS,
      SPACES,
      STALE,
      FAULTY,
      '@docs/more.md\n',
      '- Run `npm run lint` before you push.\n',
      '- Read `docs/booking-flow.md` before you change a price.\n',
      '---\napplyTo: "src/**"\n---\n',
      '',
    ];
    const configs = [
      '{}',
      '{ "rules": { "unresolved-reference": "off" } }',
      '{ "files": ["notes.md"], "agents": ["claude-code"] }',
      '{ "extends": "../precept.config.json", "ignores": ["CLAUDE.md"] }',
      '{ "rulez": 1 }',
    ];
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    };
    const inFolder = (name: string): string => join(pick(folders), name);
    const text = (): string => [pick(lines), pick(lines), pick(lines)].join('');
    const changes = [
      () => write(inFolder(pick(['AGENTS.md', 'CLAUDE.md', 'x.mdc', 'notes.md'])), text()),
      () => write(inFolder(pick(['AGENTS.md', 'CLAUDE.md'])), text()),
      () => rmSync(join(cwd, inFolder(pick(['AGENTS.md', 'CLAUDE.md', 'precept.config.json']))), { force: true }),
      () => write(inFolder('precept.config.json'), pick(configs)),
      () => write(pick(['docs/booking.md', 'docs/more.md', 'docs/booking-flow.md']), text()),
      () => rmSync(join(cwd, 'docs'), { recursive: true, force: true }),
      () => write('.gitignore', pick(['', 'c/\n', 'docs/\n', 'CLAUDE.md\n'])),
      () => write('package.json', pick(['{ "scripts": { "lint": "x" } }', '{ "scripts": { "test": "x" } }'])),
    ];
    for (let step = 0; step < 60; step++) {
      pick(changes)();
      const expected = await runCli(cwd, 'check', '--hints', '--format', 'json');
      expect(await cache.check(cwd, ['--hints', '--format', 'json']), `after step ${step}`).toMatchObject(expected);
    }
  }, 120_000);
});

/** The entries of single files, each by what changes when it is written anew. */
function checkedFiles(): ReadonlySet<string> {
  const files = cache.entries().filter((entry) => entry.includes('precept-file-'));
  return new Set(files.map((entry) => `${entry} ${statSync(entry).ino} ${statSync(entry).mtimeMs}`));
}

/** Random numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { execute } from '../../server/src/cli/cli.ts';
import { virtualTreeFromJson } from '../../server/src/core/index.ts';
import { createWorkspace } from '../support/workspace.ts';

interface StackJson {
  readonly agent: string;
  readonly file: string;
  readonly layers: readonly {
    readonly path: string;
    readonly order: number;
    readonly authority: number;
    readonly load: string;
    readonly bytes: number;
    readonly cut: number | null;
    readonly why: string;
    readonly source: string;
  }[];
  readonly winner: string;
  readonly notApplied: readonly { readonly path: string; readonly why: string }[];
}

interface GoldenCase {
  readonly id: string;
  readonly agent: string;
  readonly tree: Record<string, string>;
  readonly cwd: string;
  readonly file: string;
  readonly options?: Record<string, unknown>;
}

async function run(cwd: string, home: string | undefined, ...args: string[]) {
  let out = '';
  let err = '';
  const io = {
    cwd,
    home,
    color: false,
    out: (text: string) => void (out += text),
    err: (t: string) => void (err += t),
  };
  const code = await execute(['stack', ...args], io);
  return { code, out, err };
}

async function stackJson(cwd: string, home: string | undefined, ...args: string[]): Promise<StackJson> {
  const { code, out, err } = await run(cwd, home, '--format', 'json', ...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const stack = JSON.parse(out) as StackJson;
  const layers = stack.layers.filter(ofTest);
  const outside = stack.layers.filter((layer) => !ofTest(layer));
  const place = (order: number): number => order - outside.filter((layer) => layer.order < order).length;
  return {
    ...stack,
    layers: layers.map((layer) => ({ ...layer, order: place(layer.order) })),
    notApplied: stack.notApplied.filter(ofTest),
  };
}

/** Above the folder of a test lies whatever the machine has there. */
const ofTest = ({ path }: { readonly path: string }): boolean =>
  !isAbsolute(path) || !tmpdir().startsWith(dirname(path));

const paths = ({ layers }: StackJson): string[] => layers.map(({ path }) => path);

/** Writes a world to the disk: `~/` below one folder, the rest below another one. */
function materialise(files: Record<string, string>, links: Record<string, string> = {}): { cwd: string; home: string } {
  const root = createWorkspace({ 'work/.keep': '', 'user/.keep': '' });
  const place = (path: string): string => join(root, path.startsWith('~/') ? `user/${path.slice(2)}` : `work/${path}`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(place(path)), { recursive: true });
    writeFileSync(place(path), text);
  }
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(place(path)), { recursive: true });
    symlinkSync(target, place(path));
  }
  return { cwd: join(root, 'work'), home: join(root, 'user') };
}

const optionArgs = (options: Record<string, unknown> = {}): string[] =>
  Object.entries(options).flatMap(([name, value]) => ['--option', `${name}=${JSON.stringify(value)}`]);

describe('precept stack on the disk', () => {
  it('reads the project from its root and the home of the user', async () => {
    const { cwd, home } = materialise({
      '~/.codex/AGENTS.md': 'Be brief.\n',
      '.git/HEAD': 'ref: refs/heads/main\n',
      'AGENTS.md': 'Use tabs.\n',
      'lib/AGENTS.md': 'Use spaces.\n',
      'web/AGENTS.md': 'Use CSS.\n',
    });
    const args = ['--agent', 'codex', '--cwd', 'lib', 'lib/a.ts'];
    const stack = await stackJson(cwd, home, ...args);
    expect(paths(stack)).toEqual(['~/.codex/AGENTS.md', 'AGENTS.md', 'lib/AGENTS.md']);
    expect(stack.layers.map(({ order, bytes, cut }) => [order, bytes, cut])).toEqual([
      [1, 10, null],
      [2, 10, null],
      [3, 12, null],
    ]);
    expect(stack.winner).toBe('later');
    expect(stack.notApplied.map(({ path }) => path)).toEqual(['web/AGENTS.md']);
    expect(paths(await stackJson(cwd, home, ...args, '--no-home'))).toEqual(['AGENTS.md', 'lib/AGENTS.md']);
  });

  it('names files above the current folder by their absolute paths', async () => {
    const { cwd, home } = materialise({
      '.git/HEAD': '',
      'AGENTS.md': 'Use tabs.\n',
      'lib/AGENTS.md': 'Use spaces.\n',
    });
    const stack = await stackJson(join(cwd, 'lib'), home, '--agent', 'codex', 'a.ts');
    expect(paths(stack)).toEqual([join(cwd, 'AGENTS.md'), 'AGENTS.md']);
  });

  it('says where a budget ends', async () => {
    const { cwd, home } = materialise({ '.git/HEAD': '', 'AGENTS.md': 'one\ntwo\nthree\n' });
    const args = ['--agent', 'codex', '--option', 'project_doc_max_bytes=6', 'a.ts'];
    expect((await stackJson(cwd, home, ...args)).layers.map(({ cut }) => cut)).toEqual([6]);
    expect((await run(cwd, home, ...args)).out).toContain('cut after 6 bytes, in line 2');
  });

  it('follows links, inside and out of the project', async () => {
    const { cwd, home } = materialise(
      {
        '~/notes/team.md': 'Be kind.\n',
        '.git/HEAD': '',
        'AGENTS.md': 'Use tabs.\n',
        '.claude/rules/own.md': 'Be brief.\n',
      },
      { 'CLAUDE.md': 'AGENTS.md', '.claude/rules/team.md': '../../../user/notes/team.md' },
    );
    const stack = await stackJson(cwd, home, '--agent', 'claude-code', 'a.ts');
    expect(new Set(paths(stack))).toEqual(new Set(['CLAUDE.md', '.claude/rules/own.md', '.claude/rules/team.md']));
    expect(stack.layers.find(({ path }) => path.endsWith('team.md'))?.bytes).toBe(9);
  });

  it('follows imports to wherever they lead, also into ignored files', async () => {
    const { cwd, home } = materialise({
      '~/prefs.md': 'Be brief.\n@more.md\n',
      '~/more.md': 'Be kind.\n',
      '.git/HEAD': '',
      '.gitignore': 'local/\nCLAUDE.local.md\n',
      'CLAUDE.md': 'Read on:\n@~/prefs.md\n@local/mine.md\n',
      'CLAUDE.local.md': 'Use my port.\n',
      'local/mine.md': 'Use port 9000.\n',
    });
    const stack = await stackJson(cwd, home, '--agent', 'claude-code', 'a.ts');
    expect(new Set(paths(stack))).toEqual(
      new Set(['CLAUDE.md', '~/prefs.md', '~/more.md', 'local/mine.md', 'CLAUDE.local.md']),
    );
  });

  it('names the winner of every pair of instructions that disagree', async () => {
    const { cwd, home } = materialise({
      '.git/HEAD': '',
      'AGENTS.md': '# Style\n\n- Indent with tabs.\n',
      'web/AGENTS.md': '# Style\n\n- Indent with 2 spaces.\n',
    });
    const target = ['--cwd', 'web', 'web/a.ts'];
    expect((await run(cwd, home, '--agent', 'codex', ...target)).out).toContain(
      [
        'Disagreements',
        '',
        '  On indentation: web/AGENTS.md wins',
        '    ✗ AGENTS.md:3  Indent with tabs.',
        '    ✓ web/AGENTS.md:3  Indent with 2 spaces.',
      ].join('\n'),
    );
    expect((await run(cwd, home, '--agent', 'copilot-cli', ...target)).out).toContain('On indentation: AGENTS.md wins');
    expect((await run(cwd, home, '--agent', 'copilot-github', ...target)).out).toContain(
      'On indentation: no documented winner',
    );
    expect((await run(cwd, home, '--agent', 'codex', '-f', 'markdown', ...target)).out).toContain(
      '| indentation | `Indent with tabs.` (`AGENTS.md:3`) | `Indent with 2 spaces.` (`web/AGENTS.md:3`) | `web/AGENTS.md` |',
    );
  });

  it('looks into folders that options and the agent’s own settings name, wherever they lie', async () => {
    const { cwd, home } = materialise({
      '.git/HEAD': '',
      'GEMINI.md': 'Use tabs.\n',
      'AGENTS.md': 'Use tabs.\n',
      '.gemini/settings.json': '{"context": {"includeDirectories": ["~/lib/api"]}} // ours',
      '~/lib/.git/HEAD': '',
      '~/lib/GEMINI.md': 'Be brief.\n',
      '~/lib/api/GEMINI.md': 'Return JSON.\n',
      '~/alt/AGENTS.md': 'Be kind.\n',
    });
    expect(paths(await stackJson(cwd, home, '--agent', 'gemini-cli', 'a.ts'))).toEqual(
      expect.arrayContaining(['GEMINI.md', '~/lib/GEMINI.md', '~/lib/api/GEMINI.md']),
    );
    expect((await run(cwd, home, '--agent', 'gemini-cli', 'a.ts')).out).toContain('in `.gemini/settings.json`');
    const codex = ['--agent', 'codex', '--option', 'CODEX_HOME=~/alt', 'a.ts'];
    expect(paths(await stackJson(cwd, home, ...codex))).toEqual(['~/alt/AGENTS.md', 'AGENTS.md']);
    expect(paths(await stackJson(cwd, home, ...codex, '--no-home'))).toEqual(['AGENTS.md']);
  });

  it('takes a working folder for what it is behind a link', async () => {
    const { cwd, home } = materialise(
      { 'repo/.git/HEAD': '', 'repo/AGENTS.md': 'a\n', 'repo/p/AGENTS.md': 'b\n' },
      { link: 'repo/p' },
    );
    const stack = await stackJson(cwd, home, '--agent', 'codex', '--cwd', 'link', 'link/a.ts');
    expect(paths(stack)).toEqual(['repo/AGENTS.md', 'repo/p/AGENTS.md']);
  });

  it('names no file twice when it is asked in the home', async () => {
    const { home } = materialise({ '~/CLAUDE.md': 'a\n', '~/.claude/CLAUDE.md': 'b\n' });
    const stack = await stackJson(home, home, '--agent', 'claude-code', 'a.ts');
    expect(paths(stack).slice(0, 2)).toEqual(['~/.claude/CLAUDE.md', 'CLAUDE.md']);
    expect(stack.notApplied.map(({ path }) => path)).not.toContain('~/CLAUDE.md');
  });

  it('takes an empty folder as the place to work in', async () => {
    const { cwd, home } = materialise({
      '.git/HEAD': '',
      'AGENTS.md': 'Use tabs.\n',
      'lib/AGENTS.md': 'Use spaces.\n',
    });
    mkdirSync(join(cwd, 'lib/new'));
    const stack = await stackJson(cwd, home, '--agent', 'agents-md', 'lib/new');
    expect(paths(stack)).toContain('lib/AGENTS.md');
  });

  it('shows every agent beside every file', async () => {
    const { cwd, home } = materialise({ '.git/HEAD': '', 'AGENTS.md': 'Use tabs.\n', 'GEMINI.md': 'Be brief.\n' });
    const matrix = JSON.parse((await run(cwd, home, '--all', '--format', 'json', 'a.ts')).out) as {
      agents: string[];
      files: string[];
      rows: { state: string }[][];
    };
    const state = (agent: string, file: string): string | undefined =>
      matrix.rows[matrix.agents.indexOf(agent)]?.[matrix.files.indexOf(file)]?.state;
    expect([state('gemini-cli', 'GEMINI.md'), state('gemini-cli', 'AGENTS.md')]).toEqual(['loaded', 'never']);
    expect([state('codex', 'GEMINI.md'), state('codex', 'AGENTS.md')]).toEqual(['never', 'loaded']);
    expect((await run(cwd, home, '--all', 'a.ts')).out).toContain('GEMINI.md');
    expect((await run(cwd, home, '--all', '--format', 'markdown', 'a.ts')).out).toContain('| `GEMINI.md` |');
  });
});

describe('precept stack on a virtual world', () => {
  it('reads it from a file', async () => {
    const cwd = createWorkspace({
      'tree.json': JSON.stringify({
        files: { 'r/.git/HEAD': '', 'r/AGENTS.md': 'x' },
        symlinks: { 'r/CLAUDE.md': 'AGENTS.md' },
      }),
    });
    const stack = await stackJson(
      cwd,
      undefined,
      '--agent',
      'claude-code',
      '--tree',
      'tree.json',
      '--cwd',
      'r',
      'r/a.ts',
    );
    expect(stack).toMatchObject({ agent: 'claude-code', file: 'r/a.ts' });
    expect(paths(stack)).toEqual(['r/CLAUDE.md']);
  });

  it.each([
    [['a.ts'], 'Missing --agent'],
    [['--agent', 'codex'], 'Missing file'],
    [['--agent', 'codx', 'a.ts'], "did you mean 'codex'"],
    [['--agent', 'codex', '--tree', 'none.json', 'a.ts'], 'none.json: No such file'],
    [['--agent', 'codex', '--tree', 'bad.json', 'a.ts'], 'bad.json: '],
    [['--agent', 'codex', '--option', 'size', 'a.ts'], 'expected NAME=JSON'],
    [['--agent', 'codex', '--format', 'html', 'a.ts'], '--format'],
  ])('ends with 2 and a reason: %j', async (args, reason) => {
    const cwd = createWorkspace({ 'bad.json': '[1]' });
    const { code, out, err } = await run(cwd, undefined, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });
});

const CASES = fileURLToPath(new URL('../../../shared/precedence/cases.json', import.meta.url));

describe.runIf(existsSync(CASES))('golden cases: the disk gives what the virtual world gives', () => {
  const { cases } = JSON.parse(existsSync(CASES) ? readFileSync(CASES, 'utf8') : '{"cases":[]}') as {
    cases: GoldenCase[];
  };
  const onDisk = cases.filter(({ tree }) => Object.keys(tree).every((path) => !/^\/|^[a-z-]+:/.test(path)));

  it.each(onDisk.map((golden) => [golden.id, golden] as const))(
    '%s',
    async (_, { agent, tree, cwd, file, options }) => {
      const world = virtualTreeFromJson(tree);
      const texts = Object.fromEntries([...world.paths()].map((path) => [path, world.read(path) ?? '']));
      const disk = materialise(texts);
      mkdirSync(join(disk.cwd, cwd), { recursive: true });
      writeFileSync(join(disk.home, 'tree.json'), JSON.stringify(tree));
      const args = ['--agent', agent, '--cwd', cwd, ...optionArgs(options), file];
      const virtual = await stackJson(disk.cwd, disk.home, '--tree', join(disk.home, 'tree.json'), ...args);
      const real = await stackJson(disk.cwd, disk.home, ...args);
      expect(real).toEqual(virtual);
    },
  );
});

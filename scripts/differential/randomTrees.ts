/** Random worlds for the comparison with agents' own loaders. Everything comes from one seed. */

/** A world as files and links, with the question that is asked of it. Paths are relative to the world's folder. */
export interface RandomWorld {
  readonly seed: number;
  readonly files: Record<string, string>;
  readonly links: Record<string, string>;
  readonly cwd: string;
  readonly target: string;
  readonly options: Record<string, unknown>;
}

/** A small generator of random numbers (mulberry32): the same seed gives the same world on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SEGMENTS = ['Api', 'api', '01-core', '.x', 'pkg', 'Zed', 'docs', 'src', 'e_2', 'Über'];

class Maker {
  readonly files: Record<string, string> = {};
  readonly links: Record<string, string> = {};
  readonly random: () => number;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  chance(probability: number): boolean {
    return this.random() < probability;
  }

  pick<T>(values: readonly T[]): T {
    const value = values[Math.floor(this.random() * values.length)];
    if (value === undefined) throw new RangeError('Nothing to pick from');
    return value;
  }

  /** A chain of directories below `top`, the top included. */
  chain(top: string, length: number): string[] {
    const dirs = [top];
    for (let i = 0; i < length; i++) dirs.push(`${dirs.at(-1) ?? ''}/${this.pick(SEGMENTS)}`);
    return dirs;
  }
}

/** Text with a token of its own (its path) and random imports before and after it, some of them in code. */
function contextText(maker: Maker, path: string, importable: readonly string[]): string {
  if (maker.chance(0.08)) return maker.pick(['', '  \n', '\n\n']);
  const line = (): string => (maker.chance(0.55) ? '' : importLine(maker, path, importable));
  return `${line()}token:${path}: some text\n${line()}${line()}`;
}

function importLine(maker: Maker, from: string, importable: readonly string[]): string {
  const written = maker.chance(0.15) ? './missing.md' : relative(from, maker.pick(importable));
  const form = maker.random();
  if (form < 0.12) return `see \`@${written}\` here\n`;
  if (form < 0.22) return `\n\`\`\`\n@${written}\n\`\`\`\n\n`;
  if (form < 0.28) return `mail a@${written}\n`;
  if (form < 0.36) return `text before @${written} and after\n`;
  return `@${written}\n`;
}

/** The path of `to` as written in the file `from`, always starting with `./` or `../`. */
function relative(from: string, to: string): string {
  const a = from.split('/').slice(0, -1);
  const b = to.split('/');
  let shared = 0;
  while (shared < a.length && shared < b.length - 1 && a[shared] === b[shared]) shared++;
  const up = '../'.repeat(a.length - shared);
  return `${up === '' ? './' : up}${b.slice(shared).join('/')}`;
}

function addGit(maker: Maker, dirs: readonly string[]): void {
  const form = maker.random();
  if (form < 0.2) return;
  const root = maker.pick(dirs.slice(1, 4));
  if (form < 0.4) maker.files[`${root}/.git`] = 'gitdir: elsewhere';
  else maker.files[`${root}/.git/HEAD`] = 'ref: refs/heads/main';
  // A repository inside the repository.
  const inner = maker.pick(dirs.slice(2));
  if (maker.chance(0.15) && inner !== root) maker.files[`${inner}/.git/HEAD`] = 'ref: refs/heads/main';
}

/** Context files in some directories; a few are links to another one. */
function addContext(maker: Maker, dirs: readonly string[], names: readonly string[], density: number): void {
  const importable = [
    ...dirs.map((dir) => `${dir}/part.md`),
    ...dirs.map((dir) => `${dir}/${names[0] ?? ''}`),
    'w/out.md',
  ];
  const link = (path: string): void => {
    const target = maker.pick(Object.keys(maker.files).filter((file) => file.endsWith('.md')));
    if (target !== path) maker.links[path] = relative(path, target);
  };
  for (const dir of dirs) {
    if (maker.chance(0.5)) maker.files[`${dir}/part.md`] = contextText(maker, `${dir}/part.md`, importable);
    for (const name of names) {
      if (!maker.chance(density)) continue;
      const path = `${dir}/${name}`;
      const canLink = Object.keys(maker.files).some((file) => file.endsWith('.md'));
      if (canLink && maker.chance(0.1)) link(path);
      else maker.files[path] = contextText(maker, path, importable);
    }
  }
}

/** A world for Gemini CLI. */
export function geminiWorld(seed: number): RandomWorld {
  const maker = new Maker(seed);
  const dirs = maker.chain('w', 5);
  addGit(maker, dirs);
  addContext(maker, dirs, ['GEMINI.md', 'AGENTS.md'], 0.55);
  addContext(maker, ['home/.gemini'], ['GEMINI.md', 'AGENTS.md'], 0.6);
  if (maker.chance(0.3)) addContext(maker, ['w/aside'], ['GEMINI.md'], 1);
  const cwd = maker.pick(dirs.slice(1, 5));
  const target = `${maker.chance(0.15) ? 'w/aside' : maker.pick(dirs)}/file.ts`;
  maker.files[target] = 'code';
  const options = {
    ...(maker.chance(0.4)
      ? { 'context.fileName': maker.pick([['GEMINI.md', 'AGENTS.md'], ['AGENTS.md', 'GEMINI.md'], 'AGENTS.md']) }
      : {}),
    ...(maker.chance(0.2)
      ? { 'context.memoryBoundaryMarkers': maker.pick([[], ['part.md'], ['.git', 'part.md']]) }
      : {}),
    ...(maker.chance(0.15) ? { 'context.importFormat': 'flat' } : {}),
    ...(maker.chance(0.1) ? { trustedFolder: false } : {}),
    ...(maker.chance(0.15) ? { 'context.includeDirectories': ['w/aside'] } : {}),
  };
  return { seed, files: maker.files, links: maker.links, cwd, target, options };
}

function ruleText(maker: Maker, path: string): string {
  const front = maker.pick([
    '',
    '---\npaths:\n  - "**/*.ts"\n---\n',
    '---\npaths: "src/**"\n---\n',
    '---\npaths:\n  - "*.ts"\n  - "**/.x/**"\n---\n',
    '---\npaths: **/*.ts\n---\n',
    '---\ndescription: a rule\n---\n',
    '---\npaths: []\n---\n',
  ]);
  const body = maker.chance(0.15)
    ? maker.pick(['', '<!-- only a comment -->\n'])
    : `token:${path}: a rule <!-- note -->\n`;
  return front + body;
}

/** A world for Qwen Code. */
export function qwenWorld(seed: number): RandomWorld {
  const maker = new Maker(seed);
  const dirs = maker.chain('w', 5);
  addGit(maker, dirs);
  addContext(maker, dirs, ['QWEN.md', 'AGENTS.md'], 0.5);
  addContext(maker, ['home/.qwen'], ['QWEN.md', 'AGENTS.md'], 0.6);
  for (const folder of ['home/.qwen/rules', ...dirs.slice(0, 4).map((dir) => `${dir}/.qwen/rules`)]) {
    if (maker.chance(0.4)) maker.files[`${folder}/b.md`] = ruleText(maker, `${folder}/b.md`);
    if (maker.chance(0.4)) maker.files[`${folder}/sub/A.md`] = ruleText(maker, `${folder}/sub/A.md`);
    if (maker.chance(0.15)) maker.files[`${folder}/c.txt`] = 'no rule';
    if (maker.chance(0.1) && maker.files[`${folder}/b.md`] !== undefined) maker.links[`${folder}/z.md`] = 'b.md';
  }
  for (const dir of dirs.slice(0, 4)) {
    const path = `${dir}/.qwen/QWEN.local.md`;
    if (maker.chance(0.3)) maker.files[path] = contextText(maker, path, [`${dir}/part.md`]);
  }
  const cwd = maker.pick(dirs.slice(1, 5));
  const target = `${maker.pick(dirs)}/file.ts`;
  maker.files[target] = 'code';
  const options = {
    ...(maker.chance(0.3) ? { 'context.fileName': maker.pick([['AGENTS.md', 'QWEN.md'], 'AGENTS.md']) } : {}),
    ...(maker.chance(0.15) ? { 'context.importFormat': 'flat' } : {}),
    ...(maker.chance(0.1) ? { trustedFolder: false } : {}),
    ...(maker.chance(0.1) ? { contextRuleExcludes: ['**/sub/**'] } : {}),
  };
  return { seed, files: maker.files, links: maker.links, cwd, target, options };
}

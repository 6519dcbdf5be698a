import { parse } from 'yaml';
import { placeDirs, settingDirs, type Context } from '../context.ts';
import type { Ledger } from '../ledger.ts';
import { flag, word, words } from '../optionReaders.ts';
import { ancestorsOf, joinPath, localPath, normalizePath, resolvePath } from '../paths.ts';
import type { Scope } from '../types.ts';
import { scopesWith, type Strategy } from './strategy.ts';

/** Codex: home folder and fallback names are settings. */
export const codex: Strategy = {
  scopes: (context) => {
    const home = word(context.options, 'CODEX_HOME');
    const more = (words(context.options, 'project_doc_fallback_filenames') ?? []).filter((name) => name !== '');
    return scopesWith(context, (scope) => {
      if (scope.id === 'global')
        return home === undefined ? scope : { ...scope, at: { in: 'fixed', dirs: settingDirs(context, [home]) } };
      return { ...scope, names: [...new Set([...scope.names, ...more])] };
    });
  },
};

/** Copilot CLI: further folders by environment variable; in the root itself its file is the primary one. */
export const copilotCli: Strategy = {
  scopes: (context) => {
    const raw = words(context.options, 'COPILOT_CUSTOM_INSTRUCTIONS_DIRS') ?? [];
    const written = raw.flatMap((dir) => dir.split(',')).map((dir) => dir.trim());
    const dirs = settingDirs(context, written);
    return scopesWith(context, (scope) => {
      if (scope.id !== 'cwdAgents' && scope.id !== 'cwdPath') return scope;
      const extra: Scope = { ...scope, id: scope.id.replace('cwd', 'extra'), at: { in: 'fixed', dirs } };
      return [...(context.root === context.cwd ? [] : [scope]), ...(dirs.length === 0 ? [] : [extra])];
    });
  },
};

/** Warp: where the working directory is the root, its file ranks as the working directory's. */
export const warp: Strategy = {
  scopes: (context) =>
    scopesWith(context, (scope) => (scope.id === 'root' && context.root === context.cwd ? null : scope)),
};

/** Goose: the names are a setting; the folder of a touched file counts behind an environment variable. */
export const goose: Strategy = {
  scopes: (context) => {
    const names = words(context.options, 'CONTEXT_FILE_NAMES');
    const named = scopesWith(context, (scope) => (names === undefined ? scope : { ...scope, names }));
    const project = named.find(({ id }) => id === 'project');
    if (project === undefined || !flag(context.options, ['DYNAMIC_SUBDIRECTORY_HINT_LOADING'], false)) return named;
    const nested: Scope = {
      ...project,
      id: 'nested',
      what: 'hints of the touched folder',
      at: { in: 'target-dir' },
      load: 'on-demand',
    };
    return [...named, nested];
  },
  afterImports: dropIgnored,
};

/** References that `.gitignore` or `.gooseignore` of the root names are not followed. */
function dropIgnored(context: Context, ledger: Ledger): void {
  const { index, root } = context;
  const patterns = ['.gitignore', '.gooseignore']
    .flatMap((name) => (index.facts(joinPath(root, name))?.text ?? '').split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('!'))
    .flatMap((line) => {
      const bare = line.replace(/\/$/, '');
      const anchored =
        bare.replace(/^\//, '').includes('/') || bare.startsWith('/') ? bare.replace(/^\//, '') : `**/${bare}`;
      return [anchored, `${anchored}/**`];
    });
  ledger.drop((draft) => {
    if (draft.importedBy === null) return null;
    const below = root === '' ? draft.path : draft.path.slice(root.length + 1);
    return index.globs.matchesAny(patterns, below) ? { kind: 'off', why: 'An ignore file names it.' } : null;
  });
}

const READ: Scope = {
  id: 'read',
  what: 'read-only file',
  at: { in: 'cwd' },
  names: [],
  load: 'start',
  rank: 1,
  source: 0,
};

/** Aider reads what `--read` or the nearest `.aider.conf.yml` names, and nothing else. */
export const aider: Strategy = {
  adjust: (context, ledger) => {
    const { index, cwd, root } = context;
    const configured = ['~', root, cwd].map((dir) => aiderConfig(context, joinPath(dir, '.aider.conf.yml')));
    const listed = words(context.options, 'read', '--read') ?? configured.filter((list) => list !== null).at(-1) ?? [];
    for (const written of listed) {
      const path = [cwd, root]
        .map((dir) => resolvePath(dir, written, index.world))
        .find((guess) => index.isFile(guess));
      if (path !== undefined) ledger.add({ path, scope: READ, dir: cwd, load: 'start', why: 'named by `read`' });
    }
  },
};

function aiderConfig(context: Context, path: string): string[] | null {
  const text = context.index.facts(path)?.text;
  if (text === undefined) return null;
  try {
    const value: unknown = parse(text);
    if (typeof value !== 'object' || value === null || !('read' in value)) return null;
    return words({ read: value.read }, 'read') ?? null;
  } catch {
    return null;
  }
}

/** opencode's switches and the second version's rules. */
function opencodeScopes(context: Context): readonly Scope[] {
  const { options } = context;
  const second = /^v?2/.test(word(options, 'version') ?? '');
  const noClaude = flag(options, ['OPENCODE_DISABLE_CLAUDE_CODE', 'OPENCODE_DISABLE_CLAUDE_CODE_PROMPT'], false);
  return scopesWith(context, (scope) => {
    if (scope.id === 'global') return opencodeGlobal(context, scope, noClaude || second);
    if (scope.id === 'jit') return second ? null : { ...scope, names: withoutClaude(scope, noClaude) };
    if (flag(options, ['OPENCODE_DISABLE_PROJECT_CONFIG'], false)) return null;
    if (!second) return { ...scope, names: withoutClaude(scope, noClaude) };
    const underHome = ancestorsOf(context.cwd, context.index.world).includes('~');
    return { ...scope, names: ['AGENTS.md'], at: { in: 'up', to: underHome ? 'home' : 'root', nearestFirst: true } };
  });
}

function withoutClaude(scope: Scope, noClaude: boolean): Scope['names'] {
  return noClaude ? scope.names.filter((name) => name !== 'CLAUDE.md') : scope.names;
}

/** The first that exists of the extra configuration folder, the configuration folder, and Claude's file. */
function opencodeGlobal(context: Context, scope: Scope, noClaude: boolean): Scope {
  const extra = word(context.options, 'OPENCODE_CONFIG_DIR');
  const [configHome = ''] = settingDirs(context, [word(context.options, 'XDG_CONFIG_HOME') ?? '~/.config']);
  const config = joinPath(configHome, 'opencode/AGENTS.md');
  const paths = [
    ...settingDirs(context, extra === undefined ? [] : [extra]).map((dir) => joinPath(dir, 'AGENTS.md')),
    config,
    ...(noClaude ? [] : ['~/.claude/CLAUDE.md']),
  ];
  // One virtual directory for all candidates, so that the first that exists wins over places.
  return { ...scope, at: { in: 'fixed', dirs: [''] }, names: paths };
}

const CONFIG: Scope = {
  id: 'config',
  what: 'named by `instructions`',
  at: { in: 'cwd' },
  names: [],
  load: 'start',
  rank: 1,
  source: 0,
};

/** Files, globs and URLs of the `instructions` setting, in the order of the setting, URLs last. */
function addInstructions(context: Context, ledger: Ledger): void {
  const written = words(context.options, 'instructions') ?? [];
  const urls = written.filter((entry) => /^https?:\/\//.test(entry));
  for (const entry of written) {
    if (urls.includes(entry)) continue;
    for (const path of instructionFiles(context, entry)) {
      ledger.add({ path, scope: CONFIG, dir: '', load: 'start', why: `named by \`instructions\`: \`${entry}\`` });
    }
  }
  for (const url of urls) {
    ledger.add({
      path: url,
      scope: CONFIG,
      dir: '',
      load: 'start',
      why: 'fetched at the start (5 s at most); not visible here',
    });
  }
}

function instructionFiles(context: Context, entry: string): string[] {
  const { index } = context;
  if (/^[~/]/.test(entry)) return globFiles(context, '', localPath(normalizePath(entry), index.world));
  const off = flag(context.options, ['OPENCODE_DISABLE_PROJECT_CONFIG'], false);
  const extra = word(context.options, 'OPENCODE_CONFIG_DIR');
  const own = settingDirs(context, extra === undefined ? [] : [extra]);
  const dirs = off ? own : placeDirs(context, { in: 'up', to: 'root', nearestFirst: true }, { names: [] });
  return dirs.flatMap((dir) => globFiles(context, dir, normalizePath(entry))).filter((path) => index.isFile(path));
}

/** The files that a pattern names below a directory; only its part after the last fixed folder is matched. */
function globFiles(context: Context, dir: string, pattern: string): string[] {
  const { index } = context;
  if (!/[*?{[]/.test(pattern)) return [joinPath(dir, pattern)].filter((path) => index.isFile(path));
  const fixed = /^[^*?{[]*\//.exec(pattern)?.[0] ?? '';
  const top = joinPath(dir, fixed.replace(/\/$/, '')).replace(/\/$/, '');
  return index
    .files(top, true)
    .filter((file) => index.globs.matches(pattern.slice(fixed.length), file))
    .map((file) => joinPath(top, file));
}

/** opencode: settings, and the files that `instructions` names before those that a touched file brings. */
export const opencode: Strategy = { scopes: opencodeScopes, adjust: addInstructions };

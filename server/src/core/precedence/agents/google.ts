import { withoutComments } from '../codeRegions.ts';
import { findRoot, settingDirs, type Context } from '../context.ts';
import type { Draft, Ledger } from '../ledger.ts';
import { flag, word, words } from '../optionReaders.ts';
import {
  absolutePath,
  ancestorsOf,
  baseName,
  dirName,
  isInside,
  joinPath,
  normalizePath,
  parentDir,
} from '../paths.ts';
import type { Layer, Scope, Winner } from '../types.ts';
import { dropSameFiles, scopesWith, type Strategy } from './strategy.ts';

/** The configured names, without blanks and repetitions. */
export function fileNames(context: Context, presets: readonly string[]): string[] {
  const names = words(context.options, 'context.fileName') ?? presets;
  const clean = [...new Set(names.map((name) => normalizePath(name.trim())))].filter((name) => name !== '');
  return clean.length === 0 ? [...presets] : clean;
}

/** Whether the folder is trusted; in one that is not only global files are read. */
export function isTrusted(context: Context): boolean {
  return flag(context.options, ['trustedFolder', 'security.folderTrust.trusted'], true);
}

/** The working directory and the directories included beside it. */
function workspaceDirs(context: Context): string[] {
  return [context.cwd, ...settingDirs(context, words(context.options, 'context.includeDirectories') ?? [])];
}

/** From a directory up to its root (itself when it has none), outermost first; never into the global folder. */
function walkUp(context: Context, from: string, top: string): string[] {
  const chain = ancestorsOf(from, context.index.world);
  const dirs = chain.slice(0, chain.indexOf(top) + 1);
  const global = dirs.indexOf('~/.gemini');
  return (global === -1 ? dirs : dirs.slice(0, global)).reverse();
}

function rootOf(context: Context, dir: string): string {
  return findRoot(context.profile, context.options, context.index, dir) ?? dir;
}

/** The directories whose files a touched file brings in: only inside a workspace directory, up to that one's root. */
function touchedDirs(context: Context): string[] {
  const { world } = context.index;
  const owners = workspaceDirs(context).filter((dir) => isInside(context.file, dir, world));
  const deepest = owners.sort((a, b) => absolutePath(b, world).length - absolutePath(a, world).length)[0];
  return deepest === undefined ? [] : walkUp(context, context.targetDir, rootOf(context, deepest));
}

/** The flat format frames every file, so that even a blank one leaves its name in the context. */
function isFlat(context: Context): boolean {
  return word(context.options, 'context.importFormat') === 'flat';
}

/** Files of touched folders always come in the tree format. */
function keepingBlank(scopes: readonly Scope[]): readonly Scope[] {
  const isFramed = (scope: Scope): boolean => scope.activation === undefined && scope.load === 'start';
  return scopes.map((scope) => (isFramed(scope) ? { ...scope, blank: 'keep' } : scope));
}

function geminiScopes(context: Context): readonly Scope[] {
  const names = fileNames(context, ['GEMINI.md']);
  const trusted = isTrusted(context);
  return scopesWith(context, (scope) => {
    if (scope.id === 'global') return { ...scope, names };
    if (scope.id === 'extension')
      return { ...scope, at: { in: 'fixed', dirs: extensionDirs(context) }, names: extensionNames(context) };
    if (scope.id !== 'project' && scope.id !== 'jit') return scope;
    if (!trusted) return null;
    const starts = workspaceDirs(context).flatMap((dir) => walkUp(context, dir, rootOf(context, dir)));
    const dirs = scope.id === 'project' ? starts : touchedDirs(context);
    return { ...scope, names, at: { in: 'fixed', dirs } };
  });
}

const EXTENSIONS = '~/.gemini/extensions';

function extensionDirs(context: Context): string[] {
  const dirs = context.index.files(EXTENSIONS, true).map((file) => dirName(file));
  return [...new Set(dirs.filter((dir) => dir !== '' && !dir.includes('/')))].map((dir) => joinPath(EXTENSIONS, dir));
}

/** What the extensions' manifests name as context files, and the name that holds without one. */
function extensionNames(context: Context): string[] {
  const named = extensionDirs(context).flatMap((dir) => manifestNames(context, joinPath(dir, 'gemini-extension.json')));
  return [...new Set(['GEMINI.md', ...named])];
}

function manifestNames(context: Context, manifest: string): string[] {
  const text = context.index.facts(manifest)?.text;
  if (text === undefined) return [];
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('contextFileName' in value)) return [];
    return words({ names: value.contextFileName }, 'names') ?? [];
  } catch {
    return [];
  }
}

/** Files of the private memory of other projects stay out. */
function keepOwnMemory(context: Context, ledger: Ledger): void {
  const own = baseName(context.root);
  ledger.drop((draft) => {
    if (draft.scope.id !== 'privateProject') return null;
    const project = baseName(dirName(dirName(draft.path)));
    if (project === own || project === '<project>') return null;
    return { kind: 'elsewhere', why: 'It is the private memory of another project.' };
  });
}

/** Project files end in one sort over absolute paths by code unit, which can put a child before its parent. */
function sortProject(context: Context, ledger: Ledger): void {
  const key = ({ path }: Draft): string => absolutePath(path, context.index.world);
  const project = ledger.drafts.filter(({ scope }) => scope.id === 'project');
  project.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  ledger.drafts = ledger.drafts.map((draft) => (draft.scope.id === 'project' ? (project.shift() ?? draft) : draft));
}

/** The nearer file is meant to win; while the order of appearance agrees this is the same as "the later one". */
function geminiWinner(_context: Context, layers: readonly Layer[]): Winner {
  const project = layers.filter(({ scope }) => scope === 'project');
  const agrees = project.every((layer, i) => layer.authority >= (project[i - 1]?.authority ?? 0));
  return agrees ? 'later' : 'nearer';
}

/** Gemini CLI: the sort by path, files found when another is touched, extensions. */
export const gemini: Strategy = {
  scopes: (context) => (isFlat(context) ? keepingBlank(geminiScopes(context)) : geminiScopes(context)),
  adjust: (context, ledger) => {
    keepOwnMemory(context, ledger);
    dropSameFiles(context, ledger);
    sortProject(context, ledger);
  },
  winner: geminiWinner,
};

/** Directories that Qwen Code reads upward: past the root by one, never the file-system root or its own folder. */
function qwenDirs(context: Context): string[] {
  const { world } = context.index;
  if (context.cwd === '~') return ['~'];
  const chain = ancestorsOf(context.cwd, world).filter((dir) => dir !== '/');
  // Without a root the walk ends at the parent of the home directory, where that lies on the way.
  const end = context.rootFound ? chain.indexOf(context.root) + 1 : chain.indexOf(parentDir('~', world) ?? '');
  const dirs = end === -1 ? chain : chain.slice(0, end + 1);
  const own = dirs.indexOf('~/.qwen');
  return (own === -1 ? dirs : dirs.slice(0, own)).reverse();
}

function qwenScopes(context: Context): readonly Scope[] {
  const byId = new Map(context.profile.scopes.map((scope) => [scope.id, scope]));
  const pick = (id: string): Scope[] => [byId.get(id)].filter((scope) => scope !== undefined);
  const trusted = isTrusted(context);
  const included = settingDirs(context, words(context.options, 'context.includeDirectories') ?? []);
  const dirs = [...included, ...qwenDirs(context)];
  const grouped = fileNames(context, ['QWEN.md', 'AGENTS.md']).flatMap((name) => [
    ...pick('global').map((scope) => ({ ...scope, names: [name] })),
    ...(trusted ? pick('project').map((scope): Scope => ({ ...scope, names: [name], at: { in: 'fixed', dirs } })) : []),
  ]);
  const local = trusted && context.rootFound ? pick('local') : [];
  return [...grouped, ...pick('extension'), ...local, ...pick('globalRules'), ...(trusted ? pick('projectRules') : [])];
}

/** Rules: links are not followed, comments don't count as text, and a setting excludes by absolute path. */
function dropQwenRules(context: Context, ledger: Ledger): void {
  const { index } = context;
  const excludes = words(context.options, 'contextRuleExcludes') ?? [];
  ledger.drop((draft) => {
    if (draft.scope.activation !== 'qwen-paths') return null;
    const folder = joinPath(draft.dir, draft.scope.id === 'globalRules' ? 'rules' : '.qwen/rules');
    const plain = (index.realPath(folder) ?? folder) + draft.path.slice(folder.length);
    if (index.realPath(draft.path) !== plain)
      return { kind: 'unread', why: 'Links among rule files are not followed.' };
    const hit = excludes.find((pattern) =>
      index.globs.matches(pattern, absolutePath(draft.path, index.world).slice(1)),
    );
    if (hit !== undefined) return { kind: 'off', why: `\`contextRuleExcludes\` names it: \`${hit}\`.` };
    const facts = index.facts(draft.path);
    const body = facts?.text.slice(facts.frontMatter.bodyStart) ?? '';
    return withoutComments(body).trim() === ''
      ? { kind: 'blank', why: 'Without front matter and comments it is blank.' }
      : null;
  });
}

/** Qwen Code: files grouped by name, one directory above the root, rules. */
export const qwen: Strategy = {
  scopes: (context) => (isFlat(context) ? keepingBlank(qwenScopes(context)) : qwenScopes(context)),
  adjust: (context, ledger) => {
    dropSameFiles(context, ledger);
    dropQwenRules(context, ledger);
  },
};

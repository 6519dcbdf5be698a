import {
  ancestorsOf,
  dirName,
  isInside,
  isOffDisk,
  localPath,
  normalizePath,
  relativeTo,
  resolvePath,
} from './paths.ts';
import type { TreeIndex } from './treeIndex.ts';
import { words } from './optionReaders.ts';
import type { AgentOptions, AgentProfile, Limit, Place, Scope } from './types.ts';

/** Everything a strategy may look at while one stack is built. */
export interface Context {
  readonly profile: AgentProfile;
  readonly options: AgentOptions;
  readonly index: TreeIndex;
  /** Working directory; for agents in an editor, the workspace folder. */
  readonly cwd: string;
  readonly file: string;
  /** The directory of the file, or the target itself when it is a directory. */
  readonly targetDir: string;
  /** The project root by this agent's own markers. */
  readonly root: string;
  /** Whether a marker was found. */
  readonly rootFound: boolean;
}

/** What a caller asks for. */
export interface ContextRequest {
  readonly options?: AgentOptions | undefined;
  readonly cwd: string;
  readonly file: string;
}

/** Builds the context of one agent and one target. */
export function createContext(profile: AgentProfile, index: TreeIndex, request: ContextRequest): Context {
  const options = request.options ?? {};
  const cwd = normalizePath(request.cwd);
  const file = normalizePath(request.file);
  const targetDir = index.isDir(file) ? file : dirName(file);
  const found = findRoot(profile, options, index, cwd);
  const top =
    ancestorsOf(cwd, index.world)
      .filter((dir) => dir !== '/')
      .at(-1) ?? cwd;
  const root = found ?? (profile.root.none === 'cwd' ? cwd : top);
  return { profile, options, index, cwd, file, targetDir, root, rootFound: found !== undefined };
}

/** The nearest directory at or above `start` that holds one of the agent's root markers. */
export function findRoot(
  profile: AgentProfile,
  options: AgentOptions,
  index: TreeIndex,
  start: string,
): string | undefined {
  const own = profile.root.option === undefined ? undefined : words(options, profile.root.option);
  const markers = (own ?? profile.root.markers).filter((marker) => marker !== '' && isPlainName(marker));
  return ancestorsOf(start, index.world).find((dir) => markers.some((marker) => hasEntry(index, dir, marker)));
}

/** A marker may not leave its directory. */
function isPlainName(marker: string): boolean {
  return !marker.startsWith('/') && !marker.includes('..');
}

function hasEntry(index: TreeIndex, dir: string, name: string): boolean {
  return index.exists(dir === '' ? name : `${dir === '/' ? '' : dir}/${name}`);
}

/** The directories of a place, in the order in which the agent reads them. */
export function placeDirs(context: Context, at: Place, scope: Pick<Scope, 'names'>): string[] {
  switch (at.in) {
    case 'fixed':
      return at.dirs.map((dir) => localPath(normalizePath(dir), context.index.world));
    case 'up':
      return ordered(upTo(context, at.to), at.nearestFirst === true);
    case 'root':
      return [context.root];
    case 'cwd':
      return workspaceFolders(context);
    case 'below':
      return ordered(below(context, context.cwd).slice(0, -1), at.nearestFirst === true);
    case 'target-path':
      return ordered(below(context, context.root), false);
    case 'target-dir':
      return [context.targetDir];
    case 'anywhere':
      return anywhere(context, scope);
    case 'nowhere-on-disk':
      return [];
  }
}

/**
 * The directories that a setting names, by the names that the tree has for them: from the home, absolute, by their
 * path in the tree, or else relative to the working directory.
 */
export function settingDirs({ index, cwd }: Context, written: readonly string[]): string[] {
  return written.map((dir) => {
    const path = localPath(normalizePath(dir), index.world);
    const relative = /^(?:~|\/)/.test(dir) ? path : resolvePath(cwd, dir, index.world);
    return index.isDir(path) || !index.isDir(relative) ? path : relative;
  });
}

/** The folders of the workspace: the working directory, unless the caller names several. */
export function workspaceFolders(context: Pick<Context, 'options' | 'cwd'>): string[] {
  return words(context.options, 'workspaceFolders')?.map(normalizePath) ?? [context.cwd];
}

function ordered(nearestFirst: string[], keep: boolean): string[] {
  return keep ? nearestFirst : nearestFirst.reverse();
}

/** From the working directory up to a boundary, nearest first. */
function upTo(context: Context, to: 'root' | 'above-root' | 'filesystem' | 'home'): string[] {
  const { world } = context.index;
  const chain = ancestorsOf(context.cwd, world);
  const stop = to === 'filesystem' ? -1 : chain.indexOf(to === 'home' ? '~' : context.root);
  if (stop === -1) return to === 'home' ? chain.filter((dir) => dir !== '/') : chain;
  return chain.slice(0, to === 'above-root' ? stop + 2 : stop + 1);
}

/** From the target's directory up to `top`, nearest first; empty when the target lies elsewhere. */
function below(context: Context, top: string): string[] {
  const { world } = context.index;
  if (!isInside(context.targetDir, top, world)) return [];
  const chain = ancestorsOf(context.targetDir, world);
  return chain.slice(0, chain.indexOf(top) + 1);
}

/** Every directory of the workspace that holds one of the names. Only instruction files are looked at. */
function anywhere(context: Context, scope: Pick<Scope, 'names'>): string[] {
  const folders = workspaceFolders(context);
  const dirs = new Set(linkedFolders(context, scope, folders));
  for (const path of context.index.specPaths) {
    if (isOffDisk(path) || !folders.some((folder) => isInside(path, folder, context.index.world))) continue;
    for (const name of scope.names) {
      const owner =
        typeof name === 'string' ? ownerOf(path, `/${name}`, true) : ownerOf(path, `/${name.folder}/`, false);
      if (owner !== null) dirs.add(owner);
    }
  }
  return [...dirs].sort();
}

/** Directories in which a folder of the scope, or a part of the way to it, is a symbolic link. */
function linkedFolders(context: Context, { names }: Pick<Scope, 'names'>, folders: readonly string[]): string[] {
  const { index } = context;
  const ways = names.flatMap((name) => (typeof name === 'string' ? [] : waysTo(name.folder)));
  if (ways.length === 0) return [];
  return [...index.linkPaths].flatMap((path) => {
    if (!folders.some((folder) => isInside(path, folder, index.world)) || !index.isDir(path)) return [];
    return ways.flatMap((way) => ownerOf(path, `/${way}`, true) ?? []);
  });
}

/** `.cursor/rules` → `.cursor`, `.cursor/rules`. */
function waysTo(folder: string): string[] {
  const parts = folder.split('/').filter((part) => part !== '');
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** The directory in which `path` continues with `part`. */
function ownerOf(path: string, part: string, atEnd: boolean): string | null {
  const slashed = `/${path}`;
  if (atEnd ? !slashed.endsWith(part) : !slashed.includes(part)) return null;
  return slashed.slice(1, Math.max(1, atEnd ? slashed.length - part.length : slashed.indexOf(part)));
}

/** The path of the target below a directory, or null when it lies elsewhere. */
export function targetBelow(context: Context, dir: string): string | null {
  return relativeTo(context.file, dir, context.index.world);
}

/** The source of a scope or limit, as text. */
export function sourceText(profile: AgentProfile, of: Pick<Scope | Limit, 'source'>): string {
  const source = profile.sources[of.source];
  return source === undefined ? '' : `${source.ref} (${source.date})`;
}

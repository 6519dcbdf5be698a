import type { Tree } from './types.ts';

/** The parts of the world that decide how paths relate; a {@link Tree} has them. */
export type World = Pick<Tree, 'home' | 'base'>;

/** Whether a path names guidance that is no file (`settings:user-rules`). A Windows drive letter is no such name. */
export function isOffDisk(path: string): boolean {
  // Nearly no path has a colon, and this is asked of every path.
  return path.includes(':') && /^[a-z][a-z-]+:/.test(path);
}

/** Normalises a path: forward slashes, no `.`, no `..` where it can be resolved, no trailing slash. */
export function normalizePath(path: string): string {
  if (isOffDisk(path)) return path;
  const slashed = path.replaceAll('\\', '/');
  const absolute = slashed.startsWith('/');
  const parts: string[] = [];
  for (const part of slashed.split('/')) {
    if (part === '' || part === '.') continue;
    const last = parts.at(-1);
    if (part !== '..') parts.push(part);
    else if (last !== undefined && last !== '..' && last !== '~') parts.pop();
    else if (!absolute) parts.push(part);
  }
  return absolute ? `/${parts.join('/')}` : parts.join('/');
}

/** Joins a directory and a relative path, without resolving `..`. The virtual root is the empty string. */
export function joinPath(dir: string, name: string): string {
  if (dir === '') return name;
  return dir.endsWith('/') ? dir + name : `${dir}/${name}`;
}

/** The last segment of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The directory of a path as text: `''` for the virtual root, `/` for the file-system root. */
export function dirName(path: string): string {
  const at = path.lastIndexOf('/');
  if (at === 0) return '/';
  return at === -1 ? '' : path.slice(0, at);
}

/** A path as absolute text, when the world knows where its roots are; else as under `/`. */
export function absolutePath(path: string, world: World): string {
  if (path.startsWith('/')) return path;
  if (path === '~' || path.startsWith('~/')) return world.home === undefined ? `/${path}` : world.home + path.slice(1);
  const base = world.base === undefined || world.base === '/' ? '' : world.base;
  return path === '' ? base || '/' : `${base}/${path}`;
}

function under(path: string, root: string | undefined): string | null {
  if (root === undefined) return null;
  if (path === root) return '';
  return path.startsWith(root === '/' ? '/' : `${root}/`) ? path.slice(root === '/' ? 1 : root.length + 1) : null;
}

/** The name the tree uses for an absolute path: under the virtual root, under the home, or absolute. */
export function localPath(path: string, world: World): string {
  if (!path.startsWith('/')) return path;
  const inBase = under(path, world.base);
  const inHome = under(path, world.home);
  const homeIsDeeper = (world.home?.length ?? 0) > (world.base?.length ?? 0);
  if (inHome !== null && (inBase === null || homeIsDeeper)) return inHome === '' ? '~' : `~/${inHome}`;
  return inBase ?? path;
}

/** The parent directory, also across the virtual root and the home; undefined above the file-system root. */
export function parentDir(dir: string, world: World): string | undefined {
  if (dir === '/') return undefined;
  if (dir === '') return world.base === undefined ? '/' : crossUp(world.base, world);
  if (dir === '~') return world.home === undefined ? '/' : crossUp(world.home, world);
  const parent = dirName(dir);
  // With both roots known, `code/..` may be the home directory under another name.
  const mayBeHome = parent === '' && world.base !== undefined;
  return mayBeHome || parent.startsWith('/') ? localPath(absolutePath(parent, world), world) : parent;
}

function crossUp(absolute: string, world: World): string | undefined {
  return absolute === '/' ? undefined : localPath(dirName(absolute), world);
}

/** A directory and all above it, nearest first, up to the file-system root. */
export function ancestorsOf(dir: string, world: World): string[] {
  const dirs: string[] = [];
  for (let at: string | undefined = dir; at !== undefined; at = parentDir(at, world)) {
    if (dirs.includes(at)) break;
    dirs.push(at);
  }
  return dirs;
}

/** The path of `path` below `dir`, or null when it is not inside. The directory itself gives the empty string. */
export function relativeTo(path: string, dir: string, world: World): string | null {
  if (dir === '' && !path.startsWith('/') && !path.startsWith('~') && !path.startsWith('..')) return path;
  return under(absolutePath(path, world), absolutePath(dir, world));
}

/** Whether `path` is `dir` or lies inside it. */
export function isInside(path: string, dir: string, world: World): boolean {
  return relativeTo(path, dir, world) !== null;
}

/** How many directories a path lies below the top: the nearer of two files has the larger number. */
export function depthOf(dir: string, world: World): number {
  const absolute = absolutePath(dir, world);
  return absolute === '/' ? 0 : absolute.split('/').length - 1;
}

/** Resolves a written path against a directory: `~/x`, `/x`, or relative with `..`. */
export function resolvePath(dir: string, written: string, world: World): string {
  if (written.startsWith('~/') || written === '~') return normalizePath(written);
  if (written.startsWith('/')) return localPath(normalizePath(written), world);
  const joined = normalizePath(joinPath(dir, written));
  const leaves = joined.startsWith('..') ? world.base : joined.startsWith('~/..') ? world.home : undefined;
  if (leaves === undefined) return joined;
  return localPath(normalizePath(`${leaves}/${joined.replace(/^~\//, '')}`), world);
}

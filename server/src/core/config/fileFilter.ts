import ignore from 'ignore';
import picomatch from 'picomatch';
import type { GlobSet, ResolvedConfig } from './resolveConfig.ts';

/** Says of a path what the configuration's `files` and `ignores` make of it. Paths have `/` and share a root with the globs. */
export interface FileFilter {
  /** True for what `ignores` leaves out; a folder's path ends with `/`. */
  isIgnored(path: string): boolean;
  /** True for what `files` adds to the spec files. */
  isListed(path: string): boolean;
}

/**
 * Compiles the globs of a configuration, each relative to the folder of its own file.
 * `ignores` reads like a .gitignore (a name without `/` holds at any depth, `!` takes back); `files` are plain globs.
 */
export function createFileFilter({ files, ignores }: Pick<ResolvedConfig, 'files' | 'ignores'>): FileFilter {
  const ignoring = ignores.map(({ base, patterns }) => {
    const rules = ignore().add([...patterns]);
    return { base, test: (path: string) => rules.ignores(path) };
  });
  const listing = files.map(({ base, patterns }) => {
    const match = picomatch([...patterns], { dot: true });
    return { base, test: (path: string) => match(path) };
  });
  return {
    isIgnored: (path) => ignoring.some((entry) => testBelow(entry, path)),
    isListed: (path) => listing.some((entry) => testBelow(entry, path)),
  };
}

/** Says whether one of some globs, relative to a folder, holds for a path. */
export function matchesBelow({ base, patterns }: GlobSet, path: string): boolean {
  return testBelow({ base, test: picomatch([...patterns], { dot: true }) }, path);
}

function testBelow({ base, test }: Pick<GlobSet, 'base'> & { test: (path: string) => boolean }, path: string): boolean {
  const prefix = base.endsWith('/') ? base : `${base}/`;
  return path.length > prefix.length && path.startsWith(prefix) && test(path.slice(prefix.length));
}

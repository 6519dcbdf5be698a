import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the paths of a report start from, as absolute paths with `/`. */
export interface ReportRoot {
  /** The working folder, which the paths of reports and findings start from. */
  readonly cwd: string;
  /** The repository around it, which GitHub takes paths from, whatever folder a step runs in. */
  readonly root: string;
}

/**
 * The repository around a working folder; the folder itself where there is none.
 * @param cwd absolute path with `/`
 * @param exists tells whether anything stands at a path
 */
export function findRoot(cwd: string, exists: (path: string) => boolean): ReportRoot {
  for (let at = cwd; ; at = posix.dirname(at)) {
    if (exists(posix.join(at, '.git'))) return { cwd, root: at };
    if (posix.dirname(at) === at) return { cwd, root: cwd };
  }
}

/** A path that was shown from the working folder, from the root instead; absolute when it lies outside of the root. */
export function pathFromRoot(shown: string, { cwd, root }: ReportRoot): string {
  const path = posix.isAbsolute(shown) ? shown : posix.join(cwd, shown);
  const folder = root.endsWith('/') ? root : `${root}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}

/** The URI for what {@link pathFromRoot} gives: relative to the root, or a whole one for a file outside of it. */
export function uriFromRoot(path: string): string {
  if (isOutside(path)) return pathToFileURL(path).href;
  return path
    .split('/')
    .map((name) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD')))
    .join('/');
}

/** Whether what {@link pathFromRoot} gives lies outside of the root. */
export function isOutside(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(path);
}

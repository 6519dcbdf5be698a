import { dirName } from '../../precedence/paths.ts';

/** How a file names another one of the same tree: relative to its own folder. */
export function relativePath(from: string, to: string): string {
  const start = dirName(from) === '' ? [] : dirName(from).split('/');
  const end = to.split('/');
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}

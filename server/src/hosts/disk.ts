/** Questions to the disk that have an answer whatever is wrong there. Synchronous. */
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/** The entries of a folder; none where it can't be read. */
export function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The text of a file, or undefined where it can't be read. */
export function readText(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether a file stands at a path, also behind links. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whether a folder stands at a path, also behind links. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** A path with all links on its way followed; itself where there is nothing. */
export function realPath(path: string): string {
  try {
    return realpathSync(path).split(sep).join('/');
  } catch {
    return path;
  }
}

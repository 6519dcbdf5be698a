/** Files of this user in which something is kept that can be made again. None of these functions throws. */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A day: a file that was used since needs no new mark of it. */
const MARKED_MS = 24 * 3600 * 1000;

/**
 * Content and age of a file that nobody but this user can read or write: what is in it is trusted. A file that came with
 * a repository is none, whoever checked it out.
 */
export function readOwn(path: string): { readonly data: Buffer; readonly age: number } | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(path, 'r');
    const info = fstatSync(handle);
    const isOwn = process.getuid === undefined || (info.uid === process.getuid() && (info.mode & 0o077) === 0);
    return isOwn && info.isFile() ? { data: readFileSync(handle), age: Date.now() - info.mtimeMs } : undefined;
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Writes a file whole or not at all, for this user alone. @returns whether it was written */
export function writeOwn(path: string, data: string | Uint8Array): boolean {
  // Of several that write at once the last one wins.
  const draft = `${path}.${process.pid}-${process.hrtime.bigint().toString(36)}`;
  try {
    makeOwnFolder(dirname(path));
    writeFileSync(draft, data, { mode: 0o600, flag: 'wx' });
    renameSync(draft, path);
    return true;
  } catch {
    remove(draft);
    return false;
  }
}

/** Makes a folder for this user alone, unless it is there. */
export function makeOwnFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    // Then nothing is kept.
  }
}

/** Marks a file as used, so that {@link forgetUnused} leaves it. */
export function markUsed(path: string, age: number): void {
  if (age < MARKED_MS) return;
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // Then it goes sooner.
  }
}

/**
 * Takes away files of a folder that were not used for a long time, and the longest unused ones while the rest is too
 * large.
 * @param isKept tells by its name whether a file is one of those
 */
export function forgetUnused(
  folder: string,
  isKept: (name: string) => boolean,
  unusedMs: number,
  mostBytes = Number.POSITIVE_INFINITY,
): void {
  const files = namesIn(folder)
    .filter(isKept)
    .flatMap((name) => describe(join(folder, name)))
    .sort((a, b) => b.used - a.used);
  let bytes = 0;
  for (const { path, used, size } of files) {
    bytes += size;
    if (bytes > mostBytes || Date.now() - used > unusedMs) remove(path);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function describe(path: string): { path: string; used: number; size: number }[] {
  try {
    const { mtimeMs, size } = statSync(path);
    return [{ path, used: mtimeMs, size }];
  } catch {
    return [];
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Somebody else's by now, or gone.
  }
}

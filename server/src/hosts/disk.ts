/**
 * What is asked of the disk. Every question has an answer, whatever is wrong there; a check asks through a {@link Disk}
 * alone, so that what it depends on can be told (`trace.ts`). Paths are absolute, with `/`.
 */
import {
  closeSync,
  type Dirent,
  openSync,
  promises,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { sep } from 'node:path';

/** What a question came to, or in words why to nothing. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** What stands at a path. */
export type PathKind = 'file' | 'folder' | 'other';

/** The questions. */
export interface Disk {
  /** What stands at a path, also behind links. */
  kindOf(path: string): Answer<PathKind>;
  /** The size of a file in bytes. */
  sizeOf(path: string): Answer<number>;
  /** The entries of a folder. */
  list(folder: string): Answer<readonly Dirent[]>;
  /** The whole of a file. */
  read(path: string): Answer<Uint8Array>;
  /** The first {@link HEAD_BYTES} of a file. */
  readHead(path: string): Answer<Uint8Array>;
  /** A path with all links on its way followed. */
  realPath(path: string): Answer<string>;
  /** Where a link leads, as it is written. */
  linkTarget(path: string): Answer<string>;
}

/** What a search through folders asks; the answers may come later: a server has other things to do meanwhile. */
export type PatientDisk = {
  readonly [Q in 'kindOf' | 'list' | 'read' | 'readHead' | 'realPath']: (
    path: string,
  ) => ReturnType<Disk[Q]> | Promise<ReturnType<Disk[Q]>>;
};

/** The first annotated heading of a document written like the Model Spec stands near its top. */
export const HEAD_BYTES = 65_536;

/** The disk of this machine, asked at once. */
export const disk: Disk = {
  kindOf: (path) => answer(() => kindIn(statSync(path))),
  sizeOf: (path) => answer(() => statSync(path).size),
  list: (folder) => answer(() => readdirSync(folder, { withFileTypes: true })),
  read: (path) => answer(() => readFileSync(path)),
  readHead: (path) =>
    answer(() => {
      const handle = openSync(path, 'r');
      try {
        const bytes = Buffer.alloc(HEAD_BYTES);
        return bytes.subarray(0, readSync(handle, bytes, 0, HEAD_BYTES, 0));
      } finally {
        closeSync(handle);
      }
    }),
  realPath: (path) => answer(() => withSlashes(realpathSync(path))),
  linkTarget: (path) => answer(() => withSlashes(readlinkSync(path))),
};

/** The disk of this machine, for those who can wait. */
export const patientDisk: PatientDisk = {
  kindOf: (path) => answerLater(promises.stat(path).then(kindIn)),
  list: (folder) => answerLater(promises.readdir(folder, { withFileTypes: true })),
  read: (path) => answerLater(promises.readFile(path)),
  readHead: (path) => answerLater(readHeadLater(path)),
  realPath: (path) => answerLater(promises.realpath(path).then(withSlashes)),
};

/** Whether a file stands at a path, also behind links. */
export function isFile(on: Disk, path: string): boolean {
  const kind = on.kindOf(path);
  return kind.ok && kind.value === 'file';
}

/** Whether a folder stands at a path, also behind links. */
export function isFolder(on: Disk, path: string): boolean {
  const kind = on.kindOf(path);
  return kind.ok && kind.value === 'folder';
}

/** Whether anything stands at a path, also behind links. */
export function exists(on: Disk, path: string): boolean {
  return on.kindOf(path).ok;
}

/** A path with all links on its way followed; itself where there is nothing. */
export function realPath(on: Disk, path: string): string {
  const real = on.realPath(path);
  return real.ok ? real.value : path;
}

/** What an answer holds as text, decoded leniently; undefined where there was none. */
export function textIn(bytes: Answer<Uint8Array>): string | undefined {
  if (!bytes.ok) return undefined;
  const { buffer, byteOffset, byteLength } = bytes.value;
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}

/** What went wrong with a file, in words. */
export function describeFileError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'No such file or directory';
    case 'EACCES':
    case 'EPERM':
      return 'Unreadable: permission denied';
    case 'EISDIR':
      return 'Is a directory, expected a file';
    case 'ELOOP':
      return 'Unreadable: the symbolic link leads in a circle';
    default:
      return `Unreadable: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function answer<T>(ask: () => T): Answer<T> {
  try {
    return { ok: true, value: ask() };
  } catch (error) {
    return { ok: false, reason: describeFileError(error) };
  }
}

function answerLater<T>(asked: Promise<T>): Promise<Answer<T>> {
  return asked.then(
    (value) => ({ ok: true, value }),
    (error: unknown) => ({ ok: false, reason: describeFileError(error) }),
  );
}

function kindIn(info: Stats): PathKind {
  if (info.isFile()) return 'file';
  return info.isDirectory() ? 'folder' : 'other';
}

async function readHeadLater(path: string): Promise<Uint8Array> {
  const handle = await promises.open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}

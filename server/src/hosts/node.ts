/** The file system as the command line and the desktop's language server see it. Paths are absolute, with `/`. */
import { existsSync, promises, readFileSync, statSync } from 'node:fs';
import { dirname, posix, resolve, sep } from 'node:path';
import { type ConfigReader, createLineIndex } from '../core/index.ts';

/** A text file's content, or why there is none. */
export type TextFile =
  | { readonly ok: true; readonly text: string; readonly byteOrderMark: boolean }
  | { readonly ok: false; readonly reason: string; readonly place?: FilePlace };

/** Line and column from one; the column counts UTF-16 units. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** An absolute path with `/` for any path of this system; relative ones start at `from`. */
export function toAbsolute(from: string, path: string): string {
  return resolve(from, path).split(sep).join('/');
}

/**
 * Reads a UTF-8 file. A byte order mark is taken off, as editors do, so that offsets agree with theirs.
 * Never throws, and never waits for something that isn't a file (a pipe, a device).
 * @param maxBytes a larger file isn't read at all
 */
export function readTextFile(path: string, maxBytes = Number.POSITIVE_INFINITY): TextFile {
  try {
    const info = statSync(path);
    if (info.isDirectory()) return { ok: false, reason: 'Is a directory, expected a file' };
    if (!info.isFile()) return { ok: false, reason: 'Is not a regular file' };
    if (info.size > maxBytes) {
      return {
        ok: false,
        reason: `File of ${megabytes(info.size)} MB, more than the ${megabytes(maxBytes)} MB allowed`,
      };
    }
    return decodeText(readFileSync(path));
  } catch (error) {
    return { ok: false, reason: describeFileError(error) };
  }
}

/** Writes a UTF-8 file in place, so that links and permissions stay. Out: why it could not be written, if it couldn't. */
export async function writeTextFile(path: string, text: string, byteOrderMark: boolean): Promise<string | undefined> {
  try {
    await promises.writeFile(path, `${byteOrderMark ? BYTE_ORDER_MARK : ''}${text}`, 'utf8');
    return undefined;
  } catch (error) {
    return describeFileError(error);
  }
}

/** Decodes UTF-8 strictly; the place is that of the first byte that isn't. */
export function decodeText(bytes: Uint8Array): TextFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const byteOrderMark = text.startsWith(BYTE_ORDER_MARK);
    return { ok: true, text: byteOrderMark ? text.slice(1) : text, byteOrderMark };
  } catch {
    return { ok: false, ...describeEncoding(bytes) };
  }
}

/** The start of a file, up to `bytes` bytes, decoded leniently; empty when it can't be read. */
export async function readHead(path: string, bytes: number): Promise<string> {
  try {
    const handle = await promises.open(path, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
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

/** A file that is there and can't be read as text. */
export class UnreadableFileError extends Error {
  readonly place: FilePlace;
  constructor(reason: string, place: FilePlace = { line: 1, column: 1 }) {
    super(reason);
    this.place = place;
  }
}

/** Reads configurations from the disk. `extends` may lead anywhere: whoever runs a terminal may read what they may read. */
export const nodeConfigReader: ConfigReader = {
  read(path) {
    if (!existsSync(path)) return undefined;
    const file = readTextFile(path);
    if (!file.ok) throw new UnreadableFileError(file.reason, file.place);
    return file.text;
  },
  resolve: (from, specifier) => toAbsolute(dirname(from), specifier),
  folderOf: (path) => posix.dirname(path),
};

/** The path behind all symbolic links; the path itself when it leads nowhere. */
export async function realPathOf(path: string): Promise<string> {
  return promises.realpath(path).then(
    (real) => real.split(sep).join('/'),
    () => path,
  );
}

function describeEncoding(bytes: Uint8Array): { reason: string; place: FilePlace } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { reason: 'Not UTF-8 but UTF-16: save it as UTF-8', place: { line: 1, column: 1 } };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const at = firstReplacement(text, bytes);
  const { line, character } = createLineIndex(text.slice(0, at.index)).positionAt(at.index);
  const byte = `0x${(bytes[at.byte] ?? 0).toString(16).padStart(2, '0')}`;
  return { reason: `Not UTF-8: unexpected byte ${byte}`, place: { line: line + 1, column: character + 1 } };
}

/** The first U+FFFD that stands for a bad byte and isn't in the file itself. */
function firstReplacement(text: string, bytes: Uint8Array): { index: number; byte: number } {
  let byte = 0;
  let from = 0;
  for (let index = text.indexOf('\uFFFD'); index >= 0; index = text.indexOf('\uFFFD', index + 1)) {
    byte += Buffer.byteLength(text.slice(from, index));
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return { index, byte };
    from = index;
  }
  return { index: 0, byte: 0 };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

/** The file system as the command line and the desktop's language server see it. Paths are absolute, with `/`. */
import { promises } from 'node:fs';
import { dirname, posix, resolve, sep } from 'node:path';
import { type ConfigReader, createLineIndex } from '../core/index.ts';
import { describeFileError, type Disk, disk, exists } from './disk.ts';

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
 * The bytes that a document within the limits may have: a UTF-16 unit takes at most three in UTF-8, so a larger file is
 * too long whatever stands in it.
 */
export function mostBytes({ documentLength }: { readonly documentLength: number }): number {
  return documentLength * 3;
}

/**
 * Reads a UTF-8 file. A byte order mark is taken off, as editors do, so that offsets agree with theirs.
 * Never throws, and never waits for something that isn't a file (a pipe, a device).
 * @param maxBytes a larger file isn't read at all
 */
export function readTextFile(path: string, maxBytes = Number.POSITIVE_INFINITY, on: Disk = disk): TextFile {
  const kind = on.kindOf(path);
  if (!kind.ok) return kind;
  if (kind.value === 'folder') return { ok: false, reason: 'Is a directory, expected a file' };
  if (kind.value === 'other') return { ok: false, reason: 'Is not a regular file' };
  const size = maxBytes === Number.POSITIVE_INFINITY ? undefined : on.sizeOf(path);
  if (size?.ok && size.value > maxBytes) {
    const reason = `File of ${megabytes(size.value)} MB, more than the ${megabytes(maxBytes)} MB allowed`;
    return { ok: false, reason };
  }
  const bytes = on.read(path);
  return bytes.ok ? decodeText(bytes.value) : bytes;
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

/** A file that is there and can't be read as text. */
export class UnreadableFileError extends Error {
  readonly place: FilePlace;
  constructor(reason: string, place: FilePlace = { line: 1, column: 1 }) {
    super(reason);
    this.place = place;
  }
}

/** Reads configurations from a disk. `extends` may lead anywhere: whoever runs a terminal may read what they may read. */
export function configReaderOn(on: Disk): ConfigReader {
  return {
    read(path) {
      if (!exists(on, path)) return undefined;
      const file = readTextFile(path, Number.POSITIVE_INFINITY, on);
      if (!file.ok) throw new UnreadableFileError(file.reason, file.place);
      return file.text;
    },
    resolve: (from, specifier) => toAbsolute(dirname(from), specifier),
    folderOf: (path) => posix.dirname(path),
  };
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

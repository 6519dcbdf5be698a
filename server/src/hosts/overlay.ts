import type { Dirent } from 'node:fs';
import { posix } from 'node:path';
import { type Disk, HEAD_BYTES } from './disk.ts';

/**
 * A disk on which a file says something else than it does, or is there though it isn't.
 * @param path absolute, with `/`
 */
export function overlayFile(disk: Disk, path: string, bytes: Uint8Array): Disk {
  const folder = posix.dirname(path);
  const name = posix.basename(path);
  return {
    ...disk,
    kindOf: (asked) => (asked === path ? { ok: true, value: 'file' } : disk.kindOf(asked)),
    sizeOf: (asked) => (asked === path ? { ok: true, value: bytes.length } : disk.sizeOf(asked)),
    read: (asked) => (asked === path ? { ok: true, value: bytes } : disk.read(asked)),
    readHead: (asked) => (asked === path ? { ok: true, value: bytes.subarray(0, HEAD_BYTES) } : disk.readHead(asked)),
    realPath: (asked) => {
      const real = disk.realPath(asked);
      return asked === path && !real.ok ? { ok: true, value: path } : real;
    },
    list: (asked) => {
      const entries = disk.list(asked);
      if (asked !== folder || !entries.ok || entries.value.some((entry) => entry.name === name)) return entries;
      return { ok: true, value: [...entries.value, fileEntry(folder, name)] };
    },
  };
}

function fileEntry(parentPath: string, name: string): Dirent {
  const no = (): boolean => false;
  return {
    name,
    parentPath,
    path: parentPath,
    isFile: () => true,
    isDirectory: no,
    isSymbolicLink: no,
    isBlockDevice: no,
    isCharacterDevice: no,
    isFIFO: no,
    isSocket: no,
  };
}

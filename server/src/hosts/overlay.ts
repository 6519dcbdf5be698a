import type { Dirent } from 'node:fs';
import { posix } from 'node:path';
import { type Disk, HEAD_BYTES } from './disk.ts';

/**
 * A disk on which a file says something else than it does, or is there though it isn't, with the folders that it is in.
 * @param path absolute, with `/`
 */
export function overlayFile(disk: Disk, path: string, bytes: Uint8Array): Disk {
  const folders = missingFolders(disk, path);
  const added = new Map([path, ...folders].map((at) => [posix.dirname(at), entryOf(at, at === path)]));
  return {
    ...disk,
    kindOf: (asked) => {
      if (asked === path) return { ok: true, value: 'file' };
      return folders.includes(asked) ? { ok: true, value: 'folder' } : disk.kindOf(asked);
    },
    sizeOf: (asked) => (asked === path ? { ok: true, value: bytes.length } : disk.sizeOf(asked)),
    read: (asked) => (asked === path ? { ok: true, value: bytes } : disk.read(asked)),
    readHead: (asked) => (asked === path ? { ok: true, value: bytes.subarray(0, HEAD_BYTES) } : disk.readHead(asked)),
    realPath: (asked) => {
      const real = disk.realPath(asked);
      return !real.ok && (asked === path || folders.includes(asked)) ? { ok: true, value: asked } : real;
    },
    list: (asked) => {
      const entry = added.get(asked);
      const entries = disk.list(asked);
      if (!entry) return entries;
      if (!entries.ok) return folders.includes(asked) ? { ok: true, value: [entry] } : entries;
      const others = entries.value;
      return others.some(({ name }) => name === entry.name) ? entries : { ok: true, value: [...others, entry] };
    },
  };
}

/** The folders of a path that aren't there, the inmost first. */
function missingFolders(disk: Disk, path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = posix.dirname(path); !disk.kindOf(at).ok && at !== posix.dirname(at); at = posix.dirname(at)) {
    folders.push(at);
  }
  return folders;
}

function entryOf(at: string, isFile: boolean): Dirent {
  const no = (): boolean => false;
  const parentPath = posix.dirname(at);
  return {
    name: posix.basename(at),
    parentPath,
    path: parentPath,
    isFile: () => isFile,
    isDirectory: () => !isFile,
    isSymbolicLink: no,
    isBlockDevice: no,
    isCharacterDevice: no,
    isFIFO: no,
    isSocket: no,
  };
}

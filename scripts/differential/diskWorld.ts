import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Tree } from '../../server/src/core/precedence/index.ts';
import type { RandomWorld } from './randomTrees.ts';

/** Writes a world below a folder. */
export function writeWorld(world: RandomWorld, folder: string): void {
  mkdirSync(join(folder, 'home'), { recursive: true });
  mkdirSync(join(folder, world.cwd), { recursive: true });
  for (const [path, text] of Object.entries(world.files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const [path, target] of Object.entries(world.links)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(target, join(folder, path));
  }
}

/** The folder as the resolver sees it: `home` is `~`, the rest lies under the virtual root. */
export function readWorld(folder: string): Tree {
  const texts = new Map<string, string>();
  const links = new Map<string, string>();
  const visit = (dir: string): void => {
    for (const name of readdirSync(join(folder, dir))) {
      const path = dir === '' ? name : `${dir}/${name}`;
      const stats = lstatSync(join(folder, path));
      if (stats.isDirectory()) visit(path);
      else if (stats.isSymbolicLink()) links.set(treePath(path), readlinkSync(join(folder, path)));
      else texts.set(treePath(path), readFileSync(join(folder, path), 'utf8'));
    }
  };
  visit('');
  return {
    paths: () => [...texts.keys(), ...links.keys()],
    read: (path) => texts.get(path),
    readLink: (path) => links.get(path),
    base: folder,
    home: join(folder, 'home'),
  };
}

/** A path of the world in the resolver's words. */
export function treePath(path: string): string {
  return path === 'home' || path.startsWith('home/') ? `~${path.slice('home'.length)}` : path;
}

import { parseFrontMatter, type FrontMatter } from './frontMatter.ts';
import { GlobMatcher } from './globs.ts';
import { baseName, dirName, joinPath, resolvePath, type World } from './paths.ts';
import { isSpecPath } from './specFiles.ts';
import { utf8Length } from './text.ts';
import type { Tree } from './types.ts';

/** Links followed on the way to one file; more means a cycle. */
const MAX_LINKS = 40;

/** What happened to a path since the index was made. */
export type TreeChange = 'added' | 'changed' | 'removed';

/** A file's text with what is derived from it, kept until the file changes. */
export interface FileFacts {
  readonly text: string;
  readonly bytes: number;
  readonly frontMatter: FrontMatter;
}

interface Directory {
  readonly files: Set<string>;
  readonly dirs: Set<string>;
}

/**
 * A {@link Tree} made quick to ask: directories, links and instruction files are found without a pass over all paths.
 * Building it is one pass; {@link TreeIndex.update} costs the depth of one path.
 */
export class TreeIndex {
  readonly world: World;
  readonly globs = new GlobMatcher();
  readonly #tree: Tree;
  readonly #dirs = new Map<string, Directory>();
  readonly #links = new Map<string, string>();
  readonly #specs = new Set<string>();
  readonly #facts = new Map<string, FileFacts>();

  /** Whether the index holds every file of its folders, save those that are kept out on purpose; see {@link Tree}. */
  readonly isComplete: boolean;

  constructor(tree: Tree) {
    this.#tree = tree;
    this.isComplete = tree.complete === true;
    this.world = {
      ...(tree.home === undefined ? {} : { home: tree.home }),
      ...(tree.base === undefined ? {} : { base: tree.base }),
    };
    let lastDir: string | undefined;
    let last: Directory | undefined;
    for (const path of tree.paths()) {
      if (path.endsWith('/')) {
        this.#ensureDir(path.slice(0, -1));
        continue;
      }
      const dir = dirName(path);
      // Listings come folder by folder, so the last folder is nearly always the right one.
      if (last === undefined || dir !== lastDir) last = this.#ensureDir((lastDir = dir));
      last.files.add(baseName(path));
      this.#note(path);
    }
  }

  /** Tells the index that one path changed. Unknown paths are added. */
  update(path: string, change: TreeChange = 'changed'): void {
    this.#facts.delete(path);
    this.#links.delete(path);
    if (change === 'removed') {
      this.#dirs.get(dirName(path))?.files.delete(baseName(path));
      this.#specs.delete(path);
      return;
    }
    this.#ensureDir(dirName(path)).files.add(baseName(path));
    this.#note(path);
  }

  /** Whether a file (also through links) stands at the path. */
  isFile(path: string): boolean {
    const real = this.realPath(path);
    return real !== undefined && this.#hasEntry(real);
  }

  /** Whether a directory (also through links) stands at the path. */
  isDir(path: string): boolean {
    const real = this.realPath(path);
    return real !== undefined && this.#dirs.has(real);
  }

  /** Whether anything stands at the path. */
  exists(path: string): boolean {
    return this.isFile(path) || this.isDir(path);
  }

  /** Whether the path itself is a symbolic link. */
  isLink(path: string): boolean {
    return this.#links.has(path);
  }

  /** The path with all links on the way followed, or undefined when they run in a circle. */
  realPath(path: string): string | undefined {
    if (this.#links.size === 0) return path;
    let at = path;
    for (let hops = 0; hops < MAX_LINKS; hops++) {
      const link = this.#firstLink(at);
      if (link === undefined) return at;
      const target = resolvePath(dirName(link), this.#links.get(link) ?? '', this.world);
      at = at === link ? target : joinPath(target, at.slice(link.length + 1));
    }
    return undefined;
  }

  /** The files of a directory as paths below it, sorted by code unit. */
  files(dir: string, recursive = false): string[] {
    const found: string[] = [];
    this.#collect(dir, '', recursive, found, new Set());
    return found.sort();
  }

  /** All directories below a directory that contain an entry of this name, sorted. */
  dirsContaining(name: string, dir: string): string[] {
    const prefix = dir === '' ? '' : `${dir}/`;
    const found: string[] = [];
    for (const [path, entry] of this.#dirs) {
      if (path !== dir && !path.startsWith(prefix)) continue;
      if (entry.files.has(name) || entry.dirs.has(name)) found.push(path);
    }
    return found.sort();
  }

  /** Paths that are instruction files of some agent by name and place. */
  get specPaths(): ReadonlySet<string> {
    return this.#specs;
  }

  /** Symbolic links, by their own paths. */
  get linkPaths(): Iterable<string> {
    return this.#links.keys();
  }

  /** Text, size and front matter of a file, or undefined when there is none or it can't be read. */
  facts(path: string): FileFacts | undefined {
    const real = this.realPath(path);
    if (real === undefined) return undefined;
    const known = this.#facts.get(real);
    if (known !== undefined) return known;
    const text = this.#tree.read(real);
    if (text === undefined) return undefined;
    const facts = { text, bytes: utf8Length(text), frontMatter: parseFrontMatter(text) };
    this.#facts.set(real, facts);
    return facts;
  }

  #hasEntry(path: string): boolean {
    return this.#dirs.get(dirName(path))?.files.has(baseName(path)) === true && !this.#links.has(path);
  }

  #note(path: string): void {
    const target = this.#tree.readLink?.(path);
    if (target !== undefined) this.#links.set(path, target);
    if (isSpecPath(path)) this.#specs.add(path);
  }

  #ensureDir(dir: string): Directory {
    const known = this.#dirs.get(dir);
    if (known !== undefined) return known;
    const made: Directory = { files: new Set(), dirs: new Set() };
    this.#dirs.set(dir, made);
    if (dir !== '' && dir !== '/' && dir !== '~') this.#ensureDir(dirName(dir)).dirs.add(baseName(dir));
    return made;
  }

  /** The outermost prefix of the path that is a link. */
  #firstLink(path: string): string | undefined {
    for (let at = path.indexOf('/', 1); at !== -1; at = path.indexOf('/', at + 1)) {
      const prefix = path.slice(0, at);
      if (this.#links.has(prefix)) return prefix;
    }
    return this.#links.has(path) ? path : undefined;
  }

  #collect(dir: string, prefix: string, recursive: boolean, found: string[], seen: Set<string>): void {
    const real = this.realPath(dir);
    const entry = real === undefined ? undefined : this.#dirs.get(real);
    if (real === undefined || entry === undefined || seen.has(real)) return;
    seen.add(real);
    for (const name of entry.files) {
      const path = joinPath(dir, name);
      if (this.isFile(path)) found.push(prefix + name);
      else if (recursive && this.isDir(path)) this.#collect(path, `${prefix}${name}/`, recursive, found, seen);
    }
    if (!recursive) return;
    for (const name of entry.dirs) this.#collect(joinPath(dir, name), `${prefix}${name}/`, recursive, found, seen);
  }
}

/** Makes an index over a tree; an index given is returned as it is. */
export function createTreeIndex(tree: Tree | TreeIndex): TreeIndex {
  return tree instanceof TreeIndex ? tree : new TreeIndex(tree);
}

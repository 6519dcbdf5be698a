/** The disk as the resolver of instruction files sees it. Synchronous: a stack is one question with one answer. */
import type { Dirent } from 'node:fs';
import { posix } from 'node:path';
import { agentFolders, GitIgnores, isSpecPath, joinPath, localPath, type Tree } from '../core/index.ts';
import { disk, type Disk, isFile, isFolder, realPath, textIn } from './disk.ts';

/** Where to look. All paths are absolute, with `/`. */
export interface DiskTreeRequest {
  /** The folder that paths are relative to. */
  readonly base: string;
  /** Folders to be seen from: they and all above them are looked at. */
  readonly from: readonly string[];
  /** The user's home: named `~` wherever it lies. */
  readonly home?: string;
  /** Whether what agents keep in the home and on the machine is looked at. */
  readonly readsHome: boolean;
  /** Further files and folders that settings name, as written: `~/x`, `/x`, or relative to `base`. */
  readonly named?: (tree: Tree) => readonly string[];
  /** The disk that is asked; this machine's unless said. */
  readonly on?: Disk;
}

/** Entries that are looked at before a walk gives up; a tree beyond it is incomplete. */
const MOST_ENTRIES = 400_000;
const MOST_ENTRIES_OUTSIDE = 20_000;
const MOST_DEPTH_OUTSIDE = 7;
const MOST_DEPTH_NAMED = 3;
/** Steps of imports that are followed out of the folders that were walked. */
const MOST_IMPORT_STEPS = 6;

/** Listed as folders, never entered: version control, and other people's code. */
const NEVER_ENTERED = new Set(['.git', '.hg', '.svn', '.jj', 'node_modules']);
/** What may be guidance outside of a project, where everything else is none of our business. */
const GUIDANCE = /\.(?:md|mdc|mdx|markdown|txt|ya?ml|json|toml)$/;
/** What an import may name: a word behind `@`, or a path that leaves the folder of the file that names it. */
const REFERENCE = /(?:@([^\s)"'`\]#]+)|(?:^|[\s(:"'`\]])((?:~|\.\.)?\/[^\s)"'`\]#]+))/g;

/** Lists what agents could read for the given folders. Never throws: what can't be read isn't there. */
export function readDiskTree(request: DiskTreeRequest): Tree {
  const walk = new DiskWalk(request);
  walk.project(request.base);
  for (const folder of request.from) walk.around(folder);
  walk.outside();
  for (const path of request.named?.(walk.toTree()) ?? []) walk.named(path, request.base);
  walk.references();
  return walk.toTree();
}

/**
 * What agents could read of a project's folder from outside of it: its parents, the home, and the machine. Of the
 * folder itself only its own entries are listed.
 */
export function readOutsideTree({ base, home }: Pick<DiskTreeRequest, 'base' | 'home'>): Tree {
  const walk = new DiskWalk({ base, from: [], readsHome: true, ...(home !== undefined && { home }) });
  walk.around(base);
  walk.outside();
  walk.references();
  return walk.toTree();
}

class DiskWalk {
  readonly #on: Disk;
  readonly #base: string;
  readonly #home: string | undefined;
  readonly #readsHome: boolean;
  readonly #folders = agentFolders();
  /** Absolute paths by the names that the tree has for them. */
  readonly #absolute = new Map<string, string>();
  readonly #unlisted = new Set<string>();
  readonly #links = new Map<string, string>();
  readonly #texts = new Map<string, string | undefined>();
  readonly #ignores: GitIgnores;
  readonly #walked = new Set<string>();
  readonly #referenced = new Set<string>();
  #left = MOST_ENTRIES;

  constructor({ base, home, readsHome, on = disk }: DiskTreeRequest) {
    this.#on = on;
    this.#base = base;
    this.#readsHome = readsHome;
    this.#home = home === undefined ? undefined : realPath(on, home);
    this.#ignores = new GitIgnores((path) => (this.#absolute.has(path) ? this.#read(path) : undefined));
  }

  /** Lists a project's folder with all below it, save what its `.gitignore` files leave out. */
  project(folder: string): void {
    this.#visit(folder, Number.POSITIVE_INFINITY);
  }

  /** Lists a folder and those above it: their own files, and their folders for agents. */
  around(folder: string): void {
    for (const at of ancestors(folder)) {
      if (at === this.#home && !this.#readsHome) return;
      this.#visit(at, 0);
    }
  }

  /** Lists what agents read from the home and from the machine. */
  outside(): void {
    if (this.#home === undefined || !this.#readsHome) return;
    const all = this.#left;
    this.#left = Math.min(all, MOST_ENTRIES_OUTSIDE);
    for (const { name } of this.#list(this.#home)) {
      const path = `${this.#home}/${name}`;
      if (isSpecPath(name)) this.#add(path, this.#local(path));
    }
    for (const folder of this.#folders.inHome) {
      if (folder !== '~') this.#visitOutside(this.#home + folder.slice(1), folder, 0);
    }
    for (const folder of this.#folders.onMachine) this.#visitOutside(folder, folder, 0);
    this.#left = all;
  }

  /** Adds a file or a folder that a setting names, if it is there; of a folder also what lies above it. */
  named(written: string, folder: string): void {
    const path = this.#pathOf(written, folder);
    if (path === undefined) return;
    if (!isFolder(this.#on, path)) return this.reference(written, folder);
    const all = this.#left;
    this.#left = Math.min(all, MOST_ENTRIES_OUTSIDE);
    this.#visit(path, MOST_DEPTH_NAMED);
    this.around(path);
    this.#left = all;
  }

  /** Adds a file that another one names, if it is there. */
  reference(written: string, folder: string): void {
    const path = this.#pathOf(written, folder);
    if (path === undefined) return;
    const local = this.#local(path);
    if (this.#absolute.has(local) || !isFile(this.#on, path)) return;
    this.#referenced.add(local);
    this.#add(path, local);
  }

  #pathOf(written: string, folder: string): string | undefined {
    if (!written.startsWith('~/')) return posix.resolve(folder, written);
    return this.#readsHome ? `${this.#home ?? ''}${written.slice(1)}` : undefined;
  }

  /** Follows what instruction files import from places that were not walked. */
  references(): void {
    const seen = new Set<string>();
    for (let step = 0; step < MOST_IMPORT_STEPS; step++) {
      const fresh = [...this.#absolute.keys()].filter((path) => !seen.has(path) && this.#mayImport(path));
      if (fresh.length === 0) return;
      for (const path of fresh) {
        seen.add(path);
        this.#targetOf(path);
        const text = this.#read(path) ?? '';
        for (const [, mention, far] of text.matchAll(REFERENCE)) {
          this.reference(mention ?? far ?? '', posix.dirname(this.#absolute.get(path) ?? path));
        }
      }
    }
  }

  toTree(): Tree {
    const paths = [...this.#absolute.keys(), ...[...this.#unlisted].map((path) => `${path}/`)];
    return {
      paths: () => paths,
      read: (path) => this.#read(path),
      readLink: (path) => this.#links.get(path),
      base: this.#base,
      ...(this.#home !== undefined && { home: this.#home }),
      complete: this.#left > 0,
    };
  }

  #mayImport(path: string): boolean {
    return isSpecPath(path) || this.#referenced.has(path);
  }

  #visit(folder: string, depth: number): void {
    if (this.#walked.has(folder) || this.#left <= 0) return;
    this.#walked.add(folder);
    const entries = this.#list(folder);
    const rules = entries.find(({ name }) => name === '.gitignore');
    // Before the rest, which it may leave out.
    if (rules) this.#add(`${folder}/.gitignore`, this.#local(`${folder}/.gitignore`));
    for (const entry of entries) {
      const path = folder === '/' ? `/${entry.name}` : `${folder}/${entry.name}`;
      this.#left--;
      if (entry.isDirectory()) this.#visitFolder(path, entry.name, depth);
      else if (depth > 0 || this.#folders.inProject.has(entry.name) || isFile(this.#on, path))
        this.#add(path, this.#local(path), entry.isSymbolicLink());
    }
  }

  #visitFolder(path: string, name: string, depth: number): void {
    const local = this.#local(path);
    if (path === this.#home || this.#isAgentsHome(local, path)) return;
    if (NEVER_ENTERED.has(name)) {
      this.#unlisted.add(local);
      if (name === '.git') this.#add(`${path}/HEAD`, `${local}/HEAD`);
      return;
    }
    const isAgents = this.#folders.inProject.has(name);
    if (depth <= 0 && !isAgents) return;
    // CLAUDE.local.md and folders of agents are often kept out of the repository, and read all the same.
    if (!isAgents && this.#ignores.isFolderIgnored(local)) this.#unlisted.add(local);
    else this.#visit(path, isAgents ? MOST_DEPTH_OUTSIDE : depth - 1);
  }

  /** Whether a folder below the base is one that agents know by its place in the home. */
  #isAgentsHome(local: string, path: string): boolean {
    if (this.#home === undefined || !path.startsWith(`${this.#home}/`)) return false;
    return local.startsWith('~') ? false : this.#folders.inHome.includes(`~${path.slice(this.#home.length)}`);
  }

  #visitOutside(folder: string, local: string, depth: number): void {
    if (depth > MOST_DEPTH_OUTSIDE || this.#walked.has(folder)) return;
    this.#walked.add(folder);
    for (const entry of this.#list(folder)) {
      if (this.#left-- <= 0) return;
      const path = `${folder}/${entry.name}`;
      const name = joinPath(local, entry.name);
      if (entry.isDirectory()) {
        if (!NEVER_ENTERED.has(entry.name)) this.#visitOutside(path, name, depth + 1);
      } else if (GUIDANCE.test(entry.name) || isSpecPath(name) || entry.isSymbolicLink()) {
        this.#add(path, name, entry.isSymbolicLink());
      }
    }
  }

  #add(path: string, local: string, link = false): void {
    this.#absolute.set(local, path);
    if (!link) return;
    const target = this.#on.linkTarget(path);
    if (!target.ok) {
      this.#absolute.delete(local);
      return;
    }
    this.#links.set(local, target.value);
    this.#targetOf(local);
  }

  /** Lists where a link leads when that lies outside of what is walked. */
  #targetOf(local: string): void {
    const path = this.#absolute.get(local);
    if (!this.#links.has(local) || path === undefined) return;
    const target = realPath(this.#on, path);
    const name = this.#local(target);
    if (target === path || this.#absolute.has(name) || target.startsWith(`${this.#base}/`)) return;
    if (isFile(this.#on, target)) this.#add(target, name);
    else this.#visitOutside(target, name, 1);
  }

  /** The entries of a folder; none where it can't be read. */
  #list(folder: string): readonly Dirent[] {
    const listed = this.#on.list(folder);
    return listed.ok ? listed.value : [];
  }

  #read(path: string): string | undefined {
    if (this.#texts.has(path)) return this.#texts.get(path);
    const absolute = this.#absolute.get(path);
    const text = absolute === undefined ? undefined : textIn(this.#on.read(absolute));
    this.#texts.set(path, text);
    return text;
  }

  #local(path: string): string {
    return localPath(path, { base: this.#base, ...(this.#home !== undefined && { home: this.#home }) });
  }
}

/** A folder and all above it, nearest first. */
function ancestors(folder: string): string[] {
  const parent = posix.dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}

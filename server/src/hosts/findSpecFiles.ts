import type { Dirent } from 'node:fs';
import { posix } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isSpecFolder, mayBeModelSpec, recogniseSpecFile } from '../core/index.ts';
import { patientDisk, type PathKind, type PatientDisk, textIn } from './disk.ts';
import { createLimiter, type Limiter } from './limiter.ts';

/** What a configuration says of files in a folder; see `createFileFilter` in the core. */
export interface FolderFilter {
  isIgnored(path: string): boolean;
  isListed(path: string): boolean;
}

/** A path that should have been looked at and couldn't be. */
export interface FileProblem {
  readonly path: string;
  readonly reason: string;
}

/** The spec files below a folder, sorted, each real file once. */
export interface FoundSpecFiles {
  readonly files: readonly string[];
  readonly problems: readonly FileProblem[];
}

interface GitIgnore {
  readonly folder: string;
  readonly rules: Ignore;
}

interface Candidate {
  readonly path: string;
  /** True when the path, or a folder on it, is a symbolic link. */
  readonly linked: boolean;
}

/** A folder to look into, with what holds there. */
interface Folder {
  readonly path: string;
  readonly linked: boolean;
  readonly ignores: readonly GitIgnore[];
}

interface Walk {
  readonly filterFor: (folder: string) => Promise<FolderFilter>;
  readonly found: Candidate[];
  readonly problems: FileProblem[];
  /** Real paths of the folders that were entered through a symbolic link: each is entered once, so no link can loop. */
  readonly entered: Set<string>;
  readonly limit: Limiter;
  readonly disk: PatientDisk;
  readonly isWanted: IsWanted;
}

/** Whether a search looks for what stands at a path. */
type IsWanted = (path: string, type: EntryType, filter: FolderFilter) => boolean | Promise<boolean>;

const NEVER_ENTERED = new Set(['.git', '.hg', '.svn', 'node_modules']);
const OPEN_FILES = 32;

/**
 * Finds the spec files below a folder by name and place, and those that a configuration adds.
 * Left out: what .gitignore files or the configuration ignore, `node_modules`, and version control's own folders.
 * Symbolic links to folders are followed only where spec files lie by place (`.cursor/rules`).
 * @param root absolute path with `/`
 */
export async function findSpecFiles(
  root: string,
  filterFor: (folder: string) => Promise<FolderFilter>,
  disk: PatientDisk = patientDisk,
): Promise<FoundSpecFiles> {
  const limit = createLimiter(OPEN_FILES);
  const isWanted: IsWanted = (path, type, filter) => isSpecFile(path, type, filter, { limit, disk });
  return search(root, { filterFor, limit, disk, isWanted });
}

/**
 * Finds the files below a folder of which something is true, whatever they are called; the same is left out.
 * @param root absolute path with `/`
 */
export async function findFiles(
  root: string,
  isWanted: (path: string) => boolean,
  filterFor: (folder: string) => Promise<FolderFilter>,
  disk: PatientDisk = patientDisk,
): Promise<FoundSpecFiles> {
  return search(root, { filterFor, limit: createLimiter(OPEN_FILES), disk, isWanted });
}

async function search(
  root: string,
  how: Pick<Walk, 'filterFor' | 'limit' | 'disk' | 'isWanted'>,
): Promise<FoundSpecFiles> {
  const walk: Walk = { ...how, found: [], problems: [], entered: new Set() };
  const { disk } = how;
  await visit({ path: root, linked: false, ignores: await gitIgnoresAbove(root, disk) }, walk);
  const files = await withoutTwins(walk.found, disk);
  return { files: files.sort(), problems: walk.problems.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

async function visit({ path, linked, ignores }: Folder, walk: Walk): Promise<void> {
  const listed = await walk.limit(async () => walk.disk.list(path));
  if (!listed.ok) {
    walk.problems.push({ path, reason: listed.reason });
    return;
  }
  const entries = listed.value;
  const hasOwn = entries.some(({ name }) => name === '.gitignore');
  const own = hasOwn ? await walk.limit(() => readGitIgnore(path, walk.disk)) : undefined;
  const folder = { path, linked, ignores: own ? [...ignores, own] : ignores };
  const filter = await walk.filterFor(path);
  await Promise.all(entries.map((entry) => visitEntry(folder, entry, filter, walk)));
}

async function visitEntry(folder: Folder, entry: Dirent, filter: FolderFilter, walk: Walk): Promise<void> {
  const path = posix.join(folder.path, entry.name);
  const type = entry.isSymbolicLink() ? await typeBehindLink(path, walk.disk) : typeOf(entry);
  const linked = folder.linked || entry.isSymbolicLink();
  if (type === 'folder') {
    if (NEVER_ENTERED.has(entry.name) || isLeftOut(`${path}/`, filter, folder.ignores)) return;
    if (entry.isSymbolicLink() && !(await mayEnterLink(path, walk))) return;
    if (!isSpecFolder(path) && recogniseSpecFile(path)) {
      walk.problems.push({ path, reason: 'Is a directory, expected a file' });
    }
    await visit({ path, linked, ignores: folder.ignores }, walk);
    return;
  }
  if (isLeftOut(path, filter, folder.ignores) || !(await walk.isWanted(path, type, filter))) return;
  if (type === 'file') walk.found.push({ path, linked });
  else walk.problems.push({ path, reason: type === 'missing' ? 'No such file or directory' : 'Is not a regular file' });
}

type EntryType = PathKind | 'missing';

function typeOf(entry: Dirent): EntryType {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

async function typeBehindLink(path: string, disk: PatientDisk): Promise<EntryType> {
  const kind = await disk.kindOf(path);
  return kind.ok ? kind.value : 'missing';
}

async function mayEnterLink(path: string, walk: Walk): Promise<boolean> {
  if (!isSpecFolder(path)) return false;
  const real = await realPathOf(path, walk.disk);
  if (walk.entered.has(real)) return false;
  walk.entered.add(real);
  return true;
}

async function isSpecFile(
  path: string,
  type: EntryType,
  filter: FolderFilter,
  { limit, disk }: Pick<Walk, 'limit' | 'disk'>,
): Promise<boolean> {
  if (recogniseSpecFile(path) || filter.isListed(path)) return true;
  if (type !== 'file' || !mayBeModelSpec(path)) return false;
  const head = await limit(async () => disk.readHead(path));
  return recogniseSpecFile(path, textIn(head) ?? '') !== undefined;
}

function isLeftOut(path: string, filter: FolderFilter, ignores: readonly GitIgnore[]): boolean {
  return isGitIgnored(path, ignores) || filter.isIgnored(path);
}

/** The nearest .gitignore that says anything of a path decides, as in git. */
function isGitIgnored(path: string, ignores: readonly GitIgnore[]): boolean {
  for (const { folder, rules } of [...ignores].reverse()) {
    const { ignored, unignored } = rules.test(path.slice(folder === '/' ? 1 : folder.length + 1));
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The .gitignore files above a folder up to its repository's root; none when they ignore the folder that was asked for. */
async function gitIgnoresAbove(root: string, disk: PatientDisk): Promise<readonly GitIgnore[]> {
  const above: GitIgnore[] = [];
  let folder = root;
  for (;;) {
    const isRepository = (await typeBehindLink(posix.join(folder, '.git'), disk)) !== 'missing';
    const parent = posix.dirname(folder);
    if (isRepository || parent === folder) {
      return isRepository && !isGitIgnored(`${root}/`, above) ? above : [];
    }
    const rules = await readGitIgnore(parent, disk);
    if (rules) above.unshift(rules);
    folder = parent;
  }
}

async function readGitIgnore(folder: string, disk: PatientDisk): Promise<GitIgnore | undefined> {
  const text = textIn(await disk.read(posix.join(folder, '.gitignore')));
  return text === undefined ? undefined : { folder, rules: ignore().add(text) };
}

/** Of several paths to one real file, a path that is no link stays (CLAUDE.md is often a link to AGENTS.md). */
async function withoutTwins(candidates: readonly Candidate[], disk: PatientDisk): Promise<string[]> {
  const plain = candidates.filter(({ linked }) => !linked).map(({ path }) => path);
  const links = candidates.filter(({ linked }) => linked).sort((a, b) => (a.path < b.path ? -1 : 1));
  if (links.length === 0) return plain;
  const seen = new Set(await Promise.all(plain.map((path) => realPathOf(path, disk))));
  for (const { path } of links) {
    const real = await realPathOf(path, disk);
    if (seen.has(real)) continue;
    seen.add(real);
    plain.push(path);
  }
  return plain;
}

async function realPathOf(path: string, disk: PatientDisk): Promise<string> {
  const real = await disk.realPath(path);
  return real.ok ? real.value : path;
}

import { posix } from 'node:path';
import picomatch from 'picomatch';
import { type FileFilter, isSpecFolder, recogniseSpecFile } from '../core/index.ts';
import type { Disk } from '../hosts/disk.ts';
import { type FileProblem, findFiles, findSpecFiles, type FoundSpecFiles } from '../hosts/findSpecFiles.ts';
import { toAbsolute } from '../hosts/node.ts';
import type { ProjectConfig } from './projectConfig.ts';

/** What the arguments come to; all paths are absolute. */
export interface CollectedFiles {
  readonly files: readonly string[];
  readonly problems: readonly FileProblem[];
  /** Folders that were named and hold no spec file. */
  readonly emptyFolders: readonly string[];
}

/**
 * Turns the arguments into files: a file as it is, whatever it is called; a folder into the spec files below it; what is
 * neither and has the form of a glob into the files that match it, for shells that leave that to programs.
 * Each file comes once, in the order of the arguments.
 */
export async function collectFiles(
  targets: readonly string[],
  cwd: string,
  project: ProjectConfig,
  disk: Disk,
): Promise<CollectedFiles> {
  const files = new Set<string>();
  const problems: FileProblem[] = [];
  const emptyFolders: string[] = [];
  const filterFor = async (folder: string): Promise<FileFilter> => (await project.forFolder(folder)).filter;
  for (const written of targets) {
    const target = disk.kindOf(toAbsolute(cwd, written)).ok ? written : withSlashes(written);
    const path = toAbsolute(cwd, target);
    const kind = disk.kindOf(path);
    if (!kind.ok) {
      const found = await findMatches(target, cwd, filterFor, disk);
      for (const file of found?.files ?? []) files.add(file);
      problems.push(...(found?.problems ?? []));
      if (!found) problems.push({ path, reason: kind.reason });
      else if (found.files.length + found.problems.length === 0) problems.push({ path, reason: 'No file matches' });
    } else if (kind.value !== 'folder') files.add(path);
    else if (isNamedLikeFile(path)) problems.push({ path, reason: 'Is a directory, expected a file' });
    else {
      const found = await findSpecFiles(path, filterFor, disk);
      for (const file of found.files) files.add(file);
      problems.push(...found.problems);
      if (found.files.length + found.problems.length === 0) emptyFolders.push(path);
    }
  }
  return { files: [...files], problems, emptyFolders };
}

/** The files that match a glob; undefined for what is none. */
async function findMatches(
  target: string,
  cwd: string,
  filterFor: (folder: string) => Promise<FileFilter>,
  disk: Disk,
): Promise<FoundSpecFiles | undefined> {
  const { base, glob, isGlob } = picomatch.scan(target, { nonegate: true });
  if (!isGlob) return undefined;
  const root = toAbsolute(cwd, base);
  if (!disk.kindOf(root).ok) return { files: [], problems: [] };
  // Agents look into folders such as `.cursor`.
  const matches = picomatch(glob, { dot: true, nonegate: true });
  return findFiles(root, (path) => matches(posix.relative(root, path)), filterFor, disk);
}

/** A path or glob as it is written on Windows, with the slashes that globs have. */
function withSlashes(target: string): string {
  return target.replaceAll('\\', '/');
}

function isNamedLikeFile(path: string): boolean {
  return recogniseSpecFile(path) !== undefined && !isSpecFolder(path);
}

import { isSpecFolder, recogniseSpecFile } from '../core/index.ts';
import type { Disk } from '../hosts/disk.ts';
import { type FileProblem, findSpecFiles } from '../hosts/findSpecFiles.ts';
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
 * Turns the arguments into files: a file as it is, whatever it is called; a folder into the spec files below it.
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
  for (const target of targets) {
    const path = toAbsolute(cwd, target);
    const kind = disk.kindOf(path);
    if (!kind.ok) problems.push({ path, reason: kind.reason });
    else if (kind.value !== 'folder') files.add(path);
    else if (isNamedLikeFile(path)) problems.push({ path, reason: 'Is a directory, expected a file' });
    else {
      const found = await findSpecFiles(path, async (at) => (await project.forFolder(at)).filter, disk);
      for (const file of found.files) files.add(file);
      problems.push(...found.problems);
      if (found.files.length + found.problems.length === 0) emptyFolders.push(path);
    }
  }
  return { files: [...files], problems, emptyFolders };
}

function isNamedLikeFile(path: string): boolean {
  return recogniseSpecFile(path) !== undefined && !isSpecFolder(path);
}

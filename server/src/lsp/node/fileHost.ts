import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { URI, Utils } from 'vscode-uri';
import { readDiskTree } from '../../hosts/diskTree.ts';
import { findSpecFiles } from '../../hosts/findSpecFiles.ts';
import type { WorkspaceHost } from '../workspaceHost.ts';

/**
 * Reads the workspace from the disk, for clients that can't be asked. Finds what the command line finds.
 * @param roots URIs of the workspace's folders
 */
export function createFileHost(roots: readonly string[]): WorkspaceHost {
  const folders = roots.map((root) => URI.parse(root)).filter(({ scheme }) => scheme === 'file');
  const noFilter = { isIgnored: () => false, isListed: () => false };
  return {
    async findFiles() {
      const found = await Promise.all(
        folders.map(({ fsPath }) => findSpecFiles(fsPath.split(sep).join('/'), () => Promise.resolve(noFilter))),
      );
      return found.flatMap(({ files }) => files.map((path) => URI.file(path).toString())).sort();
    },
    listFiles() {
      const found = folders.flatMap((folder) => {
        const base = folder.fsPath.split(sep).join('/');
        const paths = [...readDiskTree({ base, from: [], readsHome: false }).paths()];
        return paths.filter((path) => !path.endsWith('/')).map((path) => Utils.joinPath(folder, path).toString());
      });
      return Promise.resolve(found);
    },
    async readFile(uri) {
      const { scheme, fsPath } = URI.parse(uri);
      if (scheme !== 'file') return undefined;
      return readFile(fsPath).catch(() => undefined);
    },
  };
}

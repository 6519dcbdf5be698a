import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { URI } from 'vscode-uri';
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
    async readFile(uri) {
      const { scheme, fsPath } = URI.parse(uri);
      if (scheme !== 'file') return undefined;
      return readFile(fsPath).catch(() => undefined);
    },
  };
}

import { URI } from 'vscode-uri';
import { absolutePath, type Tree, TreeIndex, type WorkspaceDocument } from '../core/index.ts';
import type { ParsedFiles } from './parsedFiles.ts';

/**
 * A workspace folder's files with what lies around it; what is in the folder is as the workspace has it. Whether the
 * folder is a repository's root is seen from outside, and not taken for granted.
 * @param uris the folder's files by path
 */
export function widenTree(
  uris: ReadonlyMap<string, string>,
  outside: Tree,
  read: (path: string) => string | undefined,
): TreeIndex {
  const { base, home } = outside;
  const paths = [...uris.keys(), ...[...outside.paths()].filter((path) => !uris.has(path))];
  return new TreeIndex({
    paths: () => paths,
    read: (path) => read(path) ?? outside.read(path),
    readLink: (path) => (uris.has(path) ? undefined : outside.readLink?.(path)),
    ...(base !== undefined && { base }),
    ...(home !== undefined && { home }),
  });
}

/** Whether a path of such a tree lies outside of the folder. */
export function isFar(path: string): boolean {
  return path.startsWith('/') || path.startsWith('~');
}

/** The URI of a file outside of the folder. */
export function farUri(tree: TreeIndex, path: string): string {
  return URI.file(absolutePath(path, tree.world)).toString();
}

/** The instruction files outside of the folder, read when asked for. */
export function farDocuments(tree: TreeIndex, parsed: ParsedFiles): WorkspaceDocument[] {
  const paths = [...tree.specPaths].filter((path) => isFar(path) && tree.isFile(path));
  return paths.map((path) => {
    const uri = farUri(tree, path);
    return {
      path,
      uri,
      get document() {
        return parsed.documentOf(uri, tree.facts(path)?.text ?? '');
      },
    };
  });
}

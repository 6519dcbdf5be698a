import { CancellationError, FileSystemError, RelativePattern, Uri, workspace, type CancellationToken } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  findSpecFilesRequest,
  readFileRequest,
  type FindSpecFilesParams,
  type ReadFileParams,
} from '../../server/src/protocol.ts';

/** Answers the server's questions about the workspace's files, whatever file system they are on. */
export function registerHostRequests(client: BaseLanguageClient): void {
  client.onRequest(findSpecFilesRequest, ({ patterns }: FindSpecFilesParams, token: CancellationToken) =>
    findFiles(patterns, token),
  );
  client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri, true)));
}

async function findFiles(patterns: readonly string[], token: CancellationToken): Promise<string[]> {
  const found = new Set<string>();
  for (const folder of workspace.workspaceFolders ?? []) {
    // One search for all patterns: each search walks the whole folder.
    const pattern = new RelativePattern(folder, `{${patterns.join(',')}}`);
    for (const uri of await workspace.findFiles(pattern, '**/node_modules/**', undefined, token)) {
      found.add(uri.toString());
    }
    if (token.isCancellationRequested) throw new CancellationError();
  }
  return [...found].sort();
}

async function readFile(uri: Uri): Promise<string | null> {
  try {
    return toBase64(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError) return null;
    throw error;
  }
}

/** In pieces: a spread of a whole file overflows the stack. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}

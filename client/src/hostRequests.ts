import {
  CancellationError,
  FileSystemError,
  FileType,
  RelativePattern,
  Uri,
  workspace,
  type CancellationToken,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  findSpecFilesRequest,
  readFileRequest,
  type FindSpecFilesParams,
  type ReadFileParams,
} from '../../server/src/protocol.ts';

const PASSED_OVER: ReadonlySet<string> = new Set(['.git', 'node_modules']);
/** Each folder is a request to a file system that may be far away. */
const MAX_LISTED_FILES = 20_000;

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
    let uris = await workspace.findFiles(pattern, '**/node_modules/**', undefined, token);
    // Many virtual file systems can't search; the server knows which of the files it wants.
    if (uris.length === 0 && folder.uri.scheme !== 'file') uris = await listFiles(folder.uri, token);
    for (const uri of uris) found.add(uri.toString());
    if (token.isCancellationRequested) throw new CancellationError();
  }
  return [...found].sort();
}

/** All files below a folder, those nearest to it first, up to a limit. */
async function listFiles(root: Uri, token: CancellationToken): Promise<Uri[]> {
  const files: Uri[] = [];
  const folders = [root];
  for (let folder = folders.shift(); folder && files.length < MAX_LISTED_FILES; folder = folders.shift()) {
    if (token.isCancellationRequested) throw new CancellationError();
    for (const [name, type] of await workspace.fs.readDirectory(folder)) {
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.File) files.push(uri);
      else if (type === FileType.Directory && !PASSED_OVER.has(name)) folders.push(uri);
    }
  }
  return files;
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

import type { CancellationToken, Connection } from 'vscode-languageserver';
import { findSpecFilesRequest, readFileRequest, type FindSpecFilesParams, type ReadFileParams } from '../protocol.ts';

/** The files of the workspace, whoever reads them. URIs are opaque. */
export interface WorkspaceHost {
  /** URIs of the files that match one of the globs, each relative to a workspace folder; sorted. */
  findFiles(patterns: readonly string[], token: CancellationToken): Promise<string[]>;
  /** URIs of all files of the workspace, save other people's code. */
  listFiles(token: CancellationToken): Promise<string[]>;
  /** The bytes of a file; undefined when there is none or it can't be read. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
}

/** A host that asks the client, which sees virtual file systems too. */
export function createClientHost(connection: Connection): WorkspaceHost {
  return {
    async findFiles(patterns, token) {
      const params: FindSpecFilesParams = { patterns };
      return connection.sendRequest<string[]>(findSpecFilesRequest, params, token);
    },
    async listFiles(token) {
      const params: FindSpecFilesParams = { patterns: ['**/*'] };
      return connection.sendRequest<string[]>(findSpecFilesRequest, params, token);
    },
    async readFile(uri) {
      const params: ReadFileParams = { uri };
      const encoded = await connection.sendRequest<string | null>(readFileRequest, params);
      return encoded === null ? undefined : Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0));
    },
  };
}

/** A host for a client that can't be asked and a platform without files: it sees nothing but open documents. */
export const EMPTY_HOST: WorkspaceHost = {
  findFiles: () => Promise.resolve([]),
  listFiles: () => Promise.resolve([]),
  readFile: () => Promise.resolve(undefined),
};

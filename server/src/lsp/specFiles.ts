import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import type { SpecDocument, SpecService } from '../core/index.ts';
import { isSpecUri } from './isSpecUri.ts';
import type { OpenDocument } from './openDocument.ts';
import type { WorkspaceHost } from './workspaceHost.ts';

/** Languages that editors give to instruction files by their names. */
const SPEC_LANGUAGES: ReadonlySet<string> = new Set(['instructions', 'chatagent', 'prompt', 'skill']);

/**
 * Globs wide enough for every spec file; which of the files found are spec files is decided by name and place.
 * Without braces: a client may join them in a pair of its own, and VS Code finds nothing with nested ones.
 */
export const CANDIDATE_GLOBS: readonly string[] = [
  '**/*.md',
  '**/*.MD',
  '**/*.mdc',
  '**/.cursorrules',
  '**/.windsurfrules',
  '**/.clinerules',
  '**/.goosehints',
];

/** Which files are spec files, and what those that aren't open say. */
export class SpecFiles {
  readonly #documents: TextDocuments<OpenDocument>;
  readonly #host: WorkspaceHost;
  readonly #service: SpecService;
  /** Snapshots of files that aren't open, until somebody says that they changed. */
  readonly #onDisk = new Map<string, Promise<SpecDocument | undefined>>();
  #found: Promise<string[]> | undefined;

  constructor(documents: TextDocuments<OpenDocument>, host: WorkspaceHost, service: SpecService) {
    this.#documents = documents;
    this.#host = host;
    this.#service = service;
  }

  /** Whether an open document is a spec file, by its language or by its name and place. */
  isSpec({ uri, languageId, text }: OpenDocument): boolean {
    return SPEC_LANGUAGES.has(languageId) || isSpecUri(uri, () => text);
  }

  /** URIs of the workspace's spec files, the open ones among them, sorted. */
  async list(token: CancellationToken): Promise<string[]> {
    this.#found ??= this.#host.findFiles(CANDIDATE_GLOBS, token).catch((error: unknown) => {
      this.#found = undefined;
      throw error;
    });
    const found = await this.#filterSpecs(await this.#found, token);
    const open = this.#documents.all().filter((document) => this.isSpec(document));
    return [...new Set([...found, ...open.map(({ uri }) => uri)])].sort();
  }

  /** A document written like the Model Spec shows itself only in its text: those that are called a spec are read. */
  async #filterSpecs(uris: readonly string[], token: CancellationToken): Promise<string[]> {
    const specs: string[] = [];
    for (const uri of uris) {
      if (isSpecUri(uri)) specs.push(uri);
      else if (/spec[^/]*\.(?:md|markdown)$/i.test(uri) && !token.isCancellationRequested) {
        const document = await this.read(uri);
        if (document && isSpecUri(uri, () => document.text)) specs.push(uri);
      }
    }
    return specs;
  }

  /** The newest snapshot of a file: what the editor holds, else what the disk holds. */
  read(uri: string): Promise<SpecDocument | undefined> {
    const open = this.#documents.get(uri);
    if (open) return Promise.resolve(open.spec);
    let document = this.#onDisk.get(uri);
    if (!document) {
      document = this.#readFromDisk(uri);
      this.#onDisk.set(uri, document);
    }
    return document;
  }

  /** Says that a file changed, came or went on disk. */
  forget(uri: string): void {
    this.#onDisk.delete(uri);
    this.#found = undefined;
  }

  /** Says that anything may have changed on disk. */
  forgetAll(): void {
    this.#onDisk.clear();
    this.#found = undefined;
  }

  async #readFromDisk(uri: string): Promise<SpecDocument | undefined> {
    const bytes = await this.#host.readFile(uri);
    return bytes && this.#service.createDocument(uri, new TextDecoder().decode(bytes));
  }
}

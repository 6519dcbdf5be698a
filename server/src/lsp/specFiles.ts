import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import {
  DEFAULT_LIMITS,
  findExcess,
  mayBeModelSpec,
  recogniseSpecFile,
  type SpecDocument,
  type SpecService,
} from '../core/index.ts';
import type { OpenDocument } from './openDocument.ts';
import type { WorkspaceHost } from './workspaceHost.ts';

/** Languages that editors give to instruction files by their names. */
const SPEC_LANGUAGES: ReadonlySet<string> = new Set(['instructions', 'chatagent', 'prompt', 'skill']);

/**
 * Globs wide enough for every spec file; which of the files found are spec files is decided by name, place and text.
 * Without braces: a client may join them in a pair of its own, and VS Code finds nothing with nested ones.
 */
export const CANDIDATE_GLOBS: readonly string[] = [
  ...['**/*.md', '**/*.MD', '**/*.mdc', '**/*.mdx', '**/.*rules', '**/.*rules-*'],
  ...['**/.goosehints', '**/.augment-guidelines', '**/.clinerules/**', '**/.cline/rules/**', '**/.roo/rules*/**'],
];

/** What else makes a file a spec file. */
export interface SpecFileSettings {
  /** Whether a configuration adds the file, as far as is known by now. */
  isListed(uri: string): boolean;
}

/** Which files are spec files, and what those that aren't open say. */
export class SpecFiles {
  readonly #documents: TextDocuments<OpenDocument>;
  readonly #host: WorkspaceHost;
  readonly #service: SpecService;
  readonly #settings: SpecFileSettings;
  /** Snapshots of files that aren't open, until somebody says that they changed. */
  readonly #onDisk = new Map<string, Promise<SpecDocument | undefined>>();
  #found: Promise<string[]> | undefined;

  constructor(
    documents: TextDocuments<OpenDocument>,
    host: WorkspaceHost,
    service: SpecService,
    settings: SpecFileSettings,
  ) {
    this.#documents = documents;
    this.#host = host;
    this.#service = service;
    this.#settings = settings;
  }

  /** Whether an open document is a spec file, by its language, name, place or text, or by a configuration. */
  isSpec({ uri, languageId, text }: OpenDocument): boolean {
    return SPEC_LANGUAGES.has(languageId) || this.#settings.isListed(uri) || recognise(uri, text);
  }

  /** URIs of the workspace's spec files, the open ones among them, sorted. */
  async list(token: CancellationToken): Promise<string[]> {
    this.#found ??= this.#find(token).catch((error: unknown) => {
      this.#found = undefined;
      throw error;
    });
    const open = this.#documents.all();
    const isOpen = new Set(open.map(({ uri }) => uri));
    const closed = (await this.#found).filter((uri) => !isOpen.has(uri));
    return [...closed, ...open.filter((document) => this.isSpec(document)).map(({ uri }) => uri)].sort();
  }

  /** The newest snapshot of a spec file: what the editor holds, else what the disk holds; undefined for any other file. */
  read(uri: string): Promise<SpecDocument | undefined> {
    const open = this.#documents.get(uri);
    if (open) return Promise.resolve(this.isSpec(open) ? open.spec : undefined);
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

  async #find(token: CancellationToken): Promise<string[]> {
    const candidates = await this.#host.findFiles(CANDIDATE_GLOBS, token);
    const isSpec = await Promise.all(
      candidates.map(async (uri) => recognise(uri) || (await this.read(uri)) !== undefined),
    );
    return candidates.filter((_, index) => isSpec[index]);
  }

  /** Files that are too much for the parser are passed over here; whoever opens one is told. */
  async #readFromDisk(uri: string): Promise<SpecDocument | undefined> {
    const named = recognise(uri) || this.#settings.isListed(uri);
    if (!named && !mayBeModelSpec(uri)) return undefined;
    const bytes = await this.#host.readFile(uri);
    if (!bytes) return undefined;
    const text = new TextDecoder().decode(bytes);
    if ((!named && !recognise(uri, text)) || findExcess(text, DEFAULT_LIMITS)) return undefined;
    return this.#service.createDocument(uri, text);
  }
}

function recognise(uri: string, text?: string): boolean {
  return recogniseSpecFile(URI.parse(uri).path, text) !== undefined;
}

import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import {
  importedPaths,
  isProjectListing,
  recogniseSpecFile,
  type SpecDocument,
  type SpecService,
  type Tree,
  TreeIndex,
  type Workspace,
  type WorkspaceDocument,
} from '../core/index.ts';
import type { OpenDocument } from './openDocument.ts';
import { decides, pathBelow, withoutSlash } from './projectPaths.ts';
import { ParsedFiles } from './parsedFiles.ts';
import { farDocuments, farUri, isFar, widenTree } from './wideTree.ts';
import type { WorkspaceHost } from './workspaceHost.ts';

/** How long a first answer waits for the files to be listed, before it is given without them. */
const PATIENCE_MS = 1500;
/** Files that are imported by files that are imported …: more steps than any agent follows. */
const IMPORT_STEPS = 6;

/** What is known of a document's settings without asking. */
export interface WorkspaceSettings {
  isListed(uri: string): boolean;
}

/** One workspace folder: its files by name, and the texts that decide what others mean. */
interface Project {
  readonly root: string;
  /** URIs by path. */
  readonly uris: Map<string, string>;
  /** Texts from the disk; what is open in the editor comes first. */
  readonly texts: Map<string, string>;
  readonly tree: TreeIndex;
  /** The tree with what lies around the folder, once somebody has asked for it. */
  wide?: { readonly outside: Tree; readonly tree: TreeIndex };
}

/** The projects of the workspace as rules see them. Listed once; a change re-reads only the file that changed. */
export class Workspaces {
  readonly #documents: TextDocuments<OpenDocument>;
  readonly #host: WorkspaceHost;
  readonly #service: SpecService;
  readonly #settings: WorkspaceSettings;
  #roots: readonly string[];
  readonly #projects = new Map<string, Promise<Project | undefined>>();
  /** Views of the present state, by root and agents; gone with every change. */
  readonly #views = new Map<string, Workspace>();
  readonly #parsed: ParsedFiles;
  readonly #late: () => void;

  /**
   * @param roots URIs of the workspace folders
   * @param late told when a project is there after an answer was given without it
   */
  constructor(
    parts: {
      readonly documents: TextDocuments<OpenDocument>;
      readonly host: WorkspaceHost;
      readonly service: SpecService;
      readonly settings: WorkspaceSettings;
    },
    roots: readonly string[],
    late: () => void,
  ) {
    this.#documents = parts.documents;
    this.#host = parts.host;
    this.#service = parts.service;
    this.#settings = parts.settings;
    this.#roots = roots.map(withoutSlash);
    this.#parsed = new ParsedFiles(parts.service);
    this.#late = late;
  }

  /** The project around a document; undefined for one outside of every folder, and while the files are being listed. */
  async around(document: SpecDocument, agents: readonly string[] | undefined): Promise<Workspace | undefined> {
    const root = this.rootOf(document.uri);
    const project = root === undefined ? undefined : await this.#soon(this.#projectAt(root));
    return project && this.#viewOf(project, document, agents);
  }

  /** The view of a whole folder, however long it takes to list it. */
  async at(root: string, agents: readonly string[] | undefined): Promise<Workspace | undefined> {
    const project = await this.#projectAt(root);
    return project && this.#viewOf(project, undefined, agents);
  }

  /** The view of a whole folder together with what agents read from outside of it. */
  async withOutside(
    root: string,
    agents: readonly string[] | undefined,
    outside: Tree,
  ): Promise<Workspace | undefined> {
    const project = await this.#projectAt(root);
    if (!project) return undefined;
    if (project.wide?.outside !== outside) {
      project.wide = { outside, tree: widenTree(project.uris, outside, this.#reader(project)) };
      this.#views.clear();
    }
    const key = JSON.stringify([root, agents ?? null, 'outside']);
    const known = this.#views.get(key);
    if (known) return known;
    const { tree } = project.wide;
    const own = [...project.uris.keys()].filter((path) => this.#isSpec(project, path));
    const view = this.#service.createWorkspace({
      tree,
      documents: [...own.map((path) => this.#entryOf(project, path)), ...farDocuments(tree, this.#parsed)],
      uriOf: (path) => (isFar(path) ? farUri(tree, path) : Utils.joinPath(URI.parse(root), path).toString()),
      ...(agents && { agents }),
    });
    this.#views.set(key, view);
    return view;
  }

  /** The workspace folder of a URI, the innermost one; without a slash at its end. */
  rootOf(uri: string): string | undefined {
    return this.#roots.filter((root) => uri.startsWith(`${root}/`)).sort((a, b) => b.length - a.length)[0];
  }

  get roots(): readonly string[] {
    return this.#roots;
  }

  /** The text of a file of the workspace, open or not. */
  async readText(uri: string): Promise<string | undefined> {
    const open = this.#documents.get(uri);
    if (open) return open.text;
    const bytes = await this.#host.readFile(uri);
    return bytes && new TextDecoder().decode(bytes);
  }

  /** Says that the text of an open document changed, or that one was opened or closed. */
  async documentChanged(uri: string): Promise<void> {
    await this.#update(uri, 'changed');
  }

  /**
   * Says that a file changed, came or went on disk.
   * Out: whether that may change what is found in others.
   */
  async fileChanged(uri: string, change: 'added' | 'changed' | 'removed'): Promise<boolean> {
    const root = this.rootOf(uri);
    if (root === undefined || this.#documents.get(uri) !== undefined) return false;
    const project = await this.#projects.get(root);
    const path = pathBelow(root, uri);
    if (change === 'changed' && !decides(path) && project?.texts.has(path) !== true) return false;
    await this.#update(uri, change);
    return true;
  }

  /** Says that workspace folders came or went. */
  changeRoots(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(withoutSlash));
    this.#roots = [...this.#roots.filter((root) => !gone.has(root)), ...added.map(withoutSlash)];
    this.#projects.clear();
    this.#views.clear();
  }

  async #update(uri: string, change: 'added' | 'changed' | 'removed'): Promise<void> {
    const root = this.rootOf(uri);
    const listed = root === undefined ? undefined : this.#projects.get(root);
    if (root === undefined || !listed) return;
    // Views of the old state must not be handed out while the new text is read.
    this.#views.clear();
    const project = await listed;
    if (!project) return;
    const path = pathBelow(root, uri);
    if (change === 'removed' && !this.#documents.get(uri)) {
      project.uris.delete(path);
      project.texts.delete(path);
      project.tree.update(path, 'removed');
      project.wide?.tree.update(path, 'removed');
    } else {
      project.uris.set(path, uri);
      const isOpen = this.#documents.get(uri) !== undefined;
      if (!isOpen && (decides(path) || project.texts.has(path))) await this.#fetch(project, [path]);
      project.tree.update(path, 'changed');
      project.wide?.tree.update(path, 'changed');
    }
    this.#views.clear();
  }

  #projectAt(root: string): Promise<Project | undefined> {
    let project = this.#projects.get(root);
    if (!project) {
      project = this.#list(root).catch(() => undefined);
      this.#projects.set(root, project);
    }
    return project;
  }

  async #soon(project: Promise<Project | undefined>): Promise<Project | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waited = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), PATIENCE_MS);
    });
    const first = await Promise.race([project, waited]);
    clearTimeout(timer);
    if (first !== 'late') return first;
    void project.then((there) => there && this.#late());
    return undefined;
  }

  async #list(root: string): Promise<Project | undefined> {
    const listed = await this.#host.listFiles(NEVER);
    const uris = new Map(listed.filter((uri) => uri.startsWith(`${root}/`)).map((uri) => [pathBelow(root, uri), uri]));
    for (const { uri } of this.#documents.all()) if (uri.startsWith(`${root}/`)) uris.set(pathBelow(root, uri), uri);
    if (uris.size === 0) return undefined;
    const texts = new Map<string, string>();
    const paths = [...uris.keys()];
    const read = this.#reader({ uris, texts });
    // Editors keep version control's own files to themselves, and agents look for the root by them.
    const marked = paths.some((path) => path.startsWith('.git/')) ? paths : [...paths, '.git/HEAD'];
    const tree = new TreeIndex({ paths: () => marked, read, complete: isProjectListing(paths) });
    const project: Project = { root, uris, texts, tree };
    await this.#fetch(project, paths.filter(decides));
    await this.#fetchImports(project);
    return project;
  }

  /** Reads what is known of a file: as it stands in the editor, else from the disk. */
  #reader({ uris, texts }: Pick<Project, 'uris' | 'texts'>): (path: string) => string | undefined {
    return (path) => this.#documents.get(uris.get(path) ?? '')?.text ?? texts.get(path);
  }

  async #fetch({ uris, texts }: Project, paths: readonly string[]): Promise<void> {
    await Promise.all(
      paths.map(async (path) => {
        const bytes = await this.#host.readFile(uris.get(path) ?? '').catch(() => undefined);
        if (bytes) texts.set(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
        else texts.delete(path);
      }),
    );
  }

  async #fetchImports(project: Project): Promise<void> {
    let fresh = [...project.texts.keys()];
    for (let step = 0; step < IMPORT_STEPS && fresh.length > 0; step++) {
      const named = fresh.flatMap((path) => importedPaths(path, project.texts.get(path) ?? ''));
      fresh = [...new Set(named)].filter((path) => project.uris.has(path) && !project.texts.has(path));
      await this.#fetch(project, fresh);
    }
  }

  #viewOf(project: Project, document: SpecDocument | undefined, agents: readonly string[] | undefined): Workspace {
    const key = JSON.stringify([project.root, agents ?? null]);
    const known = this.#views.get(key);
    if (known && (!document || known.pathOf(document) !== undefined)) return known;
    const own = document && pathBelow(project.root, document.uri);
    if (document && own !== undefined && !project.uris.has(own)) this.#adopt(project, own, document);
    const paths = [...project.uris.keys()].filter((path) => path === own || this.#isSpec(project, path));
    const view = this.#service.createWorkspace({
      tree: project.tree,
      documents: paths.map((path) => this.#entryOf(project, path)),
      uriOf: (path) => Utils.joinPath(URI.parse(project.root), path).toString(),
      ...(agents && { agents }),
    });
    this.#views.set(key, view);
    return view;
  }

  /** A document that came without notice. */
  #adopt({ uris, texts, tree }: Project, path: string, { uri, text }: SpecDocument): void {
    uris.set(path, uri);
    texts.set(path, text);
    tree.update(path, 'added');
  }

  #isSpec({ uris }: Project, path: string): boolean {
    return recogniseSpecFile(path) !== undefined || this.#settings.isListed(uris.get(path) ?? '');
  }

  #entryOf({ root, uris, texts }: Project, path: string): WorkspaceDocument {
    const uri = uris.get(path) ?? `${root}/${path}`;
    const document = (): SpecDocument => {
      const open = this.#documents.get(uri);
      if (open) return open.spec;
      return this.#parsed.documentOf(uri, texts.get(path) ?? '');
    };
    return {
      path,
      uri,
      get document() {
        return document();
      },
    };
  }
}

/** A listing is for all who wait for it, so nobody's cancellation stops it. */
const NEVER: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

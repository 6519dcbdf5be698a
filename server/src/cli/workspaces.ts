import { homedir } from 'node:os';
import { posix } from 'node:path';
import {
  CONFIG_FILE_NAME,
  isProjectListing,
  recogniseSpecFile,
  type SpecDocument,
  type SpecService,
  type Tree,
  type Workspace,
  type WorkspaceDocument,
} from '../core/index.ts';
import { type Disk, exists } from '../hosts/disk.ts';
import { readDiskTree } from '../hosts/diskTree.ts';
import { noteText } from '../hosts/effort.ts';
import { NotingTree } from './notingTree.ts';
import type { ProjectConfig } from './projectConfig.ts';

/** The projects that the checked files belong to, each listed once. */
export interface Workspaces {
  /**
   * The project around a file (absolute path with `/`), with `document` as what the file says.
   */
  around(path: string, document: SpecDocument): Promise<Workspace>;
  /** A document of one of the projects by the path that is shown for it. */
  find(shown: string): SpecDocument | undefined;
  /** The project that a file lies in. */
  projectOf(path: string): Project;
  /**
   * The paths in the tree of all texts that the verdict on the file that was asked about last may depend on, if they
   * are noted; undefined when one of them has changed meanwhile.
   */
  textsRead(): ReadonlySet<string> | undefined;
}

/** One project on the disk. */
export interface Project {
  /** Absolute. */
  readonly root: string;
  /** What was found below the root. */
  readonly listing: Tree;
  readonly tree: NotingTree;
  /** Its spec files, by path in the tree. */
  readonly specs: Promise<ReadonlySet<string>>;
}

interface ViewedProject extends Project {
  readonly documents: Map<string, WorkspaceDocument>;
  /** Views by what they are for; see {@link VIEW_USES}. */
  readonly views: Map<string, View>;
}

interface View {
  readonly workspace: Workspace;
  /** Paths of the texts that were read through it. */
  readonly texts: Set<string>;
  uses: number;
}

/** A view remembers what was read through it; after so many files a new one is made, so that memory stays bounded. */
const VIEW_USES = 40;
/** Of a project with at most so many spec files, each folder gets views of its own when texts are noted. */
const MOST_FOLDER_VIEWS = 1000;
/** How much text the documents hold that are kept beside those that a view still needs, in UTF-16 units. */
const MOST_TEXT = 300_000;

/**
 * @param start absolute path of the working folder, with `/`
 * @param show gives the path to show for an absolute one; it names documents too
 * @param isNoted whether it is noted which texts are read for a file; what a view has read counts for all its files
 */
export function createWorkspaces(
  service: SpecService,
  config: ProjectConfig,
  start: string,
  show: (path: string) => string,
  disk: Disk,
  isNoted: boolean,
): Workspaces {
  const projects = new Map<string, ViewedProject>();
  const documents = new Map<string, SpecDocument>();
  let held = 0;
  /** Those that say something else by now than their files do. */
  const edited = new Map<string, SpecDocument>();
  const places = new Map<string, { readonly tree: NotingTree; readonly path: string }>();
  let textsRead = new Set<string>();
  let isSteady = true;

  function projectOf(path: string): ViewedProject {
    const root = rootOf(path, start, disk);
    const known = projects.get(root);
    if (known) return known;
    const tree = readDiskTree({ base: root, from: [], readsHome: false, on: disk });
    const paths = [...tree.paths()];
    const listing = { ...tree, paths: () => paths, complete: tree.complete === true && isProjectListing(paths) };
    const project = {
      root,
      listing,
      tree: new NotingTree(listing),
      documents: new Map<string, WorkspaceDocument>(),
      specs: specPathsOf(root, paths, config).then((specs) => new Set(specs)),
      views: new Map(),
    };
    projects.set(root, project);
    return project;
  }

  function read(uri: string): SpecDocument | undefined {
    const known = edited.get(uri) ?? documents.get(uri);
    const place = places.get(uri);
    if (!place || (known && !isNoted)) return known;
    const text = withoutMark(place.tree.facts(place.path)?.text ?? '');
    if (known) {
      isSteady &&= known.text === text;
      return known;
    }
    noteText(text.length);
    const document = service.createDocument(uri, text);
    keep(document);
    return document;
  }

  function keep(document: SpecDocument): void {
    held += document.text.length - (documents.get(document.uri)?.text.length ?? 0);
    documents.set(document.uri, document);
    for (const [uri, { text }] of documents) {
      if (held <= MOST_TEXT) break;
      if (uri === document.uri) continue;
      documents.delete(uri);
      held -= text.length;
    }
  }

  function entryOf({ root, tree, documents: made }: ViewedProject, path: string): WorkspaceDocument {
    const known = made.get(path);
    if (known) return known;
    const uri = show(posix.join(root, path));
    places.set(uri, { tree, path });
    const entry = {
      path,
      uri,
      get document() {
        const document = read(uri);
        if (!document) throw new Error(`no place is known for ${uri}`);
        return document;
      },
    };
    made.set(path, entry);
    return entry;
  }

  async function viewOf(project: ViewedProject, local: string, agents: readonly string[] | undefined): Promise<View> {
    const specs = await project.specs;
    const isSpec = specs.has(local);
    const folder = isNoted && specs.size <= MOST_FOLDER_VIEWS ? posix.dirname(local) : '';
    const key = JSON.stringify([folder, agents]);
    const known = isSpec ? project.views.get(key) : undefined;
    if (known && known.uses++ < VIEW_USES) return known;
    const paths = isSpec ? [...specs] : [local, ...specs];
    const workspace = service.createWorkspace({
      tree: project.tree,
      documents: paths.map((path) => entryOf(project, path)),
      uriOf: (at) => show(posix.join(project.root, at)),
      ...(agents && { agents }),
    });
    const view = { workspace, texts: new Set<string>(), uses: 1 };
    // Neighbours come one after another: no other view is of use by then.
    if (isNoted) project.views.clear();
    if (isSpec) project.views.set(key, view);
    return view;
  }

  return {
    find: read,
    projectOf,
    textsRead: () => (isSteady ? textsRead : undefined),
    async around(path, document) {
      const project = projectOf(path);
      project.tree.noteInto(undefined);
      // What the file says by now; a view made before would still know what it said then.
      const before = read(document.uri);
      if (before && before.text !== document.text) {
        edited.set(document.uri, document);
        project.views.clear();
      } else keep(document);
      const { agents } = await config.forFolder(posix.dirname(path));
      const { workspace, texts } = await viewOf(project, posix.relative(project.root, path), agents);
      if (isNoted) project.tree.noteInto((textsRead = texts));
      return workspace;
    },
  };
}

/**
 * The repository that a file lies in; without one, the outermost folder with a configuration, else the folder that the
 * file's own place speaks for (`x` for `x/.github/copilot-instructions.md`), else the working folder if the file is in
 * it, else the file's own folder.
 */
function rootOf(path: string, start: string, disk: Disk): string {
  const chain: string[] = [];
  for (let at = posix.dirname(path); ; at = posix.dirname(at)) {
    if (exists(disk, posix.join(at, '.git'))) return at;
    chain.push(at);
    if (posix.dirname(at) === at) break;
  }
  const configured = [...chain].reverse().find((at) => exists(disk, posix.join(at, CONFIG_FILE_NAME)));
  if (configured !== undefined) return configured;
  const special = chain.find((at) => posix.basename(at).startsWith('.'));
  const above = special === undefined ? undefined : posix.dirname(special);
  const speaksFor = above !== undefined && recogniseSpecFile(posix.relative(above, path)) !== undefined;
  if (speaksFor) return above;
  return chain.includes(start) && start !== '/' && start !== homedir() ? start : posix.dirname(path);
}

async function specPathsOf(root: string, paths: readonly string[], config: ProjectConfig): Promise<string[]> {
  const configured = paths
    .filter((path) => posix.basename(path) === CONFIG_FILE_NAME)
    .map((path) => posix.dirname(path));
  const specs: string[] = [];
  for (const path of paths) {
    if (path.startsWith('/') || path.startsWith('~') || path.endsWith('/')) continue;
    const named = recogniseSpecFile(path) !== undefined;
    const mayBeListed = configured.some((folder) => folder === '.' || path.startsWith(`${folder}/`));
    if (!named && !mayBeListed) continue;
    const absolute = posix.join(root, path);
    const { filter } = await config.forFolder(posix.dirname(absolute));
    if (!filter.isIgnored(absolute) && (named || filter.isListed(absolute))) specs.push(path);
  }
  return specs;
}

/** Documents are checked without a byte order mark, so that offsets agree. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

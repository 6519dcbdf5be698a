import { homedir } from 'node:os';
import { posix } from 'node:path';
import {
  CONFIG_FILE_NAME,
  isProjectListing,
  recogniseSpecFile,
  type SpecDocument,
  type SpecService,
  TreeIndex,
  type Workspace,
  type WorkspaceDocument,
} from '../core/index.ts';
import { type Disk, exists } from '../hosts/disk.ts';
import { readDiskTree } from '../hosts/diskTree.ts';
import { noteText } from '../hosts/effort.ts';
import type { ProjectConfig } from './projectConfig.ts';

/** The projects that the checked files belong to, each listed once. */
export interface Workspaces {
  /**
   * The project around a file (absolute path with `/`), with `document` as what the file says.
   */
  around(path: string, document: SpecDocument): Promise<Workspace>;
  /** A document of one of the projects by the path that is shown for it. */
  find(shown: string): SpecDocument | undefined;
}

/** One project on the disk. */
interface Project {
  /** Absolute. */
  readonly root: string;
  readonly tree: TreeIndex;
  /** Its spec files, by path in the tree. */
  readonly specs: Promise<ReadonlySet<string>>;
  /** Views by the agents that they are for; see {@link VIEW_USES}. */
  readonly views: Map<string, { readonly view: Workspace; uses: number }>;
}

/** A view remembers what was read through it; after so many files a new one is made, so that memory stays bounded. */
const VIEW_USES = 40;
/** How much text the documents hold that are kept beside those that a view still needs, in UTF-16 units. */
const MOST_TEXT = 300_000;

/**
 * @param start absolute path of the working folder, with `/`
 * @param show gives the path to show for an absolute one; it names documents too
 */
export function createWorkspaces(
  service: SpecService,
  config: ProjectConfig,
  start: string,
  show: (path: string) => string,
  disk: Disk,
): Workspaces {
  const projects = new Map<string, Project>();
  const documents = new Map<string, SpecDocument>();
  let held = 0;
  /** Those that say something else by now than their files do. */
  const edited = new Map<string, SpecDocument>();
  const places = new Map<string, { readonly tree: TreeIndex; readonly path: string }>();

  function projectOf(path: string): Project {
    const root = rootOf(path, start, disk);
    const known = projects.get(root);
    if (known) return known;
    const tree = readDiskTree({ base: root, from: [], readsHome: false, on: disk });
    const paths = [...tree.paths()];
    const index = new TreeIndex({
      ...tree,
      paths: () => paths,
      complete: tree.complete === true && isProjectListing(paths),
    });
    const project = {
      root,
      tree: index,
      specs: specPathsOf(root, paths, config).then((specs) => new Set(specs)),
      views: new Map(),
    };
    projects.set(root, project);
    return project;
  }

  function read(uri: string): SpecDocument | undefined {
    const known = edited.get(uri) ?? documents.get(uri);
    if (known) return known;
    const place = places.get(uri);
    if (!place) return undefined;
    const text = withoutMark(place.tree.facts(place.path)?.text ?? '');
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

  function entryOf({ root, tree }: Project, path: string): WorkspaceDocument {
    const uri = show(posix.join(root, path));
    places.set(uri, { tree, path });
    return {
      path,
      uri,
      get document() {
        const document = read(uri);
        if (!document) throw new Error(`no place is known for ${uri}`);
        return document;
      },
    };
  }

  async function viewOf(project: Project, local: string, agents: readonly string[] | undefined): Promise<Workspace> {
    const specs = await project.specs;
    const isSpec = specs.has(local);
    const key = JSON.stringify(agents ?? null);
    const known = isSpec ? project.views.get(key) : undefined;
    if (known && known.uses++ < VIEW_USES) return known.view;
    const paths = isSpec ? [...specs] : [local, ...specs];
    const view = service.createWorkspace({
      tree: project.tree,
      documents: paths.map((path) => entryOf(project, path)),
      uriOf: (at) => show(posix.join(project.root, at)),
      ...(agents && { agents }),
    });
    if (isSpec) project.views.set(key, { view, uses: 1 });
    return view;
  }

  return {
    find: read,
    async around(path, document) {
      const project = projectOf(path);
      // What the file says by now; a view made before would still know what it said then.
      const before = read(document.uri);
      if (before && before.text !== document.text) {
        edited.set(document.uri, document);
        project.views.clear();
      } else keep(document);
      const { agents } = await config.forFolder(posix.dirname(path));
      return viewOf(project, posix.relative(project.root, path), agents);
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

import { existsSync } from 'node:fs';
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
import { readDiskTree } from '../hosts/diskTree.ts';
import type { ProjectConfig } from './projectConfig.ts';

/** The projects that the checked files belong to, each listed once. */
export interface Workspaces {
  /**
   * The project around a file (absolute path with `/`), with `document` as what the file says.
   */
  around(path: string, document: SpecDocument): Promise<Workspace>;
  /** A document of one of the projects by the path that is shown for it, if a rule has looked at it. */
  find(shown: string): SpecDocument | undefined;
}

/** One project on the disk. */
interface Project {
  /** Absolute. */
  readonly root: string;
  readonly tree: TreeIndex;
  /** Its spec files, by path in the tree. */
  readonly specs: Promise<readonly string[]>;
}

/**
 * @param start absolute path of the working folder, with `/`
 * @param show gives the path to show for an absolute one; it names documents too
 */
export function createWorkspaces(
  service: SpecService,
  config: ProjectConfig,
  start: string,
  show: (path: string) => string,
): Workspaces {
  const projects = new Map<string, Project>();
  const documents = new Map<string, SpecDocument>();

  function projectOf(path: string): Project {
    const root = rootOf(path, start);
    const known = projects.get(root);
    if (known) return known;
    const tree = readDiskTree({ base: root, from: [], readsHome: false });
    const paths = [...tree.paths()];
    const index = new TreeIndex({
      ...tree,
      paths: () => paths,
      complete: tree.complete === true && isProjectListing(paths),
    });
    const project = { root, tree: index, specs: specPathsOf(root, paths, config) };
    projects.set(root, project);
    return project;
  }

  function entryOf({ root, tree }: Project, path: string): WorkspaceDocument {
    const uri = show(posix.join(root, path));
    return {
      path,
      uri,
      get document() {
        const known = documents.get(uri);
        if (known) return known;
        const document = service.createDocument(uri, withoutMark(tree.facts(path)?.text ?? ''));
        documents.set(uri, document);
        return document;
      },
    };
  }

  return {
    find: (shown) => documents.get(shown),
    async around(path, document) {
      const project = projectOf(path);
      const local = posix.relative(project.root, path);
      documents.set(document.uri, document);
      const { agents } = await config.forFolder(posix.dirname(path));
      const others = (await project.specs).filter((spec) => spec !== local);
      return service.createWorkspace({
        tree: project.tree,
        documents: [{ path: local, uri: document.uri, document }, ...others.map((spec) => entryOf(project, spec))],
        uriOf: (at) => show(posix.join(project.root, at)),
        ...(agents && { agents }),
      });
    },
  };
}

/**
 * The repository that a file lies in; without one, the outermost folder with a configuration, else the folder that the
 * file's own place speaks for (`x` for `x/.github/copilot-instructions.md`), else the working folder if the file is in
 * it, else the file's own folder.
 */
function rootOf(path: string, start: string): string {
  const chain: string[] = [];
  for (let at = posix.dirname(path); ; at = posix.dirname(at)) {
    if (existsSync(posix.join(at, '.git'))) return at;
    chain.push(at);
    if (posix.dirname(at) === at) break;
  }
  const configured = [...chain].reverse().find((at) => existsSync(posix.join(at, CONFIG_FILE_NAME)));
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

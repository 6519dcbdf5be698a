import type { SpecDocument } from '../document/specDocument.ts';
import { configuredAgents } from '../precedence/configuredAgents.ts';
import { normalizePath } from '../precedence/paths.ts';
import { resolve } from '../precedence/resolve.ts';
import type { TreeIndex } from '../precedence/treeIndex.ts';
import type { Stack } from '../precedence/types.ts';
import type { SpecModel } from '../spec/specModel.ts';
import { GitIgnores } from './gitIgnores.ts';

/** A spec file of the workspace as it is now. */
export interface WorkspaceSpec {
  /** In the tree: relative to the workspace folder, with `/`. */
  readonly path: string;
  /** Read when first asked for. */
  readonly spec: SpecModel;
}

/** Whether something stands at a path; `unseen` where the view can't tell. */
export type Presence = 'there' | 'missing' | 'unseen';

/**
 * An immutable view of a project: its files, and what its spec files say. Rules that look across files get one;
 * without one they stay silent. A new view is made when a file changes; what did not change is shared.
 */
export interface Workspace {
  /** All files that can be seen, for questions such as "is there a `Makefile` beside it?". */
  readonly tree: TreeIndex;
  /** Spec files in the order of their paths; identical copies and links each stand for themselves. */
  readonly specs: readonly WorkspaceSpec[];
  /** Ids of the agents that the user works with: configured, or else those whose files are there. */
  readonly agents: readonly string[];
  /** Whether a configuration names the agents; otherwise they are a guess. */
  readonly agentsAreNamed: boolean;
  /** The path of a document in the tree; undefined for one outside the workspace. */
  pathOf(document: SpecDocument): string | undefined;
  /** What a document at this path is called, there or yet to be made. */
  uriOf(path: string): string;
  /** Whether a file or folder is there. Ignored files, and those of other people's code, may be anywhere but here. */
  presenceOf(path: string): Presence;
  /** What an agent reads for a target when it is started in a folder; computed once per view. */
  stackOf(agent: string, cwd: string, file: string): Stack;
}

/** A document of the workspace; `document` may be a getter, which is asked only when a rule looks at it. */
export interface WorkspaceDocument {
  readonly path: string;
  readonly uri: string;
  readonly document: SpecDocument;
}

/** What a {@link Workspace} is made of. */
export interface WorkspaceInit {
  readonly tree: TreeIndex;
  readonly documents: readonly WorkspaceDocument[];
  /** Ids of the agents that a configuration names; without it, those that the project is set up for are taken. */
  readonly agents?: readonly string[];
  /** Names a document at a path that is not among {@link documents}; the path itself unless said. */
  readonly uriOf?: (path: string) => string;
}

/** Makes the view. `readSpec` is asked once per document and should remember its answers. */
export function createWorkspace(init: WorkspaceInit, readSpec: (document: SpecDocument) => SpecModel): Workspace {
  const { tree, documents } = init;
  const paths = new Map(documents.map(({ path, uri }) => [uri, path]));
  const uris = new Map(documents.map(({ path, uri }) => [path, uri]));
  const ignores = new GitIgnores((path) => (tree.isFile(path) ? tree.facts(path)?.text : undefined));
  const stacks = new Map<string, Stack>();
  let agents = init.agents;
  return {
    tree,
    specs: documents.map((entry) => lazySpec(entry, readSpec)).sort(byPath),
    get agents() {
      agents ??= configuredAgents(tree).map(({ agent }) => agent);
      return agents;
    },
    agentsAreNamed: init.agents !== undefined,
    pathOf: ({ uri }) => paths.get(uri),
    uriOf: (path) => uris.get(path) ?? init.uriOf?.(path) ?? path,
    presenceOf: (path) => presenceOf(tree, ignores, normalizePath(path)),
    stackOf(agent, cwd, file) {
      const key = JSON.stringify([agent, cwd, file]);
      const stack = stacks.get(key) ?? resolve({ agent, tree, cwd, file });
      stacks.set(key, stack);
      return stack;
    },
  };
}

function lazySpec(entry: WorkspaceDocument, readSpec: (document: SpecDocument) => SpecModel): WorkspaceSpec {
  return {
    path: entry.path,
    get spec() {
      return readSpec(entry.document);
    },
  };
}

function byPath(a: WorkspaceSpec, b: WorkspaceSpec): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** Folders that hold other people's code, or what a build made: listed as a rule, looked into never. */
const FOREIGN = /(?:^|\/)(?:node_modules|\.git|\.venv|venv|vendor|dist|build|out|target|coverage|__pycache__)(?:\/|$)/;

function presenceOf(tree: TreeIndex, ignores: GitIgnores, path: string): Presence {
  if (tree.exists(path)) return 'there';
  const leaves = path.startsWith('..') || path.startsWith('/') || path.startsWith('~');
  if (!tree.isComplete || leaves || FOREIGN.test(path)) return 'unseen';
  return ignores.isFileIgnored(path) || ignores.isFolderIgnored(path) ? 'unseen' : 'missing';
}

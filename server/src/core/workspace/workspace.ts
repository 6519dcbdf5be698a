import type { SpecDocument } from '../document/specDocument.ts';
import type { TreeIndex } from '../precedence/treeIndex.ts';
import type { SpecModel } from '../spec/specModel.ts';

/** A spec file of the workspace as it is now. */
export interface WorkspaceSpec {
  /** In the tree: relative to the workspace folder, with `/`. */
  readonly path: string;
  readonly spec: SpecModel;
}

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
  /** The path of a document in the tree; undefined for one outside the workspace. */
  pathOf(document: SpecDocument): string | undefined;
}

/** What a {@link Workspace} is made of. */
export interface WorkspaceInit {
  readonly tree: TreeIndex;
  readonly documents: readonly { readonly path: string; readonly document: SpecDocument }[];
  readonly agents: readonly string[];
}

/** Makes the view. `readSpec` is asked once per document and should remember its answers. */
export function createWorkspace(
  { tree, documents, agents }: WorkspaceInit,
  readSpec: (document: SpecDocument) => SpecModel,
): Workspace {
  const paths = new Map(documents.map(({ path, document }) => [document.uri, path]));
  const specs = documents
    .map(({ path, document }) => ({ path, spec: readSpec(document) }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { tree, specs, agents, pathOf: ({ uri }) => paths.get(uri) };
}

import { agentProfiles } from './profiles/index.ts';
import { createTreeIndex, type TreeIndex } from './treeIndex.ts';
import type { AgentProfile, Tree } from './types.ts';

/** An agent that a project is set up for, with the path that shows it. */
export interface ConfiguredAgent {
  readonly agent: string;
  readonly because: string;
}

/**
 * The agents that a project is set up for, by files that only they (or their family) use. The home folder does not
 * count: what a user has installed says nothing about the project.
 */
export function configuredAgents(tree: Tree | TreeIndex, cwd = ''): ConfiguredAgent[] {
  const index = createTreeIndex(tree);
  return agentProfiles.flatMap((profile) => {
    const because = evidenceFor(index, profile, cwd);
    return because === undefined ? [] : [{ agent: profile.id, because }];
  });
}

function evidenceFor(index: TreeIndex, profile: AgentProfile, cwd: string): string | undefined {
  const inFolder = profile.marks
    .map((mark) => (cwd === '' ? mark : `${cwd}/${mark}`))
    .find((path) => (path.endsWith('/') ? index.isDir(path.slice(0, -1)) : index.isFile(path)));
  return inFolder ?? deeperEvidence(index, profile.marks, cwd);
}

/** In a monorepo the files may stand in packages; only names that are instruction files are looked for there. */
function deeperEvidence(index: TreeIndex, marks: readonly string[], cwd: string): string | undefined {
  const prefix = cwd === '' ? '' : `${cwd}/`;
  for (const path of index.specPaths) {
    if (path.startsWith('~') || path.startsWith('/') || !path.startsWith(prefix)) continue;
    const below = `/${path.slice(prefix.length)}`;
    if (marks.some((mark) => (mark.endsWith('/') ? below.includes(`/${mark}`) : below.endsWith(`/${mark}`))))
      return path;
  }
  return undefined;
}

import { agentProfiles } from './profiles/index.ts';
import type { NamePattern } from './types.ts';

/** Where agents look outside of a project, and which folders inside one are theirs. */
export interface AgentFolders {
  /** Hidden folders of a project that hold instruction files, by their first segment (`.claude`). */
  readonly inProject: ReadonlySet<string>;
  /** Folders in the user's home, beginning with `~/`. */
  readonly inHome: readonly string[];
  /** Folders of the machine, absolute. */
  readonly onMachine: readonly string[];
  /** Names by which an agent finds its project's root. */
  readonly rootMarkers: ReadonlySet<string>;
}

/** Folders that some agent's own code adds to its profile. */
const MORE_IN_HOME = ['~/.agents', '~/.config', '~/.gemini', '~/.qwen', '~/.copilot'];
const MORE_ON_MACHINE = ['/etc/windsurf', '/etc/devin'];

/** Gathered once from the profiles, so that a new agent is looked for without a change here. */
export function agentFolders(): AgentFolders {
  const scopes = agentProfiles.flatMap((profile) => profile.scopes);
  const fixed = scopes.flatMap(({ at }) => (at.in === 'fixed' ? at.dirs : []));
  const hidden = scopes.flatMap(({ names }) => names.flatMap(hiddenFolder));
  const marks = agentProfiles.flatMap((profile) => profile.marks.flatMap(hiddenFolder));
  return {
    inProject: new Set([...hidden, ...marks, '.github']),
    inHome: outermost([...fixed.filter((dir) => dir.startsWith('~/')), ...MORE_IN_HOME]),
    onMachine: outermost([...fixed.filter((dir) => dir.startsWith('/')), ...MORE_ON_MACHINE]),
    rootMarkers: new Set(agentProfiles.flatMap(({ root }) => root.markers)),
  };
}

function hiddenFolder(name: NamePattern): string[] {
  const path = typeof name === 'string' ? name : `${name.folder}/`;
  const first = /^(\.[^/]+)\//.exec(path)?.[1];
  return first === undefined ? [] : [first];
}

/** The folders without those that lie in another one of them. */
function outermost(folders: readonly string[]): string[] {
  const all = [...new Set(folders)].sort();
  return all.filter((folder) => !all.some((other) => other !== folder && folder.startsWith(`${other}/`)));
}

import { dirName } from '../../precedence/paths.ts';
import { profileOf } from '../../precedence/profiles/index.ts';
import { resolve } from '../../precedence/resolve.ts';
import { TreeIndex } from '../../precedence/treeIndex.ts';
import type { Layer, OmissionKind, Stack } from '../../precedence/types.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** What one agent makes of one file, where it treats the file best. */
export interface Reading {
  readonly agent: string;
  /** The agent's name as its users know it. */
  readonly name: string;
  readonly state: 'read' | OmissionKind;
  readonly why: string;
  /** Set when it is read, also in part. */
  readonly layer?: Layer;
  readonly stack: Stack;
}

/** From the best that can happen to a file to the worst. */
const STATES: readonly Reading['state'][] = [
  'read',
  'listed',
  'cut',
  'shadowed',
  'off',
  'blank',
  'elsewhere',
  'unread',
];

/** A hidden folder that is some agent's or forge's, with all behind it. */
const AGENT_FOLDER = /(?:^|\/)\.[\w-]+\/.*$/;

/** The folder that a spec file speaks for: its own, or the one that holds the agent's folder (`.cursor/rules`). */
export function homeFolderOf(path: string): string {
  const folder = AGENT_FOLDER.exec(path);
  return folder ? path.slice(0, folder.index) : dirName(path);
}

/**
 * What an agent makes of a file when it works in the file's own folder, started there or at the top. A file that is
 * read in one of the two is read.
 */
export function readingOf(workspace: Workspace, agent: string, path: string): Reading {
  const folder = homeFolderOf(path);
  const stacks = [workspace.stackOf(agent, folder, folder)];
  if (folder !== '') stacks.push(workspace.stackOf(agent, '', folder));
  const readings = stacks.map((stack) => readingIn(workspace, stack, path));
  return readings.reduce((best, other) => (rank(other) < rank(best) ? other : best));
}

function readingIn({ tree }: Workspace, stack: Stack, path: string): Reading {
  const base = { agent: stack.agent, name: profileOf(stack.agent).name, stack };
  // A file that is read through a link is read.
  const layer = stack.layers.find((candidate) => candidate.path === path || tree.realPath(candidate.path) === path);
  if (layer && layer.load !== 'listed') return { ...base, state: 'read', why: layer.why, layer };
  const omission = stack.notApplied.find((candidate) => candidate.path === path);
  return { ...base, state: omission?.kind ?? 'unread', why: omission?.why ?? `${base.name} does not read it.` };
}

function rank({ state }: Reading): number {
  return STATES.indexOf(state);
}

/** Whether an agent would read a file of this name and place, if it stood alone in a project. */
export function wouldRead(agent: string, path: string): boolean {
  const texts = new Map([
    ['.git/HEAD', ''],
    [path, '---\nalwaysApply: true\n---\n\nUse tabs.\n'],
  ]);
  const tree = new TreeIndex({ paths: () => texts.keys(), read: (at) => texts.get(at) });
  const folder = homeFolderOf(path);
  return ['', folder].some((cwd) =>
    resolve({ agent, tree, cwd, file: folder }).layers.some((layer) => layer.path === path),
  );
}

/** Ids of the agents that a file is judged by: those that the user names, else those that its name is made for. */
export function judgesOf(workspace: Workspace, madeFor: readonly string[]): readonly string[] {
  return workspace.agentsAreNamed ? workspace.agents : madeFor;
}

import { baseName, dirName } from '../../precedence/paths.ts';
import { recogniseSpecFile } from '../../spec/recognise.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { judgesOf, type Reading, readingOf } from './readings.ts';

/** A file that another one keeps some agents from reading. */
export interface ShadowedFile {
  /** Names of the agents that don't read it, and why. */
  readonly agents: string;
  readonly why: string;
  /** The file that comes first, where it lies in the project. */
  readonly by?: string;
  /** Names of the agents that read the file all the same; empty when none does. */
  readonly readers: string;
  /** Whether the other file could import this one, in the agent's own syntax. */
  readonly importable: boolean;
}

/** Says which agents skip a file because of another one; undefined when none does. */
export function shadowedFile(workspace: Workspace, path: string): ShadowedFile | undefined {
  const match = recogniseSpecFile(path);
  if (!match) return undefined;
  const judges = judgesOf(
    workspace,
    workspace.agents.filter((agent) => match.agents.includes(agent)),
  );
  const readings = judges.map((agent) => readingOf(workspace, agent, path));
  const shadowed = readings.filter(({ state }) => state === 'shadowed');
  const [first] = shadowed;
  if (!first) return undefined;
  const by = shadowOf(workspace, first, path);
  return {
    agents: names(shadowed),
    why: first.why.replace(/\.$/, ''),
    ...(by !== undefined && { by }),
    readers: names(readings.filter(({ state }) => state === 'read')),
    importable: first.agent === 'claude-code' && by !== undefined && !/override/.test(by),
  };
}

function names(readings: readonly Reading[]): string {
  return readings.map(({ name }) => name).join(', ');
}

/** The reason names the file that comes first, by its path or by its name in the same folder. */
function shadowOf({ tree }: Workspace, { why, stack }: Reading, path: string): string | undefined {
  const [, named] = /`([^`]+)`/.exec(why) ?? [];
  if (named === undefined) return undefined;
  const beside = dirName(path) === '' ? named : `${dirName(path)}/${named}`;
  const layer = stack.layers.find((candidate) => baseName(candidate.path) === named);
  return [named, beside, layer?.path].find((candidate) => candidate !== undefined && tree.isFile(candidate));
}

import type { AgentProfile } from '../types.ts';
import { ANTHROPIC } from './anthropic.ts';
import { EDITORS } from './editors.ts';
import { EXTENSIONS } from './extensions.ts';
import { GITHUB } from './github.ts';
import { GOOGLE } from './google.ts';
import { OPENAI } from './openai.ts';
import { TERMINALS } from './terminals.ts';

/** All agents, in the order in which they are shown. */
export const agentProfiles: readonly AgentProfile[] = [
  ...OPENAI,
  ...ANTHROPIC,
  ...GITHUB,
  ...GOOGLE,
  ...EDITORS,
  ...EXTENSIONS,
  ...TERMINALS,
];

/** Ids of all agents. */
export const agentIds: readonly string[] = agentProfiles.map(({ id }) => id);

const BY_ID: ReadonlyMap<string, AgentProfile> = new Map(agentProfiles.map((profile) => [profile.id, profile]));

/**
 * The data of one agent.
 * @throws RangeError for an unknown id
 */
export function profileOf(id: string): AgentProfile {
  const profile = BY_ID.get(id);
  if (profile === undefined) throw new RangeError(`Unknown agent "${id}", expected one of ${agentIds.join(', ')}`);
  return profile;
}

import type { AgentProfile } from '../types.ts';
import { AGENTS_MD } from './agentsMd.ts';
import { AIDER } from './aider.ts';
import { AMP } from './amp.ts';
import { ANTIGRAVITY } from './antigravity.ts';
import { AUGMENT } from './augment.ts';
import { CLAUDE_CODE } from './claudeCode.ts';
import { CLINE } from './cline.ts';
import { CODEX } from './codex.ts';
import { CONTINUE } from './continue.ts';
import { COPILOT_CLI } from './copilotCli.ts';
import { COPILOT_GITHUB } from './copilotGithub.ts';
import { COPILOT_VSCODE } from './copilotVscode.ts';
import { CURSOR } from './cursor.ts';
import { FACTORY_DROID } from './factoryDroid.ts';
import { GEMINI_CLI } from './geminiCli.ts';
import { GOOSE } from './goose.ts';
import { JULES } from './jules.ts';
import { JUNIE } from './junie.ts';
import { KIRO } from './kiro.ts';
import { OPENCODE } from './opencode.ts';
import { QWEN_CODE } from './qwenCode.ts';
import { ROO_CODE } from './rooCode.ts';
import { WARP } from './warp.ts';
import { WINDSURF } from './windsurf.ts';
import { ZED } from './zed.ts';

/** All agents, in the order in which they are shown. */
export const agentProfiles: readonly AgentProfile[] = [
  AGENTS_MD,
  CODEX,
  CLAUDE_CODE,
  COPILOT_VSCODE,
  COPILOT_GITHUB,
  COPILOT_CLI,
  GEMINI_CLI,
  QWEN_CODE,
  JULES,
  ANTIGRAVITY,
  CURSOR,
  WINDSURF,
  ZED,
  KIRO,
  CLINE,
  ROO_CODE,
  CONTINUE,
  AUGMENT,
  JUNIE,
  OPENCODE,
  AMP,
  GOOSE,
  AIDER,
  FACTORY_DROID,
  WARP,
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

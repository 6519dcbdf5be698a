import { claude } from './claude.ts';
import { copilotVscode, cursor, windsurf } from './editors.ts';
import { augment, cline, continueDev, junie, roo } from './extensions.ts';
import { gemini, qwen } from './google.ts';
import type { Strategy } from './strategy.ts';
import { aider, codex, copilotCli, goose, opencode, warp } from './terminals.ts';

export type { Strategy } from './strategy.ts';

const STRATEGIES: Readonly<Record<string, Strategy>> = {
  'claude-code': claude,
  'copilot-vscode': copilotVscode,
  'copilot-cli': copilotCli,
  'gemini-cli': gemini,
  'qwen-code': qwen,
  'roo-code': roo,
  aider,
  augment,
  cline,
  codex,
  continue: continueDev,
  cursor,
  goose,
  junie,
  opencode,
  warp,
  windsurf,
};

const NONE: Strategy = {};

/** What of an agent is code; agents that are data alone have none of it. */
export function strategyOf(id: string): Strategy {
  return STRATEGIES[id] ?? NONE;
}

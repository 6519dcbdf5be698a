/** Agents that one starts in a folder of one's choice; all others work on the folder that is open, or on a repository. */
const IN_TERMINAL: ReadonlySet<string> = new Set([
  'codex',
  'claude-code',
  'copilot-cli',
  'gemini-cli',
  'qwen-code',
  'opencode',
  'amp',
  'goose',
  'aider',
  'factory-droid',
  'warp',
]);

/**
 * Where an agent is taken to have been started when nobody says: in a terminal in the folder that is worked in, in an
 * editor at the top of the workspace.
 * @param folder the folder that is worked in; one of an agent's own (`.cursor/rules`) stands for what it lies in
 */
export function startFolderOf(agent: string, folder: string): string {
  if (!IN_TERMINAL.has(agent)) return '';
  const hidden = /(?:^|\/)\.[^/]+(?:\/|$)/.exec(folder);
  return hidden ? folder.slice(0, hidden.index) : folder;
}

import { URI } from 'vscode-uri';

const SPEC_NAMES =
  /^(?:(?:agents?|claude|gemini|qwen|warp)(?:\.(?:local|override))?\.md|skill\.md|copilot-instructions\.md|model_?spec\.md|spec\.md|.+\.(?:instructions|prompt|agent|chatmode)\.md|.+\.mdc|\.(?:cursorrules|windsurfrules|clinerules|goosehints))$/i;
const SPEC_FOLDERS =
  /\/(?:\.claude\/(?:rules|agents|commands)|\.clinerules|\.kiro\/steering|\.windsurf\/rules|\.roo\/rules[^/]*)\/.+\.md$/i;

/** Whether a URI names a spec file, by name and place. */
export function isSpecUri(uri: string): boolean {
  const { path } = URI.parse(uri);
  return SPEC_NAMES.test(path.slice(path.lastIndexOf('/') + 1)) || SPEC_FOLDERS.test(path);
}

import { parse as parseJson } from 'jsonc-parser';
import { findRoot } from './context.ts';
import { ancestorsOf, joinPath } from './paths.ts';
import { agentProfiles } from './profiles/index.ts';
import { readTopLevelToml } from './toml.ts';
import type { FileFacts, TreeIndex } from './treeIndex.ts';
import type { AgentOptions, AgentProfile, SettingsFile } from './types.ts';

/** What an agent's own settings files say of how it reads instruction files. */
export interface OwnSettings {
  readonly options: AgentOptions;
  /** The files that set any of them, in the order in which they are read. */
  readonly files: readonly string[];
}

const NONE: OwnSettings = { options: {}, files: [] };

/** Reads the settings files of an agent that the tree holds; a later file goes over an earlier one. */
export function readOwnSettings(profile: AgentProfile, index: TreeIndex, cwd: string): OwnSettings {
  if (profile.settings === undefined) return NONE;
  const options: Record<string, unknown> = {};
  const files: string[] = [];
  for (const settings of profile.settings) {
    for (const path of placesOf(settings, profile, index, cwd)) {
      const facts = index.isFile(path) ? index.facts(path) : undefined;
      const found = facts === undefined ? [] : optionsIn(facts, path, settings);
      for (const [name, value] of found) options[name] = join(settings, name, options[name], value);
      if (found.length > 0) files.push(path);
    }
  }
  return { options, files };
}

const IN_PROJECT = [
  ...new Set(agentProfiles.flatMap(({ settings }) => settings?.map(({ path }) => path) ?? [])),
].filter((path) => !/^[~/]/.test(path));

/** Whether a path may be a settings file of some agent, so that its text decides which instruction files are read. */
export function isAgentSettingsPath(path: string): boolean {
  return IN_PROJECT.some((ending) => `/${path}`.endsWith(`/${ending}`));
}

function placesOf({ path, at }: SettingsFile, profile: AgentProfile, index: TreeIndex, cwd: string): string[] {
  if (/^[~/]/.test(path)) return [path];
  if (at === 'cwd') return [joinPath(cwd, path)];
  const root = findRoot(profile, {}, index, cwd) ?? cwd;
  const chain = ancestorsOf(cwd, index.world);
  return chain
    .slice(0, chain.indexOf(root) + 1)
    .reverse()
    .map((dir) => joinPath(dir, path));
}

function join({ adds }: SettingsFile, name: string, before: unknown, value: unknown): unknown {
  return adds?.includes(name) === true && Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
}

/** Parsed once as long as the file does not change. */
const parsed = new WeakMap<FileFacts, unknown>();

function optionsIn(facts: FileFacts, path: string, { options }: SettingsFile): [name: string, value: unknown][] {
  if (!parsed.has(facts)) parsed.set(facts, parseSettings(facts.text, path));
  const settings = parsed.get(facts);
  return Object.entries(options).flatMap(([name, keys]): [string, unknown][] => {
    const value = valueAt(settings, keys);
    return value === undefined || value === null ? [] : [[name, value]];
  });
}

function parseSettings(text: string, path: string): unknown {
  if (path.endsWith('.toml')) return readTopLevelToml(text);
  return parseJson(text, [], { allowTrailingComma: true }) as unknown;
}

/** The value behind a chain of keys; none where anything on the way is no object. */
function valueAt(settings: unknown, keys: readonly string[]): unknown {
  let at = settings;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

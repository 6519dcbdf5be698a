import { DEFAULT_LIMITS, type InputLimits } from '../document/inputLimits.ts';
import type { LintSettings } from '../lint/settings.ts';
import { matchesBelow } from './fileFilter.ts';
import type { Config, ConfigBudget, ConfigSlot, ConfigWord, RuleSetting, RuleSeverity } from './schema.ts';

/** A configuration with the folder that its globs are relative to. */
export interface ConfigLayer {
  /** Folder of the configuration file, an opaque path with `/`. */
  readonly base: string;
  readonly config: Config;
}

/** Globs, and the folder that they are relative to. */
export interface GlobSet {
  readonly base: string;
  readonly patterns: readonly string[];
}

/** What the chain says of one rule; what it leaves open is the rule's own default. */
export interface ResolvedRule {
  readonly severity: RuleSeverity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What holds for a file once its chain of configurations is merged. */
export interface ResolvedConfig {
  readonly rules: Readonly<Record<string, ResolvedRule>>;
  readonly files: readonly GlobSet[];
  readonly ignores: readonly GlobSet[];
  /** Undefined when no configuration names any. */
  readonly agents?: readonly string[];
  readonly glossary: { readonly terms: readonly string[]; readonly names: readonly string[] };
  readonly words: readonly ConfigWord[];
  readonly slots: readonly ConfigSlot[];
  readonly budget: ConfigBudget;
  readonly limits: InputLimits;
}

/**
 * The chain of configurations for one file: in front of each stand those of its `overrides` that hold for the file.
 * @param path of the file, from the same root as the folders of the configurations
 */
export function chainForFile(chain: readonly ConfigLayer[], path: string): readonly ConfigLayer[] {
  if (!chain.some(({ config }) => config.overrides)) return chain;
  return chain.flatMap((layer) => {
    const { base, config } = layer;
    const holding = (config.overrides ?? []).filter(({ files }) => matchesBelow({ base, patterns: files }, path));
    return [...holding.reverse().map(({ rules }): ConfigLayer => ({ base, config: rules ? { rules } : {} })), layer];
  });
}

/**
 * Merges a chain of configurations, nearest first.
 * Single values (a rule's severity, a limit, the agents) come from the nearest file that has them; globs, words and
 * terms add up. A severity alone keeps the options that a farther file gave.
 */
export function resolveConfig(chain: readonly ConfigLayer[]): ResolvedConfig {
  const configs = chain.map(({ config }) => config);
  const agents = configs.find((config) => config.agents)?.agents;
  return {
    rules: mergeRules(configs),
    files: globSets(chain, 'files'),
    ignores: globSets(chain, 'ignores'),
    ...(agents && { agents }),
    glossary: {
      terms: unique(configs.flatMap((config) => config.glossary?.terms ?? [])),
      names: unique(configs.flatMap((config) => config.glossary?.names ?? [])),
    },
    words: configs.flatMap((config) => config.words ?? []),
    slots: configs.flatMap((config) => config.slots ?? []),
    budget: mergeNearest(configs.map((config) => config.budget)),
    limits: mergeNearest([...configs.map((config) => config.limits), DEFAULT_LIMITS]) as InputLimits,
  };
}

function mergeRules(configs: readonly Config[]): Record<string, ResolvedRule> {
  const merged: Record<string, ResolvedRule> = {};
  for (const config of [...configs].reverse()) {
    for (const [id, setting] of Object.entries(config.rules ?? {})) {
      if (setting !== undefined) merged[id] = toResolvedRule(setting, merged[id]);
    }
  }
  return merged;
}

function toResolvedRule(setting: RuleSetting, farther: ResolvedRule | undefined): ResolvedRule {
  if (typeof setting === 'string') return { severity: setting, options: farther?.options ?? {} };
  return { severity: setting[0], options: { ...(setting[1] as Record<string, unknown>) } };
}

function globSets(chain: readonly ConfigLayer[], key: 'files' | 'ignores'): GlobSet[] {
  return chain.flatMap(({ base, config }) => {
    const patterns = config[key];
    return patterns && patterns.length > 0 ? [{ base, patterns }] : [];
  });
}

function mergeNearest<T extends object>(parts: readonly (T | undefined)[]): Partial<T> {
  return Object.assign({}, ...[...parts].reverse()) as Partial<T>;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** What a lint run needs of a configuration. */
export function toLintSettings({ rules, glossary, words, limits }: ResolvedConfig): LintSettings {
  const vague = words.map(({ term, question }) => (question === undefined ? { term } : { term, question }));
  return {
    rules,
    glossary: { defined: glossary.terms, names: glossary.names, vague },
    maxDocumentLength: limits.documentLength,
  };
}

import type {
  Config,
  ConfigBudget,
  ConfigLimits,
  ConfigSlot,
  ConfigWord,
  RuleSetting,
  RuleSeverity,
} from './schema.ts';

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
  readonly options?: object;
}

/** Limits with every gap filled: bytes, UTF-16 units, levels, findings. */
export type ResolvedLimits = { readonly [K in keyof ConfigLimits]-?: number };

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
  readonly limits: ResolvedLimits;
}

// 2 MB is seven times the Model Spec, and what remark-parse reads in some seconds; 10 MB take it minutes.
export const DEFAULT_LIMITS: ResolvedLimits = {
  documentBytes: 2_000_000,
  lineLength: 100_000,
  nesting: 100,
  findings: 1000,
};

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
    limits: mergeNearest([...configs.map((config) => config.limits), DEFAULT_LIMITS]) as ResolvedLimits,
  };
}

function mergeRules(configs: readonly Config[]): Record<string, ResolvedRule> {
  const merged: Record<string, ResolvedRule> = {};
  for (const config of [...configs].reverse()) {
    for (const [id, setting] of Object.entries(config.rules ?? {})) {
      if (setting !== undefined) merged[id] = { ...merged[id], ...toResolvedRule(setting) };
    }
  }
  return merged;
}

function toResolvedRule(setting: RuleSetting): ResolvedRule {
  return typeof setting === 'string' ? { severity: setting } : { severity: setting[0], options: setting[1] };
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

import type { Connection } from 'vscode-languageserver';
import { DEFAULT_SETTINGS, SEVERITIES, type LintSettings, type RuleSettings, type Severity } from '../core/index.ts';
import type { ClientFeatures } from './clientFeatures.ts';

/** What holds for one document. */
export interface ResourceSettings {
  readonly enabled: boolean;
  readonly lint: LintSettings;
  /** Which levels stand as hints behind instructions. */
  readonly levelHints: LevelHints;
}

/** No levels, those inherited from a heading further up, or those that the wording suggests too. */
export type LevelHints = 'off' | 'inherited' | 'all';

const DEFAULTS: ResourceSettings = { enabled: true, lint: DEFAULT_SETTINGS, levelHints: 'inherited' };

/** The user's settings per document, asked for once and kept until they change. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #features: ClientFeatures;
  readonly #cache = new Map<string, Promise<ResourceSettings>>();
  /** For clients that can't be asked: what they sent. */
  #sent: ResourceSettings = DEFAULTS;

  constructor(connection: Connection, features: ClientFeatures) {
    this.#connection = connection;
    this.#features = features;
  }

  /** The settings of a document; the defaults when the client doesn't answer. */
  of(uri: string): Promise<ResourceSettings> {
    if (!this.#features.configuration) return Promise.resolve(this.#sent);
    let settings = this.#cache.get(uri);
    if (!settings) {
      settings = this.#ask(uri);
      this.#cache.set(uri, settings);
    }
    return settings;
  }

  /**
   * Forgets everything that is known.
   * @param sent the settings that came with the notice, from clients that can't be asked
   */
  reset(sent?: unknown): void {
    this.#cache.clear();
    this.#sent = toResourceSettings(isRecord(sent) ? sent['precept'] : undefined);
  }

  async #ask(uri: string): Promise<ResourceSettings> {
    try {
      const raw: unknown = await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'precept' });
      return toResourceSettings(raw);
    } catch (error) {
      this.#connection.console.error(`The settings of ${uri} could not be read: ${String(error)}`);
      return DEFAULTS;
    }
  }
}

/** Reads the `precept` section of a client's settings; what can't be read falls back to its default. */
export function toResourceSettings(raw: unknown): ResourceSettings {
  if (!isRecord(raw)) return DEFAULTS;
  const rules = isRecord(raw['rules']) ? raw['rules'] : {};
  const entries = Object.entries(rules).flatMap(([id, value]) => {
    const settings = toRuleSettings(value);
    return settings ? [[id, settings] as const] : [];
  });
  return {
    enabled: raw['enable'] !== false,
    lint: { ...DEFAULT_SETTINGS, rules: Object.fromEntries(entries) },
    levelHints: raw['levelHints'] === 'off' || raw['levelHints'] === 'all' ? raw['levelHints'] : 'inherited',
  };
}

function toRuleSettings(value: unknown): RuleSettings | undefined {
  const [severity, options]: unknown[] = Array.isArray(value) ? value : [value];
  if (!isSeverity(severity)) return undefined;
  return { severity, options: isRecord(options) ? options : {} };
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return value === 'off' || SEVERITIES.some((severity) => severity === value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

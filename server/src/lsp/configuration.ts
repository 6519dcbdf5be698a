import type { Connection } from 'vscode-languageserver';
import {
  chainForFile,
  checkConfig,
  type Config,
  type ConfigVocabulary,
  createFileFilter,
  DEFAULT_SETTINGS,
  type LintSettings,
  resolveConfig,
  toLintSettings,
} from '../core/index.ts';
import type { ClientFeatures } from './clientFeatures.ts';
import type { ProjectConfigs } from './projectConfig.ts';

/** What holds for one document. */
export interface ResourceSettings {
  /** False where the user has switched linting off or a configuration leaves the file out. */
  readonly enabled: boolean;
  /** True where a configuration adds the file to the spec files. */
  readonly listed: boolean;
  readonly lint: LintSettings;
  /** Ids of the agents that a configuration names; undefined when none does. */
  readonly agents?: readonly string[];
  /** Which levels stand as hints behind instructions. */
  readonly levelHints: LevelHints;
  /** Whether the user lets views look at what agents read from outside of the workspace. */
  readonly readsOutside: boolean;
}

/** No levels, those inherited from a heading further up, or those that the wording suggests too. */
export type LevelHints = 'off' | 'inherited' | 'all';

/** The `precept` section of a client's settings, as far as it could be read. */
export interface EditorSettings {
  readonly enable: boolean;
  readonly levelHints: LevelHints;
  readonly readsOutside: boolean;
  /** The keys that a `precept.config.json` has too; the nearest file has precedence over them. */
  readonly config: Config;
}

const UNSET: EditorSettings = { enable: true, levelHints: 'inherited', readsOutside: false, config: {} };

/** The user's settings per document, asked for once and kept until they change. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #features: ClientFeatures;
  readonly #vocabulary: ConfigVocabulary;
  readonly #projectConfigs: ProjectConfigs;
  readonly #cache = new Map<string, Promise<ResourceSettings>>();
  readonly #known = new Map<string, ResourceSettings>();
  /** For clients that can't be asked: what they sent. */
  #sent = UNSET;

  constructor(
    connection: Connection,
    features: ClientFeatures,
    vocabulary: ConfigVocabulary,
    projectConfigs: ProjectConfigs,
  ) {
    this.#connection = connection;
    this.#features = features;
    this.#vocabulary = vocabulary;
    this.#projectConfigs = projectConfigs;
  }

  /** The settings of a document; never rejects: what can't be read falls back to its default. */
  of(uri: string): Promise<ResourceSettings> {
    let settings = this.#cache.get(uri);
    if (!settings) {
      settings = this.#resolve(uri);
      this.#cache.set(uri, settings);
    }
    return settings;
  }

  /** Whether a configuration adds a document to the spec files, as far as {@link of} has found out by now. */
  isListed(uri: string): boolean {
    return this.#known.get(uri)?.listed === true;
  }

  /**
   * Forgets everything that is known.
   * @param sent the settings that came with the notice, from clients that can't be asked
   */
  reset(sent?: unknown): void {
    this.#cache.clear();
    this.#projectConfigs.forgetAll();
    if (sent !== undefined)
      this.#sent = toEditorSettings(isRecord(sent) ? sent['precept'] : undefined, this.#vocabulary);
  }

  async #resolve(uri: string): Promise<ResourceSettings> {
    try {
      const editor = this.#features.configuration ? await this.#ask(uri) : this.#sent;
      const settings = toResourceSettings(uri, editor, await this.#projectConfigs.layersFor(uri));
      this.#known.set(uri, settings);
      return settings;
    } catch (error) {
      this.#connection.console.error(`The settings of ${uri} could not be read: ${String(error)}`);
      return { enabled: true, listed: false, lint: DEFAULT_SETTINGS, levelHints: 'inherited', readsOutside: false };
    }
  }

  async #ask(uri: string): Promise<EditorSettings> {
    const raw: unknown = await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'precept' });
    return toEditorSettings(raw, this.#vocabulary);
  }
}

/** Reads the `precept` section of a client's settings; what can't be read falls back to its default. */
export function toEditorSettings(raw: unknown, vocabulary: ConfigVocabulary): EditorSettings {
  if (!isRecord(raw)) return UNSET;
  const { enable, levelHints, readOutsideWorkspace, rules } = raw;
  const { config } = checkConfig(isRecord(rules) ? { rules } : {}, vocabulary);
  return {
    enable: enable !== false,
    levelHints: levelHints === 'off' || levelHints === 'all' ? levelHints : 'inherited',
    readsOutside: readOutsideWorkspace === true,
    config,
  };
}

function toResourceSettings(
  uri: string,
  { enable, levelHints, readsOutside, config }: EditorSettings,
  layers: Awaited<ReturnType<ProjectConfigs['layersFor']>>,
): ResourceSettings {
  const resolved = resolveConfig(chainForFile([...layers, { base: '', config }], uri));
  const filter = createFileFilter(resolved);
  return {
    enabled: enable && !filter.isIgnored(uri),
    listed: filter.isListed(uri),
    lint: toLintSettings(resolved),
    ...(resolved.agents && { agents: resolved.agents }),
    levelHints,
    readsOutside,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

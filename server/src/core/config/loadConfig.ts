import { type ConfigProblem, parseConfig, type ParsedConfig } from './parseConfig.ts';
import type { ConfigLayer } from './resolveConfig.ts';
import type { ConfigVocabulary } from './schema.ts';

/** The name under which a configuration is found. */
export const CONFIG_FILE_NAME = 'precept.config.json';

/** How the loader sees files; paths are opaque to it. */
export interface ConfigReader {
  /** The text of a file; undefined when there is none. Throws an Error that says why it can't be read. */
  read(path: string): string | undefined | Promise<string | undefined>;
  /** The path that `specifier` means in the file `from`; undefined when it leads where this host doesn't go. */
  resolve(from: string, specifier: string): string | undefined;
  /** The folder of a file. */
  folderOf(path: string): string;
}

/** A problem and the configuration file that it stands in. */
export interface LocatedConfigProblem extends ConfigProblem {
  readonly path: string;
}

/** What one configuration file and all that it extends come to, nearest first. */
export interface LoadedConfig {
  readonly layers: readonly ConfigLayer[];
  readonly problems: readonly LocatedConfigProblem[];
}

/**
 * Reads a configuration file with what it extends: its own keys first, then the extended files from the last to the
 * first, each followed by what it extends itself. A file that extends itself, directly or not, is a problem.
 * Out: undefined when there is no file at `path`.
 */
export async function loadConfig(
  path: string,
  reader: ConfigReader,
  vocabulary: ConfigVocabulary,
): Promise<LoadedConfig | undefined> {
  return loadOne(path, reader, vocabulary, []);
}

async function loadOne(
  path: string,
  reader: ConfigReader,
  vocabulary: ConfigVocabulary,
  trail: readonly string[],
): Promise<LoadedConfig | undefined> {
  const text = await reader.read(path);
  if (text === undefined) return undefined;
  const parsed = parseConfig(text, vocabulary);
  const layers: ConfigLayer[] = [{ base: reader.folderOf(path), config: parsed.config }];
  const problems = parsed.problems.map((problem) => ({ ...problem, path }));
  for (const { specifier, keyPath } of extendedFiles(parsed).reverse()) {
    const complain = (message: string): void => {
      problems.push({ message, ...parsed.placeOf(keyPath), path });
    };
    const target = reader.resolve(path, specifier);
    if (target === undefined) complain(`Unexpected \`${specifier}\` in \`extends\`: it leads out of the workspace`);
    else if (target === path || trail.includes(target))
      complain(`Circular \`extends\`: \`${specifier}\` leads back here`);
    else {
      const loaded = await readExtended(target, complain, specifier, () =>
        loadOne(target, reader, vocabulary, [...trail, path]),
      );
      layers.push(...(loaded?.layers ?? []));
      problems.push(...(loaded?.problems ?? []));
    }
  }
  return { layers, problems };
}

async function readExtended(
  target: string,
  complain: (message: string) => void,
  specifier: string,
  load: () => Promise<LoadedConfig | undefined>,
): Promise<LoadedConfig | undefined> {
  try {
    const loaded = await load();
    if (!loaded) complain(`Unknown file \`${specifier}\` in \`extends\`: there is no ${target}`);
    return loaded;
  } catch (error) {
    complain(
      `Unreadable file \`${specifier}\` in \`extends\`: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
}

function extendedFiles({ config }: ParsedConfig): { specifier: string; keyPath: (string | number)[] }[] {
  const value = config.extends ?? [];
  if (typeof value === 'string') return [{ specifier: value, keyPath: ['extends'] }];
  return value.map((specifier, index) => ({ specifier, keyPath: ['extends', index] }));
}

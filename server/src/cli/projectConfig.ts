import { posix } from 'node:path';
import {
  chainForFile,
  CONFIG_FILE_NAME,
  type ConfigLayer,
  type ConfigVocabulary,
  createFileFilter,
  type FileFilter,
  type LintSettings,
  type InputLimits,
  loadConfig,
  type LocatedConfigProblem,
  resolveConfig,
  toLintSettings,
} from '../core/index.ts';
import { type Disk, exists } from '../hosts/disk.ts';
import { configReaderOn, type FilePlace, UnreadableFileError } from '../hosts/node.ts';

/** All that a configuration decides for the files of one folder. */
export interface FolderConfig {
  /** What the rest is made of, nearest first. */
  readonly layers: readonly ConfigLayer[];
  readonly settings: LintSettings;
  readonly limits: InputLimits;
  readonly filter: FileFilter;
  /** Undefined when no configuration names any. */
  readonly agents?: readonly string[];
}

/** The configurations of a run: found beside and above each folder, or the one that was named. Each is read once. */
export interface ProjectConfig {
  /** What holds in a folder (absolute path with `/`). Never throws: what is wrong goes to `problems`. */
  forFolder(folder: string): Promise<FolderConfig>;
  /** The settings of the rules for a file, which may be others than those of its folder. */
  settingsFor(path: string): Promise<LintSettings>;
  /** What was wrong in the configurations read so far. */
  readonly problems: readonly LocatedConfigProblem[];
}

/** @param named absolute path of the configuration to use in place of those that would be found */
export function createProjectConfig(vocabulary: ConfigVocabulary, disk: Disk, named?: string): ProjectConfig {
  const reader = configReaderOn(disk);
  const problems: LocatedConfigProblem[] = [];
  const layers = new Map<string, Promise<readonly ConfigLayer[]>>();
  const configs = new Map<string, Promise<FolderConfig>>();

  async function load(path: string, required: boolean): Promise<readonly ConfigLayer[]> {
    try {
      const loaded = await loadConfig(path, reader, vocabulary);
      if (!loaded && required) problems.push(fileProblem(path, 'No such file or directory'));
      problems.push(...(loaded?.problems ?? []));
      return loaded?.layers ?? [];
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      problems.push(fileProblem(path, error.message, error.place));
      return [];
    }
  }

  async function findChain(folder: string): Promise<readonly ConfigLayer[]> {
    const own = await load(posix.join(folder, CONFIG_FILE_NAME), false);
    const parent = posix.dirname(folder);
    return parent === folder || isRepository(folder, disk) ? own : [...own, ...(await chainFor(parent))];
  }

  function chainFor(folder: string): Promise<readonly ConfigLayer[]> {
    return named === undefined
      ? remember(layers, folder, () => findChain(folder))
      : remember(layers, '', () => load(named, true));
  }

  function forFolder(folder: string): Promise<FolderConfig> {
    return remember(configs, named === undefined ? folder : '', async () => {
      const chain = await chainFor(folder);
      const resolved = resolveConfig(chain);
      const { limits, agents } = resolved;
      const filter = createFileFilter(resolved);
      return { layers: chain, settings: toLintSettings(resolved), limits, filter, ...(agents && { agents }) };
    });
  }

  return {
    problems,
    forFolder,
    async settingsFor(path) {
      const { layers: chain, settings } = await forFolder(posix.dirname(path));
      const own = chainForFile(chain, path);
      return own === chain ? settings : toLintSettings(resolveConfig(own));
    },
  };
}

/** A configuration above the repository is somebody else's. */
function isRepository(folder: string, disk: Disk): boolean {
  return exists(disk, posix.join(folder, '.git'));
}

function fileProblem(path: string, message: string, place: FilePlace = { line: 1, column: 1 }): LocatedConfigProblem {
  return { path, message, span: { start: 0, end: 0 }, ...place };
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const old = known.get(key);
  if (old !== undefined) return old;
  const made = make();
  known.set(key, made);
  return made;
}

import {
  CONFIG_FILE_NAME,
  type ConfigLayer,
  type ConfigReader,
  type ConfigVocabulary,
  type LoadedConfig,
  loadConfig,
  type LocatedConfigProblem,
} from '../core/index.ts';
import type { WorkspaceHost } from './workspaceHost.ts';

/** Told of every configuration file that is read, with what is wrong in it; an empty list for a good one. */
export type ConfigProblemListener = (uri: string, problems: readonly LocatedConfigProblem[]) => void;

/**
 * The `precept.config.json` files of the workspace. They are looked for beside a document and above it, up to its
 * workspace folder: a configuration outside is somebody else's and never read.
 */
export class ProjectConfigs {
  readonly #host: WorkspaceHost;
  readonly #vocabulary: ConfigVocabulary;
  #roots: readonly string[];
  readonly #onProblems: ConfigProblemListener;
  readonly #folders = new Map<string, Promise<readonly ConfigLayer[]>>();

  /** @param roots URIs of the workspace folders */
  constructor(
    host: WorkspaceHost,
    vocabulary: ConfigVocabulary,
    roots: readonly string[],
    onProblems: ConfigProblemListener,
  ) {
    this.#host = host;
    this.#vocabulary = vocabulary;
    this.#roots = roots.map(withoutSlash);
    this.#onProblems = onProblems;
  }

  /** The configurations that hold for a document, the nearest first. */
  async layersFor(uri: string): Promise<readonly ConfigLayer[]> {
    const root = this.#rootOf(uri);
    if (root === undefined) return [];
    const layers: ConfigLayer[] = [];
    for (let folder = folderOf(uri); isWithin(folder, root); folder = folderOf(folder)) {
      layers.push(...(await this.#read(folder)));
    }
    return layers;
  }

  /** Says that a configuration may have changed. */
  forgetAll(): void {
    this.#folders.clear();
  }

  /** Says that workspace folders came or went. */
  changeRoots(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(withoutSlash));
    this.#roots = [...this.#roots.filter((root) => !gone.has(root)), ...added.map(withoutSlash)];
    this.forgetAll();
  }

  #rootOf(uri: string): string | undefined {
    return this.#roots.filter((root) => isWithin(uri, root)).sort((a, b) => b.length - a.length)[0];
  }

  #read(folder: string): Promise<readonly ConfigLayer[]> {
    let layers = this.#folders.get(folder);
    if (!layers) {
      layers = this.#load(`${folder}/${CONFIG_FILE_NAME}`);
      this.#folders.set(folder, layers);
    }
    return layers;
  }

  async #load(uri: string): Promise<readonly ConfigLayer[]> {
    const loaded = await loadConfig(uri, this.#reader(), this.#vocabulary);
    if (!loaded) return [];
    this.#tellProblems(uri, loaded);
    return loaded.layers;
  }

  #tellProblems(uri: string, { problems }: LoadedConfig): void {
    const byFile = new Map<string, LocatedConfigProblem[]>([[uri, []]]);
    for (const problem of problems) byFile.set(problem.path, [...(byFile.get(problem.path) ?? []), problem]);
    for (const [file, found] of byFile) this.#onProblems(file, found);
  }

  #reader(): ConfigReader {
    return {
      read: async (uri) => {
        const bytes = await this.#host.readFile(uri);
        return bytes && new TextDecoder().decode(bytes);
      },
      resolve: (from, specifier) => {
        if (!/^\.{1,2}\//.test(specifier)) return undefined;
        const target = resolveRelative(folderOf(from), specifier);
        return this.#rootOf(target) === undefined ? undefined : target;
      },
      folderOf,
    };
  }
}

function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}

function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

function isWithin(uri: string, root: string): boolean {
  return uri === root || uri.startsWith(`${root}/`);
}

function resolveRelative(folder: string, specifier: string): string {
  let at = folder;
  for (const part of specifier.split('/')) {
    if (part === '..') at = folderOf(at);
    else if (part !== '.' && part !== '') at = `${at}/${encodeURIComponent(part)}`;
  }
  return at;
}

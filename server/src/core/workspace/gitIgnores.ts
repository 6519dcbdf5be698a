import ignore, { type Ignore } from 'ignore';
import { baseName, dirName, joinPath } from '../precedence/paths.ts';

/**
 * What the `.gitignore` files of a tree leave out, read as git reads them: the nearest file that says anything of a
 * path decides, and what lies in an ignored folder can't be taken back.
 */
export class GitIgnores {
  readonly #read: (path: string) => string | undefined;
  readonly #rules = new Map<string, Ignore | undefined>();
  readonly #folders = new Map<string, boolean>();

  /** @param read gives the text of a file of the tree, or undefined when there is none */
  constructor(read: (path: string) => string | undefined) {
    this.#read = read;
  }

  /** Whether a folder, or one that it lies in, is ignored. The top of the tree never is. */
  isFolderIgnored(folder: string): boolean {
    if (isTop(folder)) return false;
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const ignored = this.isFolderIgnored(dirName(folder)) || this.#decides(folder, '/');
    this.#folders.set(folder, ignored);
    return ignored;
  }

  /** Whether a file, or a folder on the way to it, is ignored. */
  isFileIgnored(path: string): boolean {
    return this.isFolderIgnored(dirName(path)) || this.#decides(path, '');
  }

  #decides(path: string, ending: '' | '/'): boolean {
    let below = `${baseName(path)}${ending}`;
    for (let folder = dirName(path); ; folder = dirName(folder)) {
      const verdict = this.#rulesOf(folder)?.test(below);
      if (verdict?.ignored === true || verdict?.unignored === true) return verdict.ignored;
      if (isTop(folder)) return false;
      below = `${baseName(folder)}/${below}`;
    }
  }

  #rulesOf(folder: string): Ignore | undefined {
    if (this.#rules.has(folder)) return this.#rules.get(folder);
    const text = this.#read(joinPath(folder, '.gitignore'));
    const rules = text === undefined ? undefined : ignore().add(text);
    this.#rules.set(folder, rules);
    return rules;
  }
}

function isTop(folder: string): boolean {
  return folder === '' || folder === '/' || folder === '~';
}

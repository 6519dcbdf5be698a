import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A project of the corpus on the disk. */
export interface Project {
  readonly name: string;
  readonly folder: string;
  /** What to name on the command line: files by their paths, or the folder as a whole. */
  readonly targets: readonly string[];
}

const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/**
 * Lays the corpus out as it lay in its repositories, below a new temporary folder: each single file under its own
 * path in a folder of its own, each tree with its links. The caller removes it with `remove`.
 */
export function layOutCorpus(): { projects: readonly Project[]; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'precept-corpus-'));
  const projects = [...singles(join(root, 'single')), ...trees(join(root, 'trees'))];
  return { projects, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function singles(root: string): readonly Project[] {
  return readdirSync(join(CORPUS, 'single')).map((name) => {
    // `owner__repository__path~with~tildes.md`
    const path = name.split('__').slice(2).join('__').replaceAll('~', '/');
    const folder = join(root, name);
    write(folder, path, readFileSync(join(CORPUS, 'single', name), 'utf8'));
    return { name: `single/${name}`, folder, targets: [path] };
  });
}

function trees(root: string): readonly Project[] {
  return readdirSync(join(CORPUS, 'trees')).map((name) => {
    const { files, symlinks } = JSON.parse(readFileSync(join(CORPUS, 'trees', name), 'utf8')) as {
      files: Record<string, string>;
      symlinks: Record<string, string>;
    };
    const folder = join(root, name.replace(/\.json$/, ''));
    for (const [path, text] of Object.entries(files)) write(folder, path, text);
    for (const [path, target] of Object.entries(symlinks)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      symlinkSync(target, join(folder, path));
    }
    return { name: `trees/${name}`, folder, targets: Object.keys(files).filter((path) => /\.mdx?$|\.mdc$/.test(path)) };
  });
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

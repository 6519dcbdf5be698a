import { type ParseError, parse } from 'jsonc-parser';
import { ancestorsOf, baseName, joinPath } from '../../precedence/paths.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Runner } from './commandMentions.ts';

/** A manifest that could be read, with what it lets one run. */
export interface Manifest {
  readonly path: string;
  readonly text: string;
  readonly names: readonly string[];
}

/** What is known of the commands of a runner at some folder; `unseen` where no answer is safe. */
export type Commands = 'unseen' | { readonly nearest: Manifest; readonly everywhere: ReadonlySet<string> };

interface ManifestKind {
  readonly files: readonly string[];
  /** The names that a manifest defines, or undefined when it can't tell all of them. */
  read(text: string): readonly string[] | undefined;
}

const PACKAGE: ManifestKind = { files: ['package.json'], read: (text) => keysOf(text, 'scripts') };
const KINDS: Readonly<Record<Runner, ManifestKind>> = {
  npm: PACKAGE,
  pnpm: PACKAGE,
  yarn: PACKAGE,
  bun: PACKAGE,
  deno: { files: ['deno.json', 'deno.jsonc'], read: (text) => keysOf(text, 'tasks') },
  composer: { files: ['composer.json'], read: (text) => keysOf(text, 'scripts') },
  make: { files: ['GNUmakefile', 'makefile', 'Makefile'], read: makeTargets },
  just: { files: ['justfile', 'Justfile', '.justfile'], read: justRecipes },
  task: { files: ['Taskfile.yml', 'Taskfile.yaml'], read: taskNames },
  cargo: { files: ['.cargo/config.toml', '.cargo/config'], read: cargoAliases },
};

const NAMES = new Set(Object.values(KINDS).flatMap(({ files }) => files));

/** Whether a path is one of the files whose text commands and presence are judged by. */
export function isManifestPath(path: string): boolean {
  const name = baseName(path);
  return name === '.gitignore' || NAMES.has(name) || NAMES.has(path.split('/').slice(-2).join('/'));
}

/** Reads the manifests of a runner: the nearest one at or above a folder, and the names of all of the project. */
export function commandsAt({ tree }: Workspace, runner: Runner, folder: string): Commands {
  const { files, read } = KINDS[runner];
  const above = ancestorsOf(folder, tree.world).filter((dir) => !dir.startsWith('/') && !dir.startsWith('~'));
  const path = above.flatMap((dir) => files.map((file) => joinPath(dir, file))).find((file) => tree.isFile(file));
  if (!tree.isComplete || path === undefined) return 'unseen';
  const everywhere = new Set<string>();
  let nearest: Manifest | undefined;
  for (const candidate of manifestsIn(tree, files)) {
    const text = tree.facts(candidate)?.text;
    const names = text === undefined ? undefined : read(text);
    // One that can't be read may hold the name.
    if (text === undefined || !names) return 'unseen';
    for (const name of names) everywhere.add(name);
    if (candidate === path) nearest = { path, text, names };
  }
  return nearest ? { nearest, everywhere } : 'unseen';
}

function manifestsIn(tree: Workspace['tree'], files: readonly string[]): string[] {
  const paths = files.flatMap((file) => {
    const [first = '', ...rest] = file.split('/');
    return tree.dirsContaining(first, '').map((dir) => joinPath(dir, [first, ...rest].join('/')));
  });
  return paths.filter((path) => !path.startsWith('/') && !path.startsWith('~') && tree.isFile(path));
}

function keysOf(text: string, key: string): readonly string[] | undefined {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || typeof value !== 'object' || value === null) return undefined;
  const table = (value as Record<string, unknown>)[key];
  if (table === undefined) return [];
  return typeof table === 'object' && table !== null ? Object.keys(table) : undefined;
}

/** Targets; a makefile that includes others, or makes targets by rules or variables, can't tell all of them. */
function makeTargets(text: string): readonly string[] | undefined {
  if (/^[ \t]*(?:-|s)?include\b|\$\((?:eval|call|foreach)\b|^[^\t#\r\n\u2028\u2029%$]*[%$][^:=\r\n\u2028\u2029]*:(?!=)/m.test(text)) return undefined;
  const targets = [...text.matchAll(/^([^\s#:=][^#:=\n]*):(?![:=])/gm)].flatMap(([, names = '']) =>
    names.trim().split(/\s+/),
  );
  const phony = [...text.matchAll(/^\.PHONY\s*:(.*)$/gm)].flatMap(([, names = '']) => names.trim().split(/\s+/));
  return [...new Set([...targets, ...phony])].filter((name) => name !== '' && !name.startsWith('.'));
}

function justRecipes(text: string): readonly string[] | undefined {
  if (/^(?:import|mod)\??\s/m.test(text)) return undefined;
  const recipes = [...text.matchAll(/^@?([A-Za-z_][\w-]*)(?:[ \t][^:=\n]*)?:(?!=)/gm)].map(([, name = '']) => name);
  const aliases = [...text.matchAll(/^alias\s+([\w-]+)\s*:=/gm)].map(([, name = '']) => name);
  return [...recipes, ...aliases];
}

function taskNames(text: string): readonly string[] | undefined {
  if (/^includes:/m.test(text)) return undefined;
  const block = /^tasks:[ \t]*\r?\n((?:[ \t\r][^\n]*\n|\n)*(?:[ \t][^\n]*)?)/m.exec(text)?.[1];
  if (block === undefined) return undefined;
  const indent = /^([ \t]+)\S/m.exec(block)?.[1] ?? '  ';
  return [...block.matchAll(new RegExp(`^${indent}['"]?([\\w:.-]+)['"]?:`, 'gm'))].map(([, name = '']) => name);
}

function cargoAliases(text: string): readonly string[] {
  return [...text.matchAll(/^[ \t]*(?:alias\.)?([\w-]+)[ \t]*=/gm)].map(([, name = '']) => name);
}

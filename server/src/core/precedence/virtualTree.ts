import { normalizePath } from './paths.ts';
import { isSpecPath } from './specFiles.ts';
import type { Tree } from './types.ts';

/** A world written down as data: path to text, and links. */
export interface VirtualWorld {
  readonly files: Readonly<Record<string, string>>;
  readonly symlinks?: Readonly<Record<string, string>>;
  readonly home?: string;
  readonly base?: string;
}

/** A {@link Tree} over data, for tests, bug reports and "what if". Texts are taken as they stand. */
export function createVirtualTree(world: VirtualWorld): Tree {
  const files = new Map(Object.entries(world.files).map(([path, text]) => [normalizePath(path), text]));
  const links = new Map(Object.entries(world.symlinks ?? {}).map(([path, target]) => [normalizePath(path), target]));
  return {
    paths: () => [...files.keys(), ...[...links.keys()].filter((path) => !files.has(path))],
    read: (path) => files.get(path),
    readLink: (path) => links.get(path),
    ...(world.home === undefined ? {} : { home: world.home }),
    ...(world.base === undefined ? {} : { base: world.base }),
  };
}

/** Front matter keys that a short text may consist of alone. */
const KEYS =
  'applyTo|paths|globs|alwaysApply|description|inclusion|fileMatchPattern|trigger|activation|type|excludeAgent|name';
const FRONT_LINE = new RegExp(`^(?:${KEYS}):(?: |$)`);
const ACTIVATION = /^(always on|manual|model decision|glob)(?::? (\S.*))?$/i;

/**
 * Spells out the abbreviations that hand-written worlds use for texts: `32768 bytes` is a text of that size; a rule
 * file that holds nothing but front matter keys gets its `---` lines; the name of an activation mode alone is one.
 * Real files never need this: a rule whose whole text is front matter says nothing.
 */
export function expandShorthand(path: string, text: string): string {
  const size = /^(\d{1,8}) bytes$/.exec(text.trim());
  if (size !== null) return 'x'.repeat(Number(size[1]));
  if (!isSpecPath(path) || text.startsWith('---')) return text;
  const mode = ACTIVATION.exec(text.trim());
  if (mode !== null) return modeBlock(mode[1] ?? '', mode[2]);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = lines[0];
  if (first === undefined || !FRONT_LINE.test(first)) return text;
  const isFront = lines.every((line) => FRONT_LINE.test(line) || /^\s+- |^- /.test(line));
  return isFront ? `---\n${lines.join('\n')}\n---\nx\n` : text;
}

function modeBlock(mode: string, globs: string | undefined): string {
  const line = globs === undefined ? '' : `globs: ${globs}\n`;
  return `---\ntrigger: ${mode.toLowerCase().replace(/\s+/g, '_')}\n${line}---\nx\n`;
}

function isTexts(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

/**
 * Reads a world from parsed JSON: path to text, or `{files, symlinks}`. Abbreviated texts are spelled out.
 * @throws TypeError when the value has another shape
 */
export function virtualTreeFromJson(value: unknown): Tree {
  const wrapped = typeof value === 'object' && value !== null && 'files' in value && isTexts(value.files);
  const files: unknown = wrapped ? value.files : value;
  const symlinks: unknown = wrapped && 'symlinks' in value ? (value.symlinks ?? {}) : {};
  if (!isTexts(files) || !isTexts(symlinks)) throw new TypeError('Expected an object of paths and texts');
  const expanded = Object.entries(files).map(
    ([path, text]) => [path, expandShorthand(normalizePath(path), text)] as const,
  );
  return createVirtualTree({ files: Object.fromEntries(expanded), symlinks });
}

import { baseName } from './paths.ts';
import type { Scope } from './types.ts';

/** A folder in which an agent looks for files of one ending. */
export interface RulesFolder {
  readonly folder: string;
  /** With its dots: `.instructions.md`. */
  readonly ending: string;
  /** It may lie in any folder of the project, not only at the top. */
  readonly isNested: boolean;
}

/** Endings that many other files have, too. */
const COMMON = new Set(['.md', '.mdx', '.txt']);

/** The folders of a project that an agent keeps for files with an ending of their own, such as the one of `path`. */
export function rulesFoldersFor(scopes: readonly Scope[], path: string): readonly RulesFolder[] {
  const found = new Map<string, RulesFolder>();
  for (const { at, names } of scopes) {
    if (at.in === 'fixed' || at.in === 'nowhere-on-disk') continue;
    for (const name of names) {
      if (typeof name === 'string' || name.folder === '') continue;
      const ending = name.extensions.find((one) => !COMMON.has(one) && baseName(path).endsWith(one));
      const isNested = at.in === 'up' || at.in === 'below';
      if (ending !== undefined) found.set(name.folder, { folder: name.folder, ending, isNested });
    }
  }
  return [...found.values()];
}

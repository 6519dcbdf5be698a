import { alternatives } from '../util/alternatives.ts';
import type { Context } from './context.ts';
import type { Ledger } from './ledger.ts';
import { baseName, dirName, isInside, isOffDisk, joinPath } from './paths.ts';
import { rulesFoldersFor } from './rulesFolders.ts';
import type { Scope } from './types.ts';

/** Gives every instruction file that is not read, and has no reason yet, its reason. */
export function explainLeftovers(context: Context, scopes: readonly Scope[], ledger: Ledger): void {
  const read = new Set(ledger.drafts.map(({ path }) => path));
  for (const draft of ledger.drafts) {
    if (draft.load === 'listed')
      ledger.omit(draft.path, 'listed', `Only its path is shown to the model: ${draft.why}.`);
  }
  const ignored = context.profile.ignored.map(({ match, why }) => ({ match: new RegExp(match), why }));
  const isKnown = readSomewhere(context, scopes);
  for (const path of context.index.specPaths) {
    if (read.has(path) || ledger.omitted.has(path)) continue;
    const special = ignored.find(({ match }) => match.test(path));
    if (special !== undefined) ledger.omit(path, 'unread', special.why);
    else if (isKnown(path)) ledger.omit(path, 'elsewhere', elsewhereReason(context, path));
    else ledger.omit(path, 'unread', `${context.profile.name} ${unreadReason(scopes, path)}.`);
  }
}

function unreadReason(scopes: readonly Scope[], path: string): string {
  const folders = isOffDisk(path) ? [] : rulesFoldersFor(scopes, path);
  const [first] = folders;
  if (!first) return `does not read ${nameFor(path)}`;
  return `reads \`*${first.ending}\` files only in ${alternatives(folders.map(({ folder }) => `\`${folder}\``))}`;
}

/** A rule file is named with its folder, since its own name says nothing. */
function nameFor(path: string): string {
  if (isOffDisk(path)) return `\`${path}\``;
  const folder = /(?:^|\/)(\.[\w-]+\/(?:rules|steering|instructions|prompts)[\w-]*|\.clinerules)\//.exec(path)?.[1];
  return folder === undefined ? `files named \`${baseName(path)}\`` : `files in \`${folder}\``;
}

/** Asks of a path whether some target or working directory makes the agent read a file of this name. */
function readSomewhere(context: Context, scopes: readonly Scope[]): (path: string) => boolean {
  const endings = new Set<string>();
  const exact = new Set<string>();
  const folders: { part: string; anchored: boolean; extensions: readonly string[] }[] = [];
  for (const scope of scopes) {
    const dirs = fixedDirs(context, scope);
    for (const name of scope.names) {
      if (typeof name === 'string') {
        if (dirs === null) endings.add(`/${name}`);
        else for (const dir of dirs) exact.add(joinPath(dir, name));
      } else if (dirs === null)
        folders.push({ part: `/${name.folder}/`, anchored: false, extensions: name.extensions });
      else {
        for (const dir of dirs) {
          const part = name.folder === '' ? `${dir}/` : `${joinPath(dir, name.folder)}/`;
          folders.push({ part, anchored: true, extensions: name.extensions });
        }
      }
    }
  }
  const tests = [...endings];
  return (path) => {
    const slashed = `/${path}`;
    if (exact.has(path) || tests.some((ending) => slashed.endsWith(ending))) return true;
    return folders.some(({ part, anchored, extensions }) => {
      if (anchored ? !path.startsWith(part) : !slashed.includes(part)) return false;
      return extensions.length === 0 || extensions.some((extension) => path.endsWith(extension));
    });
  };
}

/** The directories of a scope that stands at fixed places by its nature, not because it was computed for one target. */
function fixedDirs(context: Context, scope: Scope): readonly string[] | null {
  const stated = context.profile.scopes.find(({ id }) => id === scope.id);
  return scope.at.in === 'fixed' && stated?.at.in === 'fixed' ? scope.at.dirs : null;
}

function elsewhereReason(context: Context, path: string): string {
  const { cwd, index, profile } = context;
  const dir = dirName(path);
  const here = cwd === '' ? 'the top folder' : `\`${cwd}\``;
  if (dir !== cwd && isInside(dir, cwd, index.world)) {
    const below = isInside(context.targetDir, dir, index.world);
    return below
      ? `It lies below ${here}, where ${profile.name} does not look.`
      : `It lies below ${here}, and the file is not in its folder.`;
  }
  if (isInside(cwd, dir, index.world)) return `It lies above ${here}, beyond where ${profile.name} looks.`;
  return `It is not on the way to ${here}.`;
}

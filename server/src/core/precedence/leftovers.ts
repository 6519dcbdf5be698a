import type { Context } from './context.ts';
import type { Ledger } from './ledger.ts';
import { baseName, dirName, isInside, isOffDisk } from './paths.ts';
import type { Scope } from './types.ts';

/** Gives every instruction file that is not read, and has no reason yet, its reason. */
export function explainLeftovers(context: Context, scopes: readonly Scope[], ledger: Ledger): void {
  const read = new Set(ledger.drafts.map(({ path }) => path));
  for (const draft of ledger.drafts) {
    if (draft.load === 'listed')
      ledger.omit(draft.path, 'listed', `Only its path is shown to the model: ${draft.why}.`);
  }
  for (const path of context.index.specPaths) {
    if (read.has(path) || ledger.omitted.has(path)) continue;
    const special = context.profile.ignored.find(({ match }) => new RegExp(match).test(path));
    if (special !== undefined) ledger.omit(path, 'unread', special.why);
    else if (isReadSomewhere(path, scopes)) ledger.omit(path, 'elsewhere', elsewhereReason(context, path));
    else ledger.omit(path, 'unread', `${context.profile.name} does not read ${nameFor(path)}.`);
  }
}

function nameFor(path: string): string {
  if (isOffDisk(path)) return `\`${path}\``;
  const name = baseName(path);
  const folder = /(?:^|\/)(\.[\w-]+(?:\/[\w-]+)?)\//.exec(path)?.[1];
  return folder === undefined
    ? `files named \`${name}\``
    : `\`${folder}/…/${name}\``.replace('/…/', depthOne(path, folder));
}

function depthOne(path: string, folder: string): string {
  return dirName(path).endsWith(folder) ? '/' : '/…/';
}

/** Whether some target or working directory makes the agent read a file of this name. */
function isReadSomewhere(path: string, scopes: readonly Scope[]): boolean {
  return scopes.some((scope) =>
    scope.names.some((name) => {
      if (typeof name === 'string') return path === name || path.endsWith(`/${name}`);
      const { folder, extensions } = name;
      if (folder === '' || !`/${path}`.includes(`/${folder}/`)) return false;
      return extensions.length === 0 || extensions.some((extension) => path.endsWith(extension));
    }),
  );
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

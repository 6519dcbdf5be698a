import { activate } from './activation.ts';
import { placeDirs, type Context } from './context.ts';
import type { Ledger } from './ledger.ts';
import { isOffDisk, joinPath } from './paths.ts';
import { isBlank } from './text.ts';
import type { NamePattern, Scope } from './types.ts';

/** A file found by a scope. */
interface Candidate {
  readonly path: string;
  readonly dir: string;
  /** The name by which it was found, for priorities among names. */
  readonly name: string;
}

/** Reads one scope into the ledger: finds its files, picks among names, asks the front matter. */
export function gatherScope(context: Context, scope: Scope, ledger: Ledger): void {
  for (const candidate of pick(context, scope, ledger)) include(context, scope, candidate, ledger);
}

function pick(context: Context, scope: Scope, ledger: Ledger): Candidate[] {
  if (scope.at.in === 'nowhere-on-disk') return offDisk(context, scope.at.match);
  const dirs = placeDirs(context, scope.at, scope);
  if (scope.pick === 'first-name-anywhere') return pickName(context, scope, dirs, ledger);
  return dirs.flatMap((dir) => pickInDir(context, scope, dir, ledger));
}

function offDisk(context: Context, match: string): Candidate[] {
  const pattern = new RegExp(match, 'i');
  return [...context.index.specPaths]
    .filter((path) => isOffDisk(path) && pattern.test(path))
    .sort()
    .map((path) => ({ path, dir: '', name: path }));
}

function pickInDir(context: Context, scope: Scope, dir: string, ledger: Ledger): Candidate[] {
  const found = scope.names.flatMap((name) => find(context, scope, dir, name));
  if (scope.pick === undefined || scope.pick === 'all') return found;
  const chosen =
    scope.pick === 'first-existing' ? found[0] : found.find(({ path }) => !isBlankFile(context, path, scope));
  for (const other of found) {
    if (other === chosen) continue;
    const blank = scope.pick === 'first-nonblank' && isBlankFile(context, other.path, scope);
    if (blank) ledger.omit(other.path, 'blank', 'It is blank, so the next name counts.');
    else ledger.omit(other.path, 'shadowed', `\`${chosen?.name ?? ''}\` in the same folder comes first.`);
  }
  return chosen === undefined ? [] : [chosen];
}

/** The first name that has any match decides; all its matches count, those of later names don't. */
function pickName(context: Context, scope: Scope, dirs: readonly string[], ledger: Ledger): Candidate[] {
  let winner: Candidate[] = [];
  for (const name of scope.names) {
    const matches = dirs.flatMap((dir) => find(context, scope, dir, name));
    if (winner.length === 0) winner = matches;
    else for (const { path } of matches) ledger.omit(path, 'shadowed', `\`${winner[0]?.name ?? ''}\` was found first.`);
  }
  return winner;
}

function find(context: Context, scope: Scope, dir: string, name: NamePattern): Candidate[] {
  const { index } = context;
  if (typeof name !== 'string') {
    const folder = name.folder === '' ? dir : joinPath(dir, name.folder);
    return index
      .files(folder, name.recursive === true)
      .filter((file) => name.extensions.length === 0 || name.extensions.some((extension) => file.endsWith(extension)))
      .map((file) => ({ path: joinPath(folder, file), dir, name: file }));
  }
  const exact = joinPath(dir, name);
  if (index.isFile(exact)) return [{ path: exact, dir, name }];
  if (scope.ignoreCase !== true) return [];
  const lower = name.toLowerCase();
  return index
    .files(dir)
    .filter((file) => file.toLowerCase() === lower)
    .map((file) => ({ path: joinPath(dir, file), dir, name: file }));
}

function isBlankFile(context: Context, path: string, scope: Scope): boolean {
  if (scope.blank === 'keep') return false;
  const text = context.index.facts(path)?.text ?? '';
  return scope.blank === 'drop-empty' ? text === '' : isBlank(text);
}

function include(context: Context, scope: Scope, candidate: Candidate, ledger: Ledger): void {
  const { path, dir } = candidate;
  if (ledger.has(path)) return;
  if (scope.blank !== undefined && isBlankFile(context, path, scope)) {
    ledger.omit(path, 'blank', 'It is blank, so nothing of it reaches the model.');
    return;
  }
  const where = dir === '' ? '' : ` (\`${dir}\`)`;
  const why = `${scope.what}${where}`;
  const verdict = scope.activation === undefined ? null : activate(context, scope, path, dir);
  if (verdict === null) ledger.add({ path, scope, dir, load: scope.load, why });
  else if ('load' in verdict) {
    ledger.add({ path, scope, dir, load: verdict.load, why: verdict.why === '' ? why : `${why}: ${verdict.why}` });
  } else ledger.omit(path, verdict.kind, verdict.why);
}

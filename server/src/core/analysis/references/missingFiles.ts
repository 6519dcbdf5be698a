import { ancestorsOf, baseName, dirName, joinPath, normalizePath, resolvePath } from '../../precedence/paths.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import { closest } from '../../util/closest.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type PathMention, readPathMentions } from './pathMentions.ts';
import { relativePath } from './relativePath.ts';

/** A file that is named and isn't there. */
export interface MissingFile extends PathMention {
  /** What to write instead, as the document would write it. */
  readonly better?: string;
  /** Where a new file would lie, in the tree; only for texts, which anybody may begin. */
  readonly creatable?: string;
}

/** The sentence says that the file comes to be, is gone, is only an instance, or lies elsewhere. */
const UNREAL =
  /\b(?:creates?|created|creating|adds?|adding|generates?|generated|generating|writes?|writing|outputs?|saves?|saved|produces?|emits?|emitted|new|named?|naming|renamed?|moved?|migrat\w+|removed?|deleted?|deprecated|legacy|former(?:ly)?|old|stores?|stored|e\.g\.|i\.e\.|examples?|such as|like|similar|pattern|would|could|might|if (?:it|they|present|there|any|one)|exists?|existed|optional(?:ly)?|no longer|never|not|don['’]t|doesn['’]t|isn['’]t|avoid|instead|without|repo|repos|repository|upstream|fork|submodule|clone|downloads?|install\w*|template|format|gitignored|ignored|local)\b|→|->|=>|https?:\/\//i;
/** The sentence sends the reader to the file. */
const POINTS =
  /\b(?:read|see|follow|consult|refer to|check|according to|documented in|described in|defined in|listed in|details in)\b/i;
const TEXT = /\.(?:mdx?|txt|rst)$/i;

/** The files that a spec names and that are nowhere in its project. Silent where the project can't be seen whole. */
export function missingFiles(workspace: Workspace, path: string, spec: SpecModel): readonly MissingFile[] {
  if (!workspace.tree.isComplete) return [];
  const finder = createFinder(workspace, path);
  return readPathMentions(spec, workspace.agents)
    .filter((mention) => finder.isMissing(mention))
    .map((mention) => describe(mention, workspace, path, finder.paths()));
}

function createFinder({ tree, presenceOf }: Workspace, path: string) {
  const folders = ancestorsOf(dirName(path), tree.world).filter((dir) => !dir.startsWith('/') && !dir.startsWith('~'));
  if (!folders.includes('')) folders.push('');
  let paths: readonly string[] | undefined;
  const all = (): readonly string[] => (paths ??= tree.files('', true));

  function isMissing(mention: PathMention): boolean {
    const own = resolvePath(folders[0] ?? '', mention.path, tree.world);
    if (presenceOf(own) !== 'missing') return false;
    if (mention.kind !== 'code') return !isThereAs(mention.path, folders, presenceOf);
    if (UNREAL.test(mention.sentence.replaceAll(/`[^`]*`/g, ''))) return false;
    if (isThereAs(mention.path, folders, presenceOf) || endsSome(mention.path, all())) return false;
    return isRooted(mention.path, folders, tree) || (TEXT.test(mention.path) && POINTS.test(mention.sentence));
  }
  return { isMissing, paths: all };
}

/** Paths are written from the file's folder, from the top, or from any folder between them; sources as what they become. */
function isThereAs(path: string, folders: readonly string[], presenceOf: Workspace['presenceOf']): boolean {
  const source = path.replace(/\.([cm]?)js(x?)$/, '.$1ts$2');
  return folders.some((folder) =>
    [path, source].some((written) => presenceOf(normalizePath(joinPath(folder, written))) !== 'missing'),
  );
}

/** In a monorepo a path often starts at a package that goes without saying. */
function endsSome(path: string, paths: readonly string[]): boolean {
  const ending = `/${normalizePath(path).replace(/^(?:\.\.\/)+/, '')}`;
  return paths.some((candidate) => candidate.endsWith(ending));
}

/** Whether the path starts at a folder of the project, so that it can only be meant as one of its files. */
function isRooted(path: string, folders: readonly string[], tree: Workspace['tree']): boolean {
  const parent = dirName(normalizePath(path).replace(/^(?:\.\.\/)+/, ''));
  return parent !== '' && folders.some((folder) => tree.isDir(joinPath(folder, parent)));
}

function describe(mention: PathMention, { tree }: Workspace, path: string, paths: readonly string[]): MissingFile {
  const fromHere = mention.kind !== 'code' || /^\.{1,2}\//.test(mention.path);
  const target = fromHere ? resolvePath(dirName(path), mention.path, tree.world) : rootOf(mention.path, path, tree);
  const better = nearest(target, paths);
  const written =
    better === undefined
      ? undefined
      : fromHere
        ? dotted(mention.path, relativePath(path, better))
        : unrooted(target, mention.path, better);
  return {
    ...mention,
    ...(written !== undefined && { better: written }),
    ...(TEXT.test(target) && { creatable: target }),
  };
}

/** The place that a path without dots means: below the nearest folder that has its first part, else from the top. */
function rootOf(written: string, path: string, tree: Workspace['tree']): string {
  const [first = ''] = written.split('/');
  const folder = ancestorsOf(dirName(path), tree.world).find(
    (dir) => !dir.startsWith('/') && tree.isDir(joinPath(dir, first)),
  );
  return joinPath(folder ?? '', written);
}

function nearest(target: string, paths: readonly string[]): string | undefined {
  const name = baseName(target);
  const ending = name.slice(name.lastIndexOf('.'));
  const same = paths.filter((candidate) => baseName(candidate).toLowerCase() === name.toLowerCase());
  if (same.length > 0) return closest(target, same) ?? (same.length === 1 ? same[0] : undefined);
  const folder = dirName(target);
  return closest(
    target,
    paths.filter((candidate) => dirName(candidate) === folder && candidate.endsWith(ending)),
  );
}

function dotted(written: string, path: string): string {
  return written.startsWith('./') && !path.startsWith('.') ? `./${path}` : path;
}

/** Writes `better` from the same folder as the old path was. */
function unrooted(target: string, written: string, better: string): string {
  const root = target.slice(0, target.length - written.length);
  return better.startsWith(root) ? better.slice(root.length) : better;
}

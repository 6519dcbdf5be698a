import { findRoot, type Context } from './context.ts';
import { stringList } from './frontMatter.ts';
import { sortImports, type WrittenImport } from './imports.ts';
import type { Draft, Ledger } from './ledger.ts';
import { word } from './optionReaders.ts';
import { baseName, dirName, isInside, relativeTo, resolvePath } from './paths.ts';
import { isBlank } from './text.ts';
import type { ImportDialect, ImportLink } from './types.ts';

interface Walk {
  readonly context: Context;
  readonly dialect: ImportDialect;
  readonly ledger: Ledger;
  /** The layer that started the chain. */
  readonly root: Draft;
  /** Imports may not leave this directory; null for no boundary. */
  readonly boundary: string | null;
  readonly budget: { operations: number };
}

/** A safety net against trees of imports that no agent would read to the end. */
const MAX_OPERATIONS = 2000;

/**
 * Adds the files that layers import. An imported file comes before its importer when nothing but imports stands above
 * it there, since then its text is read first; else after it.
 */
export function expandImports(context: Context, ledger: Ledger): void {
  const dialect = context.profile.imports;
  if (dialect === null) return;
  const own = new Set(dialect.once === true ? [] : ledger.drafts.map(({ path }) => path));
  const expanded: Draft[] = [];
  for (const draft of ledger.drafts) {
    if (dialect.once === true && own.has(draft.path)) continue;
    const follows = draft.load !== 'listed' && (dialect.scopes?.includes(draft.scope.id) ?? true);
    if (!follows) {
      expanded.push(draft);
      continue;
    }
    const boundary = boundaryOf(context, dialect, draft);
    const walk: Walk = { context, dialect, ledger, root: draft, boundary, budget: { operations: MAX_OPERATIONS } };
    const chain = expandFile(walk, draft.path, draft, [draft.path]);
    for (const part of chain) {
      if (part === draft || !own.has(part.path)) expanded.push(part);
      own.add(part.path);
    }
  }
  ledger.drafts = expanded;
}

/** The folder that imports of a layer must stay in. */
function boundaryOf(context: Context, dialect: ImportDialect, draft: Draft): string | null {
  const dir = dirName(draft.path);
  if (dialect.boundary === 'none') return null;
  if (dialect.boundary === 'project') return findRoot(context.profile, context.options, context.index, dir) ?? dir;
  return isInside(draft.path, context.root, context.index.world) ? context.root : dir;
}

/** The layers of one file: what it imports, in order of appearance, with itself among them. */
function expandFile(walk: Walk, path: string, self: Draft, chain: readonly string[]): Draft[] {
  const text = walk.context.index.facts(path)?.text ?? '';
  const before: Draft[][] = [];
  const after: Draft[][] = [];
  let read = 0;
  let ownTextSeen = false;
  const { active, inCode } = sortImports(text, walk.dialect);
  for (const written of inCode) explainCode(walk, path, written);
  for (const written of active) {
    ownTextSeen ||= !isBlank(text.slice(read, written.from));
    read = written.to;
    for (const target of targetsOf(walk, path, written)) {
      const link = judge(walk, path, written, target, chain);
      if (link.status === 'missing' && isPackageName(written.written)) continue;
      walk.ledger.imports.push(link);
      if (link.status !== 'loaded' || link.to === null) continue;
      const draft = importedDraft(self, path, link.to);
      (ownTextSeen ? after : before).push(expandFile(walk, link.to, draft, [...chain, link.to]));
    }
  }
  if (isFlat(walk)) return [self, ...[...before, ...after].reverse().flat()];
  return [...before.flat(), self, ...after.flat()];
}

/** A file that is named in code and there: its reader may have meant it to be read. */
function explainCode({ context: { index }, ledger }: Walk, from: string, { written }: WrittenImport): void {
  const target = resolvePath(dirName(from), written.replace(/[^\w/]$/, ''), index.world);
  if (index.isFile(target)) ledger.omit(target, 'unread', `\`${from}\` names it in code, where imports don't count.`);
}

/** `@scope/name` without an extension is the name of a package or a person far more often than a missing file. */
function isPackageName(written: string): boolean {
  return !/^[.~/]/.test(written) && !baseName(written).includes('.');
}

/** In the flat format the files that a file imports follow it, the last import first; touched folders never use it. */
function isFlat({ context, dialect, root }: Walk): boolean {
  const chosen = dialect.formatOption === undefined ? undefined : word(context.options, dialect.formatOption);
  return chosen === 'flat' && root.load === 'start';
}

function importedDraft(importer: Draft, from: string, path: string): Draft {
  return {
    path,
    scope: importer.scope,
    dir: importer.dir,
    load: importer.load,
    why: `imported by \`${from}\``,
    importedBy: from,
    duplicateOf: null,
    kept: null,
    overLimit: null,
  };
}

/** The paths that one written import may mean; several for a glob, none found gives the first guess. */
function targetsOf(walk: Walk, from: string, { written }: WrittenImport): string[] {
  const { index, cwd } = walk.context;
  const guess = resolvePath(dirName(from), written, index.world);
  if (walk.dialect.globs === true && /[*?{]/.test(written)) return globTargets(walk, from, written);
  if (walk.dialect.alsoFrom === 'workspace' && !index.isFile(guess)) {
    const inWorkspace = resolvePath(cwd, written.replace(/^\//, ''), index.world);
    if (index.isFile(inWorkspace)) return [inWorkspace];
  }
  return [guess];
}

function globTargets(walk: Walk, from: string, written: string): string[] {
  const { index } = walk.context;
  const [fixed = ''] = /^[^*?{]*\//.exec(written) ?? [];
  const top = resolvePath(dirName(from), fixed === '' ? '.' : fixed, index.world);
  const rest = written.slice(fixed.length);
  return index
    .files(top, true)
    .filter((file) => index.globs.matches(rest, file))
    .map((file) => (top === '' ? file : `${top}/${file}`));
}

function judge(walk: Walk, from: string, written: WrittenImport, to: string, chain: readonly string[]): ImportLink {
  const { context, dialect } = walk;
  const link = (status: ImportLink['status']): ImportLink => ({
    from,
    written: written.written,
    to,
    start: written.start,
    end: written.end,
    status,
  });
  const isHome = written.written.startsWith('~');
  const isFar = (isHome && !dialect.home) || (written.written.startsWith('/') && !dialect.absolute);
  if (isFar) return leftOut(walk, link('outside'), to, 'paths of this kind are not followed');
  const real = dialect.boundaryAsWritten === true ? to : (context.index.realPath(to) ?? to);
  if (walk.boundary !== null && relativeTo(real, walk.boundary, context.index.world) === null)
    return leftOut(walk, link('outside'), to, 'imports may not leave the project');
  if (!context.index.isFile(to)) return link('missing');
  if (chain.includes(to)) return link('cycle');
  if (chain.length > dialect.maxDepth)
    return leftOut(walk, link('too-deep'), to, `imports are followed for ${dialect.maxDepth} steps only`);
  if (dialect.globs === true && !globsAllow(walk, to))
    return leftOut(walk, link('inactive'), to, 'its `globs` do not match the file');
  return walk.budget.operations-- > 0 ? link('loaded') : link('too-deep');
}

/** Says of a file that is there why its import does not count. */
function leftOut({ context, ledger }: Walk, link: ImportLink, to: string, why: string): ImportLink {
  if (context.index.isFile(to)) ledger.omit(to, 'unread', `\`${link.from}\` imports it, but ${why}.`);
  return link;
}

/** Amp: `globs` in a mentioned file restrict it to matching targets; a pattern starts anywhere unless it has `./`. */
function globsAllow(walk: Walk, path: string): boolean {
  const { index, file } = walk.context;
  const patterns = stringList(index.facts(path)?.frontMatter.lenient['globs']);
  if (patterns === null || patterns.length === 0) return true;
  return patterns.some((pattern) => {
    const dir = pattern.startsWith('./') || pattern.startsWith('../') ? dirName(path) : '';
    const below = relativeTo(file, dir, index.world) ?? file;
    const anywhere = dir === '' && !pattern.startsWith('**/') ? `**/${pattern}` : pattern;
    return index.globs.matches(anywhere, below);
  });
}

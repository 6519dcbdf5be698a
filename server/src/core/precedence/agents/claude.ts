import { settingDirs, targetBelow, type Context } from '../context.ts';
import { stringList } from '../frontMatter.ts';
import type { Draft, Ledger } from '../ledger.ts';
import { flag, word, words } from '../optionReaders.ts';
import { absolutePath, baseName, dirName, isInside, joinPath, normalizePath } from '../paths.ts';
import type { Scope } from '../types.ts';
import { scopesWith, type Strategy } from './strategy.ts';

type Mode = 'claude-md-or-agents-md' | 'claude-md-and-agents-md' | 'claude-md' | 'managed-only';

/** Values of `instructionFiles`, and those of its older name `projectInstructions`. */
const MODES: Readonly<Record<string, Mode>> = {
  'claude-md-or-agents-md': 'claude-md-or-agents-md',
  'claude-md-and-agents-md': 'claude-md-and-agents-md',
  'claude-md': 'claude-md',
  'managed-only': 'managed-only',
  'agents-fallback': 'claude-md-or-agents-md',
  both: 'claude-md-and-agents-md',
  claude: 'claude-md',
  none: 'managed-only',
};

const OPTION = "pluginConfigs['agents-md@builtin'].options.instructionFiles";

/** The first version that reads AGENTS.md. */
const AGENTS_SINCE = [2, 1, 277] as const;

function modeOf(context: Context): Mode {
  const value = word(context.options, 'instructionFiles', OPTION, 'projectInstructions');
  const mode = MODES[value ?? ''] ?? 'claude-md-or-agents-md';
  const readsAgents = mode === 'claude-md-or-agents-md' || mode === 'claude-md-and-agents-md';
  return readsAgents && isBefore(word(context.options, 'version'), AGENTS_SINCE) ? 'claude-md' : mode;
}

function isBefore(version: string | undefined, since: readonly number[]): boolean {
  if (version === undefined) return false;
  const parts = version.split('.').map((part) => Number.parseInt(part, 10));
  for (const [i, limit] of since.entries()) {
    const part = parts[i] ?? 0;
    if (part !== limit) return part < limit;
  }
  return false;
}

const isAgentsFile = ({ path }: Draft): boolean => baseName(path) === 'AGENTS.md';
const isRule = ({ path }: Draft): boolean => path.includes('/rules/') || path.startsWith('.claude/rules/');
const isProjectClaudeFile = (draft: Draft): boolean =>
  draft.scope.id === 'project' && /^CLAUDE(?:\.local)?\.md$/.test(baseName(draft.path));

/** Directories given with `--add-dir`, which count only with an environment variable set. */
function extraScopes(context: Context): Scope[] {
  if (!flag(context.options, ['CLAUDE_CODE_ADDITIONAL_DIRECTORIES_CLAUDE_MD'], false)) return [];
  const project = context.profile.scopes.find(({ id }) => id === 'project');
  const dirs = settingDirs(context, words(context.options, 'addDirs', '--add-dir') ?? []);
  if (project === undefined || dirs.length === 0) return [];
  const names = project.names.filter((name) => typeof name !== 'string' || !name.endsWith('AGENTS.md'));
  return [
    { ...project, id: 'addedDirs', what: 'instructions of an added directory', at: { in: 'fixed', dirs }, names },
  ];
}

/** AGENTS.md counts only in some modes, and by default only while no CLAUDE.md of the project is loaded. */
function dropAgentsFiles(context: Context, ledger: Ledger, mode: Mode): void {
  const claude = ledger.drafts.find(isProjectClaudeFile);
  ledger.drop((draft) => {
    if (!isAgentsFile(draft)) return null;
    if (mode === 'claude-md' || mode === 'managed-only') {
      return { kind: 'off', why: `AGENTS.md is not read: \`instructionFiles\` is \`${mode}\`.` };
    }
    if (mode === 'claude-md-and-agents-md') return null;
    if (claude !== undefined) {
      const above = 'in or above the working directory';
      return { kind: 'shadowed', why: `\`${claude.path}\` ${above} switches AGENTS.md off.` };
    }
    const own = ['CLAUDE.md', '.claude/CLAUDE.md', 'CLAUDE.local.md'].map((name) => joinPath(draft.dir, name));
    const claims = draft.scope.id === 'nested' ? own.find((path) => context.index.isFile(path)) : undefined;
    return claims === undefined ? null : { kind: 'shadowed', why: `\`${claims}\` of the same folder comes first.` };
  });
}

/** `managed-only` leaves out what is read at the start, except managed files and auto memory. */
function dropUnmanaged(ledger: Ledger): void {
  const kept = new Set(['managed', 'managedSetting', 'autoMemory']);
  ledger.drop((draft) => {
    if (kept.has(draft.scope.id) || draft.load === 'on-demand') return null;
    return { kind: 'off', why: '`instructionFiles` is `managed-only`.' };
  });
}

function dropBySources(context: Context, ledger: Ledger): void {
  const sources = stringList(context.options['settingSources'] ?? context.options['--setting-sources']);
  if (sources === null) return;
  ledger.drop((draft) => {
    const source = sourceOf(draft);
    if (source === null || sources.includes(source)) return null;
    return { kind: 'off', why: `\`--setting-sources\` does not name \`${source}\`.` };
  });
}

function sourceOf(draft: Draft): string | null {
  if (draft.scope.id.startsWith('managed') || draft.scope.id === 'autoMemory') return null;
  if (draft.scope.id.startsWith('user')) return 'user';
  return baseName(draft.path) === 'CLAUDE.local.md' ? 'local' : 'project';
}

/** Globs over absolute paths, of the file itself or of a link's target; managed files stay. */
function dropExcluded(context: Context, ledger: Ledger): void {
  const patterns = words(context.options, 'claudeMdExcludes') ?? [];
  if (patterns.length === 0) return;
  const { index } = context;
  ledger.drop((draft) => {
    if (draft.scope.id.startsWith('managed')) return null;
    const paths = [draft.path, index.realPath(draft.path) ?? draft.path].map((path) => absolutePath(path, index.world));
    const hit = patterns.find((pattern) => paths.some((path) => index.globs.matches(pattern, path.slice(1))));
    return hit === undefined ? null : { kind: 'off', why: `\`claudeMdExcludes\` names it: \`${hit}\`.` };
  });
}

/** Auto memory belongs to one project: its folder is the project's absolute path with dashes for all else. */
function keepOwnMemory(context: Context, ledger: Ledger): void {
  const enabled = flag(context.options, ['autoMemoryEnabled'], true);
  const { world } = context.index;
  const slug = absolutePath(context.root, world).replace(/[^A-Za-z0-9]/g, '-');
  ledger.drop((draft) => {
    if (draft.scope.id !== 'autoMemory') return null;
    if (!enabled) return { kind: 'off', why: '`autoMemoryEnabled` is false.' };
    const project = baseName(dirName(dirName(draft.path)));
    // Without known roots only the end of the folder's name can be compared.
    const own = project === '<project>' || (world.base === undefined ? project.endsWith(slug) : project === slug);
    return own ? null : { kind: 'elsewhere', why: 'It is the memory of another project.' };
  });
}

/** `claudeMd` of the managed settings is text without a file. */
function addManagedSetting(context: Context, ledger: Ledger): void {
  const scope = context.profile.scopes.find(({ id }) => id === 'managedSetting');
  if (scope === undefined || word(context.options, 'claudeMd') === undefined) return;
  ledger.add({ path: 'settings:claudeMd', scope, dir: '', load: 'start', why: scope.what });
  const added = ledger.drafts.pop();
  if (added !== undefined) ledger.drafts.unshift(added);
}

function dropUnapprovedImports(context: Context, ledger: Ledger): void {
  if (flag(context.options, ['externalImports'], true)) return;
  ledger.drop((draft) => {
    const foreign = draft.importedBy !== null && !isInside(draft.path, context.cwd, context.index.world);
    if (!foreign || draft.scope.id.startsWith('user') || draft.scope.id.startsWith('managed')) return null;
    return { kind: 'off', why: 'Imports from outside the working directory are not approved.' };
  });
}

/** A link to a file that CLAUDE.md already is, or a copy of it, would be read twice. */
function dropTwins(context: Context, ledger: Ledger): void {
  const { index } = context;
  const loaded = ledger.drafts.filter((draft) => !isAgentsFile(draft)).map(({ path }) => path);
  const byPlace = new Map(loaded.map((path) => [index.realPath(path) ?? path, path]));
  const byText = new Map(loaded.map((path) => [index.facts(path)?.text, path]));
  ledger.drop((draft) => {
    if (!isAgentsFile(draft)) return null;
    const twin = byPlace.get(index.realPath(draft.path) ?? draft.path);
    if (twin !== undefined) return { kind: 'shadowed', why: `It is the same file as \`${twin}\`.` };
    const copy = byText.get(index.facts(draft.path)?.text);
    return copy === undefined ? null : { kind: 'shadowed', why: `It has the same text as \`${copy}\`.` };
  });
}

/** Claude Code: fallback to AGENTS.md, exclusions, managed-only, auto memory. */
export const claude: Strategy = {
  scopes: (context) => [
    ...scopesWith(context, (scope) =>
      scope.id === 'nested' && targetBelow(context, context.cwd) === null ? null : scope,
    ),
    ...extraScopes(context),
  ],
  adjust: (context, ledger) => {
    const mode = modeOf(context);
    addManagedSetting(context, ledger);
    keepOwnMemory(context, ledger);
    dropBySources(context, ledger);
    dropExcluded(context, ledger);
    dropAgentsFiles(context, ledger, mode);
    if (mode === 'claude-md-and-agents-md') dropTwins(context, ledger);
    if (mode === 'managed-only') dropUnmanaged(ledger);
    for (const draft of ledger.drafts) {
      if (isRule(draft) && isExternalLink(context, draft))
        draft.why += '; its link leads outside, which needs approval';
    }
  },
  afterImports: dropUnapprovedImports,
};

function isExternalLink(context: Context, draft: Draft): boolean {
  const real = normalizePath(context.index.realPath(draft.path) ?? draft.path);
  return real !== draft.path && !isInside(real, context.cwd, context.index.world);
}

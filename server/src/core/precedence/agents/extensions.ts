import type { Context } from '../context.ts';
import type { Draft, Ledger } from '../ledger.ts';
import { flag, word, words } from '../optionReaders.ts';
import { baseName, normalizePath, relativeTo, resolvePath } from '../paths.ts';
import type { NamePattern, Scope } from '../types.ts';
import { compareNames, scopesWith, type Strategy } from './strategy.ts';

/** The name under which Cline keeps a rule, and whether it takes the file at all. */
function clineRule(context: Context, draft: Draft): { name: string } | { kind: 'off' | 'blank'; why: string } {
  const facts = context.index.facts(draft.path);
  const front = facts?.frontMatter;
  if (front !== undefined && front.error !== null)
    return { kind: 'off', why: 'Its front matter is no valid YAML, so the rule is not loaded.' };
  if (facts === undefined || facts.text.slice(front?.bodyStart ?? 0).trim() === '') {
    return { kind: 'blank', why: 'It has no text below its front matter, so the rule is not loaded.' };
  }
  const named = front?.data['name'];
  return { name: typeof named === 'string' && named.trim() !== '' ? named.trim() : fallbackName(draft) };
}

function fallbackName({ path, scope }: Draft): string {
  if (scope.id === 'agents') return 'Workspace AGENTS.md';
  if (scope.id === 'globalAgents') return 'Global AGENTS.md';
  return baseName(path).replace(/(?<=.)\.[^.]*$/, '');
}

/** Rules are keyed by lower-cased name, later directories replace earlier ones, and the rest is sorted by name. */
function adjustCline(context: Context, ledger: Ledger): void {
  ledger.drop((draft) => {
    const inFolder =
      draft.scope.id !== 'agents' && draft.scope.id !== 'globalAgents' && baseName(draft.path) !== '.clinerules';
    return inFolder && context.index.isLink(draft.path)
      ? { kind: 'unread', why: 'Links among rule files are not followed.' }
      : null;
  });
  const names = new Map<string, string>();
  const last = new Map<string, string>();
  ledger.drop((draft) => {
    const rule = clineRule(context, draft);
    if ('kind' in rule) return rule;
    names.set(draft.path, rule.name);
    last.set(rule.name.toLowerCase(), draft.path);
    return null;
  });
  ledger.drop((draft) => {
    const name = names.get(draft.path) ?? '';
    const winner = last.get(name.toLowerCase());
    return winner === draft.path
      ? null
      : { kind: 'shadowed', why: `\`${winner ?? ''}\` has the same name and is read later.` };
  });
  dropDisabled(context, ledger);
  ledger.drafts.sort((a, b) => compareNames(names.get(a.path) ?? '', names.get(b.path) ?? ''));
}

function dropDisabled(context: Context, ledger: Ledger): void {
  const toggled = new Set((words(context.options, 'disabledRules') ?? []).map(normalizePath));
  ledger.drop((draft) => {
    const data = context.index.facts(draft.path)?.frontMatter.data ?? {};
    const off = typeof data['disabled'] === 'boolean' ? data['disabled'] : data['enabled'] === false;
    return off || toggled.has(draft.path) ? { kind: 'off', why: 'The rule is disabled.' } : null;
  });
}

/** Cline: one rule a name, sorted by name over all places. */
export const cline: Strategy = { adjust: adjustCline };

/** Endings of files that Roo Code leaves out of its rule folders (custom-instructions.ts, cb83656). */
const ROO_JUNK =
  /(?:\.(?:DS_Store|bak|cache|crdownload|db|dmp|dump|eslintcache|lock|log|old|part|partial|pyc|pyo|stackdump|swo|swp|temp|tmp)|^Thumbs\.db)$/;

/** Sub-folders of the workspace that hold a `.roo` folder, in alphabetical order. */
function rooSubfolders(context: Context): string[] {
  if (!flag(context.options, ['enableSubfolderRules', 'roo-cline.enableSubfolderRules'], false)) return [];
  return context.index.dirsContaining('.roo', context.cwd).filter((dir) => dir !== context.cwd);
}

function rooScopes(context: Context): readonly Scope[] {
  const mode = word(context.options, 'mode') ?? 'code';
  const fill = (name: NamePattern): NamePattern =>
    typeof name === 'string' ? name.replace('<mode>', mode) : { ...name, folder: name.folder.replace('<mode>', mode) };
  const useAgents = flag(context.options, ['roo-cline.useAgentRules', 'useAgentRules'], true);
  const folders = [context.cwd, ...rooSubfolders(context)];
  return scopesWith(context, (scope) => {
    const filled = { ...scope, names: scope.names.map(fill) };
    if (scope.id === 'agents' || scope.id === 'agentsLocal') {
      return useAgents ? { ...filled, at: { in: 'fixed', dirs: folders } } : null;
    }
    return scope.id === 'modeRules' || scope.id === 'rules'
      ? { ...filled, at: { in: 'fixed', dirs: folders } }
      : filled;
  });
}

function adjustRoo(context: Context, ledger: Ledger): void {
  ledger.drop(({ path, scope }) => {
    const inFolder = scope.names.some((name) => typeof name !== 'string');
    return inFolder && ROO_JUNK.test(baseName(path))
      ? { kind: 'unread', why: 'Files of this kind are left out.' }
      : null;
  });
  dropLegacy(ledger, 'modeLegacy', ['globalModeRules', 'modeRules']);
  dropLegacy(ledger, 'legacy', ['globalRules', 'rules']);
  sortWithin(ledger);
  interleaveLocal(context, ledger);
}

/** Any rule folder with files, the global one included, silences the legacy file of the workspace. */
function dropLegacy(ledger: Ledger, legacy: string, modern: readonly string[]): void {
  const rule = ledger.drafts.find(({ scope }) => modern.includes(scope.id));
  if (rule === undefined) return;
  ledger.drop(({ scope }) =>
    scope.id === legacy
      ? { kind: 'shadowed', why: `\`${rule.path}\` stands in a rules folder, which comes first.` }
      : null,
  );
}

/** Files of one rules folder are sorted by base name, ignoring case. */
function sortWithin(ledger: Ledger): void {
  const place = new Map(ledger.drafts.map((draft, i) => [draft, i]));
  const group = ({ scope, dir }: Draft): string => `${scope.id} ${dir}`;
  const first = new Map<string, number>();
  for (const [i, draft] of ledger.drafts.entries()) if (!first.has(group(draft))) first.set(group(draft), i);
  ledger.drafts.sort((a, b) => {
    const byGroup = (first.get(group(a)) ?? 0) - (first.get(group(b)) ?? 0);
    if (byGroup !== 0) return byGroup;
    const byName = compareNames(baseName(a.path).toLowerCase(), baseName(b.path).toLowerCase());
    return byName !== 0 ? byName : (place.get(a) ?? 0) - (place.get(b) ?? 0);
  });
}

/** With sub-folders, each folder's AGENTS.local.md follows its own AGENTS.md. */
function interleaveLocal(context: Context, ledger: Ledger): void {
  const isAgents = ({ scope }: Draft): boolean => scope.id === 'agents' || scope.id === 'agentsLocal';
  const folders = [context.cwd, ...rooSubfolders(context)];
  const agents = ledger.drafts.filter(isAgents).sort((a, b) => folders.indexOf(a.dir) - folders.indexOf(b.dir));
  ledger.drafts = ledger.drafts.map((draft) => (isAgents(draft) ? (agents.shift() ?? draft) : draft));
}

/** Roo Code: rules of the mode, legacy files, sub-folders. */
export const roo: Strategy = { scopes: rooScopes, adjust: adjustRoo };

/** Continue: prompts that can be invoked are no rules; only the first folder's agent file counts. */
export const continueDev: Strategy = {
  adjust: (context, ledger) => {
    const agentFile = ledger.drafts.find(({ scope }) => scope.id === 'agentFile');
    ledger.drop((draft) => {
      if (draft.scope.id === 'agentFile' && draft !== agentFile) {
        return { kind: 'shadowed', why: `\`${agentFile?.path ?? ''}\` of an earlier workspace folder comes first.` };
      }
      const invokable = context.index.facts(draft.path)?.frontMatter.lenient['invokable'] === true;
      return draft.scope.id === 'prompts' && invokable
        ? { kind: 'off', why: '`invokable: true`: it runs only when called.' }
        : null;
    });
  },
};

/** Augment: files given with `--rules` stand above all others. */
export const augment: Strategy = {
  adjust: (context, ledger) => {
    for (const written of words(context.options, 'rules', '--rules') ?? []) {
      const path = resolvePath(context.cwd, written, context.index.world);
      ledger.drafts = ledger.drafts.filter((draft) => draft.path !== path);
      if (context.index.isFile(path)) {
        ledger.add({ path, scope: FLAG, dir: context.cwd, load: 'start', why: 'given with --rules' });
      }
    }
  },
};

const FLAG: Scope = {
  id: 'flag',
  what: 'given with --rules',
  at: { in: 'cwd' },
  names: [],
  load: 'start',
  rank: 6,
  source: 0,
};

/** Junie: a path in the settings replaces the standard names. */
export const junie: Strategy = {
  scopes: (context) => {
    const set = word(context.options, 'guidelinesPath', 'Guidelines path', 'JUNIE_GUIDELINES_FILENAME');
    if (set === undefined) return context.profile.scopes;
    const { world } = context.index;
    const path = relativeTo(resolvePath(context.cwd, set, world), context.cwd, world) ?? set;
    return scopesWith(context, (scope) => ({ ...scope, names: [path] }));
  },
};

import { workspaceFolders, type Context } from '../context.ts';
import type { Ledger } from '../ledger.ts';
import { flag, word } from '../optionReaders.ts';
import { isInside, joinPath } from '../paths.ts';
import type { Layer, Scope, Winner } from '../types.ts';
import { markEqualTexts, scopesWith, type Strategy } from './strategy.ts';

/** Which setting turns a scope of Copilot in VS Code on, and whether it is on by default. */
const VSCODE_SWITCHES: Readonly<Record<string, readonly [name: string, preset: boolean]>> = {
  org: ['github.copilot.chat.organizationInstructions.enabled', true],
  repo: ['github.copilot.chat.codeGeneration.useInstructionFiles', true],
  agents: ['chat.useAgentsMdFile', true],
  claude: ['chat.useClaudeMdFile', true],
  personalClaude: ['chat.useClaudeMdFile', true],
  nestedAgents: ['chat.useNestedAgentsMdFiles', false],
};

function vscodeScopes(context: Context): readonly Scope[] {
  const parents = flag(context.options, ['chat.useCustomizationsInParentRepositories'], false);
  const withRoot = parents && context.rootFound && context.root !== context.cwd;
  return scopesWith(context, (scope) => {
    const [name, preset] = VSCODE_SWITCHES[scope.id] ?? ['', true];
    if (!flag(context.options, [name], preset)) return null;
    const located = scope.id === 'instructions' ? withLocations(context, scope) : scope;
    if (located === null || !isLocationOn(context, scope.id)) return null;
    if (scope.at.in !== 'cwd' || !withRoot) return located;
    return [located, { ...located, id: `${scope.id}OfParent`, at: { in: 'root' } }];
  });
}

function locations(context: Context): Readonly<Record<string, unknown>> {
  const value = context.options['chat.instructionsFilesLocations'];
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

const LOCATION_OF: Readonly<Record<string, string>> = {
  claudeRules: '.claude/rules',
  personalInstructions: '~/.copilot/instructions',
  personalRules: '~/.claude/rules',
};

function isLocationOn(context: Context, scope: string): boolean {
  return locations(context)[LOCATION_OF[scope] ?? ''] !== false;
}

/** The standard folder, unless it is turned off, and further folders of the setting. */
function withLocations(context: Context, scope: Scope): Scope | null {
  const known = new Set([...Object.values(LOCATION_OF), '.github/instructions']);
  const set = locations(context);
  const extra = Object.keys(set).filter((folder) => set[folder] === true && !known.has(folder));
  const names = [
    ...(set['.github/instructions'] === false ? [] : scope.names),
    ...extra.map((folder) => ({ folder, extensions: ['.instructions.md'], recursive: true })),
  ];
  return names.length === 0 ? null : { ...scope, names };
}

function adjustVscode(context: Context, ledger: Ledger): void {
  if (flag(context.options, ['chat.includeApplyingInstructions'], true)) return;
  for (const draft of ledger.drafts) {
    if (draft.scope.activation === undefined) continue;
    draft.load = 'listed';
    draft.why = 'instructions are not attached by `applyTo` (`chat.includeApplyingInstructions` is off)';
  }
}

/** Links are followed to files of the workspace and to instructions files only. */
function limitReferences(context: Context, ledger: Ledger): void {
  const follow = flag(context.options, ['chat.includeReferencedInstructions'], true);
  const folders = workspaceFolders(context);
  ledger.drop((draft) => {
    if (draft.importedBy === null) return null;
    if (!follow) return { kind: 'off', why: '`chat.includeReferencedInstructions` is off.' };
    const known =
      draft.path.endsWith('.instructions.md') || folders.some((dir) => isInside(draft.path, dir, context.index.world));
    return known ? null : { kind: 'unread', why: 'A linked file outside the workspace is not read.' };
  });
  markEqualTexts(context, ledger);
}

/** Levels decide; the files of one level do not. */
function byLevel(_context: Context, layers: readonly Layer[]): Winner {
  return new Set(layers.map(({ rank }) => rank)).size > 1 ? 'listed' : 'undocumented';
}

/** GitHub Copilot in VS Code: settings, referenced files, duplicates. */
export const copilotVscode: Strategy = {
  scopes: vscodeScopes,
  adjust: adjustVscode,
  afterImports: limitReferences,
  winner: byLevel,
};

/** Cursor has two directions: between kinds of rules the earlier wins, between AGENTS.md files the nearer. */
export const cursor: Strategy = {
  scopes: (context) =>
    scopesWith(context, (scope) => {
      if (scope.id !== 'agents' || word(context.options, 'surface') !== 'cli') return scope;
      return [scope, { ...scope, id: 'claude', what: 'CLAUDE.md (command line only)', names: ['CLAUDE.md'] }];
    }),
  winner: (_context, layers) =>
    layers.length > 0 && layers.every(({ chain }) => chain === 'agents') ? 'nearer' : 'earlier',
};

/** Windsurf: `.windsurf/rules` of a folder is a fallback for its `.devin/rules`. */
export const windsurf: Strategy = {
  adjust: (context, ledger) => {
    ledger.drop((draft) => {
      const fallback = joinPath(draft.dir, '.windsurf/rules/');
      if (!draft.path.startsWith(fallback)) return null;
      const preferred = context.index.files(joinPath(draft.dir, '.devin/rules')).length > 0;
      return preferred ? { kind: 'shadowed', why: '`.devin/rules` of the same folder comes first.' } : null;
    });
  },
};

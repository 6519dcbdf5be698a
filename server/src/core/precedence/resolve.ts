import { readOwnSettings } from './agentSettings.ts';
import { profileOf } from './profiles/index.ts';
import { strategyOf, type Strategy } from './agents/index.ts';
import { createContext, sourceText, type Context } from './context.ts';
import { expandImports } from './expandImports.ts';
import { gatherScope } from './gather.ts';
import { explainLeftovers } from './leftovers.ts';
import { Ledger, type Draft } from './ledger.ts';
import { applyLimits } from './limits.ts';
import { depthOf, normalizePath } from './paths.ts';
import { estimateTokens, offsetOfByte, placeOf } from './text.ts';
import { createTreeIndex, type TreeIndex } from './treeIndex.ts';
import type { AgentOptions, Layer, LoadKind, Stack, Tree } from './types.ts';

/** What {@link resolve} is asked. */
export interface ResolveRequest {
  /** Id of an agent, one of {@link agentIds}. */
  readonly agent: string;
  /** The agent's own settings, by their own names (see the profile's `options`); they go over those in its files. */
  readonly options?: AgentOptions | undefined;
  /** The world, or an index over it when several questions are asked of one world. */
  readonly tree: Tree | TreeIndex;
  /** Where the agent was started; for agents in an editor, the workspace folder. */
  readonly cwd: string;
  /** The file or directory that is worked on. */
  readonly file: string;
}

/**
 * What one agent reads for one target, in order of appearance, with who wins and what does not apply and why.
 * Pure and synchronous.
 * @throws RangeError for an unknown agent
 */
export function resolve(request: ResolveRequest): Stack {
  const profile = profileOf(request.agent);
  const index = createTreeIndex(request.tree);
  const own = readOwnSettings(profile, index, normalizePath(request.cwd));
  const context = createContext(profile, index, { ...request, options: { ...own.options, ...request.options } });
  const strategy = strategyOf(profile.id);
  const ledger = new Ledger(profile);
  const scopes = strategy.scopes?.(context) ?? profile.scopes;
  for (const scope of scopes) gatherScope(context, scope, ledger);
  strategy.adjust?.(context, ledger);
  sortByLoad(context, ledger);
  expandImports(context, ledger);
  strategy.afterImports?.(context, ledger);
  const budget = applyLimits(context, ledger);
  explainLeftovers(context, scopes, ledger);
  return { ...toStack(context, strategy, ledger, budget), settingsFiles: own.files };
}

const LOAD_ORDER: Record<LoadKind, number> = { start: 0, 'on-demand': 1, listed: 2 };

/** What is read later comes later; for agents that gather anew for each request only mere paths go to the end. */
function sortByLoad(context: Context, ledger: Ledger): void {
  const perRequest = context.profile.gathered === 'request';
  const rank = ({ load }: Draft): number => (perRequest && load !== 'listed' ? 0 : LOAD_ORDER[load]);
  ledger.drafts = [...ledger.drafts].sort((a, b) => rank(a) - rank(b));
}

function toStack(
  context: Context,
  strategy: Strategy,
  ledger: Ledger,
  budget: Stack['budget'],
): Omit<Stack, 'settingsFiles'> {
  const { profile } = context;
  const levels = authorityLevels(context, ledger.drafts);
  const layers = ledger.drafts.map((draft, i) => toLayer(context, draft, i + 1, levels));
  const winner = strategy.winner?.(context, layers) ?? profile.winner;
  const applied = new Set(layers.filter(({ load }) => load !== 'listed').map(({ path }) => path));
  return {
    agent: profile.id,
    file: context.file,
    cwd: context.cwd,
    layers,
    winner,
    winnerWhy: profile.winnerWhy,
    notApplied: [...ledger.omitted.values()].filter(({ path }) => !applied.has(path)),
    imports: ledger.imports,
    budget,
  };
}

/** Authority as scope rank, then nearness within a chain; the numbers 1, 2, … stand for its distinct values. */
function authorityLevels(context: Context, drafts: readonly Draft[]): Map<number, number> {
  const values = [...new Set(drafts.map((draft) => standing(context, draft)))].sort((a, b) => a - b);
  return new Map(values.map((value, i) => [value, i + 1]));
}

/** Depths stay far below this, so that nearness never lifts a file over a higher scope. */
const DEPTHS = 10_000;

function standing(context: Context, { scope, dir }: Draft): number {
  return (
    scope.rank * DEPTHS + (scope.chain === undefined || scope.closed === true ? 0 : depthOf(dir, context.index.world))
  );
}

function toLayer(context: Context, draft: Draft, order: number, levels: ReadonlyMap<number, number>): Layer {
  const facts = context.index.facts(draft.path);
  const text = facts?.text ?? '';
  const end = draft.kept === null ? text.length : offsetOfByte(text, draft.kept);
  return {
    path: draft.path,
    order,
    authority: levels.get(standing(context, draft)) ?? 1,
    load: draft.load,
    bytes: facts?.bytes ?? 0,
    tokens: draft.load === 'listed' ? 0 : estimateTokens(text.slice(0, end)),
    cut: draft.kept,
    cutAt: draft.kept === null ? null : placeOf(text, end),
    overLimit: draft.overLimit,
    why: draft.why,
    source: sourceText(context.profile, draft.scope),
    scope: draft.scope.id,
    rank: draft.scope.rank,
    chain: draft.scope.chain ?? '',
    importedBy: draft.importedBy,
    duplicateOf: draft.duplicateOf,
  };
}

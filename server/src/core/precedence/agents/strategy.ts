import type { Context } from '../context.ts';
import type { Ledger } from '../ledger.ts';
import type { Layer, Scope, Winner } from '../types.ts';

/** What of an agent can't be said as data. Everything is optional; the profile stands for the rest. */
export interface Strategy {
  /** The scopes after the agent's own settings are taken into account. */
  readonly scopes?: (context: Context) => readonly Scope[];
  /** Reorders, drops and adds layers after all scopes are read. */
  readonly adjust?: (context: Context, ledger: Ledger) => void;
  /** As `adjust`, once imported files are there as well. */
  readonly afterImports?: (context: Context, ledger: Ledger) => void;
  /** Which rule decides, where it depends on the layers. */
  readonly winner?: (context: Context, layers: readonly Layer[]) => Winner;
}

/** The profile's scopes with some of them replaced by id; a replacement of null leaves the scope out. */
export function scopesWith(
  context: Context,
  change: (scope: Scope) => Scope | readonly Scope[] | null,
): readonly Scope[] {
  return context.profile.scopes.flatMap((scope) => change(scope) ?? []);
}

/** Drops layers whose file, with links followed, is an earlier layer's file. */
export function dropSameFiles(context: Context, ledger: Ledger): void {
  const seen = new Map<string, string>();
  ledger.drop((draft) => {
    const real = context.index.realPath(draft.path) ?? draft.path;
    const earlier = seen.get(real);
    if (earlier === undefined) seen.set(real, draft.path);
    return earlier === undefined ? null : { kind: 'shadowed', why: `It is the same file as \`${earlier}\`.` };
  });
}

/** Notes on layers that repeat an earlier layer's text, where the agent sends equal texts once. */
export function markEqualTexts(context: Context, ledger: Ledger): void {
  const seen = new Map<string, string>();
  for (const draft of ledger.drafts) {
    if (draft.load === 'listed') continue;
    const text = context.index.facts(draft.path)?.text ?? '';
    const earlier = seen.get(text);
    if (earlier === undefined) seen.set(text, draft.path);
    else draft.duplicateOf = earlier;
  }
}

/** Compares as `localeCompare` does, in one fixed locale so that every machine gives the same order. */
export function compareNames(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}

import { sourceText, type Context } from './context.ts';
import type { Draft, Ledger } from './ledger.ts';
import { amount } from './optionReaders.ts';
import { isBlank, offsetAtLimit, placeOf, sizeIn, utf8Length } from './text.ts';
import type { Limit } from './types.ts';

/** Bytes spent of a total budget. */
export interface Budget {
  readonly used: number;
  readonly limit: number;
}

/** Applies the agent's size limits: cuts, skips, and marks what only exceeds an advice. Gives the total budget. */
export function applyLimits(context: Context, ledger: Ledger): Budget | null {
  let budget: Budget | null = null;
  for (const limit of context.profile.limits) {
    const size = (limit.option === undefined ? undefined : amount(context.options, limit.option)) ?? limit.amount;
    const effective = { ...limit, amount: size };
    const concerned = ledger.drafts.filter((draft) => limit.scopes.includes(draft.scope.id) && draft.load !== 'listed');
    if (limit.per === 'total') {
      const spent = spendTotal(context, ledger, effective, concerned);
      if (limit.policy === 'cut') budget = spent;
    } else for (const draft of concerned) limitFile(context, ledger, effective, draft);
  }
  return budget;
}

function limitFile(context: Context, ledger: Ledger, limit: Limit, draft: Draft): void {
  const text = context.index.facts(draft.path)?.text ?? '';
  if (sizeIn(text, limit.unit) <= limit.amount) return;
  const says = `over the limit of ${describe(limit)} a file (${sourceText(context.profile, limit)})`;
  if (limit.policy === 'skip') {
    ledger.drop((other) => (other === draft ? { kind: 'cut', why: `It is ${says} and skipped whole.` } : null));
    return;
  }
  const offset = offsetAtLimit(text, limit.amount, limit.unit);
  if (limit.policy === 'cut') {
    const bytes = limit.unit === 'bytes' ? limit.amount : utf8Length(text.slice(0, offset));
    draft.kept = Math.min(draft.kept ?? bytes, bytes);
  } else draft.overLimit ??= overLimit(limit, text, offset);
}

function overLimit(limit: Limit, text: string, offset: number): Draft['overLimit'] {
  const policy = limit.policy === 'advice' ? 'advice' : 'undocumented';
  return { amount: limit.amount, unit: limit.unit, policy, at: placeOf(text, offset) };
}

function describe(limit: Limit): string {
  return `${limit.amount} ${limit.unit === 'chars' ? 'characters' : limit.unit}`;
}

/**
 * A budget for all files together, spent in order of appearance: the file that crosses it is cut there, later ones are
 * dropped, so with the root first it is the nearest file that is lost.
 */
function spendTotal(context: Context, ledger: Ledger, limit: Limit, drafts: readonly Draft[]): Budget {
  let used = 0;
  for (const draft of drafts) {
    const text = context.index.facts(draft.path)?.text ?? '';
    const size = sizeIn(text, limit.unit);
    const left = limit.amount - used;
    if (limit.policy !== 'cut') {
      if (size > left) draft.overLimit ??= overLimit(limit, text, offsetAtLimit(text, Math.max(0, left), limit.unit));
      used += size;
      continue;
    }
    if (left <= 0 || isBlank(text.slice(0, offsetAtLimit(text, left, limit.unit)))) {
      dropWhole(ledger, draft, limit, left);
      continue;
    }
    if (size > left) draft.kept = left;
    used += Math.min(size, left);
  }
  return { used: Math.min(used, limit.amount), limit: limit.amount };
}

function dropWhole(ledger: Ledger, draft: Draft, limit: Limit, left: number): void {
  const why =
    limit.amount === 0
      ? 'The limit for project documents is 0, which turns them off.'
      : `The limit of ${describe(limit)} for all project documents together ${left > 0 ? 'leaves only white space of it' : 'is used up before it'}.`;
  ledger.drop((other) => (other === draft ? { kind: limit.amount === 0 ? 'off' : 'cut', why } : null));
}

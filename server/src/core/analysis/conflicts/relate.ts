import type { Stance } from './stances.ts';
import type { Statement } from './statement.ts';
import { headingScopes, mentionedScopes, scopeKey } from './scopes.ts';

/** How the reach of one statement stands to that of another. */
export type Reach = 'same' | 'first-narrower' | 'second-narrower' | 'disjoint';

/** What meets: a statement and the words in it that are in question. */
export interface Side {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
}

/**
 * Compares where two statements hold. A restriction that belongs to the words in question restricts nothing further;
 * restrictions of both sides that differ are taken as disjoint, since a false alarm costs more than a miss.
 */
export function compareReach(a: Side, b: Side, home?: string): Reach {
  const one = restrictions(a, home);
  const two = restrictions(b, home);
  const own = one.filter((key) => !two.includes(key));
  const other = two.filter((key) => !one.includes(key));
  const [headA, headB] = headingScopes(a.statement.unit, b.statement.unit);
  const headingsA = headA.filter((key) => !isHome(key, home) && !headB.includes(key));
  const headingsB = headB.filter((key) => !isHome(key, home) && !headA.includes(key));
  if (own.length > 0 && other.length > 0) return 'disjoint';
  if (headingsA.length > 0 && headingsB.length > 0) return 'disjoint';
  if (differentParts(a, b, home)) return 'disjoint';
  const narrowA = own.length + headingsA.length > 0;
  const narrowB = other.length + headingsB.length > 0;
  if (narrowA && narrowB) return 'disjoint';
  if (narrowA) return 'first-narrower';
  return narrowB ? 'second-narrower' : 'same';
}

function restrictions({ statement, start, end }: Side, home: string | undefined): readonly string[] {
  const keys = statement.scopes.map((mark) => {
    if (mark.end <= start || mark.start >= end || mark.end === 0) return mark.key;
    const before = statement.text.slice(mark.start, Math.max(mark.start, start));
    const after = statement.text.slice(Math.min(end, mark.end), mark.end);
    return scopeKey(`${before} ${after}`);
  });
  return keys.filter((key) => key !== '' && !isHome(key, home));
}

function isHome(key: string, home: string | undefined): boolean {
  return home !== undefined && new RegExp(`^(?:(?:${home})s?(?: |$))+$`).test(key);
}

/** Each names a part of the project that the other doesn't. */
function differentParts(a: Side, b: Side, home: string | undefined): boolean {
  const one = partsOf(a, home);
  const two = partsOf(b, home);
  const onlyOne = [...one].some((noun) => !two.has(noun));
  const onlyTwo = [...two].some((noun) => !one.has(noun));
  return onlyOne && onlyTwo;
}

function partsOf({ statement, start, end }: Side, home: string | undefined): ReadonlySet<string> {
  const text = `${statement.text.slice(0, start)} | ${statement.text.slice(end)}`;
  return new Set([...mentionedScopes(text)].filter((noun) => !isHome(noun, home)));
}

/** What two statements that answer differently come to. */
export type Verdict = 'conflict' | 'exception' | 'specialisation' | 'apart';

/** Decides whether two stances that differ can both be followed. */
export function judge(a: Stance, b: Stance): Verdict {
  const reach = compareReach(a, b, a.topic.home);
  if (reach === 'disjoint') return 'apart';
  if (reach === 'same') {
    if (a.statement.excepts || b.statement.excepts) return 'apart';
    return 'conflict';
  }
  const [general, narrow] = reach === 'first-narrower' ? [b, a] : [a, b];
  if (general.statement.excepts || narrow.statement.excepts) return 'apart';
  if (general.statement.permits || general.statement.soft || !general.statement.absolute) return 'specialisation';
  return 'exception';
}

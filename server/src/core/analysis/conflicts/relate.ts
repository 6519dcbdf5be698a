import type { Stance } from './stances.ts';
import type { Statement } from './statement.ts';
import { contrasted, headingScopes, mentionedScopes, scopeKey } from './scopes.ts';

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
  const headingsA = headA.filter((key) => withoutHome(key, home) !== '' && !headB.includes(key));
  const headingsB = headB.filter((key) => withoutHome(key, home) !== '' && !headA.includes(key));
  if (own.length > 0 && other.length > 0) return 'disjoint';
  if (headingsA.length > 0 && headingsB.length > 0) return 'disjoint';
  if (differentParts(a, b, home) || contrasted(outside(a), outside(b))) return 'disjoint';
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
  return keys.map((key) => withoutHome(key, home)).filter((key) => key !== '');
}

const homes = new Map<string, RegExp>();

/** The words of a restriction that the topic does not imply anyway. */
function withoutHome(key: string, home: string | undefined): string {
  if (home === undefined) return key;
  let words = homes.get(home);
  if (!words) homes.set(home, (words = new RegExp(`^(?:${home})s?$`)));
  return key
    .split(' ')
    .filter((word) => !words.test(word))
    .join(' ');
}

/** Each names a part of the project that the other doesn't. */
function differentParts(a: Side, b: Side, home: string | undefined): boolean {
  const one = partsOf(a, home);
  const two = partsOf(b, home);
  const onlyOne = [...one].some((noun) => !two.has(noun));
  const onlyTwo = [...two].some((noun) => !one.has(noun));
  return onlyOne && onlyTwo;
}

/** What a side says beside the words in question. */
function outside({ statement, start, end }: Side): string {
  return `${statement.text.slice(0, start)} | ${statement.text.slice(end)}`;
}

function partsOf({ statement, start, end }: Side, home: string | undefined): ReadonlySet<string> {
  return new Set(
    [...mentionedScopes(outside({ statement, start, end }))].filter((noun) => withoutHome(noun, home) !== ''),
  );
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

import type { Scope } from './scope.ts';
import type { Statement } from './statements.ts';

/**
 * How the situations of two statements lie to each other:
 * `same` both hold at once; `disjoint` never, or the text says which part is whose; `first`/`second` the one named is
 * narrower; `unclear` both are limited, by different words.
 */
export type Relation = 'same' | 'disjoint' | 'first' | 'second' | 'unclear';

/** Compares scope, then condition, then stated exceptions. */
export function relate(a: Statement, b: Statement): Relation {
  if (exempts(a.scope, b) || exempts(b.scope, a)) return 'disjoint';
  const [left, right] = [limitsOf(a.scope, b.scope), limitsOf(b.scope, a.scope)];
  if (left.size === 0 && right.size === 0) return 'same';
  if (left.size === 0) return b.scope.remainder ? 'disjoint' : 'second';
  if (right.size === 0) return a.scope.remainder ? 'disjoint' : 'first';
  if (a.scope.remainder || b.scope.remainder) return 'disjoint';
  return overlap(left, right) ? 'same' : 'unclear';
}

/** What limits a statement beside what limits both by a common heading. */
function limitsOf(own: Scope, other: Scope): ReadonlySet<string> {
  const limits = new Set<string>([...own.places, ...own.condition]);
  if (own.section !== other.section) for (const word of own.headings) if (!other.headings.has(word)) limits.add(word);
  return limits;
}

/** Equal, or one inside the other: "tests" and "unit tests" meet, "unit tests" and "e2e tests" don't. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  if (shared === 0) return [...a].some((path) => path.includes('/') && [...b].some((other) => nested(path, other)));
  return shared === Math.min(a.size, b.size);
}

function nested(a: string, b: string): boolean {
  return b.includes('/') && (a.startsWith(b) || b.startsWith(a));
}

/** Whether an exception that `scope` states may cover the other statement: it shares words with it, or is limited itself. */
function exempts(scope: Scope, other: Statement): boolean {
  if (!scope.exception) return false;
  const { places, condition, headings } = other.scope;
  if (places.size > 0 || condition.size > 0 || headings.size > 0) return true;
  const words = other.unit.source.toLowerCase();
  return [...scope.exception].some((word) => word.length > 3 && words.includes(word)) || scope.exception.size === 0;
}

import type { Scope } from './scope.ts';
import type { Statement } from './statements.ts';

/**
 * How the situations of two statements lie to each other:
 * `same` both hold at once; `disjoint` never, or the text says which part is whose; `first`/`second` the one named is
 * narrower; `unclear` both are limited, by different words.
 */
export type Relation = 'same' | 'disjoint' | 'first' | 'second' | 'unclear';

/** Compares stated exceptions, then scope and condition, then the words that may limit. */
export function relate(a: Statement, b: Statement): Relation {
  if (a.scope.exception || b.scope.exception || a.scope.remainder || b.scope.remainder) return 'disjoint';
  const [left, right] = [limitsOf(a.scope, b.scope), limitsOf(b.scope, a.scope)];
  if (left.size === 0 && right.size === 0) return meet(a.scope.details, b.scope.details) ? 'same' : 'unclear';
  if (left.size === 0) return meet(a.scope.details, right) ? 'second' : 'unclear';
  if (right.size === 0) return meet(b.scope.details, left) ? 'first' : 'unclear';
  if (a.scope.negated !== b.scope.negated && a.scope.condition.size > 0 && b.scope.condition.size > 0)
    return 'disjoint';
  return overlap(left, right) ? 'same' : 'unclear';
}

/** Whether words that may limit leave room for both: one side has none, or no more than the other. */
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word));
}

/** What limits a statement beside what limits both by a common heading. */
function limitsOf(own: Scope, other: Scope): ReadonlySet<string> {
  const limits = new Set<string>([...own.places, ...own.condition]);
  for (const word of own.headings) if (!other.headings.has(word)) limits.add(word);
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

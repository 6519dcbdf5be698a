import type { Statement } from '../statements/statement.ts';

/** A statement without the restrictions that lie in some places of its text, since they are compared already. */
export function freed(
  statement: Statement,
  places: readonly { readonly start: number; readonly end: number }[],
  absolute = statement.absolute,
): Statement {
  if (places.length === 0) return statement;
  const { unit, clause, text, excepts, inverted, permits, soft } = statement;
  const scopes = statement
    .scopes()
    .filter((mark) => !places.some(({ start, end }) => mark.start < end && start < mark.end));
  return { unit, clause, text, excepts, absolute, inverted, permits, soft, scopes: () => scopes };
}

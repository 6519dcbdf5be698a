const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of an expression in a text, in their order: those of `matchAll`, which makes a copy of the expression for
 * every text.
 * @param expression with the flag `g`; never matches an empty stretch
 */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match; match = expression.exec(text)) matches.push(match);
  return matches;
}

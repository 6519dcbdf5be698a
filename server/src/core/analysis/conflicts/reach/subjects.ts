import { perStatement } from '../statements/perStatement.ts';
import type { Statement } from '../statements/statement.ts';
import { scopeKey } from './scopes.ts';

const NEEDS =
  /^[^a-z]*(?!(?:you|we|it|they|this|that|everyone|everybody|nobody|there)\b)([^,;:.(]{3,60}?)(?: \([^()]*\))? (?:needs?|requires?|takes?|gets?|must (?:have|get)|has|have) /;

/** What a sentence says that it speaks of, by its content words: "a trivial change needs …". Empty where it doesn't say. */
const subjectOf = perStatement(({ text }: Statement): readonly string[] => {
  const subject = NEEDS.exec(text)?.[1];
  return subject === undefined ? [] : scopeKey(subject).split(' ').filter(Boolean);
});

/**
 * Each demands something of a thing of its own: "A typo needs one approval", "Anything that drops a table needs two".
 * @param withoutHome takes out the words that the topic implies
 */
export function subjectsDiffer(a: Statement, b: Statement, withoutHome: (key: string) => string): boolean {
  const own = (statement: Statement): readonly string[] =>
    subjectOf(statement).filter((word) => withoutHome(word) !== '');
  const [one, two] = [own(a), own(b)];
  if (one.length === 0 || two.length === 0) return false;
  return !one.every((word) => two.includes(word)) && !two.every((word) => one.includes(word));
}

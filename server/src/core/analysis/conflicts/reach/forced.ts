import { Gate } from '../../../text/gate.ts';
import { perStatement } from '../statements/perStatement.ts';
import type { Statement } from '../statements/statement.ts';
import { ANYONE } from './ownSubjects.ts';
import { stemsOf } from './qualifiers.ts';
import type { Side } from './relate.ts';
import { subjectPhraseOf } from './subjects.ts';

/** What somebody else's thing demands or can't do: "because make insists on it", "since `type` can't merge". */
const FORCED =
  /(?:\b(?:because|since|as)|[,;—–(-]) {1,2}(?:the |our |its |their |an? )?(?!(?:we|you|they|it|i|he|she|this|that|these|those|there|which|who|nobody|everyone|people|reviewers?|users?|team|customers?|and|or|but|so|no|not|even|never|only)\b)[\w./@-]{2,30}(?: {1,2}[\w.-]{2,20}){0,2} {1,2}(?:(?:would|will|simply|only|just) )?(?:demands?|requires?|insists?|expects?|needs?|dictates?|mandates?|prescribes?|wants?|forces?|strips?|ignores?|overrides?|extends?|leaves? (?:us )?no|won't|can't|cannot|doesn't|does not|offers? no(?:thing)?|has no|have no|knows no|reads only|accepts only|supports only|chokes?|breaks?)\b/;
const MAY_BE_FORCED = Gate.of(FORCED);

/** Where the reason stands, and whether a word says that it is one. */
const forcedAt = perStatement(({ text }: Statement): Reason | undefined => {
  const match = MAY_BE_FORCED.allows(text) ? FORCED.exec(text) : null;
  return match
    ? { start: match.index, end: match.index + match[0].length, opened: /^\W*(?:because|since|as)\b/.test(match[0]) }
    : undefined;
});

interface Reason {
  readonly start: number;
  readonly end: number;
  readonly opened: boolean;
}

/**
 * A side gives as its reason what something outside demands, for a thing that neither the topic implies nor the other
 * side names: a deliberate exception ("Makefiles are indented with tabs because make insists on it").
 */
export function isForced(side: Side, other: Side, withoutHome: (key: string) => string): boolean {
  const reason = forcedAt(side.statement);
  // "Short, obvious functions have no docstring": what is in question is no reason.
  if (!reason || (!reason.opened && reason.start <= side.start && side.start < reason.end)) return false;
  const theirs = stemsOf(other.statement);
  return subjectPhraseOf(side.statement).some(
    ({ stem, start, end }) =>
      end <= reason.start &&
      (end <= side.start || start >= side.end) &&
      !ANYONE.has(stem) &&
      !theirs.has(stem) &&
      withoutHome(stem) !== '',
  );
}

import { Gate } from '../../../text/gate.ts';
import { perStatement } from '../statements/perStatement.ts';
import type { Statement } from '../statements/statement.ts';
import { ANYONE } from './ownSubjects.ts';
import { stemsOf } from './qualifiers.ts';
import type { Side } from './relate.ts';
import { subjectPhraseOf } from './subjects.ts';

/** What somebody else's thing demands or can't do: "because make insists on it", "since `type` can't merge". */
const FORCED =
  /(?:\b(?:because|since|as)|[,;—–(-]) {1,2}(?:the |our |its |their |an? )?(?!(?:we|you|they|it|i|he|she|this|that|these|those|there|which|who|nobody|everyone|people|reviewers?|users?|team|customers?|and|or|but|so)\b)[\w./@-]{2,30}(?: {1,2}[\w.-]{2,20}){0,2} {1,2}(?:(?:would|will|simply|only|just) )?(?:demands?|requires?|insists?|expects?|needs?|dictates?|mandates?|prescribes?|wants?|forces?|strips?|ignores?|overrides?|extends?|leaves? (?:us )?no|won't|can't|cannot|doesn't|does not|offers? no(?:thing)?|has no|have no|knows no|reads only|accepts only|supports only|chokes?|breaks?)\b/;
const MAY_BE_FORCED = Gate.of(FORCED);

/** Where the reason begins, or -1. */
const forcedAt = perStatement(({ text }: Statement): number =>
  MAY_BE_FORCED.allows(text) ? (FORCED.exec(text)?.index ?? -1) : -1,
);

/**
 * A side gives as its reason what something outside demands, for a thing that neither the topic implies nor the other
 * side names: a deliberate exception ("Makefiles are indented with tabs because make insists on it").
 */
export function isForced(side: Side, other: Side, withoutHome: (key: string) => string): boolean {
  const at = forcedAt(side.statement);
  if (at < 0) return false;
  const theirs = stemsOf(other.statement);
  return subjectPhraseOf(side.statement).some(
    ({ stem, start, end }) =>
      end <= at &&
      (end <= side.start || start >= side.end) &&
      !ANYONE.has(stem) &&
      !theirs.has(stem) &&
      withoutHome(stem) !== '',
  );
}

import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../../language/en/verbs.ts';
import type { Token } from '../../../spec/tokens.ts';
import { perStatement } from '../statements/perStatement.ts';
import type { Statement } from '../statements/statement.ts';
import { ENDS, HAS, isEmpty, isWord, type Piece, pieceOf, PLACES, STOPS } from './phrases.ts';
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

/** What stands before the verb: "Test functions don't need …", "Slack posts can have …". */
const FRONT =
  /^[^\p{L}`]*((?!(?:you|we|it|they|he|she|i|this|that|these|those|there|what|how|who|which|if|when|while|once|for|in|on|at|under|before|after|until|unless|to|with|without|by|from|as|since|because|never|don't|do|not|no|please|always|avoid|let|make|everyone|everybody|nobody|nothing|everything)\b)(?:[^,;:.(!?—–]|\.(?=\w)){2,60}?) (?:is|are|was|were|has|have|had|do(?:es)?(?:n't| not)|isn't|aren't|must|should|shall|may|can|cannot|can't|could|might|will|needn't|needs?|requires?|gets?|uses?|stays?|starts?|ends?|goes|go|never|always)\b/u;

/** The words of the subject, as far as it is a noun phrase: "TEST FUNCTIONS may be longer". */
export const subjectPhraseOf = perStatement((statement): readonly Piece[] => {
  const { clause, unit } = statement;
  // "You must not …", "let's …": who is told to is no subject.
  const opening = unit.span.start + statement.text.search(/\S/);
  if (clause?.subject && clause.subject.span.end <= opening) return [];
  const tokens = unit.tokens.filter((token) => token.end > opening);
  const front = FRONT.exec(statement.text);
  const end = front ? unit.span.start + front[0].lastIndexOf(front[1] ?? '') + (front[1] ?? '').length : 0;
  const subject = clause?.subject?.span;
  // "Spelling fixes need no test": what looks like the verb belongs to the name.
  const beyond = tokens.filter((token) => subject && token.start >= subject.end && token.end <= end);
  const own = beyond.length === 1 && /[^s]s$/.test(beyond[0]?.lower ?? '') ? undefined : subject;
  const inside =
    own || front
      ? tokens.filter((token) =>
          own ? token.start >= own.start && token.end <= own.end : token.end <= (token.kind === 'word' ? end : end + 1),
        )
      : nounBefore(tokens);
  if (!own && isCommand(inside.map(({ lower }) => lower))) return [];
  const cut = inside.findIndex(
    ({ lower, start, end: after }, at) =>
      PLACES.has(lower) ||
      HAS.has(lower) ||
      ENDS_NOUN.has(lower) ||
      (STOPS.test(lower) && (inside[at + 1]?.start !== after || inside[at - 1]?.end !== start)),
  );
  return (cut < 0 ? inside : inside.slice(0, cut))
    .filter((token) => isWord(token) && !isEmpty(token.lower))
    .map((token) => pieceOf(token, unit.span.start));
});

/**
 * "Libraries declare …", "The hero image loads …", "`a.js` exports …": a noun and the verb that agrees with it open the
 * sentence.
 */
function nounBefore(tokens: readonly Token[]): readonly Token[] {
  const from = OPENS_NOUN.has(tokens[0]?.lower ?? '') ? 1 : 0;
  for (let at = from + 1; at <= from + 3; at++) {
    const [noun, verb] = [tokens[at - 1], tokens[at]];
    if (!noun || verb?.kind !== 'word') return [];
    if (noun.kind === 'code') return from + 1 === at && isThirdPerson(verb.lower) ? tokens.slice(0, at) : [];
    if (noun.kind !== 'word' || isEmpty(noun.lower)) return [];
    const plural = /[^s]s$/.test(noun.lower);
    if (
      plural ? VERB_LEMMAS.has(verb.lower) || HAPPENS.has(verb.lower) : from > 0 && at > 1 && isThirdPerson(verb.lower)
    )
      return tokens.slice(from, at);
  }
  return [];
}

/** What things do, and nobody is told to. */
const HAPPENS: ReadonlySet<string> = new Set([
  'expire',
  'happen',
  'occur',
  'lapse',
  'last',
  'arrive',
  'come',
  'remain',
]);

const OPENS_NOUN: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our', 'each', 'every', 'all']);

/** What one thing or person does: "writes", "goes". */
export function isThirdPerson(word: string): boolean {
  return (
    /[^s]s$/.test(word) &&
    (VERB_LEMMAS.has(word.slice(0, -1)) || (/es$/.test(word) && VERB_LEMMAS.has(word.slice(0, -2))))
  );
}

/** What goes on about a noun; "and" and "or" join two. */
const ENDS_NOUN: ReadonlySet<string> = new Set(
  ['that', 'which', 'who', 'whose', 'where', ...ENDS].filter((word) => word !== 'and' && word !== 'or'),
);

/** The first word is a command, and no part of a name: "run tests that are slow", unlike "log messages are short". */
function isCommand([first = '', second = '']: readonly string[]): boolean {
  if (!VERB_LEMMAS.has(first)) return false;
  return !(NOUN_TWIN_VERBS.has(first) && /[^s]s$/.test(second));
}

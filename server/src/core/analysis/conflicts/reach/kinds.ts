import { FINITE_VERBS, MODALS } from '../../../language/en/grammar.ts';
import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../../language/en/verbs.ts';
import type { Token } from '../../../spec/tokens.ts';
import { stemOf } from '../fields/stem.ts';
import { perStatement } from '../statements/perStatement.ts';
import { clauseAround, isOutside } from './clauseAround.ts';
import { isDenied, isToggled } from './denied.ts';
import { isOneName } from './names.ts';
import { ENDS, isEmpty, isNounLike, isWord, type Piece, pieceOf, PLACES } from './phrases.ts';
import { qualifiersOf, stemsOf } from './qualifiers.ts';
import type { Question, Side } from './relate.ts';

/** What kind of its head noun is meant: "unit tests", "tests that start the server". */
interface Kind {
  readonly head: string;
  readonly relative: boolean;
  readonly word: Piece;
}

/** The kinds that a sentence names, each with the stem of its head. */
export const kindsOf = perStatement((statement): readonly Kind[] => {
  const { tokens, span } = statement.unit;
  const kinds: Kind[] = [];
  tokens.forEach((head, at) => {
    if (at === 0 || !isHead(head, tokens[at + 1])) return;
    for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
      const word = tokens[before];
      if (!word || !isModifier(word) || isVerbHere(tokens, before)) break;
      kinds.push({ head: stemOf(head.lower), relative: false, word: pieceOf(word, span.start) });
    }
  });
  for (const { head, relative, words: pieces } of qualifiersOf(statement))
    if (head !== undefined && relative) for (const word of pieces) kinds.push({ head, relative, word });
  return kinds;
});

/** A noun that no further word of its phrase follows. */
function isHead(word: Token, next: Token | undefined): boolean {
  if (!isNounLike(word)) return false;
  if (!next || !isWord(next) || /[^s]s$/.test(word.lower) || /ly$/.test(next.lower)) return true;
  return isEmpty(next.lower) || ENDS.has(next.lower) || PLACES.has(next.lower);
}

/** A word that may stand in a noun phrase before its head. */
function isModifier(word: Token): boolean {
  if (!isWord(word) || isEmpty(word.lower) || ENDS.has(word.lower) || PLACES.has(word.lower)) return false;
  return !FINITE_VERBS.has(word.lower) && !/n['’]t$/.test(word.lower);
}

/** It stands where an imperative, an infinitive or what one does before, after or without something does. */
function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before && /ing$/.test(tokens[at]?.lower ?? '') && BEFORE_DEEDS.test(before.lower)) return true;
  if (!before || (before.kind === 'punctuation' && before.lower !== '-'))
    return VERB_LEMMAS.has(tokens[at]?.lower ?? '') && !isNameHere(tokens, at);
  return /^(?:to|not|never|don't|always|and|or|must|should|may|can|will|shall|we|you|they|i|please|only|then|also|just|it|who|that|which)$/.test(
    before.lower,
  );
}

const BEFORE_DEEDS = /^(?:before|after|without|when|while|by|instead|for|of|than|from|avoid|stop|start|try|about)$/;

/** "Release branches are …": what looks like a command belongs to a name in front of the verb. */
function isNameHere(tokens: readonly Token[], at: number): boolean {
  const [verb, noun, next] = tokens.slice(at, at + 3);
  return (
    verb !== undefined &&
    NOUN_TWIN_VERBS.has(verb.lower) &&
    /[^s]s$/.test(noun?.lower ?? '') &&
    (FINITE_VERBS.has(next?.lower ?? '') || MODALS.has(next?.lower ?? ''))
  );
}

/**
 * Both speak of things of one name, and each says of which kind of them, in words that the topic doesn't imply; beside a
 * ban on a kind, the kind that a practice is for may be one that the topic implies ("retry idempotent requests").
 */
export function kindsDiffer(a: Side, b: Side, { kind: sort }: Question, withoutHome: (key: string) => string): boolean {
  const [wordsA, wordsB] = [stemsOf(a.statement), stemsOf(b.statement)];
  const [partA, partB] = [clauseAround(a), clauseAround(b)];
  // What the one does and the other denies is the same thing, so that a word in front of it is no answer.
  const toggled = isToggled(a, b);
  const says = (side: Side, word: Piece): boolean =>
    !WHOLE.has(word.stem) &&
    (toggled && sort === 'practice' && !isDenied(side.statement) ? picksKind(word) : withoutHome(word.stem) !== '');
  const theirs = kindsOf(b.statement).filter(({ word }) => word.start >= partB.start && word.end <= partB.end);
  return kindsOf(a.statement).some(
    ({ head, relative, word }) =>
      !wordsB.has(word.stem) &&
      says(a, word) &&
      word.start >= partA.start &&
      word.end <= partA.end &&
      theirs.some(
        (kind) =>
          isOneName(kind.head, head) &&
          !(relative && kind.relative) &&
          !wordsA.has(kind.word.stem) &&
          says(b, kind.word) &&
          ((toggled && word.code === kind.word.code) || isOutside(a, word) || isOutside(b, kind.word)),
      ),
  );
}

/** What a thing is like that needs the act at all: it picks no kind. */
const TROUBLED: ReadonlySet<string> = new Set(
  'failed failing broken flaky transient stale outdated unused dead old bad'.split(' ').map(stemOf),
);

function picksKind({ stem }: Piece): boolean {
  return !TROUBLED.has(stem) && !KINDLESS.has(stem);
}

/** Adjectives that only say how much of it. */
const WHOLE: ReadonlySet<string> = new Set('whole full entire complete total overall zero'.split(' ').map(stemOf));

/** Adjectives that pick no kind of what they stand before. */
export const KINDLESS: ReadonlySet<string> = new Set(
  `individual single average actual regular entire typical various existing normal written given proper well whole plain
  ordinary common complete full overall general certain particular specific big small long short large most other max maximum min minimum total hard changed zero usual default final leading`
    .split(/\s+/)
    .map(stemOf),
);

import { FINITE_VERBS, MODALS } from '../../../language/en/grammar.ts';
import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../../language/en/verbs.ts';
import type { Token } from '../../../spec/tokens.ts';
import { stemOf } from '../fields/stem.ts';
import { isDenied, isToggled } from './denied.ts';
import { perStatement } from '../statements/perStatement.ts';
import { ENDS, HAS, isEmpty, isNounLike, isWord, type Piece, pieceOf, PLACES, STOPS } from './phrases.ts';
import { partAround, qualifiersOf, stemsOf } from './qualifiers.ts';
import type { Question, Side } from './relate.ts';
import { namesPart } from './scopes.ts';
import { subjectPhraseOf } from './subjects.ts';

/** What a sentence says before the clause that directs: "`main` is our integration branch, …". */
const TELLS = /\b(?:is|are|was|were)\b/;

/** {@link partAround}, up to a comma, and from the one behind a clause that only tells something. */
function clauseAround(side: Side): { readonly start: number; readonly end: number } {
  const { start, end } = partAround(side);
  const { text } = side.statement;
  const comma = text.slice(side.end, end).indexOf(', ');
  const before = text.slice(start, side.start).lastIndexOf(', ');
  const told = before >= 0 && TELLS.test(text.slice(start, start + before)) ? start + before : start;
  return { start: told, end: comma < 0 ? end : side.end + comma };
}

/** What kind of its head noun is meant: "unit tests", "tests that start the server". */
interface Kind {
  readonly head: string;
  readonly relative: boolean;
  readonly word: Piece;
}

const kindsOf = perStatement((statement): readonly Kind[] => {
  const { tokens, span } = statement.unit;
  const kinds: Kind[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const head = tokens[at];
    const next = tokens[at + 1];
    if (
      !head ||
      !isNounLike(head) ||
      (next &&
        isWord(next) &&
        !/[^s]s$/.test(head.lower) &&
        !/ly$/.test(next.lower) &&
        !isEmpty(next.lower) &&
        !ENDS.has(next.lower) &&
        !PLACES.has(next.lower))
    )
      continue;
    for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
      const word = tokens[before];
      if (
        !word ||
        !isWord(word) ||
        isEmpty(word.lower) ||
        ENDS.has(word.lower) ||
        PLACES.has(word.lower) ||
        FINITE_VERBS.has(word.lower) ||
        /n['’]t$/.test(word.lower)
      )
        break;
      if (isVerbHere(tokens, before)) break;
      kinds.push({ head: stemOf(head.lower), relative: false, word: pieceOf(word, span.start) });
    }
  }
  for (const { head, relative, words: pieces } of qualifiersOf(statement))
    if (head !== undefined && relative) for (const word of pieces) kinds.push({ head, relative, word });
  return kinds;
});

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
    toggled && sort === 'practice' && !isDenied(side.statement) ? picksKind(word) : withoutHome(word.stem) !== '';
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

/** What goes by several names. */
const ONE_NAME: readonly ReadonlySet<string>[] = [
  'call request query invocation',
  'function method helper',
  'error exception failure',
  'package dependency library',
  'test spec',
  'image picture photo',
].map((names) => new Set(names.split(' ').map(stemOf)));

function isOneName(one: string, two: string): boolean {
  return one === two || ONE_NAME.some((names) => names.has(one) && names.has(two));
}

function isOutside({ start, end }: Side, word: Piece): boolean {
  return word.end <= start || word.start >= end;
}

/** Words of the direct object that stand between the verb and the answer: "indent ASSEMBLER SOURCES with tabs". */
const objectsOf = perStatement(({ clause, unit }): { readonly end: number; readonly pieces: readonly Piece[] } => {
  const span = clause?.object?.span;
  if (!span) return { end: 0, pieces: [] };
  const all = unit.tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  // "We dropped X": who did what is no part of the object.
  const inside = /^(?:we|i|they|you)$/.test(all[0]?.lower ?? '') ? all.slice(2) : all;
  const cut = inside.findIndex(
    ({ lower }, at) =>
      at > 0 &&
      (PLACES.has(lower) ||
        HAS.has(lower) ||
        STOPS.test(lower) ||
        ENDS.has(lower) ||
        lower === 'up' ||
        inside[at + 1]?.lower === 'times'),
  );
  const noun = cut < 0 ? inside : inside.slice(0, cut);
  const pieces = noun
    .filter((token) => isWord(token) && !isEmpty(token.lower))
    .map((token) => pieceOf(token, unit.span.start));
  return { end: (noun.at(-1)?.end ?? span.end) - unit.span.start, pieces };
});

const ADVERB = /ly$|^(?:straight|right|back|again|up|down|away)$/;

/** The object, where the answer stands behind it: in "use tabs for indentation" the object is the answer. */
function objectOf(side: Side): readonly Piece[] {
  const { statement, end: last } = side;
  const { end, pieces } = objectsOf(statement);
  const clause = clauseAround(side);
  if (end <= clause.start || (pieces[0]?.start ?? 0) > clause.end) return [];
  return end + 1 >= last || /^\W*(?:for|to)\b/.test(statement.text.slice(end)) ? [] : pieces;
}

function namesObject(side: Side, other: Side, withoutHome: (key: string) => string): boolean {
  const theirs = stemsOf(other.statement);
  return objectOf(side).some(
    ({ stem, code, start }) =>
      !code && start > side.start && !ADVERB.test(stem) && !theirs.has(stem) && withoutHome(stem) !== '',
  );
}

/** Each names an object of its own for what both say how to do. */
export function objectsDiffer(a: Side, b: Side, withoutHome: (key: string) => string): boolean {
  return namesObject(a, b, withoutHome) && namesObject(b, a, withoutHome);
}

/** "Explain security-relevant decisions": things of a weight that calls for more words than the rest. */
export function hasWeightyObject({ statement }: Side): boolean {
  return objectsOf(statement).pieces.length > 1 && WEIGHTY.test(statement.text);
}
const WEIGHTY =
  /\b(?:[a-z]+-(?:relevant|critical|related|sensitive|facing)|security|breaking|risky|dangerous|destructive|irreversible|architectural|non-obvious|surprising|tricky|controversial) [a-z]+s\b/;

/** Verbs that put one thing into another. */
const PUTS = /^(?:send|put|store|log|write|paste|post|expose|leak)$/;

const INTO = /^(?:(?:,| or| and) [\w-]+(?: [\w-]+)?){0,3} (?:to|in|into|on|onto) [`A-Z]/;

/** "Never send passwords to Sentry": what must not get there is the object; nothing is said against the place. */
export function bansOtherThing(side: Side, other: Side, withoutHome: (key: string) => string): boolean {
  const { clause, unit } = side.statement;
  if (clause?.polarity !== 'negative' || !PUTS.test(clause.verb?.lemma ?? '')) return false;
  const { end, pieces } = objectsOf(side.statement);
  const head = pieces.at(-1);
  if (!head || head.code || head.end >= side.end || !INTO.test(unit.source.slice(end))) return false;
  return !stemsOf(other.statement).has(head.stem) && withoutHome(head.stem) !== '';
}

/** Adjectives that pick no kind of what they stand before. */
export const KINDLESS: ReadonlySet<string> = new Set(
  `individual single average actual regular entire typical various existing normal written given proper well whole plain
  ordinary common complete full overall general certain particular specific big small long short large most other max maximum min minimum total hard changed zero usual default final leading`
    .split(/\s+/)
    .map(stemOf),
);

/** A compound that opens a sentence and looks like a command: "COMMENT LINES wrap at 80". */
const frontOf = perStatement(({ unit }): readonly Piece[] => {
  const [verb, noun, next] = unit.tokens;
  if (!verb || !noun || !next || ![verb, noun, next].every(isWord)) return [];
  const isCompound =
    NOUN_TWIN_VERBS.has(verb.lower) &&
    /[^s]s$/.test(noun.lower) &&
    NOUN_TWIN_VERBS.has(next.lower) &&
    !isEmpty(next.lower);
  return isCompound ? [verb, noun].map((token) => pieceOf(token, unit.span.start)) : [];
});

/**
 * One side speaks of a kind of what the other speaks of as a whole: "functions" and "test functions", or "two spaces"
 * and "continuation lines with four spaces".
 */
export function namesKind(side: Side, other: Side, topic: Question, withoutHome: (key: string) => string): boolean {
  // The thing whose value is asked for goes without saying.
  const value = topic.kind === 'slot';
  const theirs = stemsOf(other.statement);
  const strange = (word: Piece): boolean =>
    !word.code && !KINDLESS.has(word.stem) && !theirs.has(word.stem) && withoutHome(word.stem) !== '';
  const narrows = (word: Piece): boolean => strange(word) && (isOutside(side, word) || namesPart(word.stem));
  // A word of the answer may stand in front of the head, but for amounts and for what one does and the other denies.
  const toggled = !value && isToggled(side, other);
  const narrowsHead = toggled || topic.numeric !== undefined ? strange : narrows;
  const own = kindsOf(side.statement);
  const bare = (head: string): boolean =>
    theirs.has(head) &&
    kindsOf(other.statement).every(
      (kind) =>
        kind.head !== head ||
        KINDLESS.has(kind.word.stem) ||
        own.some(({ head: same, word }) => same === head && word.stem === kind.word.stem),
    );
  const heads = (phrase: readonly Piece[]): boolean => {
    const head = phrase.at(-1);
    return head !== undefined && !head.code && bare(head.stem) && phrase.slice(0, -1).some(narrowsHead);
  };
  const subject = subjectPhraseOf(side.statement);
  const object = objectOf(side);
  if ([subject, frontOf(side.statement), object].some(heads)) return true;
  // A ban on a kind leaves the rest alone; a ban on all leaves no kind.
  const clause = clauseAround(side);
  if (toggled && isDenied(side.statement))
    if (
      own.some(
        ({ head, relative, word }) =>
          !relative && word.start >= clause.start && word.end <= clause.end && strange(word) && bare(head),
      )
    )
      return true;
  const directs = side.statement.clause?.subject !== undefined;
  for (const phrase of [subject, frontOf(side.statement), object]) {
    const head = phrase.at(-1);
    if (!head || head.code || theirs.has(head.stem) || (!value && phrase === object)) continue;
    const own = phrase.slice(0, -1).filter(narrows);
    const amountOf = topic.numeric !== undefined && phrase === subject && isPlural(side, head);
    const known =
      withoutHome(head.stem) === '' ||
      (topic.numeric !== undefined && phrase === object) ||
      (amountOf && !isOutside(side, head));
    if (phrase === subject && !directs && !amountOf) {
      if (known && own.some(({ stem }) => namesPart(stem))) return true;
      continue;
    }
    if (known && own.length > 0) return true;
    if (withoutHome(head.stem) === '') continue;
    if (namesPart(head.stem)) return true;
    // An amount of things that are neither what the topic is about nor those of the other side's amount.
    if (
      amountOf &&
      !WORK.has(head.stem) &&
      subjectPhraseOf(other.statement).length > 0 &&
      phrase.every(strange) &&
      isOutside(side, head)
    )
      return true;
  }
  return false;
}

/** What comes and goes with the work, so that an amount is always of one of these. */
const WORK: ReadonlySet<string> = new Set(['pr', 'change', 'commit', 'request', 'review', 'task'].map(stemOf));

function isPlural({ statement: { text } }: Side, { end }: Piece): boolean {
  return text[end - 1] === 's' && text[end - 2] !== 's';
}

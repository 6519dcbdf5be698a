import { NOUN_TWIN_VERBS } from '../../../language/en/verbs.ts';
import { stemOf } from '../fields/stem.ts';
import { perStatement } from '../statements/perStatement.ts';
import { clauseAround, isOutside } from './clauseAround.ts';
import { isDenied, isToggled } from './denied.ts';
import { KINDLESS, kindsOf } from './kinds.ts';
import { objectOf } from './objects.ts';
import { isEmpty, isWord, type Piece, pieceOf } from './phrases.ts';
import { stemsOf } from './qualifiers.ts';
import type { Question, Side } from './relate.ts';
import { namesPart } from './scopes.ts';
import { subjectPhraseOf } from './subjects.ts';

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

/** What is asked of a side beside the other one. */
interface Look {
  readonly side: Side;
  readonly other: Side;
  readonly topic: Question;
  readonly withoutHome: (key: string) => string;
  /** What the one does the other denies, and they are asked for no value. */
  readonly toggled: boolean;
}

interface Phrase {
  readonly role: 'subject' | 'front' | 'object';
  readonly words: readonly Piece[];
}

/**
 * One side speaks of a kind of what the other speaks of as a whole: "functions" and "test functions", or "two spaces"
 * and "continuation lines with four spaces".
 */
export function namesKind(side: Side, other: Side, topic: Question, withoutHome: (key: string) => string): boolean {
  const look: Look = { side, other, topic, withoutHome, toggled: !asksValue(topic) && isToggled(side, other) };
  const phrases: readonly Phrase[] = [
    { role: 'subject', words: subjectPhraseOf(side.statement) },
    { role: 'front', words: frontOf(side.statement) },
    { role: 'object', words: objectOf(side) },
  ];
  return (
    phrases.some(({ words }) => isKindOfTheirs(words, look)) ||
    bansKind(look) ||
    phrases.some((phrase) => hasOwnHead(phrase, look))
  );
}

/** The thing whose value is asked for goes without saying. */
const asksValue = (topic: Question): boolean => topic.kind === 'slot';

function isStrange(word: Piece, { other, withoutHome }: Look): boolean {
  return (
    !word.code && !KINDLESS.has(word.stem) && !stemsOf(other.statement).has(word.stem) && withoutHome(word.stem) !== ''
  );
}

/** A word that the other side doesn't have and that is no answer, unless it names a part of the project. */
function narrows(word: Piece, look: Look): boolean {
  return isStrange(word, look) && (isOutside(look.side, word) || namesPart(word.stem));
}

/** The other side speaks of all things of this name, or of the same kind of them. */
function isBareThere(head: string, { side, other }: Look): boolean {
  const own = kindsOf(side.statement).filter((kind) => kind.head === head);
  return (
    stemsOf(other.statement).has(head) &&
    kindsOf(other.statement).every(
      (kind) =>
        kind.head !== head || KINDLESS.has(kind.word.stem) || own.some(({ word }) => word.stem === kind.word.stem),
    )
  );
}

/** "Test functions" beside "functions". */
function isKindOfTheirs(phrase: readonly Piece[], look: Look): boolean {
  const head = phrase.at(-1);
  if (!head || head.code || !isBareThere(head.stem, look)) return false;
  // A word of the answer may stand in front of the head, but for amounts and for what one does and the other denies.
  const counts = look.toggled || look.topic.numeric !== undefined ? isStrange : narrows;
  return phrase.slice(0, -1).some((word) => counts(word, look));
}

/** A ban on a kind leaves the rest alone; a ban on all leaves no kind. */
function bansKind(look: Look): boolean {
  const { statement } = look.side;
  if (!look.toggled || !isDenied(statement)) return false;
  const clause = clauseAround(look.side);
  return kindsOf(statement).some(
    ({ head, relative, word }) =>
      !relative &&
      word.start >= clause.start &&
      word.end <= clause.end &&
      isStrange(word, look) &&
      isBareThere(head, look),
  );
}

/** The phrase names what the topic implies, narrowed by a word, or a thing of its own that the other side doesn't name. */
function hasOwnHead({ role, words }: Phrase, look: Look): boolean {
  const { side, other, topic, withoutHome } = look;
  const head = words.at(-1);
  if (!head || head.code || stemsOf(other.statement).has(head.stem)) return false;
  if (role === 'object' && !asksValue(topic)) return false;
  const isImplied = withoutHome(head.stem) === '';
  const isAmount = topic.numeric !== undefined;
  const isAmountOf = isAmount && role === 'subject' && isPlural(side, head);
  const isKnown = isImplied || (isAmount && role === 'object') || (isAmountOf && !isOutside(side, head));
  const narrowing = isKnown ? words.slice(0, -1).filter((word) => narrows(word, look)) : [];
  if (role === 'subject' && side.statement.clause?.subject === undefined && !isAmountOf)
    return narrowing.some(({ stem }) => namesPart(stem));
  if (narrowing.length > 0) return true;
  if (isImplied) return false;
  if (namesPart(head.stem)) return true;
  // An amount of things that are neither what the topic is about nor those of the other side's amount.
  return (
    isAmountOf &&
    !WORK.has(head.stem) &&
    subjectPhraseOf(other.statement).length > 0 &&
    isOutside(side, head) &&
    words.every((word) => isStrange(word, look))
  );
}

/** What comes and goes with the work, so that an amount is always of one of these. */
const WORK: ReadonlySet<string> = new Set(['pr', 'change', 'commit', 'request', 'review', 'task'].map(stemOf));

function isPlural({ statement: { text } }: Side, { end }: Piece): boolean {
  return text[end - 1] === 's' && text[end - 2] !== 's';
}

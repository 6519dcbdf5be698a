import { namesPart, scopeKey, type ScopeMark } from './scopes.ts';
import { stemOf } from '../fields/stem.ts';
import { LANGUAGES } from '../catalogue/scopeWords.ts';
import { fullNameOf } from './shortNames.ts';
import { canCoincide } from './occasions.ts';
import { stemsOf } from './qualifiers.ts';
import { clauseEndOf, commandEndOf } from './clauseEnd.ts';
import { isInReason } from './reasons.ts';
import type { Question, Side } from './relate.ts';

/** A mark without the words that the topic implies, and with them. */
export interface Restriction extends ScopeMark {
  readonly said: string;
}

/** A condition that can be the same occasion as one of the other side. */
function isOccasionOf({ statement }: Side, { kind, said }: Restriction): boolean {
  return kind === 'condition' && statement.scopes().some((mark) => mark.kind === kind && canCoincide(said, mark.key));
}

/** Of the languages that a mark lists, the other side names one, too: "in TS and JS", "TypeScript files". */
function isShared({ key, kind }: Restriction, { statement }: Side): boolean {
  if (kind !== 'place' && kind !== 'purpose') return false;
  const theirs = stemsOf(statement);
  const words = key.split(' ').map(fullNameOf);
  return words.every((word) => LANGUAGES.includes(word)) && words.some((word) => theirs.has(stemOf(word)));
}

/** A path that the other side names, too, as a place or not: "never edit `gen/`", "patch the stubs in `gen/`". */
export function isOnPath({ key, kind }: ScopeMark, { statement }: Side): boolean {
  const isThere = (path: string): boolean => {
    const at = path === '' ? -1 : statement.text.indexOf(path);
    return at >= 0 && !NOT_ON.test(statement.text.slice(0, at));
  };
  return (
    kind === 'place' && key.split(' ').every((word) => word.includes('/') && isThere(word.replace(/^\W+|\/$/g, '')))
  );
}
const NOT_ON = /\b(?:not|isn't|aren't|outside|except|than|but|beyond|without|besides)(?: (?:of|for|in|under|the))* *$/;

/** The restrictions that each side has and the other lacks. */
export function ownRestrictions(
  a: Side,
  b: Side,
  topic: Question,
): readonly [readonly Restriction[], readonly Restriction[]] {
  const one = restrictions(a, topic);
  const two = restrictions(b, topic);
  const lacks = (side: Side, theirs: readonly Restriction[]) => (mark: Restriction) =>
    !theirs.some(({ key }) => key === mark.key) &&
    !isOccasionOf(side, mark) &&
    !isShared(mark, side) &&
    !isOnPath(mark, side);
  return [one.filter(lacks(b, two)), two.filter(lacks(a, one))];
}

/** Whether a mark says of which things a sentence speaks. */
export const restrictsThings = (mark: ScopeMark): boolean => mark.kind !== 'clause' || isSubjectClause(mark);

/** Each side has a restriction that the other lacks; relative clauses count where they restrict the subject. */
export function bothRestricted(own: readonly ScopeMark[], other: readonly ScopeMark[]): boolean {
  return own.some(restrictsThings) && other.some(restrictsThings);
}

/** How far into a sentence a relative clause still belongs to its subject. */
const SUBJECT_END = 28;

/** A relative clause that says of which things the sentence speaks: "Flags that start with `ops_` are …". */
function isSubjectClause({ kind, start, end }: ScopeMark): boolean {
  return kind === 'clause' && end > 0 && start < SUBJECT_END;
}

/** A moment of the work on anything: "before each pull request". */
const AT_WORK =
  /^(?:(?:before|after|once|when|each|every|open|opening|send|sending|make|making|ready|done) )*(?:commit|pull request|pr|push|merge|merge request|release|review)(?: (?:before|after|once|when|each|every|open|opening|send|sending|make|making|ready|done))*$/;

function restrictions(side: Side, { home, kind, wholesale }: Question): readonly Restriction[] {
  // Behind a semicolon stands the reason for a value; for what is done it may as well be the occasion.
  const end = kind === 'slot' ? clauseEndOf(side) : commandEndOf(side);
  const isBehind = (mark: ScopeMark): boolean =>
    mark.start >= end &&
    (mark.kind === 'purpose' || mark.kind === 'place' || (mark.kind === 'condition' && kind !== 'order'));
  const marks = side.statement
    .scopes()
    .filter(
      (mark) =>
        (mark.kind !== 'label' || namesPart(mark.key)) &&
        !isInReason(side, mark) &&
        !isBehind(mark) &&
        !(kind === 'order' && mark.occasion === true) &&
        !(wholesale === true && mark.kind === 'condition' && (!namesPart(mark.key) || AT_WORK.test(mark.key))),
    );
  return marksOf(side, marks, home, kind === 'slot');
}

/** Marks without the words that the topic implies; those whose every word is implied are gone. */
function marksOf(
  { statement, start, end }: Side,
  marks: readonly ScopeMark[],
  home: string | undefined,
  placed = false,
): readonly Restriction[] {
  const left = marks.map((mark) => {
    if (mark.end <= start || mark.start >= end || mark.end === 0) return { ...mark, inner: false };
    const beside = keyBeside({ statement, start, end }, mark);
    // "camelCase for JavaScript functions": what an answer is for may stand inside of its words.
    const isOwn =
      namesPart(withoutHome(mark.key, home)) || mark.key.split(' ').some((word) => LANGUAGES.includes(word));
    const inner = beside === '' && mark.kind === 'purpose' && isOwn;
    if (mark.kind === 'place' && !(placed && isValue({ statement, start, end }, mark)))
      return { ...mark, inner: false };
    return { ...mark, inner, key: inner ? mark.key : beside };
  });
  return left
    .map(({ inner, ...mark }) => ({
      ...mark,
      key: isOnRequest(statement.text, mark) ? ON_REQUEST : inner ? mark.key : beyondHome(mark.key, home),
      said: mark.key,
    }))
    .filter(({ key }) => key !== '');
}

/** What a restriction says beyond the topic; "in Go code" says no more than "in Go". */
function beyondHome(key: string, home: string | undefined): string {
  const left = withoutHome(key, home);
  return left !== key && left.split(' ').every((word) => WHOLES.has(word)) ? '' : left;
}
const WHOLES: ReadonlySet<string> = new Set([
  'app',
  'application',
  'code',
  'project',
  'side',
  'part',
  'stack',
  'world',
]);

/** "If I ask for it", "when the user wants one": of no topic does that go without saying. */
function isOnRequest(text: string, { kind, start, end }: ScopeMark): boolean {
  return kind === 'condition' && REQUEST.test(text.slice(start, end));
}
const REQUEST =
  /^(?:only )?(?:if|when|whenever|once) (?:i|we|they|he|she|someone|somebody|an? \w+|the (?:user|customer|reader|reviewer|maintainer)s?) (?:explicitly |really )?(?:asks?|requests?|wants?|wishe?s?)\b/;
const ON_REQUEST = 'on request';

/** A place at the end of the words in question is the value itself, "in YAML"; one that they only touch restricts. */
export function isValue(side: Side, mark: ScopeMark): boolean {
  return mark.start < side.end && mark.end >= side.end - 1 && keyBeside(side, mark) === '';
}

/** The key of what a mark says beside the words in question. */
function keyBeside({ statement: { text }, start, end }: Side, mark: ScopeMark): string {
  const before = text.slice(mark.start, Math.max(mark.start, start));
  return scopeKey(`${before} ${text.slice(Math.min(end, mark.end), mark.end)}`);
}

const homes = new Map<string, RegExp>();

/** The words of a restriction that the topic does not imply anyway. */
export function withoutHome(key: string, home: string | undefined): string {
  if (home === undefined) return key;
  let words = homes.get(home);
  if (!words) {
    const stems = home.split('|').map(stemOf);
    homes.set(home, (words = new RegExp(`^(?:${[home, ...stems].join('|')})s?$`)));
  }
  return key
    .split(' ')
    .filter((word) => !words.test(word))
    .join(' ');
}

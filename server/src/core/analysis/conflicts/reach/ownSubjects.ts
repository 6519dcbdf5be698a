import { stemOf } from '../fields/stem.ts';
import { perStatement } from '../statements/perStatement.ts';
import { isOutside } from './clauseAround.ts';
import { KINDLESS } from './kinds.ts';
import { isOneName } from './names.ts';
import type { Piece } from './phrases.ts';
import { stemsOf } from './qualifiers.ts';
import type { Side } from './relate.ts';
import { subjectPhraseOf } from './subjects.ts';

/** Subjects of both have one head, and each is of a kind of its own: "public functions", "test functions". */
export function subjectKindsDiffer(a: Side, b: Side, withoutHome: (key: string) => string): boolean {
  const [one, two] = [subjectPhraseOf(a.statement), subjectPhraseOf(b.statement)];
  const head = one.at(-1)?.stem;
  if (head === undefined || head !== two.at(-1)?.stem) return false;
  const kind = (phrase: readonly Piece[], other: Side): boolean =>
    phrase
      .slice(0, -1)
      .some(
        ({ stem, code }) =>
          !code && !KINDLESS.has(stem) && withoutHome(stem) !== '' && !stemsOf(other.statement).has(stem),
      );
  return kind(one, b) && kind(two, a);
}

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stemOf));

/** Parts of a project that have rules of their own; what comes and goes with the work ("pull requests") is none. */
const PARTS = stems(
  `page screen view libraries package app application component handler controller endpoint widget script notebook
  migration fixture test plugin extension sdk worker job hook doc documentation readme example sample demo prototype
  tutorial template container parser fix`,
);
/** Texts and other things that people make beside code. */
const ARTEFACTS = stems(
  `description post reference guide manual article advert banner letter invoice caption slide announcement paragraph
  tooltip label log tag story`,
);

/** Languages and trades that stand beside the rest of a project, in front of the name of a thing: "Makefile recipes". */
const BESIDE = stems('makefile dockerfile sql yaml html markdown legal marketing vendor telemetry third-party');

/** The head of a sentence's subject, where it is no code. */
function headOf({ statement }: Side): Piece | undefined {
  const head = subjectPhraseOf(statement).at(-1);
  return head?.code === false ? head : undefined;
}

function isOwn(phrase: readonly Piece[]): boolean {
  const stem = phrase.at(-1)?.stem ?? '';
  // "Library code": the part is in front.
  const head = stem === CODE ? (phrase.at(-2)?.stem ?? '') : stem;
  return PARTS.has(head) || ARTEFACTS.has(head) || phrase.slice(0, -1).some(({ stem }) => BESIDE.has(stem));
}
const CODE = stemOf('code');

/**
 * A side's sentence has a part of the project, or a text, as its subject, which neither the topic implies nor the other
 * side names: "Slack posts can have …", "Libraries declare …".
 */
export function hasOwnSubject(side: Side, other: Side, withoutHome: (key: string) => string): boolean {
  const head = headOf(side);
  if (!head || head.start >= side.end || !isOwn(subjectPhraseOf(side.statement))) return false;
  const theirs = stemsOf(other.statement);
  // Of "comments and docs" either one may be what the other speaks of.
  return withoutHome(head.stem) !== '' && subjectPhraseOf(side.statement).every(({ stem }) => !theirs.has(stem));
}

/** It has a subject of any name that neither the topic implies nor the other side names: "Getters have …". */
export function hasAnySubject(side: Side, other: Side, withoutHome: (key: string) => string): boolean {
  const head = headOf(side);
  if (!head || (head.start < side.end && head.end > side.start) || ANYONE.has(head.stem)) return false;
  const theirs = stemsOf(other.statement);
  return withoutHome(head.stem) !== '' && subjectPhraseOf(side.statement).every(({ stem }) => !theirs.has(stem));
}

/** It lets a thing of its own pass, which the other side doesn't speak of: "Large renames may be …", "`mustParse` may …". */
export function permitsOwnThing(side: Side, other: Side, withoutHome: (key: string) => string): boolean {
  if (!side.statement.permits) return false;
  const head = subjectPhraseOf(side.statement).at(-1);
  if (head?.code !== true) return hasAnySubject(side, other, withoutHome);
  return isOutside(side, head) && !stemsOf(other.statement).has(head.stem);
}

/**
 * The subject of a side that chooses a tool says for what: a word of it is neither what the tools are for nor named by
 * the other side ("Scheduled jobs use X", "Audit logs go to Y").
 */
export function hasNarrowSubject(side: Side, other: Side, withoutHome: (key: string) => string): boolean {
  const theirs = stemsOf(other.statement);
  return subjectPhraseOf(side.statement).some(
    ({ stem, code, start, end }) =>
      !code &&
      (end <= side.start || start >= side.end) &&
      !ANYONE.has(stem) &&
      !KINDLESS.has(stem) &&
      withoutHome(stem) !== '' &&
      !theirs.has(stem),
  );
}

/** Whoever works on the project, and all of it: such a subject restricts nothing. */
export const ANYONE = stems(
  `agent assistant bot model ai claude copilot codex gemini cursor everyone everybody contributor developer engineer author
  maintainer reviewer user team people member person project repository repo code codebase source file folder change commit work rule
  choice preference default standard`,
);

/**
 * The subjects of both, or the subject of one and the place of the other, are parts of the project of two names, whatever
 * the topic implies: "apps", "libraries".
 */
export function subjectPartsDiffer(a: Side, b: Side): boolean {
  const [one, two] = [headOf(a)?.stem, headOf(b)?.stem];
  if (one !== undefined && two !== undefined && arePartsOfTwoNames(a, one, b, two)) return true;
  const isElsewhere = (side: Side, head: string | undefined, other: Side): boolean =>
    head !== undefined &&
    PARTS.has(head) &&
    placeHeadsOf(other.statement).some((place) => arePartsOfTwoNames(side, head, other, place));
  return isElsewhere(a, one, b) || isElsewhere(b, two, a);
}

/** "inside apps": the nouns at the ends of the places that a sentence names. */
const placeHeadsOf = perStatement((statement): readonly string[] =>
  statement
    .scopes()
    .filter(({ kind, end }) => kind === 'place' && end > 0)
    .map(({ start, end }) => stemOf(statement.text.slice(start, end).trim().split(' ').at(-1) ?? '')),
);

function arePartsOfTwoNames(a: Side, one: string, b: Side, two: string): boolean {
  if (!PARTS.has(one) || !PARTS.has(two) || isOneName(one, two)) return false;
  return !stemsOf(a.statement).has(two) && !stemsOf(b.statement).has(one);
}

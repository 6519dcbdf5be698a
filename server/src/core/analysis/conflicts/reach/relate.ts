import { squeezed } from '../../../text/blanks.ts';
import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../../language/en/verbs.ts';
import { sectionPath } from '../../../document/sections.ts';
import { stemOf } from '../fields/stem.ts';
import { perObject } from '../../../util/perObject.ts';
import type { Realm } from '../catalogue/topic.ts';
import type { Stance } from '../statements/stances.ts';
import type { Statement } from '../statements/statement.ts';
import { asidesDiffer } from './asides.ts';
import { complements, isSetApart } from './complements.ts';
import {
  barePurpose,
  codesDiffer,
  contrastsOf,
  differentParts,
  isBeside,
  isNamed,
  isNear,
  isPlacedBeside,
  labelsDiffer,
  leadsDiffer,
  objectsOf,
  placesDiffer,
  rowsDiffer,
  yearsDiffer,
} from './differences.ts';
import { branchesDiffer, namesBranch } from './branches.ts';
import { deniesUpTo, isDenied } from './denied.ts';
import { isAnnounced } from './exceptions.ts';
import { isForced } from './forced.ts';
import { firmnessDiffers } from './firmWords.ts';
import { areSiblings, type HeadingScope, headingScopes, isExact, restricts } from './headings.ts';
import { namesKind } from './kindOfWhole.ts';
import { kindsDiffer } from './kinds.ts';
import { bansOtherThing, hasWeightyObject, objectsDiffer } from './objects.ts';
import { headsDiffer, stagesDiffer } from './occasions.ts';
import { bansForOneAct, isOnlySo, letsInstancesPass } from './passes.ts';
import {
  hasNarrowSubject,
  hasOwnSubject,
  permitsOwnThing,
  subjectKindsDiffer,
  subjectPartsDiffer,
} from './ownSubjects.ts';
import { isQualified, isTitleQualified, stemsOf } from './qualifiers.ts';
import { recipientsDiffer } from './recipients.ts';
import { bothRestricted, ownRestrictions, restrictsThings, withoutHome } from './restrictions.ts';
import { contrasted, type ScopeMark } from './scopes.ts';
import { namesSortWithin, sortsDiffer } from './sorts.ts';
import { subjectPhraseOf, subjectsDiffer } from './subjects.ts';

/** How the reach of one statement stands to that of another. */
export type Reach = 'same' | 'first-narrower' | 'second-narrower' | 'disjoint';

/** What two sides answer differently. */
export interface Question {
  readonly kind: string;
  readonly home?: string;
  readonly options?: readonly { readonly name: string }[];
  /** The answers that look like places ("in YAML"), as alternatives of an expression: they restrict nothing. */
  readonly answers?: string;
  /** The answer is an amount. */
  readonly numeric?: { readonly sense: 'max' | 'min' | 'exact' };
  /** One answer holds for the whole project: a condition that names no part of it ("if the build fails") is no excuse. */
  readonly wholesale?: boolean;
  /** It is about something else than code, so that headings which name code restrict nothing. */
  readonly realm?: Realm;
}

/** What meets: a statement and the words in it that are in question. */
export interface Side {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
  /** Of a question for an amount. */
  readonly amount?: number;
}

/**
 * Compares where two statements hold. A restriction that belongs to the words in question restricts nothing further;
 * restrictions of both sides that differ are taken as disjoint, since a false alarm costs more than a miss.
 */
function compareReach(a: Side, b: Side, topic: Question): Reach {
  const { home } = topic;
  const [own, other] = ownRestrictions(a, b, topic);
  if (bothRestricted(own, other)) return 'disjoint';
  if (labelsDiffer(a, b, home) || leadsDiffer(a, b, home) || codesDiffer(a, b)) return 'disjoint';
  if (yearsDiffer(a, b) || rowsDiffer(a, b)) return 'disjoint';
  const [headA, headB] = headingScopes(a.statement.unit, b.statement.unit);
  const restrictsHere = (heads: readonly HeadingScope[]) => (head: HeadingScope) =>
    withoutHome(head.key, home) !== '' && restricts(head, topic) && heads.every(({ key }) => key !== head.key);
  const headingsA = headA.filter(restrictsHere(headB));
  const headingsB = headB.filter(restrictsHere(headA));
  if ((headingsA.length > 0 && headingsB.length > 0) || areSiblings(headA, headB)) return 'disjoint';
  if (differentParts(a, b, topic) || contrasted(contrastsOf(a, home), contrastsOf(b, home))) return 'disjoint';
  if (contrasted(objectsOf(a.statement), objectsOf(b.statement)) || placesDiffer(a, b, topic)) return 'disjoint';
  const bareA = barePurpose(a, topic);
  const bareB = barePurpose(b, topic);
  if (asidesDiffer(a, b) || isBeside(bareA, b) || isBeside(bareB, a)) return 'disjoint';
  if (subjectsDiffer(a.statement, b.statement, (key) => withoutHome(key, home))) return 'disjoint';
  const strange = (key: string): string => withoutHome(key, home);
  if (complements(a, b) || isSetApart(a, b) || firmnessDiffers(a.statement.unit, b.statement.unit)) return 'disjoint';
  if (isForced(a, b, strange) || isForced(b, a, strange) || recipientsDiffer(a, b) || branchesDiffer(a, b))
    return 'disjoint';
  if (sortsDiffer(a, b, topic)) return 'disjoint';
  // Two steps have each an object of its own and are put in an order all the same; those of deeds have met already.
  const compared = topic.kind === 'order' ? 'none' : MET.has(topic.kind) ? 'kinds' : 'all';
  if (compared === 'all' && objectsDiffer(a, b, strange)) return 'disjoint';
  if (
    compared === 'all' &&
    (subjectKindsDiffer(a, b, topic.numeric === undefined ? asSaid : strange) || subjectPartsDiffer(a, b))
  )
    return 'disjoint';
  if (compared !== 'none' && kindsDiffer(a, b, topic, strange)) return 'disjoint';
  const byMark = (side: Side, marks: readonly ScopeMark[]): boolean =>
    marks.some((mark) => mark.kind !== 'purpose' && restrictsThings(mark) && isNear(side, mark));
  const bySentence = (side: Side, from: Side, marks: readonly ScopeMark[]): boolean =>
    byMark(side, marks) || (topic.kind !== 'order' && isQualified(side, from, strange, MET.has(topic.kind)));
  const bySubject = (side: Side, from: Side): boolean =>
    compared !== 'none' &&
    (hasOwnSubject(side, from, strange) || (topic.kind === 'practice' && permitsOwnThing(side, from, strange)));
  const byHeading = (side: Side, from: Side, heads: readonly HeadingScope[]): boolean =>
    areBeside(a, b) && (heads.length > 0 || isTitleQualified(side, from, strange));
  if (areNested(a, b) && ((headingsA.length > 0 && byMark(b, other)) || (headingsB.length > 0 && byMark(a, own))))
    return 'disjoint';
  const restricted = (side: Side, from: Side, marks: readonly ScopeMark[], heads: readonly HeadingScope[]): boolean =>
    bySentence(side, from, marks) || byHeading(side, from, heads) || bySubject(side, from);
  if (
    compared === 'all' &&
    topic.realm !== 'history' &&
    (isPlacedBeside(a, b, strange) || isPlacedBeside(b, a, strange))
  )
    return 'disjoint';
  if (restricted(a, b, own, headingsA) && restricted(b, a, other, headingsB)) return 'disjoint';
  const narrowing =
    (from: Side) =>
    (mark: ScopeMark): boolean =>
      (NARROWS.has(mark.kind) || (mark.kind === 'purpose' && topic.kind === 'slot')) &&
      !(topic.kind === 'slot' && NAMES.has(mark.kind) && isNamed(mark, from));
  const bySort = (side: Side, from: Side): boolean =>
    bySubject(side, from) ||
    ONLY_THERE.test(side.statement.text.slice(side.end)) ||
    (topic.wholesale === true && hasNarrowSubject(side, from, strange)) ||
    bansOtherThing(side, from, strange) ||
    (topic.kind === 'practice' && (isOnlySo(side, from) || bansForOneAct(side))) ||
    (compared === 'all' && (namesBranch(side, from) || namesSortWithin(side, from))) ||
    (topic.kind === 'principle' && hasWeightyObject(side)) ||
    (compared === 'all' && namesKind(side, from, topic, strange));
  const isUnnamed = (purpose: readonly string[], from: Side): boolean =>
    purpose.some((word) => !stemsOf(from.statement).has(stemOf(word)));
  const narrowA = isUnnamed(bareA, b) || own.some(narrowing(b)) || headingsA.some(isExact) || bySort(a, b);
  const narrowB = isUnnamed(bareB, a) || other.some(narrowing(a)) || headingsB.some(isExact) || bySort(b, a);
  if (narrowA && narrowB) return 'disjoint';
  if (narrowA) return 'first-narrower';
  return narrowB ? 'second-narrower' : 'same';
}

const asSaid = (key: string): string => key;

/** "Star imports only in `prelude.rs`". */
const ONLY_THERE = /^[^\w,;.:]{0,4}[a-z ]{0,12}\bonly (?:in|inside|within|for|when|where|on|at|under)\b/;

/** Kinds of question of which the words of both sides have met already, with their objects. */
const MET: ReadonlySet<string> = new Set(['deed', 'frame']);

/** Restrictions that name something. */
const NAMES: ReadonlySet<ScopeMark['kind']> = new Set(['place', 'purpose']);
const NARROWS: ReadonlySet<ScopeMark['kind']> = new Set(['place', 'label', 'condition', 'heading']);

/** The sections of both stand below the same heading. */
function areBeside(a: Side, b: Side): boolean {
  const [one, two] = [a.statement.unit.block.section, b.statement.unit.block.section];
  return one === two || one.parent === two.parent;
}

/** One stands in a section right below the section of the other. */
function areNested(a: Side, b: Side): boolean {
  const [one, two] = [a.statement.unit.block.section, b.statement.unit.block.section];
  return one.parent === two || two.parent === one;
}

/** What two statements that answer differently come to. */
export type Verdict = 'conflict' | 'exception' | 'specialisation' | 'apart';

/** Decides whether two stances that differ can both be followed. */
export function judge(a: Stance, b: Stance): Verdict {
  if (isTheOnlyOne(a) || isTheOnlyOne(b) || isLeftToOthers(a) || isLeftToOthers(b)) return 'apart';
  return judgeReach(a, b, a.topic);
}

/** "Ask me to turn it off": who asks somebody else doesn't do it. */
function isLeftToOthers({ statement: { text }, start }: Stance): boolean {
  return ASKS_OTHERS.test(text.slice(0, start));
}
const ASKS_OTHERS = /\b(?:ask|tell|remind) (?:me|us|them|somebody|someone|the \w+|an? \w+) to (?:[a-z]+ )?$/;

/** "Only the init container may run as root": the rule that it is an exception to goes without saying. */
function isTheOnlyOne({ option, statement: { text } }: Stance): boolean {
  const first = option === 'for' ? ONLY_ONE.exec(text)?.[1] : undefined;
  return first !== undefined && !(VERB_LEMMAS.has(first) && !NOUN_TWIN_VERBS.has(first));
}
const ONLY_ONE =
  /^[^a-z]*only (?!you\b|we\b|i\b|if\b|when\b|in\b|for\b|on\b|at\b|with\b) *([\w.]+)\b[^,;:]{0,70}? (?:may|can|has|have|needs?|gets?|requires?|is allowed|are allowed|is exempt|are exempt)\b/;

/**
 * Decides whether two sides that answer one question differently can both be followed. Remembered by what the sides are
 * read from: after an edit elsewhere they say the same as before.
 */
export function judgeReach(a: Side, b: Side, topic: Question): Verdict {
  const pairs = verdictsOf(a.statement.unit.origin);
  const known = pairs.get(b.statement.unit.origin) ?? new Map<string, Verdict>();
  pairs.set(b.statement.unit.origin, known);
  const freed = MET.has(topic.kind) ? `${signatureOf(a)} ${signatureOf(b)}` : '';
  const key = `${a.start} ${a.end} ${b.start} ${b.end} ${sharedHeadings(a, b)} ${idOf(topic)} ${freed}`;
  let verdict = known.get(key);
  if (!verdict) known.set(key, (verdict = decideReach(a, b, topic)));
  return verdict;
}

const verdictsOf = perObject((_origin: object) => new WeakMap<object, Map<string, Verdict>>());

let questions = 0;
const idOf = perObject((_question: Question) => ++questions);

/** Which of its restrictions a side has been left: two sides of one statement may differ in nothing else. */
function signatureOf({ statement }: Side): string {
  return `${statement
    .scopes()
    .map(({ start, end }) => `${start}-${end}`)
    .join(',')}${statement.absolute ? '!' : ''}`;
}

/** How many headings stand above both. */
function sharedHeadings(a: Side, b: Side): number {
  const above = sectionPath(a.statement.unit.block.section);
  return sectionPath(b.statement.unit.block.section).filter((section, depth) => section === above[depth]).length;
}

function decideReach(a: Side, b: Side, topic: Question): Verdict {
  const reach = compareReach(a, b, topic);
  if (reach === 'disjoint' || isAnnounced(a, b)) return 'apart';
  if (letsInstancesPass(a, b) || letsInstancesPass(b, a)) return 'apart';
  if (stagesDiffer(a.statement, b.statement) || headsDiffer(a, b)) return 'apart';
  // "Every X", "never X unless Y": without Y they meet.
  const excuses = (side: Statement, other: Statement): boolean =>
    side.excepts && (other.excepts || !(topic.numeric !== undefined || HOLDS_THROUGHOUT.test(other.text)));
  // "You may use X" beside "use Y" is a choice; beside a bound it is one.
  const isChoice = topic.kind === 'slot' && !topic.numeric && (permits(a) || permits(b));
  if (reach === 'same' && isChoice) return 'apart';
  if (reach === 'same' && ((bansManner(a) && hasOccasion(b)) || (bansManner(b) && hasOccasion(a)))) return 'apart';
  if (reach === 'same' && (bansOnlyWithout(a, b) || bansOnlyWithout(b, a))) return 'apart';
  if (reach === 'same')
    return excuses(a.statement, b.statement) || excuses(b.statement, a.statement) ? 'apart' : 'conflict';
  const [general, narrow] = reach === 'first-narrower' ? [b, a] : [a, b];
  if (general.statement.excepts || narrow.statement.excepts) return 'apart';
  if (general.statement.permits || general.statement.soft || !isAbsolute(general, narrow, topic))
    return 'specialisation';
  if (bansManner(general) || (isOnlySo(narrow, general) && !isDenied(general.statement))) return 'specialisation';
  if (NEEDS.test(narrow.statement.text.slice(0, narrow.start).replace(/\W{1,6}$/, ''))) return 'specialisation';
  return isStricter(narrow, general, topic) ? 'specialisation' : 'exception';
}

/** "At most" is what a bound is anyway, and no stress. */
function isAbsolute({ statement }: Side, narrow: Side, { numeric, home }: Question): boolean {
  if (!statement.absolute || numeric === undefined || STRESSED.test(statement.text)) return statement.absolute;
  const words = stemsOf(statement);
  return subjectPhraseOf(narrow.statement).every(({ stem }) => words.has(stem) || withoutHome(stem, home) === '');
}
const STRESSED =
  /\b(?:never|always|every\w*|each|all|any|ever|no|not|nothing|without exception|strictly|mustn't|don't)\b/;

/** "Mail templates need inline styles": what can't be done otherwise is no offence. */
const NEEDS = /^[^a-z]*[^,;:.]{3,60} (?:may |might |sometimes )?(?:needs?|requires?)(?: an?| the)?$/;

/** "Don't update snapshots blindly": what has an occasion of its own isn't done so. */
function bansManner(side: Side): boolean {
  const { statement, end } = side;
  return deniesUpTo(side) && MANNER.test(squeezed(statement.text.slice(end)));
}
const hasOccasion = ({ statement }: Side): boolean =>
  statement.scopes().some(({ kind, leading }) => kind === 'condition' && leading);
const MANNER =
  /^[^.;,:]{0,20}\b(?:blindly|mindlessly|lightly|carelessly|needlessly|unnecessarily|prematurely|casually|reflexively|thoughtlessly|wholesale|again|twice|redundantly|line by line|on a whim|by accident|out of habit)\b/;

/** "You may log with X", and not "log with X so that others can read it". */
function permits({ statement, end }: Side): boolean {
  return statement.permits && MAY.test(statement.text.slice(0, end).replace(THAT_CAN, ' '));
}
/** "Functions that can fail": nobody is let. */
const THAT_CAN = /\b(?:that|which|who|what) (?:can|may|could|might)\b/g;
const MAY = /\b(?:may|can|could|might|free to)\b/;

/** "No TODOs without an issue number": with one they are fine. Who is told to act without more doesn't ask first. */
function bansOnlyWithout(side: Side, other: Side): boolean {
  const behind = squeezed(side.statement.text.slice(side.end));
  if (!deniesUpTo(side) || !WITHOUT.test(behind)) return false;
  return other.statement.permits || !WITHOUT_LEAVE.test(behind);
}
const WITHOUT = /^[^.;,:]{0,30}\b(?:without|lacks?|lacking|missing|omits?)\b/;
const WITHOUT_LEAVE =
  /^[^.;,:]{0,30}\bwithout (?:asking|being asked|approval|permission|consent|telling|confirmation)\b/;

/** A sentence that begins with the whole of its things or times leaves no room for another one's exception. */
const HOLDS_THROUGHOUT = /^[^a-z]*(?:always|never|every|all)\b/;

/** "At least 80 %", "at least 95 % of the core": who keeps the narrower bound keeps the other one, too. */
function isStricter({ amount: own = 0 }: Side, { amount: other = 0 }: Side, { numeric }: Question): boolean {
  return (numeric?.sense === 'min' && own > other) || (numeric?.sense === 'max' && own < other);
}

import type { ClausePair } from '../clausePair.ts';
import { comparing } from '../comparing.ts';
import type { ConflictSide } from '../../conflict.ts';
import { HAS } from '../../reach/phrases.ts';
import { questionOn } from '../../reach/realm.ts';
import { judgeReach } from '../../reach/relate.ts';
import { perStatement } from '../../statements/perStatement.ts';
import { type Said, sayingsOf } from '../../statements/sayings.ts';
import type { Statement } from '../../statements/statement.ts';
import { isPath } from './codeCovers.ts';
import type { Deed } from './deed.ts';
import { perObject } from '../../../../util/perObject.ts';
import { freed } from '../freed.ts';
import { canJoin } from './joins.ts';
import { covers, type Meeting, meetingOf } from './meets.ts';
import { isWhole } from './impliedDeeds.ts';
import type { Thing } from './phrases.ts';
import { deedsOf } from './readDeeds.ts';
import { ALTERS, FORBIDS_CHANGE, USES_CODE } from './verbSenses.ts';
import { areOneThought } from '../../statements/oneThought.ts';

interface DeedRead {
  readonly deed: Deed;
}

type Placed = Said<DeedRead>;

/** Prohibitions beyond this many under one sense are the document's subject. */
const MOST_BANS = 40;
/** Under which prohibitions of changes are looked up by every verb that changes something. */
const CHANGES = '“change”';
/** … and those of commands, by what names a means. */
const MEANS = '“means”';
/** … and those of putting one thing on another. */
const JOINS = '“put”';
/** … and those of bringing a piece of code about. */
const CODE = '“code”';

const deedsRead = perStatement((statement) => {
  const read = deedsOf(statement).map((deed): DeedRead => ({ deed }));
  return { forbidden: read.filter(({ deed }) => deed.forbidden), asked: read.filter(({ deed }) => !deed.forbidden) };
});

/**
 * Pairs of statements of which one forbids an act and the other asks for it, on the same thing or a part of it: by verbs
 * of one sense, nouns made of them, code that begins alike, and paths inside each other.
 */
export const forbiddenDeeds = comparing<DeedRead, DeedRead>({
  firsts: sayingsOf((statement) => deedsRead(statement).forbidden, keysOf),
  seconds: sayingsOf((statement) => deedsRead(statement).asked, keysOf),
  most: MOST_BANS,
  compare(ban, ask) {
    if (areOneThought(ban.statement.unit, ask.statement.unit)) return undefined;
    const meeting = knownMeeting(ban.deed, ask.deed);
    return meeting && pairOf(ban, ask, meeting);
  },
});

/** What is known of {@link meetingOf}: deeds are the same objects as long as their statements are. */
const meetings = perObject((_ban: Deed) => new WeakMap<Deed, Meeting | 'none'>());

function knownMeeting(ban: Deed, ask: Deed): Meeting | undefined {
  const known = meetings(ban);
  let meeting = known.get(ask);
  if (!meeting) known.set(ask, (meeting = meetingOf(ban, ask) ?? 'none'));
  return meeting === 'none' ? undefined : meeting;
}

function keysOf({ deed }: DeedRead): readonly string[] {
  const { lemma, senses, forbidden, objects, tails } = deed;
  const keys = [...senses];
  if (forbidden ? FORBIDS_CHANGE.has(lemma) : ALTERS.has(lemma)) keys.push(CHANGES);
  if (forbidden ? senses.includes('run') : tails.some(({ thing }) => thing.code !== undefined)) keys.push(MEANS);
  if (USES_CODE.has(lemma) && objects.some(({ code }) => code !== undefined && !isPath(code))) keys.push(CODE);
  if (lemma === 'put' || canJoin(deed)) keys.push(JOINS);
  return keys;
}

/** Code that a thing has, and by which nothing is done: an attribute, a type, an option. */
const ATTRIBUTE = /^[^ ]*[-=:.<A-Z]/;

function pairOf(ban: Placed, ask: Placed, meeting: Meeting): ClausePair | undefined {
  if (ban.deed.opposed === true && !(isWhole(ask.deed, ask.statement.text) && isAlike(ban.deed, ask.deed)))
    return undefined;
  if (ban.deed.opposed === true && areSteps(ban.statement, ask.statement)) return undefined;
  if (!meeting.open.every((thing) => restricts(ban.statement, thing))) return undefined;
  const one = {
    statement: freed(ban.statement, meeting.ban, ban.statement.absolute || ban.deed.total === true),
    ...placeOf(ban.deed, meeting.ban),
  };
  const two = { statement: freed(ask.statement, meeting.ask), ...placeOf(ask.deed, meeting.ask) };
  const reach = judgeReach(one, two, questionOn('deed', one));
  if (reach !== 'conflict' && reach !== 'exception') return undefined;
  // "Assign it to elements with a role": what is asked for is one case of what is forbidden.
  const narrower = ask.deed.tails.some(
    ({ prep, thing }) => HAS.has(prep) && ATTRIBUTE.test(thing.code ?? '') && !meeting.ask.includes(thing),
  );
  const verdict = narrower ? 'exception' : reach;
  const words = ban.statement.text.slice(ban.deed.start, ban.deed.end).replace(/\s+/g, ' ').trim();
  return {
    first: sideOf(ban, 'against'),
    second: sideOf(ask, 'for'),
    sort: verdict === 'exception' ? 'absolute' : 'polarity',
    about: `“${words}”`,
    topic: `deed:${words}`,
    soft: ask.statement.soft,
  };
}

/** Both are steps of one numbered list: the one is done after the other. */
function areSteps({ unit: { block: one } }: Statement, { unit: { block: other } }: Statement): boolean {
  return one.list?.ordered === true && one.list === other.list;
}

/** Both are done to the same thing, and not the one to a part of what the other is done to. */
function isAlike({ objects: [one] }: Deed, { objects: [other] }: Deed): boolean {
  return one !== undefined && other !== undefined && covers(one, other) && covers(other, one);
}

/** It is among the restrictions that are weighed. */
function restricts(statement: Statement, { start, end }: Thing): boolean {
  return statement.scopes().some((mark) => mark.start < end && start < mark.end);
}

/** The words in question: up to the first thing behind the act that did not meet the other side, since it restricts. */
function placeOf({ start, end, tails }: Deed, met: readonly Thing[]): { readonly start: number; readonly end: number } {
  const open = tails.filter(({ thing }) => !met.includes(thing) && thing.code === undefined && thing.start > start);
  return { start, end: Math.min(end, ...open.map(({ thing }) => thing.start)) };
}

function sideOf({ statement, deed: { start, end } }: Placed, option: string): ConflictSide {
  const offset = statement.unit.span.start;
  return { statement, span: { start: offset + start, end: offset + end }, says: option, option };
}

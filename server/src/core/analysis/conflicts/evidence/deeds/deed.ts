import type { Statement } from '../../statements/statement.ts';
import { atomsOf } from './atoms.ts';
import type { Tail, Thing } from './phrases.ts';
import { sensesOf } from './verbSenses.ts';

/** Something that a statement asks for or forbids: an act, on what, where. */
export interface Deed {
  /** Of the verb. */
  readonly lemma: string;
  readonly senses: readonly string[];
  readonly forbidden: boolean;
  readonly objects: readonly Thing[];
  readonly tails: readonly Tail[];
  /** What does it, where that is a thing. */
  readonly subject?: Thing;
  /** It is told by a noun: what stands before that noun may be what is acted on, or by what means. */
  readonly loose: boolean;
  /** It is forbidden once and for all, though no word says so: "hands off X". */
  readonly total?: boolean;
  /** It is forbidden by nothing but a request for its opposite. */
  readonly opposed?: boolean;
  /** What its condition names, where it has no object itself: "if the deployment caused it, roll back". */
  readonly mentions: readonly string[];
  /** It is asked for at all times: "on each day of the week". */
  readonly always: boolean;
  /** In the statement's text. */
  readonly start: number;
  readonly end: number;
}

/** At all times, whatever the day. */
const ALWAYS =
  /\b(?:(?:any|each|every) (?:day|hour|night|week|month|time)|at (?:any|all) times?|day (?:and|or) night|around the clock|24\/7)\b/;

/** It knows of what it goes against: "freeze or no freeze". */
const ACKNOWLEDGES = /\b(\w+) or no \1\b/;

const ON_CONDITION = /^[^a-z]*(?:if|when|whenever|once|after|as soon as)\b/;

function wordsBefore(statement: Statement, start: number): readonly string[] {
  return atomsOf(statement).flatMap(({ end, stem }) => (end <= start ? [stem] : []));
}

/** A deed with what follows from its verb and its statement. */
export function makeDeed(
  statement: Statement,
  parts: Omit<Deed, 'senses' | 'loose' | 'always' | 'mentions'> & {
    readonly senses?: readonly string[];
    readonly loose?: boolean;
  },
): Deed {
  const { lemma, forbidden, objects, tails } = parts;
  const implied = !forbidden && objects.length + tails.length === 0;
  const mentions = implied && ON_CONDITION.test(statement.text) ? wordsBefore(statement, parts.start) : [];
  const always = ALWAYS.test(statement.text) && !ACKNOWLEDGES.test(statement.text);
  return { senses: sensesOf(lemma), loose: false, ...parts, mentions, always };
}

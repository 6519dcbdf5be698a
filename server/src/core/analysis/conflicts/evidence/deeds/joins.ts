import type { Deed } from './deed.ts';
import type { Thing } from './phrases.ts';

/** Something that is put on, in or around something else, by whatever verb. */
export interface Join {
  /** In one or two wordings: "prefix X with Y" puts Y there, and a prefix of Y. */
  readonly what: readonly Thing[];
  readonly carrier: Thing;
}

const PUTS = new Set('put add include insert append write place attach introduce prepend leave'.split(' '));
const DECORATES = new Set(
  'prefix suffix tag label annotate comment mark decorate wrap start begin end open close'.split(' '),
);
/** Verbs that name themselves what is put there. */
const DENOMINAL = new Set('prefix suffix tag label comment'.split(' '));
const CARRIES = new Set('carry have contain bear include get'.split(' '));
const ON = /^(?:to|into|in|inside|onto|on|around|over|above|at|before|for)$/;

/** What a deed puts where; undefined where it is no such act. */
export function joinOf({ lemma, objects, tails, subject }: Deed): Join | undefined {
  const [object] = objects;
  if (!object) return undefined;
  if (PUTS.has(lemma)) {
    const carrier = tails.find(({ prep }) => ON.test(prep))?.thing;
    return carrier && { what: [object], carrier };
  }
  if (CARRIES.has(lemma)) return subject && { what: [object], carrier: subject };
  if (!DECORATES.has(lemma)) return undefined;
  const added = tails.find(({ prep }) => prep === 'with')?.thing;
  if (!DENOMINAL.has(lemma)) return added && { what: [added], carrier: object };
  const base = added ?? { words: [], family: false, inside: false, start: object.start, end: object.end };
  return { what: [...(added ? [added] : []), { ...base, words: [...base.words, lemma] }], carrier: object };
}

/** Under which such acts are looked up. */
export function canJoin(deed: Deed): boolean {
  return joinOf(deed) !== undefined;
}

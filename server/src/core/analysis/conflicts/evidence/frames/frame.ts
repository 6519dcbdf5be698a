import { lemmaOfGerund } from '../../../../language/en/inflection.ts';
import { perStatement } from '../../statements/perStatement.ts';
import type { Statement } from '../../statements/statement.ts';
import { atomsOf } from '../deeds/atoms.ts';
import type { Deed } from '../deeds/deed.ts';
import { type Tail, takeTails, takeThing, type Thing } from '../deeds/phrases.ts';
import { deedsOf } from '../deeds/readDeeds.ts';
import { sensesOf, verbOfNoun } from '../deeds/verbSenses.ts';
import { gated } from '../../../../text/gate.ts';

/** What a frame says of its theme: by which means it is made, where it has its place, what it is written as, where it is had from. */
export type Role = 'means' | 'place' | 'form' | 'source';

/** A thing or an act, and the one that fills a role beside it: "format the code" – by means of – "Prettier". */
export interface Frame {
  readonly role: Role;
  /** Senses of the verb; frames are compared where they share one. */
  readonly acts: readonly string[];
  /** What the act is done to; absent where the act alone is spoken of ("for logging use X"). */
  readonly theme: Thing | undefined;
  readonly filler: Thing;
  /** One of the kind may be brought elsewhere as well. */
  readonly adds?: boolean;
  /** It says where the thing belongs, of which there is one place. */
  readonly belongs?: boolean;
  /** What it is for, where that is said by itself: "for logging". */
  readonly purpose?: Thing;
  /** In the statement's text: all the words in question. */
  readonly start: number;
  readonly end: number;
}

const ROLES: ReadonlyMap<string, Role> = new Map(
  (
    [
      ['means', 'with via through using by'],
      ['place', 'in into inside within under to onto on at beside near below above'],
      ['form', 'as'],
      ['source', 'from'],
    ] as const
  ).flatMap(([role, preps]) => preps.split(' ').map((prep) => [prep, role] as const)),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs that give a thing its place, under one name. */
const PLACING = words('put place keep store save collect locate group hold');
/** Verbs that bring it there. */
const ADDING = words('add write create define declare deploy');
/** Acts that by their nature are done by many means. */
const BY_ANY_MEANS = words(
  'run access see start check verify refresh open debug view find get use help work test try begin end continue do make',
);
/** Acts for which one means is enough, whatever they are done to. */
const BY_ONE_MEANS = words(
  'log format lint bundle style validate authenticate translate schedule mock stub cache deploy encrypt serialise serialize',
);
/** … of which the thing is the subject. */
const STANDING = words('go goes live lives belong belongs sit sits reside resides stay stays come comes');
/** "All logging goes through X". */
const PASSING = words('go goes run runs pass passes travel travels happen happens');

/** Verbs that say where a thing is had from. */
const TAKING = words('take read load fetch get pull obtain draw');

const PUT = ['put'];
const TAKE = ['take'];

/** The frames of a statement that asks for something. */
export const framesOf = perStatement((statement): readonly Frame[] => {
  if (statement.permits || statement.inverted || !MAY_FRAME.test(statement.text)) return [];
  return [
    ...readStanding(statement),
    ...readTitled(statement),
    ...readPurpose(statement),
    ...deedsOf(statement).flatMap(framesOfDeed),
  ];
});

const MAY_FRAME = gated(
  /\b(?:with|via|through|using|by|in|into|inside|within|under|to|onto|on|at|beside|near|below|above|as|for|from)\b/,
);

function framesOfDeed(deed: Deed): readonly Frame[] {
  const { objects, tails, forbidden, loose, start, end, lemma, senses } = deed;
  const [theme] = objects;
  if (forbidden || loose || objects.length > 1) return [];
  return tails.flatMap(({ prep, thing }, at): readonly Frame[] => {
    const role = ROLES.get(prep);
    if (!role) return [];
    if (role === 'place' ? !theme || !(PLACING.has(lemma) || ADDING.has(lemma)) : BY_ANY_MEANS.has(lemma)) return [];
    if (role === 'source' && !TAKING.has(lemma)) return [];
    if (!theme && !BY_ONE_MEANS.has(lemma)) return [];
    const acts = role === 'place' ? PUT : role === 'source' ? TAKE : senses;
    const purpose = role === 'means' && theme ? [FOR] : [];
    // "In a `Bloc` from `flutter_bloc`" names one thing.
    const origin = tails[at + 1];
    const last = origin?.prep === 'from' ? origin.thing.end : thing.end;
    const adds = role === 'place' && ADDING.has(lemma);
    return [{ role, acts: [...acts, ...purpose], theme, filler: thing, adds, start, end: Math.max(end, last) }];
  });
}

/** "Business logic goes in the models", "All logging goes through X". */
function readStanding(statement: Statement): readonly Frame[] {
  const atoms = atomsOf(statement);
  const at = atoms.findIndex(({ text }, i) => i > 0 && (STANDING.has(text) || PASSING.has(text)));
  if (at < 1) return [];
  const subject = takeThing(atoms.slice(0, at), 0);
  if (!subject || subject.next !== at) return [];
  const { tails } = takeTails(atoms, at + 1);
  const verb = atoms[at]?.text ?? '';
  return tails.flatMap(({ prep, thing }): readonly Frame[] => {
    const role = ROLES.get(prep);
    const place = { filler: thing, start: subject.thing.start, end: thing.end };
    if (role === 'place' && STANDING.has(verb))
      return [{ role, acts: PUT, theme: subject.thing, belongs: true, ...place }];
    if (role === 'means' && PASSING.has(verb)) return [{ role, ...activityOf(statement, subject.thing), ...place }];
    return [];
  });
}

/** "Game numbers: in `tuning.ron`", or as a row of a table. */
function readTitled(statement: Statement): readonly Frame[] {
  const atoms = atomsOf(statement);
  const at = atoms.findIndex(({ clause }) => clause > 0);
  const title = at < 1 || at > LONGEST_TITLE ? undefined : takeThing(atoms, 0);
  if (!title || title.next !== at || !/^[^:|]*[:|]/.test(statement.text)) return [];
  const { tails } = takeTails(atoms, at);
  return tails.flatMap(({ prep, thing }): readonly Frame[] => {
    const role = ROLES.get(prep);
    if (role !== 'place' || thing.code === undefined) return [];
    return [{ role, acts: PUT, theme: title.thing, filler: thing, start: title.thing.start, end: thing.end }];
  });
}

const LONGEST_TITLE = 4;

/** "Use X for logging", "For logging use X", "Use X to format the code". */
function readPurpose(statement: Statement): readonly Frame[] {
  const atoms = atomsOf(statement);
  const at = atoms.findIndex(({ text }) => USING.has(text));
  if (at < 0 || atoms.slice(0, at).some(({ text }) => NEGATION.test(text))) return [];
  const filler = takeThing(atoms, at + 1);
  if (!filler) return [];
  const behind = takeTails(atoms, filler.next).tails.find(isPurpose);
  const front = takeTails(atoms.slice(0, at), 0).tails.find(isPurpose);
  const purpose = (behind ?? front)?.thing;
  if (!purpose) return [];
  const start = Math.min(atoms[at]?.start ?? 0, purpose.start);
  const end = Math.max(filler.thing.end, purpose.end);
  return [{ role: 'means', ...activityOf(statement, purpose), filler: filler.thing, purpose, start, end }];
}

const USING = words('use uses using');
const NEGATION = /^(?:never|not|no|don't|doesn't|cannot|can't|mustn't|shouldn't|without|avoid|nobody|if|when)$/;

function isPurpose({ prep, thing }: Tail): boolean {
  return prep === 'for' && thing.words.length > 0;
}

/** Under which means are compared whatever is done with them. */
export const FOR = '“for”';

/** "For logging" is by which means one logs, "for log files" by which one treats log files. */
function activityOf({ text }: Statement, thing: Thing): Pick<Frame, 'acts' | 'theme'> {
  const [named = ''] = text.slice(thing.start, thing.end).split(/[(`]/, 1);
  const noun = thing.words.length === 1 ? (named.trim().split(/\s+/).at(-1) ?? '') : '';
  const verb = lemmaOfGerund(noun) ?? verbOfNoun(noun);
  return verb === undefined ? { acts: [FOR], theme: thing } : { acts: sensesOf(verb), theme: undefined };
}

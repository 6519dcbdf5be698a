import { lemmaOfParticiple, lemmaOfPresent } from '../../../../language/en/inflection.ts';
import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../../../language/en/verbs.ts';
import { perStatement } from '../../statements/perStatement.ts';
import type { Statement } from '../../statements/statement.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { type Deed, makeDeed } from './deed.ts';
import { readCommands } from './commandDeeds.ts';
import { readFurther } from './furtherDeeds.ts';
import { readKeptOut, readLeftAlone } from './leftAlone.ts';
import { readNominal } from './nominalDeeds.ts';
import { opposedTo, plainVerb } from './impliedDeeds.ts';
import { endsHere, takeTails, takeThing, takeThings, type Thing } from './phrases.ts';
import { isPerson, readVerbs } from './verbPhrase.ts';

/** What a statement asks for and forbids by its grammar. */
export const deedsOf = perStatement((statement): readonly Deed[] => {
  if (saysNothing(statement) || TELLS_OF_OTHERS.test(statement.text)) return [];
  const atoms = atomsOf(statement);
  const nominal = readNominal(statement, atoms);
  const left = nominal.length > 0 ? undefined : (readKeptOut(statement, atoms) ?? readLeftAlone(statement, atoms));
  if (left) return statement.soft ? [] : [left];
  const root = isMisread(statement, atoms) ? readSubjectNorm(statement, atoms) : readRoot(statement, atoms);
  const direct = [...nominal, ...root, ...readFurther(statement, atoms)];
  if (statement.permits && !FORBIDS.test(statement.text)) return [];
  const deeds = [...direct, ...readCommands(statement, atoms, direct)];
  return [...deeds, ...deeds.flatMap((deed) => [...opposedTo(deed, statement), ...plainVerb(deed)])].filter(
    (deed) => !STATES.has(deed.lemma) && !(deed.forbidden && (statement.soft || isPartly(deed, statement))),
  );
});

/** Neither a clause directs, nor a word that forbids or code in front makes it a norm: most sentences that only tell. */
function saysNothing({ clause, text, unit }: Statement): boolean {
  return (
    !clause && !MAY_DIRECT.test(text) && !unit.tokens.slice(0, 4).some(({ kind }) => kind === 'code' || kind === 'path')
  );
}

const MAY_DIRECT =
  /\b(?:run|execute|invoke|call)  \S|^[^a-z]*(?:every|each|leave|keep|hands|stay|steer)\b|\b(?:never|not|no|avoid|zero|nothing|must|shall|should|may|cannot|left|kept|stays?|remains?|belongs?|off[- ]limits|banned|forbidden|prohibited|allowed|permitted|disallowed|taboo|untouchable|frozen|out)\b|n't\b|\b(?:is|are) \w+(?:ed|en|[dltnu][td]|ept|ade|un|ut|ead)\b/;

/** No clause was found, or a noun in front was taken for its verb ("Code in `x` imports …"). */
function isMisread({ clause, unit }: Statement, atoms: readonly Atom[]): boolean {
  if (!clause || clause.verb?.lemma === 'do') return true;
  const { verb } = clause;
  if (!verb || !NOUN_TWIN_VERBS.has(verb.lemma) || verb.span.start - unit.span.start > (atoms[0]?.start ?? 0))
    return false;
  return atoms.some(
    (atom, at) => atom.clause === 0 && atoms[at - 1]?.kind === 'code' && lemmaOfPresent(atom.text) !== undefined,
  );
}

/** Verbs of no act. */
const STATES: ReadonlySet<string> = new Set('be do have let get go mean need want happen'.split(' '));

/** "If all is well, do not comment": an act without an object is forbidden at times only. */
function isPartly({ objects, tails, subject }: Deed, statement: Statement): boolean {
  return (
    objects.length + tails.length === 0 && !subject && (AT_TIMES.test(statement.text) || statement.scopes().length > 0)
  );
}

const AT_TIMES = /\b(?:if|when|whenever|unless|until|once|while|before|after)\b/;

/** A prohibition, whatever may be possible besides. */
const FORBIDS =
  /^[^a-z]*(?:never|don't|do not|no(?! (?:need|reason|matter|one)\b)|avoid) (?!.*\b(?:fine|ok|okay|allowed|permitted|welcome|optional|acceptable|need|have to|free to|required|necessary|up to you)\b)/;
const TELLS_OF_OTHERS = /\b(?:used to|asks? you|tells? you|wants? you)\b/;
const NEGATION = /^(?:never|don't|not|mustn't|shouldn't|cannot|can't|avoid|nor|doesn't|won't)$/;
/** Adverbs that change nothing of what is forbidden. */
const EMPTY_ADVERB = /^(?:ever|also|please|really|actually|always|be|been|to|do|under|any|circumstances|simply)$/;
const BE = /^(?:is|are|be|been|being|gets?)$/;

/** The clause that directs. */
function readRoot(statement: Statement, atoms: readonly Atom[]): readonly Deed[] {
  const { clause, unit, inverted } = statement;
  if (!clause?.verb || clause.mood === 'fragment') return [];
  const from = clause.verb.span.start - unit.span.start;
  const at = atoms.findIndex(({ start }) => start >= from);
  const verb = atoms[at];
  if (!verb) return [];
  const before = atoms.slice(0, at).filter(({ clause: own }) => own === verb.clause);
  const passive = before.slice(-4).some(({ text }) => BE.test(text)) && lemmaOfParticiple(verb.text) !== undefined;
  const toBe = passive && / (?:is|are) (?:not|never) to be \w/.test(statement.text);
  const forbidden = clause.polarity === 'negative' || toBe;
  if (inverted && !forbidden) return [];
  if (forbidden && !inverted && restrictsVerb(before)) return [];
  const { lemma } = clause.verb;
  if (passive) return readPassive(statement, atoms, at, { lemma, forbidden });
  return readVerbs(statement, atoms, at, { lemma, forbidden, subject: subjectOf(statement, atoms, at) });
}

/** Between the negation and the verb an adverb stands: only that way of doing it is forbidden. */
function restrictsVerb(before: readonly Atom[]): boolean {
  const words = before.map(({ text }) => text);
  const at = Math.max(...words.map((word, i) => (NEGATION.test(word) ? i : -1)));
  return at >= 0 && words.slice(at + 1).some((word) => !EMPTY_ADVERB.test(word));
}

/** "Migrations are never modified". */
function readPassive(
  statement: Statement,
  atoms: readonly Atom[],
  at: number,
  { lemma, forbidden }: Pick<Deed, 'lemma' | 'forbidden'>,
): readonly Deed[] {
  const verb = atoms[at];
  const from = atoms.findIndex(({ clause }) => clause === verb?.clause);
  const { things: objects } = takeThings(atoms, from);
  const { tails, next } = takeTails(atoms, at + 1);
  if (!verb || objects.length === 0 || (forbidden && !endsHere(atoms, next, verb.clause))) return [];
  const start = objects[0]?.start ?? verb.start;
  return [makeDeed(statement, { lemma, forbidden, objects, tails, start, end: atoms[next - 1]?.end ?? verb.end })];
}

/** What the verb is done by, where that is no person. */
function subjectOf({ clause, unit }: Statement, atoms: readonly Atom[], verbAt: number): Thing | undefined {
  if (!clause?.subject) return undefined;
  const from = clause.subject.span.start - unit.span.start;
  const at = atoms.findIndex(({ start }) => start >= from);
  return at < 0 || at >= verbAt ? undefined : takeSubject(atoms.slice(0, verbAt), at)?.thing;
}

/** "Modules in `core`" are `core`. */
function takeSubject(atoms: readonly Atom[], at: number): { thing: Thing; next: number } | undefined {
  const [first, last] = [atoms[at], atoms.at(-1)];
  if (!first || !last || isPerson(first.text) || isPerson(last.text)) return undefined;
  const taken = takeThing(atoms, at);
  if (!taken || taken.thing.words.some(isPerson)) return undefined;
  const { tails, next } = takeTails(atoms, taken.next);
  const [inside] = tails;
  if (inside?.thing.code === undefined || !/^(?:in|inside|under|within|of)$/.test(inside.prep)) return taken;
  return { thing: inside.thing, next };
}

/** A word of a predicate stands there: a negation, a modal, or behind code a verb. */
function followsSubject(atoms: readonly Atom[], at: number): boolean {
  const text = atoms[at]?.text ?? '';
  if (/^(?:do|does|must|should|shall|may)$/.test(text) || DENIES.test(text)) return true;
  const universal = at > 1 && /^(?:every|each)$/.test(atoms[0]?.text ?? '');
  return (universal || atoms[at - 1]?.kind === 'code') && lemmaOfPresent(text) !== undefined;
}

const DENIES = /^(?:never|not|don't|doesn't|mustn't|shouldn't|cannot|can't|may)$/;

/** "Secrets are read from Vault": told as a fact, and as good as a norm where another sentence asks for something else. */
function readPassiveNorm(statement: Statement, atoms: readonly Atom[]): readonly Deed[] | undefined {
  if (statement.clause || statement.inverted) return undefined;
  const at = atoms.findIndex(({ text, clause }, i) => i > 0 && clause === 0 && /^(?:is|are)$/.test(text));
  const verb = at < 1 ? undefined : atoms[at + 1];
  const lemma = verb && verb.clause === 0 ? lemmaOfParticiple(verb.text) : undefined;
  return lemma === undefined ? undefined : readPassive(statement, atoms, at + 1, { lemma, forbidden: false });
}

/** A norm that nothing around it tells to be one: "Hooks don't fetch", "`core` imports nothing from `ui`". */
function readSubjectNorm(statement: Statement, atoms: readonly Atom[]): readonly Deed[] {
  const passive = readPassiveNorm(statement, atoms);
  if (passive) return passive;
  const verbAt = statement.inverted ? -1 : atoms.findIndex((_, at) => followsSubject(atoms, at));
  const subject = verbAt < 1 ? undefined : takeSubject(atoms.slice(0, verbAt), 0)?.thing;
  if (!subject) return [];
  let at = verbAt;
  let forbidden = false;
  while (/^(?:do|does|must|should|shall|may)$/.test(atoms[at]?.text ?? '')) at++;
  while (DENIES.test(atoms[at]?.text ?? '')) {
    forbidden = true;
    at++;
  }
  const word = atoms[at];
  if (
    !word ||
    word.clause !== atoms[0]?.clause ||
    (!forbidden && subject.code === undefined && !/^(?:every|each)$/.test(atoms[0]?.text ?? ''))
  )
    return [];
  const lemma = forbidden && VERB_LEMMAS.has(word.text) ? word.text : lemmaOfPresent(word.text);
  if (lemma === undefined) return [];
  return readVerbs(statement, atoms, at, { lemma, forbidden, subject });
}

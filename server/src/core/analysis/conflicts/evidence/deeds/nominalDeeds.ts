import { lemmaOfGerund } from '../../../../language/en/inflection.ts';
import { NOUN_TWIN_VERBS } from '../../../../language/en/verbs.ts';
import { predicateOn } from '../../statements/predicates.ts';
import { singularNoun } from '../../reach/scopes.ts';
import type { Statement } from '../../statements/statement.ts';
import type { Atom } from './atoms.ts';
import { type Deed, makeDeed } from './deed.ts';
import { endsHere, PREPOSITIONS, takeTails, takeThings, type Thing } from './phrases.ts';
import { GENERIC_DEEDS, verbOfNoun } from './verbSenses.ts';

/** Acts that are forbidden by a noun: "No deployments on Fridays", "Deletion of records is not allowed". */
export function readNominal(statement: Statement, atoms: readonly Atom[]): readonly Deed[] {
  const [first] = atoms;
  if (!first || statement.inverted) return [];
  const none = /^(?:no|avoid|zero)$/.test(first.text);
  if (!none && !MAY_JUDGE.test(statement.text)) return [];
  const gerund = none ? undefined : lemmaOfGerund(first.text);
  return gerund === undefined ? readNoun(statement, atoms, none) : readGerund(statement, atoms, gerund);
}

/** "Exporting mutable state is forbidden". */
function readGerund(statement: Statement, atoms: readonly Atom[], lemma: string): readonly Deed[] {
  const { things: objects, next } = takeThings(atoms, 1);
  const { tails, next: behind } = takeTails(atoms, objects.length > 0 ? next : 1);
  const end = atoms[behind - 1]?.end ?? 0;
  if (predicateOn(statement.text.slice(end)) !== -1) return [];
  return [makeDeed(statement, { lemma, forbidden: true, objects, tails, start: atoms[0]?.start ?? 0, end })];
}

/** @param none the sentence begins with "no", and else must say of the act that it is forbidden */
function readNoun(statement: Statement, atoms: readonly Atom[], none: boolean): readonly Deed[] {
  const from = none ? 1 : 0;
  let at = from;
  while (goesOn(atoms, at)) at++;
  const head = atoms[at - 1];
  if (!head || at === from) return [];
  const { tails: all, next } = takeTails(atoms, at);
  const start = atoms[from]?.start ?? 0;
  const end = atoms[next - 1]?.end ?? head.end;
  if (none ? !endsHere(atoms, next, head.clause) : predicateOn(statement.text.slice(end)) !== -1) return [];
  const words = atoms.slice(from, at).filter(({ text }) => !/^(?:the|any|all|more|new|a|an)$/.test(text));
  const lemma = verbOfNoun(head.text);
  const isAct =
    lemma !== undefined &&
    (none
      ? /(?:s|ing|ion|ment)$/.test(head.text)
      : !NOUN_TWIN_VERBS.has(singularNoun(head.text)) || all[0]?.prep === 'of');
  if (!isAct) return none ? readThing(statement, words, all, end) : [];
  const [of, ...others] = all;
  const owned = of?.prep === 'of' ? of.thing : undefined;
  const object: Thing = {
    words: [...words.slice(0, -1).map(({ stem }) => stem), ...(owned?.words ?? [])],
    ...(owned?.code !== undefined && { code: owned.code }),
    family: false,
    inside: owned?.inside ?? false,
    start,
    end: owned?.end ?? head.end,
  };
  const bare = object.words.length === 0 && object.code === undefined;
  if (bare && GENERIC_DEEDS.has(lemma)) return [];
  const tails = owned ? others : all;
  // "No try blocks around handlers" forbids no blocking.
  const thing = none && NOUN_TWIN_VERBS.has(lemma) ? readThing(statement, words, all, end) : [];
  return [
    ...thing,
    makeDeed(statement, { lemma, forbidden: true, objects: bare ? [] : [object], tails, start, end, loose: true }),
  ];
}

/** "No emoji in commit messages", "No catch-all handlers": nothing of the kind may be put there. */
function readThing(statement: Statement, words: readonly Atom[], tails: Deed['tails'], end: number): readonly Deed[] {
  const [first] = words;
  if (!first || words.length + tails.length < 2 || tails.length > 1) return [];
  const stems = words.map(({ stem }) => stem);
  const last = words.at(-1)?.end ?? end;
  const object: Thing = { words: stems, family: false, inside: false, start: first.start, end: last };
  const loose = tails.length === 0;
  return [
    makeDeed(statement, { lemma: 'put', forbidden: true, objects: [object], tails, start: first.start, end, loose }),
  ];
}

/** A word of the noun phrase. */
function goesOn(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  return (
    atom?.kind === 'word' &&
    atom.clause === atoms[0]?.clause &&
    !atom.comma &&
    WORD.test(atom.text) &&
    !STOPS.test(atom.text) &&
    !PREPOSITIONS.has(atom.text)
  );
}

const WORD = /^[a-z][a-z-]*$/;
const STOPS =
  /^(?:and|or|is|are|must|may|should|has|have|that|which|unless|except|when|if|only|never|not|stays?|remains?)$/;
const MAY_JUDGE = /\b(?:banned|forbidden|prohibited|allowed|permitted|disallowed|off[- ]limits|taboo|out)\b/;

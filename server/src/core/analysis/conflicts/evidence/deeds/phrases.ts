import { MODALS } from '../../../../language/en/grammar.ts';
import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../../../language/en/verbs.ts';
import { stemOf } from '../../fields/stem.ts';
import type { Atom } from './atoms.ts';

/** A thing that a sentence names: its words, its code, or both. */
export interface Thing {
  /** Stems, the head last; what stands behind "of" comes first. */
  readonly words: readonly string[];
  readonly code?: string;
  /** A plural stands behind the code: "`.env` files". */
  readonly family: boolean;
  /** It is one of a kind that the code holds: "files in `src/`". */
  readonly inside: boolean;
  readonly start: number;
  readonly end: number;
}

/** A preposition and what stands behind it. */
export interface Tail {
  readonly prep: string;
  readonly thing: Thing;
}

/** Words that say nothing of what a thing is. */
const SKIPPED = new Set(
  `the a an any all each every your our my its their his her this that these those own some one such both no more other
  another whole entire single whatever existing current`.split(/\s+/),
);
const stems = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(stemOf));

/** Nouns that say nothing of which thing it is. */
export const WEAK_NOUNS: ReadonlySet<string> = stems(`file code line folder directory content contents source anything
  everything something nothing name character existing new text instance item one`);
/** Nouns that only say behind code what it is. */
export const KINDS: ReadonlySet<string> =
  stems(`file folder directory content contents source name command script text instance
  method call function tag branch label module package class type table keyword flag option key variable library object value field`);
const SORTS: ReadonlySet<string> = stems('kind sort type');
const ANYTHING = /^(?:anything|everything|something|nothing)$/;
const INSIDE = /^(?:in|under|inside|within|from|of|below|about|on)$/;

/** Words behind which a thing stands that says where, when or how. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `in into inside within under below on onto to from at with without by via through using for between before after during
  until over around against behind as of than about across along per outside beside beyond near like above`.split(
    /\s+/,
  ),
);
/** Words at which a thing ends. */
const ENDS = new Set(
  `and or but nor if when whenever unless because since so that which who whom whose where while until instead rather
  then is are was were be been being has have had do does did not never no only always except either it them they we you i
  he she us me him once twice here there again ever anywhere everywhere directly manually yourself even just too also alone
  how why what whether otherwise yet though although first immediately automatically together untouched unchanged intact
  as-is alike out off away such stays stay remains remain don't doesn't isn't aren't can't cannot mustn't shouldn't won't`.split(
    /\s+/,
  ),
);

/** Whether a thing may begin with it. */
function names(atom: Atom | undefined): atom is Atom {
  return (
    atom !== undefined &&
    (atom.kind === 'code' ||
      (!PREPOSITIONS.has(atom.text) && !ENDS.has(atom.text) && !MODALS.has(atom.text) && !isAdverb(atom.text)))
  );
}

/** "Directly", "alphabetically": a way of doing it. */
export function isAdverb(word: string): boolean {
  return word.endsWith('ly') && /^[a-z]{3,}ly$/.test(word) && !NO_ADVERBS.has(word) && !VERB_LEMMAS.has(word);
}

const NO_ADVERBS = new Set(
  'assembly family anomaly monopoly early daily weekly monthly nightly yearly hourly readonly friendly'.split(' '),
);

const LONGEST = 6;

/** The thing that is named at a place, and where the sentence goes on; undefined where none is. */
export function takeThing(atoms: readonly Atom[], from: number): { thing: Thing; next: number } | undefined {
  let at = from;
  const first = atoms[from];
  if (!first) return undefined;
  const words: Atom[] = [];
  let code: Atom | undefined;
  let family = false;
  for (; at < atoms.length; at++) {
    const atom = atoms[at];
    if (!atom || atom.clause !== first.clause || !names(atom) || (at > from && atom.comma)) break;
    if (atom.kind === 'word' && SKIPPED.has(atom.text) && words.length === 0 && !code) continue;
    if (code) {
      if (atom.kind === 'code') break;
      if (/[^s]s$/.test(atom.text)) family = true;
      if (!KINDS.has(atom.stem)) words.push(atom);
    } else if (atom.kind === 'code') {
      code = atom;
    } else words.push(atom);
    if (words.length > LONGEST) return undefined;
  }
  const last = atoms[at - 1];
  if (!last || (words.length === 0 && !code)) return undefined;
  const head = {
    words: words.map(({ stem }) => stem),
    ...(code && { code: code.text }),
    family,
    inside: false,
    start: words[0] && code ? Math.min(words[0].start, code.start) : (words[0] ?? code ?? first).start,
    end: last.end,
  };
  return withGenitive(atoms, at, words, head);
}

/** "The signature of a function" is a function signature; "files in `src/`" are what `src/` holds. */
function withGenitive(
  atoms: readonly Atom[],
  at: number,
  words: readonly Atom[],
  head: Thing,
): { thing: Thing; next: number } | undefined {
  const link = atoms[at];
  const weak = head.code === undefined && words.every(({ stem }) => WEAK_NOUNS.has(stem));
  const any = words.length === 1 && ANYTHING.test(words[0]?.text ?? '');
  if (
    link &&
    link.clause === words.at(-1)?.clause &&
    !link.comma &&
    (link.text === 'of' || (weak && INSIDE.test(link.text)))
  ) {
    const inner = takeThing(atoms, at + 1);
    // "Links of any kind" are links.
    if (inner && link.text === 'of' && inner.thing.words.length === 1 && SORTS.has(inner.thing.words[0] ?? ''))
      return { thing: head, next: inner.next };
    if (inner && link.text === 'of' && !weak && head.code === undefined) {
      const thing = { ...inner.thing, words: [...inner.thing.words, ...head.words], start: head.start };
      return { thing, next: inner.next };
    }
    if (inner && weak && (inner.thing.code !== undefined || any || link.text === 'of'))
      return { thing: { ...inner.thing, inside: true, start: head.start }, next: inner.next };
  }
  const alias = atoms[at];
  if (alias?.aside && head.code === undefined)
    return { thing: { ...head, code: alias.text, end: alias.end }, next: at + 1 };
  return any ? undefined : { thing: head, next: at };
}

/** The things of an enumeration ("edit A, B or C"), and where the sentence goes on. */
export function takeThings(atoms: readonly Atom[], from: number): { things: readonly Thing[]; next: number } {
  const things: Thing[] = [];
  let next = from;
  for (;;) {
    const taken = takeThing(atoms, next);
    if (!taken) return { things, next: things.length > 0 ? backTo(atoms, next) : next };
    things.push(taken.thing);
    next = taken.next;
    const link = atoms[next];
    if (!link || link.clause !== atoms[from]?.clause) return { things, next };
    const joins = /^(?:or|and|nor)$/.test(link.text);
    if ((!joins && !link.comma) || beginsClause(atoms, joins ? next + 1 : next)) return { things, next };
    if (joins) next++;
  }
}

/** A verb stands there that asks for something itself: "edit A and run B". */
export function beginsClause(atoms: readonly Atom[], at: number): boolean {
  const [atom, next] = [atoms[at], atoms[at + 1]];
  if (!atom || atom.kind === 'code' || !VERB_LEMMAS.has(atom.text)) return false;
  if (!NOUN_TWIN_VERBS.has(atom.text)) return true;
  return next !== undefined && (next.kind === 'code' || SKIPPED.has(next.text) || next.text === 'it');
}

/** In front of the conjunction behind which nothing was found. */
function backTo(atoms: readonly Atom[], at: number): number {
  return /^(?:or|and|nor)$/.test(atoms[at - 1]?.text ?? '') ? at - 1 : at;
}

/** The prepositions with their things that follow in a row. */
export function takeTails(atoms: readonly Atom[], from: number): { tails: readonly Tail[]; next: number } {
  const tails: Tail[] = [];
  let next = from;
  for (;;) {
    const prep = atoms[next];
    if (!prep || prep.clause !== atoms[from]?.clause || !PREPOSITIONS.has(prep.text)) return { tails, next };
    const reciprocal = atoms[next + 1]?.text === 'each' && atoms[next + 2]?.text === 'other';
    if (reciprocal) {
      const end = atoms[next + 2]?.end ?? prep.end;
      const thing = { words: [EACH_OTHER], family: false, inside: false, start: prep.start, end };
      tails.push({ prep: prep.text, thing });
      next += 3;
      continue;
    }
    const taken = takeThing(atoms, next + 1);
    if (!taken) return { tails, next };
    tails.push({ prep: prep.text, thing: { ...taken.thing, start: prep.start } });
    next = taken.next;
  }
}

/** The word of a thing that is the subject again. */
export const EACH_OTHER = '“each other”';

/** What may end a prohibition behind its object and changes nothing. */
const EMPTY_TAILS =
  /^(?:ever|anywhere|here|whatsoever|at|under|please|anymore|it|they|them|we|you|this|that's|instead|because|since|as|so|even|no|not|never|use|or|and|but|unless|except|when|whenever|if|while|until|before|without|only|rather)$/;

/** A prohibition that ends there is one of the whole thing: no purpose or manner follows. */
export function endsHere(atoms: readonly Atom[], at: number, clause: number): boolean {
  const next = atoms[at];
  if (!next || next.clause !== clause || next.comma || next.text === 'each') return true;
  // "Do not comment if:" goes on below.
  const opens = /^(?:if|when|while|unless|until|before|without)$/.test(next.text) && atoms[at + 1]?.clause !== clause;
  return !opens && EMPTY_TAILS.test(next.text);
}

import type { VagueClass } from '../../language/vagueTerms.ts';
import { adjectiveForms, verbForms } from '../../language/wordForms.ts';

/** One word of a phrase: what may stand there, and whether something must. */
interface Slot {
  /** Absent: any word. */
  readonly words?: ReadonlySet<string>;
  readonly optional: boolean;
}

/** A phrase of the lexicon, ready to be matched. */
export interface Term {
  readonly of: VagueClass;
  readonly slots: readonly Slot[];
  readonly phrase: string;
  /** Its place in the list of all terms: of two terms of one length the earlier holds. */
  readonly order: number;
}

/** The terms that may begin with one word: by their second word where it is certain, and the others. */
export interface Openings {
  readonly pairs: ReadonlyMap<string, readonly Term[]>;
  readonly others: readonly Term[];
}

/** The terms by the words that they may begin with. */
export type Lexicon = ReadonlyMap<string, Openings>;

interface Growing {
  readonly pairs: Map<string, Term[]>;
  readonly others: Term[];
}

const cache = new WeakMap<readonly VagueClass[], Lexicon>();

/** Compiles classes of vague terms; the same list is compiled once. */
export function compileLexicon(classes: readonly VagueClass[]): Lexicon {
  const known = cache.get(classes);
  if (known) return known;
  const lexicon = new Map<string, Growing>();
  let order = 0;
  for (const of of classes) {
    for (const phrase of of.terms.split(/[|\n]/)) addTerm(lexicon, of, phrase.trim(), order++);
  }
  cache.set(classes, lexicon);
  return lexicon;
}

function addTerm(lexicon: Map<string, Growing>, of: VagueClass, phrase: string, order: number): void {
  if (phrase === '') return;
  const slots = phrase.split(/\s+/).map(readSlot);
  const term: Term = { of, slots, phrase, order };
  for (const [index, slot] of slots.entries()) {
    const next = slots[index + 1];
    const second = next && !next.optional ? next.words : undefined;
    for (const word of slot.words ?? []) {
      const openings = lexicon.get(word) ?? { pairs: new Map<string, Term[]>(), others: [] };
      lexicon.set(word, openings);
      if (!second) addOnce(openings.others, term);
      else
        for (const following of second)
          openings.pairs.set(following, addOnce(openings.pairs.get(following) ?? [], term));
    }
    if (!slot.optional) break;
  }
}

function addOnce(terms: Term[], term: Term): Term[] {
  if (terms.at(-1) !== term) terms.push(term);
  return terms;
}

function readSlot(written: string): Slot {
  const optional = written.endsWith('?');
  const body = optional ? written.slice(0, -1) : written;
  const words = body.split('/').flatMap(readWord);
  return { optional, ...(!words.includes('_') && { words: new Set(words) }) };
}

function readWord(written: string): readonly string[] {
  if (written.startsWith('~')) return adjectiveForms(written.slice(1));
  if (written.startsWith('^')) return verbForms(written.slice(1));
  return [written];
}

/**
 * Matches a term against words from `at` on.
 * @returns the index after its last word, or -1
 */
export function matchTerm(term: Term, words: readonly string[], at: number): number {
  return matchSlots(term.slots, 0, words, at);
}

function matchSlots(slots: readonly Slot[], from: number, words: readonly string[], at: number): number {
  const slot = slots[from];
  if (!slot) return at;
  const word = words[at];
  if (word !== undefined && word !== '' && (slot.words?.has(word) ?? true)) {
    const end = matchSlots(slots, from + 1, words, at + 1);
    if (end >= 0) return end;
  }
  return slot.optional ? matchSlots(slots, from + 1, words, at) : -1;
}

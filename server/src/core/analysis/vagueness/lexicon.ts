import { LANGUAGES } from '../../language/languages.ts';
import type { VagueClass } from '../../language/vagueTerms.ts';
import { numberOf } from '../../util/textList.ts';
import { buildLexiconTable, type LexiconTable, phrasesOf, readSlots, type Slot } from './lexiconTable.ts';
import { LEXICON_TABLES } from './lexiconTables.ts';

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
export interface Lexicon {
  get(word: string): Openings | undefined;
}

const cache = new WeakMap<readonly VagueClass[], Lexicon>();

/** Compiles classes of vague terms; the same list is compiled once. */
export function compileLexicon(classes: readonly VagueClass[]): Lexicon {
  let lexicon = cache.get(classes);
  if (!lexicon) {
    const language = LANGUAGES.find(({ vagueClasses }) => vagueClasses === classes);
    const table = language ? LEXICON_TABLES()[language.id] : undefined;
    cache.set(classes, (lexicon = new TableLexicon(classes, table ?? buildLexiconTable(classes))));
  }
  return lexicon;
}

const MOST_KNOWN = 20_000;

/** Reads a term when a document first has a word with which it may begin. */
class TableLexicon implements Lexicon {
  readonly #classes: readonly VagueClass[];
  readonly #table: LexiconTable;
  readonly #phrases = new Map<VagueClass, readonly string[]>();
  readonly #terms = new Map<number, Term>();
  /** What words were found to open; most open nothing. */
  readonly #openings = new Map<string, Openings | null>();

  constructor(classes: readonly VagueClass[], table: LexiconTable) {
    this.#classes = classes;
    this.#table = table;
  }

  get(word: string): Openings | undefined {
    let openings = this.#openings.get(word);
    if (openings === undefined) {
      const number = numberOf(this.#table.words, word);
      openings = number < 0 ? null : this.#read(word, number);
      if (this.#openings.size >= MOST_KNOWN) this.#openings.clear();
      this.#openings.set(word, openings);
    }
    return openings ?? undefined;
  }

  #read(word: string, number: number): Openings {
    const { terms, termsAt } = this.#table;
    const pairs = new Map<string, Term[]>();
    const others: Term[] = [];
    for (const order of terms.subarray(termsAt[number], termsAt[number + 1])) {
      const term = this.#termAt(order);
      for (const [index, slot] of term.slots.entries()) {
        const next = term.slots[index + 1];
        const second = next && !next.optional ? next.words : undefined;
        if (slot.words?.has(word) === true) {
          if (!second) addOnce(others, term);
          else for (const following of second) pairs.set(following, addOnce(pairs.get(following) ?? [], term));
        }
        if (!slot.optional) break;
      }
    }
    return { pairs, others };
  }

  #termAt(order: number): Term {
    let term = this.#terms.get(order);
    if (!term) this.#terms.set(order, (term = this.#readTerm(order)));
    return term;
  }

  #readTerm(order: number): Term {
    const { firstOf } = this.#table;
    let at = 0;
    while ((firstOf[at + 1] ?? order + 1) <= order) at++;
    const of = this.#classes[at];
    if (!of) throw new RangeError(`no term ${String(order)}`);
    let phrases = this.#phrases.get(of);
    if (!phrases) this.#phrases.set(of, (phrases = phrasesOf(of)));
    const phrase = phrases[order - (firstOf[at] ?? 0)] ?? '';
    return { of, slots: readSlots(phrase), phrase, order };
  }
}

function addOnce(terms: Term[], term: Term): Term[] {
  if (terms.at(-1) !== term) terms.push(term);
  return terms;
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

import type { VagueClass } from '../../language/vagueTerms.ts';
import { adjectiveForms, verbForms } from '../../language/wordForms.ts';
import { type WordList, wordListOf } from '../../util/textList.ts';

/** One word of a phrase: what may stand there, and whether something must. */
export interface Slot {
  /** Absent: any word. */
  readonly words?: ReadonlySet<string>;
  readonly optional: boolean;
}

/** Which terms may begin with a word. Plain data: for the words of a language the build makes it once. */
export interface LexiconTable {
  readonly words: WordList;
  /** By word the place of its first term; then the end of the last. */
  readonly termsAt: Uint32Array;
  /** Terms by their numbers, which count through all classes. */
  readonly terms: Uint16Array;
  /** By class the number of its first term; then the end of the last. */
  readonly firstOf: Uint32Array;
}

/** The phrases of a class, as they are written. */
export function phrasesOf({ terms }: VagueClass): readonly string[] {
  return terms.split(/[|\n]/).map((phrase) => phrase.trim());
}

/** Reads a phrase; none for an empty one. */
export function readSlots(phrase: string): readonly Slot[] {
  return phrase === '' ? [] : phrase.split(/\s+/).map(readSlot);
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

/** Makes the table of some classes. */
export function buildLexiconTable(classes: readonly VagueClass[]): LexiconTable {
  const byWord = new Map<string, number[]>();
  const firstOf = [0];
  let number = 0;
  for (const phrases of classes.map(phrasesOf)) {
    for (const phrase of phrases) {
      for (const word of beginningsOf(readSlots(phrase))) {
        const terms = byWord.get(word) ?? [];
        byWord.set(word, terms);
        terms.push(number);
      }
      number++;
    }
    firstOf.push(number);
  }
  const lists = [...byWord.values()];
  const termsAt = new Uint32Array(lists.length + 1);
  lists.forEach(({ length }, at) => (termsAt[at + 1] = (termsAt[at] ?? 0) + length));
  return {
    words: wordListOf([...byWord.keys()]),
    termsAt,
    terms: Uint16Array.from(lists.flat()),
    firstOf: Uint32Array.from(firstOf),
  };
}

/** The words that a phrase may begin with. */
function beginningsOf(slots: readonly Slot[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const slot of slots) {
    for (const word of slot.words ?? []) words.add(word);
    if (!slot.optional) break;
  }
  return words;
}

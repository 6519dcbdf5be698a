import { numberOf } from '../../../util/textList.ts';
import * as table from './phraseTable.ts';
import type { Anchors, RoleKind, SortedPhrases } from './phraseTable.ts';
import type { Word } from './words.ts';

/** The words of a sentence with their keys in a table; -1 for a word that no phrase has. */
export interface Sentence {
  readonly words: readonly Word[];
  /** By word, the key of its stem. */
  readonly stems: readonly number[];
  /** By word, the key of its very form. */
  readonly forms: readonly number[];
}

/** Where a phrase stands: words from `first` to `last`, both included. */
export interface PhraseHit {
  readonly phrase: number;
  readonly kind: RoleKind;
  readonly answer: number;
  readonly first: number;
  readonly last: number;
}

const LONGEST_GAP = 5;
/** Read for every step of every phrase: however modules are loaded, these are constants of this one. */
const { ALL, answerOf, EMPTY, firstStepOf, GAP, kindOf, lengthOf, needOf, phraseOf, ROW_END } = table;
const KEY = EMPTY;
/** Words that no phrase skips: they turn its sense. */
const TURNS: ReadonlySet<string> = new Set(
  "not no never without nor cannot can't don't doesn't isn't aren't".split(' '),
);

/** What these begin is still what it is called: "force-push" is a push, "pre-commit" no commit. */
const PREFIXES: ReadonlySet<string> = new Set('re sub auto force co sleep self non'.split(' '));
/** What ends in these is called after the words before, but is another thing: "a no-op", "test-only". */
const TAILS: ReadonlySet<string> = new Set('op ops only like free based specific staged returning'.split(' '));

/** A phrase would end within a word that goes on behind a hyphen as another one. */
function isCut(words: readonly Word[], at: number, isLast: boolean): boolean {
  const tail = isLast ? words[at + 1] : undefined;
  return tail?.joined === true && TAILS.has(tail.text);
}

/** Puts the hits from a place on in the order of their phrases: nearly all of them are already. */
function sortByPhrase(hits: PhraseHit[], from: number): void {
  for (let at = from + 1; at < hits.length; at++) {
    const hit = hits[at];
    let to = at;
    for (let before = hits[to - 1]; hit && before && to > from && before.phrase > hit.phrase; before = hits[to - 1]) {
      hits[to--] = before;
      hits[to] = hit;
    }
  }
}

/** Finds the phrases of a table. A sentence is compared only with those that have one of its words as their anchor. */
export class PhraseSearch {
  readonly #table: SortedPhrases;
  /** By key the number of the last sentence that has it. */
  readonly #marks: Int32Array;
  /** By number of some alternatives the last sentence that they were compared with, twice, and one more if it has them. */
  readonly #asked: Int32Array;
  #entered: Sentence | undefined;
  #sentences = 0;
  /** By phrase the last search that looked at it: one with several anchors is looked at once. */
  readonly #seen: Int32Array;
  #searches = 0;

  constructor(table: SortedPhrases) {
    this.#table = table;
    this.#marks = new Int32Array(table.keys.starts.length - 1);
    this.#asked = new Int32Array(table.rowsAt.length);
    this.#seen = new Int32Array(table.phrases.length);
  }

  /** Looks up the words of a sentence. */
  sentence(words: readonly Word[]): Sentence {
    const stems: number[] = [];
    const forms: number[] = [];
    for (const { known } of words) {
      let { keys } = known;
      if (keys?.by !== this)
        known.keys = keys = { by: this, stem: this.#keyOf(known.stem), form: this.#keyOf(`=${known.text}`) };
      stems.push(keys.stem);
      forms.push(keys.form);
    }
    return { words, stems, forms };
  }

  #keyOf(word: string): number {
    return numberOf(this.#table.keys, word);
  }

  /**
   * The phrases of some anchors in a sentence, by their anchors' places; each at most once for each word with which it
   * begins.
   * @param isWanted of a phrase; all unless given
   */
  find(sentence: Sentence, anchors: Anchors, isWanted?: (phrase: number) => boolean): readonly PhraseHit[] {
    const hits: PhraseHit[] = [];
    const { stems, forms } = sentence;
    this.#searches++;
    this.#enter(sentence);
    for (let at = 0; at < stems.length; at++) {
      this.#look(stems[at] ?? -1, at, sentence, anchors, hits, isWanted);
      this.#look(forms[at] ?? -1, at, sentence, anchors, hits, isWanted);
    }
    return hits;
  }

  /** Makes a sentence the one that the marks speak of. */
  #enter(sentence: Sentence): void {
    if (this.#entered === sentence) return;
    this.#entered = sentence;
    const entry = ++this.#sentences;
    for (const key of sentence.stems) if (key >= 0) this.#marks[key] = entry;
    for (const key of sentence.forms) if (key >= 0) this.#marks[key] = entry;
  }

  /** Adds what stands around the word at `word`, whose key is `anchor`. */
  #look(
    anchor: number,
    word: number,
    sentence: Sentence,
    { starts, entries }: Anchors,
    hits: PhraseHit[],
    isWanted: ((phrase: number) => boolean) | undefined,
  ): void {
    if (anchor < 0) return;
    const end = starts[anchor + 1] ?? 0;
    const known = hits.length;
    let need = -1;
    let isMet = false;
    for (let at = starts[anchor] ?? 0; at < end; at++) {
      const entry = entries[at] ?? 0;
      const phrase = phraseOf(entry);
      if (isWanted && !isWanted(phrase)) continue;
      if (needOf(entry) !== need) isMet = this.#meets((need = needOf(entry)));
      if (!isMet) continue;
      if (need === ALL) hits.push(this.#hit(phrase, word, word));
      else if (this.#seen[phrase] !== this.#searches) {
        this.#seen[phrase] = this.#searches;
        this.#match(phrase, sentence, hits);
      }
    }
    if (hits.length > known + 1) sortByPhrase(hits, known);
  }

  /** Whether the sentence has what an entry needs. */
  #meets(need: number): boolean {
    const keys = this.#marks.length;
    return need < keys ? this.#marks[need] === this.#sentences : need >= ALL || this.#allows(need - keys);
  }

  #hit(phrase: number, first: number, last: number): PhraseHit {
    const written = this.#table.phrases[phrase] ?? 0;
    return { phrase, kind: kindOf(written), answer: answerOf(written), first, last };
  }

  #match(phrase: number, sentence: Sentence, hits: PhraseHit[]): void {
    const { phrases, steps } = this.#table;
    const written = phrases[phrase] ?? 0;
    const start = firstStepOf(written);
    const end = start + lengthOf(written);
    for (let step = start; step < end; step++) {
      const alternatives = steps[step] ?? GAP;
      if (alternatives !== GAP && !this.#allows(alternatives)) return;
    }
    for (let first = 0; first < sentence.words.length; first++) {
      if (!this.#canBegin(start, end, sentence, first)) continue;
      const last = this.#matchFrom(start, start, end, sentence, first, first - 1, false);
      if (last >= first) hits.push(this.#hit(phrase, first, last));
    }
  }

  /** Whether the sentence has all words of one of the alternatives. */
  #allows(alternatives: number): boolean {
    const asked = this.#asked[alternatives] ?? 0;
    if (asked >> 1 === this.#sentences) return (asked & 1) === 1;
    const allowed = this.#hasARow(alternatives);
    this.#asked[alternatives] = 2 * this.#sentences + (allowed ? 1 : 0);
    return allowed;
  }

  #hasARow(alternatives: number): boolean {
    const { rows, rowsAt } = this.#table;
    const end = rowsAt[alternatives + 1] ?? 0;
    let held = true;
    for (let at = rowsAt[alternatives] ?? 0; at < end; at++) {
      const code = rows[at] ?? 0;
      const key = code & KEY;
      if (key !== EMPTY && this.#marks[key] !== this.#sentences) held = false;
      if (code < ROW_END) continue;
      if (held) return true;
      held = true;
    }
    return false;
  }

  /** Whether a phrase can begin with the word at a place: its first step has it, or may be left out and the second has. */
  #canBegin(start: number, end: number, sentence: Sentence, at: number): boolean {
    const { rows, rowsAt, steps } = this.#table;
    const stem = sentence.stems[at];
    const form = sentence.forms[at];
    let isOpen = true;
    for (let step = start, tried = 0; isOpen && tried < 2 && step < end; step++) {
      const alternatives = steps[step] ?? GAP;
      if (alternatives === GAP) continue;
      tried++;
      isOpen = false;
      const last = rowsAt[alternatives + 1] ?? 0;
      let isHead = true;
      for (let place = rowsAt[alternatives] ?? 0; place < last; place++) {
        const code = rows[place] ?? 0;
        const key = code & KEY;
        if (isHead && key === EMPTY) isOpen = true;
        else if (isHead && (key === stem || key === form)) return true;
        isHead = code >= ROW_END;
      }
    }
    return false;
  }

  /** Where a phrase ends whose steps from `step` on begin behind the word at `last`, or -1. */
  #matchFrom(
    start: number,
    step: number,
    end: number,
    sentence: Sentence,
    first: number,
    last: number,
    far: boolean,
  ): number {
    if (step >= end) return last;
    const { rows, rowsAt, steps } = this.#table;
    let alternatives = steps[step] ?? GAP;
    if (alternatives === GAP) {
      far = true;
      alternatives = steps[++step] ?? 0;
    }
    const past = rowsAt[alternatives + 1] ?? 0;
    let isOptional = false;
    for (let row = rowsAt[alternatives] ?? 0; row < past; row++) {
      let found = -1;
      if (((rows[row] ?? 0) & KEY) === EMPTY) {
        isOptional = true;
        if (step > start) found = this.#matchFrom(start, step + 1, end, sentence, first, last, far);
      } else {
        const reach = last < first ? 0 : far ? LONGEST_GAP : 1;
        found = this.#matchRow(start, step, end, row, sentence, first, last + 1, reach);
      }
      if (found >= 0) return found;
      while ((rows[row] ?? ROW_END) < ROW_END) row++;
    }
    // A first step that may be empty: the phrase begins with the next one.
    return step === start && isOptional ? this.#matchFrom(start, step + 1, end, sentence, first, last, false) : -1;
  }

  /** {@link #matchFrom} with the words of a row from `at` on, of which the next begins at most `reach` words behind `from`. */
  #matchRow(
    start: number,
    step: number,
    end: number,
    at: number,
    sentence: Sentence,
    first: number,
    from: number,
    reach: number,
  ): number {
    const { words, stems, forms } = sentence;
    const code = this.#table.rows[at] ?? 0;
    const key = code & KEY;
    const clause = words[first]?.clause;
    for (let next = from; next <= from + reach; next++) {
      const word = words[next];
      if (word?.clause !== clause || !word) break;
      const skipped = next > from ? words[next - 1] : undefined;
      if (skipped && word.part !== words[from - 1]?.part) break;
      const isWhole = !(skipped && word.joined && reach === 1 && !PREFIXES.has(skipped.text));
      if (
        isWhole &&
        (stems[next] === key || forms[next] === key) &&
        !isCut(words, next, step + 1 >= end && code >= ROW_END)
      ) {
        const found =
          code >= ROW_END
            ? this.#matchFrom(start, step + 1, end, sentence, first, next, false)
            : this.#matchRow(start, step, end, at + 1, sentence, first, next + 1, 1);
        if (found >= 0) return found;
      }
      if (next < from + reach && TURNS.has(word.text)) break;
    }
    return -1;
  }
}

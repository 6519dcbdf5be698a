import { perStatement } from '../statements/perStatement.ts';
import type { Statement } from '../statements/statement.ts';
import { stemOf } from './stem.ts';

/** A word of a sentence as phrases see it. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  /** In the sentence's text. */
  readonly start: number;
  readonly end: number;
  /** Counts up at the end of each clause: no phrase runs over it. */
  readonly clause: number;
  /** Counts up at commas that divide: what a phrase skips holds none of them. */
  part: number;
  /** A hyphen joins it to the word before. */
  readonly joined: boolean;
  readonly known: KnownWord;
}

/** What is known of a word wherever it stands. */
export interface KnownWord {
  readonly text: string;
  readonly stem: string;
  /** Phrases and sentences are read without it. */
  readonly isFiller: boolean;
  /** Its keys in the table of whoever looked it up last: most words are looked up in one table only. */
  keys?: { readonly by: object; readonly stem: number; readonly form: number };
}

const known = new Map<string, KnownWord>();
const MOST_KNOWN = 20_000;

/** @param word as it stands in a text in lower case, with "n't" and the like */
function knownWord(word: string): KnownWord {
  let found = known.get(word);
  if (!found) {
    const quote = word.indexOf("'");
    const text = quote < 0 || word.endsWith("'t") ? word : word.slice(0, quote);
    found = { text, stem: stemOf(text), isFiller: FILLERS.has(word) };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, found);
  }
  return found;
}

/** Signs that stand alone between backticks, as a reader says them. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ';': 'semicolon',
    '"': 'double quote',
    '""': 'double quote',
    "'": 'single quote',
    "''": 'single quote',
    ',': 'comma',
    '^': 'caret',
    '~': 'tilde',
    '!': 'exclamation mark',
    '?:': 'ternary',
    '? :': 'ternary',
    '=>': 'arrow',
    '*': 'star',
    _: 'underscore',
    '{': 'brace',
    '{}': 'brace',
    '//': 'line comment',
    '/* */': 'block comment',
    '\\t': 'tab',
    '!!': 'double bang',
    '==': 'double equals',
    '===': 'triple equals',
    'SELECT *': 'select star',
    'select *': 'select star',
    '\\n': 'lf',
    '\\r\\n': 'crlf',
  }),
);
/** Signs of lists and labels, not decoration. */
const BULLETS = /[✅❌⚠🚫✔✗☑☒👍👎🔴🟢🟡⛔❗❓]/u;
/** Words that phrases and sentences are read without. */
export const FILLERS: ReadonlySet<string> = new Set(
  'a an the your our its their his her my this these those of just simply also please very really actually'.split(' '),
);

/** A stretch of code in a sentence's text, by its place there. */
export interface CodeSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LETTER = /[\p{L}\p{N}]/u;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
/** Signs that end a clause. */
const STOPS: ReadonlySet<string> = new Set('.;:!?—–()\n');
const SIGNS_IN_BRACKETS = /\([^\p{L}\p{N}()]{1,12}\)(?= )/uy;
const SUFFIX = /'(?:t|s|re|ll|ve|d)\b/y;

/** The length of the letter, digit or `_` at a place, in UTF-16 units; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) {
    const isLetter = (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91) || code === 95;
    return isLetter ? 1 : 0;
  }
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return LETTER.test(char) ? char.length : 0;
}

/** Where the word ends that begins at a place, with "n't" and the like; the place itself where none does. */
function wordEnd(text: string, start: number): number {
  let end = start;
  for (let length = letterAt(text, end); length > 0; length = letterAt(text, end)) end += length;
  if (end === start || text.charCodeAt(end) !== 39) return end;
  SUFFIX.lastIndex = end;
  return SUFFIX.test(text) ? SUFFIX.lastIndex : end;
}

/**
 * The words of a sentence, without articles and possessives. Code is read as words, a sign in backticks by its name, and
 * an emoji as "emoji".
 * @param text in lower case
 */
export function readWords(text: string, code: readonly CodeSpan[] = []): readonly Word[] {
  const words: Word[] = [];
  /** The words that a comma stands before. */
  const commas: number[] = [];
  let clause = 0;
  const signs = code.length === 0 ? code : code.filter((span) => SIGNS.has(span.text.trim()));
  let sign = 0;
  for (let start = 0, end = 0; start < text.length; start = end) {
    if (text.charCodeAt(start) === BLANK) {
      end = start + 1;
      continue;
    }
    end = wordEnd(text, start);
    if (end > start) {
      if (sign < signs.length) sign = saySigns(words, signs, sign, start, clause);
      const word = knownWord(text.slice(start, end));
      const joined = text.charCodeAt(start - 1) === HYPHEN && words.at(-1)?.end === start - 1;
      if (!word.isFiller && !isIn(signs, start, end)) words.push(placed(word, start, end, clause, joined));
      continue;
    }
    const char = text.charCodeAt(start) < 128 ? text.charAt(start) : String.fromCodePoint(text.codePointAt(start) ?? 0);
    end = start + char.length;
    if (char === '(') {
      // "relative imports (`../../`) are …": signs in brackets divide no clause.
      SIGNS_IN_BRACKETS.lastIndex = start;
      if (SIGNS_IN_BRACKETS.test(text)) {
        end = SIGNS_IN_BRACKETS.lastIndex;
        continue;
      }
    }
    if (STOPS.has(char) || (char === '-' && isDash(text, start))) {
      sign = saySigns(words, signs, sign, start, clause);
      // A dot inside a name divides no clause.
      if (!isIn(code, start, end) && (char !== '.' || isBlankOrEnd(text, end))) clause++;
    } else if (char === ',') {
      if (!isIn(code, start, end)) commas.push(words.length);
    } else if (char.charCodeAt(0) > 127 && PICTOGRAPH.test(char)) {
      sign = saySigns(words, signs, sign, start, clause);
      if (start > 3 && !BULLETS.test(char) && !isIn(signs, start, end)) say(words, 'emoji', start, end, clause);
    }
  }
  saySigns(words, signs, sign, text.length, clause);
  if (commas.length > 0) divide(words, commas);
  return words;
}

const BLANK = 32;
const HYPHEN = 45;

const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'nor']);
/** Behind a comma these go on with steps or with a contrast. */
const GO_ON: ReadonlySet<string> = new Set(['then', 'not']);
/** Before a comma these are the first of several adjectives: "small, focused commits". */
const ADJECTIVES: ReadonlySet<string> = new Set(
  'small smaller short shorter brief concise clear clean simple plain separate single friendly polite warm formal'.split(
    ' ',
  ),
);
/** In front of a sentence these order its two halves: "before committing, run …". */
const ORDERS: ReadonlySet<string> = new Set(['before', 'after', 'once']);
/** So many words has an item of a list or an aside, at most. */
const LONGEST_ITEM = 3;

/** Numbers the parts of a sentence between commas. Those of a list, of steps and of an aside divide nothing. */
function divide(words: readonly Word[], commas: readonly number[]): void {
  let part = 0;
  for (let number = 0; number < commas.length; number++) {
    const at = commas[number] ?? 0;
    const end = commas[number + 1] ?? words.length;
    if (!goesOn(words, at, commas[number + 1])) part++;
    if (part === 0) continue;
    for (let of = at; of < end; of++) {
      const word = words[of];
      if (word) word.part = part;
    }
  }
}

/**
 * Whether what stands behind a comma goes on with what stands before it.
 * @param at the word behind it
 * @param next the word behind the next comma
 */
function goesOn(words: readonly Word[], at: number, next = Infinity): boolean {
  if (next - at <= LONGEST_ITEM) return true;
  const [first, before, behind] = [words[0], words[at - 1], words[at]];
  if (!before || !behind) return true;
  if (GO_ON.has(behind.text) || ADJECTIVES.has(before.text)) return true;
  if (first && ORDERS.has(first.text) && before.clause === 0 && before.part === 0) return true;
  for (let of = at; of <= at + LONGEST_ITEM; of++) if (JOINS.has(words[of]?.text ?? '')) return true;
  return false;
}

function placed(known: KnownWord, start: number, end: number, clause: number, joined = false): Word {
  return { text: known.text, stem: known.stem, start, end, clause, part: 0, joined, known };
}

function say(words: Word[], name: string, start: number, end: number, clause: number): void {
  for (const word of name.split(' ')) words.push(placed(knownWord(word), start, end, clause));
}

/** Says the signs from a number on that stand before a place. Out: the number of the next one. */
function saySigns(words: Word[], signs: readonly CodeSpan[], from: number, before: number, clause: number): number {
  let sign = from;
  for (let span = signs[sign]; span && span.start < before; span = signs[++sign])
    say(words, SIGNS.get(span.text.trim()) ?? '', span.start, span.end, clause);
  return sign;
}

function isIn(spans: readonly CodeSpan[], start: number, end: number): boolean {
  for (const span of spans) if (span.start <= start && end <= span.end) return true;
  return false;
}

/** A hyphen that stands alone, or the second of two. */
function isDash(text: string, at: number): boolean {
  const from = text.charAt(at - 1) === '-' ? at - 1 : at;
  return text.charAt(at + 1) === ' ' && /[\s*`]/.test(text.charAt(from - 1));
}

function isBlankOrEnd(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === BLANK || /\s/.test(text.charAt(at));
}

/** {@link readWords} of a statement; read once. */
export const wordsOf = perStatement((statement): readonly Word[] => readWords(statement.text, codeIn(statement)));

function codeIn({ unit }: Pick<Statement, 'unit'>): readonly CodeSpan[] {
  const spans: CodeSpan[] = [];
  const from = unit.span.start;
  for (const { kind, text, start, end } of unit.tokens)
    if (kind === 'code') spans.push({ text, start: start - from, end: end - from });
  return spans;
}

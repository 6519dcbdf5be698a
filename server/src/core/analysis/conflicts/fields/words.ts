import type { Statement } from '../statement.ts';
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
}

const WORD = /[\p{L}\p{N}_]+(?:'(?:t|s|re|ll|ve|d)\b)?|[.;:!?—–()\n]|(?<=[\s*`])-(?= )|\p{Extended_Pictographic}/gu;
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

/**
 * The words of a sentence, without articles and possessives. Code is read as words, a sign in backticks by its name, and
 * an emoji as "emoji".
 * @param text in lower case
 */
export function readWords(text: string, code: readonly CodeSpan[] = []): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  const signs = code.filter((span) => SIGNS.has(span.text.trim()));
  let sign = 0;
  const say = (name: string, start: number, end: number): void => {
    for (const word of name.split(' ')) words.push({ text: word, stem: stemOf(word), start, end, clause });
  };
  const saySigns = (before: number): void => {
    for (let span = signs[sign]; span && span.start < before; span = signs[++sign])
      say(SIGNS.get(span.text.trim()) ?? '', span.start, span.end);
  };
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    saySigns(start);
    if (signs.some((span) => span.start <= start && end <= span.end)) continue;
    if (/\p{Extended_Pictographic}/u.test(word)) {
      if (start > 3 && !BULLETS.test(word)) say('emoji', start, end);
      continue;
    }
    if (!/[\p{L}\p{N}_]/u.test(word)) {
      // A dot inside a name divides no clause.
      const inCode = code.some((span) => span.start <= start && end <= span.end);
      if (!inCode && (word !== '.' || /^(?:\s|$)/.test(text.slice(end, end + 1)))) clause++;
      continue;
    }
    if (FILLERS.has(word)) continue;
    const plain = word.replace(/'(?:s|re|ll|ve|d)$/, '');
    words.push({ text: plain, stem: stemOf(plain), start, end, clause });
  }
  saySigns(text.length);
  return words;
}

const known = new WeakMap<object, readonly Word[]>();

/** {@link readWords} of a statement; read once. */
export function wordsOf(statement: Pick<Statement, 'text' | 'unit'>): readonly Word[] {
  let words = known.get(statement);
  if (!words) known.set(statement, (words = readWords(statement.text, codeIn(statement))));
  return words;
}

function codeIn({ unit }: Pick<Statement, 'unit'>): readonly CodeSpan[] {
  return unit.tokens.flatMap(({ kind, text, start, end }) =>
    kind === 'code' ? [{ text, start: start - unit.span.start, end: end - unit.span.start }] : [],
  );
}

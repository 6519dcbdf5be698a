import { DETERMINERS, FORBIDDING_VERBS, NEGATORS } from '../../language/en/grammar.ts';
import { NOUN_TWIN_VERBS } from '../../language/en/verbs.ts';
import { type Frame, phrase, wordAt } from './frame.ts';
import type { Token } from '../tokens.ts';

const NEGATIVE_SIGNS = new Set(['❌', '🚫', '⛔', '❎', '✗', '✘', '👎']);
const POSITIVE_SIGNS = new Set(['✅', '✔', '☑', '✓', '👍']);
const SPEAKERS = new Set(['user', 'assistant', 'human', 'developer', 'system', 'tool', 'ai', 'model']);
const CONDITIONS = new Set([
  'if',
  'when',
  'whenever',
  'where',
  'wherever',
  'while',
  'once',
  'given',
  'should',
  'provided',
  'assuming',
  'only',
]);
const EXCEPTIONS = new Set(['unless', 'except', 'excluding', 'barring']);
const TIMES = new Set(['before', 'after', 'until', 'during', 'upon', 'prior']);
const SCOPES = new Set([
  'in',
  'on',
  'for',
  'within',
  'under',
  'at',
  'across',
  'inside',
  'outside',
  'with',
  'without',
  'from',
  'by',
  'as',
  'to',
  'instead',
  'during',
  'among',
  'via',
  'through',
]);

/** Reads "❌", "✅", "→", bullets; returns the index of the first token behind them. */
export function readSigns(tokens: readonly Token[], frame: Frame): number {
  let at = 0;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== 'emoji' && !/^[✗✘✓*•→-]$/u.test(token.text))) break;
    const sign = token.text.replace('\uFE0F', '');
    if (NEGATIVE_SIGNS.has(sign)) Object.assign(frame, { polarity: 'negative', mood: 'fragment' });
    if (POSITIVE_SIGNS.has(sign)) frame.mood = 'fragment';
  }
  return at;
}

/** Whether "User: …" opens a line of a sample dialogue. */
export function isDialogue(tokens: readonly Token[]): boolean {
  return SPEAKERS.has(wordAt(tokens, 0)) && tokens[1]?.text === ':';
}

/**
 * Reads "Label: rest", "Label — rest" and "Label - rest": at most seven tokens, and something behind.
 * @param isAct whether what begins at an index is an act; of an act no label is made, unless the rest stands alone
 */
export function readLabel(
  tokens: readonly Token[],
  from: number,
  frame: Frame,
  isAct: (tokens: readonly Token[], at: number) => boolean,
): number {
  const limit = Math.min(tokens.length - 1, from + 8);
  for (let at = from; at < limit; at++) {
    const text = tokens[at]?.text;
    if (text === ',' || text === '.' || text === ';' || text === '(') return from;
    if (!SEPARATORS.has(text ?? '') || at === from) continue;
    if (text === '-' && isAct(tokens, from) && !(isSetOff(tokens, at) && isTopic(tokens, from, at))) return from;
    const label = phrase(tokens.slice(from, at));
    const word = wordAt(tokens, from);
    const binding = NEGATORS.has(word) || FORBIDDING_VERBS.has(word) || word === 'always' || word === 'must';
    if (!label || CONDITIONS.has(word) || (TIMES.has(word) && text === ':')) return from;
    if (isAct(tokens, from) && !binding && !isAct(tokens, at + 1) && !isTopic(tokens, from, at)) return from;
    frame.label = label;
    if (binding && at - from <= 2) {
      const negative = word !== 'always' && word !== 'must';
      Object.assign(frame, { mood: 'fragment', strength: FORBIDDING_VERBS.has(word) ? 2 : 3 });
      if (negative) frame.polarity = 'negative';
    } else if (binding) return from;
    return at + 1;
  }
  return from;
}

const SEPARATORS = new Set(':—–-');

/** "**Code quality** - …": markup ends before the hyphen, and the masked text has blanks in its place. */
function isSetOff(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) > 2;
}

/** "State management: …", "Build script: …": before a colon, a word that is as often a noun begins a noun phrase. */
function isTopic(tokens: readonly Token[], from: number, colonAt: number): boolean {
  if (colonAt === tokens.length - 1) return false;
  const words = tokens.slice(from, colonAt);
  return (
    words.length <= 3 &&
    NOUN_TWIN_VERBS.has(wordAt(tokens, from)) &&
    (!/^(?:use|run|try|set|look|show|turn|mind)$/.test(wordAt(tokens, from)) || wordAt(tokens, from + 1) === 'cases') &&
    words.every(({ kind, lower }) => (kind === 'word' || kind === 'path') && !DETERMINERS.has(lower))
  );
}

/**
 * Reads what stands in front of the clause: conditions, exceptions, times, scopes, purposes.
 * @param reads whether a clause can begin at an index; the first comma behind which one can ends the opener
 */
export function readOpeners(
  tokens: readonly Token[],
  from: number,
  frame: Frame,
  reads: (at: number) => boolean,
): number {
  let at = from;
  for (let guard = 0; guard < 3; guard++) {
    const next = readOpener(tokens, at, frame, reads);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function readOpener(tokens: readonly Token[], from: number, frame: Frame, reads: (at: number) => boolean): number {
  const kind = openerKind(tokens, from);
  if (!kind) return from;
  const end = openerEnd(tokens, from, reads);
  if (end < 0) return from;
  const stretch = phrase(tokens.slice(from, end));
  if (stretch && kind !== 'other' && frame[kind] === undefined) frame[kind] = stretch;
  if (/^under no circumstances/.test(stretch?.text.toLowerCase() ?? ''))
    Object.assign(frame, { polarity: 'negative', strength: 3 });
  const separator = tokens[end]?.text;
  let next = separator === ',' || separator === ':' || separator === '—' || separator === '–' ? end + 1 : end;
  if (wordAt(tokens, next) === 'then') next++;
  return next;
}

function openerKind(
  tokens: readonly Token[],
  at: number,
): 'condition' | 'exception' | 'time' | 'scope' | 'other' | undefined {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (word === 'in' && next === 'case') return 'condition';
  if (word === 'as' && /^(?:long|soon)$/.test(next)) return 'condition';
  if (word === 'only') return /^(?:if|when)$/.test(next) ? 'condition' : undefined;
  if (word === 'should') return at === 0 ? 'condition' : undefined;
  if (word === 'apart' || word === 'other') return next === 'from' || next === 'than' ? 'exception' : undefined;
  if (CONDITIONS.has(word)) return 'condition';
  if (EXCEPTIONS.has(word)) return 'exception';
  if (TIMES.has(word)) return 'time';
  if (/^(?:to|by|as|instead|with|without|from)$/.test(word)) return 'other';
  return SCOPES.has(word) ? 'scope' : undefined;
}

/** Where an opener ends: at the first separator behind which a clause reads, else at the first separator at all. */
function openerEnd(tokens: readonly Token[], from: number, reads: (at: number) => boolean): number {
  let first = -1;
  let depth = 0;
  for (let at = from + 1; at < tokens.length - 1; at++) {
    const { text = '', lower = '' } = tokens[at] ?? {};
    if (text === '(') depth++;
    if (text === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (text === ';' || text === '.') break;
    const separates = text === ',' || text === ':' || text === '—' || text === '–' || lower === 'then';
    if (!separates) continue;
    if (first < 0) first = at;
    if (reads(at + 1) || openerKind(tokens, at + 1)) return at;
  }
  if (first >= 0) return first;
  return /^under no/.test(`${wordAt(tokens, from)} ${wordAt(tokens, from + 1)}`) ? from + 3 : -1;
}

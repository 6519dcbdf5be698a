import {
  CONDITION_OPENERS,
  DETERMINERS,
  EXCEPTION_OPENERS,
  FINITE_VERBS,
  FORBIDDING_VERBS,
  LEADING_ADVERBS,
  MODALS,
  NEGATORS,
} from '../language/en/grammar.ts';
import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../language/en/verbs.ts';
import type { Clause, Mood, Phrase, Strength } from './clause.ts';
import type { Token } from './tokens.ts';

/** What a unit inherits from the lead-in or heading above it. */
export interface InheritedFrame {
  readonly polarity?: 'positive' | 'negative';
  readonly strength?: Strength;
  readonly condition?: Phrase;
}

interface Frame {
  mood?: Mood;
  polarity: 'positive' | 'negative';
  strength?: Strength;
  verbAt?: number;
  subject?: Phrase;
  condition?: Phrase;
  label?: Phrase;
}

const PREFERRING = new Set(['prefer', 'favor', 'favour', 'consider', 'try', 'strive', 'aim', 'endeavor', 'endeavour']);
const NEGATIVE_SIGNS = new Set(['❌', '🚫', '⛔', '❎', '✗', '✘']);
const POSITIVE_SIGNS = new Set(['✅', '✔', '☑', '✓']);

/**
 * Says what a unit directs, or `undefined` where it directs nothing (description, rationale, question, topic).
 * Works by position over a closed lexicon: label, leading condition, adverbs, negator, modal, root verb.
 */
export function analyseClause(tokens: readonly Token[], inherited: InheritedFrame = {}): Clause | undefined {
  if (tokens.length === 0 || tokens.at(-1)?.text === '?') return undefined;
  const frame: Frame = { polarity: 'positive' };
  let at = readSigns(tokens, frame);
  at = readLabel(tokens, at, frame);
  at = readLeadingCondition(tokens, at, frame);
  readRoot(tokens, at, frame);
  for (let next = segmentAfter(tokens, at); !frame.mood && next < tokens.length; next = segmentAfter(tokens, next)) {
    at = readLeadingCondition(tokens, next, frame);
    readRoot(tokens, at, frame);
  }
  if (!frame.mood && (inherited.polarity !== undefined || inherited.strength !== undefined) && at < tokens.length) {
    frame.mood = 'fragment';
  }
  if (!frame.mood) return undefined;
  return finish(tokens, at, frame, inherited);
}

const SEGMENT_ENDS = new Set([';', '—', '–', '(', '→']);

/** Where the next part begins that can stand alone: "UI files are generated; edit the template", "(avoid edits)". */
function segmentAfter(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length - 1; at++) {
    const text = tokens[at]?.text ?? '';
    if (SEGMENT_ENDS.has(text) || (text === '-' && at > from + 1)) return at + 1;
    if (text === ',' && /^(?:so|then|but|please|always|never|do|don't)$/.test(tokens[at + 1]?.lower ?? '')) {
      return at + (/^(?:so|then|but)$/.test(tokens[at + 1]?.lower ?? '') ? 2 : 1);
    }
  }
  return tokens.length;
}

function readSigns(tokens: readonly Token[], frame: Frame): number {
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

/** "Label: rest" and "Label — rest": at most six tokens, and something behind. */
function readLabel(tokens: readonly Token[], from: number, frame: Frame): number {
  const limit = Math.min(tokens.length - 1, from + 7);
  for (let at = from; at < limit; at++) {
    const text = tokens[at]?.text;
    if (text === ',' || text === '.' || text === ';') return from;
    if ((text === ':' || text === '—' || text === '–') && at > from) {
      const label = phrase(tokens.slice(from, at));
      if (!label || (readsAsVerb(tokens, from) && !standsAlone(tokens.slice(at + 1)))) return from;
      frame.label = label;
      const word = tokens[from]?.lower ?? '';
      if (NEGATORS.has(word) || FORBIDDING_VERBS.has(word))
        Object.assign(frame, { polarity: 'negative', mood: 'fragment', strength: 3 });
      if (word === 'always' || word === 'must') Object.assign(frame, { mood: 'fragment', strength: 3 });
      return at + 1;
    }
  }
  return from;
}

/** "Build tests: all changes must pass" is labelled; "Always: run the tests" is not. */
function standsAlone(tokens: readonly Token[]): boolean {
  const frame: Frame = { polarity: 'positive' };
  readRoot(tokens, readLeadingCondition(tokens, 0, frame), frame);
  return frame.mood !== undefined;
}

function readLeadingCondition(tokens: readonly Token[], from: number, frame: Frame): number {
  const opener = tokens[from];
  if (!opener || !CONDITION_OPENERS.has(opener.lower)) return from;
  for (let at = from + 1; at < tokens.length - 1; at++) {
    const text = tokens[at]?.lower;
    if (text === ',' || text === 'then' || text === ':' || text === '—') {
      const condition = phrase(tokens.slice(from, at));
      if (condition) frame.condition = condition;
      return at + 1 + (tokens[at + 1]?.lower === 'then' ? 1 : 0);
    }
  }
  return from;
}

function readRoot(tokens: readonly Token[], from: number, frame: Frame): void {
  let at = from;
  if (tokens[at]?.lower === 'do' && tokens[at + 1]?.lower === 'not') at++;
  for (; at < tokens.length && LEADING_ADVERBS.has(tokens[at]?.lower ?? ''); at++) noteAdverb(tokens[at]?.lower, frame);
  const head = tokens[at];
  if (!head) return;
  if (head.lower === "don't" || head.lower === 'dont') {
    Object.assign(frame, { polarity: 'negative', strength: 3 });
    for (at++; LEADING_ADVERBS.has(tokens[at]?.lower ?? ''); at++);
    return setVerb(tokens, at, frame, 'imperative');
  }
  if (head.lower === 'no' && tokens.length > at + 1) return readNo(tokens, at, frame);
  if (FORBIDDING_VERBS.has(head.lower)) Object.assign(frame, { polarity: 'negative' });
  const negated = /^(?:never|not)$/.test(tokens[at - 1]?.lower ?? '');
  if (readsAsVerb(tokens, at) || (negated && head.kind === 'word')) return setVerb(tokens, at, frame, 'imperative');
  readPredicate(tokens, at, frame);
}

function noteAdverb(word: string | undefined, frame: Frame): void {
  if (word === 'never' || word === 'not') Object.assign(frame, { polarity: 'negative', strength: 3 });
  if (word === 'always' || word === 'strictly') frame.strength = 3;
  if (word === 'ideally' || word === 'preferably' || word === 'optionally') frame.strength = 1;
}

/** "No default exports" forbids; "No build step is needed" tells. */
function readNo(tokens: readonly Token[], at: number, frame: Frame): void {
  const rest = tokens.slice(at + 1).map((token) => token.lower);
  if (
    rest.some(
      (word, index) =>
        /^(?:is|are|was|were|needs?|requires?)$/.test(word) && !/^(?:allowed|permitted)$/.test(rest[index + 1] ?? ''),
    )
  )
    return;
  Object.assign(frame, { mood: 'norm', polarity: 'negative', strength: 3, verbAt: at });
}

/** A subject comes first: "Tests must …", "All handlers return …", "We use …", "X is not allowed". */
function readPredicate(tokens: readonly Token[], from: number, frame: Frame): void {
  const first = tokens[from]?.lower ?? '';
  for (let at = from; at < Math.min(tokens.length, from + 16); at++) {
    const word = tokens[at]?.lower ?? '';
    if (/^[,;.(—]$/.test(word)) return;
    const modal = MODALS.get(word);
    if (modal !== undefined && at > from) return readModal(tokens, from, at, modal, frame);
    if (/^(?:is|are)$/.test(word) && at > from) return readCopula(tokens, from, at, frame);
    if (/^(?:we|you)$/.test(first) && at === from + 1 && VERB_LEMMAS.has(word)) {
      frame.mood = 'norm';
      frame.verbAt = at;
      return;
    }
    if (/^(?:all|every|each)$/.test(first) && at > from + 1 && VERB_LEMMAS.has(singular(word))) {
      frame.mood = 'norm';
      frame.verbAt = at;
      setSubject(tokens, from, at, frame);
      return;
    }
  }
}

function readModal(tokens: readonly Token[], from: number, at: number, modal: number, frame: Frame): void {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (/^(?:need|needs|has|have|ought)$/.test(word) && next !== 'to') return;
  if (word === 'will' || (modal === 0 && next !== 'not' && next !== 'only' && tokens[from]?.lower !== 'you')) return;
  let verbAt = at + (next === 'to' ? 2 : 1);
  frame.mood = 'modal';
  frame.strength = modal as Strength;
  for (; verbAt < tokens.length; verbAt++) {
    const adverb = tokens[verbAt]?.lower ?? '';
    if (adverb === 'not' || adverb === 'never')
      Object.assign(frame, { polarity: 'negative', strength: Math.max(modal, 2) as Strength });
    else if (!LEADING_ADVERBS.has(adverb) && adverb !== 'be') break;
  }
  setSubject(tokens, from, at, frame);
  frame.verbAt = verbAt;
}

const NORM_PREDICATES: ReadonlyMap<string, Partial<Frame>> = new Map([
  ['required', { strength: 3 }],
  ['mandatory', { strength: 3 }],
  ['forbidden', { polarity: 'negative', strength: 3 }],
  ['prohibited', { polarity: 'negative', strength: 3 }],
  ['banned', { polarity: 'negative', strength: 3 }],
  ['disallowed', { polarity: 'negative', strength: 3 }],
  ['discouraged', { polarity: 'negative', strength: 1 }],
  ['preferred', { strength: 1 }],
  ['encouraged', { strength: 1 }],
  ['allowed', { strength: 0 }],
  ['permitted', { strength: 0 }],
  ['optional', { strength: 0 }],
  ['acceptable', { strength: 0 }],
  ['fine', { strength: 0 }],
  ['ok', { strength: 0 }],
  ['okay', { strength: 0 }],
]);

function readCopula(tokens: readonly Token[], from: number, at: number, frame: Frame): void {
  let negative = false;
  let always = false;
  let next = at + 1;
  for (; next < tokens.length; next++) {
    const word = tokens[next]?.lower ?? '';
    if (word === 'not' || word === 'never') negative = true;
    else if (word === 'always' || word === 'strictly') always = true;
    else break;
  }
  const predicate = NORM_PREDICATES.get(tokens[next]?.lower ?? '');
  const universal = /^(?:all|every|each)$/.test(tokens[from]?.lower ?? '');
  if (!predicate && !always && !negative && !universal) return;
  if (!predicate && negative && !/ed$|en$/.test(tokens[next]?.lower ?? '')) return;
  frame.mood = 'norm';
  Object.assign(frame, predicate ?? { strength: always || negative ? 3 : 2 });
  if (negative)
    Object.assign(frame, { polarity: frame.polarity === 'negative' ? 'positive' : 'negative', strength: 3 });
  frame.verbAt = next;
  setSubject(tokens, from, at, frame);
}

function setVerb(tokens: readonly Token[], at: number, frame: Frame, mood: Mood): void {
  if (!tokens[at]) return;
  frame.mood = mood;
  frame.verbAt = at;
  if (frame.strength === undefined && PREFERRING.has(tokens[at].lower)) frame.strength = 1;
}

function setSubject(tokens: readonly Token[], from: number, to: number, frame: Frame): void {
  const subject = phrase(tokens.slice(from, to));
  if (subject) frame.subject = subject;
}

/** Whether the token opens an imperative: a known verb in its base form that isn't the head of a noun phrase. */
function readsAsVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !VERB_LEMMAS.has(token.lower)) return false;
  const next = tokens[at + 1];
  if (!next) return !NOUN_TWIN_VERBS.has(token.lower);
  if (!NOUN_TWIN_VERBS.has(token.lower) || DETERMINERS.has(next.lower) || next.kind === 'code') return true;
  if (next.text === ':' || FINITE_VERBS.has(next.lower)) return false;
  for (const later of tokens.slice(at + 1, at + 8)) {
    if (later.kind === 'punctuation') break;
    if (CONDITION_OPENERS.has(later.lower) || later.lower === 'that' || later.lower === 'which' || later.lower === 'to')
      break;
    if (/^(?:is|are|must|should|shall|may|can|will|live|lives|go|goes|has|have|requires?)$/.test(later.lower))
      return false;
  }
  return true;
}

function finish(tokens: readonly Token[], from: number, frame: Frame, inherited: InheritedFrame): Clause {
  const negative = frame.polarity === 'negative' || (inherited.polarity === 'negative' && frame.mood !== 'modal');
  const verb = frame.verbAt === undefined ? undefined : tokens[frame.verbAt];
  const rest = tokens.slice(frame.verbAt === undefined ? from : frame.verbAt + 1);
  const tail = splitTail(rest);
  const condition = frame.condition ?? tail.condition ?? inherited.condition;
  return {
    mood: frame.mood ?? 'fragment',
    polarity: negative ? 'negative' : 'positive',
    strength: frame.strength ?? inherited.strength ?? (negative && frame.mood === 'imperative' ? 3 : 2),
    ...(verb?.kind === 'word' && { verb: { lemma: singular(verb.lower), span: { start: verb.start, end: verb.end } } }),
    ...(frame.subject && { subject: frame.subject }),
    ...(tail.object && { object: tail.object }),
    ...(condition && { condition }),
    ...(tail.exception && { exception: tail.exception }),
    ...(frame.label && { label: frame.label }),
  };
}

const TRAILING_CONDITIONS = new Set([
  'if',
  'when',
  'whenever',
  'where',
  'wherever',
  'while',
  'before',
  'after',
  'once',
  'until',
  'during',
]);

function splitTail(tokens: readonly Token[]): { object?: Phrase; condition?: Phrase; exception?: Phrase } {
  const result: { object?: Phrase; condition?: Phrase; exception?: Phrase } = {};
  const stop = tokens.findIndex(
    (t) => /^[,;:—–(.]$/.test(t.text) || TRAILING_CONDITIONS.has(t.lower) || EXCEPTION_OPENERS.has(t.lower),
  );
  const object = phrase(stop < 0 ? tokens : tokens.slice(0, stop));
  if (object) result.object = object;
  const conditionAt = tokens.findIndex((t) => TRAILING_CONDITIONS.has(t.lower));
  const exceptionAt = tokens.findIndex((t) => EXCEPTION_OPENERS.has(t.lower));
  if (conditionAt >= 0) {
    const condition = phrase(tokens.slice(conditionAt, exceptionAt > conditionAt ? exceptionAt : undefined));
    if (condition) result.condition = condition;
  }
  if (exceptionAt >= 0) {
    const exception = phrase(tokens.slice(exceptionAt));
    if (exception) result.exception = exception;
  }
  return result;
}

function phrase(tokens: readonly Token[]): Phrase | undefined {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  return { span: { start: first.start, end: last.end }, text: tokens.map((token) => token.text).join(' ') };
}

/** "returns" → "return" where that is a known verb; every other word as it is. */
function singular(word: string): string {
  if (VERB_LEMMAS.has(word)) return word;
  if (word.endsWith('es') && VERB_LEMMAS.has(word.slice(0, -2))) return word.slice(0, -2);
  if (word.endsWith('s') && VERB_LEMMAS.has(word.slice(0, -1))) return word.slice(0, -1);
  return word;
}

import { DETERMINERS } from '../../language/en/grammar.ts';
import type { Phrase } from './clause.ts';
import { phrase, wordAt } from './frame.ts';
import type { Token } from '../tokens.ts';

/** What follows the root verb. */
export interface Tail {
  object?: Phrase;
  head?: Phrase;
  condition?: Phrase;
  exception?: Phrase;
  time?: Phrase;
  quantity?: Phrase;
}

const CONDITIONS = new Set(['if', 'when', 'whenever', 'where', 'wherever', 'while', 'provided']);
const PREPOSITIONS = new Set(
  `in on at for with without within into onto from to of by per via as over under above below between among across through
  against about like than using during since near behind beside around off toward towards until before after upon inside
  outside along`.split(/\s+/),
);
const BREAKS = new Set(
  'and or but nor so that which who whose because instead rather not never then always unless except if when whenever where while once until before after'.split(
    ' ',
  ),
);
const ADVERBS = new Set(
  'early late first last once twice again together back away down up out off apart ahead aside directly only also just then immediately carefully properly always never well ever yourself themselves forward'.split(
    ' ',
  ),
);
const EXCEPTIONS = new Set(['unless', 'except', 'excluding', 'barring']);
const TIMES = new Set(['before', 'after', 'until']);
const CONTRASTS = new Set(['not', 'so', 'but', 'unless', 'except', 'and', 'then']);
/** Signs behind which nothing is held by the condition before them. */
const STOPS = new Set('.,;:)');
const CLAUSE_ENDS = new Set(';—–)');
const OBJECT_ENDS = new Set(',;:—–(.→');
const KEEPING = new Set(['keep', 'leave', 'make', 'render', 'hold', 'consider', 'stay', 'get']);
const ADJECTIVE =
  /(?:ent|ant|able|ible|ful|ive|ous|ic|less|ed|ete|ure|ale|imal)$|^(?:small|short|simple|clean|thin|tidy|low|high|green|free|open|flat|brief|clear|tight|lean|fast|same|separate|stable|private|public|empty|light|narrow|safe|cheap|local|red|warm|dry|up-to-date|better|faster|smaller|shorter|simpler|easier)$/;

/** Reads object, head, condition, exception, time and quantity behind the root verb. */
export function readTail(tokens: readonly Token[], verb = ''): Tail {
  const tail: Tail = {};
  set(tail, 'exception', find(tokens, exceptionAt));
  set(tail, 'condition', find(tokens, conditionAt));
  set(
    tail,
    'time',
    find(tokens, (list, at) => TIMES.has(wordAt(list, at)) && /^(?!,|;)/.test(list[at + 1]?.text ?? ',')),
  );
  set(tail, 'quantity', readQuantity(tokens));
  set(tail, 'object', phrase(tokens.slice(0, objectEnd(tokens))));
  set(tail, 'head', readHead(tokens, KEEPING.has(verb)));
  return tail;
}

function set<K extends keyof Tail>(tail: Tail, key: K, value: Tail[K] | undefined): void {
  if (value !== undefined) tail[key] = value;
}

function exceptionAt(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === 'with') return wordAt(tokens, at + 1) === 'the' && wordAt(tokens, at + 2) === 'exception';
  if (word === 'other') return wordAt(tokens, at + 1) === 'than';
  return EXCEPTIONS.has(word);
}

function conditionAt(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const next = tokens[at + 1];
  if (!next || STOPS.has(next.text)) return false;
  if (CONDITIONS.has(word)) return true;
  if (word === 'once') return at > 0 && next.kind !== 'punctuation' && !/^(?:per|a|every|in|and|for)$/.test(next.lower);
  if (word === 'as') return next.lower === 'long' || (next.lower === 'soon' && wordAt(tokens, at + 2) === 'as');
  return word === 'in' && next.lower === 'case';
}

/** The stretch from where `opens` holds to the end of that clause. */
function find(tokens: readonly Token[], opens: (tokens: readonly Token[], at: number) => boolean): Phrase | undefined {
  const from = tokens.findIndex((_, at) => opens(tokens, at));
  if (from < 0) return undefined;
  let to = tokens.length;
  for (let at = from + 1; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? '';
    if (CLAUSE_ENDS.has(text) || exceptionAt(tokens, at) || (text === ',' && CONTRASTS.has(wordAt(tokens, at + 1)))) {
      to = at;
      break;
    }
  }
  return phrase(tokens.slice(from, to));
}

function objectEnd(tokens: readonly Token[]): number {
  const end = tokens.findIndex(
    ({ text, lower }, at) =>
      OBJECT_ENDS.has(text) || TIMES.has(lower) || exceptionAt(tokens, at) || conditionAt(tokens, at),
  );
  return end < 0 ? tokens.length : end;
}

/** The head noun of the first noun phrase: its last word, or a literal. */
export function readHead(tokens: readonly Token[], keeping = false): Phrase | undefined {
  const words: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'code' || token.kind === 'path' || token.kind === 'quote') {
      if (words.length === 0) words.push(token);
      break;
    }
    if (token.kind !== 'word' && token.kind !== 'number') break;
    if (words.length === 0 && (DETERMINERS.has(token.lower) || ADVERBS.has(token.lower))) {
      if (/^(?:it|them|all|this|that|these|those)$/.test(token.lower) && tokens.length === 1) words.push(token);
      continue;
    }
    if (PREPOSITIONS.has(token.lower) || BREAKS.has(token.lower) || ADVERBS.has(token.lower)) break;
    words.push(token);
  }
  while (words.length > 1 && words.at(-1)?.kind === 'number') words.pop();
  if (keeping && words.length > 1 && ADJECTIVE.test(words.at(-1)?.lower ?? '')) words.pop();
  return phrase(words.slice(-1));
}

/** "40 lines", "at most 3 retries", "under 200 words". */
function readQuantity(tokens: readonly Token[]): Phrase | undefined {
  const at = tokens.findIndex(({ kind }) => kind === 'number');
  if (at < 0) return undefined;
  let from = at;
  while (
    from > 0 &&
    /^(?:at|most|least|under|over|below|above|than|fewer|less|more|up|to|no|max|min|maximum|minimum|exactly|within|about|≤|≥|<|>|=)$/.test(
      tokens[from - 1]?.lower ?? '',
    )
  )
    from--;
  const unit = tokens[at + 1]?.kind === 'word' && !PREPOSITIONS.has(wordAt(tokens, at + 1)) ? 2 : 1;
  return phrase(tokens.slice(from, at + unit));
}

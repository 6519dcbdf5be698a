import { AIMS } from './aims.ts';
import { DETERMINERS, FINITE_VERBS, MODALS, STOP_WORDS } from '../../../language/en/grammar.ts';
import { VERB_LEMMAS } from '../../../language/en/verbs.ts';
import type { Token } from '../../../spec/tokens.ts';
import { stemOf } from '../fields/stem.ts';
import { fullNameOf } from './shortNames.ts';

/** A phrase that says of which things a sentence speaks: "of the parser", "that start the server", "(SQLite)". */
export interface Qualifier {
  /** Of its first and its last word, in the statement's text. */
  readonly start: number;
  readonly end: number;
  /** It begins with code or a path. */
  readonly coded: boolean;
  /** It is a relative clause. */
  readonly relative: boolean;
  /** Of the words, in the statement's text. */
  readonly words: readonly Piece[];
  /** The noun that it stands behind, as far as a word does. */
  readonly head: string | undefined;
}

/** A word of such a phrase. */
export interface Piece {
  readonly code: boolean;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Prepositions of a place, a part, a thing or an occasion; those of means and manner restrict nothing. */
export const PLACES = words(
  `in into inside within on onto at under underneath below beneath behind above across of from for during outside against
  between among near throughout towards upon to beside around past`,
);
const RELATIVES = words('that which who whom whose where');
/** Participles behind a noun: "tests marked `slow`", "code written for a demo". */
const PARTICIPLE =
  /^(?:marked|tagged|named|called|labell?ed|titled|prefixed|suffixed|\w{3,}ed|written|meant|built|kept|sent|run|held|(?:start|end|begin|com|liv|touch|contain|belong|deal|runn|us|point|reach)ing)$/;
const AFTER_PARTICIPLE = words('by for in from with to on under as at of into');
/** Words that end a phrase. */
export const ENDS = words(
  `but so because since if when whenever unless while than then instead rather lest except until before after once though although
  not never no nor please always also just and or as`,
);
/** Reasons and purposes say nothing of where a rule holds: all up to the end of the sentence part is left out. */
const REASONS = words('because since lest so as otherwise');
/** Signs that end a phrase. */
export const STOPS = /^[.;!?,:()—–|[\]]$/;
const PARTS = /^[.;!?—–]$/;
/** Of all things, or of something that the sentence has named before. */
const BACKWARDS = words('all any every each whole entire whatever whichever no their its his her');
/** Words that tell no thing from another. */
const VAGUE = words(
  `one ones thing things way ways time times place places case cases kind kinds sort sorts part parts work own moment end start
  beginning first last next new project repository repo code codebase base here there example instance day everything anything
  something nothing everyone anyone nobody anybody somebody everybody someone order front top way turn return favour general total advance addition practice
  result reason purpose need needs want wants fact please people person us me him we itself themselves detail details
  full length depth mind sight doubt content contents parallel isolation particular silence table overview`,
);

/** It says or names something. */
export const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'code' || kind === 'path';

/** A word that tells no thing from another. */
export function isEmpty(lower: string): boolean {
  return STOP_WORDS.has(lower) || VAGUE.has(lower) || MODALS.has(lower);
}

/** The phrases that restrict, in a sentence or a title. */
export function readQualifiers(tokens: readonly Token[], base: number): readonly Qualifier[] {
  const found: Qualifier[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isReason(tokens, at)) {
      while (at + 1 < tokens.length && !PARTS.test(tokens[at + 1]?.lower ?? '')) at++;
      continue;
    }
    if (!opens(tokens, at) || recurs(tokens, at)) continue;
    const phrase: Piece[] = [];
    const relative =
      RELATIVES.has(token.lower) || SUBJECTS.has(token.lower) || FREE.has(token.lower) || HAS.has(token.lower);
    let next = at + 1;
    for (; next < tokens.length; next++) {
      const part = tokens[next];
      if (!part || STOPS.test(part.lower) || ENDS.has(part.lower)) break;
      if (next > at + 1 && opens(tokens, next)) break;
      if (next > at + 1 && !relative && FINITE_VERBS.has(part.lower)) break;
      if (isWord(part) && !isEmpty(part.lower)) phrase.push(pieceOf(part, base));
    }
    const first = tokens[at + 1];
    if (phrase.length > 0 && !(first && BACKWARDS.has(first.lower)))
      found.push({
        start: token.start - base,
        end: (tokens[next - 1]?.end ?? 0) - base,
        coded: first?.kind !== 'word',
        relative,
        words: phrase,
        head: headBefore(tokens, at),
      });
    at = next - 1;
  }
  return found;
}

/** "after each change of the queue": what comes again and again is a time, no thing. */
function recurs(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'of' &&
    /^(?:each|every)$/.test(tokens[at - 2]?.lower ?? '') &&
    /^(?:after|before|on|with|upon)$/.test(tokens[at - 3]?.lower ?? '')
  );
}

function isReason(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (/^(?:e\.g\.?|i\.e\.?)$/.test(lower)) return true;
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'for' && AIMS.has(next))
    return tokens[at + 2]?.kind !== 'word' || ENDS.has(tokens[at + 2]?.lower ?? '');
  if (!REASONS.has(lower)) return false;
  if (lower === 'as') return tokens[at - 1]?.lower === ',' && !/^(?:long|soon|far)$/.test(next);
  if (lower === 'so') return next === 'that' || tokens[at - 1]?.lower === ',';
  return true;
}

/** "files you touch", "a branch somebody else works on": a relative clause without a pronoun in front. */
const SUBJECTS = words('i somebody someone others nobody he she users customers');
/** "tests with a container": what a thing has, where no verb stands right before it. */
export const HAS = words('with without having carrying');
/** "merge whatever touches only texts". */
const FREE = words('whatever whoever');

function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return token?.lower === '(' && opensRemark(tokens, at);
  const { lower } = token;
  const next = tokens[at + 1];
  if (!next) return false;
  if (/^(?:if|when|while|where)$/.test(lower) && next.kind === 'code') return true;
  if (lower === 'to')
    return (
      !VAGUE.has(tokens[at - 1]?.lower ?? '') &&
      ((DETERMINERS.has(next.lower) && !/^(?:a|an)$/.test(next.lower)) || next.kind === 'code' || next.kind === 'path')
    );
  if (lower === 'for' && /^(?:example|instance|now|it|them|good|free|ever)$/.test(next.lower)) return false;
  // Who gives it: "sign-off from the platform team".
  if (/^(?:from|by|of)$/.test(lower) && GIVEN.test(tokens[at - 1]?.lower ?? '')) return false;
  if (PLACES.has(lower)) return true;
  const before = tokens[at - 1];
  if (FREE.has(lower))
    return (
      isWord(before ?? next) &&
      at > 0 &&
      next.kind === 'word' &&
      !/^(?:is|are|was|to|in|of|else|that|which|who|and|or|with|on|for)$/.test(next.lower)
    );
  if (SUBJECTS.has(lower))
    return (
      isNounLike(before) &&
      !ENDS.has(before?.lower ?? '') &&
      !PLACES.has(before?.lower ?? '') &&
      (!VERB_LEMMAS.has(before?.lower ?? '') || DETERMINERS.has(tokens[at - 2]?.lower ?? '')) &&
      next.kind === 'word'
    );
  if (HAS.has(lower))
    return (
      (DETERMINERS.has(next.lower) || next.lower === 'such') &&
      !/^(?:the|this|that)$/.test(next.lower) &&
      (lower === 'without' ||
        /^(?:something|anything|everything|those|ones?)$/.test(before?.lower ?? '') ||
        (isNounLike(before) && tokens.slice(at).some((token) => FINITE_VERBS.has(token.lower))))
    );
  if (RELATIVES.has(lower))
    return at > 0 && isWord(tokens[at - 1] ?? next) && !/^(?:so|such|sure)$/.test(tokens[at - 1]?.lower ?? '');
  return (
    at > 0 &&
    isNounLike(tokens[at - 1]) &&
    PARTICIPLE.test(lower) &&
    (AFTER_PARTICIPLE.has(next.lower) || next.kind === 'code' || next.kind === 'quote')
  );
}

const GIVEN = /^(?:sign-?offs?|off|approvals?|permission|consent|confirmation|okay|ok|go-ahead)$/;

/** "(SQLite)", "(functions called `find…`)": more than an instance in code. */
function opensRemark(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at + 1];
  return (
    first?.kind === 'word' &&
    !/^(?:e\.g\.?|i\.e\.?|or|not|and|see|like|such|as|see|it|because|since|so)$/.test(first.lower)
  );
}

/** It may be a noun: neither a verb nor a word of grammar. */
export function isNounLike(token: Token | undefined): boolean {
  return token?.kind === 'word' && !STOP_WORDS.has(token.lower) && !FINITE_VERBS.has(token.lower);
}

function headBefore(tokens: readonly Token[], at: number): string | undefined {
  const before = tokens[at - 1];
  return before?.kind === 'word' ? stemOf(before.lower) : undefined;
}

/** A token as a piece of a phrase. */
export function pieceOf({ kind, lower, start, end }: Token, base: number): Piece {
  return { stem: stemOf(fullNameOf(lower)), code: kind !== 'word', start: start - base, end: end - base };
}

import { DETERMINERS } from '../../language/en/grammar.ts';
import { lemmaOfGerund, lemmaOfParticiple, lemmaOfPresent } from '../../language/en/inflection.ts';
import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../language/en/verbs.ts';
import type { Instruction } from '../../spec/specModel.ts';
import type { Token } from '../../spec/tokens.ts';
import type { Hit } from './hits.ts';

const STOPS = new Set(
  "and or but if when where while that which who to for of in on with without from by via using as at into than so because unless except before after based is are be must should may can not over per during across within through about rather instead like such until how what why it them they you we there here exists exist between throughout outside inside behind beyond below above what's that's it's cannot can't don't".split(
    ' ',
  ),
);
/** Words that may stand behind a noun phrase and are no part of it. */
const TRAILING = new Set(
  'too also only first again instead alone current together then early late even so far yet still upfront'.split(' '),
);
const MAX_WORDS = 5;
const NOUN = /(?:ity|ness|ance|ence|ancy|ency|ion)$/i;
const PARTICLES = new Set('up out off away back down'.split(' '));
const ADJECTIVE =
  /(?:(?<!\bt|\bc|vari|observ|deliver|execut)able|ible|ful|less|ous|(?<!arch|dr|direct|object|primit)ive|ical|ccurate|opriate|equate|\bgeneric|-(?:style|side|wise|like|based|safe))$|^(?:best|good|bad|new|old|existing|established|proper|clear|clean|simple|small|large|possible)$/;
const QUESTION_WORDS = new Set('what why how which when where who that'.split(' '));
const PRONOUNS = new Set('one ones others everything anything something things'.split(' '));

/**
 * What the hit is said of, as a whole noun phrase in the author's words: the one behind an adjective, else the object
 * that stands before the hit ("functions" in "Keep functions small"); empty where no phrase can be quoted whole.
 */
export function objectOf(hit: Hit, { unit, clause }: Instruction): string {
  const { tokens } = unit;
  if (hit.of.smell === 'escape' || hit.of.smell === 'weak') return '';
  const behind = hit.word.endsWith('ly') ? [] : phraseAt(tokens, hit.to, tokens[hit.from - 1]);
  // "as short as clarity allows": what follows a noun is its verb.
  if (NOUN.test(hit.word) && lemmaOfPresent(behind[0]?.lower ?? '')) return '';
  if (behind.length > 0) return spoken(behind);
  const phrase = clause.object ?? clause.subject;
  // A noun ("clarity") is said of what follows, never of its neighbours in a list.
  if (!phrase || phrase.span.start >= hit.span.start || NOUN.test(hit.word)) return '';
  const at = tokens.findIndex(({ start }) => start >= phrase.span.start);
  const before = phraseAt(tokens, at, undefined);
  // What lies between the phrase and the hit may hold another noun that is meant.
  const last = tokens.indexOf(before.at(-1) ?? ({} as Token));
  const between = tokens.slice(last + 1, hit.from);
  if (before.length === 0 || !between.every(isLink)) return '';
  const own = before.filter(({ start }) => start < hit.span.start);
  // "large files or god objects": the hit is a noun of its own.
  if (own.at(-1)?.lower === 'or') return '';
  // "state updates propagate properly": with the verb the phrase is a clause.
  const closing = own.at(-1)?.lower ?? '';
  const lemma = VERB_LEMMAS.has(closing) ? closing : lemmaOfPresent(closing);
  if (hit.word.endsWith('ly') && own.length > 1 && lemma && !NOUN_TWIN_VERBS.has(lemma)) return '';
  // "tests compact but readable": what is joined to the hit is an adjective, too.
  while (isTrailing(own.at(-1))) own.pop();
  const joint = own.at(-1) === tokens[hit.from - 2] && /^(?:and|but|,)$/.test(tokens[hit.from - 1]?.text ?? '');
  if (own.length > 1 && joint) own.pop();
  return spoken(own);
}

/** What may stand between a noun and an adjective that is said of it. */
function isLink({ lower, text }: Token): boolean {
  return /(?:ly|ed)$/.test(lower) || /^(?:is|are|be|stay|remain|and|but|,|as|more|very)$/.test(lower) || text === ',';
}

/** The words of the noun phrase at a position; none where none can be read whole. */
export function nounPhraseAt(tokens: readonly Token[], from: number): readonly Token[] {
  return phraseAt(tokens, from, undefined);
}

function phraseAt(tokens: readonly Token[], from: number, article: Token | undefined): readonly Token[] {
  const words: Token[] = [];
  let at = from;
  while (DETERMINERS.has(tokens[at]?.lower ?? '') || PARTICLES.has(tokens[at]?.lower ?? '')) at++;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !['word', 'code', 'number'].includes(token.kind)) break;
    if (/^(?:and|or)$/.test(token.lower) && joins(tokens, at) && words.length > 0) {
      words.push(token);
      continue;
    }
    if (STOPS.has(token.lower) || DETERMINERS.has(token.lower)) break;
    if (words.length >= MAX_WORDS) return [];
    words.push(token);
  }
  // "a construction- or run-time error": half of a word is no noun.
  if (tokens[at]?.text === '-' && tokens[at]?.start === words.at(-1)?.end) return [];
  while (words.length > 0 && (isTrailing(words.at(-1)) || isVerbBehind(words, tokens[at]))) words.pop();
  // "a plan step by step", "if a simpler way exists": the last word is no noun of the phrase.
  const last = words.at(-1);
  if (words.length > 1 && tokens[at]?.lower === 'by' && tokens[at + 1]?.lower === last?.lower) words.pop();
  if (words.length > 1 && /^an?$/.test(article?.lower ?? '') && /[^s]s$/.test(last?.lower ?? '')) words.pop();
  return endsInNoun(words) ? words : [];
}

/** "one", "OWASP best": what ends in a pronoun or an adjective is no whole phrase. */
function endsInNoun(words: readonly Token[]): boolean {
  const last = words.at(-1);
  return last !== undefined && !PRONOUNS.has(last.lower) && !ADJECTIVE.test(last.lower);
}

/** "commands used", "a description explaining why": the last word begins what is said of the noun before it. */
function isVerbBehind(words: readonly Token[], next: Token | undefined): boolean {
  const last = words.at(-1)?.lower ?? '';
  if (lemmaOfParticiple(last) && !NOUN_TWIN_VERBS.has(last)) return true;
  const goesOn = DETERMINERS.has(next?.lower ?? '') || QUESTION_WORDS.has(next?.lower ?? '');
  return words.length > 1 && goesOn && lemmaOfGerund(last) !== undefined;
}

/** "variable and function names": one noun phrase, when no verb and no determiner follows the "and". */
function joins(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    !STOPS.has(next.lower) &&
    !DETERMINERS.has(next.lower) &&
    (!VERB_LEMMAS.has(next.lower) || tokens[at + 2]?.kind === 'word') &&
    tokens[at + 2]?.kind === 'word' &&
    !STOPS.has(tokens[at + 2]?.lower ?? '') &&
    !DETERMINERS.has(tokens[at + 2]?.lower ?? '')
  );
}

function isTrailing(token: Token | undefined): boolean {
  return (
    token !== undefined && (TRAILING.has(token.lower) || /ly$/.test(token.lower) || /^(?:and|or)$/.test(token.lower))
  );
}

function spoken(words: readonly Token[]): string {
  return words.map(({ kind, text }) => (kind === 'code' ? `\`${text}\`` : text)).join(' ');
}

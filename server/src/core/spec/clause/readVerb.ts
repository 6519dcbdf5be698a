import { DETERMINERS, FINITE_VERBS, FORBIDDING_VERBS, LEADING_ADVERBS } from '../../language/en/grammar.ts';
import { lemmaOfGerund, lemmaOfPresent } from '../../language/en/inflection.ts';
import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../language/en/verbs.ts';
import type { Mood, Strength } from './clause.ts';
import { type Frame, wordAt } from './frame.ts';
import type { Token } from '../tokens.ts';

/** Wrappers before "to VERB", with the strength that they lend. */
const TO_WRAPPERS: ReadonlyMap<string, Strength | undefined> = new Map<string, Strength | undefined>([
  ['remember', undefined],
  ['be sure', undefined],
  ['be certain', undefined],
  ['be careful', undefined],
  ['make sure', undefined],
  ['take care', undefined],
  ['ensure', undefined],
  ['feel free', 0],
  ['try', 1],
  ['aim', 1],
  ['strive', 1],
  ['attempt', 1],
  ['seek', 1],
  ['endeavor', 1],
  ['endeavour', 1],
  ['forget', undefined],
  ['hesitate', undefined],
]);

/** Wrappers before a gerund: strength, and whether they forbid it. */
const GERUND_WRAPPERS: ReadonlyMap<string, { readonly strength?: Strength; readonly negative?: true }> = new Map<
  string,
  { strength?: Strength; negative?: true }
>([
  ['consider', { strength: 1 }],
  ['prefer', { strength: 1 }],
  ['favor', { strength: 1 }],
  ['favour', { strength: 1 }],
  ['try', { strength: 1 }],
  ['recommend', { strength: 2 }],
  ['suggest', { strength: 1 }],
  ['avoid', { strength: 2, negative: true }],
  ['stop', { strength: 3, negative: true }],
  ['refrain from', { strength: 2, negative: true }],
  ['resist', { strength: 2, negative: true }],
  ['abstain from', { strength: 2, negative: true }],
]);

const PREFERRING = new Set(['prefer', 'favor', 'favour', 'consider', 'try', 'strive', 'aim', 'endeavor', 'endeavour']);
const PREFIX = /^(?:re|un|pre|double|cross|auto|fact|spell|sanity|self|over|under|hard|lazy|co)-?(?=\p{L}{3})/u;

/** The lemma of a base form, prefixed verbs included ("double-check"), or `undefined`. */
export function lemmaOfBase(word: string): string | undefined {
  if (VERB_LEMMAS.has(word)) return word;
  if (word.endsWith('ise') && VERB_LEMMAS.has(`${word.slice(0, -3)}ize`)) return word;
  if (!word.includes('-')) return undefined;
  const rest = word.replace(PREFIX, '');
  return rest !== word && VERB_LEMMAS.has(rest) ? word : undefined;
}

/** Makes the token at `at` the root verb, seen through wrappers: "try to run" and "avoid running" are about "run". */
export function setVerb(tokens: readonly Token[], at: number, frame: Frame, mood: Mood): boolean {
  const lemma = lemmaOfBase(wordAt(tokens, at));
  if (lemma === undefined) return false;
  frame.mood = mood;
  if (FORBIDDING_VERBS.has(lemma)) Object.assign(frame, { polarity: 'negative', strength: frame.strength ?? 2 });
  else if (PREFERRING.has(lemma)) frame.strength ??= 1;
  if (seeThrough(tokens, at, frame)) return true;
  Object.assign(frame, { verbAt: at, lemma, tailAt: at + 1 });
  return true;
}

function seeThrough(tokens: readonly Token[], at: number, frame: Frame): boolean {
  const one = wordAt(tokens, at);
  const two = `${one} ${wordAt(tokens, at + 1)}`;
  for (const [name, size] of [
    [two, 2],
    [one, 1],
  ] as const) {
    const next = at + size;
    const negated = wordAt(tokens, next) === 'not' ? 1 : 0;
    if (TO_WRAPPERS.has(name) && wordAt(tokens, next + negated) === 'to') {
      const verbAt = skipAdverbs(tokens, next + negated + 1);
      const lemma = lemmaOfBase(wordAt(tokens, verbAt));
      if (!lemma) continue;
      const strength = TO_WRAPPERS.get(name);
      // "Do not try to …" forbids as firmly as "do not …".
      if (strength !== undefined && frame.polarity === 'positive') frame.strength = strength;
      if (negated) frame.polarity = 'negative';
      if (name === 'forget' || name === 'hesitate') frame.polarity = 'positive';
      if (name === 'hesitate') frame.strength = 2;
      Object.assign(frame, { verbAt, lemma, tailAt: verbAt + 1 });
      return true;
    }
    const acts = ASSURING.has(name) ? actOfReader(tokens, next) : undefined;
    if (acts) {
      Object.assign(frame, acts);
      return true;
    }
    const wrapper = GERUND_WRAPPERS.get(name);
    const lemma = lemmaOfGerund(wordAt(tokens, next));
    if (wrapper && lemma) {
      if (wrapper.strength !== undefined) frame.strength = wrapper.strength;
      if (wrapper.negative) frame.polarity = 'negative';
      Object.assign(frame, { verbAt: next, lemma, tailAt: next + 1 });
      return true;
    }
  }
  return false;
}

const ASSURING = new Set(['make sure', 'be sure', 'be certain', 'ensure']);
/** A state, which somebody makes sure of and doesn't do. */
const STATIVE = new Set(['be', 'have', 'know', 'understand', 'need', 'want', 'see']);

/** "Make sure (that) you run …": the act of the reader. */
function actOfReader(tokens: readonly Token[], from: number): Pick<Frame, 'verbAt' | 'lemma' | 'tailAt'> | undefined {
  const you = wordAt(tokens, from) === 'that' ? from + 1 : from;
  if (wordAt(tokens, you) !== 'you') return undefined;
  const verbAt = skipAdverbs(tokens, you + 1);
  const lemma = wordAt(tokens, verbAt - 1) === 'never' ? undefined : lemmaOfBase(wordAt(tokens, verbAt));
  return lemma === undefined || STATIVE.has(lemma) ? undefined : { verbAt, lemma, tailAt: verbAt + 1 };
}

/** The index behind adverbs that may stand before a verb. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (LEADING_ADVERBS.has(wordAt(tokens, at)) && wordAt(tokens, at) !== 'not') at++;
  return at;
}

const OBJECT_OPENERS =
  /^(?:and|or|to|on|in|for|from|with|by|at|as|if|when|before|after|until|through|up|down|out|off|back|away|early|late|only|it|together)$/;

/** Verbs that take no object: a noun right behind them shows a name ("React app", "Go projects"). */
const INTRANSITIVE = new Set(['go', 'react', 'live', 'come', 'happen', 'depend', 'rest']);

/** "MCP server: Model Context Protocol …": behind a label, capitals all along. */
function isProperName(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || !NOUN_TWIN_VERBS.has(wordAt(tokens, at)) || /^(?:run|use|test|format)$/.test(wordAt(tokens, at)))
    return false;
  return [at, at + 1, at + 2].every(
    (index) => tokens[index]?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(tokens[index].text),
  );
}

/** "Generate owns the pipeline": a verb in the third person makes a name of the word before it. */
const THIRD_PERSON =
  /^(?:is|are|has|owns|remains|requires|contains|provides|handles|means|depends|belongs|includes|allows|ensures)$/;

function isNamed({ kind, lower }: Token): boolean {
  if (kind === 'number') return true;
  return (
    kind === 'word' &&
    !OBJECT_OPENERS.test(lower) &&
    !/(?:ly|ward|wards)$|^(?:ahead|straight|one|all|into|via|over|without|within|there|here|first|again|so|step|beyond|under|against|round|around|deep|deeper|further)$/.test(
      lower,
    )
  );
}

/** Whether the token opens an imperative: a known verb in its base form that isn't the head of a noun phrase. */
export function readsAsVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || lemmaOfBase(token.lower) === undefined) return false;
  const next = tokens[at + 1];
  const twin = NOUN_TWIN_VERBS.has(token.lower.replace(/^(?:pre|co)-/, ''));
  // Alone behind a colon it is a value: "Status: live".
  if (next?.text === '(') return false;
  if (!next || (next.text === '.' && at + 2 === tokens.length)) return !twin && tokens[at - 1]?.text !== ':';
  if (token.lower === 'live' || (INTRANSITIVE.has(token.lower) && isNamed(next)) || isProperName(tokens, at))
    return false;
  if (at === 0 && THIRD_PERSON.test(next.lower)) return false;
  if (!twin || DETERMINERS.has(next.lower) || next.kind === 'code') return true;
  if (next.text === ',' && (wordAt(tokens, at + 2) === 'then' || lemmaOfBase(wordAt(tokens, at + 2)) !== undefined))
    return true;
  if (token.lower === 'default' && next.kind !== 'word') return false;
  if (next.text === ':' || token.lower.startsWith('pre-') || FINITE_VERBS.has(next.lower)) return false;
  // "Check the tag is signed": it takes a sentence without "that".
  if (token.lower === 'check' && next.kind === 'word') return true;
  const paired = /^(?:and|or)$/.test(next.lower) && NOUN_TWIN_VERBS.has(wordAt(tokens, at + 2)) ? 2 : 0;
  return !finiteFollows(tokens, at + 1 + paired);
}

/** Whether a finite verb follows before the clause breaks: then what stands before it is its subject. */
function finiteFollows(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation' || token.kind === 'code') return false;
    if (
      /^(?:if|when|where|while|before|after|until|unless|that|which|whether|how|why|what|to|so|and|or|with|for|in|by|at|on)$/.test(
        token.lower,
      )
    )
      return false;
    if (
      /^(?:is|are|must|should|shall|may|can|will|live|lives|go|goes|has|have|requires?|takes?|shows?|happens?|rotate)$/.test(
        token.lower,
      )
    )
      return true;
    if (
      /^(?:still|now|already|often|usually|always|never|also|just)$/.test(token.lower) &&
      lemmaOfPresent(wordAt(tokens, at + 1))
    )
      return true;
    if (
      at === from + 1 &&
      !OBJECT_OPENERS.test(token.lower) &&
      lemmaOfBase(token.lower) !== undefined &&
      /s$/.test(wordAt(tokens, at - 1)) &&
      !NOUN_TWIN_VERBS.has(token.lower)
    )
      return true;
  }
  return false;
}

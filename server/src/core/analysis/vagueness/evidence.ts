import { FORBIDDING_VERBS } from '../../language/en/grammar.ts';
import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../language/en/verbs.ts';
import type { Token } from '../../spec/tokens.ts';
import { standsFree } from './breaks.ts';
import type { Hit } from './hits.ts';
import { CONCRETE, isMeasure, measured, onlyFor } from './measures.ts';
import { hasSource, inferable, isWrittenHere, namesThing, ruled } from './sources.ts';
import { namedStandard } from './standards.ts';
import type { Surroundings } from './surroundings.ts';

const EXAMPLE_MARK =
  /\b(?:e\.g|i\.e|for example|for instance|such as|namely|specifically|that is|in other words|meaning)\b|\bincluding (?:[\w-]+, ){2}|\blike (?:[\w-]+ ){1,4}[\w-]*,/i;
const RATIONALE_OPENERS = new Set([
  'this',
  'it',
  'that',
  'they',
  'so',
  'because',
  'since',
  'to',
  'helps',
  'makes',
  'which',
  'these',
  'otherwise',
  'improves',
  'ensures',
  'the',
  'as',
]);
const INSTRUMENTS = new Set([
  'using',
  'via',
  'with',
  'by',
  'per',
  'following',
  'matching',
  'through',
  'like',
  'than',
  'see',
  'under',
]);
const SUFFICES = /^(?:proves?|covers?|shows?|suffices?|answers?|verif(?:y|ies)|enough|already)$/;
const SLOGANS = new Set(['attitude', 'proverb', 'slogan', 'mental']);
const COMPARES = new Set(['than', 'compared', 'versus', 'vs', 'over']);
/** Whether something near pins the hit down, so that two readers would agree. */
export function isPinned(hit: Hit, near: Surroundings): boolean {
  if (near.placeholder || (near.goesOn && (near.concreteNext || SLOGANS.has(hit.of.id)))) return true;
  const end = scopeEnd(hit.to, near.tokens);
  if (footnoted(hit, near, end) || ruled(hit, near.tokens, end) || hasPurpose(hit, near.tokens)) return true;
  switch (hit.of.pinnedBy ?? 'evidence') {
    case 'nothing':
      return near.explained;
    case 'members':
      return near.explained || inferable(hit, near);
    case 'condition':
      return (
        near.explained ||
        explainedInside(hit, near, end, false) ||
        (near.below && near.unit.masked.trimEnd().endsWith(':'))
      );
    case 'act':
      return (
        near.below ||
        near.explained ||
        explainedInside(hit, near, end, false) ||
        byDoing(hit, near.tokens, end) ||
        near.tokens.slice(hit.to, end).some((token, at) => isMeasure(token, near.tokens[hit.to + at - 1]))
      );
    case 'name':
      return (
        near.hasLink ||
        near.below ||
        near.explained ||
        namesThing(hit, near) ||
        isWrittenHere(hit, near.tokens) ||
        explainedInside(hit, near, end) ||
        namedStandard(hit, near.unit, end)
      );
    case 'source':
      return evident(hit, near, end) || namedStandard(hit, near.unit, end) || hasSource(hit, near.tokens, end);
    case 'relative':
      return evident(hit, near, end) || hasRelativeClause(hit, near.tokens, end) || suffices(hit, near.tokens, end);
    case 'baseline':
      return hasRelativeClause(hit, near.tokens, end) || measured(hit, near.tokens, end) || evident(hit, near, end);
    case 'measure':
      return (
        onlyFor(near.tokens, hit.to, end) ||
        (/est$/.test(hit.word) && hasRelativeClause(hit, near.tokens, end, 9)) ||
        measured(hit, near.tokens, end) ||
        near.below ||
        near.explained ||
        explainedInside(hit, near, end) ||
        hasDirection(hit, near.tokens) ||
        byDoing(hit, near.tokens, end)
      );
    default:
      return evident(hit, near, end) || namedStandard(hit, near.unit, end);
  }
}

/** "…detailed steps[^3]": the note is the definition that the words name. */
function footnoted({ to }: Hit, { unit, tokens }: Surroundings, end: number): boolean {
  const from = (tokens[to - 1]?.end ?? unit.span.end) - unit.span.start;
  const stop = (tokens[end]?.start ?? unit.span.end) - unit.span.start;
  return unit.source.slice(from, stop).includes('[^');
}

const STYLE = /^\p{Lu}[\p{L}\p{N}]*-style$/u;

function evident(hit: Hit, near: Surroundings, end: number): boolean {
  const { tokens } = near;
  return (
    near.below ||
    near.explained ||
    explainedInside(hit, near, end) ||
    instrument(hit, tokens, end) ||
    hasCriterion(hit, tokens, end) ||
    byDoing(hit, tokens, end) ||
    tokens.slice(hit.to, hit.to + 3).some(({ text }) => STYLE.test(text)) ||
    tokens
      .slice(hit.to, Math.min(breakAfter(hit.to, tokens, end), hit.to + 8))
      .some((token, index) => isMeasure(token, tokens[hit.to + index - 1]) || COMPARES.has(token.lower))
  );
}

/** Where the clause of a hit ends: at a stop, or where a further act begins ("…, and keep them thin"). */
function scopeEnd(from: number, tokens: readonly Token[]): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const { text, lower } = tokens[at] ?? { text: '', lower: '' };
    if (text === '(') depth++;
    if (text === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (text === ';' || text === '.' || text === '→') return at;
    if ((text === ',' || lower === 'and' || lower === 'but' || lower === 'then') && opensAct(tokens, at + 1)) return at;
  }
  return tokens.length;
}

/** Where the first dash, colon or parenthesis stands behind `from`, else `end`. */
function breakAfter(from: number, tokens: readonly Token[], end: number): number {
  const at = tokens.findIndex(({ text }, index) => index >= from && index < end && /^[-—–:]$/.test(text));
  return at < 0 ? end : at;
}

function opensAct(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (/^(?:and|then|but|never|always|don't|do)$/.test(word))
    return opensAct(tokens, at + 1) || word === 'never' || word === "don't";
  return VERB_LEMMAS.has(word) && !NOUN_TWIN_VERBS.has(word);
}

/** "(…)", ": …", "— …" or "e.g. …" behind the hit, with something to hold on to. */
function explainedInside({ to, of }: Hit, { unit, tokens }: Surroundings, end: number, codeCounts = true): boolean {
  const first = tokens[to];
  const stop = tokens[end - 1]?.end ?? unit.span.end;
  if (
    first &&
    of.pinnedBy !== 'act' &&
    EXAMPLE_MARK.test(unit.masked.slice(first.start - unit.span.start, stop - unit.span.start))
  )
    return true;
  for (let at = to; at < end; at++) {
    const text = tokens[at]?.text;
    if (text === '(') return at - to <= 7 && concreteUpTo(tokens, at + 1, codeCounts);
    if (text === ':' && definesAfter(tokens, at + 1)) return true;
    if (/^(?:—|–|-)$/.test(text ?? '') && standsFree(tokens, at) && listsAfter(tokens, at + 1)) return true;
  }
  return false;
}

function concreteUpTo(tokens: readonly Token[], from: number, codeCounts: boolean): boolean {
  const end = tokens.findIndex(({ text }, index) => index >= from && text === ')');
  const inside = tokens.slice(from, end < 0 ? undefined : end);
  if (codeCounts && inside.some(({ kind }) => kind !== 'word' && kind !== 'punctuation' && kind !== 'emoji'))
    return true;
  const words = inside.filter(({ kind }) => kind === 'word');
  if (words[0]?.lower === 'see') return words.slice(1).some(({ text }) => /^\p{Lu}/u.test(text));
  return words.length >= 2 && !/^(?:if|when|where|as|unless|only)$/.test(words[0]?.lower ?? '');
}

function definesAfter(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  const words = tokens.slice(from).filter(({ kind }) => kind !== 'punctuation');
  if (!first || words.length < 2) return words.some(({ kind }) => CONCRETE.has(kind) || kind === 'number');
  return !RATIONALE_OPENERS.has(first.lower);
}

/** Behind a dash stands as often a reason as a definition: only a literal, a number or a list defines. */
function listsAfter(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from);
  if (RATIONALE_OPENERS.has(rest[0]?.lower ?? '')) return false;
  const commas = rest.filter(({ text }) => text === ',').length;
  return commas >= 2 || rest.slice(0, 8).some(({ kind }) => kind === 'number' || CONCRETE.has(kind));
}

function instrument({ to }: Hit, tokens: readonly Token[], end: number): boolean {
  for (let at = to; at < end - 1; at++) {
    const lower = tokens[at]?.lower ?? '';
    const literal =
      [1, 2].some((step) => at + step < end && CONCRETE.has(tokens[at + step]?.kind ?? 'word')) ||
      (lower === 'via' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''));
    if (INSTRUMENTS.has(lower) && literal) return true;
  }
  return false;
}

function byDoing({ to }: Hit, tokens: readonly Token[], end: number): boolean {
  for (let at = to; at < end - 2; at++) {
    if (tokens[at]?.lower === 'by' && tokens[at + 1]?.lower.endsWith('ing')) return true;
  }
  return false;
}

/** "Enough context to pick the server": what it must be enough for is said. */
function hasPurpose({ word, to }: Hit, tokens: readonly Token[]): boolean {
  if (!/^(?:just )?(?:sufficient|enough|adequate)/i.test(word)) return false;
  return tokens
    .slice(to, to + 8)
    .some(({ lower }, index) => lower === 'to' && VERB_LEMMAS.has(tokens[to + index + 1]?.lower ?? ''));
}

const MIN_DIRECTION = 4;

/** "Keep handlers thin - move logic to services": the act behind the dash says how. */
function hasDirection({ to }: Hit, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ text }, index) => index >= to && index <= to + 2 && /^[-–—]$/.test(text));
  return (
    at > 0 &&
    VERB_LEMMAS.has(tokens[at + 1]?.lower ?? '') &&
    !FORBIDDING_VERBS.has(tokens[at + 1]?.lower ?? '') &&
    tokens.length - at > MIN_DIRECTION
  );
}

/** "Clear names that match the terms of the lesson": the clause says what is wanted. */
function hasCriterion({ to }: Hit, tokens: readonly Token[], end: number): boolean {
  return tokens
    .slice(to, Math.min(end, to + 5))
    .some(
      ({ lower }, index) =>
        /^(?:that|which)$/.test(lower) &&
        /^(?:match|correspond|follow|start|begin|end|contain|include|name|state|reuse|equal|minimi[sz]e)(?:es|s)?$/.test(
          tokens[to + index + 1]?.lower ?? '',
        ),
    );
}

/** "Unnecessary comments that restate the code": the clause is the test. */
function hasRelativeClause({ to }: Hit, tokens: readonly Token[], end: number, reach = 5): boolean {
  return tokens
    .slice(to, Math.min(end, to + reach))
    .some(({ lower }, index) => /^(?:that|which|already)$/.test(lower) && !(lower === 'already' && index === 0));
}

/** "Needless runs when one check proves the fix": the case is named in which it is needless. */
function suffices({ of, to }: Hit, tokens: readonly Token[], end: number): boolean {
  if (of.id !== 'necessity') return false;
  const at = tokens.findIndex(
    ({ lower }, index) => index >= to && index < end && /^(?:when|if|where|once)$/.test(lower),
  );
  return at > 0 && tokens.slice(at + 1, at + 8).some(({ lower }) => SUFFICES.test(lower));
}

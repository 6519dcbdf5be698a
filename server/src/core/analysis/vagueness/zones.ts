import { DETERMINERS } from '../../language/en/grammar.ts';
import { VERB_LEMMAS } from '../../language/en/verbs.ts';
import type { Instruction } from '../../spec/specModel.ts';
import { readsAsVerb } from '../../spec/clause/readVerb.ts';
import type { Token } from '../../spec/tokens.ts';
import type { Span } from '../../text/span.ts';
import { parts } from './breaks.ts';
import { opensContent, opensQuestion, opensRegard } from './contents.ts';
import type { Hit } from './hits.ts';

/** Stretches of a unit, as token indexes, in which words don't judge: labels, reasons, examples, contrasts. */
export type Zones = readonly Zone[];

interface Zone {
  readonly from: number;
  readonly to: number;
  /** Whether a word of this class is excused there: a condition binds the whole clause wherever it stands. */
  readonly holds: (hit: Hit) => boolean;
  /** Nothing in it binds, not even the case that a purpose is limited to. */
  readonly firm?: true;
}

const THRESHOLDS = new Set(['difficulty', 'importance', 'size']);
const excusesAll = (): boolean => true;
const excusesLabel = ({ word }: Hit): boolean => !word.endsWith('ly');
const excusesCase = ({ of }: Hit): boolean =>
  of.smell === 'comparative' || of.smell === 'reference' || of.smell === 'weak';
const excusesWish = ({ of }: Hit): boolean => of.smell === 'weak';
const excusesTime = (hit: Hit): boolean => !THRESHOLDS.has(hit.of.id) && hit.of.smell !== 'escape';
const excusesReason = ({ of }: Hit): boolean => of.smell !== 'escape';

const REASON_OPENERS = new Set([
  'because',
  'since',
  'helps',
  'ensures',
  'makes',
  'improves',
  'which',
  'prevents',
  'allows',
]);
const EFFORT = new Set(
  'try tries trying aim strive seek attempt endeavor endeavour need needs needed have has ought want wants like free sure careful able remember effort best ready how what where not and or only possible easy hard difficult easier harder likely prefer due subject going supposed afraid hesitate up down close next adhere according refer relate relates related access apply applies applied similar attention prior back respect in when'.split(
    ' ',
  ),
);
const CONTRASTS = [
  ['instead', 'of'],
  ['rather', 'than'],
  ['as', 'opposed', 'to'],
  ['over'],
  ['beats'],
  ['trumps'],
] as const;
const EXAMPLES = [
  ['e.g.'],
  ['i.e.'],
  ['e.g'],
  ['i.e'],
  ['such', 'as'],
  ['for', 'example'],
  ['for', 'instance'],
  ['like'],
] as const;

/** What a zone inside a sentence begins with. */
const ZONE_OPENERS: ReadonlySet<string> = new Set([
  ...['(', ',', ';', '-', '—', '–', 'why', 'whether', 'that', 'what', "what's", 'when', 'even', 'as'],
  ...['to', 'so', 'in', 'for', ...REASON_OPENERS],
  ...[...EXAMPLES, ...CONTRASTS].map(([first]) => first),
]);

/** What stands behind such a label tells what something is for. */
export const PURPOSES =
  /^\W*(?:purpose|goal|trigger|triggers|rationale|why|reason|benefits?|background|motivation|use cases?|description|principles?|definition|(?:key )?takeaways?)\W*$/i;

/** Finds the stretches of an instruction that describe, give reasons, examples or a rejected alternative. */
export function readZones({ unit, clause }: Instruction): Zones {
  const { tokens } = unit;
  const zones: Zone[] = [];
  if (isPointer(unit, clause.verb?.lemma)) zones.push({ from: 0, to: tokens.length, holds: excusesReason });
  if (clause.condition) zones.push({ ...indexesOf(clause.condition.span, tokens), holds: excusesCase });
  if (clause.exception) zones.push({ ...indexesOf(clause.exception.span, tokens), holds: excusesWish });
  if (clause.time) zones.push({ ...indexesOf(clause.time.span, tokens), holds: excusesTime });
  if (statesFact(tokens) || PURPOSES.test(clause.label?.text ?? ''))
    zones.push({ from: 0, to: tokens.length, holds: excusesAll });
  if (describesLiteral(tokens, clause)) zones.push({ from: 0, to: tokens.length, holds: excusesAll });
  const labelEnd = clause.label ? tokens.findIndex(({ start }) => start >= (clause.label?.span.end ?? 0)) : 0;
  if (labelEnd > 0) zones.push({ from: 0, to: labelEnd, holds: excusesLabel });
  const rootAt = clause.verb ? tokens.findIndex(({ start }) => start === clause.verb?.span.start) : labelEnd;
  const toldUntil = tokens
    .slice(0, Math.max(0, rootAt))
    .map(({ text }) => text)
    .lastIndexOf(';');
  if (toldUntil > labelEnd) zones.push({ from: labelEnd, to: toldUntil, holds: excusesAll });
  const arrowAt = tokens.findIndex(({ text }) => text === '→');
  // "Long mocks → short mocks": of a pair the left one is what was; of steps it is a step.
  if (arrowAt > 0) zones.push({ from: 0, to: arrowAt, holds: clause.verb ? excusesTime : excusesAll, firm: true });
  const literalAt = tokens.findIndex(
    ({ kind }, at) => kind === 'code' && /^(?:for|to)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  if (literalAt >= 0) zones.push({ from: literalAt + 1, to: clauseEnd(tokens, literalAt + 1), holds: excusesReason });
  const purposeAt = purposeOfLiteral(tokens, rootAt);
  if (purposeAt > 0) zones.push({ from: purposeAt, to: tokens.length, holds: excusesReason });
  for (let at = labelEnd; at < tokens.length; at++) {
    if (!ZONE_OPENERS.has(tokens[at]?.lower ?? '')) continue;
    if (tokens[at]?.text === '(' && at > 0)
      zones.push({ from: at, to: closing(tokens, at), holds: excusesAside(at, tokens[at + 1]?.lower === 'or') });
    if (opensContent(tokens, at) || opensRegard(tokens, at, rootAt))
      zones.push({ from: at, to: clauseEnd(tokens, at), holds: excusesAll, firm: true });
    if (opensQuestion(tokens, at))
      zones.push({ from: at, to: clauseEnd(tokens, at), holds: excusesReason, firm: true });
    if (clause.verb?.lemma === 'prefer' && at > rootAt && prefersTo(tokens, at))
      zones.push({ from: at, to: clauseEnd(tokens, at), holds: excusesReason });
    if (tokens[at]?.lower === 'even' && /^(?:if|when|though|where)$/.test(tokens[at + 1]?.lower ?? ''))
      zones.push({ from: at, to: clauseEnd(tokens, at + 1), holds: excusesAll });
    if (opensReason(tokens, at, rootAt)) zones.push({ from: at, to: reasonEnd(tokens, at), holds: excusesReason });
    else if (startsWith(tokens, at, EXAMPLES))
      zones.push({ from: at, to: exampleEnd(tokens, at), holds: excusesAll, firm: true });
    else if (startsWith(tokens, at, CONTRASTS) || (at > rootAt && opensRejected(tokens, at)))
      zones.push({ from: at, to: clauseEnd(tokens, at + 1), holds: excusesReason, firm: true });
  }
  return zones;
}

/**
 * What stands in parentheses explains; a loophole that opens them ("(if possible)", "(or maybe …)") holds for the
 * whole, and how something is done ("(using `unwrap()` improperly)") needs a test there as anywhere.
 */
const excusesAside =
  (open: number, joined: boolean) =>
  ({ from, of, word }: Hit): boolean =>
    !((of.smell === 'escape' || of.smell === 'weak') && (from === open + 1 || (from === open + 2 && joined))) &&
    !(of.id === 'fitness' && word.endsWith('ly')) &&
    of.smell !== 'open-list';

function closing(tokens: readonly Token[], open: number): number {
  const at = tokens.findIndex(({ text }, index) => index > open && text === ')');
  return at < 0 ? tokens.length : at;
}

/** "…, not speculatively": the other side of what is asked for. */
function opensRejected(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'not' && !VERB_LEMMAS.has(tokens[at + 2]?.lower ?? '');
}

/** "Remember that this is a long-running process": a fact, and nothing to do. */
function statesFact(tokens: readonly Token[]): boolean {
  const opening = tokens
    .slice(0, 6)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:but |also |and |please |always )?(?:remember|note|be aware|keep in mind|bear in mind) that /.test(
    `${opening} `,
  );
}

const POINTING = new Set(['see', 'refer', 'read', 'consult', 'visit', 'check', 'view']);

/** "For a detailed account, read docs/x.md": the quality is the document's. */
function isPointer({ tokens, source }: Instruction['unit'], verb: string | undefined): boolean {
  return (
    verb !== undefined &&
    POINTING.has(verb) &&
    (source.includes('](') || tokens.some(({ kind }) => kind === 'path' || kind === 'code' || kind === 'url'))
  );
}

/** "`npm run x`: compile quickly", "Docs: `make docs` (builds …)": what a command does is told, not asked. */
function describesLiteral(tokens: readonly Token[], { label, polarity }: Instruction['clause']): boolean {
  if (tokens[0]?.kind === 'code' && /^[-–—:]$/.test(tokens[1]?.text ?? '')) return polarity === 'positive';
  if (!label || polarity === 'negative') return false;
  const { from, to } = indexesOf(label.span, tokens);
  return (
    tokens.slice(from, to).some(({ kind }) => kind === 'code' || kind === 'path') || tokens[to + 1]?.kind === 'code'
  );
}

function indexesOf({ start, end }: Span, tokens: readonly Token[]): { from: number; to: number } {
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findIndex((token) => token.start >= end);
  return { from: Math.max(0, from), to: to < 0 ? tokens.length : to };
}

/** "Use `tidy` for neat output": what the literal is good for is told, not asked. */
function purposeOfLiteral(tokens: readonly Token[], rootAt: number): number {
  if (rootAt < 0) return -1;
  const objectAt = tokens.findIndex(({ lower }, index) => index > rootAt && !DETERMINERS.has(lower));
  const object = tokens[objectAt];
  const named = object?.kind === 'code' || /^\p{Lu}/u.test(object?.text ?? '');
  if (!named && tokens[objectAt + 1]?.kind !== 'code') return -1;
  const end = clauseEnd(tokens, objectAt);
  return tokens.findIndex(({ lower }, index) => index > objectAt && index < end && /^(?:for|to|so)$/.test(lower));
}

/** What somebody looks something up for: "Read tests to understand the module". */
const MENTAL_PURPOSES = new Set(['understand', 'learn', 'know', 'see', 'find']);

const ABSTRACT =
  /^(?:consistency|clarity|readability|reliability|maintainability|performance|efficiency|scalability|stability|safety|security)$/;

/** "…, fostering trust": what comes of it. "…, keeping rows short" asks for more. */
const OUTCOMES =
  /^(?:fostering|improving|enabling|allowing|promoting|boosting|enhancing|facilitating|leading|resulting)$/;

function opensReason(tokens: readonly Token[], at: number, rootAt: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (at <= rootAt) return word === 'to' && at === 0 && VERB_LEMMAS.has(next);
  if (word === 'so' && (next === 'that' || next === 'the' || next === 'it' || next === 'they' || next === 'we'))
    return true;
  if (word === 'in' && next === 'order') return true;
  if (word === ',' && OUTCOMES.test(next)) return true;
  if (word === ';' && /^(?:this|it|that|they|these|otherwise)$/.test(next)) return true;
  if (word === ';' && /^(?:the|our|its)$/.test(next))
    return tokens.slice(at + 2, at + 7).some(({ lower }) => lower === 'is' || lower === 'are');
  if (/^[-—–]$/.test(word))
    return (
      !readsAsVerb(tokens, at + 1) &&
      !/^(?:don't|never|always|no|not|do|prefer|only|must|unless|if|when|with)$/.test(next)
    );
  if (word === 'for' && /^(?:required|needed|necessary|essential|mandatory)$/.test(tokens[at - 1]?.lower ?? ''))
    return true;
  if (
    word === 'for' &&
    /^(?:clarity|readability|maintainability|simplicity|consistency|performance|better|easier|easy|safety|security|efficiency|brevity|reliability|flexibility|scalability|reusability|testability|modularity|robustness|resilience|stability|portability|accessibility|usability|observability|quick|faster|stricter|smarter|tighter|cleaner|clearer|safer|simpler|smoother|richer|quicker|nicer|finer)$/.test(
      next,
    )
  )
    return true;
  if (word === 'for' && next === 'more') return true;
  if (word === 'for' && ABSTRACT.test(tokens[at + 2]?.lower ?? '') && !/^(?:an?|the|all|any)$/.test(next)) return true;
  if (REASON_OPENERS.has(word)) return word !== 'which' || tokens[at - 1]?.text === ',';
  const far = MENTAL_PURPOSES.has(next) ? 2 : 3;
  return word === 'to' && VERB_LEMMAS.has(next) && at - rootAt >= far && !EFFORT.has(tokens[at - 1]?.lower ?? '');
}

/** "Prefer plain names to cleverness". */
function prefersTo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'to' && !VERB_LEMMAS.has(tokens[at + 1]?.lower ?? '');
}

function startsWith(tokens: readonly Token[], at: number, phrases: readonly (readonly string[])[]): boolean {
  return phrases.some((phrase) => phrase.every((word, index) => tokens[at + index]?.lower === word));
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ text }, index) => index > from && (/^[,.()]$/.test(text) || parts(tokens, index)));
  return end < 0 ? tokens.length : end;
}

const AIMS =
  /^(?:improve|enhance|reduce|ensure|increase|maintain|promote|support|minimi[sz]e|maximi[sz]e|meet|avoid|keep)$/;

/** "… to improve speed, reduce noise, and meet the deadline": one aim after the other. */
function aimsEnd(tokens: readonly Token[], from: number): number {
  let end = clauseEnd(tokens, from);
  while (tokens[end]?.text === ',') {
    const next = tokens[end + 1]?.lower === 'and' ? end + 2 : end + 1;
    if (!AIMS.test(tokens[next]?.lower ?? '')) break;
    end = clauseEnd(tokens, next);
  }
  return end;
}

/** A reason behind a dash goes on through parentheses ("— it is the best one (fastest by far)"). */
function reasonEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.lower === 'to' && AIMS.test(tokens[from + 1]?.lower ?? '')) return aimsEnd(tokens, from);
  if (
    !/^[-—–]$/.test(tokens[from]?.text ?? '') ||
    !/^(?:it|it's|this|that|they|they're)$/.test(tokens[from + 1]?.lower ?? '')
  )
    return clauseEnd(tokens, from);
  const end = tokens.findIndex(({ text }, index) => index > from && /^[;.]$/.test(text));
  return end < 0 ? tokens.length : end;
}

function exampleEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ text }, index) => index > from && /^[;.)—–]$/.test(text));
  return end < 0 ? tokens.length : end;
}

/** "… to track steps for complex changes": the case that a purpose is limited to limits the rule. */
export function picksCase({ of, from }: Hit, tokens: readonly Token[]): boolean {
  return (
    THRESHOLDS.has(of.id) &&
    !/^(?:fast|quick|rapid|slow)/.test(tokens[from]?.lower ?? '') &&
    /^(?:for|on|in|with)$/.test(tokens[from - 1]?.lower ?? '')
  );
}

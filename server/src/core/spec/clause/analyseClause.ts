import { LEADING_ADVERBS } from '../../language/en/grammar.ts';
import { lemmaOfGerund } from '../../language/en/inflection.ts';
import type { Clause, Phrase } from './clause.ts';
import { type Frame, type InheritedFrame, phrase, wordAt } from './frame.ts';
import { isDialogue, readLabel, readOpeners, readSigns } from './readFront.ts';
import { PREDICATES } from './norms.ts';
import { readPredicate } from './readPredicate.ts';
import { readHead, readTail, type Tail } from './readTail.ts';
import { readsAsVerb, setVerb, skipAdverbs } from './readVerb.ts';
import type { Token } from '../tokens.ts';

export type { InheritedFrame } from './frame.ts';

/** What a unit's own words say; with what is lent to it this makes a clause. */
export interface Reading {
  readonly frame: Frame;
  /** The token behind label and openers. */
  readonly at: number;
  /** Whether it would be read otherwise below another heading or lead-in. */
  readonly depends: boolean;
}

/**
 * Says what a unit directs, or `undefined` where it directs nothing (description, rationale, question, topic).
 * Works by position over a closed lexicon: label, openers, adverbs, negator, modal, root verb.
 * @param alone what {@link readAlone} gives of the tokens, where that is known
 */
export function analyseClause(
  tokens: readonly Token[],
  inherited: InheritedFrame = {},
  alone?: Reading,
): Clause | undefined {
  const reading = alone && !alone.depends ? alone : readWords(tokens, inherited);
  return reading?.frame.mood ? finish(tokens, reading.at, reading.frame, inherited) : undefined;
}

/** Reads a unit as if nothing stood above it. Out: undefined for what can't be a clause. */
export function readAlone(tokens: readonly Token[]): Reading | undefined {
  return readWords(tokens, {});
}

/** Whether a unit directs whatever stands above it. */
export function directsAlone(reading: Reading | undefined): boolean {
  return reading !== undefined && found(reading.frame);
}

function readWords(tokens: readonly Token[], inherited: InheritedFrame): Reading | undefined {
  if (tokens.length === 0 || tokens.at(-1)?.text === '?' || isDialogue(tokens)) return undefined;
  const frame: Frame = { polarity: 'positive' };
  let at = readLabel(tokens, readSigns(tokens, frame), frame, readsClause);
  at = readOpeners(tokens, at, frame, (next) => readsClause(tokens, next));
  const isPredicate = readRoot(tokens, at, frame, inherited.norms ?? 'none');
  const depends = isPredicate || !found(frame);
  for (let next = segmentAfter(tokens, at); !found(frame) && next < tokens.length; next = segmentAfter(tokens, next)) {
    const from = readOpeners(tokens, next, frame, (index) => readsClause(tokens, index));
    readRoot(tokens, from, frame, 'none');
  }
  if (!found(frame)) readFragment(tokens, at, frame, inherited);
  return { frame, at, depends };
}

/** Signs and labels alone make a fragment; an act is found where there is a verb or a norm. */
function found(frame: Frame): boolean {
  return frame.mood !== undefined && frame.mood !== 'fragment';
}

function readsClause(tokens: readonly Token[], at: number): boolean {
  const frame: Frame = { polarity: 'positive' };
  readRoot(tokens, at, frame, 'none');
  return frame.mood !== undefined;
}

/** Signs behind which a part can stand alone. */
const BREAKS = new Set(';—–(→');
const ASKING = /^(?:never|always|do|don't|avoid|must|only|keep|prefer|please|if|when|unless)$/;

/** Where the next part begins that can stand alone: "UI files are generated; edit the template", "(avoid edits)". */
function segmentAfter(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length - 1; at++) {
    const text = tokens[at]?.text ?? '';
    const next = wordAt(tokens, at + 1);
    if (text === '-' && tokens[at + 1]?.text === '>') return at + 2;
    // In parentheses a verb mostly names something: "(build output)", "(restart needed)".
    if (text === '(' && !ASKING.test(next)) continue;
    if (BREAKS.has(text) || (text === '-' && at > from + 1)) return at + 1;
    if (text === ',' && /^(?:so|then|but|please|always|never|do|don't)$/.test(next))
      return at + (/^(?:so|then|but)$/.test(next) ? 2 : 1);
  }
  return tokens.length;
}

const CONJUNCTIONS = new Set(['and', 'but', 'or', 'so', 'also']);

/** Out: whether a subject was looked for, which counts by what stands above. */
function readRoot(
  tokens: readonly Token[],
  from: number,
  frame: Frame,
  norms: NonNullable<InheritedFrame['norms']>,
): boolean {
  let at = from;
  if (CONJUNCTIONS.has(wordAt(tokens, at))) at++;
  while (LEADING_ADVERBS.has(wordAt(tokens, at)) || wordAt(tokens, at) === ',') noteAdverb(wordAt(tokens, at++), frame);
  if (wordAt(tokens, at) === 'under' && wordAt(tokens, at + 1) === 'any')
    at = tokens.findIndex(({ text }, index) => index > at && text === ',') + 1;
  const word = wordAt(tokens, at);
  if (word === "don't" || word === 'dont' || (word === 'do' && wordAt(tokens, at + 1) === 'not')) {
    Object.assign(frame, { polarity: 'negative', strength: 3 });
    setVerb(tokens, skipAdverbs(tokens, at + (word === 'do' ? 2 : 1)), frame, 'imperative');
    return false;
  }
  if (word === 'neither') Object.assign(frame, { polarity: 'negative', strength: 3 });
  if (word === 'neither' || word === "let's") {
    setVerb(tokens, at + 1, frame, 'imperative');
    return false;
  }
  if (word === 'no' && readNo(tokens, at, frame)) return false;
  if (word === 'must' || word === 'shall') {
    readSubjectless(tokens, at, frame);
    return false;
  }
  if (readsAsVerb(tokens, at)) {
    setVerb(tokens, at, frame, 'imperative');
    return false;
  }
  // "Never foo the bar": behind a negator even an unknown word is the verb.
  const negator = at > from ? wordAt(tokens, at - 1) : '';
  if ((negator === 'never' || (negator === 'not' && !word.endsWith('ed'))) && tokens[at]?.kind === 'word') {
    Object.assign(frame, { mood: 'imperative', verbAt: at, lemma: word, tailAt: at + 1 });
    return false;
  }
  const norm = wordAt(tokens, from) === 'ideally' && norms === 'none' ? 'general' : norms;
  readPredicate(tokens, wordAt(tokens, from) === 'only' && at > from ? from : at, frame, norm);
  return true;
}

/** "Must follow the template", "Must not be empty": the subject stands above, in the heading or the lead-in. */
function readSubjectless(tokens: readonly Token[], at: number, frame: Frame): void {
  const negative = wordAt(tokens, at + 1) === 'not' || wordAt(tokens, at + 1) === 'never';
  const verbAt = skipAdverbs(tokens, at + (negative ? 2 : 1));
  if (/^[.:]?$/.test(tokens[verbAt + 1]?.text ?? '')) return;
  if (!setVerb(tokens, verbAt, frame, 'modal') && !/^(?:be|have)$/.test(wordAt(tokens, verbAt))) return;
  frame.mood = 'modal';
  frame.strength = 3;
  if (negative) frame.polarity = 'negative';
  frame.tailAt ??= verbAt + 1;
}

function noteAdverb(word: string, frame: Frame): void {
  if (word === 'never' || word === 'not') Object.assign(frame, { polarity: 'negative', strength: 3 });
  if (word === 'always' || word === 'strictly') frame.strength = 3;
  if (word === 'ideally' || word === 'preferably' || word === 'optionally')
    frame.strength = word === 'optionally' ? 0 : 1;
}

/** "No default exports" forbids; "No build step (is) needed" tells; "No pull request may be merged" is a modal. */
function readNo(tokens: readonly Token[], at: number, frame: Frame): boolean {
  const rest = tokens.slice(at + 1).map(({ lower }) => lower);
  if (rest[0] === 'need' && rest[1] === 'to') {
    if (setVerb(tokens, at + 3, frame, 'modal')) Object.assign(frame, { polarity: 'negative', strength: 0 });
    return true;
  }
  const telling = rest.some(
    (word, index) =>
      /^(?:is|are|was|were|needs?|requires?|reads?|uses?|has|have|writes?)$/.test(word) &&
      !/^(?:allowed|permitted)$/.test(rest[index + 1] ?? ''),
  );
  const spared = rest.some(
    (word, index) =>
      /^(?:needed|required|necessary)$/.test(word) &&
      !/^(?:if|as|when|where|unless|than)$/.test(rest[/ly$/.test(rest[index - 1] ?? '') ? index - 2 : index - 1] ?? ''),
  );
  if (telling || spared || rest.some((word) => /^(?:may|must|should|can)$/.test(word))) return false;
  Object.assign(frame, { mood: 'norm', polarity: 'negative', strength: 3, tailAt: at + 1 });
  return true;
}

const NUMERAL = /^(?:one|two|three|four|five|six|at|max|maximum|min|minimum)$/;

/** A bare phrase directs by what introduces it, or as "label: value", or as a count ("One assertion per test"). */
function readFragment(tokens: readonly Token[], at: number, frame: Frame, inherited: InheritedFrame): void {
  if (at >= tokens.length || (at === 0 && tokens.at(-1)?.text === ':')) return;
  const lends = inherited.polarity !== undefined || inherited.strength !== undefined || inherited.verb !== undefined;
  if (readVerdict(tokens, at, frame)) return;
  if (inherited.strength === undefined && isSentence(tokens, at)) return;
  const inRules = inherited.norms === 'all' || inherited.norms === 'general';
  const value = inRules && frame.label !== undefined && tokens.length - at <= 12 && !lemmaThird(tokens, at);
  const count =
    inRules && (NUMERAL.test(wordAt(tokens, at)) || (tokens[at]?.kind === 'number' && inherited.norms === 'all'));
  if (lemmaThird(tokens, at) && inherited.strength === undefined) return;
  if (!lends && wordAt(tokens, at) === 'no' && frame.polarity === 'positive') return;
  if (!lends && !value && !count && frame.mood !== 'fragment') return;
  frame.mood = lends || frame.mood === 'fragment' ? 'fragment' : 'norm';
  const gerund = lemmaOfGerund(wordAt(tokens, at));
  if (gerund && lends) Object.assign(frame, { verbAt: at, lemma: gerund, tailAt: at + 1 });
  else frame.tailAt = at;
}

/** "Type hints: required on new code", "Node 20 or newer required": the verdict stands without its copula. */
function readVerdict(tokens: readonly Token[], at: number, frame: Frame): boolean {
  const last = tokens.at(-1)?.text === '.' ? tokens.length - 2 : tokens.length - 1;
  const verdictAt = frame.label ? at : last > at && last - at < 9 ? last : -1;
  const verdict = PREDICATES.get(wordAt(tokens, verdictAt));
  const next = tokens[verdictAt + 1];
  const attributive =
    next?.kind === 'word' && !/^(?:for|on|in|by|at|to|when|if|unless|before|after|everywhere)$/.test(next.lower);
  if (
    attributive ||
    verdict?.strength !== 3 ||
    /^(?:no|not|if|as|when|where|than|is|are)$/.test(wordAt(tokens, verdictAt - 1))
  )
    return false;
  if (wordAt(tokens, at) === 'no' || (frame.polarity === 'negative' && verdict.polarity !== 'negative')) return false;
  Object.assign(frame, { mood: 'modal', ...verdict, tailAt: at });
  return true;
}

/** A copula in the main clause: what was read as no norm is no bare phrase either. */
function isSentence(tokens: readonly Token[], from: number): boolean {
  const copulaAt = tokens.findIndex(({ lower }, at) => at > from && /^(?:is|are|was|were)$/.test(lower));
  if (copulaAt < 0 || tokens.some(({ lower }) => PREDICATES.has(lower) || /^(?:must|should|shall|need)$/.test(lower)))
    return false;
  return !tokens
    .slice(from, copulaAt)
    .some(({ lower }) =>
      /^(?:that|which|who|whose|where|when|if|unless|how|what|whether|because|as|since|[:;—–(-])$/.test(lower),
    );
}

/** "turns titles into URLs" behind a label describes. */
function lemmaThird(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return (
    /[^s]s$/.test(word) &&
    readsAsVerb([{ ...(tokens[at] as Token), lower: word.replace(/s$/, '') }, ...tokens.slice(at + 1)], 0)
  );
}

function finish(tokens: readonly Token[], from: number, frame: Frame, inherited: InheritedFrame): Clause {
  const negative =
    frame.polarity === 'negative' ||
    (inherited.polarity === 'negative' && frame.mood !== 'modal' && frame.mood !== 'norm');
  const verb = frame.verbAt === undefined ? undefined : tokens[frame.verbAt];
  const tailAt = frame.tailAt ?? from;
  const tail = readTail(tokens.slice(tailAt), frame.lemma);
  const acted = frame.passive && frame.subject ? headOfSubject(tokens, frame.subject) : tail.head;
  const lent = verb || !inherited.verb ? undefined : inherited.verb;
  const root =
    verb && frame.lemma !== undefined ? { lemma: frame.lemma, span: { start: verb.start, end: verb.end } } : lent;
  const clause: Growing = {
    mood: lent && frame.mood === 'fragment' ? 'imperative' : (frame.mood ?? 'fragment'),
    polarity: negative ? 'negative' : 'positive',
    strength: frame.strength ?? inherited.strength ?? 2,
  };
  if (root) clause.verb = root;
  add(clause, 'subject', frame.subject);
  add(clause, 'object', frame.passive ? undefined : tail.object);
  add(clause, 'head', acted);
  add(clause, 'condition', frame.condition ?? tail.condition ?? inherited.condition);
  add(clause, 'exception', frame.exception ?? tail.exception);
  add(clause, 'time', frame.time ?? tail.time ?? inherited.time);
  add(clause, 'scope', frame.scope);
  add(clause, 'quantity', tail.quantity);
  add(clause, 'label', frame.label);
  return clause;
}

function add(clause: Growing, key: Part, phrase: Phrase | undefined): void {
  if (phrase) clause[key] = phrase;
}

/** What a clause has as phrases. */
type Part = keyof Tail | 'subject' | 'scope' | 'label';
type Growing = { -readonly [Key in keyof Clause]: Clause[Key] };

function headOfSubject(tokens: readonly Token[], { span }: Phrase): Phrase | undefined {
  const own = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  return readHead(own) ?? phrase(own.slice(-1));
}

import { MODALS } from '../../language/en/grammar.ts';
import { lemmaOfGerund, lemmaOfParticiple } from '../../language/en/inflection.ts';
import { VERB_LEMMAS } from '../../language/en/verbs.ts';
import type { Strength } from './clause.ts';
import { type Frame, wordAt } from './frame.ts';
import {
  ACTORS,
  DEFINITE,
  holdsHere,
  type Norms,
  PREDICATES,
  setComplement,
  setState,
  setSubject,
  TELLING,
} from './norms.ts';
import { readPresent } from './readPresent.ts';
import { setVerb, skipAdverbs } from './readVerb.ts';
import { relativeEnd, tellsOfDone, tellsOfWork } from './tellingClauses.ts';
import type { Token } from '../tokens.ts';

const NOT_WE = new Set([
  'plan',
  'hope',
  'decide',
  'think',
  'believe',
  'know',
  'see',
  'want',
  'have',
  'understand',
  'offer',
  'provide',
  'support',
  'need',
  'find',
]);
const STOPS = new Set(';.—–:');
const RELATIVES = new Set(['that', 'which', 'who']);
const HAVING = new Set(['need', 'needs', 'have', 'has']);
const CONTRACTION =
  /^(can|could|should|must|may|do|does|is|are|was|were|has|have|won|shouldn|mustn|isn|aren)(?:n't|'t|not)$/;
const SEEING = new Set(['find', 'see', 'read', 'view', 'get', 'expect', 'notice']);

/** A subject comes first: "Tests must …", "All handlers return …", "We use …", "X is not allowed". */
export function readPredicate(tokens: readonly Token[], from: number, frame: Frame, norms: Norms): void {
  const first = wordAt(tokens, from);
  if (/^(?:someday|perhaps|maybe)$/.test(first)) return;
  if ((first.endsWith('ed') && tellsOfDone(tokens, from)) || tellsOfWork(tokens, from)) return;
  if (first === 'we' || first === 'i' || first === "let's") return readWe(tokens, from, frame);
  if (first === "we'd" || first === "i'd") return readWish(tokens, from, frame);
  if (first === 'it' && readIt(tokens, from, frame)) return;
  if (first === "it's" && readWeighty(tokens, from + 1, frame)) return;
  let limit = Math.min(tokens.length, from + 16);
  for (let at = from + 1; at < limit; at++) {
    const token = tokens[at];
    if (token?.text === '(') {
      const end = tokens.findIndex(({ text }, index) => index > at && text === ')');
      if (end < 0) return;
      limit = Math.min(tokens.length, limit + end - at);
      at = end;
      continue;
    }
    if (!token || STOPS.has(token.text) || (token.text === ',' && at - from > 6)) return;
    if (RELATIVES.has(token.lower)) {
      at = relativeEnd(tokens, at) - 1;
      continue;
    }
    if (readFinite(tokens, from, at, frame, norms) !== 'go on') return;
  }
}

function readFinite(tokens: readonly Token[], from: number, at: number, frame: Frame, norms: Norms): 'go on' | 'done' {
  const word = wordAt(tokens, at);
  const contracted = word.endsWith('t') ? CONTRACTION.exec(word)?.[1] : undefined;
  if (word === 'cannot' || contracted) {
    const stem = (contracted ?? 'can').replace(/n$/, '');
    if (/^(?:is|are)$/.test(stem)) readCopula(tokens, from, at, frame, norms, true);
    else if (/^(?:do|does)$/.test(stem)) readDoNot(tokens, from, at, frame, norms);
    else if (stem !== 'wo' && stem !== 'was' && stem !== 'were')
      readModal(tokens, from, at, stem === 'should' ? 2 : 3, true, frame, norms);
    return 'done';
  }
  if (HAVING.has(word) && /^(?:may|might|can|could|only|often|will|not|likely)$/.test(wordAt(tokens, at - 1)))
    return 'done';
  const modal = MODALS.get(word);
  if (modal !== undefined && !(/^(?:has|have|need|needs|ought)$/.test(word) && wordAt(tokens, at + 1) !== 'to')) {
    readModal(tokens, from, at, HAVING.has(word) ? 3 : modal, false, frame, norms);
    return 'done';
  }
  if (word === 'is' || word === 'are') {
    readCopula(tokens, from, at, frame, norms, false);
    return 'done';
  }
  if (word === 'was' || word === 'were' || word === 'had' || word === 'will') return 'done';
  return readPresent(tokens, from, at, frame, norms) ? 'done' : 'go on';
}

function readWe(tokens: readonly Token[], from: number, frame: Frame): void {
  let at = from + 1;
  const word = wordAt(tokens, at);
  if (word === "don't" || (word === 'do' && wordAt(tokens, at + 1) === 'not')) {
    Object.assign(frame, { polarity: 'negative', strength: 2 });
    at += word === 'do' ? 2 : 1;
  } else if (MODALS.has(word) && word !== 'have' && word !== 'need' && word !== 'will') {
    return readModal(tokens, from, at, MODALS.get(word) ?? 2, false, frame, 'none');
  } else if (
    /^(?:want|expect|need)$/.test(word) &&
    wordAt(tokens, at + 1) === 'you' &&
    wordAt(tokens, at + 2) === 'to'
  ) {
    setVerb(tokens, skipAdverbs(tokens, at + 3), frame, 'modal');
    return;
  } else if (NOT_WE.has(word)) return;
  for (; /^(?:always|never|strictly|only|also|usually|generally|typically|strongly)$/.test(wordAt(tokens, at)); at++) {
    if (wordAt(tokens, at) === 'never') Object.assign(frame, { polarity: 'negative', strength: 3 });
    if (wordAt(tokens, at) === 'always') frame.strength = 3;
  }
  setVerb(tokens, at, frame, 'norm');
}

/** "We'd like you to …", "We'd appreciate it if …". */
function readWish(tokens: readonly Token[], from: number, frame: Frame): void {
  if (!/^(?:appreciate|love|like|prefer|welcome)$/.test(wordAt(tokens, from + 1))) return;
  Object.assign(frame, {
    mood: 'modal',
    strength: 1,
    verbAt: from + 1,
    lemma: wordAt(tokens, from + 1),
    tailAt: from + 2,
  });
}

/** "It is fine to …", "It isn't allowed to …", "It is required that …", "It is your job to …". */
function readIt(tokens: readonly Token[], from: number, frame: Frame): boolean {
  const verb = wordAt(tokens, from + 1);
  if (!/^(?:is|isn't|'s)$/.test(verb)) return false;
  let at = from + 2;
  let negative = verb === "isn't";
  for (; /^(?:not|never|also|always|strictly|perfectly|generally)$/.test(wordAt(tokens, at)); at++)
    if (wordAt(tokens, at) === 'not') negative = true;
  const predicate =
    PREDICATES.get(wordAt(tokens, at)) ??
    (/^(?:your|the)$/.test(wordAt(tokens, at)) ? { strength: 2 as const } : undefined);
  const toAt = tokens.findIndex(
    ({ lower }, index) => index >= at && index < at + 5 && (lower === 'to' || lower === 'that'),
  );
  if (!negative && readWeighty(tokens, at, frame)) return true;
  if (!predicate || toAt < 0) return false;
  if (wordAt(tokens, toAt) === 'to') setVerb(tokens, toAt + 1, frame, 'modal');
  Object.assign(frame, { mood: 'modal', ...predicate }, negative && { polarity: 'negative', strength: 3 });
  return true;
}

const WEIGHTY = new Set(['important', 'essential', 'crucial', 'critical', 'vital', 'imperative']);

/** "It is important to keep …": an act that weighs much; to note or to know something is none. */
function readWeighty(tokens: readonly Token[], at: number, frame: Frame): boolean {
  if (!WEIGHTY.has(wordAt(tokens, at)) || wordAt(tokens, at + 1) !== 'to') return false;
  const verbAt = skipAdverbs(tokens, at + 2);
  if (/^(?:note|know|understand|remember|recogni[sz]e|reali[sz]e|be|have|see)$/.test(wordAt(tokens, verbAt)))
    return false;
  return setVerb(tokens, verbAt, frame, 'modal');
}

function readDoNot(tokens: readonly Token[], from: number, at: number, frame: Frame, norms: Norms): void {
  const next = wordAt(tokens, at + 1);
  if (/^(?:have|need)$/.test(next) && wordAt(tokens, at + 2) === 'to') {
    if (!setVerb(tokens, at + 3, frame, 'modal')) return;
    Object.assign(frame, { polarity: 'negative', strength: 0 });
  } else if (norms !== 'none' && setVerb(tokens, at + 1, frame, 'norm')) {
    Object.assign(frame, { polarity: 'negative', strength: 2 });
  } else return;
  setSubject(tokens, from, at, frame);
}

/** "You will find …": what comes to the reader. "You will keep …" asks. */
const BEFALLS =
  /^(?:be|have|need|want|find|see|get|receive|notice|encounter|learn|know|understand|come|hear|lose|help)$/;

function readModal(
  tokens: readonly Token[],
  from: number,
  at: number,
  strength: number,
  negated: boolean,
  frame: Frame,
  norms: Norms,
): void {
  const word = wordAt(tokens, at);
  const subject = wordAt(tokens, from);
  let verbAt = at + (/^(?:ought|need|needs|has|have)$/.test(word) && !negated ? 2 : 1);
  let negative = negated;
  let force = strength;
  for (; verbAt < tokens.length; verbAt++) {
    const adverb = wordAt(tokens, verbAt);
    if (adverb === 'not' || adverb === 'never') negative = true;
    else if (
      skipAdverbs(tokens, verbAt) === verbAt &&
      !/^(?:want|wish|like)$/.test(adverb) &&
      !(adverb === 'to' && /^(?:want|wish|like)$/.test(wordAt(tokens, verbAt - 1)))
    )
      break;
  }
  if (negative && (force === 0 || word === 'may' || word === 'cannot')) force = 3;
  const next = wordAt(tokens, verbAt);
  const asksReader = subject === 'you' && at === from + 1 && VERB_LEMMAS.has(next) && !BEFALLS.test(next);
  if (
    (word === 'will' && !asksReader) ||
    (next === 'have' && lemmaOfParticiple(wordAt(tokens, verbAt + 1)) !== undefined)
  )
    return;
  // "may not be reachable": a possibility; "may not be edited": a ban.
  if (word === 'may' && negative && next === 'be' && !lemmaOfParticiple(wordAt(tokens, verbAt + 1))) return;
  const told = !ACTORS.test(wordAt(tokens, at - 1)) && subject !== 'you' && subject !== 'we';
  if (told && ((/^ca?n/.test(word) && norms === 'none') || (force === 0 && TELLING.has(next)))) return;
  if (
    force === 0 &&
    !negative &&
    (SEEING.has(next) ||
      ((norms === 'none' || word !== 'may') && subject !== 'you' && !ACTORS.test(wordAt(tokens, at - 1))))
  )
    return;
  Object.assign(frame, { mood: 'modal', strength: force as Strength });
  if (negative || /^(?:nothing|nobody|no|none|neither)$/.test(subject))
    Object.assign(frame, { polarity: 'negative', strength: Math.max(force, force === 2 ? 2 : 3) });
  if (subject === 'only') frame.strength = 3;
  setSubject(tokens, subject === 'no' ? from + 1 : from, at, frame);
  setComplement(tokens, verbAt, frame);
}

/** "Your job is to …" asks for what follows. */
const TASKS = new Set(['job', 'task', 'role', 'responsibility', 'duty', 'goal', 'aim', 'mission']);

function readCopula(
  tokens: readonly Token[],
  from: number,
  at: number,
  frame: Frame,
  norms: Norms,
  negated: boolean,
): void {
  let negative = negated;
  let always = false;
  let next = at + 1;
  for (; next < tokens.length; next++) {
    const word = wordAt(tokens, next);
    if (word === 'not' || word === 'never') negative = true;
    else if (word === 'always' || word === 'strictly') always = true;
    else if (!/^(?:also|only|generally|highly|strongly|usually|explicitly)$/.test(word)) break;
  }
  const word = wordAt(tokens, next);
  const predicate = PREDICATES.get(word);
  if (wordAt(tokens, from) === 'you' && !predicate && word !== 'expected') return;
  if (word === 'expected' && wordAt(tokens, next + 1) === 'to' && wordAt(tokens, from) !== 'it') {
    setComplement(tokens, next + 2, Object.assign(frame, { mood: 'modal', strength: 2 }));
    return;
  }
  if (word === 'to' && lemmaOfParticiple(wordAt(tokens, next + 2)) && wordAt(tokens, next + 1) === 'be') {
    Object.assign(frame, { mood: 'modal', strength: 2 });
    setSubject(tokens, from, at, frame);
    return setState(tokens, next + 1, next + 2, frame);
  }
  if (
    word === 'to' &&
    !negative &&
    wordAt(tokens, from) === 'your' &&
    at - from === 2 &&
    TASKS.has(wordAt(tokens, at - 1))
  )
    if (setVerb(tokens, skipAdverbs(tokens, next + 1), frame, 'modal')) return;
  if (!predicate && !holdsHere(tokens, from, at, norms, always || (negative && word !== ''))) return;
  if (
    !predicate &&
    /^(?:more|less|too|easier|harder|faster|slower|better|worse|cheaper|mostly|there|where|why|because|available|good|bad|great|nice|important|helpful|useful|valuable|essential|key|common|normal|expected|rare|possible|different|similar|based|configured|located|already|currently)$/.test(
      word,
    )
  )
    return;
  const defines = /^(?:an?|the|one)$/.test(wordAt(tokens, next));
  if (!predicate && defines && !negative && DEFINITE.test(wordAt(tokens, from))) return;
  const positive = negative && frame.polarity === 'positive' && predicate?.polarity !== 'negative';
  Object.assign(frame, { mood: 'norm' }, predicate ?? { strength: always ? 3 : negative ? 3 : 2 });
  if (predicate && predicate.strength === 3 && !predicate.polarity) frame.mood = 'modal';
  if (negative) Object.assign(frame, { polarity: positive ? 'negative' : 'positive', strength: 3 });
  setSubject(tokens, from, at, frame);
  const gerund = lemmaOfGerund(wordAt(tokens, from));
  if (predicate && gerund) Object.assign(frame, { verbAt: from, lemma: gerund, tailAt: from + 1 });
  else if (predicate)
    Object.assign(frame, {
      passive: true,
      tailAt: next + 1,
      ...(predicate.strength === 0 && { lemma: 'be', verbAt: at }),
    });
  else setState(tokens, at, next, frame);
}

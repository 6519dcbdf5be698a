import { MODALS } from '../language/en/grammar.ts';
import { lemmaOfGerund, lemmaOfParticiple, lemmaOfPresent } from '../language/en/inflection.ts';
import type { Strength } from './clause.ts';
import { type Frame, phrase, wordAt } from './frame.ts';
import { NOUN_TWIN_VERBS } from '../language/en/verbs.ts';
import { lemmaOfBase, setVerb, skipAdverbs } from './readVerb.ts';
import { relativeEnd, tellsOfDone, tellsOfWork } from './tellingClauses.ts';
import type { Token } from './tokens.ts';

type Norms = 'all' | 'general' | 'none';

/** What a sentence may say of a thing that makes it a rule, with the strength it gives. */
export const PREDICATES: ReadonlyMap<string, Partial<Frame>> = new Map<string, Partial<Frame>>([
  ...['required', 'mandatory', 'obligatory', 'compulsory', 'necessary'].map(
    (word) => [word, { strength: 3 }] as [string, Partial<Frame>],
  ),
  ...['forbidden', 'prohibited', 'banned', 'disallowed', 'unacceptable'].map(
    (word) => [word, { polarity: 'negative', strength: 3 }] as [string, Partial<Frame>],
  ),
  ['discouraged', { polarity: 'negative', strength: 1 }],
  ['recommended', { strength: 2 }],
  ['preferred', { strength: 1 }],
  ['encouraged', { strength: 1 }],
  ...['allowed', 'permitted', 'optional', 'acceptable', 'fine', 'ok', 'okay', 'welcome'].map(
    (word) => [word, { strength: 0 }] as [string, Partial<Frame>],
  ),
]);
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
const SEEING = new Set(['find', 'see', 'read', 'view', 'get', 'expect', 'notice']);
const TELLING = new Set(
  'require need fail lead result improve help mean provide support contain cost represent enable cause tend show take hold include depend happen build break rotate'.split(
    ' ',
  ),
);
const OPINIONS = /^(?:good|bad|simple|slow|fast|long|short|clean|great)$/;
const DEFINITE = /^(?:the|this|that|these|those|it|its|there|here|they|he|she|which|what|older|such)$/;
const ACTORS =
  /^(?:assistant|agent|agents|model|bot|contributors?|reviewers?|authors?|nobody|nothing|everyone|everything)$/;
const UNCOUNTABLE =
  /^(?:code|money|state|formatting|data|work|input|output|text|logic|everything|documentation|styling|caching|logging|metadata|config|css|html|sql)$/;

/** A subject comes first: "Tests must …", "All handlers return …", "We use …", "X is not allowed". */
export function readPredicate(tokens: readonly Token[], from: number, frame: Frame, norms: Norms): void {
  const first = wordAt(tokens, from);
  if (/^(?:someday|perhaps|maybe)$/.test(first)) return;
  if ((first.endsWith('ed') && tellsOfDone(tokens, from)) || tellsOfWork(tokens, from)) return;
  if (first === 'we' || first === 'i' || first === "let's") return readWe(tokens, from, frame);
  if (first === "we'd" || first === "i'd") return readWish(tokens, from, frame);
  if (first === 'it' && readIt(tokens, from, frame)) return;
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
    if (!token || /^[;.—–:]$/.test(token.text) || (token.text === ',' && at - from > 6)) return;
    if (/^(?:that|which|who)$/.test(token.lower)) {
      at = relativeEnd(tokens, at) - 1;
      continue;
    }
    if (readFinite(tokens, from, at, frame, norms) !== 'go on') return;
  }
}

function readFinite(tokens: readonly Token[], from: number, at: number, frame: Frame, norms: Norms): 'go on' | 'done' {
  const word = wordAt(tokens, at);
  const contracted =
    /^(can|could|should|must|may|do|does|is|are|was|were|has|have|won|shouldn|mustn|isn|aren)(?:n't|'t|not)$/.exec(
      word,
    )?.[1];
  if (word === 'cannot' || contracted) {
    const stem = (contracted ?? 'can').replace(/n$/, '');
    if (/^(?:is|are)$/.test(stem)) readCopula(tokens, from, at, frame, norms, true);
    else if (/^(?:do|does)$/.test(stem)) readDoNot(tokens, from, at, frame, norms);
    else if (stem !== 'wo' && stem !== 'was' && stem !== 'were')
      readModal(tokens, from, at, stem === 'should' ? 2 : 3, true, frame, norms);
    return 'done';
  }
  if (
    /^(?:need|needs|have|has)$/.test(word) &&
    /^(?:may|might|can|could|only|often|will|not|likely)$/.test(wordAt(tokens, at - 1))
  )
    return 'done';
  const modal = MODALS.get(word);
  if (modal !== undefined && !(/^(?:has|have|need|needs|ought)$/.test(word) && wordAt(tokens, at + 1) !== 'to')) {
    readModal(tokens, from, at, /^(?:need|needs|has|have)$/.test(word) ? 3 : modal, false, frame, norms);
    return 'done';
  }
  if (/^(?:is|are)$/.test(word)) {
    readCopula(tokens, from, at, frame, norms, false);
    return 'done';
  }
  if (/^(?:was|were|had|will)$/.test(word)) return 'done';
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
  } else if (word === 'want' && wordAt(tokens, at + 1) === 'you' && wordAt(tokens, at + 2) === 'to') at += 3;
  else if (NOT_WE.has(word)) return;
  for (; /^(?:always|never|strictly|only|also|usually|generally|typically|strongly)$/.test(wordAt(tokens, at)); at++) {
    if (wordAt(tokens, at) === 'never') Object.assign(frame, { polarity: 'negative', strength: 3 });
    if (wordAt(tokens, at) === 'always') frame.strength = 3;
  }
  setVerb(tokens, at, frame, 'norm');
}

/** "We'd like you to …", "We'd appreciate it if …". */
function readWish(tokens: readonly Token[], from: number, frame: Frame): void {
  if (!/^(?:appreciate|love|like|prefer|welcome|rather)$/.test(wordAt(tokens, from + 1))) return;
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
  if (!predicate || toAt < 0) return false;
  if (wordAt(tokens, toAt) === 'to') setVerb(tokens, toAt + 1, frame, 'modal');
  Object.assign(frame, { mood: 'modal', ...predicate }, negative && { polarity: 'negative', strength: 3 });
  return true;
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
  if (word === 'will' || (next === 'have' && lemmaOfParticiple(wordAt(tokens, verbAt + 1)) !== undefined)) return;
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

/** The act behind a modal or a copula: "be wrapped" is about "wrap", "be reversible" about "be". */
function setComplement(tokens: readonly Token[], at: number, frame: Frame): void {
  if (wordAt(tokens, at) !== 'be') {
    const { strength, polarity } = frame;
    if (!setVerb(tokens, at, frame, frame.mood ?? 'modal'))
      Object.assign(frame, { verbAt: at, lemma: wordAt(tokens, at), tailAt: at + 1 });
    if (strength !== undefined) frame.strength = strength;
    frame.polarity = polarity === 'negative' ? 'negative' : frame.polarity;
    return;
  }
  setState(tokens, at, skipAdverbs(tokens, at + 1), frame);
}

function setState(tokens: readonly Token[], copulaAt: number, next: number, frame: Frame): void {
  const lemma = lemmaOfParticiple(wordAt(tokens, next));
  if (lemma) Object.assign(frame, { verbAt: next, lemma, tailAt: next + 1, passive: true });
  else Object.assign(frame, { verbAt: copulaAt, lemma: 'be', tailAt: copulaAt + 1 });
}

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

/** Whether a sentence in the indicative directs, by its subject and where it stands. */
function holdsHere(tokens: readonly Token[], from: number, at: number, norms: Norms, strong: boolean): boolean {
  const first = wordAt(tokens, from);
  if (/^(?:there|different|some|most|many|several|various)$/.test(first)) return false;
  if (ACTORS.test(wordAt(tokens, at - 1)) && first !== 'user' && !/^an?$/.test(wordAt(tokens, at + 1)))
    return !/^(?:nothing|nobody|everything)$/.test(first) || norms !== 'none';
  if (norms === 'none') return strong && /^(?:all|every|each|our)$/.test(first);
  if (norms === 'all')
    return !OPINIONS.test(first) && (strong || !/^(?:there|it|this|that|these|those|they)$/.test(first));
  if (
    OPINIONS.test(first) ||
    (DEFINITE.test(first) && !/^(?:repository|project|codebase|repo)$/.test(wordAt(tokens, from + 1)))
  )
    return strong && first !== 'it' && first !== 'this';
  return tokens[from]?.kind === 'word' || tokens[from]?.kind === 'number' || strong;
}

/** "Types go to …", "Each module has one owner", "Nobody pushes …", "A new command needs a page". */
function readPresent(tokens: readonly Token[], from: number, at: number, frame: Frame, norms: Norms): boolean {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  const needs = /^(?:need|needs|require|requires|deserve|deserves)$/.test(word);
  const plural =
    (/[^s]s$/.test(before) ||
      pluralSubject(tokens, from, at) ||
      UNCOUNTABLE.test(before) ||
      tokens[at - 1]?.kind === 'code') &&
    lemmaOfBase(word);
  const single = !/[^su]s$/.test(before) && lemmaOfPresent(word);
  const adverb = /^(?:always|never)$/.test(word);
  if (adverb) {
    if (!lemmaOfBase(wordAt(tokens, at + 1)) && !lemmaOfPresent(wordAt(tokens, at + 1))) return false;
  } else if (!plural && !single && word !== 'have') return false;
  if (isNounHere(tokens, at) && !adverb) return false;
  if (!holdsHere(tokens, from, at, norms, adverb && norms !== 'none')) return true;
  const verbAt = adverb ? at + 1 : at;
  const lemma = lemmaOfBase(wordAt(tokens, verbAt)) ?? lemmaOfPresent(wordAt(tokens, verbAt)) ?? 'have';
  if ((norms !== 'all' && TELLING.has(lemma)) || (lemma === 'have' && wordAt(tokens, verbAt + 1) === 'no')) return true;
  if (norms === 'all' && /^(?:improve|help|mean|cost|tend|enhance|boost|increase|reduce|promote|foster)$/.test(lemma))
    return true;
  const negative = word === 'never' || /^(?:nothing|nobody|no|none)$/.test(wordAt(tokens, from));
  Object.assign(frame, {
    mood: needs ? 'modal' : 'norm',
    strength: needs || adverb || negative ? 3 : 2,
    verbAt,
    lemma,
    tailAt: verbAt + 1,
  });
  if (negative) frame.polarity = 'negative';
  setSubject(tokens, from, at, frame);
  return true;
}

/** "Strings in the UI come from …": the plural stands before the preposition. */
function pluralSubject(tokens: readonly Token[], from: number, at: number): boolean {
  const preposition = tokens.findIndex(
    ({ lower }, index) => index > from && index < at && /^(?:in|of|for|on|from|with|at)$/.test(lower),
  );
  return preposition > from && /[^s]s$/.test(wordAt(tokens, preposition - 1));
}

/** "Test names describe …": a word in -s before a verb is the plural noun, and so is one at the end. */
function isNounHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || /^[,:;()]$/.test(next.text)) return !/^(?:pass|work|exist|matter)$/.test(wordAt(tokens, at));
  if (
    /^(?:in|of|for|under)$/.test(next.lower) &&
    NOUN_TWIN_VERBS.has(wordAt(tokens, at).replace(/s$/, '')) &&
    actsLater(tokens, at + 2)
  )
    return true;
  if (/^(?:is|are|and|or|must|should|may|can|of|never|always|has|have)$/.test(next.lower)) return true;
  return (
    wordAt(tokens, at).endsWith('s') &&
    lemmaOfBase(next.lower) !== undefined &&
    next.lower !== 'up' &&
    wordAt(tokens, at + 2) !== ''
  );
}

/** "Unit tests in `core/` cover …": a verb follows what hangs on the noun. */
function actsLater(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + 4); at++) {
    const before = tokens[at - 1];
    const literal = before?.kind === 'code' || before?.kind === 'path';
    const lemma = before?.lower === 'to' ? undefined : lemmaOfBase(wordAt(tokens, at));
    if (lemma !== undefined && (literal || !NOUN_TWIN_VERBS.has(lemma))) return true;
  }
  return false;
}

function setSubject(tokens: readonly Token[], from: number, to: number, frame: Frame): void {
  const subject = phrase(tokens.slice(from, to));
  if (subject) frame.subject = subject;
}

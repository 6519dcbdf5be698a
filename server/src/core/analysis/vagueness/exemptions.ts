import type { Instruction } from '../../spec/specModel.ts';
import type { Token } from '../../spec/tokens.ts';
import { VERB_LEMMAS } from '../../language/en/verbs.ts';
import type { Hit } from './hits.ts';
import { hasPlainSense } from './plainSense.ts';
import { labelsProduct } from './products.ts';
import { picksCase, type Zones } from './zones.ts';

/** Whether the hit says nothing vague where it stands: in a zone, in a name, with a meaning of its own. */
export function isExempt(hit: Hit, instruction: Instruction, zones: Zones): boolean {
  return (
    zones.some(
      ({ from, to, holds, firm }) =>
        hit.from >= from && hit.from < to && holds(hit) && (firm || !picksCase(hit, instruction.unit.tokens)),
    ) ||
    isName(hit, instruction.unit.tokens) ||
    picksFile(hit, instruction.unit.tokens) ||
    isLinked(hit, instruction) ||
    namesOne(hit, instruction.unit.tokens) ||
    hasOwnMeaning(hit, instruction) ||
    hasPlainSense(hit, instruction) ||
    isVerbHere(hit, instruction) ||
    isOpinion(hit, instruction) ||
    isDefinition(hit, instruction) ||
    isBoundAnyway(hit, instruction) ||
    isEffect(hit, instruction) ||
    asksNoThought(hit, instruction) ||
    !standsInRole(hit, instruction)
  );
}

/** "The relevant AGENTS.md": the noun is a file, so the place decides which. */
function picksFile({ of, to }: Hit, tokens: readonly Token[]): boolean {
  if (of.id !== 'relevance' && of.id !== 'fitness') return false;
  return tokens
    .slice(to, to + 2)
    .some(({ kind, text }) => kind === 'path' || kind === 'code' || /^[A-Z]{4,}$/.test(text));
}

/** "[Detailed guide](…)": the link says what is meant. */
function isLinked({ span }: Hit, { block }: Instruction): boolean {
  const { source, span: whole } = block.text;
  const before = source.slice(0, span.end - whole.start);
  const open = before.lastIndexOf('[');
  return open >= 0 && !before.slice(open).includes(']') && /^[^[\]]*\]\(/.test(source.slice(span.end - whole.start));
}

/** "Follow Resource Acquisition Is Initialization principles": a name inside the phrase says which. */
function namesOne({ of, from, to }: Hit, tokens: readonly Token[]): boolean {
  return (
    of.id === 'follow' &&
    tokens.slice(from + 1, to).some(({ text }) => /^\p{Lu}|^(?:these|this|following|below|those|numbered)$/u.test(text))
  );
}

/** Title Case beside Title Case away from the start is a proper name; one word in capitals is a shout. */
function isName({ of, from, to }: Hit, tokens: readonly Token[]): boolean {
  const first = tokens[from];
  if (
    of.smell === 'reference' &&
    /^(?:practices?|standards?|guidelines?|conventions?)$/.test(tokens[to - 1]?.lower ?? '')
  )
    return false;
  if (!first || !/^\p{Lu}/u.test(first.text)) return false;
  if (to - from === 1 && /^\p{Lu}{3,}$/u.test(first.text))
    return tokens.some(({ kind, text }) => kind === 'word' && /\p{Ll}/u.test(text));
  if (from === 0) return false;
  const opens = /^[^\p{L}\p{N},]$/u.test(tokens[from - 1]?.text ?? '');
  if (!opens && to - from === 1 && tokens.slice(0, from).some(({ text }) => /^\p{Ll}/u.test(text))) return true;
  const capital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
  return capital(tokens[to]) || (capital(tokens[from - 1]) && from > 1);
}

const STATES = /(?:ed|en|^(?:done|complete|ready|stale|final|valid|invalid|open|closed|safe|green|red|dead|lost))$/;

/** "Consider a build broken when any job is red": a definition. */
function regardsAs(tokens: readonly Token[], from: number): boolean {
  const at = tokens.findIndex(({ lower }, index) => index > from && /^(?:when|if|once|until|only)$/.test(lower));
  if (
    /^(?:equal|identical|equivalent|done|complete|synonyms|synonymous)$/.test(
      tokens.filter(({ kind }) => kind === 'word').at(-1)?.lower ?? '',
    )
  )
    return true;
  return at > 0 && at - from <= 7 && STATES.test(tokens[at - 1]?.lower ?? '');
}

/** Adjectives that are verbs as well: "…, narrow the contract, and …". */
const ACTS = /^(?:narrow|slow|clean|clear|tidy|smooth|perfect|thin|slim|lean|quiet|complicate|warm)$/i;
const ARTICLES = /^(?:the|an?|its|their|your|our)$/;
/** A preference gives way where it can't be had: that is what makes it one. */
const POSSIBLE = /possible|practical|practicable|feasible|you can|we can/i;

/** "The relevant section" is the one at hand; "relevant tests" are a choice. */
function hasOwnMeaning({ of, from, to, word }: Hit, { unit: { tokens }, clause }: Instruction): boolean {
  const after = tokens[to]?.lower ?? '';
  const before = tokens[from - 1]?.lower ?? '';
  if (of.id === 'mental' && (after.endsWith('ing') || regardsAs(tokens, to))) return true;
  if (
    /^(?:unnecessary|redundant|superfluous|needless)$/i.test(word) &&
    tokens
      .slice(Math.max(0, from - 4), from)
      .some(({ lower }, at, before) => /^mak(?:e|es|ing)$/.test(lower) && before[at + 1]?.lower !== 'sure')
  )
    return true;
  if (of.id === 'slogan' && /-.*-|case$/.test(before)) return true;
  if (before === 'the' && /^relevant\b/i.test(word)) return true;
  if (of.id !== 'attitude' && of.smell !== 'weak' && tokens[to]?.kind === 'code' && /^(?:and|or|then|,)$/.test(before))
    return true;
  if (of.smell === 'open-list' && from === 0) return true;
  if (of.smell === 'escape' && tokens[to - 1]?.lower === 'to' && tokens[to]?.kind === 'word') return true;
  if (of.smell === 'escape' && /^if need be$/i.test(word) && tokens.slice(to).some(({ lower }) => lower === 'instead'))
    return true;
  if (/^clean up$/i.test(word) && /^(?:after|in|via|with)$/.test(after)) return true;
  if (from === 0 && /er$/i.test(word) && after === 'to') return true;
  if (of.id === 'difficulty' && (/ly$/i.test(word) || (before === 'the' && tokens[to]?.kind !== 'word'))) return true;
  if (/(?:ability|ity|ness)$/i.test(word) && /^(?:issues?|concerns?|problems?|risks?)$/.test(after)) return true;
  if (/^(?:in )?most(?: cases)?$/i.test(word)) return true;
  if (/^many$/i.test(word) && before === 'in' && after === 'cases') return true;
  if (of.id === 'share' && /^most of the$/i.test(word) && after === 'time') return true;
  if (ACTS.test(word) && ARTICLES.test(after) && /^(?:and|or|then|,)$/.test(before)) return true;
  if (/^(?:are|is|be) acceptable$/i.test(word) && /^(?:but|for|in|as|if|when|where|here|only)$/.test(after))
    return true;
  if (
    of.id === 'importance' &&
    /^critical$/i.test(word) &&
    /^(?:analysis|thinking|reading|section|theory)$/.test(after)
  )
    return true;
  if (
    of.smell === 'escape' &&
    clause.strength === 1 &&
    tokens.some(({ lower }) => /^(?:prefer|favou?r)$/.test(lower)) &&
    POSSIBLE.test(word)
  )
    return true;
  if (of.id === 'frequency' && /(?:ed|en)$/.test(after)) return true;
  if (
    of.smell === 'escape' &&
    tokens.slice(Math.max(0, from - 7), from).some(({ lower }) => lower === 'can' || lower === 'may')
  )
    return true;
  if (/^best-effort$/i.test(word) && /^(?:is|are|be|[a-z]+ly)$/.test(before)) return true;
  if (of.smell === 'weak' && /^(?:not|never|don't|that|which|who)$/.test(before)) return true;
  if (/^tightly$/i.test(word) && after.startsWith('coupl')) return true;
  return listed(of.fineAfter, after) || listed(of.fineBefore, before);
}

function listed(words: string | undefined, word: string): boolean {
  return words !== undefined && word !== '' && ` ${words.replace(/\s+/g, ' ')} `.includes(` ${word} `);
}

/** "Performance is critical": said of the world, with nothing to do. "It is important to …": so much an act weighs. */
function isOpinion({ of, from, to }: Hit, { unit: { tokens }, clause }: Instruction): boolean {
  return (
    of.id === 'importance' &&
    (clause.mood === 'norm' || tokens[to]?.lower === 'to') &&
    /^(?:is|it's|are|very|also)$/.test(tokens[from - 1]?.lower ?? '')
  );
}

const KINDS = /^(?:good|great|bad|ideal|excellent|poor|better)$/;

/** "Good tests name the case and the result": the sentence says what it means. */
function isDefinition({ from, to, word }: Hit, { unit: { tokens } }: Instruction): boolean {
  if (from !== 0 || to !== 1 || !KINDS.test(word.toLowerCase())) return false;
  const subject = tokens.findIndex(({ kind, lower }) => kind === 'word' && /[^s]s$/.test(lower));
  const verb = tokens[subject + 1];
  if (subject < 1 || subject > 3 || verb?.kind !== 'word') return false;
  return VERB_LEMMAS.has(verb.lower) && tokens.length > subject + 2;
}

/** "Always first try to reproduce it": the trying is what must be done. */
function isBoundAnyway({ of, from, word }: Hit, { unit: { tokens } }: Instruction): boolean {
  if (of.smell !== 'weak' || !/^(?:try|attempt) to$/i.test(word)) return false;
  return tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => lower === 'always' || lower === 'must');
}

const NOUN = /(?:ity|ness|ency|ance)$/;
const EFFECTS = /^(?:improv|enhanc|increas|reduc|aid|help|hurt|harm|boost|ensur|maintain|affect)(?:e|es|s|ing)?$/;

/** "Bold headings improve readability", "…, which can hurt clarity": what comes of it is told, not asked. */
function isEffect({ of, from, word }: Hit, { unit: { tokens }, clause }: Instruction): boolean {
  if (of.smell !== 'quality' || !NOUN.test(word)) return false;
  const at = [from - 1, from - 2].find((index) => EFFECTS.test(tokens[index]?.lower ?? '')) ?? 0;
  return (
    at > 0 &&
    tokens[at]?.start !== clause.verb?.span.start &&
    !/^(?:and|then|[,;:.—–-])$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** "Clean the cache", "clear the queue": an act, no quality. */
function isVerbHere({ of, from, to }: Hit, { unit, clause }: Instruction): boolean {
  if (of.smell === 'verb' || of.smell === 'weak' || of.smell === 'reference') return false;
  const token = unit.tokens[from];
  // "PRs: clear description, linked issues": behind the label of a product stands what it must have.
  if (labelsProduct(clause) && /^(?:,|and|or)$/.test(unit.tokens[to + 1]?.lower ?? '')) return false;
  return token !== undefined && to - from === 1 && of.id !== 'necessity' && clause.verb?.span.start === token.start;
}

function ofThing(subject: string | undefined): boolean {
  return (
    subject !== undefined &&
    !/\b(?:you|we|i|agents?|assistants?|models?|contributors?|reviewers?|everyone)$/i.test(subject)
  );
}

/** "You need not keep old clients in mind", "help users understand it": no thought is asked of the reader. */
function asksNoThought({ of, from, word }: Hit, { unit, clause }: Instruction): boolean {
  if (of.smell !== 'verb' || !['mental', 'attitude', 'putting-right'].includes(of.id)) return false;
  if (of.id === 'mental' && clause.mood === 'norm' && clause.strength < 3) return true;
  // "Titles should be clear": no thought is asked of a title, but a quality.
  if (
    of.id === 'mental' &&
    /^be (?:clear|helpful|consistent|precise|kind)$/i.test(word) &&
    clause.mood === 'modal' &&
    ofThing(clause.subject?.text)
  )
    return true;
  const before = unit.tokens.slice(0, from).map(({ lower }) => lower);
  return before.some((word) => /^need/.test(word)) && before.some((word) => /^(?:not|never|don't|needn't)$/.test(word));
}

const IDLE =
  / (?:in|on|at|as|within|with|for|out|by|from|up|away|inside|under|the|an?|able|sure|used|there|here|like|it|this)$/i;
const BEFORE_ROOT = new Set(
  'and or then to must should please always never not shall will also just only carefully properly effectively be'.split(
    ' ',
  ),
);

function standsInRole({ of, from, term, word }: Hit, { unit, clause }: Instruction): boolean {
  if (of.role === 'act' && clause.mood !== 'imperative' && clause.mood !== 'modal') return false;
  if (of.id === 'improving' && clause.polarity === 'negative') return false;
  if (
    of.id === 'attitude' &&
    (clause.mood !== 'imperative' || !term.slots[0]?.words?.has(clause.verb?.lemma ?? '') || IDLE.test(word))
  )
    return false;
  if (of.role !== 'root') return true;
  if (clause.mood === 'norm' && unit.tokens[from]?.start !== clause.verb?.span.start) return false;
  const base = word.toLowerCase();
  if (
    term.phrase.startsWith('^') &&
    !term.phrase
      .slice(1)
      .split(/[\s/]/)
      .includes(base.split(' ')[0] ?? '')
  )
    return false;
  const token = unit.tokens[from];
  if (token && clause.verb?.span.start === token.start) return true;
  const before = unit.tokens[from - 1];
  return from === 0 || BEFORE_ROOT.has(before?.lower ?? '') || /^[,;:—–-]$/.test(before?.text ?? '');
}

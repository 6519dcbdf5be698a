import { DETERMINERS, STOP_WORDS } from '../../language/en/grammar.ts';
import { VERB_LEMMAS } from '../../language/en/verbs.ts';
import type { Instruction } from '../../spec/specModel.ts';
import type { Token } from '../../spec/tokens.ts';
import { parts } from './breaks.ts';
import type { Hit } from './hits.ts';
import { CONCRETE, isMeasure } from './measures.ts';
import { givesWay, isBoundEscape } from './needs.ts';

/** Whether the words right beside a hit settle so much of it that it is worth a look at most. */
export function isSettled(hit: Hit, instruction: Instruction): boolean {
  const { unit, clause } = instruction;
  const { tokens } = unit;
  return (
    isIndexEntry(instruction) ||
    (hit.of.smell === 'escape' && (isBoundEscape(hit, tokens) || givesWay(hit, instruction))) ||
    saysWhat(hit, tokens) ||
    restatesBan(hit, tokens) ||
    restatesLabel(hit, instruction) ||
    holdsInCase(hit, tokens) ||
    isOtherOne(hit, tokens) ||
    isCounted(hit, tokens) ||
    isExplainedBehind(hit, tokens) ||
    hasBothSides(hit, tokens) ||
    isSetTerm(hit, tokens, clause.polarity === 'negative') ||
    isNeedOfThing(hit, tokens) ||
    saysHow(hit, tokens) ||
    isAtHand(hit, tokens) ||
    pointsBack(hit, tokens) ||
    endsThere(hit, tokens) ||
    isWithout(hit, tokens) ||
    (hit.of.smell === 'reference' && isSearched(hit, instruction))
  );
}

const NEIGHBOURS = /^(?:surrounding|neighbou?ring)$/;
const SEARCHING = /^(?:look|search|find|scan|grep|explore|browse)$/;

/** "The style of the surrounding code" is at hand; "look for existing patterns in `lib`" is an act of its own. */
function isSearched({ of, from, to, word }: Hit, { unit: { tokens }, clause }: Instruction): boolean {
  if (of.id === 'pointer' && /^affected /i.test(word)) return tokens[from - 1]?.lower === 'the';
  if (tokens.slice(from, to + 4).some(({ lower }) => NEIGHBOURS.test(lower))) return true;
  return of.id === 'custom' && SEARCHING.test(clause.verb?.lemma ?? '');
}

const RULE_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

/** "`no-long-lists` - Avoid long lists", "**load()** - Load various files": the entry of an index, not a rule. */
function isIndexEntry({ unit: { tokens, source } }: Instruction): boolean {
  const [first, second] = tokens;
  if (first?.kind === 'code' && RULE_NAME.test(first.text) && /^[-–—:]$/.test(second?.text ?? '')) return true;
  return /^\W{0,3}[\w.]{1,40}\(\)\W{0,4}\s[-–—:]/.test(source);
}

const SAYING =
  /^(?:explains?|describes?|indicates?|states?|shows?|reflects?|references?|identif(?:y|ies)|says?|tells?|mentions?)$/;
const NAMING = /^(?:describing|covering|listing|naming|stating|explaining|showing)$/;
const TEXTS = new Set(['readability', 'thoroughness', 'tone']);

/** "Clear names that explain the unit", "a clear docstring, naming the unit and the range". */
function saysWhat({ of, to }: Hit, tokens: readonly Token[]): boolean {
  if (!TEXTS.has(of.id)) return false;
  for (let at = to; at < Math.min(tokens.length, to + 7); at++) {
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    if (at === to && SAYING.test(word) && /^(?:that|which)$/.test(tokens[to - 2]?.lower ?? '')) return true;
    if (at < to + 5 && /^(?:that|which)$/.test(word) && (SAYING.test(next) || SAYING.test(tokens[at + 2]?.lower ?? '')))
      return true;
    if (word === ',' && NAMING.test(next)) return true;
  }
  return false;
}

const RESTATING = new Set(['fitness', 'taste', 'thoroughness', 'readability']);
const BANS = /^(?:never|no|not|don't|avoid|without)$/;

/** "Never use `any` - define precise types": the ban on a literal is the rule, and the word only its reverse. */
function restatesBan({ of, from, to }: Hit, tokens: readonly Token[]): boolean {
  if (!RESTATING.has(of.id)) return false;
  const banAt = tokens.findIndex(
    ({ lower }, at) => BANS.test(lower) && tokens.slice(at + 1, at + 5).some(({ kind }) => kind === 'code'),
  );
  const breakAt = tokens.findIndex(({ text }, at) => at > banAt + 1 && (text === ',' || parts(tokens, at)));
  if (banAt >= 0 && banAt < from && breakAt > 0 && breakAt < from) return true;
  const instead = tokens.findIndex(({ lower }, at) => at >= to && at < to + 5 && lower === 'instead');
  return (
    instead > 0 && tokens[instead + 1]?.lower !== 'of' && tokens.slice(0, from).some(({ lower }) => BANS.test(lower))
  );
}

/** "**No trailing spaces**: end lines cleanly", "no jokes or conversational filler": the ban is the rule. */
function restatesLabel({ of, span }: Hit, { clause: { label, polarity, verb, mood } }: Instruction): boolean {
  if (of.id === 'tone') return mood === 'norm' && polarity === 'negative' && verb === undefined;
  if (!RESTATING.has(of.id) || !label || span.start < label.span.end) return false;
  return /^(?:no|never|avoid|don't|do not)\s+\S+/i.test(label.text);
}

const MIN_CASE = 4;

/** "Keep notes short when name and type explain it": the case in which it is enough is said. */
function holdsInCase({ of, to }: Hit, tokens: readonly Token[]): boolean {
  if (of.smell !== 'quantity' && of.id !== 'design' && of.id !== 'importance') return false;
  const end = tokens.findIndex(({ text }, at) => at >= to && /^[,;:.()—–]$/.test(text));
  const clause = tokens.slice(to, end < 0 ? undefined : end);
  const at = clause.findIndex(({ lower }) => lower === 'when');
  return at >= 0 && at <= 4 && clause.length - at > MIN_CASE;
}

/** "The faster commands", "a narrower check": the other one is the one that was spoken of. */
function isOtherOne({ of, from, to, word }: Hit, tokens: readonly Token[]): boolean {
  if (/^(?:narrower|wider)$/i.test(word)) return true;
  if (of.smell !== 'comparative') return false;
  if (tokens[to]?.kind === 'code') return true;
  if (/^the \w+$/i.test(word)) return tokens[to]?.lower === 'way' && tokens[to + 1]?.lower === 'to';
  if (/est$/i.test(word)) return false;
  return tokens[from - 1]?.lower === 'the' || (tokens[from - 1]?.text === ',' && tokens[from - 3]?.lower === 'the');
}

/** "A couple of lines", "short (at most a few words)", "(< 30 lines) and simple", "short - enough to find it". */
function isCounted({ of, from, to, word }: Hit, tokens: readonly Token[]): boolean {
  if (/^a couple/i.test(word)) return true;
  if (
    /^a few\b/i.test(word) &&
    tokens.slice(to, to + 6).some(({ lower }, at) => lower === 'at' && tokens[to + at + 1]?.lower === 'most')
  )
    return true;
  if (of.id === 'design' && tokens.slice(0, from).some(({ lower }) => lower === 'one')) return true;
  const before = tokens.slice(Math.max(0, from - 7), from);
  if (
    before.at(-1)?.lower === 'and' &&
    before.at(-2)?.text === ')' &&
    before.some((token, at) => isMeasure(token, before[at - 1]))
  )
    return true;
  return (
    of.smell === 'quantity' &&
    tokens.slice(to, to + 3).some(({ lower }, at) => lower === 'enough' && tokens[to + at + 1]?.lower === 'to')
  );
}

const MIN_EXPLANATION = 5;
const RATIONALE = /^(?:this|it|that|they|these|so|because|since|to|helps|makes|which|otherwise)$/;

/** "**Clear naming** - titles say what breaks and where", "keep it thin - it only parses; no queries". */
function isExplainedBehind({ of, to }: Hit, tokens: readonly Token[]): boolean {
  if (of.smell === 'escape' || of.smell === 'weak' || of.smell === 'reference') return false;
  const dash = tokens.findIndex(
    ({ text }, at) => at >= to && at <= to + 3 && /^[-–—]$/.test(text) && parts(tokens, at),
  );
  if (dash < 0) return false;
  const rest = tokens.slice(dash + 1);
  if (rest.filter(({ kind }) => kind === 'word').length < MIN_EXPLANATION) return false;
  if (!RATIONALE.test(rest[0]?.lower ?? ''))
    return rest.some(({ lower }) => /^(?:describes?|states?|says?|tells?|explains?)$/.test(lower));
  return rest.some(
    ({ text }, at) =>
      text === ';' && (VERB_LEMMAS.has(rest[at + 1]?.lower ?? '') || BANS.test(rest[at + 1]?.lower ?? '')),
  );
}

const CASES = new Set(['difficulty', 'importance', 'size', 'relevance']);

/** "For odd inputs, not for plain ones", "small changes that need no ticket": the case is told from the others. */
function hasBothSides({ of, to }: Hit, tokens: readonly Token[]): boolean {
  if (of.smell !== 'quality' && !CASES.has(of.id)) return false;
  const end = tokens.findIndex(({ text }, at) => at >= to && /^[.;]$/.test(text));
  const rest = tokens.slice(to, end < 0 ? undefined : end);
  return rest.some(
    ({ text, lower }, at) =>
      (text === ',' && rest[at + 1]?.lower === 'not' && /^(?:for|on|in|with)$/.test(rest[at + 2]?.lower ?? '')) ||
      (at < 4 && CASES.has(of.id) && /^(?:that|which)$/.test(lower)),
  );
}

/** Words with a meaning of their own in the trade, or that a term of it holds. */
function isSetTerm({ from, to, word }: Hit, tokens: readonly Token[], negative: boolean): boolean {
  const next = tokens[to]?.lower ?? '';
  if (/^(?:long|longer|short)-(?:running|lived)$/i.test(word)) return true;
  if (/^focus+ed$/i.test(word)) return /^tests?$/.test(next);
  if (/^god objects?$/i.test(word)) return true;
  if (/separation$/i.test(word)) return /^(?:between|of)$/.test(next);
  if (/^naming[ -]conventions?$/i.test(word)) return from > 1 && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '');
  if (/^minimal$/i.test(word))
    return /^(?:viable|required|necessary|needed|reproduc\w+|repro)$/.test(next) || tokens[from - 1]?.lower === 'both';
  if (/^as closely as possible$/i.test(word))
    return tokens.slice(0, from).some(({ lower }) => /^(?:match(?:es)?|follows?|mirrors?|reproduces?)$/.test(lower));
  if (/^(?:in)?sufficient/i.test(word) && /^(?:lacks?|lacking|are|is)$/.test(tokens[from - 1]?.lower ?? ''))
    return tokens.slice(0, from).some(({ lower }) => /^(?:if|when|where)$/.test(lower));
  if (/^too \w+$/i.test(word) && next === 'for')
    return tokens.slice(to, to + 8).some(({ lower }, at) => lower === 'to' && at > 1);
  return negative && /^defensive programming$/i.test(word);
}

/** "If so, simplify": what is to be improved was said before. */
function endsThere({ of, from, to }: Hit, tokens: readonly Token[]): boolean {
  return of.id === 'improving' && from > 0 && tokens.slice(to).every(({ text }) => /^[.!]$/.test(text));
}

/** "Summarize at a high level without naming people", "stubs with only what is called": the measure is what is left out. */
function isWithout({ of, to }: Hit, tokens: readonly Token[]): boolean {
  if (of.smell !== 'quantity' && of.id !== 'design') return false;
  return tokens.slice(to, to + 4).some(({ lower }, index) => {
    const next = tokens[to + index + 1]?.lower ?? '';
    return (lower === 'without' && /ing$/.test(next)) || (lower === 'with' && next === 'only');
  });
}

const POINTS_BACK = /^(?:this|that|these|those|it|them)$/;

/** "Be mindful of this", "always consider these": what is meant stands before. */
function pointsBack({ of, to }: Hit, tokens: readonly Token[]): boolean {
  if (of.id !== 'mental') return false;
  const at = /^(?:of|about|to)$/.test(tokens[to]?.lower ?? '') ? to + 1 : to;
  const next = tokens[at + 1];
  return POINTS_BACK.test(tokens[at]?.lower ?? '') && (next?.kind !== 'word' || STOP_WORDS.has(next.lower));
}

/** "Areas that require careful review", "the necessary keys", "the rows needed to explain it": told of a thing that has its need. */
function isNeedOfThing({ of, from, to, word }: Hit, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (of.id === 'thoroughness' && /^(?:requires?|needs?|deserves?)$/.test(before))
    return /^(?:that|which)$/.test(tokens[from - 2]?.lower ?? '');
  if (of.id === 'necessity' && before === 'the') return true;
  return /\b(?:necessary|needed)$/i.test(word) && tokens[to]?.lower === 'to';
}

const TELLING = /^(?:clearly|properly|correctly|well)$/;
const MARKED = /^(?:labell?ed|marked|named|defined|identified|documented|separated|stated)$/;

/** "Clearly labelled flags", "set up the tests properly with `fake()`": how it is done is said. */
function saysHow({ to, word }: Hit, tokens: readonly Token[]): boolean {
  const next = tokens[to]?.lower ?? '';
  if (TELLING.test(word.toLowerCase()) && MARKED.test(next)) return true;
  if (!/^properly$/i.test(word)) return false;
  return /^(?:using|via|through)$/.test(next) || (next === 'with' && tokens[to + 1]?.kind === 'code');
}

/** "The reusable checkout at `lib/`": one thing, and where it is. */
function isAtHand({ of, from, to }: Hit, tokens: readonly Token[]): boolean {
  if (of.smell === 'escape' || of.smell === 'reference') return false;
  const definite = tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => lower === 'the');
  return (
    definite &&
    tokens
      .slice(to, to + 4)
      .some(({ lower }, at) => /^(?:at|in|from)$/.test(lower) && CONCRETE.has(tokens[to + at + 1]?.kind ?? 'word'))
  );
}

/** "For proper operation" behind an act that is complete: what it is done for. */
export function isAim({ of, from, to }: Hit, { unit: { tokens }, clause }: Instruction): boolean {
  if (of.id !== 'fitness' && of.id !== 'consistency' && of.id !== 'performance') return false;
  if (tokens[from - 1]?.lower !== 'for' || clause.verb === undefined) return false;
  const verbAt = tokens.findIndex(({ start }) => start === clause.verb?.span.start);
  const act = tokens.slice(verbAt + 1, from - 1).filter(({ lower }) => !DETERMINERS.has(lower));
  const rest = tokens.slice(to).filter(({ kind }) => kind === 'word');
  return (act.length > 0 || clause.subject !== undefined) && rest.length <= 4;
}

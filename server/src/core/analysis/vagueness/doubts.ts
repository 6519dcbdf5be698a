import { STOP_WORDS } from '../../language/en/grammar.ts';
import { VERB_LEMMAS } from '../../language/en/verbs.ts';
import type { Instruction } from '../../spec/specModel.ts';
import type { Token } from '../../spec/tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Hit } from './hits.ts';
import { isPlainNeed } from './needs.ts';
import { labelsProduct } from './products.ts';
import { isAim, isSettled } from './settled.ts';
import type { Surroundings } from './surroundings.ts';

/** A sentence that is longer says so much that its vague word seldom decides anything. */
const MAX_WORDS = 20;
/** So does a paragraph. */
const MAX_BLOCK_WORDS = 60;

/** Whether an instruction as a whole tells, or says so much else, that its vague words are worth a look at most. */
export function isBeside(instruction: Instruction, near: Surroundings, { of }: Hit): boolean {
  const { tokens } = instruction.unit;
  return (
    tokens.filter(({ kind }) => kind === 'word').length > MAX_WORDS ||
    near.blockWords > MAX_BLOCK_WORDS ||
    near.elaborated ||
    // A loophole stays open beside any other case.
    (of.smell !== 'escape' && completes(instruction, near)) ||
    (of.smell !== 'escape' && isBareValue(instruction)) ||
    tellsWhatItHolds(instruction) ||
    tellsOfPlace(instruction) ||
    listsContents(instruction) ||
    explainsPrinciple(instruction)
  );
}

const NEGATES = /^(?:not|never|don't|don’t|no|avoid)$/;
const CONDITIONS = /^(?:when|if|where|unless)$/;

/** "Do not X", and below "Keep Y"; "X when …", and below "Y only when …": one case is the other's complement. */
function completes({ unit }: Instruction, { counterpart }: Surroundings): boolean {
  if (!counterpart) return false;
  const has = (tokens: readonly Token[], form: RegExp): boolean => tokens.some(({ lower }) => form.test(lower));
  if (has(unit.tokens, NEGATES) !== has(counterpart.tokens, NEGATES)) return true;
  return has(unit.tokens, CONDITIONS) && has(counterpart.tokens, CONDITIONS);
}

/** "Renderer: modern, modular core": as often a description as a rule. */
function isBareValue({ clause, unit }: Instruction): boolean {
  const { mood, verb } = clause;
  // "Test coverage - ensuring …": a gerund behind a label says what it stands for.
  const opensAct = verb !== undefined && (mood !== 'fragment' || !isGerund(verb.span, unit.tokens));
  return (
    (mood === 'norm' || mood === 'fragment') &&
    !opensAct &&
    clause.subject === undefined &&
    clause.label !== undefined &&
    clause.polarity === 'positive' &&
    !labelsProduct(clause)
  );
}

function isGerund({ start }: Span, tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.start === start && token.lower.endsWith('ing'));
}

/** "`tasks.json` contains useful commands": what a file holds is told. */
function tellsWhatItHolds({ unit: { tokens } }: Instruction): boolean {
  return (
    (tokens[0]?.kind === 'path' || tokens[0]?.kind === 'code') &&
    /^(?:contains?|holds?|has|provides?|includes?|lists?|shows?)$/.test(tokens[1]?.lower ?? '')
  );
}

/** "Unit tests in `core/` cover main flows": a norm about one place describes it as often as not. */
function tellsOfPlace({ clause, unit }: Instruction): boolean {
  const { subject, mood, strength } = clause;
  if (mood !== 'norm' || strength === 3 || !subject) return false;
  return unit.tokens.some(
    ({ kind, start, end }) =>
      (kind === 'code' || kind === 'path') && start >= subject.span.start && end <= subject.span.end,
  );
}

const CONTENTS =
  /^\W*(?:this|the|these|it|each|every)\b[^.:]*\b(?:covers?|describes?|explains?|contains?|outlines?|walks? through|consists? of|comprises?|returns?|outputs?|reports?|shows?|prints?|generates?|produces?|lists?|performs?|does|will)\b[^.:]*[:\uFF1A]\s*$/i;

/** "This guide covers: …": its items say what stands where. */
function listsContents({ block }: Instruction): boolean {
  return block.parent !== undefined && CONTENTS.test(block.parent.text.masked);
}

const EXPLAINING =
  /^\W*(?:(?:a )?deeper dive|background|rationale|explanation|why(?: it matters)?|motivation|benefits)\W*$/i;

/** "**Background:**" above a list: its items explain what is asked for elsewhere. */
function explainsPrinciple({ block }: Instruction): boolean {
  return block.parent !== undefined && EXPLAINING.test(block.parent.text.masked);
}

/** Whether a word is worth a look at most where it stands: it adds to something concrete, or tells of a state. */
export function isDoubtful(hit: Hit, instruction: Instruction): boolean {
  const { tokens } = instruction.unit;
  return (
    isTold(hit, instruction) ||
    isAdjunct(hit, instruction) ||
    isFiller(hit, instruction) ||
    isState(hit, instruction) ||
    isPlainNeed(hit, instruction) ||
    isUngoverned(hit, tokens) ||
    isLikeNeighbours(hit, tokens) ||
    isMember(hit, tokens) ||
    isReplaced(hit, instruction) ||
    isSpecific(hit, tokens) ||
    isGiven(hit, tokens) ||
    isPermittedWhen(hit, instruction) ||
    isAllowed(hit, tokens) ||
    isSettled(hit, instruction) ||
    isAim(hit, instruction)
  );
}

const CASES = new Set(['difficulty', 'importance', 'size', 'design', 'relevance']);

/** One of four or more cases or wants: the others show what is meant. */
function isMember({ of, from }: Hit, tokens: readonly Token[]): boolean {
  if (!CASES.has(of.id)) return false;
  const stop = (at: number): boolean => /^[;:.()—–]$/.test(tokens[at]?.text ?? '.');
  let first = from;
  while (first > 0 && !stop(first - 1)) first--;
  let commas = 0;
  for (let at = first; !stop(at); at++) if (tokens[at]?.text === ',') commas++;
  return commas >= 3;
}

/** "Never write long chains; use `switch` instead", "No huge classes; each has one task": what to do is said. */
function isReplaced({ of, to, span }: Hit, { unit: { tokens }, clause }: Instruction): boolean {
  if ((!CASES.has(of.id) && of.id !== 'necessity') || clause.polarity !== 'negative') return false;
  if (clause.exception && encloses(clause.exception.span, span)) return false;
  return tokens.slice(to).some(({ lower }, index) => {
    const next = tokens[to + index + 1]?.lower ?? '';
    if (lower === 'instead') return next !== 'of';
    return lower === ';' && (VERB_LEMMAS.has(next) || next === 'each' || next === 'every');
  });
}

/** "Large agent-specific full-screen fixture suites": four words and more name the thing, the first adds little. */
function isSpecific({ of, to }: Hit, tokens: readonly Token[]): boolean {
  if (!CASES.has(of.id)) return false;
  const end = tokens.findIndex(
    ({ kind, lower }, at) =>
      at >= to && (kind !== 'word' || STOP_WORDS.has(lower) || /^(?:and|or|with|for)$/.test(lower)),
  );
  const named = tokens.slice(to, end < 0 ? undefined : end);
  return named.length >= 4 && named.some(({ lower }) => lower.includes('-'));
}

/** "Within the appropriate phase", "understand the task": what is at hand decides which and when. */
function isGiven({ of, from, to, word }: Hit, tokens: readonly Token[]): boolean {
  if (of.id === 'difficulty' && tokens.slice(to, to + 3).some(({ lower }) => lower === 'that')) return true;
  if (of.id === 'mental') return /^understand$/i.test(word);
  return of.id === 'fitness' && tokens[from - 1]?.lower === 'the' && /^(?:appropriate|proper|suitable)$/i.test(word);
}

/** "Consistent with nearby code": the other side is named, if not precisely. */
function isLikeNeighbours({ of, to, word }: Hit, tokens: readonly Token[]): boolean {
  return (
    (of.id === 'consistency' || /consistent$/i.test(word)) &&
    tokens[to]?.lower === 'with' &&
    tokens
      .slice(to + 1, to + 6)
      .some(({ lower }) => /^(?:nearby|surrounding|neighbou?ring|adjacent|other|existing)$/.test(lower))
  );
}

/** "…; tiny helpers can be inlined": the further clause permits. */
function isAllowed({ of, from, to }: Hit, tokens: readonly Token[]): boolean {
  return (
    CASES.has(of.id) &&
    tokens[from - 1]?.text === ';' &&
    tokens.slice(to, to + 4).some(({ lower }) => lower === 'can' || lower === 'may')
  );
}

/** "For large jobs you may use the queue if the user asks": the other condition decides. */
function isPermittedWhen({ span }: Hit, { clause: { strength, condition } }: Instruction): boolean {
  return strength === 0 && condition !== undefined && !encloses(condition.span, span);
}

/** "It is the fastest way to deploy", but not "It is important to …". */
function tellsOfIt([first, second, ...rest]: readonly Token[]): boolean {
  if (rest[1]?.lower === 'to') return false;
  return /^(?:it|this|these|they)$/.test(first?.lower ?? '') && /^(?:is|are)$/.test(second?.lower ?? '');
}

/** "There are a lot of old files", "some packages may not start", "hot spots = files that change often". */
function tellsOfSome(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(0, 6).map(({ lower }) => lower);
  if (tokens.some(({ text }) => text === '=')) return true;
  if (/^(?:some|many|most)$/.test(opening[0] ?? ''))
    return opening.some((word) => /^(?:may|might|can|could)$/.test(word));
  return opening.some((word, at) => word === 'there' && /^(?:is|are|were|was)$/.test(opening[at + 1] ?? ''));
}

const MIN_TOLD = 9;

function isContrast({ of, from, to }: Hit, tokens: readonly Token[]): boolean {
  return of.smell === 'quantity' && tokens[from - 1]?.lower === 'but' && tokens[to]?.kind !== 'word';
}

/** Classes that pick out the case in which a rule holds: "Risky plans are applied in the morning". */
const PICKING = new Set(['difficulty', 'importance']);

/** "Complex state is kept in hooks": in a norm with a verb only what is said of its subject demands something. */
function isTold(hit: Hit, { clause, unit }: Instruction): boolean {
  const { mood, strength, verb } = clause;
  if (tellsOfSome(unit.tokens)) return true;
  if (mood === 'modal' && strength < 3 && tellsOfIt(unit.tokens)) return true;
  // "The suite is required but slow": what it is like stands beside what is asked.
  if (mood !== 'imperative' && mood !== 'fragment' && isContrast(hit, unit.tokens)) return true;
  if (mood !== 'norm' || strength === 3 || strength === 0 || !verb || hit.of.smell === 'reference') return false;
  const { tokens } = unit;
  if (/^(?:it|this|these|they|that|it's|they're)$/.test(tokens[0]?.lower ?? '')) return true;
  const verbAt = tokens.findIndex(({ start }) => start === verb.span.start);
  const before = tokens.slice(0, Math.max(0, verbAt));
  // "We write …" says what must be done here.
  if (tokens[0]?.lower === 'we') return false;
  // A gerund or a relative clause in front shows that the whole is a topic, and no finite verb was read.
  // So does a verb that a preposition follows: "updates for small fixes" is a noun phrase.
  if (/^(?:for|of)$/.test(tokens[verbAt + 1]?.lower ?? '')) return false;
  if (/ing$/.test(tokens[0]?.lower ?? '') || before.some(({ lower }) => lower === 'that' || lower === 'which'))
    return false;
  if (tokens.some(({ text }) => text === '→')) return false;
  const picks = hit.of.smell === 'quantity' || PICKING.has(hit.of.id);
  const judges = verb.lemma === 'be' && !/(?:ed|en)$/.test(tokens[verbAt + 1]?.lower ?? '');
  if (picks && judges) return true;
  if (picks && hit.from < verbAt) return hit.from >= 4;
  if (picks || hit.of.smell === 'escape') return false;
  // A short norm with an act is as often a rule ("Handlers return proper codes").
  if (tokens.length < MIN_TOLD) return false;
  if (verb.lemma !== 'be') return true;
  return hit.from < verbAt || (hit.word.endsWith('ly') && /(?:ed|en)$/.test(tokens[hit.to]?.lower ?? ''));
}

const ADJUNCTS = new Set(['readability', 'thoroughness', 'consistency', 'performance', 'tone']);

/** "… tables with clear headings": what is asked for is named before. */
function isAdjunct({ of, from }: Hit, { unit: { tokens }, clause: { verb, label } }: Instruction): boolean {
  if (!ADJUNCTS.has(of.id)) return false;
  const at = tokens.slice(Math.max(0, from - 3), from).findIndex(({ lower }) => lower === 'with');
  // A label that stays names something, too ("**Arrange-Act-Assert**: …").
  const verbAt = label ? 0 : tokens.findIndex(({ start }) => start === verb?.span.start);
  return at >= 0 && from - Math.max(0, verbAt) > 3;
}

const JUDGING =
  /^(?:test|review|check|validate|verify|consider|handle|manage|evaluate|analy[sz]e|plan|design|choose|select|think|document|debug|inspect|use|apply|weigh|treat|examine)$/;

/** States that are there or not: "properly" adds nothing to them. */
const BINARY =
  /^(?:formatted|configured|installed|loaded|closed|initiali[sz]ed|registered|referenced|encoded|escaped|quoted|indented|exported|imported|linked|connected|authenticated|attributed)$/;

/** "Carefully count the lines": the act is concrete, the adverb adds nothing that could be missed. */
function isFiller({ of, from, to, word }: Hit, { unit, clause }: Instruction): boolean {
  const { tokens } = unit;
  if ((of.id === 'thoroughness' || /ly$/.test(word)) && hasEach(tokens, to)) return true;
  if (!/ly$/.test(word)) return false;
  if (of.id === 'fitness' && BINARY.test(tokens[to]?.lower ?? '')) return true;
  if (of.id === 'thoroughness' && clause.verb?.lemma === 'read') return true;
  if (of.id === 'thoroughness' && tokens.slice(to, to + 5).some(({ lower }) => lower === 'for')) return true;
  if (of.id !== 'thoroughness' && of.id !== 'readability') return false;
  const verb = clause.verb;
  return verb !== undefined && tokens[from + 1]?.start === verb.span.start && !JUDGING.test(verb.lemma);
}

/** "… at each step", "… for every handler". */
function hasEach(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 6)
    .some(
      ({ lower }, index) =>
        /^(?:at|in|for|on)$/.test(lower) && /^(?:each|every)$/.test(tokens[from + index + 1]?.lower ?? ''),
    );
}

const STATES = new Set(['taste', 'readability', 'tone', 'design', 'soundness', 'consistency', 'performance']);

/** "If the message is misleading, …": a state that the reader meets, no quality to reach. */
function isState({ of, span, word }: Hit, { clause }: Instruction): boolean {
  return (
    (STATES.has(of.id) || /(?:needed|necessary|required)$/i.test(word)) &&
    of.smell !== 'escape' &&
    [clause.condition, clause.time].some((phrase) => phrase !== undefined && encloses(phrase.span, span))
  );
}

function encloses(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

const GOVERNS =
  /^(?:follow(?:s|ing|ed)?|adher(?:e|es|ing)|compl(?:y|ies|iant|iance|ying)|conform(?:s|ing)?|respect(?:s|ing)?|obey|observ(?:e|ing)|appl(?:y|ies|ying)|us(?:e|es|ing)|meet(?:s|ing)?|match(?:es|ing)?|uphold|maintain|enforce|ensure|honou?r|according|per|implement|embrace|practi[cs]e|employ|utilize|leverage|consistent|violat(?:e|es|ing))$/;

/** "Code quality standards", "keep the file up to date with our coding standards": nothing says to follow them. */
function isUngoverned({ of, from, word }: Hit, tokens: readonly Token[]): boolean {
  if (of.id === 'follow') return from > 0 && /^following$/i.test(word.split(' ')[0] ?? '');
  if (of.id !== 'slogan') return false;
  if (/^(?:for|on|about)$/.test(tokens[from - 1]?.lower ?? '')) return true;
  return (
    /(?:standards?|conventions?|guidelines?|requirements?)$/i.test(word) &&
    !tokens.slice(0, from).some(({ lower }) => GOVERNS.test(lower))
  );
}

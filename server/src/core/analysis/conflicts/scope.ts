import type { Section } from '../../document/sections.ts';
import type { TextBlock } from '../../spec/blocks.ts';
import { VERB_LEMMAS } from '../../language/en/verbs.ts';
import type { Unit } from '../../spec/units.ts';
import { ARTEFACTS, NEUTRAL, VAGUE_ARTEFACTS } from './catalogue/artefacts.ts';
import { stem } from './lemma.ts';
import type { Match } from './pattern.ts';
import type { Word } from './words.ts';

/** Where and when a statement holds, as far as its words and headings say so. All words as stems. */
export interface Scope {
  /** The places and kinds of things it is limited to: paths, languages, layers, platforms, phases. */
  readonly places: ReadonlySet<string>;
  readonly condition: ReadonlySet<string>;
  /** The condition is a negated one ("if there is no owner"). */
  readonly negated: boolean;
  /** What the headings and the list item above limit it to. */
  readonly headings: ReadonlySet<string>;
  /** Words that may limit it: they decide only where the other side has other ones. */
  readonly details: ReadonlySet<string>;
  /** It states an exception, in its sentence or beside it. */
  readonly exception: boolean;
  /** "when possible", "as needed": holds, but not strictly. */
  readonly soft: boolean;
  /** "any other", "otherwise": the rest of something said elsewhere. */
  readonly remainder: boolean;
}

/** What a sentence says of its limits, apart from what it says of a topic. */
interface Limits {
  readonly places: readonly string[];
  readonly condition: readonly string[];
  readonly negated: boolean;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const LEADERS = set(
  'in for on under inside within during with when if while once where after before at outside from below among between across unless as whenever wherever until since',
);
const CONDITIONS = set('when if while once whenever wherever until unless after before as during since where');
const TRAILING = set('when if while whenever wherever unless where during');
const PREPOSITIONS = set('in under inside within below outside for of to at on from with by during across');
const EXCEPTION =
  /\b(?:unless|except(?:ing|ion)?|excluding|barring|apart from|aside from|other than|save for|with the exception|exempt(?:ed)?|but for|only (?:exception|place|case|one)|one (?:exception|case)|any ?where but|everywhere but|exceptions?:|all but|(?:no|nothing|any|all|none|every)\b[^.,;]{2,40}(?<!,) but)\b|^outside\b|, outside\b/;
const NO_EXCEPTION =
  /\b(?:no|without|zero) (?:exceptions?|exemptions?)\b|\b(?:throws?|catch(?:es)?|raises?|handles?|with an|an|unhandled|custom|this|every|all) exceptions?\b|\bother than \d/;
const SOFT =
  /\b(?:when|where|if|whenever|wherever|as) (?:ever )?(?:possible|feasible|practical|needed|necessary|appropriate|applicable|sensible|it makes sense|reasonable)\b|\bas needed\b|\bideally\b|\btry to\b|\bpreferably\b/;
const REMAINDER =
  /\b(?:any|all|every|the) other\b|^otherwise\b|\beverything else\b|\banything else\b|\bthe rest of\b|\belsewhere\b|\beverything that isn't\b|\bin all others?\b/;
const NEGATION =
  /^(?:not|no|never|without|isn't|aren't|don't|doesn't|can't|cannot|unless|outside|hasn't|haven't|neither|none|off|other|below|fewer)$/;

/** Reads what limits a statement; the words of its match say what, not where. */
export function readScope(unit: Unit, words: readonly Word[], match: Match, topicWords: ReadonlySet<string>): Scope {
  const { block } = unit;
  const text = words.map((word) => (word.code ? '`' : word.text)).join(' ');
  const limits = readLimits(words, match);
  const before = unit.first ? afterLabel(unit) : firstSentenceLimits(block.text.source);
  const own = (list: readonly string[]): ReadonlySet<string> => new Set(list.filter((word) => !topicWords.has(word)));
  const near = placesIn(words, match);
  const headings = headingScope(block);
  return {
    places: new Set([...limits.places, ...(before?.places ?? []), ...near.strong]),
    condition: own([...limits.condition, ...(before?.condition ?? [])]),
    negated: limits.negated,
    headings: headings.strong,
    details: new Set([...own(detailsIn(words, match)), ...near.weak, ...headings.weak]),
    exception: statesException(text) || statesException(block.text.masked.toLowerCase()),
    soft: SOFT.test(text),
    remainder: REMAINDER.test(text) || REMAINDER.test(block.text.masked.slice(0, 40).toLowerCase()),
  };
}

/** Words that limit, and words that limit only where the other side has others. */
interface Places {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

/** "In `docs/`, …", "For hotfixes: …", "While the freeze is on, …", "… when the flag is off". */
function readLimits(words: readonly Word[], match: Match): Limits {
  const trailing = readTrailing(words, match);
  const start = words.findIndex((word) => word.alpha || word.path);
  const opener = words[start];
  const none = { places: [], condition: trailing.words, negated: trailing.negated };
  if (!opener || !LEADERS.has(opener.text)) return none;
  const end = words.findIndex((word, at) => at > start && /^[,:—–]$/.test(word.text));
  if (end < 0 || end - start > 18) return none;
  const content = contentStems(words, start + 1, end, match);
  const negated = words.slice(start, end).some((word) => NEGATION.test(word.text));
  if (CONDITIONS.has(opener.text)) return { places: [], condition: [...content, ...trailing.words], negated };
  return { places: content, condition: trailing.words, negated: negated || trailing.negated };
}

function readTrailing(
  words: readonly Word[],
  match: Match,
): { readonly words: readonly string[]; readonly negated: boolean } {
  const at = words.findIndex((word, index) => index >= match.to && TRAILING.has(word.text) && !word.code);
  if (at < 0) return { words: [], negated: false };
  let end = at + 1;
  while (end < words.length && !/^[,;:—–(.]$/.test(words[end]?.text ?? '')) end++;
  const negated = words.slice(at, end).some((word) => NEGATION.test(word.text));
  return { words: contentStems(words, at + 1, end, match), negated };
}

function contentStems(words: readonly Word[], from: number, to: number, match: Match): readonly string[] {
  const gaps = new Set(match.gaps);
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || (at >= match.from && at < match.to && !gaps.has(at))) continue;
    if ((word.alpha || word.path || /^\d/.test(word.text)) && !NEUTRAL.has(word.stem)) found.push(word.stem);
  }
  return found;
}

/** What the opening sentence of a block is limited to holds for the sentences after it ("… there"). */
function firstSentenceLimits(text: string): Limits {
  const opening =
    /^\s*(?:\[[ x]\]\s*)?(in|for|on|under|inside|within|during|when|if|while|once|with)\s+([^,:.;]{3,90})[,:]/i.exec(text);
  if (!opening) return { places: [], condition: [], negated: false };
  const content = (opening[2]?.toLowerCase().match(/[\w./*-]{2,}/g) ?? [])
    .map(stem)
    .filter((word) => !NEUTRAL.has(word));
  return CONDITIONS.has((opening[1] ?? '').toLowerCase())
    ? { places: [], condition: content, negated: false }
    : { places: content, condition: [], negated: false };
}

const STRONG_PREPOSITION = /^(?:in|inside|within|for|during)$/;

/** "**Crash early.** During start-up, …": a bold phrase is limited by the sentence that explains it. */
function afterLabel({ block, span, tokens }: Unit): Limits | undefined {
  if (tokens.length > 6) return undefined;
  const rest = block.text.source.slice(span.end - block.text.span.start).replace(/^[*_\s]+/, '');
  const during = /\b(during|while|when|in) ([a-z][\w -]{3,30})[,.;]/i.exec(rest);
  const opening = firstSentenceLimits(rest);
  if (opening.places.length + opening.condition.length > 0 || !during) return opening;
  return { places: (during[2] ?? '').toLowerCase().split(/[\s-]+/).map(stem), condition: [], negated: false };
}

/**
 * Paths, and words of the closed list of kinds of things, where they limit: after a preposition, as the subject, in a
 * clause that narrows it ("pull requests that change `docs/`"), before the matched words or between them.
 */
function placesIn(words: readonly Word[], match: Match): Places {
  const strong: string[] = [];
  const weak: string[] = [];
  const gaps = new Set(match.gaps);
  let first = words.findIndex((word) => word.alpha || word.path);
  if (/^(?:always|never|please|all|every|each|the|a|new)$/.test(words[first]?.text ?? '')) first++;
  words.forEach((word, at) => {
    const inMatch = at >= match.from && at < match.to;
    if (inMatch && !gaps.has(at)) return;
    const preposition = prepositionBefore(words, at);
    if (word.path) {
      const narrows = STRONG_PREPOSITION.test(preposition) || inRelativeClause(words, at);
      if (narrows && !word.text.includes('<')) strong.push(word.stem);
      else if (preposition !== '') weak.push(word.stem);
      return;
    }
    if (word.code || !word.alpha) return;
    const limits = preposition !== '' || inMatch || at <= first + 1 || (at < match.from && at >= match.from - 2);
    if (limits && ARTEFACTS.has(word.stem)) strong.push(word.stem);
    else if (limits && VAGUE_ARTEFACTS.has(word.stem)) weak.push(word.stem);
  });
  return { strong, weak };
}

function inRelativeClause(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some((word) => /^(?:that|which)$/.test(word.text));
}

/** The preposition that a word hangs on, or nothing. */
function prepositionBefore(words: readonly Word[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = words[i];
    if (!word) return '';
    if (PREPOSITIONS.has(word.text)) return word.text;
    if (!word.alpha && word.text !== ',') return '';
  }
  return '';
}

/** The word before the matched ones, and what "of" or "in" adds between or close behind them. */
function detailsIn(words: readonly Word[], match: Match): readonly string[] {
  const found: string[] = [];
  const gaps = new Set(match.gaps);
  const note = (at: number): void => {
    const word = words[at];
    if (word?.alpha && !word.code && !NEUTRAL.has(word.stem) && word.text.length > 2) found.push(word.stem);
  };
  const before = words[match.from - 1];
  if (before?.alpha && !before.text.includes("'") && !VERB_LEMMAS.has(before.text)) note(match.from - 1);
  if (gaps.has(match.to - 2) && !VERB_LEMMAS.has(words[match.to - 2]?.text ?? '')) note(match.to - 2);
  for (let at = match.from; at < Math.min(words.length, match.to + 6); at++) {
    if (/^[;.,]$/.test(words[at]?.text ?? '')) break;
    if (!/^(?:of|in)$/.test(words[at]?.text ?? '') || (at < match.to && !gaps.has(at))) continue;
    for (let i = at + 1; i < Math.min(words.length, at + 4); i++) {
      if (i >= match.to || gaps.has(i)) note(i);
      else break;
    }
  }
  return found;
}

function statesException(text: string): boolean {
  const match = EXCEPTION.exec(text);
  return match !== null && !NO_EXCEPTION.test(text.slice(Math.max(0, match.index - 12), match.index + 30));
}

interface TitleScope {
  readonly strong: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
}

const ofSections = new WeakMap<Section, TitleScope>();

/** What the headings above a block, and the short item that it hangs on, limit it to. */
function headingScope(block: TextBlock): TitleScope {
  const own = sectionScope(block.section);
  const { parent } = block;
  if (!parent || block.kind !== 'item' || parent.kind !== 'item') return own;
  const label = parent.text.masked.toLowerCase().match(/[a-z][\w+#./-]*/g) ?? [];
  if (label.length === 0 || label.length > 3) return own;
  const words = label.map(stem).filter((word) => !NEUTRAL.has(word));
  return { strong: own.strong, weak: new Set([...own.weak, ...words]) };
}

/** Paths and kinds of things in headings; a document's title limits nothing. */
function sectionScope(section: Section): TitleScope {
  const known = ofSections.get(section);
  if (known) return known;
  const above = section.parent ? sectionScope(section.parent) : { strong: [], weak: [] };
  const scope = { strong: new Set(above.strong), weak: new Set(above.weak) };
  if (section.parent !== undefined || section.depth > 1) readTitle(section.title, scope);
  ofSections.set(section, scope);
  return scope;
}

function readTitle(title: string, into: { readonly strong: Set<string>; readonly weak: Set<string> }): void {
  const lower = title.toLowerCase();
  for (const path of title.match(/`[^`]+`|[\w.*-]+\/[\w./*-]*/g) ?? []) into.strong.add(path.replaceAll('`', ''));
  for (const word of lower.match(/[a-z][\w+#]*/g) ?? []) {
    if (ARTEFACTS.has(stem(word))) into.strong.add(stem(word));
    else if (VAGUE_ARTEFACTS.has(stem(word))) into.weak.add(stem(word));
  }
  const limited =
    /^\W*(?:while|when|if|during|in|on|for|before|after|under|inside|with)\s+(.+)$/.exec(lower) ??
    /\b(?:of|for|in|when|while|during)\s+([a-z`][\w` /.-]+)$/.exec(lower);
  for (const word of limited?.[1]?.match(/[a-z]\w*/g) ?? []) if (!NEUTRAL.has(stem(word))) into.weak.add(stem(word));
}

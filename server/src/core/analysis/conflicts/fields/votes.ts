import { attitudeTo, isNegated, isRuledOut, limitsCount } from '../statements/attitude.ts';
import type { Topic } from '../catalogue/topic.ts';
import type { Statement } from '../statements/statement.ts';
import type { PhraseHit, Sentence } from './phraseSearch.ts';
import type { CompiledFields } from './readFields.ts';
import { verdictOn } from './verdicts.ts';
import type { Word } from './words.ts';

/** What a phrase in a statement says of a topic. */
export interface Vote {
  readonly option: string;
  readonly denied: boolean;
  readonly start: number;
  readonly end: number;
}

function placeOf(words: readonly Word[], { first, last }: PhraseHit): { start: number; end: number } {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** Of a slot's value: that it is used or ruled out, or stands behind a label. */
export function voteOfAct(
  statement: Statement,
  sentence: Sentence,
  topic: Topic,
  hit: PhraseHit,
  labels: ReadonlySet<number>,
  compiled: CompiledFields,
): Vote | undefined {
  const vote = voteOnAct(statement, sentence, hit, compiled);
  if (topic.kind !== 'slot' || topic.options[0]?.id === 'for') return vote;
  const option = topic.options[hit.answer]?.id;
  if (option === undefined) return undefined;
  if (vote) return { ...vote, option, denied: vote.option === 'against' };
  return labels.has(hit.first - 1) || isAllThatIsSaid(statement.text, sentence.words, hit)
    ? { option, denied: false, ...placeOf(sentence.words, hit) }
    : undefined;
}

/** Behind these labels stands what is not chosen, or what is only an example. */
const NO_CHOICE =
  /\b(?:avoid\w*|deprecated|old|legacy|removed?|not?|never|don't|instead|bad|wrong|examples?|former\w*|before|except\w*|forbidden|banned|unsupported|alternatives?|see|note|optional\w*|from|later|future|planned|maybe)\b/;

/** A sentence that is no more than the name, with a label or without: "Namespaces in C#: file-scoped". */
function isAllThatIsSaid(text: string, words: readonly Word[], { first, last }: PhraseHit): boolean {
  if (last !== words.length - 1 || last - first < 1) return false;
  if (first === 0) return /\.\W{0,4}$/.test(text);
  const [before, at] = [words[first - 1], words[first]];
  if (!before || !at || first > MOST_OF_LABEL) return false;
  return (
    /^[^\w,;.:]{0,6}:[^\w,;.:]{0,6}$/.test(text.slice(before.end, at.start)) &&
    !NO_CHOICE.test(text.slice(0, before.end))
  );
}

const MOST_OF_LABEL = 3;

/** By grammar ("never X"), or else by what is said beside it ("X gets sent back"). */
function voteOnAct(
  statement: Statement,
  sentence: Sentence,
  hit: PhraseHit,
  { search, table }: CompiledFields,
): Vote | undefined {
  const { words } = sentence;
  const place = placeOf(words, hit);
  const attitude = attitudeTo(statement.text, place.start, place.end);
  if (attitude !== 'none') return { option: attitude, denied: false, ...place };
  const said = verdictOn(search, table.verdicts, sentence, hit.first, hit.last);
  if (!said) return undefined;
  const verdictAt = { start: words[said.first]?.start ?? 0, end: words[said.last]?.end ?? 0 };
  const negated = isNegated(statement.text, verdictAt.start, verdictAt.end, false);
  const option = negated ? (said.verdict === 'for' ? 'against' : 'for') : said.verdict;
  return {
    option,
    denied: false,
    start: Math.min(place.start, verdictAt.start),
    end: Math.max(place.end, verdictAt.end),
  };
}

/** What a phrase that is no mere name says, where the words around it don't deny it. */
export function voteOf(
  statement: Statement,
  words: readonly Word[],
  topic: Topic,
  hit: PhraseHit,
  hits: readonly PhraseHit[],
): Vote | undefined {
  const place = placeOf(words, hit);
  const option = topic.options[hit.answer]?.id;
  if (option === undefined) return undefined;
  if (isTool(topic) && isNoChoice(statement.text, place)) return undefined;
  const { from, to } = partOf(statement.text, words, topic, hit, hits);
  const text = statement.text.slice(0, to);
  if (limitsCount(text, place.start, place.end)) return undefined;
  const behind = place.end - (OPENS_CLAUSE.exec(text.slice(place.start, place.end))?.[0].length ?? 0);
  const negated = isNegated(text.slice(from), place.start - from, behind - from, option !== 'against');
  if (!negated) return { option, denied: false, ...place };
  if (topic.kind === 'slot') return isRuledOut(text, place) ? { option, denied: true, ...place } : undefined;
  const other = topic.options.find(({ id }) => id !== option);
  return other && topic.options.length === 2 && topic.kind !== 'order'
    ? { option: other.id, denied: false, ...place }
    : undefined;
}

/** What is said of a tool leaves open what the project uses else. */
function isNoChoice(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return (
    STILL.test(text.slice(Math.max(0, start - STILL_LENGTH), end)) ||
    ADDS.test(text.slice(start, end)) ||
    (text.slice(start, end).endsWith('only') && PARTLY.test(text.slice(end)))
  );
}

/** "Release images are also pushed to X". */
const ADDS = /\balso\b/;
/** "X is only a transitive dependency", "X only for the old pages". */
const PARTLY = /^ (?:an?|the|used|for|needed|there|when|if|in|on|where|by|while|until)\b/;

/** "The old widget still uses X": a remnant, no choice. What we still use is one. */
const STILL = /(?<!\bwe )\bstill (?!on\b)\w+/;
const STILL_LENGTH = 'we still '.length;

/** One is chosen, and the others are not used for the same thing. */
export function isTool({ kind, wholesale }: Topic): boolean {
  return kind === 'slot' && wholesale === true;
}

/** A phrase begins before a comma and ends with a name behind it, past another one: "the ORM is X, Y was dropped". */
export function isTorn(text: string, words: readonly Word[], hit: PhraseHit, hits: readonly PhraseHit[]): boolean {
  const { end } = placeOf(words, hit);
  return hits.some(
    (other) =>
      isOtherName(other, hit) &&
      other.first >= hit.first &&
      other.last < hit.last &&
      text.slice(placeOf(words, other).end, end).includes(','),
  );
}

function isOtherName({ kind, answer }: PhraseHit, hit: PhraseHit): boolean {
  return kind === 'act' && answer !== hit.answer;
}

/** The last word of a phrase that opens a clause: what that clause denies ("… when the user is wrong") is not the phrase. */
const OPENS_CLAUSE = / (?:when|whenever|if|while|where|because|since|unless|until)$/;

/** "X is not allowed anywhere, …": what follows is another sentence. */
const ENDS_WITH_BAN = /\b(?:(?:is|are) (?:not|never)|isn't|aren't) [a-z ]{2,30}, *[`*_"]*$/;

/**
 * The part of a sentence that judges a tool. What opens a part ("don't pull in X, Y is enough") is not denied before it,
 * and what is said of the next tool ("we use X and Y is banned") not of this one.
 */
function partOf(
  text: string,
  words: readonly Word[],
  topic: Topic,
  hit: PhraseHit,
  hits: readonly PhraseHit[],
): { from: number; to: number } {
  const { start } = placeOf(words, hit);
  if (!isTool(topic)) return { from: ENDS_WITH_BAN.test(text.slice(0, start)) ? start : 0, to: text.length };
  const next = hits.filter((other) => isOtherName(other, hit) && other.first > hit.last);
  return {
    from: /, *[`*_"]*$/.test(text.slice(0, start)) ? start : 0,
    to: Math.min(text.length, ...next.map((other) => placeOf(words, other).start)),
  };
}

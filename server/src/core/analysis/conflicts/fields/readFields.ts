import { OriginMap } from '../../../spec/origin.ts';
import { attitudeTo, isNegated, isRuledOut, limitsCount } from '../attitude.ts';
import type { Stance } from '../stances.ts';
import type { Topic } from '../catalogue/topic.ts';
import type { Statement } from '../statement.ts';
import { parsePhrase, type Phrase } from './phrase.ts';
import { type PhraseHit, PhraseIndex } from './phraseIndex.ts';
import type { PhraseTable } from './table.ts';
import { readLine, type RoleKind } from './tableLine.ts';
import { compileVerdicts, verdictOn, type Verdicts } from './verdicts.ts';
import { type Sentence, Vocabulary } from './vocabulary.ts';
import { readWords, type Word, wordsOf } from './words.ts';

interface Role {
  readonly field: number;
  readonly kind: RoleKind;
  /** The answer, for `near` and `alone`. */
  readonly answer: number;
}

/** Fields made ready. */
export interface CompiledFields {
  /** By field. */
  readonly topics: readonly Topic[];
  readonly vocabulary: Vocabulary;
  /** Phrases that name or answer a field alone. */
  readonly alone: PhraseIndex<Role>;
  /** Phrases that need a thing nearby. */
  readonly near: PhraseIndex<Role>;
  /** By place of a phrase its field. */
  readonly fieldOf: Int16Array;
  readonly verdicts: Verdicts;
}

/** Makes a table ready to be searched; each phrase is read when a sentence first has its words. */
export function compileFields(table: PhraseTable): CompiledFields {
  const { topics, topicOf, firstOf, keys, groups, phrases } = table;
  const vocabulary = new Vocabulary(keys);
  const fieldOf = new Int16Array(phrases.length);
  firstOf.forEach((first, field) => fieldOf.fill(field, first));
  const roles: (Role | undefined)[] = new Array<undefined>(phrases.length).fill(undefined);
  const payloadAt = (at: number): Role => {
    let role = roles[at];
    if (!role) {
      const { kind, answer } = readLine(phrases[at] ?? '');
      roles[at] = role = { field: fieldOf[at] ?? 0, kind, answer };
    }
    return role;
  };
  const phraseAt = (at: number): Phrase => parsePhrase(readLine(phrases[at] ?? '').words, vocabulary, groups);
  return {
    topics: topicOf.flatMap((at) => topics[at] ?? []),
    vocabulary,
    alone: new PhraseIndex(vocabulary, { count: phrases.length, byAnchor: table.alone, phraseAt, payloadAt }),
    near: new PhraseIndex(vocabulary, { count: phrases.length, byAnchor: table.near, phraseAt, payloadAt }),
    fieldOf,
    verdicts: compileVerdicts(vocabulary),
  };
}

/** The fields whose things a text names; for headings and lead-ins, which say what stands below is about. */
export function fieldsNamed(text: string, { alone, vocabulary }: CompiledFields): ReadonlySet<number> {
  return fieldsOf(alone.find(vocabulary.sentence(readWords(text))).filter(({ payload }) => isThing(payload)));
}

/** The fields whose things a statement names. */
export function fieldsNamedIn(statement: Statement, compiled: CompiledFields): ReadonlySet<number> {
  return readSentence(statement, compiled).things;
}

function fieldsOf(hits: readonly PhraseHit<Role>[]): ReadonlySet<number> {
  const fields = new Set<number>();
  for (const { payload } of hits) fields.add(payload.field);
  return fields;
}

function isThing({ kind }: Role): boolean {
  return kind === 'thing' || kind === 'act';
}

/**
 * The answers that a statement gives to fields.
 * @param introduced the fields whose things the heading, the lead-in or the sentence before it names
 */
export function readFieldStances(
  statement: Statement,
  compiled: CompiledFields,
  introduced: () => ReadonlySet<number>,
): readonly Stance[] {
  const { sentence, answers, fields, things } = readSentence(statement, compiled);
  if (sentence.words.length < 2) return [];
  const alone = byField(answers);
  const open = [...things, ...introduced()];
  const near = byField(hitsNear(open, sentence, compiled));
  if (alone.size + near.size === 0) return [];
  const stances: Stance[] = [];
  for (const at of new Set([...fields, ...open])) {
    const topic = compiled.topics[at];
    const [own, other] = [alone.get(at), near.get(at)];
    if (!topic || (!own && !other)) continue;
    const stance = readField(statement, sentence, topic, [...(own ?? []), ...(other ?? [])], compiled.verdicts);
    if (stance) stances.push(stance);
  }
  return stances;
}

interface ReadSentence {
  readonly sentence: Sentence;
  /** Phrases that may answer a field alone. */
  readonly answers: readonly PhraseHit<Role>[];
  /** Fields that are named or answered, in the order of the sentence. */
  readonly fields: ReadonlySet<number>;
  /** Fields whose things are named. */
  readonly things: ReadonlySet<number>;
}

const sentences = new OriginMap<ReadSentence>();

/** A statement's words and the phrases among them; read once. */
function readSentence(statement: Statement, { alone, vocabulary }: CompiledFields): ReadSentence {
  const { origin } = statement.unit;
  let read = sentences.get(origin);
  if (!read) {
    const sentence = vocabulary.sentence(wordsOf(statement));
    const hits = alone.find(sentence);
    read = {
      sentence,
      answers: inOrder(hits.filter(({ payload }) => payload.kind !== 'thing')),
      fields: fieldsOf(hits),
      things: fieldsOf(hits.filter(({ payload }) => isThing(payload))),
    };
    sentences.set(origin, read);
  }
  return read;
}

function inOrder(hits: readonly PhraseHit<Role>[]): readonly PhraseHit<Role>[] {
  return hits.length < 2 ? hits : [...hits].sort((a, b) => a.first - b.first);
}

function byField(hits: readonly PhraseHit<Role>[]): ReadonlyMap<number, readonly PhraseHit<Role>[]> {
  const sorted = new Map<number, PhraseHit<Role>[]>();
  for (const hit of hits) {
    const list = sorted.get(hit.payload.field);
    if (list) list.push(hit);
    else sorted.set(hit.payload.field, [hit]);
  }
  return sorted;
}

/** The phrases in a sentence that answer some fields near one of their things. */
function hitsNear(
  fields: readonly number[],
  sentence: Sentence,
  { topics, near, fieldOf }: CompiledFields,
): readonly PhraseHit<Role>[] {
  if (fields.length === 0) return [];
  const wanted = new Uint8Array(topics.length);
  for (const field of fields) wanted[field] = 1;
  return inOrder(near.find(sentence, (at) => wanted[fieldOf[at] ?? 0] === 1));
}

interface Vote {
  readonly option: string;
  readonly denied: boolean;
  readonly start: number;
  readonly end: number;
}

function readField(
  statement: Statement,
  sentence: Sentence,
  topic: Topic,
  hits: readonly PhraseHit<Role>[],
  verdicts: Verdicts,
): Stance | undefined {
  const votes: Vote[] = [];
  for (const hit of hits) {
    if (isInLonger(hit, hits)) continue;
    const vote =
      hit.payload.kind === 'act'
        ? voteOfAct(statement, sentence, hit, verdicts)
        : voteOf(statement, sentence.words, topic, hit);
    if (vote) votes.push(vote);
  }
  // "pnpm, never npm": what is ruled out beside what is chosen says nothing more.
  const chosen = votes.filter(({ denied }) => !denied);
  const counted = chosen.length > 0 ? chosen : votes;
  const [first] = counted;
  if (!first || counted.some(({ option, denied }) => option !== first.option || denied !== first.denied))
    return undefined;
  const stance: Stance = { topic, statement, ...first };
  if (!statement.inverted) return stance;
  if (topic.kind === 'slot') return { ...stance, denied: !stance.denied };
  const other = topic.options.find(({ id }) => id !== stance.option);
  return other && topic.options.length === 2 ? { ...stance, option: other.id } : undefined;
}

/** A longer phrase of the topic holds it, and speaks for it. */
function isInLonger({ first, last }: PhraseHit<Role>, hits: readonly PhraseHit<Role>[]): boolean {
  return hits.some(
    (other) =>
      (other.payload.kind === 'near' || other.payload.kind === 'alone') &&
      other.first <= first &&
      last <= other.last &&
      other.last - other.first > last - first,
  );
}

function placeOf(words: readonly Word[], { first, last }: PhraseHit<Role>): { start: number; end: number } {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** By grammar ("never X"), or else by what is said beside it ("X gets sent back"). */
function voteOfAct(
  statement: Statement,
  sentence: Sentence,
  hit: PhraseHit<Role>,
  verdicts: Verdicts,
): Vote | undefined {
  const { words } = sentence;
  const place = placeOf(words, hit);
  const attitude = attitudeTo(statement.text, place.start, place.end);
  if (attitude !== 'none') return { option: attitude, denied: false, ...place };
  const said = verdictOn(verdicts, sentence, hit.first, hit.last);
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

function voteOf(statement: Statement, words: readonly Word[], topic: Topic, hit: PhraseHit<Role>): Vote | undefined {
  const place = placeOf(words, hit);
  const { text } = statement;
  const option = topic.options[hit.payload.answer]?.id;
  if (option === undefined) return undefined;
  if (limitsCount(text, place.start, place.end)) return undefined;
  const negated = isNegated(text, place.start, place.end, option !== 'against');
  if (!negated) return { option, denied: false, ...place };
  if (topic.kind === 'slot') return isRuledOut(text, place) ? { option, denied: true, ...place } : undefined;
  const other = topic.options.find(({ id }) => id !== option);
  return other && topic.options.length === 2 && topic.kind !== 'order'
    ? { option: other.id, denied: false, ...place }
    : undefined;
}

import { OriginMap } from '../../../spec/origin.ts';
import { numberOf } from '../../../util/textList.ts';
import { attitudeTo, isNegated, isRuledOut, limitsCount } from '../statements/attitude.ts';
import type { Stance } from '../statements/stances.ts';
import type { Topic } from '../catalogue/topic.ts';
import type { Statement } from '../statements/statement.ts';
import { type PhraseHit, PhraseSearch, type Sentence } from './phraseSearch.ts';
import type { PhraseTable } from './table.ts';
import { readTopic } from './topicList.ts';
import { verdictOn } from './verdicts.ts';
import { readWords, type Word, wordsOf } from './words.ts';

/** Fields made ready. */
export interface CompiledFields {
  readonly table: PhraseTable;
  readonly search: PhraseSearch;
  /** By phrase its field. */
  readonly fieldOf: Int16Array;
  /** For the fields that a search is about. */
  readonly marks: Marks;
  /** The topic of a field; undefined where there is none. */
  readonly topicOf: (field: number) => Topic | undefined;
  /** The topic with an id. */
  readonly topicNamed: (id: string) => Topic | undefined;
}

/** Some numbers of a range, to be asked for often: made once, since a document has thousands of sentences. */
class Marks {
  readonly #rounds: Int32Array;
  #round = 0;

  constructor(range: number) {
    this.#rounds = new Int32Array(range);
  }

  /** Forgets those before. */
  set(numbers: readonly number[]): void {
    this.#round++;
    for (const number of numbers) this.#rounds[number] = this.#round;
  }

  has(number: number): boolean {
    return this.#rounds[number] === this.#round;
  }
}

/** Makes a table ready to be searched. */
export function compileFields(table: PhraseTable): CompiledFields {
  const fieldOf = new Int16Array(table.phrases.length);
  table.firstOf.forEach((first, field) => fieldOf.fill(field, first));
  const topics = new Map<number, Topic>();
  const topicAt = (at: number | undefined): Topic | undefined => {
    if (at === undefined) return undefined;
    let topic = topics.get(at);
    if (!topic) topics.set(at, (topic = readTopic(table.topics, at)));
    return topic;
  };
  return {
    table,
    search: new PhraseSearch(table),
    fieldOf,
    marks: new Marks(table.topicOf.length),
    topicOf: (field) => topicAt(table.topicOf[field]),
    topicNamed: (id) => topicAt(table.topicById[numberOf(table.ids, id)]),
  };
}

/** The fields whose things a text names; for headings and lead-ins, which say what stands below is about. */
export function fieldsNamed(text: string, compiled: CompiledFields): ReadonlySet<number> {
  return namedBy(compiled.search.sentence(readWords(text)), compiled);
}

function namedBy(sentence: Sentence, { search, table, fieldOf }: CompiledFields): ReadonlySet<number> {
  return fieldsOf(search.find(sentence, table.alone).filter(isThing), fieldOf);
}

/** The fields whose things a statement names. */
export function fieldsNamedIn(statement: Statement, compiled: CompiledFields): ReadonlySet<number> {
  return readSentence(statement, compiled).things;
}

function fieldsOf(hits: readonly PhraseHit[], fieldOf: Int16Array): ReadonlySet<number> {
  const fields = new Set<number>();
  for (const { phrase } of hits) fields.add(fieldOf[phrase] ?? 0);
  return fields;
}

function isThing({ kind }: PhraseHit): boolean {
  return kind === 'thing' || kind === 'act';
}

/**
 * The answers that a statement gives to fields.
 * @param introduced the fields whose things the heading, the lead-in or the sentence before it names, some of them twice
 */
export function readFieldStances(
  statement: Statement,
  compiled: CompiledFields,
  introduced: () => readonly number[],
): readonly Stance[] {
  const { sentence, answers, fields, things } = readSentence(statement, compiled);
  if (sentence.words.length < 2) return [];
  const open = [...things, ...introduced()];
  const answersNear = hitsNear(open, sentence, compiled);
  if (answers.length + answersNear.length === 0) return [];
  const alone = byField(answers, compiled);
  const near = byField(answersNear, compiled);
  const stances: Stance[] = [];
  for (const at of new Set([...fields, ...open])) {
    const [own, other] = [alone.get(at), near.get(at)];
    if (!own && !other) continue;
    const topic = compiled.topicOf(at);
    if (!topic) continue;
    const stance = readField(statement, sentence, topic, [...(own ?? []), ...(other ?? [])], compiled);
    if (stance) stances.push(stance);
  }
  return stances;
}

interface ReadSentence {
  readonly sentence: Sentence;
  /** Phrases that may answer a field alone. */
  readonly answers: readonly PhraseHit[];
  /** Fields that are named or answered, in the order of the sentence. */
  readonly fields: ReadonlySet<number>;
  /** Fields whose things are named. */
  readonly things: ReadonlySet<number>;
}

const sentences = new OriginMap<ReadSentence>();

/** A statement's words and the phrases among them; read once. */
function readSentence(statement: Statement, compiled: CompiledFields): ReadSentence {
  const { origin } = statement.unit;
  let read = sentences.get(origin);
  if (!read) {
    const sentence = compiled.search.sentence(wordsOf(statement));
    const answers: PhraseHit[] = [];
    const fields = new Set<number>();
    const things = new Set<number>();
    for (const hit of compiled.search.find(sentence, compiled.table.alone)) {
      const field = compiled.fieldOf[hit.phrase] ?? 0;
      fields.add(field);
      if (isThing(hit)) things.add(field);
      if (hit.kind !== 'thing') answers.push(hit);
    }
    read = { sentence, answers: inOrder(answers), fields, things };
    sentences.set(origin, read);
  }
  return read;
}

function inOrder(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  return hits.length < 2 ? hits : [...hits].sort((a, b) => a.first - b.first);
}

function byField(hits: readonly PhraseHit[], { fieldOf }: CompiledFields): ReadonlyMap<number, readonly PhraseHit[]> {
  const sorted = new Map<number, PhraseHit[]>();
  for (const hit of hits) {
    const field = fieldOf[hit.phrase] ?? 0;
    const list = sorted.get(field);
    if (list) list.push(hit);
    else sorted.set(field, [hit]);
  }
  return sorted;
}

/** The phrases in a sentence that answer some fields near one of their things. */
function hitsNear(
  fields: readonly number[],
  sentence: Sentence,
  { search, table, fieldOf, marks }: CompiledFields,
): readonly PhraseHit[] {
  if (fields.length === 0) return [];
  marks.set(fields);
  return inOrder(search.find(sentence, table.near, (phrase) => marks.has(fieldOf[phrase] ?? 0)));
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
  hits: readonly PhraseHit[],
  compiled: CompiledFields,
): Stance | undefined {
  const votes: Vote[] = [];
  for (const hit of hits) {
    if (isInLonger(hit, hits)) continue;
    const vote =
      hit.kind === 'act'
        ? voteOfAct(statement, sentence, hit, compiled)
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
function isInLonger({ first, last }: PhraseHit, hits: readonly PhraseHit[]): boolean {
  return hits.some(
    (other) =>
      (other.kind === 'near' || other.kind === 'alone') &&
      other.first <= first &&
      last <= other.last &&
      other.last - other.first > last - first,
  );
}

function placeOf(words: readonly Word[], { first, last }: PhraseHit): { start: number; end: number } {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** By grammar ("never X"), or else by what is said beside it ("X gets sent back"). */
function voteOfAct(
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

function voteOf(statement: Statement, words: readonly Word[], topic: Topic, hit: PhraseHit): Vote | undefined {
  const place = placeOf(words, hit);
  const { text } = statement;
  const option = topic.options[hit.answer]?.id;
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

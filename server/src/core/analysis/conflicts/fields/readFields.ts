import { OriginMap } from '../../../spec/parts/origin.ts';
import { numberOf } from '../../../util/textList.ts';
import type { Stance } from '../statements/stances.ts';
import type { Topic } from '../catalogue/topic.ts';
import type { Statement } from '../statements/statement.ts';
import { type PhraseHit, PhraseSearch, type Sentence } from './phraseSearch.ts';
import type { PhraseTable } from './table.ts';
import { readTopic } from './topicList.ts';
import { isTool, isTorn, type Vote, voteOf, voteOfAct } from './votes.ts';
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
  const read = readSentence(statement, compiled);
  const { sentence, answers, fields, things } = read;
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
    const labels = read.labels.get(at) ?? NO_PLACES;
    const stance = readField(statement, sentence, topic, [...(own ?? []), ...(other ?? [])], labels, compiled);
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
  /** By field the words behind which a clause ends with one of its things: "ORM: …". */
  readonly labels: ReadonlyMap<number, ReadonlySet<number>>;
}

const NO_PLACES: ReadonlySet<number> = new Set();
const NO_LABELS: ReadonlyMap<number, ReadonlySet<number>> = new Map();
/** More words in front of a colon are a sentence, and no label. */
const LONGEST_LABEL = 4;

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
    let labels: Map<number, Set<number>> | undefined;
    for (const hit of compiled.search.find(sentence, compiled.table.alone)) {
      const field = compiled.fieldOf[hit.phrase] ?? 0;
      fields.add(field);
      if (isThing(hit)) things.add(field);
      if (hit.kind !== 'thing') answers.push(hit);
      else {
        const label = labelEnd(sentence.words, hit);
        if (label === undefined) continue;
        labels ??= new Map();
        labels.set(field, (labels.get(field) ?? new Set()).add(label));
      }
    }
    read = { sentence, answers: inOrder(answers), fields, things, labels: labels ?? NO_LABELS };
    sentences.set(origin, read);
  }
  return read;
}

/** Behind a thing these say what it is for: "default region for new stacks: …". */
const LABEL_GOES_ON: ReadonlySet<string> = new Set(['for', 'in', 'of', 'on']);

/** The last word of the first clause, if that is short and ends with the thing or with what the thing is for. */
function labelEnd(words: readonly Word[], { last }: PhraseHit): number | undefined {
  const clause = words[last]?.clause;
  if (last >= LONGEST_LABEL || clause !== words[0]?.clause) return undefined;
  let end = last;
  if (LABEL_GOES_ON.has(words[last + 1]?.text ?? ''))
    while (end <= LONGEST_LABEL && words[end + 1]?.clause === clause) end++;
  return words[end + 1] !== undefined && words[end + 1]?.clause !== clause ? end : undefined;
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

function readField(
  statement: Statement,
  sentence: Sentence,
  topic: Topic,
  found: readonly PhraseHit[],
  labels: ReadonlySet<number>,
  compiled: CompiledFields,
): Stance | undefined {
  const hits = isTool(topic) ? found.filter((hit) => !isTorn(statement.text, sentence.words, hit, found)) : found;
  const votes: Vote[] = [];
  for (const hit of hits) {
    if (isInLonger(hit, hits)) continue;
    const vote =
      hit.kind === 'act'
        ? voteOfAct(statement, sentence, topic, hit, labels, compiled)
        : voteOf(statement, sentence.words, topic, hit, hits);
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

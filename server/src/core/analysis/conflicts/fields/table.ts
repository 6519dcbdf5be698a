import { lazily } from '../../../util/lazily.ts';
import { type WordList, wordListOf } from '../../../util/textList.ts';
import { CATALOGUE } from '../catalogue/index.ts';
import { SCOPE_NOUNS } from '../catalogue/scopeWords.ts';
import type { Topic } from '../catalogue/topic.ts';
import type { Field } from './field.ts';
import { FIELDS } from './index.ts';
import { type Demands, demandsOf, isOneWord, parsePhrase, type Phrase, phrasesIn } from './phrase.ts';
import {
  ALL,
  type Anchors,
  NOTHING,
  type RoledPhrase,
  type RoleKind,
  type SortedPhrases,
  writeAnchors,
  writePhrases,
} from './phraseTable.ts';
import { type TopicList, writeTopics } from './topicList.ts';
import { VERDICT_PHRASES } from './verdictPhrases.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * All fields in the form in which they are looked up. Plain data: the build makes it once, so that a start neither reads
 * nor sorts forty thousand phrases.
 */
export interface PhraseTable extends SortedPhrases {
  readonly topics: TopicList;
  /** By field the place of its topic in the list. */
  readonly topicOf: Uint16Array;
  /** The ids of topics, and by id the place of its topic: of several that of the last field. */
  readonly ids: WordList;
  readonly topicById: Uint16Array;
  /** By field the place of its first phrase; then the end of the last. */
  readonly firstOf: Uint32Array;
  /** Phrases that name or answer a field alone. Those with the same need stand together, so that it is looked up once. */
  readonly alone: Anchors;
  /** Phrases that need a thing nearby. Those of a field stand together: most fields are ruled out before. */
  readonly near: Anchors;
  /** Phrases that say something of a thing; their answer is the place in {@link VERDICT_PHRASES}. */
  readonly verdicts: Anchors;
}

interface Line extends RoledPhrase {
  readonly field: number;
}

/**
 * Makes the table.
 * @param catalogue the topics that some of the fields give further wording to
 * @throws Error on a phrase that can't be read: a defect of the catalogue
 */
export function buildPhraseTable(fields: readonly Field[], catalogue: readonly Topic[]): PhraseTable {
  const vocabulary = new Vocabulary();
  const all = unified(fields, catalogue);
  const written = readLines(all, vocabulary);
  const verdicts = VERDICT_PHRASES.flatMap((phrases, answer) => readPhrases(phrases, 'alone', answer, vocabulary));
  // How often phrases have a word tells well enough how often sentences have it.
  const uses = new Map<number, number>();
  const count = (keys: ReadonlySet<number>): void => {
    for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  };
  const keysOf = ({ phrase }: Line): readonly number[] =>
    phrase.steps.flatMap(({ alternatives }) => alternatives.rows.flat());
  // Those of tools are made by the dozen from one list of names.
  const ofTools = new Map<number, Set<number>>();
  for (const line of written) {
    if (all[line.field]?.answers.some(({ named }) => named !== undefined) !== true) count(new Set(keysOf(line)));
    else ofTools.set(line.field, new Set([...(ofTools.get(line.field) ?? []), ...keysOf(line)]));
  }
  for (const keys of ofTools.values()) count(keys);
  const frequency = (key: number): number => uses.get(key) ?? 0;
  const lines = written.filter(({ kind, phrase }) => kind !== 'near' || !isCommonWord(phrase, frequency));
  const demands = lines.map(({ phrase }) => demandsOf(phrase, frequency));
  const numbers = new Map(
    [...new Set([...demands.flatMap(({ anchors }) => anchors), ...vocabulary.keys.keys()])].map((key, at) => [key, at]),
  );
  const numberOf = (key: number): number => numbers.get(key) ?? -1;
  const besides = demands.flatMap(({ beside }) => (typeof beside === 'object' ? [beside] : []));
  const { numberOf: numberOfAlternatives, ...sortedPhrases } = writePhrases([...lines, ...verdicts], numberOf, besides);
  const needOf = (phrase: Phrase, beside: Demands['beside']): number => {
    if (isOneWord(phrase)) return ALL;
    if (beside === undefined) return NOTHING;
    return typeof beside === 'number' ? numberOf(beside) : numbers.size + numberOfAlternatives(beside);
  };
  const sorted = (isWanted: (kind: RoleKind) => boolean, byNeed = false): Anchors => {
    const sorter = new Sorter();
    lines.forEach(({ kind, phrase }, at) => {
      const { anchors = [], beside } = demands[at] ?? {};
      if (isWanted(kind)) sorter.add(at, anchors.map(numberOf), needOf(phrase, beside));
    });
    return sorter.written(byNeed);
  };
  const sayings = new Sorter();
  verdicts.forEach(({ phrase }, at) => {
    const { anchors } = demandsOf(phrase, (key) => 1 / vocabulary.textOf(key).length);
    sayings.add(lines.length + at, anchors.map(numberOf), NOTHING);
  });
  const topics = [...new Map(all.map(({ topic }) => [JSON.stringify(topic), topic])).entries()];
  const topicNumbers = new Map(topics.map(([json], number) => [json, number]));
  const topicOf = Uint16Array.from(all, ({ topic }) => topicNumbers.get(JSON.stringify(topic)) ?? 0);
  const byId = new Map(all.map(({ topic }, field) => [topic.id, topicOf[field] ?? 0]));
  return {
    keys: wordListOf([...numbers.keys()].map((key) => vocabulary.textOf(key))),
    ...sortedPhrases,
    topics: writeTopics(topics.map(([, topic]) => topic)),
    topicOf,
    ids: wordListOf([...byId.keys()]),
    topicById: Uint16Array.from(byId.values()),
    firstOf: firstPlaces(lines, all.length),
    alone: sorted((kind) => kind !== 'near', true),
    near: sorted((kind) => kind === 'near'),
    verdicts: sayings.written(),
  };
}

/** A word that so many phrases have stands in sentences on anything. */
const COMMON = 25;

/** A single common word beside a thing says nothing of it: "sentence", "story" or "own" is no answer. */
function isCommonWord(phrase: Phrase, frequency: (key: number) => number): boolean {
  return (
    isOneWord(phrase) &&
    phrase.steps.flatMap(({ alternatives }) => alternatives.rows.flat()).every((key) => frequency(key) >= COMMON)
  );
}

/** Puts phrases below their anchors. */
class Sorter {
  readonly #byAnchor: { phrase: number; need: number }[][] = [];

  add(phrase: number, anchors: readonly number[], need: number): void {
    for (const anchor of anchors) {
      while (this.#byAnchor.length <= anchor) this.#byAnchor.push([]);
      this.#byAnchor[anchor]?.push({ phrase, need });
    }
  }

  /** @param byNeed puts phrases with the same need together, else they stand in their order */
  written(byNeed = false): Anchors {
    if (byNeed) for (const list of this.#byAnchor) list.sort((a, b) => b.need - a.need || a.phrase - b.phrase);
    return writeAnchors(this.#byAnchor);
  }
}

function readPhrases(phrases: string, kind: RoleKind, answer: number, vocabulary: Vocabulary): readonly RoledPhrase[] {
  return phrasesIn(phrases).map((source) => ({ kind, answer, phrase: parsePhrase(source, vocabulary) }));
}

function readLines(fields: readonly Field[], vocabulary: Vocabulary): readonly Line[] {
  return fields.flatMap(({ things, acts, answers }, field) => {
    const read = (phrases: string, kind: RoleKind, answer = 0): readonly Line[] =>
      readPhrases(phrases, kind, answer, vocabulary).map((phrase) => ({ field, ...phrase }));
    return [
      ...read(things, 'thing'),
      ...read(acts, 'act'),
      ...answers.flatMap(({ named = '' }, answer) => read(named, 'act', answer)),
      ...answers.flatMap(({ alone = '' }, answer) => read(alone, 'alone', answer)),
      ...answers.flatMap(({ near = '' }, answer) => read(near, 'near', answer)),
    ];
  });
}

function firstPlaces(lines: readonly Line[], fields: number): Uint32Array {
  const places = new Uint32Array(fields + 1);
  for (const { field } of lines) places[field + 1] = (places[field + 1] ?? 0) + 1;
  for (let field = 0; field < fields; field++) places[field + 1] = (places[field + 1] ?? 0) + (places[field] ?? 0);
  return places;
}

/** A field named `X-f` gives further wording to the topic X, where both have the same answers. */
function unified(written: readonly Field[], catalogue: readonly Topic[]): readonly Field[] {
  const topics = new Map(catalogue.map((topic) => [topic.id, topic]));
  const idOf = ({ topic }: Field): string => topic.id.replace(/-f$/, '');
  for (const field of written) {
    const known = topics.get(idOf(field));
    if (!known) topics.set(idOf(field), field.topic);
    else if (answersOf(known) === answersOf(field.topic)) topics.set(idOf(field), withHomesOf(known, field.topic));
  }
  return written.map((field) => {
    const topic = topics.get(idOf(field));
    return topic && answersOf(topic) === answersOf(field.topic) ? { ...field, topic: bare(topic) } : field;
  });
}

/** The topic without the wordings that the catalogue has of it: nobody reads them here. */
function bare(topic: Topic): Topic {
  const options = topic.options.map(({ id, name }) => ({ id, name, wordings: '' }));
  const { id, kind, name, home, numeric, inclusive, wholesale, realm } = topic;
  return {
    ...{ id, kind, name, options, cues: '' },
    ...(home !== undefined && { home }),
    ...(numeric !== undefined && { numeric }),
    ...(inclusive !== undefined && { inclusive }),
    ...(wholesale !== undefined && { wholesale }),
    ...(realm !== undefined && { realm }),
  };
}

const NAMES_PART = new RegExp(`^(?:${SCOPE_NOUNS})$`);

/** A topic's home with the words of another wording of it, except those that name a part of a project. */
function withHomesOf(topic: Topic, other: Topic): Topic {
  const own = topic.home?.split('|') ?? [];
  const more = (other.home?.split('|') ?? []).filter((word) => !NAMES_PART.test(word));
  const homes = [...new Set([...own, ...more])].filter((word) => word !== '');
  return homes.length === 0 ? topic : { ...topic, home: homes.join('|') };
}

function answersOf({ options }: Topic): string {
  return options.map((option) => option.id).join('|');
}

/** The table of {@link FIELDS}; made once, or read from what the build made. */
export const PHRASE_TABLE: () => PhraseTable = lazily(() => buildPhraseTable(FIELDS, CATALOGUE));

import { lazily } from '../../../util/lazily.ts';
import { CATALOGUE } from '../catalogue/index.ts';
import { SCOPE_NOUNS } from '../catalogue/scopeWords.ts';
import type { Topic } from '../catalogue/topic.ts';
import type { Field } from './field.ts';
import { FIELDS } from './index.ts';
import { anchorsOf, isOneWord, neededBy, parsePhrase, type Phrase } from './phrase.ts';
import { ALL, NOTHING, phrasesIn } from './phraseIndex.ts';
import { type RoleKind, writeLine } from './tableLine.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * All fields in the form in which they are looked up. Plain data: the build makes it once, so that a start neither reads
 * nor sorts forty thousand phrases.
 */
export interface PhraseTable {
  readonly topics: readonly Topic[];
  /** By field the place of its topic in the list. */
  readonly topicOf: readonly number[];
  /** By field the place of its first phrase. */
  readonly firstOf: readonly number[];
  /** The keys of all words of phrases; those that are an anchor come first. */
  readonly keys: readonly string[];
  /** Alternatives that several phrases share. */
  readonly groups: readonly string[];
  /** All phrases, field by field, as {@link readLine} reads them. */
  readonly phrases: readonly string[];
  /** For each phrase that names or answers a field alone, as {@link SortedPhrases.byAnchor}. */
  readonly alone: readonly (readonly number[])[];
  /** The same for phrases that need a thing nearby. */
  readonly near: readonly (readonly number[])[];
}

/** Shorter alternatives are not worth a number. */
const SHORTEST_GROUP = 12;

interface Line {
  readonly field: number;
  readonly kind: RoleKind;
  readonly answer: number;
  readonly source: string;
  readonly phrase: Phrase;
}

/**
 * Makes the table.
 * @param catalogue the topics that some of the fields give further wording to
 * @throws Error on a phrase that can't be read: a defect of the catalogue
 */
export function buildPhraseTable(fields: readonly Field[], catalogue: readonly Topic[]): PhraseTable {
  const vocabulary = new Vocabulary();
  const all = unified(fields, catalogue);
  const lines = readLines(all, vocabulary);
  // How often phrases have a word tells well enough how often sentences have it.
  const uses = new Map<number, number>();
  for (const { phrase } of lines)
    for (const key of new Set(phrase.steps.flatMap(({ alternatives }) => alternatives.rows.flat())))
      uses.set(key, (uses.get(key) ?? 0) + 1);
  const frequency = (key: number): number => uses.get(key) ?? 0;
  const anchorsOfLines = lines.map(({ phrase }) => anchorsOf(phrase, frequency));
  const keys = [...new Set([...anchorsOfLines.flat(), ...vocabulary.keys.keys()])];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const numberOf = (key: number): number => numbers.get(key) ?? NOTHING;
  const sorted = (isWanted: (kind: RoleKind) => boolean): readonly (readonly number[])[] => {
    const byAnchor: number[][] = keys.map(() => []);
    lines.forEach(({ kind, phrase }, at) => {
      if (!isWanted(kind)) return;
      const anchors = anchorsOfLines[at] ?? [];
      const others = neededBy(phrase).filter((key) => anchors.length > 1 || key !== anchors[0]);
      const rarest = others.reduce((a, b) => (frequency(b) < frequency(a) ? b : a), others[0] ?? NOTHING);
      const rest = isOneWord(phrase) ? ALL : numberOf(rarest);
      for (const anchor of anchors) byAnchor[numberOf(anchor)]?.push(at, rest);
    });
    while (byAnchor.at(-1)?.length === 0) byAnchor.pop();
    return byAnchor;
  };
  const groups = sharedGroups(lines);
  const groupNumbers = new Map(groups.map((group, number) => [group, number]));
  const topics = [...new Map(all.map(({ topic }) => [JSON.stringify(topic), topic])).entries()];
  const topicNumbers = new Map(topics.map(([json], number) => [json, number]));
  return {
    topics: topics.map(([, topic]) => topic),
    topicOf: all.map(({ topic }) => topicNumbers.get(JSON.stringify(topic)) ?? 0),
    firstOf: firstPlaces(lines, all.length),
    keys: keys.map((key) => vocabulary.textOf(key)),
    groups,
    phrases: lines.map(({ kind, answer, source }) => {
      const words = source.replace(GROUP, (written, group: string) => numbered(written, groupNumbers.get(group)));
      return writeLine({ kind, answer, words });
    }),
    alone: sorted((kind) => kind !== 'near'),
    near: sorted((kind) => kind === 'near'),
  };
}

function numbered(written: string, number: number | undefined): string {
  return number === undefined ? written : `(#${String(number)})`;
}

function readLines(fields: readonly Field[], vocabulary: Vocabulary): readonly Line[] {
  return fields.flatMap(({ things, acts, answers }, field) => {
    const read = (phrases: string, kind: RoleKind, answer = 0): readonly Line[] =>
      phrasesIn(phrases).map((source) => ({ field, kind, answer, source, phrase: parsePhrase(source, vocabulary) }));
    return [
      ...read(things, 'thing'),
      ...read(acts, 'act'),
      ...answers.flatMap(({ alone = '' }, answer) => read(alone, 'alone', answer)),
      ...answers.flatMap(({ near = '' }, answer) => read(near, 'near', answer)),
    ];
  });
}

function firstPlaces(lines: readonly Line[], fields: number): readonly number[] {
  const counts = new Array<number>(fields).fill(0);
  for (const { field } of lines) counts[field] = (counts[field] ?? 0) + 1;
  let first = 0;
  return counts.map((count) => (first += count) - count);
}

const GROUP = /\(([^()]*)\)/g;

function sharedGroups(lines: readonly Line[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { source } of lines)
    for (const [, group = ''] of source.matchAll(GROUP)) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].flatMap(([group, count]) => (count > 1 && group.length >= SHORTEST_GROUP ? group : []));
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
  const options = topic.options.map((option) => ({ ...option, wordings: '' }));
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

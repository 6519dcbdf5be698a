import { lazily } from '../../../util/lazily.ts';
import { CATALOGUE } from '../catalogue/index.ts';
import { SCOPE_NOUNS } from '../catalogue/scopeWords.ts';
import type { Topic } from '../catalogue/topic.ts';
import type { Field } from './field.ts';
import { FIELDS } from './index.ts';
import { parsePhrase } from './phrase.ts';
import { phrasesIn } from './phraseIndex.ts';

/** What a phrase does for its field. */
export type RoleKind = 'thing' | 'act' | 'near' | 'alone';

/**
 * All fields in the form in which they are looked up. Plain data: the build makes it once, so that a start neither reads
 * nor sorts twenty thousand phrases.
 */
export interface PhraseTable {
  readonly topics: readonly Topic[];
  /** The phrases that name or answer a field alone, each as field, kind, answer and phrase, by tabs. */
  readonly phrases: readonly string[];
  /** By anchor the places of its phrases in the list. */
  readonly anchors: Readonly<Record<string, readonly number[]>>;
  /** By field and answer the phrases that need a thing nearby. */
  readonly near: readonly (readonly string[])[];
}

/**
 * Makes the table.
 * @param catalogue the topics that some of the fields give further wording to
 * @throws Error on a phrase that can't be read: a defect of the catalogue
 */
export function buildPhraseTable(fields: readonly Field[], catalogue: readonly Topic[]): PhraseTable {
  const lines: string[] = [];
  const anchors = new Map<string, number[]>();
  const note = (phrases: string, field: number, kind: RoleKind, answer: number): void => {
    for (const phrase of phrasesIn(phrases)) {
      for (const anchor of new Set(parsePhrase(phrase).anchors)) {
        const list = anchors.get(anchor);
        if (list) list.push(lines.length);
        else anchors.set(anchor, [lines.length]);
      }
      lines.push([field, kind, answer, phrase].join('\t'));
    }
  };
  const all = unified(fields, catalogue);
  all.forEach(({ things, acts, answers }, field) => {
    note(things, field, 'thing', -1);
    note(acts, field, 'act', -1);
    answers.forEach(({ alone = '' }, answer) => {
      note(alone, field, 'alone', answer);
    });
  });
  return {
    topics: all.map(({ topic }) => topic),
    phrases: lines,
    anchors: Object.fromEntries(anchors),
    near: all.map(({ answers }) => answers.map(({ near = '' }) => near)),
  };
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

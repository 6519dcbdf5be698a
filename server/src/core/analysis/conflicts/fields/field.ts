import type { Realm, Topic, TopicKind } from '../catalogue/topic.ts';

/**
 * What a topic is recognised by, as phrases. A phrase is a sequence of words in lower case; phrases are separated by
 * commas or line ends. Words match in all their inflections ("add" matches "adds", "added", "adding"), articles,
 * possessives and one further word may stand between them, `…` stands for up to five words, `(a|b c|)` for
 * alternatives, an empty one included, `=word` for that very form. Punctuation inside a word only divides it:
 * `package.json` is "package" followed by "json". A phrase never runs over the end of a clause; what it skips neither
 * holds a comma, except in a list, in steps or in an aside, nor is it the front of a word with a hyphen ("pre-commit").
 */
export type Phrases = string;

/** One answer to a topic's question, and the phrases that give it. */
export interface FieldAnswer {
  /** Give the answer where a thing of the topic stands in the same sentence, or in what introduces it. */
  readonly near?: Phrases;
  /** Give the answer alone. */
  readonly alone?: Phrases;
}

/** A topic that is recognised by the things it is about and by what a sentence says near them. */
export interface Field {
  readonly topic: Topic;
  /** What the topic is about: without one of these (or a phrase that speaks alone) a sentence says nothing on it. */
  readonly things: Phrases;
  /** Things whose mere use or ban answers the question ("add X", "no X", "X is banned"); also things. */
  readonly acts: Phrases;
  readonly answers: readonly FieldAnswer[];
}

/** What a practice is declared with: a thing that teams are for or against. */
export interface PracticeField {
  readonly things?: Phrases;
  readonly acts?: Phrases;
  readonly for?: Phrases;
  readonly against?: Phrases;
  readonly forAlone?: Phrases;
  readonly againstAlone?: Phrases;
  /** Scope words that the topic implies anyway, as in {@link Topic.home}. */
  readonly home?: string;
}

/** Declares a practice: "for" and "against" are its two answers. */
export function practiceField(id: string, name: string, said: PracticeField, kind: TopicKind = 'practice'): Field {
  return {
    topic: {
      id,
      kind,
      name,
      cues: '',
      options: [
        { id: 'for', name: `for ${name}`, wordings: '' },
        { id: 'against', name: `against ${name}`, wordings: '' },
      ],
      ...(said.home !== undefined && { home: said.home }),
    },
    things: said.things ?? '',
    acts: said.acts ?? '',
    answers: [answer(said.for, said.forAlone), answer(said.against, said.againstAlone)],
  };
}

/** Declares a question with answers of their own names: a choice between values (`slot`), steps or principles. */
export function choiceField(
  kind: TopicKind,
  id: string,
  name: string,
  things: Phrases,
  answers: Readonly<Record<string, Phrases | FieldAnswer>>,
  more: Pick<Topic, 'home' | 'inclusive' | 'wholesale'> = {},
): Field {
  const options = Object.keys(answers).map((option) => ({ id: option, name: option, wordings: '' }));
  return {
    topic: { id, kind, name, cues: '', options, ...more },
    things,
    acts: '',
    answers: Object.values(answers).map((said) => (typeof said === 'string' ? { near: said } : said)),
  };
}

function answer(near: Phrases | undefined, alone: Phrases | undefined): FieldAnswer {
  return { ...(near !== undefined && { near }), ...(alone !== undefined && { alone }) };
}

/** The fields, with topics of a realm. */
export function fieldsOf(realm: Realm, fields: readonly Field[]): readonly Field[] {
  return fields.map((field) => ({ ...field, topic: { ...field.topic, realm } }));
}

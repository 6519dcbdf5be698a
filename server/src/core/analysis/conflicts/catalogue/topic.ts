/** Which rule speaks about a topic. */
export type TopicKind = 'slot' | 'practice' | 'order' | 'principle';

/**
 * What a topic is about, if not about code: the repository and its tools, its history (commits, branches, reviews,
 * releases), or how the agent behaves.
 */
export type Realm = 'repository' | 'history' | 'agent';

/** One answer that a document can give to a topic's question, and the wordings that give it. */
export interface TopicOption {
  readonly id: string;
  /** How a message names it: "spaces", "comments are wanted". */
  readonly name: string;
  /** One wording a line, in the notation of {@link sourceOf}. */
  readonly wordings: string;
  /** Slots only: wordings that rule it out, in the same notation ("X isn't installed"). */
  readonly refusals?: string;
}

/** A question on which a document should give one answer. Plain data. */
export interface Topic {
  readonly id: string;
  readonly kind: TopicKind;
  /** What it is about, as a message names it: "package manager". */
  readonly name: string;
  /** Beginnings of words one of which a sentence must hold; `$` behind a word asks for the whole of it. */
  readonly cues: string;
  readonly options: readonly TopicOption[];
  /**
   * What the topic is about, as wordings: a sentence that names it and carries no wording of an option is judged by
   * its grammar ("never …", "… is banned"). Only for topics with the options `for` and `against`.
   */
  readonly about?: string;
  /** A bound: the first captured number is the value. */
  readonly numeric?: { readonly unit: string; readonly sense: 'max' | 'min' | 'exact' };
  /** Scope words that belong to the topic and restrict nothing ("in tests" for a topic about tests). */
  readonly home?: string;
  /** A sentence of this kind says nothing on the topic (a tool of another project, an installation for oneself). */
  readonly silent?: RegExp;
  /** Values that may stand side by side: only the same value, once wanted and once banned, conflicts. */
  readonly inclusive?: boolean;
  /** One value serves the whole project, whatever the occasion: see {@link Question.wholesale} of the decision. */
  readonly wholesale?: boolean;
  /** Set where it is about something else than code. */
  readonly realm?: Realm;
}

/** The topics, as ones of a realm. */
export function ofRealm(realm: Realm, topics: readonly Topic[]): readonly Topic[] {
  return topics.map((topic) => ({ ...topic, realm }));
}

/** A practice that teams are for or against. */
export function practice(
  id: string,
  name: string,
  cues: string,
  said: { readonly about?: string; readonly for?: string; readonly against?: string; readonly home?: string },
  kind: TopicKind = 'practice',
): Topic {
  return {
    id,
    kind,
    name,
    cues,
    options: [
      { id: 'for', name: `for ${name}`, wordings: said.for ?? '' },
      { id: 'against', name: `against ${name}`, wordings: said.against ?? '' },
    ],
    ...(said.about !== undefined && { about: said.about }),
    ...(said.home !== undefined && { home: said.home }),
  };
}

/** A pair of opposite answers with names of their own. */
export function pair(
  kind: TopicKind,
  id: string,
  name: string,
  cues: string,
  one: readonly [name: string, wordings: string],
  two: readonly [name: string, wordings: string],
  home?: string,
): Topic {
  const options = [one, two].map(([label, wordings]) => ({ id: label, name: label, wordings }));
  return { id, kind, name, cues, options, ...(home !== undefined && { home }) };
}

/** A slot with one wording block per value. */
export function slot(
  id: string,
  name: string,
  cues: string,
  values: Readonly<Record<string, string>>,
  more: Pick<Topic, 'home' | 'inclusive' | 'silent' | 'wholesale'> = {},
): Topic {
  const options = Object.entries(values).map(([value, wordings]) => ({ id: value, name: value, wordings }));
  return { id, kind: 'slot', name, cues, options, ...more };
}

/** A bound with a number. */
export function bound(
  id: string,
  name: string,
  cues: string,
  unit: string,
  sense: 'max' | 'min' | 'exact',
  wordings: string,
  more: Pick<Topic, 'home' | 'silent'> = {},
): Topic {
  return {
    id,
    kind: 'slot',
    name,
    cues,
    options: [{ id: 'number', name, wordings }],
    numeric: { unit, sense },
    ...more,
  };
}

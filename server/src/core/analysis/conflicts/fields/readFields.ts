import { attitudeTo, isNegated, isRuledOut } from '../attitude.ts';
import type { Stance } from '../stances.ts';
import type { Statement } from '../statement.ts';
import type { Field } from './field.ts';
import { type PhraseHit, PhraseIndex } from './phraseIndex.ts';
import { readWords, type Word, wordsOf } from './words.ts';

interface Role {
  readonly field: number;
  readonly kind: 'thing' | 'act' | 'near' | 'alone';
  /** The answer, for `near` and `alone`. */
  readonly answer: number;
}

/** Fields made ready: all their phrases in one index. */
export interface CompiledFields {
  readonly fields: readonly Field[];
  readonly index: PhraseIndex<Role>;
}

/**
 * Compiles fields; done once, when the first sentence is read.
 * @throws Error on a phrase that can't be read: a defect of the catalogue
 */
export function compileFields(fields: readonly Field[]): CompiledFields {
  const index = new PhraseIndex<Role>();
  fields.forEach(({ things, acts, answers }, field) => {
    index.add(things, { field, kind: 'thing', answer: -1 });
    index.add(acts, { field, kind: 'act', answer: -1 });
    answers.forEach(({ near, alone }, answer) => {
      index.add(near ?? '', { field, kind: 'near', answer });
      index.add(alone ?? '', { field, kind: 'alone', answer });
    });
  });
  return { fields, index };
}

/** The fields whose things a text names; for headings and lead-ins, which say what stands below is about. */
export function fieldsNamed(text: string, { index }: CompiledFields): ReadonlySet<number> {
  const hits = index.find(readWords(text));
  return new Set(hits.filter(({ payload }) => isThing(payload)).map(({ payload }) => payload.field));
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
  const words = wordsOf(statement);
  const byField = new Map<number, PhraseHit<Role>[]>();
  for (const hit of compiled.index.find(words)) {
    const list = byField.get(hit.payload.field);
    if (list) list.push(hit);
    else byField.set(hit.payload.field, [hit]);
  }
  const stances: Stance[] = [];
  for (const [at, hits] of byField) {
    const field = compiled.fields[at];
    const stance = field && readField(statement, words, field, hits, () => introduced().has(at));
    if (stance) stances.push(stance);
  }
  return stances;
}

interface Vote {
  readonly option: string;
  readonly denied: boolean;
  readonly start: number;
  readonly end: number;
}

function readField(
  statement: Statement,
  words: readonly Word[],
  field: Field,
  hits: readonly PhraseHit<Role>[],
  isIntroduced: () => boolean,
): Stance | undefined {
  const named = hits.some(({ payload }) => isThing(payload));
  const votes: Vote[] = [];
  for (const hit of hits) {
    if (hit.payload.kind === 'thing') continue;
    if (hit.payload.kind === 'near' && !named && !isIntroduced()) continue;
    const vote = hit.payload.kind === 'act' ? voteOfAct(statement, words, hit) : voteOf(statement, words, field, hit);
    if (vote) votes.push(vote);
  }
  const [first] = votes;
  if (!first || votes.some(({ option, denied }) => option !== first.option || denied !== first.denied))
    return undefined;
  const { topic } = field;
  const stance: Stance = { topic, statement, ...first };
  if (!statement.inverted) return stance;
  if (topic.kind === 'slot') return { ...stance, denied: !stance.denied };
  const other = topic.options.find(({ id }) => id !== stance.option);
  return other && topic.options.length === 2 ? { ...stance, option: other.id } : undefined;
}

function placeOf(words: readonly Word[], { first, last }: PhraseHit<Role>): { start: number; end: number } {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

function voteOfAct(statement: Statement, words: readonly Word[], hit: PhraseHit<Role>): Vote | undefined {
  const place = placeOf(words, hit);
  const attitude = attitudeTo(statement.text, place.start, place.end);
  return attitude === 'none' ? undefined : { option: attitude, denied: false, ...place };
}

function voteOf(
  statement: Statement,
  words: readonly Word[],
  { topic }: Field,
  hit: PhraseHit<Role>,
): Vote | undefined {
  const place = placeOf(words, hit);
  const { text } = statement;
  const option = topic.options[hit.payload.answer]?.id;
  if (option === undefined) return undefined;
  const negated = isNegated(text, place.start, place.end, option !== 'against');
  if (!negated) return { option, denied: false, ...place };
  if (topic.kind === 'slot') return isRuledOut(text, place) ? { option, denied: true, ...place } : undefined;
  const other = topic.options.find(({ id }) => id !== option);
  return other && topic.options.length === 2 && topic.kind === 'practice'
    ? { option: other.id, denied: false, ...place }
    : undefined;
}

import { attitudeTo, isNegated, isRuledOut } from '../attitude.ts';
import type { Stance } from '../stances.ts';
import type { Topic } from '../catalogue/topic.ts';
import type { Statement } from '../statement.ts';
import { placesOf } from './phrase.ts';
import { type PhraseHit, PhraseIndex } from './phraseIndex.ts';
import type { PhraseTable, RoleKind } from './table.ts';
import { verdictOn } from './verdicts.ts';
import { readWords, type Word, wordsOf } from './words.ts';

interface Role {
  readonly field: number;
  readonly kind: RoleKind;
  /** The answer, for `near` and `alone`. */
  readonly answer: number;
}

/** Fields made ready: what names or answers them alone in one index, what needs a thing nearby in one for each field. */
export interface CompiledFields {
  readonly topics: readonly Topic[];
  readonly index: PhraseIndex<Role>;
  readonly near: (field: number) => PhraseIndex<Role>;
}

/** Makes a table ready to be searched; what it holds is read when a sentence first has its words. */
export function compileFields({ topics, phrases, anchors, near }: PhraseTable): CompiledFields {
  const known = new Map<number, PhraseIndex<Role>>();
  return {
    topics,
    index: new PhraseIndex<Role>((anchor) =>
      Object.hasOwn(anchors, anchor) ? (anchors[anchor] ?? []).map((at) => readLine(phrases[at] ?? '')) : [],
    ),
    near: (field) => {
      let own = known.get(field);
      if (!own) known.set(field, (own = nearPhrases(near[field] ?? [], field)));
      return own;
    },
  };
}

function readLine(line: string): readonly [string, Role] {
  const [field, kind, answer, phrase = ''] = line.split('\t');
  return [phrase, { field: Number(field), kind: kind as RoleKind, answer: Number(answer) }];
}

function nearPhrases(answers: readonly string[], field: number): PhraseIndex<Role> {
  const index = new PhraseIndex<Role>();
  answers.forEach((near, answer) => {
    index.add(near, { field, kind: 'near', answer });
  });
  return index;
}

/** The fields whose things a text names; for headings and lead-ins, which say what stands below is about. */
export function fieldsNamed(text: string, { index }: CompiledFields): ReadonlySet<number> {
  const words = readWords(text);
  const hits = index.find(words, placesOf(words));
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
  const { text, inverted, unit } = statement;
  const before = known.get(unit.origin);
  if (before?.text === text && before.inverted === inverted && before.compiled === compiled)
    return before.stances.map((stance) => ({ ...stance, statement }));
  const stances = readAnew(statement, compiled, introduced);
  known.set(unit.origin, { compiled, text, inverted, stances });
  return stances;
}

interface Known {
  readonly compiled: CompiledFields;
  readonly text: string;
  readonly inverted: boolean;
  readonly stances: readonly Stance[];
}

/** By what is the same as long as a sentence's section and the headings above it are. */
const known = new WeakMap<object, Known>();

function readAnew(
  statement: Statement,
  compiled: CompiledFields,
  introduced: () => ReadonlySet<number>,
): readonly Stance[] {
  const words = wordsOf(statement);
  if (words.length < 2) return [];
  const places = placesOf(words);
  const byField = new Map<number, PhraseHit<Role>[]>();
  for (const hit of compiled.index.find(words, places)) {
    const list = byField.get(hit.payload.field);
    if (list) list.push(hit);
    else byField.set(hit.payload.field, [hit]);
  }
  const stances: Stance[] = [];
  for (const at of new Set([...byField.keys(), ...introduced()])) {
    const topic = compiled.topics[at];
    const named = byField.get(at) ?? [];
    const hits =
      named.length > 0 && !named.some(({ payload }) => isThing(payload)) && !introduced().has(at)
        ? named
        : [...named, ...compiled.near(at).find(words, places)];
    const stance = topic && hits.length > 0 ? readField(statement, words, topic, hits) : undefined;
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
  topic: Topic,
  hits: readonly PhraseHit<Role>[],
): Stance | undefined {
  const votes: Vote[] = [];
  for (const hit of hits) {
    if (hit.payload.kind === 'thing' || isInLonger(hit, hits)) continue;
    const vote = hit.payload.kind === 'act' ? voteOfAct(statement, words, hit) : voteOf(statement, words, topic, hit);
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
function voteOfAct(statement: Statement, words: readonly Word[], hit: PhraseHit<Role>): Vote | undefined {
  const place = placeOf(words, hit);
  const attitude = attitudeTo(statement.text, place.start, place.end);
  if (attitude !== 'none') return { option: attitude, denied: false, ...place };
  const said = verdictOn(words, hit.first, hit.last);
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
  const negated = isNegated(text, place.start, place.end, option !== 'against');
  if (!negated) return { option, denied: false, ...place };
  if (topic.kind === 'slot') return isRuledOut(text, place) ? { option, denied: true, ...place } : undefined;
  const other = topic.options.find(({ id }) => id !== option);
  return other && topic.options.length === 2 && topic.kind !== 'order'
    ? { option: other.id, denied: false, ...place }
    : undefined;
}

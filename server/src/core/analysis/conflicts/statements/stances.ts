import { attitudeTo, isNegated, isRuledOut, limitsCount } from './attitude.ts';
import type { Topic } from '../catalogue/topic.ts';
import { type CatalogueTable, cuedBy } from '../catalogue/catalogueTable.ts';
import { Wording, wordingsIn } from '../catalogue/wording.ts';
import { readBound } from './bounds.ts';
import type { Statement } from './statement.ts';
import { SharedGates } from '../../../text/sharedGates.ts';
import { wordRuns, wordSigns } from '../../../text/wordRuns.ts';
import { lazily } from '../../../util/lazily.ts';

/** An answer that a statement gives to a topic's question. */
export interface Stance {
  readonly topic: Topic;
  readonly statement: Statement;
  /** The option's id; for a bound, the number as text. */
  readonly option: string;
  /** Slots only: the value is ruled out, not chosen. */
  readonly denied: boolean;
  readonly amount?: number;
  /** Of a version: it is the lowest one, or what is made has to run on it as on newer ones. */
  readonly floor?: 'lowest' | 'supported';
  /** Of the words that carry it, in the statement's text. */
  readonly start: number;
  readonly end: number;
}

interface CompiledOption {
  readonly id: string;
  /** For a sentence with one of its wordings. */
  readonly gate: number;
  readonly wordings: readonly Wording[];
  readonly refusals: readonly Wording[];
}

interface CompiledTopic {
  readonly topic: Topic;
  /** For a sentence with any wording. */
  readonly gate: number;
  /** Compiled when a sentence first speaks of the topic: most topics come up in no document. */
  readonly wordings: () => {
    readonly options: readonly CompiledOption[];
    readonly about: readonly Wording[];
  };
}

/** A catalogue made ready: its topics, and what tells of most sentences that they don't speak of one. */
export interface CompiledCatalogue {
  readonly table: CatalogueTable;
  readonly gates: SharedGates;
  readonly topics: readonly CompiledTopic[];
  /** What the words of texts were found to be cues of. */
  readonly byChunk: Map<string, readonly number[]>;
}

/** Makes a catalogue ready; done once per catalogue. */
export function compileCatalogue(topics: readonly Topic[], table: CatalogueTable): CompiledCatalogue {
  const gates = new SharedGates(table.needs);
  const compiled = topics.map((topic, at) => compileTopic(topic, gates, table.gatesAt[at] ?? 0));
  return { table, gates, topics: compiled, byChunk: new Map() };
}

/** @param gate the number of its first one */
function compileTopic(topic: Topic, gates: SharedGates, gate: number): CompiledTopic {
  return {
    topic,
    gate,
    wordings: lazily(() => {
      let next = gate + 1 + topic.options.length;
      const compile = (block: string): readonly Wording[] =>
        wordingsIn(block).map((wording) => new Wording(wording, gates, next++));
      const options = topic.options.map(({ id, wordings, refusals = '' }, option) => ({
        id,
        gate: gate + 1 + option,
        wordings: compile(wordings),
        refusals: compile(refusals),
      }));
      return { options, about: compile(topic.about ?? '') };
    }),
  };
}

const MOST_CHUNKS = 20_000;
const PART_SIGNS = wordSigns('_#!?@$');

/** The answers that a statement gives to the questions of a catalogue. */
export function readStances(statement: Statement, catalogue: CompiledCatalogue): readonly Stance[] {
  const stances: Stance[] = [];
  for (const index of candidates(statement.text, catalogue)) {
    const compiled = catalogue.topics[index];
    if (compiled && catalogue.gates.allows(statement.text, compiled.gate))
      stances.push(...readTopic(statement, compiled, catalogue.gates));
  }
  return stances;
}

const NONE: ReadonlySet<number> = new Set();

/** The topics of which a sentence holds a cue. */
function candidates(text: string, catalogue: CompiledCatalogue): ReadonlySet<number> {
  let found: Set<number> | undefined;
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = start;
    while (end < text.length && !divides(text, end)) end++;
    if (end === start) continue;
    const topics = topicsOf(text.slice(start, end), catalogue);
    if (topics.length === 0) continue;
    found ??= new Set();
    for (const topic of topics) found.add(topic);
  }
  return found ?? NONE;
}

const DIVIDERS = new Set('.,;:()[]{}"“”|');
/** By code unit, whether it divides chunks: blanks, brackets, and signs that end a clause. */
const DIVIDES = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /\s/.test(char) || DIVIDERS.has(char) ? 1 : 0;
});

function divides(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? DIVIDES[code] === 1 : DIVIDERS.has(text.charAt(at)) || /\s/.test(text.charAt(at));
}

/** The topics that one of a chunk's words is a cue of. */
function topicsOf(chunk: string, { table, byChunk }: CompiledCatalogue): readonly number[] {
  const before = byChunk.get(chunk);
  if (before) return before;
  const topics: number[] = [];
  for (const word of new Set([chunk, ...wordRuns(chunk, PART_SIGNS)])) topics.push(...cuedBy(table, word));
  if (byChunk.size >= MOST_CHUNKS) byChunk.clear();
  byChunk.set(chunk, topics);
  return topics;
}

const NO_OPTIONS: readonly CompiledOption[] = [];
const NO_STANCES: readonly Stance[] = [];

/** The options of which a sentence may hold a wording: mostly none, and no list is made. */
function thoseLet(text: string, all: readonly CompiledOption[], gates: SharedGates): readonly CompiledOption[] {
  let found: CompiledOption[] | undefined;
  for (const option of all) if (gates.allows(text, option.gate)) (found ??= []).push(option);
  return found ?? NO_OPTIONS;
}

function readTopic(statement: Statement, { topic, wordings }: CompiledTopic, gates: SharedGates): readonly Stance[] {
  const { options: all, about } = wordings();
  const options = thoseLet(statement.text, all, gates);
  if (options.length === 0 && about.length === 0) return NO_STANCES;
  const { text } = statement;
  if (topic.silent?.test(text) === true) return NO_STANCES;
  if (topic.numeric) return readBound(statement, topic, options[0]?.wordings ?? []);
  const stances: Stance[] = refusedIn(statement, topic, options);
  // "We use X and have no Y": what rules Y out denies nothing of X.
  const rest = stances.reduce((left, { start, end }) => blanked(left, start, end), text);
  for (const { id, wordings } of options) {
    const hit = stances.some(({ option }) => option === id) ? undefined : firstMatch(text, wordings);
    if (!hit || limitsCount(text, hit.start, hit.end)) continue;
    // "Never use X or Y" rules both out.
    const beside = stances.some(({ denied, start, end }) => denied && hit.start > start && hit.start < end);
    const said = beside ? text : rest;
    const negated = isNegated(said, hit.start, hit.end, id !== 'against');
    if (negated && beside) continue;
    if (negated && topic.kind === 'slot' && !isRuledOut(said, hit)) return [];
    if (negated && (topic.kind === 'order' || topic.kind === 'principle')) continue;
    const opposite = topic.kind === 'slot' ? undefined : all.find((option) => option.id !== id)?.id;
    if (negated && topic.kind !== 'slot' && opposite === undefined) continue;
    const option = negated && opposite !== undefined ? opposite : id;
    stances.push({ topic, statement, option, denied: negated && topic.kind === 'slot', ...hit });
  }
  if (stances.length === 0 && about.length > 0) stances.push(...readAttitude(statement, topic, about));
  if (stances.length === 0) return [];
  // Who uses Y instead of X says no more than that it is Y.
  const chosen = stances.filter(({ denied }) => !denied);
  const agreed = agreeing(topic, chosen.length > 0 && rest !== text ? chosen : stances);
  return statement.inverted ? agreed.flatMap((stance) => inverted(stance)) : agreed;
}

/** The values of a slot that the sentence rules out in so many words. */
function refusedIn(statement: Statement, topic: Topic, options: readonly CompiledOption[]): Stance[] {
  if (statement.inverted) return [];
  return options.flatMap(({ id, refusals }) => {
    const hit = firstMatch(statement.text, refusals);
    return hit ? [{ topic, statement, option: id, denied: true, ...hit }] : [];
  });
}

function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** Below "Never:" or "## Don'ts" an item says the opposite of its words; what stands in brackets is what to do instead. */
function inverted(stance: Stance): readonly Stance[] {
  if (/\([^()]*$/.test(stance.statement.text.slice(0, stance.start))) return [];
  if (stance.topic.kind === 'slot') return [{ ...stance, denied: !stance.denied }];
  const other = stance.topic.options.find(({ id }) => id !== stance.option);
  return other ? [{ ...stance, option: other.id }] : [];
}

function readAttitude(statement: Statement, topic: Topic, about: readonly Wording[]): readonly Stance[] {
  const hit = firstMatch(statement.text, about);
  if (!hit) return [];
  const option = attitudeTo(statement.text, hit.start, hit.end);
  return option === 'none' ? [] : [{ topic, statement, option, denied: false, ...hit }];
}

/** Two answers in one sentence are a choice left open, or too much for us: neither counts. */
function agreeing(topic: Topic, stances: readonly Stance[]): readonly Stance[] {
  const chosen = stances.filter(({ denied }) => !denied);
  const distinct = new Set(chosen.map(({ option }) => option));
  if (distinct.size <= 1) return topic.kind === 'slot' ? stances : chosen.slice(0, 1);
  return [];
}

function firstMatch(text: string, wordings: readonly Wording[]): { start: number; end: number } | undefined {
  for (const wording of wordings) {
    const match = wording.exec(text);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

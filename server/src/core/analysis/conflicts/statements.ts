import type { Instruction, SpecModel } from '../../spec/specModel.ts';
import type { Unit } from '../../spec/units.ts';
import type { Span } from '../../text/span.ts';
import { matchAround, type Match, type Pattern } from './pattern.ts';
import { isUniversal, signOf } from './polarity.ts';
import { readScope, type Scope } from './scope.ts';
import type { Topic } from './topic.ts';
import { readWords, type Word } from './words.ts';

/** The answer that one unit gives to a topic. */
export interface Statement {
  readonly topic: Topic;
  /** The key of the answer; of a measure, the number. */
  readonly answer: string;
  readonly number?: number;
  /** -1: the answer is refused. Never for practices: refusing one side is taking the other. */
  readonly sign: 1 | -1;
  readonly unit: Unit;
  /** Absent where the unit gives its answer in the indicative, without directing. */
  readonly instruction?: Instruction;
  /** The words that give the answer. */
  readonly span: Span;
  readonly universal: boolean;
  /** It only permits. */
  readonly permission: boolean;
  readonly scope: Scope;
}

interface Entry {
  readonly topic: Topic;
  readonly answer: string;
  readonly pattern: Pattern;
}

/** Finds the answers that units give. Made once for a set of topics. */
export interface StatementReader {
  read(spec: SpecModel): readonly Statement[];
}

/** Indexes the patterns of the topics by their anchors. */
export function createStatementReader(topics: readonly Topic[]): StatementReader {
  const index = new Map<string, Entry[]>();
  for (const topic of topics) {
    for (const [answer, patterns] of Object.entries(topic.answers)) {
      for (const pattern of patterns) {
        for (const anchor of pattern.anchors) {
          const entries = index.get(anchor) ?? [];
          entries.push({ topic, answer, pattern });
          index.set(anchor, entries);
        }
      }
    }
  }
  return { read: (spec) => readStatements(spec, index) };
}

function readStatements(spec: SpecModel, index: ReadonlyMap<string, readonly Entry[]>): readonly Statement[] {
  const instructions = new Map(spec.instructions.map((instruction) => [instruction.unit.index, instruction]));
  return spec.units.flatMap((unit) => {
    const instruction = instructions.get(unit.index);
    if ((!instruction && !maySpeak(unit)) || AUDIENCE.test(unit.source)) return [];
    const words = readWords(unit);
    return settle(findHits(words, index), words).map((hit) => toStatement(hit, words, unit, instruction));
  });
}

const LONGEST = 400;
const PAST = /\b(?:were|was|used to|previously|formerly|originally|historically|in (?:19|20)\d\d|will|planned|would)\b/i;
const AUDIENCE = /^(?:users|customers|consumers|visitors|clients|readers|people) (?:may|can|install|use)\b/i;

/** Only sentences of the body can give an answer without directing: headings name topics, questions ask, history tells. */
function maySpeak({ block, source }: Unit): boolean {
  return block.kind !== 'heading' && !source.endsWith('?') && source.length < LONGEST && !PAST.test(source);
}

interface Hit {
  readonly entry: Entry;
  readonly match: Match;
  readonly sign: 1 | -1;
}

function findHits(words: readonly Word[], index: ReadonlyMap<string, readonly Entry[]>): readonly Hit[] {
  const hits: Hit[] = [];
  words.forEach((word, at) => {
    for (const entry of index.get(word.stem) ?? []) {
      const match = matchAround(entry.pattern, words, at);
      if (match) hits.push({ entry, match, sign: signOf(words, match) });
    }
  });
  return hits;
}

/** One answer a topic: the longest match speaks; a unit that gives two answers on equal terms offers a choice. */
function settle(hits: readonly Hit[], words: readonly Word[]): readonly Hit[] {
  const byTopic = new Map<Topic, Hit[]>();
  for (const hit of hits) {
    const known = byTopic.get(hit.entry.topic) ?? [];
    if (!known.some((other) => contains(other, hit))) {
      byTopic.set(hit.entry.topic, [...known.filter((other) => !contains(hit, other)), hit]);
    }
  }
  return [...byTopic].flatMap(([topic, found]) => choose(topic, found, words));
}

/** Whether `a` covers the words of `b` and more: "default exports" inside "no file has a default export". */
function contains(a: Hit, b: Hit): boolean {
  return (
    a.match.from <= b.match.from && b.match.to <= a.match.to && a.match.to - a.match.from > b.match.to - b.match.from
  );
}

function choose(topic: Topic, hits: readonly Hit[], words: readonly Word[]): readonly Hit[] {
  const answers = new Map(hits.map((hit) => [keyOf(topic, hit, words), hit] as const));
  if (topic.kind === 'slot') {
    const positive = [...answers.values()].filter(({ sign }) => sign === 1);
    if (positive.length > 1) return [];
    return [...answers.values()];
  }
  return answers.size > 1 ? [] : [...answers.values()];
}

function keyOf(topic: Topic, { entry, sign, match }: Hit, words: readonly Word[]): string {
  if (topic.kind === 'practice') return sideOf(entry.answer, sign);
  return `${sign}${entry.answer}${topic.bound ? String(match.number ?? words[match.from]?.text) : ''}`;
}

function sideOf(answer: string, sign: 1 | -1): string {
  if (sign === 1) return answer;
  return answer === 'for' ? 'against' : 'for';
}

function toStatement(
  { entry, match, sign }: Hit,
  words: readonly Word[],
  unit: Unit,
  instruction: Instruction | undefined,
): Statement {
  const { topic } = entry;
  const inherited = instruction !== undefined && inheritsRefusal(instruction, words) ? -1 : 1;
  const total = sign === inherited ? 1 : -1;
  const practice = topic.kind === 'practice';
  return {
    topic,
    answer: practice ? sideOf(entry.answer, total) : entry.answer,
    ...(match.number !== undefined && { number: match.number }),
    sign: practice ? 1 : total,
    unit,
    ...(instruction && { instruction }),
    span: { start: words[match.from]?.start ?? unit.span.start, end: words[match.to - 1]?.end ?? unit.span.end },
    universal: isUniversal(words) || instruction?.clause.strength === 3,
    permission: permits(words, instruction),
    scope: readScope(unit, words, match, topic.vocabulary),
  };
}

const REFUSING_WORD =
  /^(?:not|never|no|don't|dont|avoid|nothing|none|without|cannot|mustn't|shouldn't|refrain|forbid|prohibit|disallow|prevent|resist|abstain|doesn't|isn't|aren't|banned|forbidden|prohibited)$/;

/** The refusal comes from a lead-in or a heading ("**Never:**") and no word of the sentence itself refuses. */
function inheritsRefusal({ clause }: Instruction, words: readonly Word[]): boolean {
  return clause.polarity === 'negative' && !words.some((word) => REFUSING_WORD.test(word.text));
}

const PERMITS =
  /\b(?:you|agents?|we|one|may|authors?|contributors?) (?:may|can)\b|\bmay\b|\b(?:is|are) (?:also )?(?:fine|ok|okay|allowed|permitted|optional|acceptable|welcome)\b|\bfeel free\b|\bpick either\b|\bif you (?:like|want|wish)\b/;

function permits(words: readonly Word[], instruction: Instruction | undefined): boolean {
  if (instruction?.clause.strength === 0) return true;
  const text = words.map((word) => word.text).join(' ');
  return (
    PERMITS.test(text) &&
    !/\b(?:may|can)(?:not| not| never| only)\b|\bmay well\b|\bonly\b|\bnot (?:allowed|permitted|ok|fine)\b/.test(text)
  );
}

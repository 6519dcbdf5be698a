import { assignLevel } from '../../authority/assignLevel.ts';
import { decide } from '../../authority/decide.ts';
import { DEFAULT_LEVEL, type Level } from './ranking/levelOf.ts';
import { statedPrecedence, type StatedPrecedence } from './ranking/precedence.ts';
import { judge } from './reach/relate.ts';
import { areRestrictedApart } from './reach/restrictions.ts';
import { readAllStances } from './statements/readAllStances.ts';
import type { Stance } from './statements/stances.ts';
import { readStatements, type Statement } from './statements/statement.ts';
import type { Instruction, SpecModel } from '../../spec/specModel.ts';
import { oppositeSequences } from './evidence/sequences.ts';
import type { Conflict, ConflictSide, ConflictSort, DocumentConflicts, Override } from './conflict.ts';
import type { ClausePair } from './evidence/clausePair.ts';
import { bansAndUses } from './evidence/bans.ts';
import { pairsOfClauses } from './evidence/clauses.ts';
import { readDivisions } from './ranking/routing.ts';
import { forbiddenDeeds } from './evidence/deeds/forbiddenDeeds.ts';
import { areFirm } from './firmness.ts';
import { differingFrames } from './evidence/frames/differingFrames.ts';
import { differingValues } from './evidence/values.ts';

/** Stances beyond this many on one topic are its subject, not its rules. */
const MOST_STANCES = 60;

const statementsOf = new WeakMap<SpecModel, readonly Statement[]>();
const stancesOf = new WeakMap<SpecModel, readonly Stance[]>();
const conflictsOf = new WeakMap<SpecModel, DocumentConflicts>();

function remembered<V>(memory: WeakMap<SpecModel, V>, spec: SpecModel, read: () => V): V {
  const known = memory.get(spec);
  if (known !== undefined) return known;
  const value = read();
  memory.set(spec, value);
  return value;
}

/** The statements of a document; read once per snapshot. */
export function getStatements(spec: SpecModel): readonly Statement[] {
  return remembered(statementsOf, spec, () => readStatements(spec));
}

/** The answers of a document to the catalogue's questions; read once per snapshot. */
export function getStances(spec: SpecModel): readonly Stance[] {
  return remembered(stancesOf, spec, () => readAllStances(getStatements(spec)));
}

/** Conflicts and overrides inside one document; computed once per snapshot. */
export function getConflicts(spec: SpecModel): DocumentConflicts {
  return remembered(conflictsOf, spec, () => computeConflicts(spec));
}

type Pair = ClausePair;

function computeConflicts(spec: SpecModel): DocumentConflicts {
  const pairs: Pair[] = [];
  const told = new Set<string>();
  const statements = getStatements(spec);
  for (const stances of byTopic(getStances(spec)).values()) {
    const fresh = pairsOf(stances, statements.length).filter(
      ({ first, second }) => !told.has(keyOfPair(first, second)),
    );
    for (const { first, second } of fresh) told.add(keyOfPair(first, second));
    pairs.push(...fresh);
  }
  for (const pair of [
    ...pairsOfClauses(statements),
    ...differingValues(statements),
    ...bansAndUses(statements),
    ...forbiddenDeeds(statements),
    ...oppositeSequences(statements),
    ...differingFrames(statements),
  ]) {
    const key = keyOfPair(pair.first, pair.second);
    if (told.has(key)) continue;
    told.add(key);
    pairs.push(pair);
  }
  const divisions = pairs.length > 0 ? readDivisions(spec) : [];
  const precedence = pairs.length > 0 ? statedPrecedence(spec) : [];
  const levels = instructionsByUnit(spec);
  const standing: Pair[] = [];
  const overrides: Override[] = [];
  for (const pair of pairs) {
    if (divisions.some((divides) => divides(pair.first.statement.unit, pair.second.statement.unit))) continue;
    const override = overrideOf(pair, precedence, levels);
    if (override === 'settled') continue;
    if (override) overrides.push(override);
    else standing.push(pair);
  }
  return { conflicts: group(standing), overrides };
}

function keyOfPair(a: ConflictSide, b: ConflictSide): string {
  return [a.statement.unit.index, b.statement.unit.index].sort((x, y) => x - y).join(' ');
}

function byTopic(stances: readonly Stance[]): ReadonlyMap<string, readonly Stance[]> {
  const topics = new Map<string, Stance[]>();
  for (const stance of stances) {
    const list = topics.get(stance.topic.id);
    if (!list) topics.set(stance.topic.id, [stance]);
    else if (list.length < MOST_STANCES) list.push(stance);
  }
  return topics;
}

function pairsOf(stances: readonly Stance[], statements: number): readonly Pair[] {
  const pairs: Pair[] = [];
  const apart = new Set<string>();
  stances.forEach((a, index) => {
    for (const b of stances.slice(index + 1)) {
      if (!differ(a, b) || a.statement.unit.block === b.statement.unit.block) continue;
      if (a.topic.kind === 'principle' && (isReason(a) || isReason(b))) continue;
      if (!areFirm(a, b, statements)) continue;
      const verdict = judge(a, b);
      if (verdict === 'apart' && areRestrictedApart(a, b, a.topic)) apart.add(blocksOf(a, b));
      if (verdict !== 'conflict' && verdict !== 'exception') continue;
      const soft = a.statement.soft || b.statement.soft;
      const sort = verdict === 'exception' ? 'absolute' : sortOf(a, b);
      pairs.push({ first: sideOf(a), second: sideOf(b), sort, about: a.topic.name, topic: a.topic.id, soft });
    }
  });
  // "No singletons. Write out …": where one sentence of an item holds elsewhere, the next one on the matter does too.
  return apart.size === 0 ? pairs : pairs.filter(({ first, second }) => !apart.has(blocksOf(first, second)));
}

/** The two items or paragraphs that two sides stand in. */
function blocksOf(a: Pick<ConflictSide, 'statement'>, b: Pick<ConflictSide, 'statement'>): string {
  return `${String(a.statement.unit.block.index)} ${String(b.statement.unit.block.index)}`;
}

/** "The parser is ours because messages matter more than speed": a reason for what was done asks for nothing. */
function isReason({ statement, start }: Stance): boolean {
  return !statement.clause && /\b(?:because|since)\b/.test(statement.text.slice(0, start));
}

/** Whether two answers to one question exclude each other. */
export function differ(a: Stance, b: Stance): boolean {
  if (a.topic.kind !== 'slot') return a.option !== b.option;
  if (a.denied && b.denied) return false;
  if (a.denied !== b.denied) return a.option === b.option;
  return a.option !== b.option && a.topic.inclusive !== true;
}

/** The kind of disagreement between two answers that differ. */
export function sortOf(a: Stance, b: Stance): ConflictSort {
  if (a.topic.kind === 'slot') return a.denied === b.denied ? 'value' : 'polarity';
  return a.topic.kind === 'practice' ? 'polarity' : a.topic.kind;
}

/** An answer as one side of a conflict, its words as offsets into the document. */
export function sideOf(stance: Stance): ConflictSide {
  const { statement, topic, option, denied } = stance;
  const name = topic.options.find(({ id }) => id === option)?.name ?? option;
  return {
    statement,
    span: withTicks(statement, stance.start, stance.end),
    says: denied ? `not ${name}` : name,
    option,
  };
}

/** The words in the document, with the backticks of code that they begin or end in. */
function withTicks({ unit }: Statement, start: number, end: number): ConflictSide['span'] {
  const { source, span } = unit;
  const from = source[start - 1] === '`' ? start - 1 : start;
  return { start: span.start + from, end: span.start + (source[end] === '`' ? end + 1 : end) };
}

/** Who wins, if anything says so; `settled` where the document decides it in words that don't tell us for whom. */
function overrideOf(
  pair: Pair,
  precedence: readonly StatedPrecedence[],
  instructions: ReadonlyMap<unknown, Instruction>,
): Override | 'settled' | undefined {
  const { first, second, about } = pair;
  const stated = precedence.find((claim) =>
    claim.covers(first.statement.unit, second.statement.unit, pair.sort === 'principle'),
  );
  if (stated) {
    const wins = stated.winner(first.statement.unit);
    if (wins === undefined) return 'settled';
    const [winner, loser] = wins ? [first, second] : [second, first];
    return { about, winner, loser, why: 'the document says which one wins' };
  }
  const one = levelOf(first, instructions);
  const two = levelOf(second, instructions);
  if (one === two) return undefined;
  const decision = decide(
    { level: one, said: 'explicit', section: first.statement.unit.block.section, order: first.statement.unit.index },
    { level: two, said: 'explicit', section: second.statement.unit.block.section, order: second.statement.unit.index },
  );
  if (!decision.decisive || decision.winner === 'neither') return undefined;
  const [winner, loser] = decision.winner === 'first' ? [first, second] : [second, first];
  return { about, winner, loser, why: 'it has the higher level of authority' };
}

/** Whether the document says in words or by levels of authority which of two statements wins. */
export function isSettled(spec: SpecModel, a: Statement, b: Statement): boolean {
  const side = (statement: Statement): ConflictSide => ({ statement, span: statement.unit.span, says: '', option: '' });
  const pair: Pair = { first: side(a), second: side(b), sort: 'polarity', about: '', topic: '', soft: false };
  return overrideOf(pair, statedPrecedence(spec), instructionsByUnit(spec)) !== undefined;
}

function instructionsByUnit({ instructions }: SpecModel): ReadonlyMap<unknown, Instruction> {
  return new Map(instructions.map((instruction) => [instruction.unit, instruction]));
}

function levelOf({ statement }: ConflictSide, instructions: ReadonlyMap<unknown, Instruction>): Level {
  const known = instructions.get(statement.unit);
  const assigned = assignLevel(known ?? { block: statement.unit.block, section: statement.unit.block.section });
  return assigned.origin === 'none' ? DEFAULT_LEVEL : assigned.level;
}

/** One conflict per question: pairs that share a statement and a topic are told together. */
function group(pairs: readonly Pair[]): readonly Conflict[] {
  const groups: Pair[][] = [];
  for (const pair of pairs) {
    const found = groups.find(([first]) => first?.topic === pair.topic && first.sort === pair.sort);
    if (found) found.push(pair);
    else groups.push([pair]);
  }
  return groups.flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const { sort, about, topic } = first;
    return [{ sort, about, topic, sides: arranged(members), soft: members.every(({ soft }) => soft) }];
  });
}

/** The sides of a group, with the one that disagrees with most others at the end: that is where it is reported. */
function arranged(members: readonly Pair[]): readonly ConflictSide[] {
  const sides = new Map<number, ConflictSide>();
  const partners = new Map<number, Set<number>>();
  for (const { first, second } of members) {
    for (const [side, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const { index } = side.statement.unit;
      if (!sides.has(index)) sides.set(index, side);
      partners.set(index, (partners.get(index) ?? new Set()).add(other.statement.unit.index));
    }
  }
  const degree = (index: number): number => partners.get(index)?.size ?? 0;
  const [hub = 0] = [...sides.keys()].sort((a, b) => degree(b) - degree(a) || b - a);
  const others = [...sides.keys()].filter((index) => partners.get(hub)?.has(index)).sort((a, b) => a - b);
  return [...others, hub].flatMap((index) => sides.get(index) ?? []);
}

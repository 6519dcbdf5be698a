import { assignLevel } from '../../authority/assignLevel.ts';
import { decide } from '../../authority/decide.ts';
import { DEFAULT_LEVEL, type Level } from './ranking/levelOf.ts';
import type { StatedPrecedence } from './ranking/precedence.ts';
import { judge } from './reach/relate.ts';
import { countStatements } from './statements/layout.ts';
import { statementAt, statementsIn } from './statements/partStatements.ts';
import { type Answer, answersIn } from './statements/readAllStances.ts';
import type { Stance } from './statements/stances.ts';
import type { Statement } from './statements/statement.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import { perObject } from '../../util/perObject.ts';
import { comparing, type Comparing, type Opposition, type Settled } from './evidence/comparing.ts';
import { oppositeSequences } from './evidence/sequences.ts';
import type { Conflict, ConflictSide, ConflictSort, DocumentConflicts, Override } from './conflict.ts';
import type { ClausePair } from './evidence/clausePair.ts';
import { bansAndUses } from './evidence/bans.ts';
import { pairsOfClauses } from './evidence/clauses.ts';
import { type Settling, settlingIn } from './ranking/settling.ts';
import { forbiddenDeeds } from './evidence/deeds/forbiddenDeeds.ts';
import { areFirm } from './firmness.ts';
import { differingFrames } from './evidence/frames/differingFrames.ts';
import { differingValues } from './evidence/values.ts';
import { areOneThought } from './statements/oneThought.ts';

/** Stances beyond this many on one topic are its subject, not its rules. */
const MOST_STANCES = 60;

/** The statements of a document; put together when somebody asks for all of them. */
export const getStatements = perObject((spec: SpecModel): readonly Statement[] =>
  spec.parts.flatMap((part) => statementsIn(part, spec)),
);

/** The answers of a document to the catalogue's questions; put together when somebody asks for all of them. */
export const getStances = perObject((spec: SpecModel): readonly Stance[] =>
  spec.parts.flatMap((part) =>
    answersIn(part, spec).map(({ value, at }) => ({ ...value, statement: statementAt(part, at, spec) })),
  ),
);

/** Conflicts and overrides inside one document; computed once per snapshot. */
export const getConflicts = perObject(computeConflicts);

type Pair = ClausePair;

function computeConflicts(spec: SpecModel): DocumentConflicts {
  const standing: Pair[] = [];
  const overrides: Override[] = [];
  for (const opposition of oppositionsIn(spec)) {
    // Read once, and only where anything is opposed.
    const settling = settlingIn(spec);
    const known = opposition.outcome?.terms === settling.terms ? opposition.outcome.settled : undefined;
    const pair = known === 'apart' ? undefined : opposition.pairIn(spec);
    if (!pair) continue;
    const settled = known ?? settle(pair, settling);
    opposition.outcome = { terms: settling.terms, settled };
    if (settled === 'apart') continue;
    const override = overrideOf(pair, settled);
    if (override) overrides.push(override);
    else standing.push(pair);
  }
  return { conflicts: group(standing), overrides };
}

function settle(pair: Pair, { divides, precedence }: Settling): Settled {
  const [one, two] = [pair.first.statement.unit, pair.second.statement.unit];
  return divides(one, two) ? 'apart' : settledBy(pair, precedence());
}

/** What is opposed in a document, two statements once but for one topic of the catalogue. */
function oppositionsIn(spec: SpecModel): readonly Opposition[] {
  const told = new Set<string>();
  const oppositions: Opposition[] = [];
  const tell = (found: readonly Opposition[]): void => {
    const fresh = found.filter(({ statements }) => !told.has(statements));
    for (const { statements } of fresh) told.add(statements);
    oppositions.push(...fresh);
  };
  for (const sameTopic of byTopic(opposedStances(spec))) tell(sameTopic);
  for (const compare of GRAMMAR) for (const opposition of compare(spec)) tell([opposition]);
  return oppositions;
}

/** What needs no catalogue, what tells most of the two statements first. */
const GRAMMAR: readonly Comparing[] = [
  pairsOfClauses,
  differingValues,
  bansAndUses,
  forbiddenDeeds,
  oppositeSequences,
  differingFrames,
];

/** In the order in which the topics come up. */
function byTopic(oppositions: readonly Opposition[]): Iterable<readonly Opposition[]> {
  const topics = new Map<string, Opposition[]>();
  for (const opposition of oppositions) {
    const list = topics.get(opposition.topic);
    if (list) list.push(opposition);
    else topics.set(opposition.topic, [opposition]);
  }
  return topics.values();
}

const opposedStances = comparing<Answer>({
  firsts: answersIn,
  most: MOST_STANCES,
  compare(a, b, spec) {
    if (!differ(a, b) || areOneThought(a.statement.unit, b.statement.unit)) return undefined;
    if (areListed(a, b)) return undefined;
    if (a.topic.kind === 'principle' && (isReason(a) || isReason(b))) return undefined;
    if (!areFirm(a, b, countStatements(spec))) return undefined;
    const verdict = judge(a, b);
    if (verdict !== 'conflict' && verdict !== 'exception') return undefined;
    const soft = a.statement.soft || b.statement.soft;
    const sort = verdict === 'exception' ? 'absolute' : sortOf(a, b);
    return { first: sideOf(a), second: sideOf(b), sort, about: a.topic.name, topic: a.topic.id, soft };
  },
});

/** Two items of one list that are no more than names ("1. Cypress e2e tests", "2. Playwright e2e tests") count what there is. */
function areListed(a: Stance, b: Stance): boolean {
  const { list } = a.statement.unit.block;
  return list !== undefined && list === b.statement.unit.block.list && isBareName(a) && isBareName(b);
}

/** Its words are all that stands there: no verb, and no label that says what the name is for. */
function isBareName({ topic, denied, statement: { text, clause }, start, end }: Stance): boolean {
  const beside = text.slice(0, start) + text.slice(end);
  return topic.kind === 'slot' && !denied && !clause?.verb && !/\w/.test(beside) && !SAYS_SOMETHING.test(text);
}

/** A label, or a verb that the clause reader takes for none. */
const SAYS_SOMETHING =
  /[:=|]|\b(?:is|are|be|was|were|has|have|must|should|may|goes?|comes?|runs?|lives?|uses?|gets?|stays?|only|always|never)\b/;

/** "The parser is ours because messages matter more than speed": a reason for what was done asks for nothing. */
function isReason({ statement, start }: Stance): boolean {
  return !statement.clause && /\b(?:because|since)\b/.test(statement.text.slice(0, start));
}

/** Whether two answers to one question exclude each other. */
export function differ(a: Stance, b: Stance): boolean {
  if (a.topic.kind !== 'slot') return a.option !== b.option;
  if (a.denied && b.denied) return false;
  if (a.denied !== b.denied) return a.option === b.option;
  if (a.floor || b.floor) return isBelow(a, b) || isBelow(b, a);
  // Sixty a minute are one a second.
  if (a.topic.numeric && a.amount !== undefined && a.amount === b.amount) return false;
  return a.option !== b.option && (a.topic.inclusive !== true || isSole(a) || isSole(b));
}

/** "X is the only mocking library": of what may stand side by side, one that suffers no other. */
function isSole({ statement: { text }, start, end }: Stance): boolean {
  return (
    SOLE.test(text.slice(start)) || /\bonly[ `]*$/.test(text.slice(0, start)) || /^[ `]*only\b/.test(text.slice(end))
  );
}
const SOLE = /^[^,;:.]{1,40} is (?:the|our) (?:only|sole|one) /;

/** One is the lowest version, and the other an older one. */
function isBelow(lowest: Stance, { floor, amount = 0 }: Stance): boolean {
  return lowest.floor === 'lowest' && floor !== 'lowest' && amount < (lowest.amount ?? 0);
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

/** The words in the document, whole ones, with the backticks of code that they begin or end in. */
function withTicks({ unit }: Statement, start: number, end: number): ConflictSide['span'] {
  const { source, span } = unit;
  let from = start;
  while (/[a-z][a-z]/i.test(source.slice(Math.max(0, from - 1), from + 1))) from--;
  if (source[from - 1] === '`') from--;
  return { start: span.start + from, end: span.start + (source[end] === '`' ? end + 1 : end) };
}

function settledBy({ first, second, sort }: Pair, precedence: readonly StatedPrecedence[]): Settled {
  const [one, two] = [first.statement.unit, second.statement.unit];
  const stated = precedence.find((claim) => claim.covers(one, two, sort === 'principle'));
  if (!stated) return 'open';
  const wins = stated.winner(one);
  if (wins === undefined) return 'apart';
  return wins ? 'first' : 'second';
}

/** Who wins by the words of the document or, where it leaves that open, by the levels of authority. */
function overrideOf({ first, second, about }: Pair, settled: Exclude<Settled, 'apart'>): Override | undefined {
  const override = (wins: 'first' | 'second', why: string): Override => {
    const [winner, loser] = wins === 'first' ? [first, second] : [second, first];
    return { about, winner, loser, why };
  };
  if (settled !== 'open') return override(settled, 'the document says which one wins');
  const one = levelOf(first);
  const two = levelOf(second);
  if (one === two) return undefined;
  const decision = decide(
    { level: one, said: 'explicit', section: first.statement.unit.block.section, order: first.statement.unit.index },
    { level: two, said: 'explicit', section: second.statement.unit.block.section, order: second.statement.unit.index },
  );
  if (!decision.decisive || decision.winner === 'neither') return undefined;
  return override(decision.winner, 'it has the higher level of authority');
}

/** Whether the document says in words or by levels of authority which of two statements wins. */
export function isSettled(spec: SpecModel, a: Statement, b: Statement): boolean {
  const side = (statement: Statement): ConflictSide => ({ statement, span: statement.unit.span, says: '', option: '' });
  const pair: Pair = { first: side(a), second: side(b), sort: 'polarity', about: '', topic: '', soft: false };
  const settled = settledBy(pair, settlingIn(spec).precedence());
  return settled === 'apart' || overrideOf(pair, settled) !== undefined;
}

function levelOf({ statement: { unit } }: ConflictSide): Level {
  const assigned = assignLevel({ block: unit.block, section: unit.block.section });
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

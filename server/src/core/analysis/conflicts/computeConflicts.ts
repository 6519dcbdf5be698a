import { assignLevel } from '../../authority/assignLevel.ts';
import { compareLevels, type Level } from '../../authority/levels.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import { standardTopics } from './catalogue/index.ts';
import { isPrecedenceNote, precedenceDecides, readPrecedenceNotes } from './precedenceNotes.ts';
import { relate } from './relate.ts';
import { createStatementReader, type Statement, type StatementReader } from './statements.ts';

/** What kind of disagreement it is; each has its rule. */
export type ConflictKind = 'polarity' | 'value' | 'order' | 'absolute' | 'principle';

/** Two or more statements that can't all be followed, with nothing that says which wins. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly topic: string;
  readonly name: string;
  /** In document order; at least two. */
  readonly sides: readonly Statement[];
  /** 0: flat contradiction; 1: a careful reader would change it; 2: worth a look. */
  readonly doubt: 0 | 1 | 2;
}

/** Two statements of which a stated precedence or a level of authority lets one win. */
export interface Override {
  readonly topic: string;
  readonly winner: Statement;
  readonly loser: Statement;
  readonly ground: 'level' | 'stated';
}

/** What the statements of a document do to each other. Plain data. */
export interface ConflictAnalysis {
  readonly conflicts: readonly Conflict[];
  readonly overrides: readonly Override[];
}

let reader: StatementReader | undefined;

const analyses = new WeakMap<SpecModel, ConflictAnalysis>();

/** The disagreements inside one document; computed once per model. */
export function computeConflicts(spec: SpecModel): ConflictAnalysis {
  const known = analyses.get(spec);
  if (known) return known;
  const analysis = analyse(spec);
  analyses.set(spec, analysis);
  return analysis;
}

const statementsOf = new WeakMap<SpecModel, readonly Statement[]>();

/** The answers that a document gives to the topics of the catalogues; computed once per model. */
export function readStatementsOf(spec: SpecModel): readonly Statement[] {
  const known = statementsOf.get(spec);
  if (known) return known;
  reader ??= createStatementReader(standardTopics());
  const statements = reader.read(spec);
  statementsOf.set(spec, statements);
  return statements;
}

function analyse(spec: SpecModel): ConflictAnalysis {
  const notes = readPrecedenceNotes(spec);
  const conflicts: Conflict[] = [];
  const overrides: Override[] = [];
  for (const group of byTopic(
    readStatementsOf(spec).filter((statement) => !isPrecedenceNote(notes, statement)),
  ).values()) {
    const pairs: Judged[] = [];
    for (const [a, b] of candidates(group)) {
      const verdict = judge(a, b, notes);
      if (verdict === undefined) continue;
      if ('ground' in verdict) overrides.push(verdict);
      else pairs.push(verdict);
    }
    const conflict = merge(pairs);
    if (conflict) conflicts.push(conflict);
  }
  return { conflicts, overrides };
}

function byTopic(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.topic.id);
    if (group) group.push(statement);
    else groups.set(statement.topic.id, [statement]);
  }
  return groups;
}

/** A topic with more statements than this is what the document is about; comparing them all would be quadratic. */
const MOST_STATEMENTS = 40;

function* candidates(group: readonly Statement[]): Generator<readonly [Statement, Statement]> {
  const some = group.slice(0, MOST_STATEMENTS);
  for (let i = 0; i < some.length; i++) {
    for (let j = i + 1; j < some.length; j++) {
      const [a, b] = [some[i], some[j]];
      if (a && b && a.unit.block !== b.unit.block && clash(a, b)) yield [a, b];
    }
  }
}

/** Whether two answers to one topic exclude each other. */
function clash(a: Statement, b: Statement): boolean {
  const { topic } = a;
  if (topic.kind !== 'slot' && !a.instruction && !b.instruction) return false;
  if (topic.bound) return numbersClash(a, b);
  if (a.answer === b.answer) return a.sign !== b.sign;
  if (a.sign === -1 || b.sign === -1) return false;
  return !topic.open;
}

/** A limit that is only permitted is kept by whoever stays under it. */
function numbersClash(a: Statement, b: Statement): boolean {
  if (a.number === undefined || b.number === undefined || a.number === b.number) return false;
  if (a.permission && b.number < a.number) return !a.permission || a.topic.bound !== 'exact';
  if (b.permission && a.number < b.number) return !b.permission || b.topic.bound !== 'exact';
  return true;
}

interface Judged {
  readonly kind: ConflictKind;
  readonly sides: readonly [Statement, Statement];
  readonly doubt: 0 | 1 | 2;
}

function judge(a: Statement, b: Statement, notes: readonly string[]): Judged | Override | undefined {
  const relation = relate(a, b);
  if (relation === 'disjoint' || relation === 'unclear') return undefined;
  const permitted = a.permission !== b.permission ? (a.permission ? a : b) : undefined;
  if (a.permission && b.permission) return undefined;
  const narrower = relation === 'first' ? a : relation === 'second' ? b : undefined;
  if (narrower && !isException(narrower === a ? b : a)) return undefined;
  if (permitted && narrower && narrower !== permitted) return undefined;
  if (permitted && (permitted === a ? b : a).scope.details.size > permitted.scope.details.size) return undefined;
  const ranked = byLevel(a, b);
  if (ranked) return { topic: a.topic.id, ...ranked, ground: 'level' };
  if (precedenceDecides(notes, a, b)) return { topic: a.topic.id, winner: b, loser: a, ground: 'stated' };
  return { kind: kindOf(a, narrower), sides: [a, b], doubt: doubtOf(a, b, narrower) };
}

/** A narrower statement against a universal one is its unannounced exception; against any other it specialises it. */
function isException(broader: Statement): boolean {
  return broader.universal && !broader.permission;
}

function kindOf({ topic }: Statement, narrower: Statement | undefined): ConflictKind {
  if (topic.kind === 'principle') return 'principle';
  if (topic.kind === 'order') return 'order';
  if (narrower) return 'absolute';
  return topic.kind === 'practice' ? 'polarity' : 'value';
}

function doubtOf(a: Statement, b: Statement, narrower: Statement | undefined): 0 | 1 | 2 {
  const soft = a.scope.soft || b.scope.soft || strength(a) < 2 || strength(b) < 2;
  const doubts = Number(soft) + Number(narrower !== undefined) + Number(!a.instruction || !b.instruction);
  return doubts === 0 ? 0 : doubts === 1 ? 1 : 2;
}

function strength(statement: Statement): number {
  return statement.instruction?.clause.strength ?? 2;
}

function byLevel(a: Statement, b: Statement): Pick<Override, 'winner' | 'loser'> | undefined {
  const [left, right] = [levelOf(a), levelOf(b)];
  if (!left || !right) return undefined;
  const order = compareLevels(left, right);
  if (order === 0) return undefined;
  return order < 0 ? { winner: a, loser: b } : { winner: b, loser: a };
}

function levelOf({ unit }: Statement): Level | undefined {
  const assigned = assignLevel({ section: unit.block.section });
  return assigned.origin === 'none' ? undefined : assigned.level;
}

/** One conflict a topic: all statements that stand in some pair, with the gravest verdict among them. */
function merge(pairs: readonly Judged[]): Conflict | undefined {
  const [first] = pairs;
  if (!first) return undefined;
  const gravest = pairs.reduce((best, pair) => (pair.doubt < best.doubt ? pair : best), first);
  const sides = [...new Set(pairs.flatMap((pair) => pair.sides))].sort((x, y) => x.span.start - y.span.start);
  const { topic } = first.sides[0];
  return { kind: gravest.kind, topic: topic.id, name: topic.name, sides, doubt: gravest.doubt };
}

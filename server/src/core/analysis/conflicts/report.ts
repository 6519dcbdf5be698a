import type { SpecModel } from '../../spec/specModel.ts';
import { fill, hole } from '../../util/template.ts';
import type { RuleFix, RuleReport } from '../../rules/kit.ts';
import { computeConflicts, type Conflict, type ConflictKind } from './computeConflicts.ts';
import { removalSpan, sentenceEnd } from './removal.ts';
import type { Statement } from './statements.ts';

/** The messages that every rule about two sides has. */
export type ConflictMessage = 'conflict' | 'relatedSide';

/** The reports of one kind of conflict in a document: one for each conflict, on its first side, the others related. */
export function conflictReports(spec: SpecModel, kind: ConflictKind): readonly RuleReport<ConflictMessage>[] {
  return computeConflicts(spec)
    .conflicts.filter((conflict) => conflict.kind === kind)
    .map((conflict) => toReport(spec, conflict));
}

const SEVERITY = ['error', 'warning', 'information'] as const;

function toReport(spec: SpecModel, conflict: Conflict): RuleReport<ConflictMessage> {
  const [first, second, ...more] = conflict.sides as [Statement, Statement, ...Statement[]];
  const other = opponent(first, [second, ...more]);
  const rest = [other, ...[second, ...more].filter((side) => side !== other)];
  return {
    messageId: 'conflict',
    data: {
      topic: conflict.name,
      here: excerpt(first.unit.source),
      there: excerpt(other.unit.source),
      line: lineOf(spec, other),
      situation: situation(first, other),
    },
    span: first.span,
    severity: severityOf(conflict),
    related: rest.map((side) => ({
      messageId: 'relatedSide' as const,
      data: { topic: conflict.name, text: excerpt(side.unit.source) },
      span: side.span,
    })),
    fixes: fixesOf(spec, first, other, rest),
  };
}

function severityOf({ kind, doubt }: Conflict): (typeof SEVERITY)[number] {
  const base = kind === 'principle' ? 1 : doubt;
  return SEVERITY[Math.max(base, doubt)] ?? 'information';
}

/** The first statement that really excludes this one: of three sides two may agree. */
function opponent(first: Statement, others: readonly Statement[]): Statement {
  const apart = others.find((o) => o.answer !== first.answer || o.sign !== first.sign || o.number !== first.number);
  return apart ?? (others[0] as Statement);
}

function lineOf(spec: SpecModel, { span }: Statement): number {
  return spec.document.lines.positionAt(span.start).line + 1;
}

function situation(a: Statement, b: Statement): string {
  const narrow = [a, b].find(({ scope }) => scope.places.size + scope.condition.size > 0);
  return narrow ? `where “${excerpt(narrow.unit.source)}” applies` : 'in every change';
}

const LONGEST = 80;

/** The words of a side for a message, on one line and not too long. */
function excerpt(source: string): string {
  const text = source
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= LONGEST ? text.replace(/[.;,]$/, '') : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

function fixesOf(spec: SpecModel, first: Statement, other: Statement, rest: readonly Statement[]): readonly RuleFix[] {
  const { document } = spec;
  const remove = (side: Statement): { span: { start: number; end: number }; text: string } => ({
    span: removalSpan(document, side.unit),
    text: '',
  });
  const opposed = rest.filter((s) => s.answer !== first.answer || s.sign !== first.sign || s.number !== first.number);
  const agreed = [first, ...rest.filter((side) => !opposed.includes(side))];
  return [
    { title: 'Keep this one, remove the other', edits: distinct(opposed.map(remove)) },
    { title: 'Keep the other, remove this one', edits: distinct(agreed.map(remove)) },
    exceptionFix('Make the other an exception of this one', first),
    exceptionFix('Make this one an exception of the other', other),
    scopeFix(first),
    winnerFix('Say that this one wins', first, other),
    winnerFix('Say that the other wins', other, first),
  ];
}

/** Two sides may share a block that goes as a whole. */
function distinct<T extends { readonly span: { readonly start: number; readonly end: number } }>(
  edits: readonly T[],
): T[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  return sorted.filter((edit, at) => at === 0 || edit.span.start >= (sorted[at - 1]?.span.end ?? 0));
}

function exceptionFix(title: string, broader: Statement): RuleFix {
  const at = sentenceEnd(broader.unit);
  const { text, holes } = fill`, except ${hole('when the other applies')}`;
  return { title, edits: [{ span: { start: at, end: at }, text, holes }] };
}

function scopeFix(side: Statement): RuleFix {
  const at = side.unit.span.start;
  const { text, holes } = fill`In ${hole('where this holds')}: `;
  return { title: 'Limit this one to a part of the project', edits: [{ span: { start: at, end: at }, text, holes }] };
}

function winnerFix(title: string, winner: Statement, loser: Statement): RuleFix {
  const { end } = winner.unit.span;
  const stop = /[.!?]["')\]*_]*$/.test(winner.unit.source) ? '' : '.';
  const text = `${stop} Where this and “${excerpt(loser.unit.source)}” disagree, this one wins.`;
  return { title, edits: [{ span: { start: end, end }, text }] };
}

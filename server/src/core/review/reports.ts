import { isSettled, getConflicts, getStatements } from '../analysis/conflicts/compute.ts';
import { conflictFixes, type ConflictFix } from '../analysis/conflicts/fixes.ts';
import { canCoincide } from '../analysis/conflicts/reach/occasions.ts';
import { quoteUnit } from '../analysis/conflicts/report.ts';
import type { Statement } from '../analysis/conflicts/statements/statement.ts';
import type { SpecModel } from '../spec/specModel.ts';
import type { Unit } from '../spec/units.ts';
import type { Span } from '../text/span.ts';
import { findSentence } from './locate.ts';
import type { QuotedWords, ReviewNotes } from './notes.ts';

/** A conflict of a deep review, in the form that its rule reports. */
export interface ReviewedConflict {
  readonly data: { readonly this: string; readonly other: string; readonly situation: string };
  readonly span: Span;
  readonly related: Span;
  readonly fixes: readonly ConflictFix[];
}

/** A case of a deep review. */
export interface ReviewedCase {
  readonly unit: Unit;
  readonly span: Span;
  readonly situation: string;
}

/**
 * The conflicts of a review that still stand: both sentences are as they were, they hold in one place and one case as
 * far as their words tell, nothing ranks one above the other, and no other rule reports the two.
 */
export function reviewedConflicts(spec: SpecModel, { conflicts }: ReviewNotes): readonly ReviewedConflict[] {
  if (conflicts.length === 0) return [];
  const told = pairsTold(spec);
  return conflicts.flatMap(({ first, second, situation }) => {
    const sides = [placeOf(spec, first), placeOf(spec, second)].sort(
      (a, b) => (a?.span.start ?? 0) - (b?.span.start ?? 0),
    );
    const [other, here] = sides;
    if (!here || !other || told.has(keyOf(other.unit, here.unit)) || areApart(spec, other, here)) return [];
    const { document } = spec;
    return [
      {
        data: { this: quoteUnit(here.unit), other: quoteUnit(other.unit), situation },
        span: here.span,
        related: other.span,
        fixes: conflictFixes({ document, unit: here.unit }, [{ document, unit: other.unit }]),
      },
    ];
  });
}

/** The cases of a review whose sentences are as they were, and that the document doesn't tell of. */
export function reviewedCases(spec: SpecModel, { cases }: ReviewNotes): readonly ReviewedCase[] {
  if (cases.length === 0) return [];
  return cases.flatMap(({ at, situation }) => {
    if (spec.document.text.includes(situation)) return [];
    const place = placeOf(spec, at);
    return place ? [{ ...place, situation }] : [];
  });
}

interface Found {
  readonly unit: Unit;
  /** In the document. */
  readonly span: Span;
}

function placeOf(spec: SpecModel, words: QuotedWords): Found | undefined {
  const unit = findSentence(spec, words);
  return unit && { unit, span: { start: unit.span.start + words.start, end: unit.span.start + words.end } };
}

/**
 * Whether the file settles it beyond doubt: a place or condition of its own stands in front of each, or something ranks
 * the two. The model has been asked to weigh all else, and is better at it than the grammar is.
 */
function areApart(spec: SpecModel, first: Found, second: Found): boolean {
  const one = statementOf(spec, first);
  const two = statementOf(spec, second);
  if (!one || !two) return false;
  const [lead, other] = [leadOf(one), leadOf(two)];
  if (lead !== undefined && other !== undefined && lead !== other && !canCoincide(lead, other)) return true;
  return isSettled(spec, one, two);
}

/** The content words of the place or condition in front of a statement. */
function leadOf(statement: Statement): string | undefined {
  return statement.scopes().find(({ leading, end }) => leading && end > 0)?.key;
}

function statementOf(spec: SpecModel, { unit }: Found): Statement | undefined {
  return getStatements(spec).find((candidate) => candidate.unit.index === unit.index);
}

function pairsTold(spec: SpecModel): ReadonlySet<string> {
  const { conflicts, overrides } = getConflicts(spec);
  const pairs = [...conflicts.map(({ sides }) => sides), ...overrides.map(({ winner, loser }) => [winner, loser])];
  return new Set(
    pairs.flatMap((sides) => sides.flatMap((a) => sides.map((b) => keyOf(a.statement.unit, b.statement.unit)))),
  );
}

function keyOf(a: Unit, b: Unit): string {
  return `${Math.min(a.index, b.index)} ${Math.max(a.index, b.index)}`;
}

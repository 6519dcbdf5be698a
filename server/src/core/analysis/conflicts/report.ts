import type { SpecModel } from '../../spec/specModel.ts';
import type { Span } from '../../text/span.ts';
import { type Conflict, type ConflictSide, type ConflictSort, getConflicts } from './compute.ts';
import { conflictFixes, type ConflictFix } from './fixes.ts';

/** A conflict in the form that the rules report. */
export interface ConflictReport {
  readonly messageId: 'conflict';
  readonly data: Readonly<Record<'this' | 'other' | 'about', string>>;
  readonly span: Span;
  readonly severity?: 'warning' | 'information';
  readonly related: readonly {
    readonly messageId: 'relatedSide';
    readonly data: { readonly says: string };
    readonly span: Span;
  }[];
  readonly fixes: readonly ConflictFix[];
}

/** The messages that every conflict rule has beside its own. */
export const CONFLICT_MESSAGES = Object.freeze({ relatedSide: 'The other side: {says}' });

/** The conflicts of one sort inside a document, each reported once at its last side. */
export function conflictReports(spec: SpecModel, sort: ConflictSort): readonly ConflictReport[] {
  return getConflicts(spec)
    .conflicts.filter((conflict) => conflict.sort === sort)
    .flatMap((conflict) => toReport(spec, conflict));
}

function toReport(spec: SpecModel, conflict: Conflict): readonly ConflictReport[] {
  const here = conflict.sides.at(-1);
  const others = conflict.sides.slice(0, -1).reverse();
  const [other] = others;
  if (!here || !other) return [];
  const place = ({ statement }: ConflictSide) => ({ document: spec.document, unit: statement.unit });
  return [
    {
      messageId: 'conflict',
      data: { this: quote(here), other: quote(other), about: conflict.about },
      span: here.span,
      ...(conflict.soft && { severity: 'information' as const }),
      related: others.map((side) => ({ messageId: 'relatedSide', data: { says: quote(side) }, span: side.span })),
      fixes: conflictFixes(place(here), others.map(place)),
    },
  ];
}

const LONGEST = 70;

function quote({ statement }: ConflictSide): string {
  const text = statement.unit.source.replace(/\s+/g, ' ').replace(/(?<![.;,])[.;,]+$/, '');
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s\S*$/, '')} …` : text}”`;
}

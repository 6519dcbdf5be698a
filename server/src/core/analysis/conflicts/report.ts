import type { SpecModel } from '../../spec/specModel.ts';
import type { Unit } from '../../spec/units.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { conflictsAcross, type DistantSide, type FileConflict } from './acrossFiles.ts';
import type { Span } from '../../text/span.ts';
import { getConflicts } from './compute.ts';
import type { Conflict, ConflictSide, ConflictSort } from './conflict.ts';
import { conflictFixes, type ConflictFix } from './fixes.ts';
import { withoutLabelSigns } from './labelSigns.ts';
import { describeDecisions, listNames } from './meeting.ts';

/** A conflict in the form that the rules report. */
export interface ConflictReport {
  readonly messageId: 'conflict' | 'acrossFiles' | 'acrossAgents';
  readonly data: Readonly<Record<string, string>>;
  readonly span: Span;
  readonly severity?: 'warning' | 'information';
  readonly related: readonly {
    readonly messageId: 'relatedSide';
    readonly data: { readonly says: string };
    readonly span: Span;
    readonly uri?: string;
  }[];
  readonly fixes: () => readonly ConflictFix[];
}

/** The messages that every conflict rule has beside its own. */
export const CONFLICT_MESSAGES = Object.freeze({
  acrossFiles:
    'Two files disagree on {about}: {this} here and {other} in `{path}`; {agents} may read both, and no documented rule lets one win{decided}',
  acrossAgents: 'Agents are told different things on {about}: {mine} here {this}, {theirs} in `{path}` {other}',
  relatedSide: 'The other side: {says}',
});

/**
 * The conflicts of one sort: those inside a document, each reported once at its last side, and those with other files
 * of its workspace, each reported in both files.
 */
export function conflictReports(spec: SpecModel, sort: ConflictSort, workspace?: Workspace): readonly ConflictReport[] {
  const inside = getConflicts(spec)
    .conflicts.filter((conflict) => conflict.sort === sort)
    .flatMap((conflict) => toReport(spec, conflict));
  const path = workspace?.pathOf(spec.document);
  if (!workspace || path === undefined) return inside;
  const across = conflictsAcross(workspace, path, spec).filter((conflict) => conflict.sort === sort);
  return [...inside, ...across.map((conflict) => acrossReport(spec, conflict))];
}

function acrossReport(spec: SpecModel, conflict: FileConflict): ConflictReport {
  const { about, here, others, meeting, soft } = conflict;
  const [first] = others as readonly [DistantSide, ...DistantSide[]];
  const data = { about, this: quote(here), other: quote(first.side), path: first.path };
  const place = ({ document, side }: Pick<DistantSide, 'document' | 'side'>) => ({
    document,
    unit: side.statement.unit,
  });
  return {
    ...meetingMessage(meeting, data),
    span: here.span,
    severity: meeting.kind === 'together' && !soft ? 'warning' : 'information',
    related: others.map(({ document, side }) => ({
      messageId: 'relatedSide',
      data: { says: quote(side) },
      span: side.span,
      uri: document.uri,
    })),
    // Made when they are asked for: where a side can be cut out takes a look at its item.
    fixes: () => conflictFixes(place({ document: spec.document, side: here }), others.map(place)),
  };
}

function meetingMessage(
  meeting: FileConflict['meeting'],
  data: ConflictReport['data'],
): Pick<ConflictReport, 'messageId' | 'data'> {
  if (meeting.kind === 'apart') {
    const [mine, theirs] = [listNames(meeting.first), listNames(meeting.second)];
    return { messageId: 'acrossAgents', data: { ...data, mine, theirs } };
  }
  const decided = meeting.decided.length === 0 ? '' : `; ${describeDecisions(meeting.decided)}`;
  return { messageId: 'acrossFiles', data: { ...data, agents: listNames(meeting.agents), decided } };
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
      fixes: () => conflictFixes(place(here), others.map(place)),
    },
  ];
}

const LONGEST = 70;

function quote({ statement }: ConflictSide): string {
  return quoteUnit(statement.unit);
}

/** A sentence as a message quotes it: cut between words where it is long. */
export function quoteUnit({ source }: Unit): string {
  const text = withoutLabelSigns(source.replace(/\s+/g, ' ')).replace(/(?<![.;,])[.;,]+$/, '');
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s\S*$/, '')} …` : text}”`;
}

import { assignLevel } from '../authority/assignLevel.ts';
import { type Level, LEVELS } from '../authority/levels.ts';
import type { SpecModel } from '../spec/specModel.ts';
import type { Span } from '../text/span.ts';

/** One instruction as the preview shows it. */
export interface AuthorityRow {
  /** As written, white space folded. */
  readonly text: string;
  readonly span: Span;
  /** Zero-based line on which it begins. */
  readonly line: number;
  readonly origin: 'annotation' | 'inherited' | 'none';
  /** The heading that the level comes from, or the heading above the instruction. */
  readonly section: string;
  readonly polarity: 'positive' | 'negative';
  readonly strength: 0 | 1 | 2 | 3;
}

/** The instructions of one level; `level` is absent for those that have none. */
export interface AuthorityLane {
  readonly level?: Level;
  readonly rows: readonly AuthorityRow[];
}

/** A document's instructions by level of authority, from `root` down; those without a level come last. */
export function getAuthorityView(spec: SpecModel): readonly AuthorityLane[] {
  const lanes = new Map<Level | undefined, AuthorityRow[]>([...LEVELS, undefined].map((level) => [level, []]));
  for (const instruction of spec.instructions) {
    const assigned = assignLevel(instruction);
    const level = assigned.origin === 'none' ? undefined : assigned.level;
    lanes.get(level)?.push({
      text: instruction.unit.source.replace(/\s+/g, ' '),
      span: instruction.span,
      line: spec.document.lines.positionAt(instruction.span.start).line,
      origin: assigned.origin,
      section: (assigned.origin === 'none' ? instruction.section : assigned.section).title,
      polarity: instruction.clause.polarity,
      strength: instruction.clause.strength,
    });
  }
  return [...lanes].map(([level, rows]) => ({ ...(level && { level }), rows }));
}

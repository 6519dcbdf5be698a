/** The core's authority lanes as the preview receives them. Pure. */
import {
  LEVEL_MEANINGS,
  type AuthorityLane,
  type AuthorityRow,
  type Finding,
  type SpecDocument,
} from '../core/index.ts';
import type { AuthorityEntry, AuthorityGroup, AuthorityView, EntryFinding } from '../protocol.ts';
import { toRange } from './convert.ts';

const UNLEVELLED = 'nothing says who may override these';

/** The view of one snapshot, with each finding at the instruction that it touches. */
export function toAuthorityView(
  document: SpecDocument,
  lanes: readonly AuthorityLane[],
  findings: readonly Finding[],
): AuthorityView {
  const countOf = new Map<string, number>();
  const groups = lanes.map(({ level, rows }): AuthorityGroup => ({
    level: level ?? null,
    meaning: level ? LEVEL_MEANINGS[level] : UNLEVELLED,
    entries: rows.map((row) => {
      const count = (countOf.get(row.text) ?? 0) + 1;
      countOf.set(row.text, count);
      return toEntry(document, row, `${row.text}#${count}`, findings);
    }),
  }));
  return { uri: document.uri, version: document.version, groups };
}

function toEntry(document: SpecDocument, row: AuthorityRow, id: string, findings: readonly Finding[]): AuthorityEntry {
  return {
    id,
    text: row.text,
    sections: row.section === '' ? [] : [row.section],
    source: row.origin,
    reason: reasonOf(row),
    range: toRange(row.span, document.lines),
    findings: findings.filter(({ span }) => span.start < row.span.end && row.span.start < span.end).map(toEntryFinding),
  };
}

function reasonOf({ origin, section }: AuthorityRow): string {
  switch (origin) {
    case 'annotation':
      return `set on “${section}”`;
    case 'inherited':
      return `inherited from “${section}”`;
    case 'none':
      return 'no level is set';
  }
}

function toEntryFinding({ rule, severity, message }: Finding): EntryFinding {
  return { rule, severity, message };
}

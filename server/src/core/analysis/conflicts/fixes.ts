import type { SpecDocument } from '../../document/specDocument.ts';
import { spanOf } from '../../markdown/parse.ts';
import type { Unit } from '../../spec/units.ts';
import type { Span } from '../../text/span.ts';
import { fill, hole } from '../../util/template.ts';
import type { Place } from './place.ts';

/** An edit that a finding offers; the same shape as the rules' own fixes. */
export interface ConflictFix {
  readonly title: string;
  readonly edits: readonly {
    readonly uri: string;
    readonly span: Span;
    readonly text: string;
    readonly holes?: readonly Span[];
  }[];
}

/**
 * The ways out of a conflict. None is safe: each changes what the document asks for.
 * @param here where it is reported
 * @param others the other sides, at least one
 */
export function conflictFixes(here: Place, others: readonly Place[]): readonly ConflictFix[] {
  const [other] = others;
  if (!other) return [];
  const many = others.length > 1;
  return [
    {
      title: many ? 'Keep this one, remove the others' : 'Keep this one, remove the other',
      edits: joined(others.map(removal)),
    },
    { title: many ? 'Remove this one, keep the others' : 'Keep the other one, remove this', edits: [removal(here)] },
    { title: 'Make this an exception of the other', edits: others.map(exception) },
    { title: 'Limit this one to a part of the project', edits: [limit(here)] },
    { title: 'Say that this one wins', edits: [precedence(here, other)] },
  ];
}

/** Takes a statement out of its document: its list item, row or sentence. */
export function removal({ document, unit }: Place): ConflictFix['edits'][number] {
  return { uri: document.uri, span: removable(document, unit), text: '' };
}

/** Neighbours share the blank between them, and two cells their row: what overlaps is taken out once. */
function joined(removals: readonly ConflictFix['edits'][number][]): ConflictFix['edits'] {
  const result: ConflictFix['edits'][number][] = [];
  for (const each of [...removals].sort((a, b) =>
    a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.span.start - b.span.start,
  )) {
    const last = result.at(-1);
    if (last?.uri === each.uri && each.span.start < last.span.end) {
      const end = Math.max(last.span.end, each.span.end);
      result[result.length - 1] = { ...last, span: { start: last.span.start, end } };
    } else result.push(each);
  }
  return result;
}

function removable(document: SpecDocument, unit: Unit): Span {
  const { text } = document;
  const { item, kind } = unit.block;
  if (unit.first && unit.last && item?.children.length === 1 && kind === 'item') return wholeLines(text, spanOf(item));
  if (kind === 'cell') return wholeLines(text, unit.span);
  // What stands below a title stays: it may say more than the title.
  if (kind === 'heading') return wholeLines(text, headingAround(document, unit));
  if (unit.first && unit.last && kind === 'paragraph') return wholeLines(text, unit.span);
  const space = /^[ \t]+/.exec(text.slice(unit.span.end))?.[0].length ?? 0;
  if (space > 0) return { start: unit.span.start, end: unit.span.end + space };
  let { start } = unit.span;
  while (!unit.first && /[ \t]/.test(text.charAt(start - 1))) start--;
  return { start, end: unit.span.end };
}

/** The whole heading, with its signs. */
function headingAround({ sections }: SpecDocument, { span }: Unit): Span {
  const around = sections.find(({ headingSpan: it }) => it && it.start <= span.start && it.end >= span.end);
  return around?.headingSpan ?? span;
}

function wholeLines(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  return { start: from, end: stop < 0 ? text.length : stop + 1 };
}

function exception({ document, unit }: Place): ConflictFix['edits'][number] {
  const at = beforeStop(document, unit);
  const { text, holes } = fill`, except ${hole('where the other one holds')}`;
  return { uri: document.uri, span: { start: at, end: at }, text, holes };
}

function limit({ document, unit }: Place): ConflictFix['edits'][number] {
  const at = beforeStop(document, unit);
  const { text, holes } = fill`, only in ${hole('the part of the project')}, nowhere else`;
  return { uri: document.uri, span: { start: at, end: at }, text, holes };
}

function precedence(here: Place, other: Place): ConflictFix['edits'][number] {
  const { document, unit } = here;
  const stop = /[.!?]["')\]*_]*$/.test(unit.source) ? '' : '.';
  const words = other.unit.source
    .replace(/\s+/g, ' ')
    .replace(/["“”]/g, "'")
    .slice(0, 60)
    .replace(/(?<![.!?;,:\s])[.!?;,:\s]+$/, '');
  const at = unit.span.end;
  return { uri: document.uri, span: { start: at, end: at }, text: `${stop} This takes precedence over “${words}”.` };
}

function beforeStop(document: SpecDocument, { span }: Unit): number {
  const stop = /(?<![.!?;,:])[.!?;,:]+["')\]*_]*$/.exec(document.text.slice(span.start, span.end))?.[0].length ?? 0;
  return span.end - stop;
}

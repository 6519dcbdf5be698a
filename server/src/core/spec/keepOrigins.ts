import type { RootContent } from 'mdast';
import type { Part } from '../document/parts.ts';
import { spanOf } from '../markdown/parse.ts';
import { shiftSpan } from '../text/span.ts';
import type { Clause, Phrase } from './clause.ts';
import type { Directing, PartSpec } from './partSpec.ts';
import type { Unit } from './units.ts';

/** A part, and what was read of it. */
export interface ReadPart {
  readonly part: Part;
  readonly spec: PartSpec;
}

/** Blocks this near to one that has changed, in top-level nodes, are taken as changed: they may lead into it or go on. */
const MARGIN = 1;

/**
 * Gives the units of an edited part the origins that they had before the edit, so that what was found out about them
 * is known again. Only units far enough from the edit, in a part with the same headings, whose reading is the same.
 */
export function keepOrigins(now: ReadPart, before: ReadPart): void {
  if (!haveSameHeadings(now.part, before.part)) return;
  const [texts, old] = [now.part, before.part].map(textsOf) as [readonly string[], readonly string[]];
  const most = Math.min(texts.length, old.length);
  let head = 0;
  while (head < most && texts[head] === old[head]) head++;
  let tail = 0;
  while (tail < most - head && texts.at(-1 - tail) === old.at(-1 - tail)) tail++;
  const first = unitsIn(now, 0, head - MARGIN);
  const last = unitsIn(now, texts.length - tail + MARGIN, texts.length);
  keep(first, unitsIn(before, 0, head - MARGIN), now.spec, before.spec);
  keep(last, unitsIn(before, old.length - tail + MARGIN, old.length), now.spec, before.spec);
}

function haveSameHeadings(a: Part, b: Part): boolean {
  return (
    a.outline.length === b.outline.length &&
    a.outline.every(({ depth, title }, i) => b.outline[i]?.depth === depth && b.outline[i].title === title)
  );
}

/** The top-level nodes as they are written. */
function textsOf({ nodes, source }: Part): readonly string[] {
  return nodes.map((node) => {
    const { start, end } = spanOf(node);
    return source.slice(start, end);
  });
}

/** The units in the top-level nodes from one index up to another. */
function unitsIn({ part, spec }: ReadPart, from: number, to: number): readonly Unit[] {
  const [first, last]: readonly (RootContent | undefined)[] = [part.nodes[from], part.nodes[to - 1]];
  if (!first || !last || from >= to) return [];
  const { start } = spanOf(first);
  const { end } = spanOf(last);
  return spec.units.filter(({ span }) => start <= span.start && span.end <= end);
}

function keep(units: readonly Unit[], old: readonly Unit[], now: PartSpec, before: PartSpec): void {
  if (units.length !== old.length) return;
  const clauses = new Map(now.directing.map(toEntry));
  const oldClauses = new Map(before.directing.map(toEntry));
  for (const [i, unit] of units.entries()) {
    const known = old[i];
    if (known?.source !== unit.source || known.masked !== unit.masked) continue;
    if (now.exampleText.has(unit) !== before.exampleText.has(known)) continue;
    const by = unit.span.start - known.span.start;
    if (describe(clauses.get(unit), 0) !== describe(oldClauses.get(known), by)) continue;
    (unit as { origin: object }).origin = known.origin;
  }
}

function toEntry({ unit, clause }: Directing): readonly [Unit, Clause] {
  return [unit, clause];
}

/** All that a clause says, with its offsets moved. */
function describe(clause: Clause | undefined, by: number): string {
  if (!clause) return '';
  return Object.entries(clause)
    .map(([name, value]: [string, Phrase | string | number]) => {
      if (typeof value !== 'object') return `${name} ${value}`;
      const { start, end } = shiftSpan(value.span, by);
      return `${name} ${start} ${end} ${JSON.stringify({ ...value, span: undefined })}`;
    })
    .join('\n');
}

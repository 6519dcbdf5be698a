import type { RootContent } from 'mdast';
import type { Part } from '../../document/parts.ts';
import { spanOf } from '../../markdown/parse.ts';
import { shiftSpan } from '../../text/span.ts';
import { titleIn } from '../runningTitles.ts';
import type { Clause, Phrase } from '../clause/clause.ts';
import type { PartSpec } from './partSpec.ts';
import type { Unit } from '../units.ts';

/** A part, and what was read of it. */
export interface ReadPart {
  readonly part: Part;
  readonly spec: PartSpec;
}

/** Pieces this near to one that has changed are taken as changed: they may lead into it or go on. */
const MARGIN = 1;
/**
 * As many units behind one may bear on what is said of it, beyond its own block. Who looks at any of them asks for the
 * same `outlook`, not only for the same origin; who looks further reads what is stale.
 */
export const UNITS_AHEAD = 4;

/**
 * Gives the units of an edited part the origins that they had before the edit, so that what was found out about them
 * is known again. Only units far enough from the edit, in a part with the same headings, whose reading is the same.
 */
export function keepOrigins(now: ReadPart, before: ReadPart): void {
  if (!haveSameHeadings(now.part, before.part)) return;
  const pieces = piecesOf(now.part);
  const old = piecesOf(before.part);
  const most = Math.min(pieces.length, old.length);
  let head = 0;
  while (head < most && pieces[head]?.text === old[head]?.text) head++;
  let tail = 0;
  while (tail < most - head && pieces.at(-1 - tail)?.text === old.at(-1 - tail)?.text) tail++;
  const clauses = { now: clausesOf(now.spec), before: clausesOf(before.spec) };
  const keep = (some: readonly Piece[], others: readonly Piece[], ahead: number): void => {
    const units = unitsIn(now.spec, some);
    const known = unitsIn(before.spec, others);
    if (units.length !== known.length) return;
    for (const [i, unit] of units.entries()) {
      const twin = known[i];
      const same = twin && isSame(unit, twin, now.spec, before.spec);
      if (
        !same ||
        describe(clauses.now.get(unit), 0) !== describe(clauses.before.get(twin), unit.span.start - twin.span.start)
      )
        continue;
      Object.assign(unit, { origin: twin.origin, ...(i < units.length - ahead && { outlook: twin.outlook }) });
    }
  };
  keep(pieces.slice(0, Math.max(0, head - MARGIN)), old.slice(0, Math.max(0, head - MARGIN)), UNITS_AHEAD);
  // A line that stands as a title bears on all that follows it.
  if ([...pieces.slice(head, pieces.length - tail), ...old.slice(head, old.length - tail)].some(isTitle)) return;
  keep(pieces.slice(pieces.length - tail + MARGIN), old.slice(old.length - tail + MARGIN), 0);
}

function haveSameHeadings(a: Part, b: Part): boolean {
  return (
    a.outline.length === b.outline.length &&
    a.outline.every(({ depth, title }, i) => b.outline[i]?.depth === depth && b.outline[i].title === title)
  );
}

/** A top-level node, or an item of a list at the top; offsets as in its part's source. */
interface Piece {
  /** As it is written; what leads into a list counts with all that it leads into. */
  readonly text: string;
  readonly node: RootContent;
  readonly start: number;
  readonly end: number;
}

function isTitle({ node }: Piece): boolean {
  return titleIn(node) !== undefined;
}

function piecesOf({ nodes, source }: Part): readonly Piece[] {
  return nodes.flatMap((node, index): readonly Piece[] => {
    const next = nodes[index + 1];
    if (node.type === 'list') return node.children.map((item) => pieceOf(item, item, source));
    return [pieceOf(node, node.type === 'paragraph' && next?.type === 'list' ? next : node, source)];
  });
}

function pieceOf(node: RootContent, last: RootContent, source: string): Piece {
  const { start, end } = spanOf(node);
  return { text: source.slice(start, spanOf(last).end), node, start, end };
}

function unitsIn({ units }: PartSpec, pieces: readonly Piece[]): readonly Unit[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? units.filter(({ span }) => first.start <= span.start && span.end <= last.end) : [];
}

function isSame(unit: Unit, twin: Unit, now: PartSpec, before: PartSpec): boolean {
  if (unit.source !== twin.source || unit.masked !== twin.masked) return false;
  if (now.exampleText.has(unit) !== before.exampleText.has(twin)) return false;
  let [above, other] = [unit.block.parent, twin.block.parent];
  for (; above && other; [above, other] = [above.parent, other.parent])
    if (above.text.source !== other.text.source) return false;
  return above === other;
}

function clausesOf({ directing }: PartSpec): ReadonlyMap<Unit, Clause> {
  return new Map(directing.map(({ unit, clause }) => [unit, clause]));
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

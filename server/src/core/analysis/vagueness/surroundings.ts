import type { SpecModel } from '../../spec/specModel.ts';
import type { Token } from '../../spec/tokens.ts';
import type { Unit } from '../../spec/units.ts';
import { CONCRETE } from './measures.ts';

const EXPLAINS =
  /^(?:for example|for instance|e\.g|i\.e|that is|that means|this means|specifically|namely|in particular|example|concretely|in practice|here|good|bad)\b/i;
const MAX_SLOGAN = 5;
const BLOCKS = new Set(['list', 'code', 'table']);

/** What one unit holds that can pin a vague word; computed once per unit. */
export interface Surroundings {
  readonly unit: Unit;
  readonly tokens: readonly Token[];
  readonly hasLink: boolean;
  readonly below: boolean;
  readonly explained: boolean;
  /** A short unit is followed by an instruction in its own block, … */
  readonly goesOn: boolean;
  /** … or by a sentence with a literal or a number. */
  readonly concreteNext: boolean;
  readonly placeholder: boolean;
}

/** Reads what stands near a unit: see "near" in the definitions. */
export function readSurroundings(unit: Unit, spec: SpecModel): Surroundings {
  const next = spec.units[unit.index + 1];
  const follows = next?.block === unit.block ? next : undefined;
  return {
    unit,
    tokens: unit.tokens,
    hasLink: unit.source.includes(']('),
    below: hasBelow(unit),
    explained: follows !== undefined && EXPLAINS.test(follows.masked.trim()),
    goesOn: follows !== undefined && goesOn(unit, follows, spec),
    concreteNext: follows !== undefined && follows.tokens.some(({ kind }) => kind === 'number' || CONCRETE.has(kind)),
    placeholder: unit.source.includes('[TODO: '),
  };
}

const directing = new WeakMap<SpecModel, ReadonlySet<Unit>>();

function directingUnits(spec: SpecModel): ReadonlySet<Unit> {
  const known = directing.get(spec) ?? new Set(spec.instructions.map(({ unit }) => unit));
  directing.set(spec, known);
  return known;
}

/** A slogan that opens its item is pinned by the rules that the item goes on with ("Keep it small. At most …"). */
function goesOn(unit: Unit, follows: Unit, spec: SpecModel): boolean {
  if (unit.tokens.filter(({ kind }) => kind === 'word').length > MAX_SLOGAN) return false;
  return directingUnits(spec).has(follows);
}

function hasBelow({ block, last, masked }: Unit): boolean {
  if (!last) return false;
  const leads = endsInColon(masked);
  return block.below.some(({ type }) =>
    block.kind === 'item' ? BLOCKS.has(type) : type === 'code' || (leads && BLOCKS.has(type)),
  );
}

/** Whether nothing but markup follows the last colon; a loop, since `:\W*$` takes quadratic time on "::::…x". */
function endsInColon(masked: string): boolean {
  let at = masked.length - 1;
  while (at >= 0 && /[^\p{L}\p{N}:\uFF1A]/u.test(masked[at] ?? '')) at--;
  return /[:\uFF1A]/.test(masked[at] ?? '');
}

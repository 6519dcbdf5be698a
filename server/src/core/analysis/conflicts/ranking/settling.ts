import { type ClaimSide, readPrecedenceClaims } from '../../../authority/precedenceClaims.ts';
import type { Chooser } from '../../../spec/parts/perSpecPart.ts';
import type { Found } from '../../../spec/parts/keptParts.ts';
import type { SpecModel, SpecPart } from '../../../spec/specModel.ts';
import type { Unit } from '../../../spec/units.ts';
import { lazily } from '../../../util/lazily.ts';
import { perObject } from '../../../util/perObject.ts';
import { layoutOf } from '../statements/layout.ts';
import { settlingUnits, statedPrecedence, type StatedPrecedence } from './precedence.ts';
import { rankingUnits, readRanking } from './rankings.ts';
import { type Division, dividingUnits, divisionsOf, readDivisions } from './routing.ts';
import { titlesOf } from './titleMentions.ts';

/** What a document says about which of its own parts hold where, and which of them win. */
export interface Settling {
  /** The same object in all snapshots that say the same about the same parts. */
  readonly terms: object;
  readonly divides: Division;
  readonly precedence: () => readonly StatedPrecedence[];
}

/** Reads how a document settles what its statements differ on; once per snapshot, and when it is asked for. */
export const settlingIn = perObject((spec: SpecModel): Settling => ({
  terms: termsOf(spec),
  divides: readDivisions(spec),
  precedence: lazily(() => statedPrecedence(spec)),
}));

interface LastTerms {
  terms: object;
  /** Read from the second snapshot on: who lints a document once needs none. */
  read?: readonly unknown[];
}

const lastTerms = perObject((_lineage: object): { value?: LastTerms } => ({}));

function termsOf(spec: SpecModel): object {
  const last = lastTerms(spec.document.lineage);
  if (!last.value) return (last.value = { terms: {} }).terms;
  const { terms, read } = last.value;
  const now = readTerms(spec);
  const isSame = read?.length === now.length && read.every((term, at) => term === now[at]);
  last.value = { terms: isSame ? terms : {}, read: now };
  return last.value.terms;
}

/** Where the sentences stand that may settle something, and what tells whether one does. */
const SOURCES: readonly {
  readonly units: Chooser<Unit>;
  readonly read: (unit: Unit, spec: SpecModel) => readonly unknown[];
}[] = [
  { units: dividingUnits, read: divisionsOf },
  { units: rankingUnits, read: readRanking },
  { units: settlingUnits, read: (unit) => [unit] },
];

/** All that divisions and precedences follow from, as values that are the same where they say the same. */
function readTerms(spec: SpecModel): readonly unknown[] {
  const terms: unknown[] = [layoutOf(spec), titlesOf(spec)];
  for (const { units, read } of SOURCES) {
    for (const found of units.placesIn(spec)) {
      const words = settlingWords(found, spec, read);
      if (words !== '') terms.push(found.number, words);
    }
  }
  for (const { unit, winner, loser } of readPrecedenceClaims(spec))
    terms.push(unit.origin, describe(winner), describe(loser));
  return terms;
}

const known = new WeakMap<readonly number[], { readonly titles: object; readonly words: string }>();

/** What those of the units say that settle something, and what else of where they stand bears on it. */
function settlingWords(
  { part, value: places }: Found<readonly number[]>,
  spec: SpecModel,
  read: (unit: Unit, spec: SpecModel) => readonly unknown[],
): string {
  const titles = titlesOf(spec);
  const before = known.get(places);
  if (before?.titles === titles) return before.words;
  const words = places
    .map((at) => {
      const unit = part.unit(at);
      return unit && read(unit, spec).length > 0 ? describeUnit(unit, part) : '';
    })
    .join('');
  known.set(places, { titles, words });
  return words;
}

function describeUnit({ source, first, last, block }: Unit, { before }: SpecPart): string {
  return `${block.kind} ${block.section.index - before.sections} ${first} ${last} ${source}\n${block.text.source}\n`;
}

function describe(side: ClaimSide): string {
  if (side.kind === 'section') return `section ${side.section.index}`;
  return side.kind === 'name' ? `name ${side.name}` : side.kind;
}

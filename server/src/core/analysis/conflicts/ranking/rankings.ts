import { isWithin, type Section } from '../../../document/sections.ts';
import { unitsThat } from '../../../spec/parts/perSpecPart.ts';
import type { SpecModel } from '../../../spec/specModel.ts';
import type { Unit } from '../../../spec/units.ts';
import { perUnit } from '../../../spec/parts/perUnit.ts';
import type { StatedPrecedence } from './precedence.ts';
import { GENERIC, HEADED, ORDERS, OWN_PART, RANKS, RANKS_SURELY, RETIRED, SORTED } from './rankingWords.ts';
import { stemsIn } from '../stems.ts';
import { mentionsOfTitles, wordsIn } from './titleMentions.ts';
import { mentionOf, nameOf } from './titles.ts';

/**
 * The precedences that follow from how a document speaks of its parts: a heading that calls its own part old or binding,
 * a sentence below a heading that sets its part above or below another, one that names parts in an order.
 */
export function readRankings(spec: SpecModel, counts: (unit: Unit) => boolean): readonly StatedPrecedence[] {
  return rankingUnits(spec).flatMap((unit) => (counts(unit) ? readRanking(unit, spec) : []));
}

/** A longer text tells a story. */
const LONGEST = 360;
/** A paragraph that only says what its part is. */
const SHORT = 150;

/** What its first sentence stands for: a short block, or that sentence alone. */
function sourceOf({ block, source }: Unit): string {
  const whole = block.text.source;
  return whole.length <= LONGEST ? whole : source;
}

/** The units that may rank parts. */
export const rankingUnits = unitsThat(
  perUnit((unit): boolean => {
    if (!unit.first && unit.block.text.source.length <= LONGEST) return false;
    const text = sourceOf(unit).toLowerCase();
    if (SORTED.test(text)) return false;
    return unit.block.kind === 'heading' ? HEADED.test(text) : RANKS.test(text) || RETIRED.test(text);
  }),
);

/** What the words of a sentence say of rank, wherever it stands. */
const wordsOfRank = perUnit((unit) => {
  const text = sourceOf(unit).toLowerCase();
  return {
    surely: RANKS_SURELY.test(text),
    orders: ORDERS.test(text),
    ownPart: OWN_PART.test(text),
    generic: GENERIC.test(text),
    short: text.length < SHORT,
  };
});

const mentions = mentionsOfTitles({
  keyOf: (title) => wordsIn(nameOf(title))[0],
  keysIn: (unit) => wordsIn(sourceOf(unit)),
  read: (unit, title) => mentionOf(sourceOf(unit), title),
});
const repeats = mentionsOfTitles({
  keyOf: (title) => [...stemsIn(nameOf(title))][0],
  keysIn: (unit) => stemsOf(unit),
  read: (unit, title) => isRepeated(title, unit) || undefined,
});

/** The precedences that follow from one unit. */
export function readRanking(unit: Unit, spec: SpecModel): readonly StatedPrecedence[] {
  const { section } = unit.block;
  if (unit.block.kind === 'heading') return section.depth > 1 ? [between([section])] : [];
  const words = wordsOfRank(unit);
  const named = mentions(unit, spec)
    .filter(({ section: { depth }, how }) => depth > 1 && (words.surely || how === 'part'))
    .map((mention) => mention.section);
  if (named.length > 1) return [between(named)];
  const alike = words.orders ? repeats(unit, spec).map((mention) => mention.section) : [];
  const deep = alike.filter(({ depth }) => depth > 1);
  if (deep.length > 1) return [besides(unit, between(deep))];
  const [other] = named;
  if (other) return [between(isWithin(section, other) || section.depth < 2 ? [other] : [other, section])];
  // Words that may speak of something else than rank count in a short paragraph alone.
  const isPlain = words.surely || (unit.block.kind === 'paragraph' && words.short);
  if (words.ownPart && section.depth > 1) return isPlain ? [between([section])] : [];
  return words.generic ? [besides(unit, ANY)] : [];
}

/** Decides between what stands in different ones of these sections; of one section, between it and all others. */
function between(sections: readonly Section[]): StatedPrecedence {
  const placeOf = (unit: Unit): number => sections.findIndex((section) => isWithin(unit.block.section, section));
  return {
    covers: (a, b) => {
      const [one, two] = [placeOf(a), placeOf(b)];
      return one !== two && (sections.length === 1 || (one >= 0 && two >= 0));
    },
    winner: () => undefined,
    wide: false,
  };
}

const ANY: StatedPrecedence = { covers: () => true, winner: () => undefined, wide: false };

/** A rule that only has the words of a ranking ranks nothing that it is itself a side of. */
function besides(unit: Unit, precedence: StatedPrecedence): StatedPrecedence {
  const isOther = (side: Unit): boolean => side.block.index !== unit.block.index;
  return {
    ...precedence,
    covers: (a, b, principles) => isOther(a) && isOther(b) && precedence.covers(a, b, principles),
  };
}

/** Whether a sentence has all words of a title, in whatever form: "saving lives first" of "Save lives". */
function isRepeated(title: string, unit: Unit): boolean {
  const words = [...stemsIn(nameOf(title))];
  const own = stemsOf(unit);
  return words.length > 0 && words.length < 5 && words.every((word) => own.has(word));
}

const stemsOf = perUnit((unit) => stemsIn(sourceOf(unit)));

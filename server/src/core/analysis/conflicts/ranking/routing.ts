import { isWithin, type Section } from '../../../document/sections.ts';
import { STOP_WORDS } from '../../../language/en/grammar.ts';
import { unitsThat } from '../../../spec/parts/perSpecPart.ts';
import { perUnit } from '../../../spec/parts/perUnit.ts';
import type { SpecModel } from '../../../spec/specModel.ts';
import type { Unit } from '../../../spec/units.ts';
import {
  ABOVE,
  ASKS,
  BELOW,
  CONFINES,
  CONTRAST,
  CONTRASTED,
  DIVIDES,
  EACH_SECTION,
  EVERYBODY,
  HERE,
  INTRO,
  NUMBERED,
  ORDINALS,
  POINTS,
  RANKED,
  SAID,
  TOLD_APART,
  TOLD_OF_RULE,
  TWO,
} from './routingWords.ts';
import { spanOf } from '../../../markdown/parse.ts';
import { stemOf } from '../fields/stem.ts';
import { lazily } from '../../../util/lazily.ts';
import { byTitle, hasOneOf, titlesBetween } from './titleDivisions.ts';

/** A sentence that divides the document: it says for whom, or for what, one of its parts is. */
export type Division = (a: Unit, b: Unit) => boolean;

/** So many pairs are held against the sentences one by one; for more it pays to know what each sentence names. */
const FEW = 20;

/** Whether a document divides two units. Nothing is read before it is asked. */
export function readDivisions(spec: SpecModel): Division {
  const units = lazily(() => dividingUnits(spec));
  const worded = lazily(() => units().flatMap(byWords));
  const titled = lazily(() => units().flatMap((unit) => byOwnTitle(unit, spec)));
  const divides = (divisions: readonly Division[], a: Unit, b: Unit): boolean =>
    divisions.some((division) => division(a, b));
  let asked = 0;
  return (a, b) => {
    if (divides(worded(), a, b)) return true;
    if (++asked > FEW) return divides(titled(), a, b);
    const titles = titlesBetween(a, b);
    return units().some((unit) => hasOneOf(unit, titles) && divides(byOwnTitle(unit, spec), a, b));
  };
}

function byOwnTitle(unit: Unit, spec: SpecModel): readonly Division[] {
  const { confines, points } = factsOf(unit);
  return confines ? byTitle(unit, spec, points) : [];
}

/** The divisions that one sentence states. */
export function divisionsOf(unit: Unit, spec: SpecModel): readonly Division[] {
  return [...byOwnTitle(unit, spec), ...byWords(unit)];
}

function byWords(unit: Unit): readonly Division[] {
  return [
    ...byPosition(unit),
    ...byNumber(unit),
    ...byNames(unit),
    ...byContrast(unit),
    ...byPlaces(unit),
    ...byRank(unit),
    ...byIntro(unit),
    ...byEverySection(unit),
  ];
}

/** The units that may state one. */
export const dividingUnits = unitsThat(
  perUnit(({ block, source }): boolean => {
    if (block.kind === 'heading') return false;
    const text = source.toLowerCase();
    return (
      CONFINES.test(text) ||
      RANKED.test(text) ||
      EACH_SECTION.test(text) ||
      INTRO.test(text) ||
      CONTRASTED.test(text) ||
      readCounted(text) !== undefined
    );
  }),
);

function within(unit: Unit, section: Section): boolean {
  return isWithin(unit.block.section, section);
}

/** Exactly one of the two stands there. */
const parted =
  (isThere: (unit: Unit) => boolean): Division =>
  (a, b) =>
    isThere(a) !== isThere(b);

function isSaidOf(text: string, part: RegExp): boolean {
  const match = part.exec(text);
  return match !== null && SAID.test(text.slice(match.index + match[0].length));
}

/** "The table above describes the older ones": what stands before the sentence and what behind it are for two things. */
function byPosition(unit: Unit): readonly Division[] {
  const { around, here } = factsOf(unit);
  const { section } = unit.block;
  const divisions: Division[] = [];
  if (around)
    divisions.push((a, b) => within(a, section) && within(b, section) && a.index > unit.index !== b.index > unit.index);
  if (section.depth > 0 && here) divisions.push(parted((side) => within(side, section)));
  return divisions.map((division) => (a, b) => a !== unit && b !== unit && division(a, b));
}

/** The items that a text counts, by their numbers or by one place among them; -1 is the last. */
interface Counted {
  readonly wanted: readonly number[];
  readonly place: number | undefined;
  /** They are called bullets: a list without numbers is counted, too. */
  readonly bullets: boolean;
}

function readCounted(text: string): Counted | undefined {
  const [match, second] = text.matchAll(NUMBERED);
  if (!match || EVERYBODY.test(text)) return undefined;
  // "`schema/` (bullets 1 to 3) and `data/` (bullet 4)" counts two groups, and needs no verb.
  if (!second && !SAID.test(text.slice(match.index + match[0].length))) return undefined;
  const [, one, link = '', two, ordinal] = match;
  const [from, to] = [one, two].map((number) => (number === undefined ? undefined : Number(number)));
  return {
    wanted: from === undefined ? [] : to === undefined ? [from] : /to|[-–]/.test(link) ? rangeOf(from, to) : [from, to],
    place: ordinal === undefined ? undefined : (ORDINALS.get(ordinal) ?? (/last|final|bottom/.test(ordinal) ? -1 : 1)),
    bullets: match[0].startsWith('bullet'),
  };
}

function rangeOf(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** "Point 3 is for the tablet only": a sentence that counts the items of a list. */
function byNumber(unit: Unit): readonly Division[] {
  const { counted } = factsOf(unit);
  if (!counted) return [];
  const { wanted, place, bullets } = counted;
  const isMeant = (side: Unit): boolean => {
    const { item, list } = side.block;
    if (!list || !item) return false;
    const at = list.children.indexOf(item);
    if (place !== undefined) return at === (place < 0 ? list.children.length - 1 : place - 1);
    return (list.ordered === true || bullets) && wanted.includes(at + (list.start ?? 1));
  };
  return [(a, b) => a !== unit && b !== unit && isMeant(a) !== isMeant(b)];
}

/** "Minitest is for the gems, RSpec for all the rest", "The Bash rule is for `laptop/`": it says what each answer is for. */
function byNames(unit: Unit): readonly Division[] {
  const { names: told } = factsOf(unit);
  const others =
    (division: Division): Division =>
    (a, b) =>
      a !== unit && b !== unit && division(a, b);
  const has = (side: Unit, word: string): boolean => contentOf(side).has(word);
  return told.map(([one, two]) =>
    others((a, b) => {
      if (two === undefined) return has(a, one) !== has(b, one);
      const [first, second] = has(a, one) ? [a, b] : [b, a];
      return has(first, one) && has(second, two) && (!has(first, two) || !has(second, one));
    }),
  );
}

/** Two words of which each is told what it is for, or the one by which a rule is called. */
function readNames(text: string): readonly (readonly [string, string?])[] {
  const both = TOLD_APART.exec(text);
  if (both) return [[stemOf(both[1] ?? ''), stemOf(both[2] ?? '')]];
  const rule = TOLD_OF_RULE.exec(text);
  return rule ? [[stemOf(rule[1] ?? '')]] : [];
}

/** "Of the two figures for coverage, the higher is for …": a sentence that tells two rules apart that it doesn't repeat. */
function byContrast(unit: Unit): readonly Division[] {
  const { contrast } = factsOf(unit);
  if (contrast === 'none') return [];
  return [contrast === 'near' ? nearOrConcerning(unit) : concerning(unit)];
}

function readContrast(text: string): 'none' | 'near' | 'anywhere' {
  if (/^\W*of (?:the|these|those) (?:two|three|four)\b/.test(text)) return 'near';
  const sides = CONTRAST.map(([one, two]) => Number(one.test(text)) + Number(two.test(text)));
  if (sides.some((count) => count === 2)) return 'anywhere';
  return sides.some((count) => count > 0) && TWO.test(text) ? 'anywhere' : 'none';
}

/** {@link concerning}, or both in the section of the sentence. */
function nearOrConcerning(unit: Unit): Division {
  const concerns = concerning(unit);
  return (a, b) => [a, b].every((side) => side !== unit && side.block.section === unit.block.section) || concerns(a, b);
}

/** "`web/` goes straight to `main`, `fw/` is what the pull requests are for": a sentence that gives each place its rule. */
function byPlaces(unit: Unit): readonly Division[] {
  return factsOf(unit).places ? [concerning(unit)] : [];
}

function dividesPlaces({ tokens, source }: Unit): boolean {
  const isPlace = ({ kind, lower }: Unit['tokens'][number]): boolean =>
    (kind === 'code' || kind === 'path') && lower.includes('/');
  const places = new Set(tokens.filter(isPlace).map(({ lower }) => lower));
  return places.size > 1 && DIVIDES.test(source.toLowerCase());
}

/** "Requests, not rules": a sentence at the head of a section that takes its weight from it. */
function byRank(unit: Unit): readonly Division[] {
  const { section, kind } = unit.block;
  if (section.depth < 2 || kind !== 'paragraph' || !factsOf(unit).ranked) return [];
  return [(a, b) => a !== unit && b !== unit && within(a, section) !== within(b, section)];
}

/** "Rules for what shoppers see.": the first words of a section, no sentence, say for what it is. */
function byIntro(unit: Unit): readonly Division[] {
  const { section, kind } = unit.block;
  if (section.depth < 2 || kind !== 'paragraph' || !unit.first || !unit.last || !factsOf(unit).intro) return [];
  if (!isFirstBlock(unit)) return [];
  return [parted((side) => within(side, section))];
}

function isFirstBlock({ block, span }: Unit): boolean {
  const [first] = block.section.blocks;
  return first !== undefined && spanOf(first).end >= span.end - 1;
}

/** "Each heading below names one of them": every section is for something else. */
function byEverySection(unit: Unit): readonly Division[] {
  if (!factsOf(unit).eachSection) return [];
  const { section } = unit.block;
  return [
    (a, b) =>
      [a, b].every((side) => side !== unit && side.block.section !== section) && a.block.section !== b.block.section,
  ];
}

/** The pair of which each has a content word of the sentence. */
function concerning(unit: Unit): Division {
  const own = contentOf(unit);
  const shares = (side: Unit): boolean => side !== unit && [...contentOf(side)].some((stem) => own.has(stem));
  return (a, b) => shares(a) && shares(b);
}

const contentOf = perUnit((unit): ReadonlySet<string> => {
  const words = unit.source.toLowerCase().match(/[\p{L}\p{N}_]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word)).map(stemOf));
});

/** What the words of a sentence say, wherever it stands: read once. */
const factsOf = perUnit((unit) => {
  const text = unit.source.toLowerCase();
  const block = unit.block.text.masked.toLowerCase();
  const forAll = EVERYBODY.test(text);
  return {
    confines: !forAll && CONFINES.test(text),
    points: POINTS.test(text),
    around: !forAll && (isSaidOf(text, ABOVE) || isSaidOf(text, BELOW)),
    here: !forAll && (isSaidOf(text, HERE) || isSaidOf(text, BELOW)),
    counted: readCounted(text),
    names: forAll ? [] : readNames(text),
    contrast: readContrast(text),
    places: dividesPlaces(unit),
    ranked: RANKED.test(text),
    intro: INTRO.test(block) && !ASKS.test(block) && !EVERYBODY.test(block),
    eachSection: EACH_SECTION.test(text),
  };
});

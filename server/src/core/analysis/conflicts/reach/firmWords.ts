import { sectionPath } from '../../../document/sections.ts';
import type { Unit } from '../../../spec/units.ts';
import { perUnit } from '../../../spec/parts/perUnit.ts';

const FIRM_TITLES =
  'musts?|hard rules?|binding|mandatory|requirements?|obligatory|obligations?|compulsory|non-negotiables?|not negotiable|invariants?|laws?|absolutes?|never broken|enforced|shall|red lines?|set in stone|duty|duties|commandments?';
const SOFT_TITLES =
  'shoulds?|preferences?|preferred|wish(?:es)?|wish list|advice|advisory|recommended|recommendations?|suggest(?:ed|ions?)|optional|soft rules?|rules? of thumb|nice[- ]to[- ]haves?|habits?|tastes?|not binding|non-binding|best effort|aspirations?|ideals?|ideas|proposals?';
/** Words that say so only in brackets. */
const FIRM = `${FIRM_TITLES}|hard|required|fixed|strict|iron(?:clad)?|critical|root|system|p0|level [01]`;
const SOFT = `${SOFT_TITLES}|guidelines?|guidance|defaults?|soft|may|if possible|where possible|p[1-9]|level [2-9]|user|negotiable|hints|informal|requests?`;
/** A mark behind a heading or in front of an item, in brackets: "(guideline)", "[root]". */
const marked = (words: string): RegExp => new RegExp(`[([{*_\`][^()[\\]{}]{0,40}?\\b(?:${words})\\b`, 'i');
/** A heading that consists of such a word and little else, or ends with one. */
const titled = (words: string): RegExp =>
  new RegExp(
    `^\\W*(?:(?:our|the|some|a few|\\w+'s|general|project|team|house|coding|style) )?(?:${words})(?: rules?)?\\W*$|[,:—–-] ?(?:\\w+ )?(?:${words})\\b`,
    'i',
  );

const SORTS = [
  { firm: true, marked: marked(FIRM), titled: titled(FIRM_TITLES) },
  { firm: false, marked: marked(SOFT), titled: titled(SOFT_TITLES) },
];
const NOT_BINDING =
  /\b(?:not|non|isn't|aren't|never|no)\b[ -](?:\w+ )?(?:binding|mandatory|obligatory|required|enforced|hard|strict)\b/gi;

/** Whether what stands above or in front of a sentence calls it binding (`firm`) or a preference (`soft`). */
const firmnessOf = perUnit((unit): 'firm' | 'soft' | undefined => {
  const titles = sectionPath(unit.block.section)
    .filter(({ depth }) => depth > 1)
    .map(({ title }) => title)
    .reverse();
  for (const title of titles) {
    const text = title.replace(NOT_BINDING, 'optional');
    for (const { firm, marked: isMarked, titled: isTitled } of SORTS)
      if (isMarked.test(text) || isTitled.test(text)) return firm ? 'firm' : 'soft';
  }
  const [label = ''] = /^\W{0,4}[([{*_`]+[^()[\]{}]{2,24}[)\]}*_`]/.exec(unit.block.text.source) ?? [];
  const own = SORTS.find(({ marked: isMarked }) => isMarked.test(label));
  return own && (own.firm ? 'firm' : 'soft');
});

/** One of the two is called binding, the other a preference: the first one wins. */
export function firmnessDiffers(a: Unit, b: Unit): boolean {
  const [one, two] = [firmnessOf(a), firmnessOf(b)];
  return one !== undefined && two !== undefined && one !== two;
}

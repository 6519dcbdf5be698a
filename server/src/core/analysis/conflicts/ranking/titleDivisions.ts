import { isWithin, type Section, sectionPath } from '../../../document/sections.ts';
import type { SpecModel } from '../../../spec/specModel.ts';
import type { Unit } from '../../../spec/units.ts';
import type { Division } from './routing.ts';
import { mentionsOfTitles, wordsIn } from './titleMentions.ts';

function within(unit: Unit, section: Section): boolean {
  return isWithin(unit.block.section, section);
}

const plain = (title: string): string =>
  title
    .replace(/[`*_]/g, '')
    .replace(/^[\d.)\s§#]+/, '')
    .trim();

const named = mentionsOfTitles({
  keyOf: (title) => wordsIn(plain(title))[0],
  keysIn: ({ source }) => wordsIn(source),
  read: ({ source }, written) => {
    const title = plain(written);
    return (title.length > 1 && names(source, title)) || undefined;
  },
});

/**
 * `The chapter "Git" is addressed to …`: a sentence that names a heading.
 * @param points it only says where something is told
 */
export function byTitle(unit: Unit, spec: SpecModel, points: boolean): readonly Division[] {
  const sections = named(unit, spec)
    .map(({ section }) => section)
    .filter((section) => !within(unit, section));
  if (sections.length === 0 || (sections.length === 1 && points)) return [];
  return [(a, b) => a !== unit && b !== unit && sections.some((section) => within(a, section) !== within(b, section))];
}

/** What headings that stand above one of two units and not above the other are called, as far as a sentence must say it. */
export function titlesBetween(a: Unit, b: Unit): readonly string[] {
  const [one, two] = [sectionPath(a.block.section), sectionPath(b.block.section)];
  const apart = [...one.filter((section) => !two.includes(section)), ...two.filter((other) => !one.includes(other))];
  return apart.map(({ title }) => headOf(plain(title))).filter((title) => title !== '');
}

/** Whether a sentence has the words of one of these titles: few have. */
export function hasOneOf({ source }: Unit, titles: readonly string[]): boolean {
  return titles.some((title) => source.includes(title));
}

function headOf(title: string): string {
  const [head = ''] = title.split(/ [(—–-]|[:(,]/, 1);
  return head.trim() || title;
}

/** Whether a sentence names a heading as such: in quotation marks, as a link, or behind "section" and the like. */
function names(source: string, title: string): boolean {
  return [title, headOf(title)].some((name) => {
    if (name === '') return false;
    for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
      const before = source.slice(Math.max(0, at - 24), at);
      const after = source.slice(at + name.length, at + name.length + 12);
      if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) continue;
      if (/["“”„«'‘*_`[#]\s*$/.test(before) && /^\s*["“”»'’*_`\]]/.test(after)) return true;
      if (
        /\b(?:sections?|chapters?|parts?|headings?|under|titled|called|headed|below|rules (?:in|under|of)|and) $/i.test(
          before,
        ) &&
        /^\p{Lu}/u.test(name)
      )
        return true;
      if (/^ (?:sections?|chapters?|part|headings?|rules|list)\b/i.test(after) && /^\p{Lu}|^\W/u.test(name))
        return true;
      // A title of several words with capitals is a name.
      if (/^\p{Lu}\S* (?:\S+ )*[\p{Lu}\d]/u.test(name)) return true;
    }
    return false;
  });
}

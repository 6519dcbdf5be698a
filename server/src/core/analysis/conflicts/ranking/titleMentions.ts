import type { Section } from '../../../document/sections.ts';
import { perUnit } from '../../../spec/parts/perUnit.ts';
import type { SpecModel } from '../../../spec/specModel.ts';
import type { Unit } from '../../../spec/units.ts';
import { perObject } from '../../../util/perObject.ts';

/** The titles of a document's headings. */
interface Titles {
  readonly all: readonly string[];
}

/** A heading that a sentence speaks of, and how it does. */
export interface Mention<How> {
  readonly section: Section;
  readonly how: How;
}

/** The titles of a snapshot: the same object as for the one before where they are the same. */
export const titlesOf = perObject(({ document: { sections, lineage } }: SpecModel): Titles => {
  const last = lastTitles(lineage);
  const { all } = last.titles;
  const isSame = all.length === sections.length && sections.every((section, at) => titleOf(section) === all[at]);
  return isSame ? last.titles : (last.titles = { all: sections.map(titleOf) });
});

function titleOf({ depth, title }: Section): string {
  return depth > 0 ? title : '';
}

const lastTitles = perObject((_lineage: object): { titles: Titles } => ({ titles: { all: [] } }));

/** How titles are found in sentences. */
interface TitleReader<How> {
  /** A word without which no sentence speaks of the title, in a form of the reader's own; undefined for none at all. */
  readonly keyOf: (title: string) => string | undefined;
  /** The words of a sentence, in the same form. */
  readonly keysIn: (unit: Unit) => Iterable<string>;
  /** Tells how a sentence speaks of a title, from these two alone. */
  readonly read: (unit: Unit, title: string) => How | undefined;
}

/**
 * The headings of a document that a sentence speaks of, in their order. A sentence is read once as long as the headings
 * are the same, and held only against those whose word it has.
 */
export function mentionsOfTitles<How>({
  keyOf,
  keysIn,
  read,
}: TitleReader<How>): (unit: Unit, spec: SpecModel) => readonly Mention<How>[] {
  const indexOf = perObject(({ all }: Titles): ReadonlyMap<string, readonly number[]> => {
    const places = new Map<string, number[]>();
    for (const [at, title] of all.entries()) {
      const key = title === '' ? undefined : keyOf(title);
      if (key === undefined) continue;
      const list = places.get(key);
      if (list) list.push(at);
      else places.set(key, [at]);
    }
    return places;
  });
  const known = perUnit((): { titles?: Titles; found: readonly { readonly at: number; readonly how: How }[] } => ({
    found: [],
  }));
  return (unit, spec) => {
    const titles = titlesOf(spec);
    const memory = known(unit);
    if (memory.titles !== titles) {
      const index = indexOf(titles);
      const places = new Set([...new Set(keysIn(unit))].flatMap((key) => index.get(key) ?? []));
      memory.titles = titles;
      memory.found = [...places]
        .sort((a, b) => a - b)
        .flatMap((at) => {
          const how = read(unit, titles.all[at] ?? '');
          return how === undefined ? [] : [{ at, how }];
        });
    }
    return memory.found.flatMap(({ at, how }) => {
      const section = spec.document.sections[at];
      return section ? [{ section, how }] : [];
    });
  };
}

/** The words of a text in lower case. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

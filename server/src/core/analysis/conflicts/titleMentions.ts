import type { Section } from '../../document/sections.ts';
import { perUnit } from '../../spec/perUnit.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import type { Unit } from '../../spec/units.ts';
import { perObject } from '../../util/perObject.ts';

/** The titles of a document's headings: the same object for all snapshots that have the same ones. */
interface Titles {
  readonly all: readonly string[];
}

/** A heading that a sentence speaks of, and how it does. */
export interface Mention<How> {
  readonly section: Section;
  readonly how: How;
}

const MOST_LISTS = 50;
const lists = new Map<string, Titles>();

const titlesOf = perObject(({ document }: SpecModel): Titles => {
  const all = document.sections.map(({ depth, title }) => (depth > 0 ? title : ''));
  const key = all.join('\n');
  let known = lists.get(key);
  if (!known) {
    if (lists.size >= MOST_LISTS) lists.clear();
    lists.set(key, (known = { all }));
  }
  return known;
});

/**
 * The headings of a document that a sentence speaks of, in their order. A sentence is read once as long as the headings
 * are the same: every one is held against every other.
 * @param read tells how a sentence speaks of a title, from these two alone
 */
export function mentionsOfTitles<How>(
  read: (unit: Unit, title: string) => How | undefined,
): (unit: Unit, spec: SpecModel) => readonly Mention<How>[] {
  const known = perUnit((): { titles?: Titles; found: readonly { readonly at: number; readonly how: How }[] } => ({
    found: [],
  }));
  return (unit, spec) => {
    const titles = titlesOf(spec);
    const memory = known(unit);
    if (memory.titles !== titles) {
      memory.titles = titles;
      memory.found = titles.all.flatMap((title, at) => {
        const how = title === '' ? undefined : read(unit, title);
        return how === undefined ? [] : [{ at, how }];
      });
    }
    return memory.found.flatMap(({ at, how }) => {
      const section = spec.document.sections[at];
      return section ? [{ section, how }] : [];
    });
  };
}

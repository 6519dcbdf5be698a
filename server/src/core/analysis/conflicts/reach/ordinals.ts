import type { Unit } from '../../../spec/units.ts';

/** The number that an item bears in its list; `undefined` where it stands in no numbered one. */
export function ordinalOf({ block: { item, list } }: Unit): number | undefined {
  if (!item || list?.ordered !== true) return undefined;
  const at = list.children.indexOf(item);
  return at < 0 ? undefined : (list.start ?? 1) + at;
}

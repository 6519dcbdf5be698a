import type { TextBlock } from '../blocks.ts';
import { OriginMap } from './origin.ts';
import { type Found, partsWith } from './keptParts.ts';
import type { Instruction, SpecModel, SpecPart } from '../specModel.ts';
import type { Unit } from '../units.ts';

/** Gives what was chosen of a document. */
export interface Chooser<T> {
  (spec: SpecModel): readonly T[];
  /** The numbers of what was chosen, by part: the same list as long as the part is the same. */
  placesIn(spec: SpecModel): readonly Found<readonly number[]>[];
}

/**
 * Chooses units of a document. A part that is the same in a later snapshot is not searched again.
 * @param test must look at nothing but the unit's part and the headings above it
 */
export function unitsThat(test: (unit: Unit, spec: SpecModel) => boolean): Chooser<Unit> {
  return choosing(
    ({ units }) => units,
    (part, at) => part.unit(at),
    test,
  );
}

/** {@link unitsThat} for instructions. */
export function instructionsThat(test: (instruction: Instruction, spec: SpecModel) => boolean): Chooser<Instruction> {
  return choosing(
    ({ instructions }) => instructions,
    (part, at) => part.instruction(at),
    test,
  );
}

/** {@link unitsThat} for blocks. */
export function blocksThat(test: (block: TextBlock, spec: SpecModel) => boolean): Chooser<TextBlock> {
  return choosing(
    ({ blocks }) => blocks,
    (part, at) => part.block(at),
    test,
  );
}

function choosing<T>(
  listOf: (part: SpecPart) => readonly T[],
  itemOf: (part: SpecPart, at: number) => T | undefined,
  test: (item: T, spec: SpecModel) => boolean,
): Chooser<T> {
  const placesIn = partsWith((part, spec) => {
    const places = listOf(part).flatMap((item, index) => (test(item, spec) ? [index] : []));
    return places.length > 0 ? places : undefined;
  });
  const choose = (spec: SpecModel): readonly T[] => {
    const chosen: T[] = [];
    for (const { part, value: places } of placesIn(spec)) {
      for (const at of places) {
        const item = itemOf(part, at);
        if (item !== undefined) chosen.push(item);
      }
    }
    return chosen;
  };
  return Object.assign(choose, { placesIn });
}

/**
 * Reads something of each part once, as long as neither it nor the headings above it change.
 * @param read gives a value without offsets into the document
 */
export function perSpecPart<V>(read: (part: SpecPart, spec: SpecModel) => V): (part: SpecPart, spec: SpecModel) => V {
  const known = new OriginMap<{ readonly value: V }>();
  return (part, spec) => {
    let found = known.get(part.origin);
    if (!found) known.set(part.origin, (found = { value: read(part, spec) }));
    return found.value;
  };
}

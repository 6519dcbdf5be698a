import type { Instruction, SpecModel, SpecPart } from './specModel.ts';
import type { Unit } from './units.ts';

/**
 * Chooses units of a document. A part that is the same in a later snapshot is not searched again.
 * @param test must look at nothing but the unit's part and the headings above it
 */
export function unitsThat(test: (unit: Unit, spec: SpecModel) => boolean): (spec: SpecModel) => readonly Unit[] {
  return choosing(({ units }) => units, test);
}

/** {@link unitsThat} for instructions. */
export function instructionsThat(
  test: (instruction: Instruction, spec: SpecModel) => boolean,
): (spec: SpecModel) => readonly Instruction[] {
  return choosing(({ instructions }) => instructions, test);
}

function choosing<T>(
  listOf: (part: SpecPart) => readonly T[],
  test: (item: T, spec: SpecModel) => boolean,
): (spec: SpecModel) => readonly T[] {
  const places = perSpecPart((part, spec) => listOf(part).flatMap((item, index) => (test(item, spec) ? [index] : [])));
  return (spec) =>
    spec.parts.flatMap((part) => {
      const items = listOf(part);
      return places(part, spec).flatMap((index) => items[index] ?? []);
    });
}

/**
 * Reads something of each part once, as long as neither it nor the headings above it change.
 * @param read gives a value without offsets into the document
 */
export function perSpecPart<V>(read: (part: SpecPart, spec: SpecModel) => V): (part: SpecPart, spec: SpecModel) => V {
  const known = new WeakMap<object, { readonly value: V }>();
  return (part, spec) => {
    let found = known.get(part.origin);
    if (!found) known.set(part.origin, (found = { value: read(part, spec) }));
    return found.value;
  };
}

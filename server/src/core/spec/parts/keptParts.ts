import { perObject } from '../../util/perObject.ts';
import type { SpecModel, SpecPart } from '../specModel.ts';

/** What tells the parts of one snapshot from those of another. */
export type Origins = readonly object[];

const originsOf = perObject(({ parts }: SpecModel): Origins => parts.map(({ origin }) => origin));

/** Many ask about the same two snapshots; one answer for a document, since each would keep the one before. */
const lastAnswer = perObject((_lineage: object) => ({
  before: [] as Origins,
  now: [] as Origins,
  changed: [] as number[],
}));

/** What of a document has changed. */
interface Changes {
  readonly origins: Origins;
  /** The numbers of the parts that are others than before; all of them where there are more or fewer parts. */
  readonly changed: readonly number[];
}

/**
 * Compares the parts of a snapshot with those of another one of the same document.
 * @param before the origins of the other one; none for all to be new
 */
export function changesSince(before: Origins, spec: SpecModel): Changes {
  const now = originsOf(spec);
  const last = lastAnswer(spec.document.lineage);
  if (last.before !== before || last.now !== now) {
    const changed: number[] = [];
    const isOther = before.length !== now.length;
    for (let at = 0; at < now.length; at++) if (isOther || now[at] !== before[at]) changed.push(at);
    Object.assign(last, { before, now, changed });
  }
  return { origins: now, changed: last.changed };
}

/** A part of which there is something to say. */
export interface Found<V> {
  /** Its number in the document. */
  readonly number: number;
  readonly part: SpecPart;
  readonly value: V;
}

/**
 * Reads something of each part, and gives it for those of which there is anything, in the document's order. After an
 * edit only the parts that have changed are looked at.
 * @param read must look at nothing but the part and the headings above it; gives a value without offsets into the document
 */
export function partsWith<V>(
  read: (part: SpecPart, spec: SpecModel) => V | undefined,
): (spec: SpecModel) => readonly Found<V>[] {
  const keptOf = perObject((_lineage: object) => new KeptParts<V>());
  return (spec) => keptOf(spec.document.lineage).foundIn(spec, read);
}

/** What there is to say of the parts of a document's latest snapshot. */
export class KeptParts<V> {
  readonly #values = new Map<number, V>();
  #numbers: readonly number[] = [];
  #origins: Origins = [];

  /** See {@link partsWith}. */
  foundIn(spec: SpecModel, read: (part: SpecPart, spec: SpecModel) => V | undefined): readonly Found<V>[] {
    const { origins, changed } = changesSince(this.#origins, spec);
    if (changed.length === spec.parts.length) this.#values.clear();
    for (const number of changed) {
      const value = read(spec.parts[number] as SpecPart, spec);
      if (value === undefined) this.#values.delete(number);
      else this.#values.set(number, value);
    }
    if (changed.length > 0) this.#numbers = [...this.#values.keys()].sort((a, b) => a - b);
    this.#origins = origins;
    return this.#numbers.map((number) => ({
      number,
      part: spec.parts[number] as SpecPart,
      value: this.#values.get(number) as V,
    }));
  }
}

let count = 0;

/**
 * What stays the same of a unit in all snapshots: a key, which holds itself what is remembered under it. A document has
 * thousands, and dozens of things are remembered of each: a `WeakMap` for each thing costs several times as much.
 */
export class Origin {
  /** By the numbers of the {@link OriginMap}s. */
  readonly values: unknown[] = new Array<unknown>(count);
}

/** A value for each origin, for as long as the origin lives: a `WeakMap` by another way. */
export class OriginMap<V> {
  readonly #number = count++;

  get({ values }: Origin): V | undefined {
    return values[this.#number] as V | undefined;
  }

  set({ values }: Origin, value: V): void {
    values[this.#number] = value;
  }
}

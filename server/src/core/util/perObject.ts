let count = 0;

/**
 * An object that holds itself what {@link perObject} remembers of it. What is remembered of a snapshot leads back to the
 * snapshot, and to V8's collector of young objects the values of a `WeakMap` are alive: each snapshot would be moved to
 * the old ones, and wait there for the slow collector, at every keystroke.
 */
export class Keeper {
  #values: unknown[] | undefined;

  /** What an object holds; undefined for one that is no keeper. */
  static valuesOf(key: object): unknown[] | undefined {
    return #values in key ? (key.#values ??= []) : undefined;
  }
}

interface Known<V> {
  readonly value: V;
}

/**
 * Computes a value once for each object, as long as the object lives. To be called once for each thing to remember: its
 * number is never given away again.
 * @param compute must look at nothing that changes while the object lives
 */
export function perObject<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const number = count++;
  const others = new WeakMap<K, Known<V>>();
  return (key) => {
    const values = Keeper.valuesOf(key);
    let found = values ? (values[number] as Known<V> | undefined) : others.get(key);
    if (found) return found.value;
    found = { value: compute(key) };
    if (values) values[number] = found;
    else others.set(key, found);
    return found.value;
  };
}

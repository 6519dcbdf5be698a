/** Computes a value when it is first asked for, and keeps it. */
export function lazily<V>(compute: () => V): () => V {
  let known: { readonly value: V } | undefined;
  return () => (known ??= { value: compute() }).value;
}

import type { Part, Placement } from './parts.ts';

/**
 * Reads the text of each part once; later snapshots that share the part get what was read. Texts must be such that
 * nothing of what is looked for runs over a heading.
 * @param read is given the part's own text
 */
export function perPart<V>(read: (text: string) => V): (placement: Placement) => V {
  const known = new WeakMap<Part, { readonly value: V }>();
  return ({ part }) => {
    let found = known.get(part);
    if (!found) {
      found = { value: read(part.source.slice(part.span.start, part.span.end)) };
      known.set(part, found);
    }
    return found.value;
  };
}

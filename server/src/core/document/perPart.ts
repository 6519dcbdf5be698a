import { perObject } from '../util/perObject.ts';
import type { Part, Placement } from './parts.ts';

/**
 * Reads the text of each part once; later snapshots that share the part get what was read. Texts must be such that
 * nothing of what is looked for runs over a heading.
 * @param read is given the part's own text
 */
export function perPart<V>(read: (text: string) => V): (placement: Placement) => V {
  const valueOf = perObject(({ source, span }: Part) => read(source.slice(span.start, span.end)));
  return ({ part }) => valueOf(part);
}

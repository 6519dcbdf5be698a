import type { Section } from '../document/sections.ts';
import type { SpecModel } from '../spec/specModel.ts';
import type { ConflictPair } from '../authority/relations.ts';
import { getRelations } from './relations.ts';

/** Two sections whose instructions conflict, so that one sentence about the sections would decide. */
export interface UnorderedSections {
  readonly first: Section;
  readonly second: Section;
  /** In document order; at least one. */
  readonly conflicts: readonly ConflictPair[];
}

/** Pairs of headed sections, neither inside the other, with conflicts between them; in document order. */
export function findUnorderedSections(spec: SpecModel): readonly UnorderedSections[] {
  const pairs = new Map<string, UnorderedSections & { conflicts: ConflictPair[] }>();
  for (const conflict of getRelations(spec).conflicts) {
    const [first, second] = [conflict.first.section, conflict.second.section].sort((a, b) => a.index - b.index);
    if (!first || !second || !canBeOrdered(first, second)) continue;
    const key = `${first.index} ${second.index}`;
    const pair = pairs.get(key);
    if (pair) pair.conflicts.push(conflict);
    else pairs.set(key, { first, second, conflicts: [conflict] });
  }
  return [...pairs.values()];
}

/** A sentence can name only what has a title, and a title only where no other section has the same one. */
function canBeOrdered(first: Section, second: Section): boolean {
  if (first.title === '' || second.title === '' || first.title === second.title) return false;
  return second.span.start >= first.span.end;
}

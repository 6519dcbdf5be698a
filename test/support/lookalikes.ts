import { expect, test } from 'vitest';
import { conflictsOf } from './conflicts.ts';

/** Pairs that look alike: the first one contradicts itself, the second one doesn't, by what its sentences speak of. */
export type Alike = readonly [of: string, clash: readonly [string, string], fine: readonly [string, string]];

/** Tests of each case that its first pair is reported and its second one is not. */
export function holdApart(cases: readonly Alike[]): void {
  test.each(cases)('%s', (_, clash, fine) => {
    expect(conflictsOf(...clash)).not.toEqual([]);
    expect(conflictsOf(...fine)).toEqual([]);
  });
}

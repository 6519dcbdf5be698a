import type { ConflictPair, Override, Relations } from '../authority/relations.ts';
import type { Instruction, SpecModel } from '../spec/specModel.ts';
import { perObject } from '../util/perObject.ts';
import { getConflicts } from './conflicts/compute.ts';
import type { ConflictSide } from './conflicts/conflict.ts';

/** How the instructions of a document meet, by the conflict engine; computed once per snapshot. */
export const getRelations = perObject((spec: SpecModel): Relations => {
  const { conflicts, overrides } = getConflicts(spec);
  const instructionOf = ({ statement }: ConflictSide): Instruction | undefined => spec.instructionOf(statement.unit);
  return {
    overrides: overrides.flatMap((override): Override[] => {
      const [winner, loser] = [instructionOf(override.winner), instructionOf(override.loser)];
      return winner && loser && winner !== loser ? [{ winner, loser, ground: override.why }] : [];
    }),
    conflicts: conflicts.flatMap(({ about, sides }): ConflictPair[] => {
      const [first, ...others] = sides.flatMap((side) => instructionOf(side) ?? []);
      if (!first) return [];
      return others.filter((second) => second !== first).map((second) => ({ first, second, ground: about }));
    }),
  };
});

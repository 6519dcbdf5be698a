import { partsWith } from '../../spec/parts/keptParts.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import type { Unit } from '../../spec/units.ts';
import { namesCase } from './evidence.ts';
import { type FormNeed, readFormNeed } from './formNeed.ts';
import { type JudgementNeed, readJudgementNeed } from './judgementNeed.ts';

/** A unit that can be followed in several ways unless an example shows which one is meant. */
export type UnitInNeed =
  { readonly unit: Unit; readonly form: FormNeed } | { readonly unit: Unit; readonly judgement: JudgementNeed };

/** The instructions of a document that depend on a form or on judgement, whether or not an example is near. */
export function unitsInNeed(spec: SpecModel): readonly UnitInNeed[] {
  const found: UnitInNeed[] = [];
  for (const { part, value: places } of partsInNeed(spec)) {
    for (const at of places) {
      const unit = part.unit(at);
      const need = unit && needOf(unit);
      if (need) found.push(need);
    }
  }
  return found;
}

const partsInNeed = partsWith(({ units, instructions }, { examples }) => {
  const directing = new Set(instructions.map(({ unit }) => unit));
  const places = units.flatMap((unit, index) => {
    if (unit.block.kind === 'heading' || examples.isExampleText(unit)) return [];
    const form = readFormNeed(unit);
    const directs = form?.isNorm === true || directing.has(unit);
    return directs && needOf(unit) ? [index] : [];
  });
  return places.length > 0 ? places : undefined;
});

function needOf(unit: Unit): UnitInNeed | undefined {
  const form = readFormNeed(unit);
  if (form) return { unit, form };
  const judgement = namesCase(unit) ? undefined : readJudgementNeed(unit);
  return judgement && { unit, judgement };
}

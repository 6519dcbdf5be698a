import type { Example } from '../../spec/examples.ts';
import { unitsThat } from '../../spec/parts/perSpecPart.ts';
import { partsWith } from '../../spec/parts/keptParts.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import type { Unit } from '../../spec/units.ts';
import { examplesIn } from './evidence.ts';
import { readFormNeed } from './formNeed.ts';
import { showsForm } from './instances.ts';
import { readJudgementNeed } from './judgementNeed.ts';

/** A rule that shows only what is right, with the example that shows it. */
export interface OneSided {
  readonly unit: Unit;
  readonly example: Example & { readonly unit: Unit };
}

/** Rules of tone, wording and judgement whose examples are all labelled good. */
export function findOneSided(spec: SpecModel): readonly OneSided[] {
  if (partsShowingGood(spec).length === 0) return [];
  const found: OneSided[] = [];
  const taken = new Set<Example>();
  for (const unit of unitsToShow(spec)) {
    const form = readFormNeed(unit);
    const near = examplesIn(unit.block.section.span, spec);
    if (near.some(({ verdict }) => verdict === 'bad' || verdict === 'both')) continue;
    const good = near
      .filter(isLabelledGood)
      .filter((example) => spec.examples.isExampleText(example.unit))
      .reverse()
      .find((example) => !form || showsForm(form.artifact, example, true));
    if (!good || taken.has(good) || good.unit.block.cell) continue;
    taken.add(good);
    found.push({ unit, example: good });
  }
  return found;
}

const partsShowingGood = partsWith(({ examples }) => examples.some(({ verdict }) => verdict === 'good') || undefined);

/** The units that an example could show. */
const unitsToShow = unitsThat(
  (unit, { examples }) =>
    unit.block.kind !== 'heading' &&
    !unit.block.cell &&
    !examples.isExampleText(unit) &&
    (readFormNeed(unit) ?? readJudgementNeed(unit)) !== undefined,
);

function isLabelledGood(example: Example): example is Example & { readonly unit: Unit } {
  return example.verdict === 'good' && example.marked && example.unit !== undefined;
}

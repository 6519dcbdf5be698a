import { partAt } from '../document/reparse.ts';
import { countLeading } from '../util/countLeading.ts';
import type { SpecModel } from './specModel.ts';
import type { Unit } from './units.ts';

/** The last unit that begins at or before `offset`. */
export function unitAt({ document, parts }: SpecModel, offset: number): Unit | undefined {
  for (let at = partAt(document.parts, offset); at >= 0; at--) {
    const units = parts[at]?.units ?? [];
    const unit = units[countLeading(units, ({ span }) => span.start <= offset) - 1];
    if (unit) return unit;
  }
  return undefined;
}

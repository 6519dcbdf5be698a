import type { SpecDocument } from '../../document/specDocument.ts';
import type { Unit } from '../../spec/units.ts';

/** A sentence in its document. */
export interface Place {
  readonly document: SpecDocument;
  readonly unit: Unit;
}

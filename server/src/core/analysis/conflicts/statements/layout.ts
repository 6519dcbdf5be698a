import { changesSince, type Origins } from '../../../spec/parts/keptParts.ts';
import type { SpecModel, SpecPart } from '../../../spec/specModel.ts';
import { perObject } from '../../../util/perObject.ts';
import { countStatementsIn } from './partStatements.ts';

/** Up to so many statements a document is read as a whole; in a longer one words of two topics meet by chance. */
export const SHORT_DOCUMENT = 50;

/** How many statements a document has. */
export function countStatements(spec: SpecModel): number {
  return shapeOf(spec.document.lineage).read(spec).statements;
}

/** The ranks of the headings, part by part, and whether the document is short: which headings two statements share follows from it. */
export function layoutOf(spec: SpecModel): string {
  const { statements, ranks } = shapeOf(spec.document.lineage).read(spec);
  return `${statements > SHORT_DOCUMENT ? 'long' : 'short'} ${ranks}`;
}

const shapeOf = perObject((_lineage: object) => new Shape());

/** Of the latest snapshot of a document. */
class Shape {
  readonly #parts: { readonly statements: number; readonly ranks: string }[] = [];
  #origins: Origins = [];
  statements = 0;
  ranks = '';

  read(spec: SpecModel): this {
    const { origins, changed } = changesSince(this.#origins, spec);
    let isSame = this.#parts.length === spec.parts.length;
    this.#parts.length = spec.parts.length;
    for (const number of changed) {
      const before = isSame ? this.#parts[number] : undefined;
      const ranks = spec.document.parts[number]?.part.outline.map(({ depth }) => depth).join('') ?? '';
      const statements = countStatementsIn(spec.parts[number] as SpecPart, spec);
      this.#parts[number] = { statements, ranks };
      if (before?.ranks !== ranks) isSame = false;
      else this.statements += statements - before.statements;
    }
    if (!isSame) {
      this.statements = this.#parts.reduce((sum, { statements }) => sum + statements, 0);
      this.ranks = this.#parts.map(({ ranks }) => ranks).join(' ');
    }
    this.#origins = origins;
    return this;
  }
}

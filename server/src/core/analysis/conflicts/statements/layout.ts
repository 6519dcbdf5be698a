import type { SpecModel } from '../../../spec/specModel.ts';
import { perObject } from '../../../util/perObject.ts';
import { countStatementsIn } from './partStatements.ts';

/** Up to so many statements a document is read as a whole; in a longer one words of two topics meet by chance. */
export const SHORT_DOCUMENT = 50;

/** How many statements a document has. */
export const countStatements = perObject((spec: SpecModel): number => {
  let count = 0;
  for (const part of spec.parts) count += countStatementsIn(part, spec);
  return count;
});

/** The ranks of the headings, part by part, and whether the document is short: which headings two statements share follows from it. */
export const layoutOf = perObject((spec: SpecModel): string => {
  let layout = countStatements(spec) > SHORT_DOCUMENT ? 'long' : 'short';
  for (const { part } of spec.document.parts) {
    layout += ' ';
    for (const { depth } of part.outline) layout += String(depth);
  }
  return layout;
});

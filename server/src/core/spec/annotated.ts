import type { AttributeBlock } from '../document/attributes.ts';
import { blocksThat } from './parts/perSpecPart.ts';
import type { SpecModel } from './specModel.ts';

const annotatedBlocks = blocksThat(({ attributes }) => attributes !== undefined);

/** The attribute blocks of a document: those of its headings, then those of its items and paragraphs. */
export function attributesIn(spec: SpecModel): readonly AttributeBlock[] {
  return [...spec.document.sections, ...annotatedBlocks(spec)].flatMap(({ attributes }) => attributes ?? []);
}

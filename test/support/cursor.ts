import { createSpecService, type SpecDocument, type SpecService } from '../../server/src/core/index.ts';

/** A document whose text had a `▮` where the cursor stands. */
export interface AtCursor {
  readonly service: SpecService;
  readonly document: SpecDocument;
  readonly offset: number;
}

/** Takes the `▮` out of a text and parses the rest. */
export function atCursor(marked: string): AtCursor {
  const offset = marked.indexOf('▮');
  if (offset < 0) throw new Error('no ▮ in the text');
  const service = createSpecService();
  const document = service.createDocument('spec.md', marked.slice(0, offset) + marked.slice(offset + 1));
  return { service, document, offset };
}

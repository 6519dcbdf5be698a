import type { SpecDocument, SpecService } from '../core/index.ts';

/** Documents of files that are not open, each parsed once for as long as its text stays the same. */
export class ParsedFiles {
  readonly #service: SpecService;
  readonly #known = new Map<string, { readonly raw: string; readonly document: SpecDocument }>();

  constructor(service: SpecService) {
    this.#service = service;
  }

  /** @param raw the text as it is stored; the document is without its byte order mark */
  documentOf(uri: string, raw: string): SpecDocument {
    const known = this.#known.get(uri);
    if (known?.raw === raw) return known.document;
    const document = this.#service.createDocument(uri, raw.replace(/^\uFEFF/, ''));
    this.#known.set(uri, { raw, document });
    return document;
  }
}

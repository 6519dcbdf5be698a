import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { DEFAULT_LIMITS, findExcess, type ExcessNotice, type SpecDocument, type SpecService } from '../core/index.ts';

/** A document that is open in the client, at its newest version. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  /** Why the text is not taken on: parsing it would take too long. */
  readonly excess: ExcessNotice | undefined;
  /** The parsed snapshot of this version, parsed when first asked for; that of an empty text when there is an excess. */
  readonly spec: SpecDocument;
}

/** How `TextDocuments` makes and changes open documents. */
export interface OpenDocumentFactory {
  create(uri: string, languageId: string, version: number, text: string): OpenDocument;
  update(document: OpenDocument, changes: TextDocumentContentChangeEvent[], version: number): OpenDocument;
}

/** Keeps the text by the library's own document and parses a version only when somebody wants to know what it says. */
export function createOpenDocumentFactory(service: SpecService): OpenDocumentFactory {
  const sources = new WeakMap<OpenDocument, TextDocument>();
  const wrap = (source: TextDocument): OpenDocument => {
    const { uri, languageId, version } = source;
    // Taken now: the library changes its document in place.
    const text = source.getText();
    const excess = lazy(() => findExcess(text, DEFAULT_LIMITS));
    const spec = lazy(() => service.createDocument(uri, excess() ? '' : text, version));
    const document: OpenDocument = {
      uri,
      languageId,
      version,
      text,
      get excess() {
        return excess();
      },
      get spec() {
        return spec();
      },
    };
    sources.set(document, source);
    return document;
  };
  return {
    create: (uri, languageId, version, text) => wrap(TextDocument.create(uri, languageId, version, text)),
    update(document, changes, version) {
      const source = sources.get(document);
      if (!source) throw new Error(`no text is kept for ${document.uri}`);
      return wrap(TextDocument.update(source, changes, version));
    },
  };
}

function lazy<T>(compute: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

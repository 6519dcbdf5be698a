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
  /** Gives the newest version that was parsed, this one or one before it. */
  const parsed = new WeakMap<OpenDocument, () => SpecDocument | undefined>();
  const wrap = (source: TextDocument, previous?: SpecDocument): OpenDocument => {
    const { uri, languageId, version } = source;
    // Taken now: the library changes its document in place.
    const text = source.getText();
    const excess = lazy(() => findExcess(text, DEFAULT_LIMITS));
    let newest = previous;
    const spec = lazy(() => {
      const content = excess() ? '' : text;
      newest = previous
        ? service.updateDocument(previous, content, version)
        : service.createDocument(uri, content, version);
      // So that no version keeps all versions before it in memory.
      previous = undefined;
      return newest;
    });
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
    parsed.set(document, () => newest);
    return document;
  };
  return {
    create: (uri, languageId, version, text) => wrap(TextDocument.create(uri, languageId, version, text)),
    update(document, changes, version) {
      const source = sources.get(document);
      if (!source) throw new Error(`no text is kept for ${document.uri}`);
      return wrap(TextDocument.update(source, changes, version), parsed.get(document)?.());
    },
  };
}

function lazy<T>(compute: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

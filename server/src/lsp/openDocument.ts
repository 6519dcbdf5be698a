import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { SpecDocument, SpecService } from '../core/index.ts';

/** A document that is open in the client, at its newest version. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  /** The parsed snapshot of this version; parsed when first asked for. */
  readonly spec: SpecDocument;
}

/** How `TextDocuments` makes and changes open documents. */
export interface OpenDocumentFactory {
  create(uri: string, languageId: string, version: number, text: string): OpenDocument;
  update(document: OpenDocument, changes: TextDocumentContentChangeEvent[], version: number): OpenDocument;
}

/** Keeps the text by the library's own document and parses a version only when somebody wants to know what it says. */
export function createOpenDocumentFactory(service: SpecService): OpenDocumentFactory {
  const texts = new WeakMap<OpenDocument, TextDocument>();
  const wrap = (text: TextDocument): OpenDocument => {
    let spec: SpecDocument | undefined;
    const { uri, languageId, version } = text;
    // Taken now: the library changes its document in place.
    const content = text.getText();
    const document: OpenDocument = {
      uri,
      languageId,
      version,
      text: content,
      get spec() {
        spec ??= service.createDocument(uri, content, version);
        return spec;
      },
    };
    texts.set(document, text);
    return document;
  };
  return {
    create: (uri, languageId, version, text) => wrap(TextDocument.create(uri, languageId, version, text)),
    update(document, changes, version) {
      const text = texts.get(document);
      if (!text) throw new Error(`no text is kept for ${document.uri}`);
      return wrap(TextDocument.update(text, changes, version));
    },
  };
}

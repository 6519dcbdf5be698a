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
  return {
    create: (uri, languageId, version, text) =>
      new OpenVersion(service, TextDocument.create(uri, languageId, version, text), undefined),
    update(document, changes, version) {
      if (!(document instanceof OpenVersion)) throw new Error(`no text is kept for ${document.uri}`);
      return document.next(changes, version);
    },
  };
}

class OpenVersion implements OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  readonly #service: SpecService;
  readonly #source: TextDocument;
  /** The newest version that was parsed: this one or one before it. */
  #parsed: SpecDocument | undefined;
  #spec: SpecDocument | undefined;
  #excess: { readonly notice: ExcessNotice | undefined } | undefined;

  constructor(service: SpecService, source: TextDocument, parsed: SpecDocument | undefined) {
    this.uri = source.uri;
    this.languageId = source.languageId;
    this.version = source.version;
    // Taken now: the library changes its document in place.
    this.text = source.getText();
    this.#service = service;
    this.#source = source;
    this.#parsed = parsed;
  }

  get excess(): ExcessNotice | undefined {
    return (this.#excess ??= { notice: findExcess(this.text, DEFAULT_LIMITS) }).notice;
  }

  get spec(): SpecDocument {
    if (!this.#spec) {
      const content = this.excess ? '' : this.text;
      // In place of the version before, so that no version keeps all versions before it in memory.
      this.#parsed = this.#spec = this.#parsed
        ? this.#service.updateDocument(this.#parsed, content, this.version)
        : this.#service.createDocument(this.uri, content, this.version);
    }
    return this.#spec;
  }

  /** This version changed; it must not be changed again. */
  next(changes: TextDocumentContentChangeEvent[], version: number): OpenDocument {
    return new OpenVersion(this.#service, TextDocument.update(this.#source, changes, version), this.#parsed);
  }
}

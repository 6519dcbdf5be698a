import type { TextDocuments } from 'vscode-languageserver';
import type { ReviewNotes } from '../core/index.ts';
import type { OpenDocument } from './openDocument.ts';

/**
 * What deep reviews came to, by document: in memory, for as long as the document is open. An edit takes nothing away: a
 * note whose sentence has changed finds no place, and finds it again when the sentence is put back.
 */
export class Reviews {
  readonly #notes = new Map<string, ReviewNotes>();

  constructor(documents: TextDocuments<OpenDocument>) {
    documents.onDidClose(({ document: { uri } }) => this.#notes.delete(uri));
  }

  /** The notes of a document; the same object until a review brings others. */
  of(uri: string): ReviewNotes | undefined {
    return this.#notes.get(uri);
  }

  /** Keeps the notes of an open document in place of those it had. */
  put(uri: string, notes: ReviewNotes): void {
    this.#notes.set(uri, notes);
  }
}

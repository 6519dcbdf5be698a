/** Words of a sentence, in a form that finds them again when the document has changed elsewhere. */
export interface QuotedWords {
  /** The sentence, as written. */
  readonly sentence: string;
  /** The titles of the headings above it, outermost first, in one text. */
  readonly headings: string;
  /** The words in question, as offsets into the sentence. */
  readonly start: number;
  readonly end: number;
}

/** Two instructions that a reviewer says can't both be followed. */
export interface ConflictNote {
  readonly first: QuotedWords;
  readonly second: QuotedWords;
  /** A case in which both apply, in the reviewer's words. */
  readonly situation: string;
}

/** A case on which two careful readers of an instruction would differ. */
export interface CaseNote {
  readonly at: QuotedWords;
  /** In the reviewer's words. */
  readonly situation: string;
}

/** What a deep review came to, as far as it stands in the document. */
export interface ReviewNotes {
  readonly conflicts: readonly ConflictNote[];
  readonly cases: readonly CaseNote[];
}

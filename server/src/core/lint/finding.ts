import type { Span } from '../text/span.ts';

/** How much a finding asks for; `hint` is not shown in a list of problems. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Severities from the gravest to the mildest. */
export const SEVERITIES: readonly Severity[] = Object.freeze(['error', 'warning', 'information', 'hint']);

/** What family a rule belongs to; `internal` is for a rule that failed. */
export type RuleKind =
  'vague' | 'conflict' | 'missing-example' | 'authority' | 'reference' | 'loading' | 'safety' | 'internal';

/** A place in a document; offsets are zero-based UTF-16. */
export interface Location {
  readonly uri: string;
  readonly span: Span;
}

/** A place that explains a finding, with what it has to do with it. */
export interface RelatedLocation extends Location {
  readonly message: string;
}

/** One replacement of a fix. */
export interface FixEdit extends Location {
  readonly text: string;
  /** Parts of `text` for the user to fill in (offsets into `text`), in tab order. */
  readonly holes?: readonly Span[];
}

/** An edit that resolves a finding. */
export interface Fix {
  readonly title: string;
  /** True only when the edit can't change what the text means; such fixes may be applied without being chosen. */
  readonly safe: boolean;
  /** The one that most people want. */
  readonly preferred: boolean;
  /** An edit of a document that isn't there yet makes it. */
  readonly edits: readonly FixEdit[];
  /** Files that get another place; edits come before it. */
  readonly renames?: readonly FileRename[];
}

/** A file's old and new place, both as URIs. */
export interface FileRename {
  readonly from: string;
  readonly to: string;
}

/** Something worth changing, with its reason and its fixes. Plain data: editor, terminal and preview all read this. */
export interface Finding extends Location {
  readonly rule: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly messageId: string;
  readonly message: string;
  readonly related: readonly RelatedLocation[];
  readonly fixes: readonly Fix[];
  /** The page of the rule, relative to the project's root. */
  readonly url: string;
}

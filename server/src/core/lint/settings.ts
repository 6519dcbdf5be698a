import type { Severity } from './finding.ts';

/** How one rule runs: off, or with a severity and its options (already validated against the rule's schema). */
export interface RuleSettings {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

/** Words that the user has told us about. */
export interface Glossary {
  /** Terms with a known meaning: never vague. */
  readonly defined: readonly string[];
  /** Proper names: never vague, never a value. */
  readonly names: readonly string[];
  /** More vague terms, with the question to ask. */
  readonly vague: readonly { readonly term: string; readonly question?: string }[];
}

/** What a lint run needs to know beside the text: defaults already filled in. */
export interface LintSettings {
  /** By rule id; a rule without an entry runs with its defaults. */
  readonly rules: Readonly<Record<string, RuleSettings>>;
  readonly glossary: Glossary;
  /** Longest document that is linted, in UTF-16 code units. */
  readonly maxDocumentLength: number;
}

/** The settings of someone who has configured nothing. */
export const DEFAULT_SETTINGS: LintSettings = Object.freeze({
  rules: {},
  glossary: { defined: [], names: [], vague: [] },
  maxDocumentLength: 2_000_000,
});

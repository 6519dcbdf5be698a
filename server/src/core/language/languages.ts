import { FUNCTION_WORDS as ENGLISH } from './en/functionWords.ts';
import { VAGUE_CLASSES } from './en/vague/index.ts';
import type { VagueClass } from './vagueTerms.ts';

/** A language whose words the rules can read. */
export interface Language {
  /** ISO 639-1. */
  readonly id: string;
  readonly name: string;
  /** The closed-class words that make up a good part of every text in it, in lower case. */
  readonly functionWords: ReadonlySet<string>;
  readonly vagueClasses: readonly VagueClass[];
}

/** The languages that the rules can read; one more is one more entry. */
export const LANGUAGES: readonly Language[] = [
  {
    id: 'en',
    name: 'English',
    functionWords: ENGLISH,
    // The bundles load them when they are first looked at.
    get vagueClasses() {
      return VAGUE_CLASSES;
    },
  },
];

/** The eight kinds of vagueness; each has a rule of its own. */
export type Smell = 'quality' | 'escape' | 'quantity' | 'open-list' | 'weak' | 'verb' | 'comparative' | 'reference';

/**
 * A class of words that leave open whether a change complies, as data.
 *
 * `terms` holds phrases separated by `|` or line ends. Inside a phrase a blank separates words, `/` alternatives and
 * a final `?` makes a word optional ("when/if at? all? possible"). `~clean` stands for the adjective's family
 * (cleaner, cleanest, cleanly, cleanliness), `^handle` for the verb's forms (handles, handled, handling).
 */
export interface VagueClass {
  readonly id: string;
  readonly smell: Smell;
  /** What to ask, with `{word}` and `{object}` (what the word is said of) to fill in. */
  readonly ask: string;
  readonly terms: string;
  /** `faint` words count only beside another one: alone they make a hint. */
  readonly weight?: 'full' | 'faint';
  /** Words directly after (or before) the term with which it has a meaning of its own ("complex number"). */
  readonly fineBefore?: string;
  readonly fineAfter?: string;
  /** What pins the term down; `evidence` unless said (see analysis/vagueness/evidence.ts). */
  readonly pinnedBy?:
    'evidence' | 'measure' | 'name' | 'condition' | 'members' | 'act' | 'source' | 'relative' | 'baseline' | 'nothing';
  /** Where the term must stand: anywhere, as the verb of the clause, or in a clause that names an act. */
  readonly role?: 'any' | 'root' | 'act';
}

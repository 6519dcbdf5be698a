import type { Span } from '../../text/span.ts';

/** A stretch of a clause: its place and its text as masked (code and quotes are stand-ins). */
export interface Phrase {
  readonly span: Span;
  readonly text: string;
}

/** How a clause directs. `fragment`: a bare phrase that directs only by what introduces it. */
export type Mood = 'imperative' | 'modal' | 'norm' | 'fragment';

/** How binding a clause is: 3 must/never/always, 2 imperative/should/norm, 1 prefer/try/consider, 0 may. */
export type Strength = 0 | 1 | 2 | 3;

/** What an instruction says, in a form that can be compared. */
export interface Clause {
  readonly mood: Mood;
  readonly polarity: 'positive' | 'negative';
  readonly strength: Strength;
  /** The root verb's lemma; absent in verbless norms ("Package manager: pnpm", "No default exports"). */
  readonly verb?: { readonly lemma: string; readonly span: Span };
  readonly subject?: Phrase;
  readonly object?: Phrase;
  /** The head noun of the object; in a passive norm of its subject. Code and names stand as they are. */
  readonly head?: Phrase;
  readonly condition?: Phrase;
  readonly exception?: Phrase;
  /** "before each commit", "after the review", "first": when the act is due. */
  readonly time?: Phrase;
  /** "In migrations", "On Windows", "For tests": where the instruction holds, as said in front of it. */
  readonly scope?: Phrase;
  /** A number with what it counts ("40 lines", "at most 3 retries"). */
  readonly quantity?: Phrase;
  /** "**Tests:** …", "Package manager: …": what stands before the colon. */
  readonly label?: Phrase;
}

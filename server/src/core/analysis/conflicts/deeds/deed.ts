import type { Statement } from '../statement.ts';
import type { Tail, Thing } from './phrases.ts';
import { sensesOf } from './verbSenses.ts';

/** Something that a statement asks for or forbids: an act, on what, where. */
export interface Deed {
  /** Of the verb. */
  readonly lemma: string;
  readonly senses: readonly string[];
  readonly forbidden: boolean;
  readonly objects: readonly Thing[];
  readonly tails: readonly Tail[];
  /** What does it, where that is a thing. */
  readonly subject?: Thing;
  /** It is told by a noun: what stands before that noun may be what is acted on, or by what means. */
  readonly loose: boolean;
  /** It is asked for at all times: "on each day of the week". */
  readonly always: boolean;
  /** In the statement's text. */
  readonly start: number;
  readonly end: number;
}

/** At all times, whatever the day. */
const ALWAYS =
  /\b(?:(?:any|each|every) (?:day|hour|night|week|month|time)|at (?:any|all) times?|day (?:and|or) night|around the clock|24\/7)\b/;

/** A deed with what follows from its verb and its statement. */
export function makeDeed(
  { text }: Statement,
  parts: Omit<Deed, 'senses' | 'loose' | 'always'> & { readonly senses?: readonly string[]; readonly loose?: boolean },
): Deed {
  return { senses: sensesOf(parts.lemma), loose: false, ...parts, always: ALWAYS.test(text) };
}

import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../../language/en/verbs.ts';
import { matchesOf } from '../../../text/matches.ts';
import { perObject } from '../../../util/perObject.ts';
import type { Side } from './relate.ts';

/** A comma, and the word that may begin a clause of its own behind it. */
const JOINT = /,(?: and| so| then)? ([a-z][a-z']*)/g;
/** Verbs that are nouns as well, but behind a comma hardly ever: "…, use X", "…, write them by hand". */
const COMMANDS: ReadonlySet<string> = new Set('use run make add put ask keep'.split(' '));
const SUBJECTS: ReadonlySet<string> = new Set("we i they it you that's it's we're they're there".split(' '));

/**
 * Where the clause of the words in question ends: at a comma behind them with a command or a pronoun after it ("Use tabs,
 * put the limit into YAML files"), else at the end of the text. An offset in the statement's text.
 */
export const clauseEndOf = perObject(({ statement: { text }, end }: Side): number => {
  for (const { index, 1: word = '' } of matchesOf(JOINT, text)) if (index >= end && begins(word)) return index;
  return text.length;
});

function begins(word: string): boolean {
  return SUBJECTS.has(word) || COMMANDS.has(word) || (VERB_LEMMAS.has(word) && !NOUN_TWIN_VERBS.has(word));
}

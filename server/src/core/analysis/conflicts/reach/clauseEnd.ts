import { FINITE_VERBS } from '../../../language/en/grammar.ts';
import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../../language/en/verbs.ts';
import { matchesOf } from '../../../text/matches.ts';
import { perObject } from '../../../util/perObject.ts';
import type { Side } from './relate.ts';
import { isThirdPerson } from './subjects.ts';

/** A comma, and the words that may begin a clause of its own behind it. */
const JOINT = /,(?: and| so| then| since)? ([a-z][a-z']*)((?: [a-z][a-z']*){0,3})/g;
/** A sign that ends a clause, or a word that gives the reason for it. */
const PARTED = /(?:;| [–—]|\b(?:because|since(?= (?:the|our|its?|they|we|this|that)\b))) +([a-z][a-z']*)?/g;
const BECAUSE = /\bbecause\b/g;
const ONLY = /\bonly\b/;

/** It speaks of the rule itself: "…; that is for tests", "… – the only place for it is `x/`". */
const GOES_ON_ABOUT =
  /^\W*(?:(?:this|that|it|both|these|those) (?:is|are|was) (?:for|about|only|meant|true|limited)\b|(?:this|that|it|both|these|those|which) (?:only |just |also )?(?:appl(?:y|ies)|goes|go|holds?|counts?|concerns?|covers?|affects?|ends?|starts?|begins?)\b|the (?:rule|ban|limit|only|one|sole|single|exception|rest|others?|same)\b|here\b|there\b|elsewhere\b|nowhere\b)/;
/** What stands behind it leaves nothing out, points elsewhere, or tells by whom it was decided: "…, even when …", "(see …". */
const ASIDE =
  / \((?:see|cf|ask|details|docs)\b[^()]*\)[.!]? *$|, (?:even|like|just like|as) (?:if|when|where|for|in|on|at|with|everywhere|elsewhere|always|before|usual|agreed|decided|discussed|described|explained|documented|defined|stated|mentioned|outlined|shown)\b[^,;:–—]*$|, (?:no matter|regardless of|whatever|however)\b[^,;:–—]*$/g;
/** What stands behind such a sign may still say where the clause before it holds. */
const GOES_ON: ReadonlySet<string> = new Set(
  'in on at for of from with within inside under below above outside only except unless if when whenever where while until before after during but also and or not never nor even including especially be needed meant intended required legacy old'.split(
    ' ',
  ),
);
/** Verbs that are nouns as well, but behind a comma hardly ever: "…, use X", "…, write them by hand". */
const COMMANDS: ReadonlySet<string> = new Set('use run make add put ask keep'.split(' '));
const SUBJECTS: ReadonlySet<string> = new Set("we i they it you that's it's we're they're there".split(' '));

/**
 * Where the clause of the words in question ends: at a comma behind them with a command, a pronoun or another subject
 * after it ("Use tabs, put the limit into YAML files", "…, our forms rely on it"), at a sign that divides clauses, or at
 * an aside up to the end; else at the end of the text. An offset in the statement's text.
 */
export const clauseEndOf = perObject((side: Side): number => {
  const { text } = side.statement;
  const parted = firstBehind(side, PARTED, ({ index, 1: word = '' }) => !goesOn(word, text.slice(index)));
  const joined = firstBehind(side, JOINT, ({ 1: word = '', 2: next = '' }) => isSubject(word, next.trim().split(' ')));
  return Math.min(parted, joined, commandEndOf(side));
});

/** {@link clauseEndOf} beyond doubt: at the next command, a "because" or an aside. */
export const commandEndOf = perObject((side: Side): number => {
  const command = firstBehind(side, JOINT, ({ 1: word = '' }) => begins(word));
  return Math.min(command, firstBehind(side, ASIDE), firstBehind(side, BECAUSE));
});

/** The place of the first match behind the words in question that counts, or the end of the text. */
function firstBehind(
  { statement: { text }, end }: Side,
  sign: RegExp,
  counts: (match: RegExpExecArray) => boolean = () => true,
): number {
  for (const match of matchesOf(sign, text)) if (match.index >= end && counts(match)) return match.index;
  return text.length;
}

function goesOn(word: string, rest: string): boolean {
  return GOES_ON.has(word) || ONLY.test(rest) || GOES_ON_ABOUT.test(rest);
}

/** "Our forms rely", "mypy's config was", "the pipeline does": a noun with a verb behind it. */
function isSubject(first: string, next: readonly string[]): boolean {
  if (GOES_ON.has(first)) return false;
  const verb = next.findIndex((word) => FINITE_VERBS.has(word.replace(/n't$/, '')) || isThirdPerson(word));
  if (verb < 0 || next.slice(0, verb).some((word) => GOES_ON.has(word))) return false;
  return verb > 0 || !OPENS.has(first);
}
const OPENS: ReadonlySet<string> = new Set('the a an our your its this that these those each every all any'.split(' '));

function begins(word: string): boolean {
  if (GOES_ON.has(word)) return false;
  return (
    word === 'no' || SUBJECTS.has(word) || COMMANDS.has(word) || (VERB_LEMMAS.has(word) && !NOUN_TWIN_VERBS.has(word))
  );
}

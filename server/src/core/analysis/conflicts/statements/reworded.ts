import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../../language/en/verbs.ts';
import { Origin } from '../../../spec/parts/origin.ts';
import { tokenise } from '../../../spec/tokens.ts';
import { Gate } from '../../../text/gate.ts';
import { isMereLabel } from '../../mereLabels.ts';
import type { Statement } from './statement.ts';

/** A place in the text, of the first or the last of some words. */
interface Words {
  readonly start: number;
  readonly end: number;
}

/** A statement in other words that say the same, and where words of it stand in the statement itself. */
export interface Reworded {
  readonly statement: Statement;
  readonly placeOf: (words: Words) => Words;
  /** What stands for the purpose: a question that it doesn't name isn't answered by what stands behind it. */
  readonly label?: string;
}

/** Up to six words of a thing; none of them a verb, a pronoun or a denial. */
const THING =
  "(?:(?!(?:is|are|was|were|must|should|shall|will|may|can|not|never|no|we|you|it|they|this|that|these|those|there|what|which|who|when|if|use|uses|it's|don't|only)\\b)(?:[^ ,;:.]|\\.(?=\\S))+ +){1,6}?";
const FRONT = '^([^a-z@#.\\d]{0,120})';

/** "X must be used for Y", "X is what we use". */
const PASSIVE = new RegExp(
  `${FRONT}(?!(?:an?|every|each|all|any) )(${THING})((?:(?:must|should|shall|will|ha(?:s|ve) to|needs? to|is to|are to) (?:always |only |exclusively )?be used|(?:is|are) (?:always |only |exclusively )?used|(?:is|are) what (?:we|everyone|everybody) uses?|(?:is|are) (?:mandatory|obligatory|compulsory|required)))(?=[.;!]|$| +(?:for|to|everywhere|throughout|here|across|instead)\\b)`,
);
/** "Our choice for Y is X". */
const CHOICE =
  /^([^a-z]{0,120}our (?:choice|preference|tool of choice|weapon of choice|standard|default)((?: (?:for|in) [^,;:.]{2,40}?)?) is {1,2})((?:[^ ,;:.!]|\.(?=\w))+(?: {1,2}(?:[^ ,;:.!]|\.(?=\w))+){0,4})[.! ]*$/;
/** "Y: X". */
const LABEL =
  /^([^a-z]{0,12}([a-z][\w'/-]*(?: [\w'/-]+){0,3})(?:\*\*)?: {1,4}(?:\*\* )?)((?:[^ ,;:.!]|\.(?=\w))+(?: {1,2}(?:[^ ,;:.!]|\.(?=\w))+){0,3})[.! ]*$/;
const SAYS_MORE =
  /^(?:no|not|never|none|only|don't|use|uses|using|always|avoid|we|you|it|see|yes|n\/a)\b|\b(?:is|are)\b/;
/** Labels for what is not chosen, or only told of. */
const TELLS =
  /\b(?:deprecated|legacy|old|former|previous|removed|retired|banned|forbidden|avoid|unused|unsupported|optional|experimental|planned|future|later|todo|wip|alternatives?|instead|migrat\w+|examples?|e\.g|bad|good|wrong|right|before|after|from|see|also|why|reason|owner|author|contact|status|supported|source|docs|links?|caveats?|warnings?|never|don'ts?|not)\b/;
const MAY_PASSIVE = Gate.of(/used|what we |what every|mandatory|obligatory|compulsory|required/);
const MAY_CHOOSE = Gate.of(/choice|preference|standard|default/);
/** A longer text says more than what is used for what. */
const LONGEST = 120;

/**
 * What says in the passive, as a choice or behind a label that something is used, as a command to use it; undefined where
 * a statement says nothing of the kind. It is read beside the statement, never in place of it.
 */
export function reworded(statement: Statement): Reworded | undefined {
  const { text } = statement;
  const active = MAY_PASSIVE.allows(text) ? asActive(statement) : undefined;
  return active ?? (text.length <= LONGEST ? asCommand(statement) : undefined);
}

const USE = 'use ';

/** As long as it was, but for a verb in front of the thing. */
function asActive(statement: Statement): Reworded | undefined {
  const [match, lead = '', thing = '', verb = ''] = PASSIVE.exec(statement.text) ?? [];
  if (match === undefined) return undefined;
  const [from, to] = [lead.length, lead.length + thing.length];
  const placeOf = (at: number): number =>
    at <= from ? at : at < to + USE.length ? Math.max(from, at - USE.length) : Math.max(at, to + verb.length);
  return {
    statement: inOrder(statement, [
      { start: 0, end: from },
      USE,
      { start: from, end: to },
      ' '.repeat(verb.length - USE.length),
      { start: match.length, end: statement.text.length },
    ]),
    placeOf: ({ start, end }) => ({ start: placeOf(start), end: placeOf(end) }),
  };
}

/** What is said is all of it. */
function asCommand(statement: Statement): Reworded | undefined {
  const { text } = statement;
  const say = (thing: Words, ...purpose: readonly (Words | string)[]): Reworded => ({
    statement: inOrder(statement, [USE, thing, ...purpose]),
    placeOf: () => thing,
  });
  const choice = MAY_CHOOSE.allows(text) ? CHOICE.exec(text) : null;
  if (choice) {
    const [, front = '', purpose = '', thing = ''] = choice;
    const at = front.lastIndexOf(purpose);
    return say(wordsAt(front.length, thing), wordsAt(at, purpose));
  }
  const [, front = '', label = '', thing = ''] = (text.includes(': ') ? LABEL.exec(text) : null) ?? [];
  const [first = ''] = thing.split(' ', 1);
  if (thing === '' || SAYS_MORE.test(thing) || TELLS.test(label) || isMereLabel(label)) return undefined;
  if (VERB_LEMMAS.has(first) && !NOUN_TWIN_VERBS.has(first)) return undefined;
  return { ...say(wordsAt(front.length, thing), ' for ', wordsAt(front.indexOf(label), label)), label };
}

const wordsAt = (start: number, words: string): Words => ({ start, end: start + words.length });

/** A statement of its own of parts of another one, so that nothing is remembered of it as of the other. */
function inOrder(statement: Statement, parts: readonly (Words | string)[]): Statement {
  const { unit, text, excepts, absolute, inverted, permits, soft } = statement;
  const put = (from: string): string =>
    parts.map((part) => (typeof part === 'string' ? part : from.slice(part.start, part.end))).join('');
  const { index, block, first, last } = unit;
  const [source, masked, origin] = [put(unit.source), put(unit.masked), new Origin()];
  const tokens = tokenise(masked, source, 0);
  return {
    unit: {
      index,
      block,
      first,
      last,
      source,
      masked,
      tokens,
      origin,
      outlook: origin,
      span: { start: 0, end: source.length },
    },
    ...{ text: put(text), excepts, absolute, inverted, permits, soft, clause: undefined },
    scopes: () => [],
  };
}

import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../language/en/verbs.ts';
import { Gate } from '../../text/gate.ts';
import { lazily } from '../../util/lazily.ts';

/** What a sentence says about something that it mentions. */
export type Attitude = 'for' | 'against' | 'none';

const BREAK =
  /[;:—–!?(]|[ *`]- |\.\s|,\s+(?=(?:use|write|put|keep|prefer|instead|it|they|we|you|i|so|add|make|give|let|call|run|the|which|because|since|as|hence|then|go|choose|pick|return|throw|wrap|extract|open|leave|not|never|only|always|rather)\b)|(?:,|(?<![\s,]))\s+but\s+|,\s+and\s+(?=(?:use|write|put|keep|prefer|then|add|make|give|let|call|run|only|always|never|not|a|the|we|you|it)\b)/g;
const FAR =
  /\b(?:never|don't|do not|does not|doesn't|must not|mustn't|shouldn't|should not|shall not|can't|cannot|may not|need not|won't|will not|isn't|aren't|is not|are not|avoid\w*|refrain|abstain|stop \w+ing|forbids?|bans?|prohibits?|disallows?|nobody|nothing|no one|under no circumstances|no longer|steer clear of|stay away from|keep away from|hands off|reject|resist|quit|cease|prevent|forget|hesitate|neglect|fail to)\b/g;
const NEAR =
  /(?:\b(?:no|not|nor|neither|without|instead of|rather than|(?<!\b(?:hand|go|take|hands|carry|move) )over|skip\w*|omit\w*|drop\w*|remov\w*|delet\w*|leave out|leaving out|replac\w+|free of|free from|out of|strip\w*|eliminat\w*|get rid of|rid of|never any|zero|spare (?:us|me) (?:the )?|ditch|dissolve|flatten|ignore|banish|(?<!\b(?:is|are|be|gets?) )cut(?! (?:every|each|a|the|from|on))|purge|in place of|in lieu of|against|strike|minus|un(?:do|wind)|move away from|leave(?! (?:the \w+ until|on|at|the office|a|an|it to|them to|that to)\b))\b(?: \w+){0,2}? *)$/;
const AFTER =
  /^(?:(?! (?:when|if|what|that|where|because|unless|until|while|so|which|who)\b| - )[^,;:.]){0,24}?\b(?:(?:is|are|was|were|be|being|get|gets) (?:\w+ )?(?:not|never|banned|forbidden|prohibited|disallowed|rejected|off[- ]limits|unwelcome|discouraged|taboo|frowned|dropped|removed|gone|waste|noise|clutter|refused|flattened|retired|deprecated|sent back|a smell|harmful|closed|wrong|declined|left (?:out|off|alone)|denied|blocked|no (?:option|go|place|reason)|out of (?:the question|bounds|scope)|unacceptable|kept out|overkill)|isn't|aren't|never|don't|doesn't|won't|cannot|can't|must not|mustn't|should not|shouldn't|may not|has no|have no|fails?|not (?:allowed|permitted|used|needed|wanted|welcome|ours|required)|hides|slows|rots|lies|clutters|stays? (?:out|away)|no more|out of (?:it|them)|prohibited|forbidden|banned)\b/;
const NOT_VERB =
  /(?:\b(?:never|don't|do not|must not|mustn't|should not|shouldn't|may not|cannot|can't|not)(?: (?:ever|just|simply|even))?(?: (?:use|using|write|add|put|leave|introduce|create|make|have|rely on|call|insert|include|commit|place|reach for|run|ship|allow|accept|employ|adopt|keep|import|do))?|\bavoid(?:ing)?|\bno|\bwithout|\bban(?:s|ned)?|\bforbids?|\bprohibits?|\bsteer clear of|\bstay away from|\bskip|\bomit|\bdrop|\bremove|\bget rid of|\bfree of|\bdisallow|\brefrain from|\bflag|\breject|\bditch|\binstead of|\brather than|\bnor|\bzero)(?: (?:using|writing|adding|putting|leaving|introducing|creating|the|a|an|any|all|new|such|your|of|unnecessary|manual|hand-written|plain|raw|extra|more|own))*  ?$/;
const DO_VERB =
  /(?:\b(?:use|uses|using|add|adds|write|prefer|include|insert|put|require|requires|favou?r|reach for|go for|rely on|employ|adopt|enable|choose|create|make|attach|place|carry|carries|have|has|gets?|needs?|allow|allows|embrace|open with|start with|begin with|welcome)(?: (?:the|a|an|one|some|new|short|brief|plain|helpful|of|all|own|its|their|your|relevant|more|many|proper|explicit|with|good))*  ?|\b(?:every|each|all)(?: \w+){1,5} (?:has|have|gets?|needs?|carries|carry)(?: (?:a|an|its|their|own))*  ?)$/;
const FINE_AFTER =
  /^[^,;:.\w]{0,3}(?:is|are) (?:\w+ )?(?:required|mandatory|expected|welcome|fine|ok|okay|allowed|encouraged|preferred|permitted|obligatory|wanted|the rule|our convention|the way|part of|what we use|good)\b/;
export const BANNED_AFTER =
  /^[^,;:.\w]{0,3}(?:(?:is|are) (?:\w+ )?(?:never|banned|forbidden|prohibited|disallowed|rejected|off[- ]limits|unwelcome|discouraged|taboo|dropped|refused|not (?:allowed|permitted|used|welcome|wanted|ours|accepted|written|needed)|noise|clutter|out of the question|a smell|flattened|sent back|gone|waste)|isn't (?:allowed|permitted|used|welcome|ours)|aren't (?:allowed|permitted|used|welcome|ours)|has no place|have no place|does not (?:appear|occur|belong)|do not (?:appear|occur|belong)|doesn't (?:appear|occur|belong)|don't (?:appear|occur|belong|get past)|fails? (?:the )?review|rots?|hides?|lies?|slows?|blocks?|stays? out|: (?:removed|banned|gone|no|never|forbidden)|must (?:not|never)|may not|never (?:make|appear|get|go|land|reach|end))\b/;
const FREE_OBJECT =
  /^(?= *(?:$|[.,;:!)]|–|—|- ))|^(?: (?:to|in|on|at|for|when|if|unless|because|so|everywhere|anywhere|ever|at all|instead|over|rather|with|and|or|that|which|as|from|only|by|inside|under|above|before|after|than|is|are|where|while|until|during|freely|sparingly)\b)/;

/**
 * What the sentence says about the thing that it names between two offsets: only where the thing itself is asked for
 * or ruled out ("add X", "no X", "X is banned"), not where it is merely mentioned.
 */
export function attitudeTo(text: string, start: number, end: number): Attitude {
  const before = text.slice(Math.max(clauseStart(text, start), start - 90), start);
  const after = text.slice(end, end + 70);
  if (BANNED_AFTER.test(after)) return NEGATOR_BEFORE.test(before) ? 'none' : 'against';
  if (FINE_AFTER.test(after)) return NEGATOR_BEFORE.test(before) ? 'none' : 'for';
  if (!FREE_OBJECT.test(after) || isForAnAct(after)) return 'none';
  if (NOT_VERB.test(before)) return 'against';
  if (DO_VERB.test(before) && !NEGATOR_BEFORE.test(before)) return 'for';
  return 'none';
}

/** "… to parse HTML": it is spoken of for one purpose only. */
function isForAnAct(after: string): boolean {
  const verb = /^[ `*_]*to ([a-z-]+)/.exec(after)?.[1];
  return verb !== undefined && VERB_LEMMAS.has(verb);
}

const NEGATOR_BEFORE = /\b(?:never|not|don't|no|avoid|without|nor|cannot|can't)\b/;

const CONDITION_IN_FRONT =
  /^[^a-z]{0,6}(?:if|when|whenever|once|after|before|while|unless|should|in case|where|as soon as)\b[^,.;]{0,120},/;

/** Where clauses can begin in a sentence. */
interface Beginnings {
  readonly text: string;
  /** The end of a condition in front. */
  readonly lead: number;
  /** Behind signs and conjunctions. */
  readonly breaks: readonly number[];
  /** Behind commas with a verb. */
  readonly verbs: () => readonly number[];
}

let last: Beginnings | undefined;

/** Several readers ask in a row about one sentence. */
function beginningsIn(text: string): Beginnings {
  if (last?.text === text) return last;
  const breaks = Array.from(text.matchAll(BREAK), (match) => match.index + match[0].length);
  const verbs = lazily(() =>
    Array.from(text.matchAll(COMMA_VERB)).flatMap((match) => {
      const end = match.index + match[0].length - (match[1]?.length ?? 0);
      return opensClause(match[1] ?? '', text.slice(end)) ? end : [];
    }),
  );
  return (last = { text, lead: CONDITION_IN_FRONT.exec(text)?.[0].length ?? 0, breaks, verbs });
}

/** Where the clause that holds `at` begins. */
export function clauseStart(text: string, at: number): number {
  const { lead, breaks, verbs } = beginningsIn(text);
  let start = lead <= at ? lead : 0;
  for (const end of breaks) if (end <= at) start = Math.max(start, end);
  for (const end of verbs()) if (end <= at) start = Math.max(start, end);
  return start;
}

const COMMA_VERB = /,\s+([a-z-]+)(?=\s)/g;

/** Behind a comma a bare verb begins a clause of its own, unless it is one of a list ("never edit, rename or delete"). */
function opensClause(word: string, rest: string): boolean {
  if (!VERB_LEMMAS.has(word) || NOUN_TWIN_VERBS.has(word)) return false;
  return !/^[a-z-]+(?:,? (?:or|and|nor)\b|, )/.test(rest);
}

/** Whether a value is ruled out right where it stands: "never use X", "not X", "no X". */
export function isRuledOut(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (!/^ *(?:$|[.,;:!)—–]|(?:instead|rather|at all|ever|anywhere|here)\b|(?:is|are) )/.test(text.slice(end)))
    return false;
  if (BANNED_AFTER.test(text.slice(end, end + 70))) return true;
  const before = text.slice(Math.max(clauseStart(text, start), start - 60), start);
  return /\b(?:never|don't|do not|must not|avoid|not|no|without|instead of|rather than|over|stop|forget|drop|isn't|aren't)(?: (?:use|using|run|running|install|call|write|the|a|an|any|with|via|by|to|plain|bare|raw|in|for|add|adding|indent|have|put))*  ?$/.test(
    before,
  );
}

const HAS_FAR = Gate.all(FAR);
const HAS_AFTER = Gate.all(AFTER);

/**
 * Whether what stands between two offsets is denied by the words around it; two negations cancel.
 * @param after whether words behind it count too ("… is banned"): not for words that forbid by themselves
 */
export function isNegated(text: string, start: number, end: number, after = true): boolean {
  const before = text.slice(Math.max(clauseStart(text, start), start - 120), start);
  const far = HAS_FAR.allows(text);
  let count = far ? Array.from(before.matchAll(FAR)).length : 0;
  const near = NEAR.exec(far ? before.replace(FAR, (word) => '#'.repeat(word.length)) : before);
  if (near) count++;
  if (after && count === 0 && HAS_AFTER.allows(text) && AFTER.test(text.slice(end, end + 60))) count++;
  return count % 2 === 1;
}

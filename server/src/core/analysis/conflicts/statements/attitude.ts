import { squeezed, unwrapped } from '../../../text/blanks.ts';
import { predicateOn, type Sign } from './predicates.ts';
import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../../language/en/verbs.ts';
import { Gate } from '../../../text/gate.ts';
import { matchesOf } from '../../../text/matches.ts';
import { lazily } from '../../../util/lazily.ts';

/** What a sentence says about something that it mentions. */
export type Attitude = 'for' | 'against' | 'none';

/** Where a clause ends; signs inside code end none. */
const BREAK =
  /[;:!?](?=\s|$)|[—–(]|[ *`]--? |\.\s|,\s+(?=(?:use|write|put|keep|prefer|instead|it|they|we|you|i|so|add|make|give|let|call|run|the|which|because|since|as|hence|then|go|choose|pick|return|throw|wrap|extract|open|leave|not|never|don't|do not|avoid|only|always|rather)\b|(?:every|each) \w+ (?:is|has|must|needs?|gets?)\b|(?:the )?\w+ (?:does|do|handles?|fills?) (?:that|this|it|them|the rest)\b)|(?:,|(?<![\s,]))\s+but\s+|(?<!\s)\s+(?:and|or)\s+(?=(?:don't|do not|never|avoid|must not|mustn't|cannot|can't|should not|shouldn't)\b)|,\s+and\s+(?=(?:use|write|put|keep|prefer|then|add|make|give|let|call|run|only|always|never|not|a|the|we|you|it)\b)/g;
const FAR =
  /\b(?:never|don't|do not|does not|doesn't|must not|mustn't|shouldn't|should not|shall not|can't|cannot|may not|need not|won't|will not|isn't|aren't|is not|are not|avoid\w*|refrain|abstain|stop \w+ing|forbids?|bans?|prohibits?|disallows?|nobody|nothing|no one|under no circumstances|no longer|steer clear of|stay away from|keep away from|hands off|reject|resist|quit|cease|prevent|forget|hesitate|neglect|fail to|rarely|seldom|hardly(?: ever)?|barely|rather not|no (?:need|reason|point) to|under no circumstances|in no case|on no account)\b/g;
/** Behind a negation these begin what has to be there first: "don't merge until X" asks for X. */
const UNTIL = /\b(?:until|unless|except|before|till)\b/;
const NEAR =
  /(?:\b(?:no|not|nor|neither|without|instead of|rather than|(?<!\b(?:hand|go|take|hands|carry|move) )over(?! \w+ and\b)|skip\w*|omit\w*|drop\w*|remov\w*|delet\w*|leave out|leaving out|replac\w+|free of|free from|out of|strip\w*|eliminat\w*|get rid of|rid of|never any|zero|spare (?:us|me) (?:the )?|ditch|dissolve|flatten|ignore|banish|(?<!\b(?:is|are|be|gets?) )cut(?! (?:every|each|a|the|from|on))|purge|in place of|in lieu of|(?<!\b(?:tests?|tested|testing|runs?|running|checks?|checked|compiles?|builds?|validated?|verified|compared?|matched|coded?|programs?) )against|strike|minus|un(?:do|wind)|move away from|leave(?! (?:the \w+ until|on|at|the office|a|an|it to|them to|that to)\b))\b(?: \w+){0,2}? *)$/;
const AFTER =
  /^(?:(?! (?:and|or) (?:have|has|does|don't|do|never|not|avoid|can't|cannot|won't)\b| (?:when|if|what|that|where|because|unless|until|while|so|which|who)\b| - )[^,;:.]){0,24}?\b(?:(?:is|are|was|were|be|being|get|gets) (?:\w+ )?(?:not|never|banned|forbidden|prohibited|disallowed|rejected|off[- ]limits|unwelcome|discouraged|taboo|frowned|dropped|removed|gone|waste|noise|clutter|refused|flattened|retired|deprecated|sent back|a smell|harmful|closed|wrong|declined|left (?:out|off|alone)|denied|blocked|no (?:option|go|place|reason)|out of (?:the question|bounds|scope)|unacceptable|kept out|overkill)|isn't|aren't|never|don't|doesn't|won't|cannot|can't|must not|mustn't|should not|shouldn't|may not|has no|have no|fails?(?!-)|not (?:allowed|permitted|used|needed|wanted|welcome|ours|required)|hides|slows|rots|lies|clutters|stays? (?:out|away)|no more|out of (?:it|them)|prohibited|forbidden|banned)\b/;
export const BANNED_AFTER =
  /^[^,;:.\w]{0,3}(?:(?:is|are) (?:\w+ )?(?:never|banned|forbidden|prohibited|disallowed|rejected|off[- ]limits|unwelcome|discouraged|taboo|dropped|refused|not (?:allowed|permitted|used|welcome|wanted|ours|accepted|written|needed)|noise|clutter|out of the question|a smell|flattened|sent back|gone|waste)|isn't (?:allowed|permitted|used|welcome|ours)|aren't (?:allowed|permitted|used|welcome|ours)|has no place|have no place|does not (?:appear|occur|belong)|do not (?:appear|occur|belong)|doesn't (?:appear|occur|belong)|don't (?:appear|occur|belong|get past)|fails? (?:the )?review|rots?|hides?|lies?|slows?|blocks? (?:the|us|you|all|every\w*)|stays? out|: (?:removed|banned|gone|no|never|forbidden)|must (?:not|never)|may not|never (?:make|appear|get|go|land|reach|end))\b/;
/** Behind a thing nothing goes on that would make it another one; behind code, what it is run on says nothing of it. */
const FREE_OBJECT =
  /^(?= *(?:$|[.,;:!)]|–|—|- )| +\((?!e\.g|i\.e|if|when|unless|except))|^(?:(?: | {2}(?!on\b))(?:to|in|on|at|for|when|if|unless|because|so|everywhere|anywhere|ever|at all|instead|over|rather|with|and|or|that|which|as|from|only|by|inside|under|above|before|after|than|is|are|where|while|until|during|freely|sparingly|whenever|wherever|per|via|through|throughout|behind|across|against|between|please|here|there|yourself|nor|but|once|whatever|long ago|years ago|already|now|today|without|into|outside|beside|next|since|too|as well|of (?:any|your|all))\b)/;

/** Behind a thing, its name as code. */
const NAME_IN_BRACKETS = /^[`*_"”]* \([^()\w]{1,12}\)(?= )/;

/** What may stand between a verb and its object. */
const FILL =
  '(?: (?:the|a|an|any|all|one|some|each|every|new|such|your|our|its|their|my|of|short|brief|plain|helpful|own|relevant|more|many|most|proper|explicit|unnecessary|manual|hand-written|raw|extra|good|up|out|code|type|other|further|long|that kind of))*[ `*_"“\']*$';
/** Verbs that only bring a thing about. */
const BRING =
  'use|uses|used|using|use for|fond of|a fan of|fans of|keen on|big on|happy with|write|writing|written|add|adding|put|putting|introduce|introducing|create|creating|make|making|call|calling|insert|inserting|include|including|commit|committing|place|placing|run|running|ship|shipping|accept|accepts|accepting|employ|employing|adopt|adopting|import|importing|do|does|doing|attach|attaching|set|sets|setting|test|tests|testing|see|seeing|find|start|starts|open|opens|opening|send|sending|have|has|having|get|gets|allow|allows|allowing|prefer|prefers|require|requires|favou?r|favou?rs|enable|enabling|choose|choosing|pick|need|needs|needed|want|wants|carry|carries|embrace|welcome|keep|keeps|keeping|leave|leaving|supply|provide|provides|expect|rely on|relies on|relying on|lean on|depend on|depends on|reach for|go for|go with|opt for|stick to|stick with|resort to|default to|insist on|make use of|bother with|worry about|invest in|land with|lands with|end in|open with|begin with|end with|sign off with|love|enjoy|cherish|celebrate|encourage';
/** Verbs and other words that rule out what follows them. */
const RULE_OUT =
  'avoid|avoids|avoiding|skip|skips|skipping|omit|omits|omitting|drop|drops|dropping|remove|removes|removing|delete|deleting|get rid of|got rid of|getting rid of|gotten rid of|afraid of|scared of|free of|free from|clear of|without|instead of|rather than|in place of|in lieu of|in favou?r of dropping|no|not|nor|neither|zero|ban|bans|banned|forbid|forbids|prohibit|prohibits|disallow|disallows|outlaw|outlaws|refrain from|abstain from|stay away from|keep away from|shy away from|move away from|keep out|leave out|leaving out|leaves out|leave away|do away with|done away with|done with|through with|dispense with|ditch|dump|cut|cut out|cut down on|strike|scrap|resist|resists|reject|rejects|rejecting|refuse|refuses|shun|shuns|eschew|eschews|abandon|abandoned|turn down|say no to|hands off|spare us|spare me|spare yourself|save yourself|no need for|no room for|no place for|no use for|no patience for|no reason for|object to|forgo|flag|banish|veto|purge|root out|weed out|stamp out|allergic to|not a fan of|down with|nothing but trouble|put an end to|minus|against|hate|dislike|strip|flatten|rip out|retire|deprecate|wary of|careful with|sparing with|out of';
const RULES_OUT = new RegExp(
  `(?<![\\w'-])(?:(?:instead of|rather than|in place of|not)(?: (?:in|by|via|with|through|on|for|from))?|(?:${RULE_OUT})(?: (?:${BRING}))?)${FILL}`,
);
const JUST_NEVER = /(?:^|[,;] ?|\b(?:but|and) )never(?: (?:the|a|an|any))*[ `*_"“']*$/;
const PREFERS_OTHER =
  /\b(?:(?:prefer|favou?r|choose|pick|use|want|value)\w*|better|beats?)\b[^,;.]{1,50} (?:over|above|before)(?: (?:the|a|an|any|using|writing|plain|raw))*[ `*_"“']*$|\bprefer\w*\b[^,;.]{1,40} to(?: (?:the|a|an|any|using|writing|plain|raw))*[ `*_"“']*$/;
const ASKS_FOR = new RegExp(`(?<![\\w'-])(?:${BRING})${FILL}`);
const ASKS_WITH =
  /^[^a-z]{0,6}(?:(?:always|please|only|you|we|must|should) )*([a-z-]+)\b[^,;.]*(?<![\w-])(?:with|through|via|behind|by|using|by means of)(?: (?:the|a|an|your|our|its|short|good))*[ `*_"“']*$/;
/** Words that turn what follows into its opposite. */
const TURNS =
  /(?<![\w'-])(?:never|don't|do not|does not|doesn't|did not|didn't|must not|mustn't|should not|shouldn't|shall not|may not|can't|cannot|can not|won't|will not|would not|wouldn't|need not|needn't|isn't|aren't|is not|are not|no longer|nobody|no one|nothing|none of|rarely|seldom|hardly ever|hardly|barely|under no circumstances|in no case|on no account|rather not|no (?:reason|need|point|cause|call|excuse) to|not necessary to|no (?!matter|doubt|exception|longer|reason|need|point|later|less|more than)[a-z-]+(?= )|stop(?:ped)?|quit|ceased?|forget to|hesitate to|the (?:urge|temptation|impulse) not to|resist the (?:urge|temptation|impulse) to|neglect to|omit to|fail to|think twice before(?: you)?|refrain from|avoid|refuse to|neither|nor|wrong with|object to|without|instead of|rather than)(?![\w-])/g;

/**
 * What the sentence says about the thing that it names between two offsets: only where the thing itself is asked for
 * or ruled out ("add X", "no X", "X is banned"), not where it is merely mentioned. Negations cancel each other.
 */
export function attitudeTo(text: string, start: number, end: number): Attitude {
  const said = attitudeHere(text, start, end);
  const label = BAN_LABEL.exec(text);
  if (said === 'none' || !label || clauseStart(text, start) < label[0].length - 2) return said;
  return said === 'for' ? 'against' : 'for';
}

const NO_WORD_BEFORE = /^[^a-z]*(?:(?:an?|one|the|full|short|proper) [^a-z]*)?$/;
const END_OF_SENTENCE = '[`*_"”)]*(?= *(?:$|[.;!(—–]))';
/** A few words, and no verb among them. */
const FEW_WORDS = '(?: (?!(?:is|are|was|were|live|go|must|should|can|may|has|have|will|not|when|if)\\b)[\\w`*-]+){1,3}';
const BARE_FOR = new RegExp(
  `^[\`*_"”)]* (?:(?:required|needed|mandatory|allowed|permitted|welcome|expected|preferred|encouraged|everywhere|throughout|only(?! *\\())|(?:(?:required|needed|mandatory) )?(?:for|on|in|per|with|around|behind|above) (?:every|each|all|any)${FEW_WORDS})${END_OF_SENTENCE}`,
);
/** Several are wanted: one of them would be what a file or a class is. */
const SEVERAL_FOR = new RegExp(`(?<=[^s]s)[\`*_"”)]* for${FEW_WORDS}${END_OF_SENTENCE}`, 'y');
const BARE_AGAINST = new RegExp(
  `^[\`*_"”)]* (?:not (?:needed|required|necessary|allowed|wanted|welcome|used|permitted)|unneeded|unwanted|forbidden|banned|prohibited|unwelcome|disallowed)${END_OF_SENTENCE}`,
);

/** A sentence without a verb: "docstrings on every function", "semicolons not needed". */
function saidBare(text: string, end: number, after: string): Attitude | undefined {
  SEVERAL_FOR.lastIndex = end;
  if (BARE_FOR.test(after) || SEVERAL_FOR.test(text)) return 'for';
  return BARE_AGAINST.test(after) ? 'against' : undefined;
}

/** "**DON'T**: use X": what stands behind the label is forbidden. */
const BAN_LABEL = /^[^a-z]{0,6}(?:don't|do not|never|avoid)[^a-z:]{0,4}: /;

function attitudeHere(text: string, start: number, end: number): Attitude {
  const plain = text.includes(', ') ? text.replace(ASIDE, (aside) => ' '.repeat(aside.length)) : text;
  const before = squeezed(plain.slice(Math.max(clauseStart(plain, start), start - 90), start));
  // "Non-null assertions (`!`) are fine": a name in brackets divides nothing.
  const after = unwrapped(plain.slice(end, end + 70).replace(NAME_IN_BRACKETS, ''));
  if (limitsCount(plain, start, end)) return 'none';
  if (
    INVERTED.test(before) ||
    (OUT_BEHIND.test(after) && TAKES_OUT.test(`${before}#${after}`)) ||
    NO_SUBJECT.test(before)
  )
    return 'against';
  const predicate = predicateOn(after);
  if (predicate !== undefined && CHECK_ON.test(before))
    return predicate === 1 && BAN_ON.test(before) ? 'against' : 'none';
  if (predicate !== undefined && SWITCHED.test(after) && NO_RULE.test(plain.slice(0, end)))
    return predicate === 1 ? 'against' : 'none';
  if (predicate !== undefined) return named(before, predicate);
  const bare = NO_WORD_BEFORE.test(plain.slice(0, start)) ? saidBare(plain, end, after) : undefined;
  if (bare) return bare;
  if (!FREE_OBJECT.test(after) || isForAnAct(after)) return 'none';
  if (NOTHING_WRONG.test(before)) return 'for';
  if (CLEARS.test(before) && (OVERDUE.test(before) || ONCE_DONE.test(after))) return 'none';
  const out = RULES_OUT.exec(before) ?? PREFERS_OTHER.exec(before) ?? JUST_NEVER.exec(before);
  const asked = out ? null : (ASKS_FOR.exec(before) ?? asksWith(before));
  const verb = out ?? asked;
  if (!verb) return 'none';
  const lead = before.slice(0, asked && !ASKS_FOR.test(before) ? 0 : verb.index);
  const relative = RELATIVE.exec(lead);
  if (relative && !hasTurn(lead.slice(0, relative.index))) return 'none';
  if (asked && TELLS.test(verb[0]) && !UNIVERSAL.test(lead)) return 'none';
  if (asked && MAY_NEED.test(lead + verb[0])) return 'none';
  const turned = matchesOf(TURNS, lead).length % 2 === 1;
  return turned === (asked !== null) ? 'against' : 'for';
}

/** "Remove feature flags after the rollout", "delete stale branches": upkeep, and no ban. */
const CLEARS = /\b(?:remov(?:e|es|ing)|delet(?:e|es|ing)|drop|clear|prune|clean(?:ing)? up)(?: [a-z-]+){0,2} *$/;
const OVERDUE = / (?:stale|old|unused|obsolete|expired|dead|outdated|leftover) *$/;
const ONCE_DONE =
  /^[`*_"”)]* {1,2}(?:after|once|when|as soon as|within|before|that|which|and (?:re-?)?(?:run|install|generate|create))\b/;

/** "… that needs X", "when you use X", "ask before you run X": a thing or an occasion is told, nothing is asked for. */
const RELATIVE =
  /\b(?:that|which|who|if|when|whenever|whether|because|since|where|until|unless|once(?! (?:a|an|per|each|every|in)\b)|(?<!^[^a-z]{0,8})(?<!\bthink twice )before)\b[^,;.]{0,24}$|^[^a-z]{0,8}before(?: (?:you|we|they))? *$/;
/** A verb of which a single thing is the subject tells what it does. */
const TELLS = /^(?:uses|has|gets|allows|prefers|requires|needs|carries|provides|(?:relies|depends) on)\b/;
/** "Docker may need X", "you might need to use X": what can happen is told, nothing is allowed. */
const MAY_NEED = /\b(?:may|might)(?: (?:also|still|sometimes|even))? (?:needs?|require)\b/;
const UNIVERSAL = /\b(?:each|every|everyone|everything|all|any|no|nobody|no one|nothing|neither|one|an?|our)\b/;

/** "The rule against X is enabled", "checks for X are off": what is judged is no X. */
const CHECK_ON =
  /\b(?:rules?|bans?|prohibitions?|restrictions?|checks?|checking|checkers?|lint\w*|warnings?|alerts?|errors?|detection|scans?|scanning) (?:against|for|on|of|about|over|forbidding|banning)(?: (?:the|a|an|any|all|new|using|unused))*[ `*_"“']*$/;
const BAN_ON =
  /\b(?:bans?|prohibitions?|restrictions?) (?:against|on|of|for)[^,;.]*$|\brules? (?:against|forbidding|banning)[^,;.]*$/;

/** The name of a rule that forbids: `no-else-return`; options of commands are called so, too. */
const NO_RULE = /(?<![\w-])no-(?!verify|op|cache|reply|code|ff|edit|commit)[\w-]+$/;
const SWITCHED =
  /^[`*_"”]*(?: rule)? ?(?:is|:|=|→)?(?: set to)? *(?:turned |switched )?(?:on|off|enabled|disabled|true|false|errors?|warn\w*)\b/;

function hasTurn(text: string): boolean {
  return matchesOf(TURNS, text).length > 0;
}

/** What stands between two commas and changes nothing. */
const ASIDE =
  /, (?:under any circumstances|ever|please|at all|in general|as a rule|if possible|in any case|of course|whatever happens),/g;
/** "Under no circumstances is X …": what follows is denied. */
const INVERTED =
  /\b(?:under no circumstances|in no case|on no account|at no time|nowhere|never) (?:is|are|may|can|should|must|do|does|will)(?: (?:the|a|an|any|we|you|use))*[ `*_"“']*$/;
/** "Keep X out of …", "leave X out", "turn X off"; the sign stands for X. */
const TAKES_OUT =
  /^(?!.*\b(?:never|don't|do not|not|without)\b.*#).*\b(?:keep|keeps|leave|leaves|take|get|turn|switch|cut|strip|rip|throw|filter|put)(?: (?:the|a|an|any|all|your|our|its|such))*[ `*_"“']*#[ `*_"”']*(?: (?:well|far|strictly|always|entirely|completely))? (?:out|away|off|aside)\b/;
/** What {@link TAKES_OUT} has behind the sign. */
const OUT_BEHIND = /^[ `*_"”']*(?: (?:well|far|strictly|always|entirely|completely))? (?:out|away|off|aside)\b/;
/** "No test touches X". */
const NO_SUBJECT =
  /^[^a-z]{0,6}(?:no|neither) [a-z-]+ (?!has\b|is\b|was\b|lacks\b|misses\b)[a-z]+s(?: (?:the|a|an|any))*[ `*_"“']*$/;
const NOTHING_WRONG = /\bnothing (?:wrong with|against)(?: (?:the|a|an|using))*[ `*_"“']*$/;

/** What a predicate says of the thing; "calls without X are rejected" asks for X. */
function named(before: string, predicate: Sign): Attitude {
  const lacks =
    /(?<![\w'-])(?:without|lacking|missing|no|not|free of|zero)(?: (?:the|a|an|any|single|using|own|proper))*[ `*_"“']*$/.test(
      before,
    );
  if (!lacks && NEGATOR_BEFORE.test(before)) return 'none';
  return (predicate === 1) === lacks ? 'against' : 'for';
}

/** "Cover each part with X": the means of what is asked for. */
function asksWith(before: string): RegExpExecArray | null {
  const match = ASKS_WITH.exec(before);
  return match && VERB_LEMMAS.has(match[1] ?? '') && !RULE_OUT_VERB.test(match[1] ?? '') ? match : null;
}

const RULE_OUT_VERB =
  /^(?:avoid|stop|skip|remove|replace|drop|never|start|begin|check|fix|deal|struggle|help|compare|differ|agree)$/;

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
  const breaks = matchesOf(BREAK, text).map((match) => match.index + match[0].length);
  const verbs = lazily(() =>
    matchesOf(COMMA_VERB, text).flatMap(({ index, 0: all, 1: and, 2: verb = '' }) => {
      const end = index + all.length - verb.length;
      // Behind another comma it is the last one of a list: "never edit, rename, and delete".
      if (and !== undefined && isInList(text, index)) return [];
      return opensClause(verb, text.slice(end)) ? end : [];
    }),
  );
  return (last = { text, lead: CONDITION_IN_FRONT.exec(text)?.[0].length ?? 0, breaks, verbs });
}

/** A comma stands before, and since then no sign that ends a clause. */
function isInList(text: string, at: number): boolean {
  const lastOf = (sign: string): number => (at > 0 ? text.lastIndexOf(sign, at - 1) : -1);
  return lastOf(',') > Math.max(...['.', ';', ':'].map(lastOf));
}

/** Where the clause that holds `at` begins. */
export function clauseStart(text: string, at: number): number {
  const { lead, breaks, verbs } = beginningsIn(text);
  let start = lead <= at ? lead : 0;
  for (const end of breaks) if (end <= at) start = Math.max(start, end);
  for (const end of verbs()) if (end <= at) start = Math.max(start, end);
  return start;
}

const COMMA_VERB = /,\s+(and\s+)?([a-z-]+)(?=\s)/g;

/** "Don't rebase, merge main instead": what is asked for in place of what was ruled out, whatever its first word is. */
const ENDS_WITH_INSTEAD = /^[^,;.]{1,70} instead\W*$/;

/** Behind a comma a bare verb begins a clause of its own, unless it is one of a list ("never edit, rename or delete"). */
function opensClause(word: string, rest: string): boolean {
  if (!VERB_LEMMAS.has(word) || (NOUN_TWIN_VERBS.has(word) && !ENDS_WITH_INSTEAD.test(rest))) return false;
  return !/^[a-z-]+(?:,? (?:or|and|nor)\b|, )/.test(rest);
}

const NOT_SEVERAL = /\b(?:never|not|don't) (?:\w+ ){0,2}(?:multiple|several|two|too many) /;

/** Whether what stands between two offsets is ruled out in plenty only: "don't ask several agents the same". */
export function limitsCount(text: string, start: number, end: number): boolean {
  return NOT_SEVERAL.test(text.slice(Math.max(0, start - 24), end));
}

/** Whether a value is ruled out right where it stands: "never use X", "not X", "no X". */
export function isRuledOut(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (!/^ *(?:$|[.,;:!)—–]|(?:instead|rather|at all|ever|anywhere|here)\b|(?:is|are) )/.test(text.slice(end)))
    return false;
  if (BANNED_AFTER.test(text.slice(end, end + 70))) return true;
  const before = unwrapped(text.slice(Math.max(clauseStart(text, start), start - 60), start));
  return /\b(?:never|don't|do not|doesn't|does not|no longer|must not|avoid|not|no|without|instead of|rather than|over|stop|forget|drop|isn't|aren't)(?: (?:use|using|run|running|install|call|write|the|a|an|any|with|via|by|to|plain|bare|raw|in|for|add|adding|indent|have|put))*  ?$/.test(
    before,
  );
}

const HAS_FAR = Gate.all(FAR);
const HAS_AFTER = Gate.all(AFTER);

/** "Avoid X and use": what is avoided has been named, and what follows is asked for. */
function isDone(word: RegExpExecArray, before: string): boolean {
  return (
    word[0].startsWith('avoid') &&
    /\band (?:instead )?(?:use|write|prefer|rely|stick|go)s?\b/.test(before.slice(word.index))
  );
}

/**
 * Whether what stands between two offsets is denied by the words around it; two negations cancel.
 * @param after whether words behind it count too ("… is banned"): not for words that forbid by themselves
 */
export function isNegated(text: string, start: number, end: number, after = true): boolean {
  const before = unwrapped(text.slice(Math.max(clauseStart(text, start), start - 120), start));
  const far = HAS_FAR.allows(text) ? matchesOf(FAR, before).filter((word) => !isDone(word, before)) : [];
  let count = far.length;
  const [first] = far;
  if (first && UNTIL.test(before.slice(first.index))) count++;
  const near = NEAR.exec(first ? before.replace(FAR, (word) => '#'.repeat(word.length)) : before);
  if (near) count++;
  if (after && count === 0 && HAS_AFTER.allows(text) && AFTER.test(unwrapped(text.slice(end, end + 60)))) count++;
  return count % 2 === 1;
}

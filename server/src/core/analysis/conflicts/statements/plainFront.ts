import { Gate } from '../../../text/gate.ts';
import { AIMS } from '../reach/aims.ts';

/** To whom a document for agents speaks. People with a part of their own ("maintainers") are another audience. */
const READER = 'you|we|one|everyone|everybody|claude(?: code)?|copilot|codex|gemini|cursor';
/** A ban on agents may leave it to people. */
const WHO = `(?:${READER}|(?:(?:the|this|your|any|every|each|all|ai|coding) ){0,3}(?:agents?|assistants?|ai))`;

const LEAD = '(?:^[^a-z]{0,120}|[:;] [*_]{0,3})';

/** What a sentence opens with to say why, since when or by whom: "to avoid surprises, …", "from now on, …". */
const WHY = new RegExp(
  `^([^a-z]{0,12})(?:to (?:avoid|prevent|keep|ensure|reduce|save|improve|simplify|minimi[sz]e|protect|guarantee|preserve|stay|help|make (?:it|them|sure|things)|be (?:safe|consistent|able))(?: (?!(?:never|always|don't|do|must|should|use|run|read|avoid|only)\\b)[^ ,;:.]+){1,5}|for (?:the sake of |better |more |easier )?(?:${[...AIMS].join('|')})(?! \\w*[a-z]s\\b)(?: and \\w+)?|(?:since|because) (?!v ?\\d|version|release|the (?:last|first)|\\d)(?:[a-z'-]+ ){1,5}(?:[a-z]+s|is|are|was|were|has|have|can|can't|isn't|aren't|don't|doesn't|take|make|need|want|keep|use|run|rely|depend|break|change|[a-z]+ed)\\b[^,;:.]{0,40}|from now on|from here on|going forward|in general|generally speaking|as a rule|as of (?:20\\d\\d|now|today|this (?:year|month))|as (?:agreed|decided|discussed)(?: [a-z ]{2,30})?|(?:the team|we) (?:has|have) (?:decided|agreed)(?: that)?|(?:please )?note(?: that)?|important(?:ly)?|remember|reminder)(?:, |: | (?<=\\bthat ))(?=[^a-z]{0,6}[a-z])`,
);
const MAY_WHY = Gate.of(WHY);

/** Ways to say "never" in front of a verb. */
const NEVER = new RegExp(
  `(${LEAD})(?:(?:${READER}) (?:(?:must|may|should|shall|can|could)(?: absolutely| simply)? (?:not|never)|mustn't|shouldn't|can't|cannot|(?:are|is|'re) (?:not|never) (?:allowed|permitted|supposed|free) to|(?:are|is) (?:forbidden|prohibited) to)(?: ever)?|(?:nobody|no one|no (?:agent|assistant|bot)) (?:may|can|must|should|shall)(?: ever)?|(?:you're|we're) (?:not|never) (?:allowed|permitted|supposed) to|(?:it is|it's) (?:strictly |absolutely )?(?:forbidden|prohibited|not (?:allowed|permitted|ok|okay|acceptable)|never (?:ok|okay|allowed|acceptable)) to|under no circumstances(?: (?:may|should|must|can|do|shall) (?:you|we|agents|the agent|an agent))?,?|(?:please )?(?:make sure|be sure|be careful|take care|remember|ensure)(?: (?:not|never) to|(?: that)? (?:you|we) (?:never|don't|do not))|refuse to|(?:please )?(?:do not|don't|never) ever|must not|may not|shall not|cannot)(?= [a-z])`,
);

/** What says no more than that the command behind it is one. */
const COMMAND = new RegExp(
  `(${LEAD})(?:(?:${WHO}) (?:must|should|shall|needs? to|ha(?:ve|s) to|(?:are|is) (?:expected|required|asked) to)|let's|let us|(?:please )?(?:make sure|be sure|remember|take care|don't forget|do not forget|never forget)(?: to| that you| you| that we| we)|(?:it is|it's) (?:very |really )?(?:important|mandatory|required|necessary|essential|crucial|vital|imperative)(?: to| that you)|(?:i|we) (?:want|expect|ask|need|would like) you to|please)(?= (?!not\\b|be\\b|have\\b|\\w+ly\\b)[a-z])`,
);
/** Ways to say that something is used. */
const USE = new RegExp(
  `(${LEAD})(?:(?:please )?(?:(?:always|only|just) )?(?:go with|stick (?:to|with)|rely on|reach for|opt for|settle on|standardi[sz]e on|make use of|employ)|we(?:'re| are) (?:always |only )?using|we(?:'ve| have)? (?:settled|standardi[sz]ed|agreed|decided) on|we (?:always |only )?(?:rely|depend) on|we(?:'ve| have)? (?:chosen|chose|picked|selected|adopted)|we went (?:with|for)|(?:the|this|our) (?:project|repo|repository|code ?base|team|monorepo) (?:always |only )?(?:uses|is using|relies on|has settled on|has standardi[sz]ed on|makes use of))(?= [^a-z]{0,3}(?!(?:an?|the|this|our|your|its|what|it|them|their)\\b)[\\w@./#])`,
);
/** Ways to say that something is left alone. */
const AVOID = new RegExp(
  `(${LEAD})(?:please )?(?:refrain from|abstain from|stay away from|stay clear of|steer clear of|keep away from|keep clear of)(?: (?:using|the use of))?(?= )`,
);
const MAY_USE = Gate.of(USE);
const MAY_AVOID = Gate.of(AVOID);
const MAY_COMMAND = Gate.of(COMMAND);
const MAY_NEVER = Gate.of(NEVER);

/**
 * A sentence in lower case, said as a plain command or with "never" in front of it; as long as it was, with blanks in
 * front, also for what says why.
 */
export function withPlainFront(said: string): string {
  const text = MAY_WHY.allows(said)
    ? said.replace(WHY, (match, lead: string) => lead + ' '.repeat(match.length - lead.length))
    : said;
  const denied = MAY_NEVER.allows(text)
    ? text.replace(NEVER, (match, lead: string) => lead + 'never'.padStart(match.length - lead.length))
    : text;
  const told = MAY_COMMAND.allows(denied)
    ? denied.replace(COMMAND, (match, lead: string) => lead + ' '.repeat(match.length - lead.length))
    : denied;
  const used = MAY_USE.allows(told)
    ? told.replace(USE, (match, lead: string) => lead + 'use'.padStart(match.length - lead.length))
    : told;
  return MAY_AVOID.allows(used)
    ? used.replace(AVOID, (match, lead: string) => lead + 'avoid'.padStart(match.length - lead.length))
    : used;
}

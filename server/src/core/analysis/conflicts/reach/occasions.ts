import { matchesOf } from '../../../text/matches.ts';
import type { Side } from './relate.ts';
import { perStatement } from '../statements/perStatement.ts';
import type { Statement } from '../statements/statement.ts';
import { scopeKey, type ScopeMark } from './scopes.ts';

const CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    failure:
      'fail failed fails failing failure wrong went goes go error broken broke break crash crashed exception red problem trouble bad throw mistake mistaken slip',
    doubt:
      'fuzzy unsure doubt doubtful unclear ambiguous uncertain vague unknown ambiguity sure clear certain confident understand know',
    end: 'done finish finished finishing complete completed end ended over ready through',
    start: 'begin beginning start starting started',
    lack: 'missing lack lacking absent',
    hurry: 'urgent urgency emergency hurry pressing',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/**
 * Whether what two conditions speak of can be one occasion: "when something went wrong" and "if a request fails". Those
 * that each name a thing of its own ("a request", "a migration") are two.
 * @param one the content words of a condition, as `scopeKey` gives them
 */
export function canCoincide(one: string, two: string): boolean {
  const wordsOf = (key: string): ReadonlySet<string> =>
    new Set(
      key
        .split(' ')
        .filter((word) => !/^(?:after|got|get)$/.test(word))
        .map((word) => CLASSES.get(word) ?? word),
    );
  const a = wordsOf(one);
  const b = wordsOf(two);
  const classes = new Set(CLASSES.values());
  if (![...a].some((word) => classes.has(word) && b.has(word))) return false;
  return [...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word));
}

const DAY =
  'weekdays?|weekends?|workdays?|working days?|holidays?|bank holidays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|nights?|day ?time|mornings?|afternoons?|evenings?|noon|midnight|winter|summer|spring|autumn|(?:office|business|working|opening|peak|quiet) hours|(?:maintenance|release|deployment|change) windows?|freeze|sprint|season|school term|rush|(?:jan|febr)uary|march|april|june|july|august|(?:septem|octo|novem|decem)ber';
const TIMES: readonly RegExp[] = [
  new RegExp(
    `\\b((?:on|at|by|during|over|in|from|until|till|before|after|between|outside|through) (?:the |a |an |our |any |your )?(?:(?:last|first|second|other|quiet|busy|final) )?(?:${DAY}))(?=[,;:.)]|$| (?:only|and|or|we|you|the|an?|there|it|they|between|before|after|from|is|are|nobody|everything|nothing|when|if)\\b)`,
    'g',
  ),
  /\b((?:between|from|before|after|until|till) \d{1,2}(?::\d\d|h| ?[ap]m| o'clock)?(?: (?:and|to) \d{1,2}(?::\d\d|h| ?[ap]m| o'clock)?)?)(?= o'clock|,|\.|$| [a-z])(?! (?:tests?|files?|lines?|minutes?|seconds?|commits?|items?))/g,
  /\b(overnight|offline|online|unattended|on call|under load|on battery|at home|abroad|in the meantime)\b/g,
];
/** From when or up to when: a clause behind the rule. */
const SINCE =
  /(?<!\b(?:not|only|even|just) )\b((?:until|till|once (?=(?:the|you|it|we|they|an?|all|every)\b)|from the (?:day|moment|time|point)(?: on)?|from then on|the moment|so long as|on condition|providing|assuming|supposing|given (?=that\b|an? )|in the event|as far as|insofar as|to the extent|except when|by the time)\s[^,;:.]{3,90})/g;
/** Which of several times: "in the first pass", "on the second attempt". */
const TURN =
  /\b((?:in|on|at|for|with|during|after|before|from) (?:the|a|its|your|their|our) (?:very )?(?:first|second|third|fourth|initial|final) (?:pass(?:es)?|time|attempts?|try|tries|runs?|rounds?|week|draft|version|phase|stage|visit|request|call|chance|half|iteration|session|deploy\w*|launch))\b/g;
/** From or up to which one of a series: "up to the tenth", "from version 2 on". */
const RANGE =
  /\b((?:from|until|till|up to|after|before|beyond|as of|starting with|through|since|past) (?:the )?(?:version |release |api )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|twentieth|\d+(?:st|nd|rd|th)|v?\d+\.\d[\d.]*|v\d+|beta|launch|go-live)\b(?: (?:on|onwards?))?)|\b(with (?:v?\d+\.\d+|the (?:launch|release|migration|rewrite|move)) (?:behind us|done|out|over|shipped))\b/g;
/** In which things, by what they are like: "in anything that bills a customer". */
/** From where on: "from `##` downwards". */
const ONWARD = /\b(from  ?\S+  ?(?:down|up)(?:wards?)?)\b/g;
const WITHIN =
  /\b((?:in|for|on|to|with) (?:anything|everything|whatever|something|those|files?|modules?|services?|things|pages|people) (?:that|which|who)\s[^,;:.]{3,60}|(?:in|for|on|to|with) what(?:ever)? (?:gets?|is|are|goes|runs?|ships?|ends?|lands?|we|you)\s[^,;:.]{3,60})/g;
/** "Don't bother me with what you can look up": of no topic does that go without saying. */
const WITHIN_REACH =
  /\b(?:with|about|for|on) (?:what|whatever|(?:the )?(?:things|questions|anything|everything|details))(?: that)? you (?:can|could|already)\b/g;
/** What the agent does or what was done, in front of the rule: "Working offline, …", "Asked by a customer: …". */
const ADJUNCT =
  /^[^a-z]{0,6}((?!according|regarding|concerning|depending|including)[a-z]{2,14}(?:ing|ed|eft|iven|old) (?:in|on|at|by|for|from|with|without|under|to|over|as|through|via|inside|together|alone|offline|overnight|online|abroad|remote|[a-z]+ly)\b(?:(?! (?:is|are|was|has|have|must|goes|go|gets|get|comes?|needs?)\b)[^,:;.—]){0,60})(?:,|:) (?!(?:and|or|but|then|nor)\b)/;
/** What remains when the size or age that was named before is exceeded: "Younger code", "Smaller ones". */
const BEYOND =
  /^[^a-z]{0,6}((?:(?:all|any|anything|every|everything|whatever is|the|those that are) )?(?:smaller|larger|bigger|shorter|longer|older|younger|heavier|lighter|simpler|beyond|above|below|past) (?!the\b|all\b|every)(?:[a-z]+ )?(?:ones?|that|it|this|[a-z]+))\b/;

/** It holds when what was said before is so. */
const ANAPHOR =
  /^[^a-z]{0,4}((?:until|till|by) then|from then on|in (?:that|this|such a|either) case|in such cases|if so|if not)\b/;

/** The times, stages and other occasions that a sentence names beside the conditions with "if" and "when". */
export function readOccasions(text: string): readonly ScopeMark[] {
  const marks: ScopeMark[] = [];
  const push = (start: number, phrase: string, leading: boolean): void => {
    const key = scopeKey(phrase) || phrase.trim();
    marks.push({ start, end: start + phrase.length, key, leading, kind: 'condition', occasion: true });
  };
  for (const expression of [...TIMES, SINCE, TURN, RANGE, ONWARD, WITHIN])
    for (const match of matchesOf(expression, text)) push(match.index, match[1] ?? match[2] ?? '', false);
  for (const { index, 0: phrase } of matchesOf(WITHIN_REACH, text))
    marks.push({ start: index, end: index + phrase.length, key: 'within reach', leading: false, kind: 'condition' });
  const then = ANAPHOR.exec(text);
  if (then?.[1]) push(then.index + then[0].indexOf(then[1]), then[1], true);
  for (const expression of [ADJUNCT, BEYOND]) {
    const match = expression.exec(text);
    if (match?.[1]) push(match.index + match[0].indexOf(match[1]), match[1], true);
  }
  return marks;
}

const GOAL =
  'commit(?:ting|ted)?|push(?:ing|ed)?|merg(?:e|ing|ed)|releas(?:e|ing|ed)|ship(?:ping|ped)?|submit(?:ting|ted)?|deploy(?:ing|ed)?|hand(?:ing|ed)? (?:it |them )?(?:over|in)|open(?:ing)? (?:the|a) (?:pr|pull request)|review|delivery|finish(?:ing|ed)?';
/** The work itself, before anything is handed on. */
const WORKING = new RegExp(
  `\\b(?:(?:while|when|whilst|during|as long as) (?:you |you're |you are |we |still |an? |the )*|as (?:you |you're |you are |we ))(?:iterat|work|develop|explor|debug|draft|experiment|edit|prototyp|tinker|try|trying|cod|hack|sketch)\\w*|\\b(?:gone|removed?|deleted?|taken? (?:them |it )?out|cleaned|reverted|dropped?|stripped) (?:[a-z]+ ){0,3}(?:before|by the time|when|until) (?:[a-z]+ ){0,2}(?:${GOAL})\\b`,
);
/** What is handed on. */
const HANDING_ON = new RegExp(
  `\\b(?:before|once|until|at|for|prior to|by) (?:you |the |a |an |any |each |every |it is |it's |they are )*(?:${GOAL})\\b|\\b(?:do not|don't|never|no) (?:commit|push|merge|ship|release|check in|hand in|leave|keep|submit)\\b`,
);

const stageOf = perStatement(({ text }: Statement): 'work' | 'goal' | undefined => {
  const [working, handing] = [WORKING.test(text), HANDING_ON.test(text)];
  if (working) return 'work';
  return handing ? 'goal' : undefined;
});

/** "The behaviour is known: …", "Blurred pictures: …": what stands before a colon says when the rest holds. */
const HEAD = /^[^a-z]{0,6}([a-z][^,:;.?]{3,70})[:?] +[a-z]/;
const SAYS_WHEN =
  /\b(?:is|are|was|were|has|have|isn't|aren't|hasn't|yet|still|already)\b|^(?:if|when|while|once|whenever|as|after|before|until|in case|with|without)\b/;

const headOf = perStatement(
  ({ text }: Statement): { readonly key: string; readonly end: number; readonly when: boolean } | undefined => {
    const words = HEAD.exec(text)?.[1];
    return words === undefined
      ? undefined
      : { key: scopeKey(words), end: text.indexOf(words) + words.length, when: SAYS_WHEN.test(words) };
  },
);

function leadOf(statement: Statement): ReturnType<typeof headOf> {
  const lead = statement.scopes().find(({ leading, kind, end }) => leading && kind === 'condition' && end > 0);
  return lead && { key: lead.key, end: lead.end, when: true };
}

/** What stands before the words in question of both says when each holds, in one of them as a sentence of its own. */
export function headsDiffer(a: Side, b: Side): boolean {
  const [one, two] = [a, b].map(({ statement }) => headOf(statement) ?? leadOf(statement));
  if (!one || !two || one.end > a.start || two.end > b.start || (!one.when && !two.when)) return false;
  return one.key !== two.key && !canCoincide(one.key, two.key);
}

/** One holds while the work goes on, the other for what comes out of it: "while you iterate", "before you commit". */
export function stagesDiffer(a: Statement, b: Statement): boolean {
  const one = stageOf(a);
  const two = stageOf(b);
  return one !== undefined && two !== undefined && one !== two;
}

import { gated } from '../../../text/gate.ts';
import { lazily } from '../../../util/lazily.ts';

/** What the predicate behind a thing says of it. */
export type Sign = 1 | -1;

const BE =
  "(?:(?:is|are) being|is|are|was|were|be|being|gets?|got|stays?|remains?|looks?|seems?|sounds?|tends? to be|counts? as|isn't|aren't)";
const MODAL = '(?:(?:must|should|shall|may|can|will|has to|have to|need to|ought to) )?';
const ADVERB =
  '(?:(?:simply|strictly|perfectly|always|generally|absolutely|totally|completely|explicitly|more than|just|only|also|very|quite|both|all|still|a|an|the|our|house|best|to be) ){0,3}';

const GOOD_WORDS = [
  'fine|ok|okay|good|great|welcome|wanted|required|mandatory|obligatory|compulsory|expected|encouraged|preferred|preferable',
  'allowed|permitted|permissible|acceptable|accepted|appropriate|desirable|desired|recommended|needed|necessary|essential',
  'indispensable|vital|crucial|right|norm|rule|standard|default|convention|must|must-have|way|way to go|in order|no problem|no issue',
  'no sin|fair game|part of|good idea|good thing|good practice|safe|up to you|your friend|friend|what we (?:want|use|do|prefer)|in',
  'something we (?:do|use|want|like)|nothing to (?:be|worry|fear)[^.,;]*|law|king|appreciated|suitable|justified|worth (?:it|having|the)|kept|here to stay|enabled|turned on|switched on',
].join('|');
const BAD_WORDS = [
  'banned|forbidden|prohibited|disallowed|rejected|off[- ]limits|unwelcome|discouraged|taboo|frowned (?:up)?on|dropped|removed|gone',
  'waste|noise|clutter|refused|retired|deprecated|sent back|bounced|smell|code smell|harmful|closed|wrong|bad|declined|left (?:out|off|alone|away)',
  'denied|blocked|out(?! of (?:it|them|order))|out of (?:the question|bounds|scope|place)|unacceptable|kept out|overkill|rare|avoided|exception|last resort',
  'no-go|no go|no option|thing of the past|history|unnecessary|superfluous|pointless|useless|dead|evil|poison|red flag|mistake|bug|error|(?:lint|linter|swiftlint|clippy|eslint|compile|compiler|build|ci) error',
  'turned down|thrown out|deleted|reverted|flagged|skipped|omitted|ruled out|shunned|abandoned|verboten|undesirable|unwanted|dangerous',
  'kicked out|phased out|shut down|off the table|ripped out|obsolete|too (?:much|many|long|slow|risky)|none of (?:our|your)|not (?:ours|an option)|antipattern|anti-pattern|liability|missing|absent|lacking|flattened|never',
  'legacy|disabled|turned off|switched off|off(?= *(?:$|[.,;)]|in|for|here|throughout|everywhere))|unprofessional|sloppy|childish|ugly|hard to \\w+|difficult to \\w+|confusing|misleading|fragile|brittle|unreadable|risky|painful|a pain|a nuisance',
].join('|');
const NEVER = '(?:not|never|rarely|seldom|hardly(?: ever)?|no longer|barely|neither)';
const END = "(?![\\w'-])";

/** How all of the following begin; up to the judgement where it is not denied. */
const OPENING = new RegExp(
  `^[\`*_"” ]*(?: in \\w+ \\w+)? (?:(${MODAL}${BE} )|isn't|aren't|wasn't|weren't|(?:must|should|may|can|shall|will)(?: not| never|n't)|cannot)`,
);
const GOOD = gated(new RegExp(`^[\`*_"” ]*(?: in \\w+ \\w+)? ${MODAL}${BE} ${ADVERB}(?:${GOOD_WORDS})${END}`));
const BAD = gated(new RegExp(`^[\`*_"” ]*(?: in \\w+ \\w+)? ${MODAL}${BE} ${ADVERB}(?:${BAD_WORDS})${END}`));
const NOT_GOOD = gated(
  new RegExp(
    `^[\`*_"” ]* (?:${MODAL}${BE} ${NEVER}|isn't|aren't|wasn't|weren't|(?:must|should|may|can|shall|will)(?: not|n't)|mustn't|shouldn't|cannot|can't) (?:be )?${ADVERB}(?:${GOOD_WORDS}|tolerated|used|written|added|installed|supported|available|set up|enabled|in use|our \\w+|part of|ours|merged|shipped)${END}`,
  ),
);
const NOT_BAD = gated(
  new RegExp(
    `^[\`*_"” ]* (?:${MODAL}${BE} ${NEVER}|isn't|aren't|(?:must|should|may|can|shall|will)(?: not| never)|mustn't|shouldn't|cannot|can't) (?:be )?${ADVERB}(?:${BAD_WORDS})${END}`,
  ),
);
const ACTS_BAD =
  /^[`*_"” ]* (?:(?:has|have|had) no (?:place|business|room|home|value|right)|(?:do|does|did)(?: not|n't) (?:appear|occur|belong|get past|pass|make it|fly|exist|land|help|go|reach)|(?:must|may|should|shall|can|will)(?: not| never|not|n't)\b|(?:mustn't|shouldn't|cannot|can't|won't)\b|never\b|no more\b|fails? (?:the )?(?:review|lint|build|ci)|(?:only )?(?:rots?|hides?|lies?|slows?|blocks? (?:the|a|an|us|you|all|every\w*|other|review\w*|merg\w*)|clutters?|wastes?|annoys?|confuses?|distracts?|hurts?|harms?)\b|(?:cause|causes|mean|means|bring|brings|are|is) more (?:trouble|harm)|stays? (?:out|away)|belongs? (?:nowhere|elsewhere|in the (?:bin|trash|past))|belongs? (?:in|on|to|under|into) [^,.;]{2,40}, not\b|(?:has|have) to go\b|must (?:go|die)\b|(?:cause|causes) (?:trouble|pain|bugs)|(?:go|goes) (?:away|out)\b)|^[`*_"” ]* only as (?:a|the) last resort\b|^[`*_"” ]*(?::|→)\s*(?:no(?! exception)|never|none|don't|avoid|(?:off|disabled|false)(?= *(?:$|[.,;(])))\b|^[`*_"” ]*(?::|→|-|–|—)\s*(?:removed|banned|gone|forbidden|prohibited|not allowed)\b/;
const ACTS_GOOD =
  /^[`*_"” ]* (?:(?:has|have) (?:a|their|its) place|comes? first|earns? (?:their|its) keep|helps?\b|pays? off|gets? the nod|belongs? (?:in|on|to|under|into) (?:every|each|all|any|the code|a)\b)|^[`*_"” ]*(?::|→|-|–|—)\s*(?:yes|always|(?:on|enabled|true)(?= *(?:$|[.,;(]))|required|allowed|mandatory|welcome|ok|okay|fine|preferred|please)\b/;

/** What a predicate right behind a thing says of it ("X is banned", "X has no place here", "X: no"); undefined where it says nothing. */
export function predicateOn(after: string): Sign | undefined {
  const opening = OPENING.exec(after);
  const denied = opening !== null && DENIAL.test(after);
  // Behind what opens it: empty where only a denial can follow.
  const rest = opening?.[1] === undefined ? '' : after.slice(opening[0].length);
  if (denied && NOT_BAD.test(after)) return 1;
  if ((denied && NOT_GOOD.test(after)) || (mayJudge(rest, BAD_FIRST()) && BAD.test(after))) return -1;
  if (ACTS_GOOD.test(after) || (mayJudge(rest, GOOD_FIRST()) && GOOD.test(after))) return 1;
  return ACTS_BAD.test(after) ? -1 : undefined;
}

/** What {@link NOT_GOOD} and {@link NOT_BAD} have somewhere. */
const DENIAL = /not|never|rarely|seldom|hardly|no longer|barely|neither|n't/;

/** So many words may stand before the one that judges: three adverbs of up to two words, and an article. */
const MOST_BEFORE = 7;

/**
 * False where a text surely begins with no judgement, behind adverbs. The expressions are long: compiling them for the few
 * sentences of a file that have a copula there takes longer than all else that is read of it.
 */
function mayJudge(rest: string, first: ReadonlySet<string>): boolean {
  for (let start = 0, words = 0; start < rest.length && words <= MOST_BEFORE; words++) {
    let end = start;
    while (isLetter(rest.charCodeAt(end))) end++;
    const word = rest.slice(start, end);
    if (first.has(word)) return true;
    if (!ADVERB_WORDS().has(word) || rest.charAt(end) !== ' ') return false;
    start = end + 1;
  }
  return false;
}

function isLetter(code: number): boolean {
  return code > 96 && code < 123;
}

/** The first words of judgements, without an article: that counts as an adverb. */
function firstWords(...lists: readonly string[]): ReadonlySet<string> {
  const words = lists.flatMap((list) => list.split('|'));
  return new Set(words.map((word) => /^(?:an? |the )?([a-z]+)/.exec(word)?.[1] ?? ''));
}

const GOOD_FIRST = lazily(() => firstWords(GOOD_WORDS));
const BAD_FIRST = lazily(() => firstWords(BAD_WORDS));
const ADVERB_WORDS = lazily((): ReadonlySet<string> => new Set(ADVERB.match(/[a-z]+/g)));

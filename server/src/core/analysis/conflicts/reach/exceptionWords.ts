import { Gate } from '../../../text/gate.ts';

/** What rules are called, and what enforces them. */
const RULE =
  'rules?|ban|bans|prohibition|polic(?:y|ies)|requirements?|limits?|maximum|minimum|restrictions?|guidelines?|norm|principles?|conventions?|obligation|duty|section|chapter|paragraph|bullet|item|point|sentence|instruction|habit|practice|default';
const ENFORCER =
  'rules?|ban|limit|checks?|checker|hooks?|linters?|lint|bots?|ci|gate|scanner|eslint|config\\w*|script|policy|reviewers?|auditors?';

/** Words that let something off, whatever it is. */
export const WAIVES =
  /\baside(?=,|\s*$)|\b(?:dispensation|waivers?|waived?|departures? from|deviations? from|deviates? from|carve-?outs?|leeway|concessions?|allowances? (?:is|are|for)|make allowances?|privileges?|odd one out|special permi(?:t|ssion)|free pass|blind eye|puts? up with|let off|lets off|excused|exempt\w*|immune|a rule of (?:its|their) own|in the (?:sense|spirit|meaning) of (?:this|that|these|the rule)|keeps? (?:what (?:it|they) (?:has|have|had|already)|(?:its|their) (?:old|present|current|existing|own) \w+)|here (?:you|we|they) (?:do|may|can)(?! not)|rules of (?:its|their) own|own rules|law unto|(?:another|different) (?:matter|story|case|thing)|not? contradict\w*|this once|for once|amnest\w+|offenders?|exceptions? (?:that proves?|here)|(?:sorry|rare|famous|notable|lone|agreed|known|sanctioned|deliberate|conscious) exceptions?|(?<!and )nowhere else|nothing else (?:does|may|is|has|can)|nobody else (?:does|may|is|has|can)|(?:follow|keep|stick) (?:to )?(?:our|its|their) own (?:rule|advice|law)|left out of (?:this|it|that)|(?:sign(?:ed|s) off|agreed to|cleared|sanctioned|blessed|authori[sz]ed|waved|signed) (?:on )?(?:that|this)(?: off| through)?(?= *[.,;)]|\s*$)|(?:this|that|it) (?:is|was|has been) (?:signed off|agreed|approved|cleared|sanctioned|blessed|authori[sz]ed|accepted|intended|wanted|deliberate|intentional|on purpose)|the (?:one|only|sole|single) (?:thing|case|reason|ground|situation|occasion|circumstance|spot|place|time|excuse|moment|instance)s? (?:that|which|where|when|we|to|in which)\b[^.;]{0,40}\b(?:justif\w+|allow\w*|excus\w+|warrant\w*|permit\w*|accept\w*|tolerat\w+|welcome|fine|ok|okay))\b/;

/** What a thing of its own is like although a rule says otherwise. */
export const MEANT = /\b(?:on purpose|deliberately|intentionally|knowingly|by design)(?= *[.,;)]|\s*$)/;

/** A clause that says that a rule is broken, or ends somewhere. */
export const RULE_BREACHES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:despite|in spite of|contrary to|against|notwithstanding|regardless of|irrespective of|unlike|deviat\\w+ from|depart\\w* from|departure from|breaks?|breaking|breach\\w*|violat\\w+|bends?|suspend(?:s|ing)|lift(?:s|ing)|overrid(?:es|ing)|defies|contradicts?|runs? counter to|opposite of|reverse of|beyond|lifted|suspended)\\b[^.;:]{0,40}\\b(?:${RULE})\\b`,
  ),
  /\b(?:despite|in spite of|contrary to|against|unlike|notwithstanding|whatever|regardless of(?! what (?!is\b|was\b|(?:the|this) (?:rules?|section|file|document|list|text|above|rest)\b))) (?:what|all that|the above|the foregoing|the below|everything)\b/,
  new RegExp(
    `\\b(?:${ENFORCER})\\b[^.;:]{0,40}\\b(?:ignores?|skips|excludes|exempts|spares|stops? (?:short|at|here|before)|passes over|overlooks|lets? (?:it|them|this|these|those)|is (?:off|lifted|suspended|void)|gives? way|yields?|does(?:n't| not) (?:hold|reach|cover|apply|extend|count|bind|mind|touch|concern)|do(?:n't| not) (?:hold|reach|cover|apply|extend|count|bind|mind|touch|concern))\\b`,
  ),
  /\b(?:nolint|noqa|suppress\w*|allow-?list\w*|white-?list\w*|ignore (?:list|file|entry|comment)|disable comment|baseline entry|opt-?out)\b[^.;:]{0,20}\b(?:for|covers?|on|in|there|here)\b/,
  /\b(?:protection|hook|gate|check|linter|bot|ci|rule)\b[^.;:]{0,20}\blets? (?:you|us|it|them|this|these|those)\b/,
  // Another item, by its place in the list.
  /\b(?:the|see|of) (?:first|second|third|fourth|last|next|previous|preceding|following|other|two|former|latter) (?:(?:two|three|few|other) )?(?:bullets?|items?|points?|rules?|entry|entries|sections?|chapters?|paragraphs?)\b(?! (?:of|in) (?:the|a|an|each|every) )/,
];

/** An item that calls its own content the one exception. */
export const SINGLES_OUT =
  /\b(?:this|these|those|here)\b['’]?s?(?: (?:is|are|was|were|being))? (?:the|our) (?:one|only|sole|single|lone) (?!way|tool|source|version|supported|valid|correct|command)\w+/;

/** Words that treat a thing apart, or let it be, where they stand beside it. */
export const FREES =
  /\b(?:spare[ds]?|skip(?:s|ped)?|ignor\w*|own (?:rules?|way|section|style|conventions?|story|chapter)|(?<!n't |not )separate(?:ly)?|different(?:ly)?|differs?|special(?:ly)?|odd|(?<!(?:\bnot|n't|\bnever|\bnor) (?:be )?)(?:allow\w*|permit\w*|tolerat\w*|accept(?:ed|able)|fine|ok|okay)|may (?:ignore|skip|break|do (?:so|it)|(?:use|have) (?:it|one|that)|keep|stay|differ|bypass|leave|still)|free to|freely|pass(?:es)? (?:unchecked|anyway)|without (?:it|one|them|that)|aside|apart|licen[cs]ed|treated|handled|dealt|counts? as|counted|alone|sole|excluded|though|however|that said|by contrast|gets? an?|trusted|known|knows (?:about|of)|welcome|unless|lets? (?:you|us|it|them)|no problem|stay as|remain|another|(?:does|do|is|are)(?:n't| not) (?:an?|meant|counted?|covered|subject|bound|included|concerned?|affected|fall|hold|apply|belong(?! in)|one of|part of|touched|mind|included|our|by))\b/;
/** What is named here is meant, too. */
export const NOT_FREED =
  /\b(?:even|including|included|too|also|likewise|as well|either|neither|nor|whether|both|without exception|no matter|no exceptions?)\b/;

const EXCEPTS =
  /\b(?:unless(?! (?:i|we|the user|somebody|someone|they) (?:explicitly )?(?:says?|tells?|asks?|decides?)(?: you| us)? otherwise\b| (?:explicitly )?(?:told|asked|instructed|requested) otherwise\b)|(?<!try\/)except(?:ing)?|(?:an?|one|some|few|only|sole|single|two) exceptions? (?:is|are|to|for)|(?:is|are) (?:the|an|our|the (?:only|one|sole|single)) exceptions?|the single exception|the only \w+ (?:that|which|who) (?:doesn't|does not|isn't|is not|may|can)|not (?:held|subject|bound|tied|beholden) (?:to|by)|leaves? (?:them|it|those|these) out(?= *[.;,)]|$)|: see (?:below|above)(?=\))|the exceptions? (?:is|are|to|of|for|being)|the (?:only|one|sole) exceptions?|apart(?=[.,;]|$)|the only one\b|(?:is|are) (?:void|waived|suspended|lifted)|exceptions?(?=:)|with (?:the|one) (?:\w+ )?exceptions?(?! (?:type|class|handler|message|mapper))|excluding|other than|apart from|aside from|save for|barring|but for|exempt(?:ed)?|excused|anywhere but|anything but|everything but|everywhere but|all but|(?<!nothing |not |never |or |and )elsewhere|beyond that|the one case|only case|the rest|as its only|as the only (?:one|exception|\w+ (?:that|which|who|to))|(?:any|all|every|(?<!\band )(?<!, )(?<!there is )no) other (?!(?:[a-z]+ )?(?:runner|tool|way|librar(?:y|ies)|framework|manager|client|logger|formatter|linter|checker|bundler|compiler|database|engine|language|style|format)s?\b)|(?:any|all|each|none) of the (?:others?|rest|remaining)|does not apply|doesn't apply|don't apply|not required for|not needed for|(?<!, )(?<!or )otherwise (?!known|than)|excepted|else than)\b|\((?:but )?not (?:in|for|on|under|with)\b[^()]{2,60}\)|(?!nothing but\b)\b(?:no|nothing|none|all|any\w*|every\w*|never|nowhere|nobody)\b[^.;,]{0,50}\bbut\b(?! (?:also|rather|never|not|always))|^[^a-z]{0,4}(?:for \w+ )?outside\b|\b(?:never|not|no|nowhere|anywhere|banned|allowed|forbidden)\b[^.;,]{0,30}(?<!anything |nothing )\boutside\b/;
const MAY_EXCEPT = Gate.of(EXCEPTS);
const NO_EXCEPTION =
  /\b(?:no|without|zero|allows? no|not a single) exceptions?\b|\b(?:no matter|regardless of) [^.;,]{0,60}/;
const HAS_NO_EXCEPTION = Gate.of(NO_EXCEPTION);

/**
 * Whether a text announces an exception in the usual words: "unless", "apart from", "all but".
 * @param masked as written, with stand-ins for code and quotes
 */
export function announcesException(masked: string): boolean {
  if (!MAY_EXCEPT.allows(masked)) return false;
  const text = masked.toLowerCase().replaceAll('’', "'");
  return EXCEPTS.test(HAS_NO_EXCEPTION.allows(text) ? text.replace(NO_EXCEPTION, ' ') : text);
}

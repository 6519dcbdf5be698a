/** What rules are called, and what enforces them. */
const RULE =
  'rules?|ban|bans|prohibition|polic(?:y|ies)|requirements?|limits?|maximum|minimum|restrictions?|guidelines?|norm|principles?|conventions?|obligation|duty|section|chapter|paragraph|bullet|item|point|sentence|instruction|habit|practice|default';
const ENFORCER =
  'rules?|ban|limit|checks?|checker|hooks?|linters?|lint|bots?|ci|gate|scanner|eslint|config\\w*|script|policy|reviewers?|auditors?';

/** Words that let something off, whatever it is. */
export const WAIVES =
  /\baside(?=,|\s*$)|\b(?:dispensation|waivers?|waived?|departures? from|deviations? from|deviates? from|carve-?outs?|leeway|concessions?|allowances? (?:is|are|for)|make allowances?|privileges?|odd one out|special permi(?:t|ssion)|free pass|blind eye|puts? up with|let off|lets off|excused|exempt\w*|immune|a rule of (?:its|their) own|rules of (?:its|their) own|own rules|law unto|(?:another|different) (?:matter|story|case|thing)|not? contradict\w*|this once|for once|the (?:one|only|sole|single) (?:thing|case|reason|ground|situation|occasion|circumstance|spot|place|time|excuse|moment|instance)s? (?:that|which|where|when|we|to|in which)\b[^.;]{0,40}\b(?:justif\w+|allow\w*|excus\w+|warrant\w*|permit\w*|accept\w*|tolerat\w+|welcome|fine|ok|okay))\b/;

/** A clause that says that a rule is broken, or ends somewhere. */
export const RULE_BREACHES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:despite|in spite of|contrary to|against|notwithstanding|regardless of|irrespective of|unlike|deviat\\w+ from|depart\\w* from|departure from|breaks?|breaking|breach\\w*|violat\\w+|bends?|suspends?|lifts?|defies|contradicts?|runs? counter to|opposite of|reverse of|beyond|lifted|suspended)\\b[^.;:]{0,40}\\b(?:${RULE})\\b`,
  ),
  /\b(?:despite|in spite of|contrary to|against|unlike|regardless of|notwithstanding|whatever) (?:what|all that|the above|the foregoing|the below|everything)\b/,
  new RegExp(
    `\\b(?:${ENFORCER})\\b[^.;:]{0,40}\\b(?:ignores?|skips|excludes|exempts|spares|stops? (?:short|at|here|before)|passes over|overlooks|lets? (?:it|them|this|these|those)|is (?:off|lifted|suspended|void)|gives? way|yields?|does(?:n't| not) (?:hold|reach|cover|apply|extend|count|bind|mind|touch|concern)|do(?:n't| not) (?:hold|reach|cover|apply|extend|count|bind|mind|touch|concern))\\b`,
  ),
];

/** An item that calls its own content the one exception. */
export const SINGLES_OUT =
  /\b(?:this|these|those|here)\b['’]?s?(?: (?:is|are|was|were|being))? (?:the|our) (?:one|only|sole|single|lone) (?!way|tool|source|version|supported|valid|correct|command)\w+/;

/** Words that treat a thing apart, or let it be, where they stand beside it. */
export const FREES =
  /\b(?:spare[ds]?|skip(?:s|ped)?|ignor\w*|own (?:rules?|way|section|style|conventions?|story|chapter)|separate(?:ly)?|different(?:ly)?|differs?|special(?:ly)?|odd|(?<!\b(?:not|n't|never|nor) (?:be )?)(?:allow\w*|permit\w*|tolerat\w*|accept(?:ed|able)|fine|ok|okay)|may (?:ignore|skip|break|do (?:so|it)|(?:use|have) (?:it|one|that)|keep|stay|differ|bypass|leave|still)|free to|freely|pass(?:es)? (?:unchecked|anyway)|without (?:it|one|them|that)|aside|apart|licen[cs]ed?|treated|handled|dealt|counts? as|counted|alone|sole|excluded|stay as|remain|another|(?:does|do|is|are)(?:n't| not) (?:an?|meant|counted?|covered|subject|bound|included|concerned?|affected|fall|hold|apply|belong|one of|part of|touched|mind|included|our|by))\b/;
/** What is named here is meant, too. */
export const NOT_FREED =
  /\b(?:even|including|included|too|also|likewise|as well|either|neither|nor|whether|both|without exception|no matter|no exceptions?)\b/;

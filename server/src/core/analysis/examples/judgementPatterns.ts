/** Words that need a case before two readers draw the same line. */
const OPEN_WORD =
  "(?:breaking|(?:ir)?reversible|risky|riskier|low-risk|dangerous|destructive|sensitive|material(?:ly)?|consequential|routine|ambiguous (?:requests?|tasks?|instructions?|requirements?|questions?|prompts?|wording)|controversial|borderline|questionable|suspicious|harmful|harmless|costly|surprising|unexpected|far-reaching|large-scale|high-impact|high-stakes|high-risk|invasive|disruptive|out of scope|out-of-scope|different one|too (?:big|large|broad|long|risky|complex)|(?:hard|difficult|expensive|impossible|easy|costly|painful) to [a-z]+|(?:can't|cannot) (?:[a-z]+ )?be (?:undone|reversed|recovered|restored|rolled back|taken back)|substantially|user-visible|legitimate|plausible|one-sided)";

/** What people do at such a line. */
const ASKING =
  '(?:ask|stop|pause|halt|check in|check with|escalate|consult|proceed|go ahead|go on|carry on|return to|hand (?:over|back)|seek|get (?:approval|confirmation|consent|sign-off)|decide(?: yourself)?|act on your own|make the call|use your (?:own )?judg(?:e)?ment|speak up|push back|object|defer|refuse|decline|warn|report back|raise it|confirm(?! (?:that|no|all|the)\\b)|interrupt)';

/** Verbs that put something into a class, or give it a treatment that depends on its class. */
const SORTING =
  '(?:treat|regard|count|consider|classify|class|trust|assume|accept|believe|honou?r|share|reveal|disclose|answer|help|correct|interrupt|offer|mention|split|decline|refuse|reuse|preserve|retain|rate|rank|mark)';

/** What a thing would do, or does, to people and to the work: nobody sees that in the text of a change. */
const EFFECT =
  '(?:would|could|might|outweighs?|matters?|mix(?:es)?|outgrows?|grows? beyond|drifts?|goes beyond|goes against|pays? off|helps?|hurts?|harms?|confuses?|misleads?|surprises?|couples?|blurs?|obscures?|clutters?|complicates?|bloats?|muddles?|weakens?|undermines?|distracts?|gets? in the way|stands? in the way|buys?|earns?|improves?|affects?|changes? (?:the|its|their) (?:meaning|behaviou?r|intent)|serves?|deserves?|warrants?|adds? value|makes? sense|is (?:itself )?(?:wrong|harmless|harmful|clear|safe)|no longer (?:answers?|matters?|helps?|makes? sense)|endorsed|in the interest of)';

/** Conditions that anyone can check, and those that somebody else decides. */
export const SETTLED =
  /\b(?:(?:explicitly|specifically|directly|otherwise|clearly|expressly) (?:asked|requested|told|instructed|specified|stated|approved|directed|noted|allowed|authori[sz]ed|agreed|documented|configured|required)|(?:asks?|asked|requests?|requested|says?|tells?|told|approves?|instructs?|confirms?|agrees?) (?:\w+ ){0,2}(?:otherwise|so|for|you|to|it|this|that)|asked|requested|told|instructed|absolutely|otherwise|necessary|required|needed|work(?:s|ing)?|exists?)\b/i;

/** Judgements in a condition: what people rate differently, and what nobody can see in the text of a change. */
const RATED =
  '(?:plainly|obvious(?:ly)?|apparent(?:ly)?|likely|unlikely|probably|presumably|itself the point|(?:looks?|seems?|feels?|sounds?|appears?) (?!like a)[a-z]+|(?:deep|big|important|serious|good|clear|stable|mature|safe|old|far|long) enough|(?:higher|lower|greater|smaller|bigger|less|more) than (?:its|their|the) [a-z]+|allows? it|mak(?:es?|ing) sense|in danger|at risk|at stake|trustworthy|credible|trusted|mislead(?:s|ing)?|confus(?:es?|ing)|embarrass(?:es|ing)?|offend(?:s|ing)?|offensive|hurts?|painful|worth|deserves?|unfair|fair|tasteful|stuck|urgent|severe|harm(?:s|ful)?|benefits?|suits?|nobody would|would (?:want|like|expect|miss|notice|mind|agree|help|hurt|harm|change|surprise|confuse|bend|embarrass|break)|could (?:harm|hurt|mislead|confuse|identify|be (?:identified|read|misread|misused|taken))|might (?:harm|hurt|mislead|confuse|disagree|want|object))';

/** Adjectives that a condition may turn on and that anyone can check; participles ("is set", "is running") are others. */
const CHECKABLE =
  '(?:\\w+(?:ed|ing|en)|a|an|the|not|no|in|on|at|of|under|over|above|below|up|down|off|out|your|our|its|their|set|present|absent|empty|full|free|green|red|ready|available|unavailable|local|remote|public|private|optional|mandatory|true|false|null|undefined|none|valid|invalid|identical|equal|unequal|different|same|unused|unknown|known|online|offline|dirty|clean|first|last|new|old|active|inactive|idle|busy|alive|dead|visible|invisible|hidden|writable|readable|executable|stale|current|latest|outdated|met|built|run|done|gone|due|late|early|blank|zero|positive|negative|even|odd|longer|shorter|larger|smaller|greater|less|more|fewer|higher|lower|newer|older|compatible|incompatible|unique|static|dynamic|synchronous|asynchronous|async|sync|external|internal|native|nested|specific|applicable|relevant|possible|impossible|necessary|appropriate|needed|required|sufficient|responsible|aware|able|unable|part|only|just|also|already|still|both|all|one|two|such|that|this|there|here|for|to|from|by|with|as|like|than)';

/** A judgement on people or on matters, in so many words. */
const MATTER_OF =
  '(?:discretion|judg(?:e)?ment call|your (?:own |best )?judg(?:e)?ment|common sense|good faith|within reason|benefit of the doubt|case by case|matters? of (?:taste|style|opinion|judg(?:e)?ment)|where it counts|when it counts|in spirit)';

/** What one does with people: to go on about it in one direction costs something in the other. */
const DEALING =
  '(?:be|stay|remain|give|offer|share|explain|answer|help|encourage|praise|comfort|critici[sz]e|correct|tell|respect|support|teach|advise|inform|joke|play|speak|summari[sz]e|translate|present|discuss|recommend|suggest|respond|reply|greet|challenge|interrupt|listen|acknowledge|assist)';

/** Ways of failing people. */
const FAILING =
  '(?:talking down|flattering|nagging|lecturing|patroni[sz]ing|preaching|morali[sz]ing|judging|scaring|alarming|spoiling|giving away|overwhelming|boring|shaming|blaming|pushing|pressuring|intruding|sounding|being|becoming|losing|sacrificing|overstating|understating|exaggerating|taking sides)';

const EXCEPTION = 'where the exception begins';
const ASK_OR_GO_ON = 'when to ask and when to go on';
const CLASS = 'what falls under it';
const REST = '[^.;\\uE000-\\uE002]';

/** A way to leave something to judgement; group 1 is the connective on which the decision turns. */
export interface JudgementPattern {
  readonly pattern: RegExp;
  readonly what: string;
  /** Whether the condition may turn out to be one that anyone can check. */
  readonly checkable?: boolean;
}

const SCALED =
  '(?:weight|size|importance|severity|level|mood|audience|reader|user|situation|context|risks?|complexity|stakes?|needs?|question|experience|harm|impact|intent|urgency|value|seriousness|effort|merits?|tone)';

/** In order of preference. They read text in which white space is collapsed and apostrophes are straight. */
export const JUDGEMENT_PATTERNS: readonly JudgementPattern[] = [
  { pattern: new RegExp(`\\b${ASKING}\\b${REST}{0,80}?\\b${OPEN_WORD}\\b(?: [a-z]+)?`, 'iu'), what: ASK_OR_GO_ON },
  {
    pattern: new RegExp(
      `\\b(?:if|when|where|before|for) [^.;,\\uE000-\\uE002]{0,60}?\\b${OPEN_WORD}\\b[^.;,]{0,40}, (?:then )?(?:\\w+ )?${ASKING}\\b`,
      'iu',
    ),
    what: ASK_OR_GO_ON,
  },
  {
    pattern: new RegExp(
      `\\b${ASKING}\\b${REST}{0,60}?\\b(?:when|if|once|whenever|where) (?:the |an? |your |this |that )?(?:\\w+ ){1,3}(?:turns? out|seems?|appears?|looks?|feels?|becomes?)\\b[^.;,]{0,40}`,
      'iu',
    ),
    what: ASK_OR_GO_ON,
  },
  {
    pattern: new RegExp(
      `^(?:\\w+ ){0,2}${ASKING}\\b${REST}{0,60}? (?:that|which) (?:appears?|seems?|looks?|feels?) (?:to be )?[a-z]+`,
      'iu',
    ),
    what: ASK_OR_GO_ON,
  },
  {
    pattern: new RegExp(
      `^(?:\\w+ ){0,2}(?:${ASKING}|${SORTING})\\b${REST}{0,70}? (when|if|where|that|which|who|unless|except when)\\b${REST}{0,50}?\\b${EFFECT}\\b[^.;,]{0,40}`,
      'iu',
    ),
    what: CLASS,
    checkable: true,
  },
  {
    pattern: new RegExp(
      `^(?:treat|regard|count|consider|classify|class|rate) ${REST}{2,50}? as ${REST}{2,40}? (when|if|unless|where|only)\\b${REST}{6,}`,
      'iu',
    ),
    what: CLASS,
    checkable: true,
  },
  {
    pattern: new RegExp(
      `^(?!don't|do not|never)${REST}{3,80}(?<![-–—]) (unless|except (?:when|where|if)) ${REST}{0,50}?\\b(?:${OPEN_WORD}|${EFFECT}|only option|specific (?:reason|need|requirements?))\\b[^.;,]{0,40}`,
      'iu',
    ),
    what: EXCEPTION,
    checkable: true,
  },
  {
    pattern:
      /\b(?:choose|decide|pick|judge|distinguish|select|opt|weigh|tell)\b[^.;\uE000-\uE002]{0,20}\b(?:between|whether|against|from)\b[^.;\uE000-\uE002]{3,60}? (?:and|or|by|against|depending on|based on|according to)\b [^.;]{3,60}/iu,
    what: 'which of the two it is',
  },
  {
    pattern: new RegExp(
      `^${REST}{3,90} (when|if|where|while|until|unless|once)\\b${REST}{0,60}?\\b${RATED}\\b[^.;,]{0,40}`,
      'iu',
    ),
    what: CLASS,
    checkable: true,
  },
  {
    pattern: new RegExp(
      `^(?!don't|do not|never)${REST}{3,90} (that|which) (?:nobody|somebody|someone|they|he|she|it|an? [a-z]+(?: [a-z]+)?|the [a-z]+) (?:would|could)\\b${REST}{0,40}`,
      'iu',
    ),
    what: CLASS,
    checkable: true,
  },
  {
    pattern: new RegExp(
      `^(?:match|fit|adapt|adjust|tailor|scale|proportion|judge|assess|rate|rank|grade|triage|prioriti[sz]e|classify|weigh|estimate|choose) ${REST}{3,60}? (?:to|by|according to) (?:the |its |their |his |her )(?:[a-z-]+ )?${SCALED}\\b${REST}{0,40}`,
      'iu',
    ),
    what: 'how much is right',
  },
  {
    pattern: /\bweigh [^.;\uE000-\uE002]{3,50} against [^.;]{3,50}/iu,
    what: 'which of the two it is',
  },
  {
    pattern:
      /\b(?:raise|bump|increase|increment|change|use) (?:the |an? )?(?:major|minor|patch)(?: version)?(?: number)?(?: only)? (?:for|when|on|if)\b [^.;]{3,60}/iu,
    what: 'which change counts',
  },
  { pattern: /\b(?:what|which \w+|whether \w+(?: \w+)?) counts? as\b[^.;]{0,50}/iu, what: 'what counts' },
  {
    pattern:
      /\bthe [a-z]+ (?:that|which) (?:was|is|they) [a-z]+, not (?:the [a-z]+ |the one )?(?:that|which)\b[^.;]{0,40}|\bthe spirit\b[^.;]{0,30}\bnot (?:the|its|their) letter\b/iu,
    what: 'which reading is meant',
  },
  {
    pattern: new RegExp(
      `^${REST}{2,90}? (when|if|unless|where|while|once|except when|except where|except if) (?:the |an? |your |their |its |this |that )?(?:[a-z'-]+ ){1,3}(?:is|are|was|were|gets?|becomes?|has gone|goes) (?:too |so |very |quite |still |really )?(?!${CHECKABLE}(?![a-z]))[a-z]+(?=$|[,.;!]| and | or )`,
      'iu',
    ),
    what: CLASS,
    checkable: true,
  },
  {
    pattern: new RegExp(
      `^${REST}{2,60}? (?:what|whatever|anything that|everything that) (?:is|are|seems?|feels?|looks?|was told|matters|counts|helps|hurts|could|would|might) (?!${CHECKABLE}(?![a-z]))[a-z]+(?: [a-z]+){0,5}[.!]?$`,
      'iu',
    ),
    what: CLASS,
  },
  {
    pattern: new RegExp(
      `^${REST}{2,60}? what (?:the |an? |your )?(?:[a-z-]+ )?(?:users?|readers?|customers?|persons?|people|authors?|team|newcomers?|beginners?|learners?|students?|players?|others|maintainers?|reviewers?|audience) (?:needs?|wants?|would|expects?|means?|meant|intend(?:s|ed)?|already knows?|can)\\b${REST}{0,40}`,
      'iu',
    ),
    what: CLASS,
  },
  {
    pattern: new RegExp(
      `^${REST}{2,60}? (?:that|which) (?:cannot|can't|can) (?:wait|hurt|harm|mislead|offend)\\b`,
      'iu',
    ),
    what: CLASS,
  },
  { pattern: new RegExp(`\\b${MATTER_OF}\\b`, 'iu'), what: 'what is meant by it' },
  {
    pattern: new RegExp(
      `^(?:\\w+ly )?${DEALING}\\b[^.;]{2,60}?,? (?:but|yet|though|while)(?: still)? (?:do not|don't|never|not|no|leave|keep|stay|avoid|without|always|only)\\b${REST}{3,}`,
      'iu',
    ),
    what: 'where the line between the two runs',
  },
  {
    pattern: new RegExp(`^(?:\\w+ly )?${DEALING}\\b[^.;]{2,60}? without ${FAILING}\\b${REST}{0,40}`, 'iu'),
    what: 'where the line between the two runs',
  },
  {
    pattern: new RegExp(
      `^(?:assign|set|choose|pick|decide(?: on)?|determine|give) (?:the |an? |each [a-z]+ (?:the |an? )?)?(?:[a-z]+ )?(?:severity|priority|urgency|importance|risk|difficulty|confidence|grade|rating|score|rank|tone|length|depth|level)(?: [a-z]+){0,3} (?:by|from|according to|depending on|based on|in proportion to) ${REST}{3,40}`,
      'iu',
    ),
    what: 'how much is right',
  },
  {
    pattern:
      /^(?:distinguish|tell apart|separate) (?:an? |the )?[a-z-]+(?: [a-z-]+){0,3} (?:from|and) (?:an? |the )?[a-z-]+(?: [a-z-]+){0,3}[.!]?$/iu,
    what: 'which of the two it is',
  },
  {
    pattern: new RegExp(
      `^(?:accept|prefer|choose|favou?r|tolerate) (?:an? )?(?:[a-z]+er|more|less|fewer) [a-z ]{3,30} (?:for|over|to) (?:an? )?(?:[a-z]+er|more|less|fewer) ${REST}{2,30}`,
      'iu',
    ),
    what: 'how much of one is worth how much of the other',
  },
];

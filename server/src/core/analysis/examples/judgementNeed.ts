import type { Unit } from '../../spec/units.ts';
import type { Span } from '../../text/span.ts';
import { flatten } from './flatText.ts';

/** A decision that a unit leaves to the reader's judgement. */
export interface JudgementNeed {
  /** The words on which the decision turns, in the document. */
  readonly span: Span;
  /** The decision in a few words, for a message: "when to ask". */
  readonly what: string;
}

/** Words that need a case before two readers draw the same line. */
const OPEN_WORD =
  "(?:breaking|(?:ir)?reversible|risky|riskier|low-risk|dangerous|destructive|sensitive|material(?:ly)?|consequential|routine|ambiguous (?:requests?|tasks?|instructions?|requirements?|questions?|prompts?|wording)|controversial|borderline|questionable|suspicious|harmful|harmless|costly|surprising|unexpected|far-reaching|large-scale|high-impact|high-stakes|high-risk|invasive|disruptive|out of scope|out-of-scope|different one|too (?:big|large|broad|long|risky|complex)|hard to undo|can't be undone|cannot be undone|substantially|user-visible|legitimate|plausible|one-sided)";

/** What people do at such a line. */
const ASKING =
  '(?:ask|stop|pause|halt|check in|check with|escalate|consult|proceed|go ahead|go on|carry on|return to|hand (?:over|back)|seek|get (?:approval|confirmation|consent|sign-off)|decide(?: yourself)?|act on your own|make the call|use your (?:own )?judg(?:e)?ment|speak up|push back|object|defer|refuse|decline|warn|report back|raise it|confirm(?! (?:that|no|all|the)\\b)|interrupt)';

/** Verbs that put something into a class, or give it a treatment that depends on its class. */
const SORTING =
  '(?:treat|regard|count|consider|classify|class|trust|assume|accept|believe|honou?r|share|reveal|disclose|answer|help|correct|interrupt|offer|mention|split|decline|refuse|reuse|preserve|retain|rate|rank|mark)';

/** What a thing would do, or does, to people and to the work: nobody sees that in the text of a change. */
const EFFECT =
  '(?:would|could|might|outweighs?|matters?|mix(?:es)?|outgrows?|grows? beyond|drifts?|goes beyond|goes against|pays? off|helps?|hurts?|harms?|confuses?|misleads?|surprises?|improves?|affects?|changes? (?:the|its|their) (?:meaning|behaviou?r|intent)|serves?|deserves?|warrants?|adds? value|makes? sense|is (?:itself )?(?:wrong|harmless|harmful|clear|safe)|no longer (?:answers?|matters?|helps?|makes? sense)|endorsed|in the interest of)';

/** Conditions that anyone can check, and those that somebody else decides. */
const SETTLED =
  /\b(?:(?:explicitly|specifically|directly|otherwise|clearly|expressly) (?:asked|requested|told|instructed|specified|stated|approved|directed|noted|allowed|authori[sz]ed|agreed|documented|configured|required)|(?:asks?|asked|requests?|requested|says?|tells?|told|approves?|instructs?|confirms?|agrees?) (?:\w+ ){0,2}(?:otherwise|so|for|you|to|it|this|that)|asked|requested|told|instructed|absolutely|otherwise|necessary|required|needed|work(?:s|ing)?|exists?)\b/i;

/** Judgements in a condition: what people rate differently, and what nobody can see in the text of a change. */
const RATED =
  '(?:plainly|obvious(?:ly)?|apparent(?:ly)?|likely|unlikely|probably|presumably|itself the point|(?:looks?|seems?|feels?|sounds?|appears?) (?!like a)[a-z]+|(?:deep|big|important|serious|good|clear|stable|mature|safe|old|far|long) enough|(?:higher|lower|greater|smaller|bigger|less|more) than (?:its|their|the) [a-z]+|allows? it|mak(?:es?|ing) sense|in danger|at risk|at stake|trustworthy|credible|trusted|mislead(?:s|ing)?|confus(?:es?|ing)|embarrass(?:es|ing)?|offend(?:s|ing)?|offensive|hurts?|painful|worth|deserves?|unfair|fair|tasteful|stuck|urgent|severe|harm(?:s|ful)?|benefits?|suits?|nobody would|would (?:want|like|expect|miss|notice|mind|agree|help|hurt|harm|change|surprise|confuse|bend|embarrass|break)|could (?:harm|hurt|mislead|confuse|identify|be (?:identified|read|misread|misused|taken))|might (?:harm|hurt|mislead|confuse|disagree|want|object))';

const EXCEPTION = 'where the exception begins';
const ASK_OR_GO_ON = 'when to ask and when to go on';
const CLASS = 'what falls under it';
const REST = '[^.;\\uE000-\\uE002]';

interface Pattern {
  readonly pattern: RegExp;
  readonly what: string;
  /** Whether the condition may turn out to be one that anyone can check. */
  readonly checkable?: boolean;
}

const SCALED =
  '(?:weight|size|importance|severity|level|mood|audience|reader|user|situation|context|risks?|complexity|stakes?|needs?|question|experience|harm|impact|intent|urgency|value|seriousness|effort|merits?|tone)';

const PATTERNS: readonly Pattern[] = [
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
      `^(?!don't|do not|never)${REST}{3,80} (unless|except (?:when|where|if)) ${REST}{0,50}?\\b(?:${OPEN_WORD}|${EFFECT}|only option|specific (?:reason|need|requirements?))\\b[^.;,]{0,40}`,
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
];

/** The matched words from the connective on. */
function conditionOf(match: RegExpExecArray): string {
  return match[1] === undefined ? match[0] : match[0].slice(match[0].indexOf(` ${match[1]} `));
}

/** Says what a unit leaves to judgement, or `undefined`. Reads the words only, not what stands near. */
export function readJudgementNeed(unit: Unit): JudgementNeed | undefined {
  const flat = flatten(unit);
  for (const { pattern, what, checkable } of PATTERNS) {
    const match = pattern.exec(flat.text);
    if (!match || /,.*,/.test(match[0]) || (checkable && SETTLED.test(conditionOf(match)))) continue;
    const from = match[1] === undefined ? match.index : flat.text.indexOf(match[1], match.index);
    return { span: flat.spanOf(from, match.index + match[0].length), what };
  }
  return undefined;
}

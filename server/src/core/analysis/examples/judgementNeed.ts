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
  "(?:breaking|(?:ir)?reversible|risky|riskier|dangerous|destructive|sensitive|material(?:ly)?|consequential|ambiguous|unclear|vague|uncertain|unsure|(?:in )?doubt|controversial|borderline|questionable|suspicious|harmful|costly|surprising|unexpected|unusual|far-reaching|non-?trivial|large-scale|high-impact|high-stakes|high-risk|invasive|disruptive|out of scope|out-of-scope|different one|too (?:big|large|broad|long|risky|complex)|hard to undo|can't be undone|cannot be undone|substantially|architectural|user-visible|public-facing|legitimate|plausible|reasonable|justified|justifies|warranted|convincing)";

const ASKING =
  '(?:ask|stop|pause|halt|check with|confirm|escalate|consult|proceed|go ahead|continue|carry on|return to|hand (?:over|back)|seek|wait|get (?:approval|confirmation|consent|sign-off)|decide(?: yourself)?|act on your own|make the call|use your (?:own )?judg(?:e)?ment|speak up|push back|object|defer|refuse|decline|warn|flag|report back|raise it)';

const SETTLED =
  /\b(?:(?:explicitly|specifically|directly|otherwise|clearly|expressly) (?:asked|requested|told|instructed|specified|stated|approved|directed|noted|allowed|authori[sz]ed|agreed|documented|configured|required)|unless (?:\w+ ){0,2}(?:asked|requested|told|instructed|specified|required|needed|necessary|approved|otherwise)|(?:asks?|asked|requests?|requested|says?|tells?|told|wants?|approves?|instructs?|confirms?|agrees?) (?:\w+ ){0,2}(?:otherwise|so|for|you|to|it|this|that)|absolutely|otherwise|necessary|required|needed)\b|\b(?:exists?|is (?:set|installed|present|missing|running|enabled|disabled|empty|open|closed|changed))\b/i;

const JUDGING =
  '(?:treat|keep|reuse|trust|consider|count|regard|assume|accept|believe|leave|preserve|retain|follow|honou?r|give|share|reveal|disclose|answer|help|translate|quote|repeat|correct|interrupt|merge|skip)';

const EXCEPTION = 'where the exception begins';

const PATTERNS: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  {
    pattern: new RegExp(`\\b${ASKING}\\b[^.;\\uE000-\\uE002]{0,80}?\\b${OPEN_WORD}\\b(?: [a-z]+)?`, 'iu'),
    what: 'when to ask and when to go on',
  },
  {
    pattern: new RegExp(
      `\\b(?:if|when|where|before|for) [^.;,\\uE000-\\uE002]{0,60}?\\b${OPEN_WORD}\\b[^.;,]{0,40}, (?:then )?(?:\\w+ )?${ASKING}\\b`,
      'iu',
    ),
    what: 'when to ask and when to go on',
  },
  {
    pattern: new RegExp(
      `\\b${ASKING}\\b[^.;\\uE000-\\uE002]{0,60}?\\b(?:when|if|once|whenever|where) (?:the |an? |your |this |that )?(?:\\w+ ){1,3}(?:turns? out|seems?|appears?|looks?|feels?|becomes?|goes? beyond|drifts?|outgrows?)\\b[^.;,]{0,40}`,
      'iu',
    ),
    what: 'when to ask and when to go on',
  },
  {
    pattern: new RegExp(
      `^(?:\\w+ )?${JUDGING}\\b[^.;\\uE000-\\uE002]{3,80}? (unless|except (?:when|where|if)) [^.;\\uE000-\\uE002]{6,}`,
      'iu',
    ),
    what: EXCEPTION,
  },
  {
    pattern: new RegExp(
      `\\b(?:unless|except (?:when|where|if)) [^.;,\\uE000-\\uE002]{0,50}?\\b(?:would|${OPEN_WORD}|truly|really|genuinely|actively|clearly|obviously|deserves?|warrants?|justif(?:y|ies)|adds? value|makes? sense|improves?|harms?|hurts?|changes? the meaning|good reason|only option|specific (?:reason|need|requirements?))\\b[^.;,]{0,40}`,
      'iu',
    ),
    what: EXCEPTION,
  },
  {
    pattern:
      /\b(?:choose|decide|pick|judge|distinguish|select|opt|weigh|tell)\b[^.;\uE000-\uE002]{0,20}\b(?:between|whether|against|from)\b[^.;\uE000-\uE002]{3,60}? (?:and|or|by|depending on|based on|according to)\b [^.;]{3,60}/iu,
    what: 'which of the two it is',
  },
  {
    pattern:
      /\b(?:raise|bump|increase|increment|change|use) (?:the |an? )?(?:major|minor|patch)(?: version)?(?: number)?(?: only)? (?:for|when|on|if)\b [^.;]{3,60}/iu,
    what: 'which change counts',
  },
  {
    pattern:
      /\b(?:what|which \w+|whether \w+(?: \w+)?) counts? as\b[^.;]{0,50}|\bcounts? as (?:an? )?(?!a one|one)[^.;]{3,50}/iu,
    what: 'what counts',
  },
  {
    pattern:
      /\bthe [a-z]+ (?:that|which) (?:was|is|they) [a-z]+, not (?:the [a-z]+ |the one )?(?:that|which)\b[^.;]{0,40}|\bthe spirit\b[^.;]{0,20}\bnot the letter\b/iu,
    what: 'which reading is meant',
  },
];

/** Says what a unit leaves to judgement, or `undefined`. Reads the words only, not what stands near. */
export function readJudgementNeed(unit: Unit): JudgementNeed | undefined {
  const flat = flatten(unit);
  for (const { pattern, what } of PATTERNS) {
    const match = pattern.exec(flat.text);
    if (!match || (what === EXCEPTION && SETTLED.test(match[0]))) continue;
    const from = match[1] === undefined ? match.index : flat.text.indexOf(match[1], match.index);
    return { span: flat.spanOf(from, match.index + match[0].length), what };
  }
  return undefined;
}

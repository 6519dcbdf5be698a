import { type Artifact, NAMED_THINGS } from './lexicon.ts';

/**
 * A frame that asks for a form. Matching works word by word and not with one large pattern, so that it stays linear:
 * `VERB object CONNECTOR …` for what is to be made, `subject VERB …` for what a thing looks like.
 */
export interface FormFrame {
  /** Matched at the start of a clause (`object` frames) or anywhere in it (`subject` frames). */
  readonly verb: RegExp;
  /** What follows the object; absent when the noun phrase may end the clause. */
  readonly connector?: RegExp;
  /** Which nouns have a form here: texts and names, the things that have a name, or any noun. */
  readonly nouns: 'texts' | 'named' | 'any' | RegExp;
  /** What an instance of the form is, where the noun doesn't say. */
  readonly artifact?: Artifact;
  /** Other noun phrases that the frame takes. */
  readonly alsoTakes?: RegExp;
  /** The frame tells what a text contains: for long texts, or for all, a form only where there are two parts at least. */
  readonly contents?: 'structures' | 'all';
  /** In the indicative the frame describes as often as it directs. */
  readonly tells?: true;
  /** What has to follow the frame's words. */
  readonly tail?: RegExp;
}

const verbs = (list: string): RegExp => new RegExp(`^(?:${list})(?= )`, 'i');
/** As a word of its own that something follows: “(links, note references)” holds no verb. */
const inside = (list: string): RegExp =>
  new RegExp(` (?:${list})(?= (?!(?:is|are|was|were|must|should|not)\\b)[\\p{L}\\p{N}\\uE000-\\uE002(])`, 'giu');

const CITATION: Artifact = { kind: 'message', what: 'a citation', nouns: 'citations?', outsideCode: true };
/** A remark beside what it is about. */
export const NOTE: Artifact = {
  kind: 'message',
  what: 'a comment',
  nouns: 'comments?|notes?|headers?|footers?|banners?|blocks?|lines?|notices?|tags?',
};

const DESCRIPTION: Artifact = {
  kind: 'structure',
  what: 'a description',
  nouns: 'descriptions?|bod(?:y|ies)|templates?',
  outsideCode: true,
};
const VALUE: Artifact = { kind: 'message', what: 'a value written that way', nouns: 'values?' };
const VALUES =
  /(?:^| )(?:prices?|amounts?|dates?|times?|durations?|numbers|units|sizes|quantities|measurements|money|phone numbers|addresses|coordinates|temperatures|distances|ranges|percentages|scores|names of [a-z ]+)$/i;
const NOTES =
  /(?:^|[ -])(?:comments?|notes?|headers?|footers?|banners?|blocks?|lines?|trailers?|disclaimers?|statements?|notices?|docstrings?|summary|table|tags?|labels?|badges?|preambles?|stem|name|title|slug|prefix|suffix)$/i;
const CITED =
  /(?:^| )(?:sources?|papers?|authors?|quotes?|quotations?|works|studies|articles?|books?|figures?|images?|data)$/i;

/** No code and no quotation: an instance would be an example already. */
const NO_LITERAL =
  /^ (?![^.;,]{2,40} (?:is|are|was|were|has|have|passes|succeeds|fails)\b)(?!(?:the|an?|its|their)? ?[\uE000-\uE002])[a-z]/iu;
const NO_REASON = /^ (?!(?:why|how|whether|that|if)\b)(?!(?:the|an?|its|their)? ?[\uE000-\uE002])[a-z]/iu;
/** What a text begins or ends with, not the tool that something is started with. */
const TEXT_PART =
  /^ (?:an? |the |its |their |one |two )(?:[a-z-]+ ){0,2}(?:name|verb|noun|question|answer|summary|greeting|apology|line|sentence|paragraph|word|date|title|heading|quote|note|list|table|block|scene|hint|symptom|problem|goal|reason|result|conclusion|recap|deadline|decision|next steps?|call to action|example|warning|disclaimer|thanks|reference|number|id|key|scope|subject)\b/i;

/** "Prefix events with the widget", "Start each answer with …", "Report results as A, B and C". */
export const OBJECT_FRAMES: readonly FormFrame[] = [
  { verb: verbs('cite|credit|attribute'), connector: inside('inline|with|by|as|in'), nouns: CITED, artifact: CITATION },
  {
    verb: verbs(
      'prefix|suffix|tag|number|label|title|name|sign(?! (?:(?:the|all|your|our|every|each|any) )?(?:in|up|out|off|on|commits?|tags?|releases?|binar[a-z]+|packages?|images?|artifacts?|builds?|requests?|wheels?|jars?|charts?|containers?|manifests?|tokens?|cookies?|urls?)\\b)',
    ),
    connector: inside('with|by|after|like'),
    nouns: 'any',
    tail: NO_LITERAL,
    artifact: NAMED_THINGS,
  },
  { verb: verbs('name'), connector: inside('so|as'), nouns: 'named', artifact: NAMED_THINGS },
  {
    verb: verbs('start|begin|open|end|close|finish|conclude|preface|introduce|sign off'),
    connector: inside('with'),
    nouns: 'texts',
    alsoTakes: /^(?:each|every) /i,
  },
  {
    verb: verbs('start|begin|open|end|close|finish|conclude|preface|introduce|sign off'),
    connector: inside('with'),
    nouns: 'any',
    tail: TEXT_PART,
  },
  {
    verb: verbs('state|give|write|show|present|report|list|record|summari[sz]e|describe|deliver|print|return'),
    connector: inside('as'),
    nouns: 'any',
    tail: /^ (?:an? |the |one )?(?:[a-z-]+ )?(?:block|list|table|line|sentence|paragraph|summary|pair|question|bullets?|checklist|timeline|diagram|quote|footnote)\b(?! (?:format|component|element|widget))/i,
  },
  {
    verb: verbs('word|phrase|format|structure|title|caption|compose|style|lay out|shape'),
    connector: inside('with|as|like|for|by|from|in|so|after|around|to'),
    nouns: 'texts',
  },
  {
    verb: verbs('include|add|put|insert|attach|leave|write|append|prepend|give'),
    connector: inside('that|which|with|naming|listing|stating|telling|giving|containing|saying|of the form'),
    nouns: NOTES,
    artifact: NOTE,
  },
  {
    verb: verbs('write|give|draft|compose|produce|send|make|keep'),
    connector: inside(
      'as|that|which|so that|as if|as though|like|around|from the|in (?:the|our|an?)(?: [a-z-]+){0,3} (?:form|shape|style|format|voice|layout|structure|scheme|template|order)|after the|along the',
    ),
    nouns: 'texts',
  },
  {
    verb: verbs('create|choose|pick|use|find|select|invent|assign|prefer|set|provide|think of|come up with'),
    connector: inside('that|which'),
    nouns: 'texts',
    tail: /^ (?:clearly |always |briefly )?(?:reflects?|describes?|says?|tells?|express(?:es)?|conveys?|reveals?|encodes?|indicates?|identif(?:y|ies)|summari[sz]es?|explains?|communicates?|captures?|states?|sounds?|reads? like) (?!(?:the|an?|its|their)? ?[\uE000-\uE002])/iu,
  },
  {
    verb: verbs("avoid|never use|do not use|don't use|never choose|never pick"),
    connector: inside('that|which'),
    nouns: /(?:^| )(?:names?|titles?|identifiers?|headings?)$/i,
    tail: NO_LITERAL,
  },
  {
    verb: verbs('write|quote|state|give|express|show|print|display|format|report'),
    connector: inside('with|as|in|by'),
    nouns: VALUES,
    artifact: VALUE,
    contents: 'all',
  },
  {
    verb: verbs(
      'report|return|present|deliver|give|state|summari[sz]e|show|write|output|print|render|describe|express|record',
    ),
    connector: inside('as|in the form of'),
    nouns: 'any',
    contents: 'all',
  },
  {
    verb: verbs('include|add|insert|put|prepend|append|show'),
    nouns:
      /^(?:an? |the |all )?(?:warning|notice|disclaimer|copyright|license|attribution|metadata|status|info|header|summary|deprecation|migration|admonition|callout)[- ](?:block|banner|box|header|footer|section|notice|preamble)s?$/i,
    artifact: NOTE,
  },
];

const SHAPE =
  '(?:form|shape|pattern|format|layout|scheme|order|structure|template|skeleton|outline|grammar|syntax|schema|convention|style|envelope|wording)';
/** "follow our three-part layout", "have the same structure": there is a shape, and it isn't told. */
const FOLLOWS = `(?:follows?|uses?|shares?|keeps? to|sticks? to|adheres? to|conforms? to|obeys?|observes?|has|have|takes?) (?:the|our|an?|their|its|one|this)(?: (?!(?:file|class|module|code|existing|folder|package)\\b)[a-z-]+){0,3} ${SHAPE}(?! (?:file|component|class|function|module|engine|library)s?\\b)`;
const EDGE =
  '(?:starts?|begins?|opens?|leads?|ends?|closes?|finish(?:es)?|concludes?|(?:is|are|be) (?:opened|closed|led|preceded|followed)) (?:with|by|in|on)';
const SAYS =
  'carry|carries|contains?|holds?|names?|tells?|states?|mentions?|cites?|combines?|encodes?|reads?|consists?|comprises?|joins?|lists?|gives?|shows?|records?|identify|identifies|looks? like|are made|is made|follows? the (?:form|shape|pattern|format|layout|scheme|order)|(?:go(?:es)?|runs?|reads?) from|takes? the (?:form|shape)|bears?|puts?|points? to|spells? out|pairs?|says?|mirrors?|reflects?|express(?:es)?|conveys?|indicates?|denotes?|distinguish(?:es)?|separates?|derives? from';
const TREATS =
  'summari[sz]es?|describes?|explains?|includes?|references?|links?|covers?|documents?|specify|specifies|answers?|greets?|thanks?|apologi[sz]es?|acknowledges?|restates?|address(?:es)?|introduces?|invites?|proposes?|recommends?|offers?|warns?|compares?|justif(?:y|ies)|motivates?|outlines?|recaps?|quantif(?:y|ies)|opens?|closes?|have|has';
const SHAPED =
  '(?:is|are|be|gets?) (?:written|worded|phrased|formatted|structured|laid out|arranged|composed|formed|built up|made up|named|called|prefixed|suffixed|tagged|titled|labell?ed|numbered|constructed|derived|assembled|styled|set out|put together|signed|expressed)(?: out| up)? (?:after|by|with|as|from|in|of|like|so|for|using|around)';
const NAMING =
  '(?:is|are|be|gets?) (?:named|called|prefixed|suffixed|labell?ed|titled|numbered) (?:after|by|with|from|like|so|as|for (?:the|their|its|what))|(?:is|are) (?:grouped|keyed|qualified|namespaced|scoped) by';
const SCHEMED = `(?:follows?|uses?|shares?|keeps? to|sticks? to|adheres? to|has|have|takes?|gets?|bears?) (?:the|our|an?|their|its|one)(?: [a-z-]+){0,3} (?:scheme|naming (?:pattern|scheme|format)|pattern of (?:our|their|its) own)`;
const AFFIXED =
  '(?:carry|carries|takes?|bears?|gets?|has|have|uses?|needs?|includes?|wears?|receives?)(?: an?| the| their| its)?(?: [a-z-]+){0,2} (?:prefix|suffix|affix)';
const NAME_PART =
  '(?:name|prefix|suffix|date|year|timestamp|number|id|key|initials|verb|noun|adjective|letter|word|team|area|scope|module|component|topic|subject|environment|service|tenant|unit)';
const MADE_OF = `(?:encodes?|tells?|combines?|consists? of)(?= (?:the|an?|its|their|what|which|who|when|where|how)\\b|(?: [a-z]+){1,2},)|(?:starts?|begins?|ends?) with(?= (?:the|an?|its|their) (?:[a-z-]+ ){0,2}${NAME_PART}\\b)`;
const GETS =
  '(?:gets?|needs?|carry|carries|has|have|requires?|receives?) an? (?:[a-z-]+ ){0,2}(?:comment|note|header|footer|banner|line|trailer|notice|docstring|tag|label) (?:that|which|with|naming|listing|stating|telling|giving|containing|saying)';

const FILED =
  '(?:is|are|be) (?:named|titled|labell?ed|tagged|prefixed|suffixed|numbered|coded|filed|spelled|spelt|phrased|worded|keyed|catalogu?ed) (?:as|by|under|after|from|with|like)';
const TELLS = 'tells?|states?|lists?|names?|gives?|says?|carry|carries|combines?|consists? of|records?';

/** "Branch names carry …", "Hooks are named after …". */
export const SUBJECT_FRAMES: readonly FormFrame[] = [
  {
    verb: inside('summari[sz]es?|describes?|explains?|states?|says?|tells?|mentions?|lists?'),
    nouns: /(?:^| )(?:prs?|pull[- ]requests?|mrs?|merge[- ]requests?|issues|tickets|stories|proposals|rfcs?|adrs?)$/i,
    artifact: DESCRIPTION,
    contents: 'all',
  },
  { verb: inside(EDGE), nouns: 'texts' },
  { verb: inside(SHAPED), nouns: 'texts' },
  { verb: new RegExp(` ${FOLLOWS}(?=$|[.,:;( ])`, 'giu'), nouns: 'texts' },
  {
    verb: / (?:includes?|contains?|covers?|has|have|states?|lists?|mentions?|provides?)(?=: )/giu,
    nouns: 'texts',
    contents: 'all',
    tells: true,
  },
  { verb: inside(SAYS), nouns: 'texts', contents: 'structures' },
  { verb: inside(TREATS), nouns: 'texts', contents: 'all' },
  {
    verb: inside('(?:is|are|be) an?'),
    nouns: /(?:first|last|opening|closing) (?:line|sentence|word|paragraph)s? of (?:an? |each |every |the )?[a-z]+$/i,
    artifact: NOTE,
  },
  { verb: inside(NAMING), nouns: 'named', artifact: NAMED_THINGS },
  { verb: new RegExp(` ${SCHEMED}(?=$|[.,:;( ])`, 'giu'), nouns: 'named', artifact: NAMED_THINGS },
  { verb: inside(AFFIXED), nouns: 'named', artifact: NAMED_THINGS },
  { verb: inside(MADE_OF), nouns: 'named', artifact: NAMED_THINGS },
  { verb: inside(GETS), nouns: 'any', artifact: NOTE },
  { verb: inside(FILED), nouns: 'any', contents: 'all', tail: NO_LITERAL },
  { verb: inside(TELLS), nouns: 'any', contents: 'all', tail: NO_REASON },
  {
    verb: inside('(?:open|start|begin|end|close|lead|conclude)s? with'),
    nouns: 'any',
    tail: TEXT_PART,
  },
];

/** "PRs: provide a summary, the affected modules and steps to reproduce": what stands behind such a label. */
export const LABEL_VERBS =
  /^(?:provide|include|state|mention|describe|list|summari[sz]e|add|give|start with|begin with|explain|note|specify|write) /i;

const IN_TEXT = '(?:in|into|at the (?:start|beginning|head|front|top|end|foot) of|in front of|behind|before|after)';
const AS_PART =
  'as (?:the |an? )?(?:[a-z]+ )?(?:prefix|suffix|title|heading|first (?:word|line)|last (?:word|line)|scope|key) (?:of|in|for)';

/** "Put the issue key at the start of the branch name": the text that is spoken of ends the clause (group 1). */
export const PLACED = new RegExp(
  `^(?:(?:put|place|write|mention|name|state|reference|include|add|append|prepend|give) [^.;:()]{3,60}? ${IN_TEXT}|use [^.;:()]{3,60}? ${AS_PART}) ([^.;:()]{3,60})$`,
  'i',
);

/** "In commit messages, mention the ticket first": group 1 is the text that is spoken of. */
export const IN_PREFACE =
  /^(?:in|for|with) ([^.;:(),]{3,50}), (?:always |first )?(?:provide|include|state|mention|describe|list|summari[sz]e|add|give|put|place|name|say|tell|start|begin|lead|end|close|explain|note|specify|write|use|separate|order|quote|cite) /i;

/** "Mark generated code with a header that tells the generator". */
export const MARKED_WITH =
  /^(?:mark|annotate|stamp|flag|document|precede|head|accompany|label|tag) [^.;:()]{3,60}? with an? (?:[a-z-]+ ){0,2}(?:comment|note|header|footer|banner|line|trailer|notice|docstring|tag|label|badge|disclaimer) (?:that|which|naming|listing|stating|telling|giving|containing|saying)\b/i;

/** A form that has a name and no shape: "a consistent envelope", "the standard layout". */
export const UNSHOWN_FORM =
  /\b(?:consistent|standard(?:i[sz]ed)?|common|uniform|fixed|unified|particular|dedicated|same) (?:envelope|(?:(?:api|http|json|error|success) )?(?:response|message|error|output|report|answer|reply|log|title|comment|docstring|header|page|entry|section|test name|file name|commit|branch|key|naming|event)s? (?:format|structure|layout|template|shape|convention|scheme|envelope|pattern|prefix|suffix)s?|(?:format|structure|layout|template) for (?:all |every |each |the )?(?:responses?|messages?|errors?|outputs?|reports?|answers?|logs?|titles?|comments?|entries|sections?|names?))\b|^(?:the )?(?:test|source|spec|page|rule|component|story) files (?:must |should )?(?:follow|have|share) (?:an? |the )?(?:standard|common|fixed|same) (?:structure|layout|shape|template|order)/i;

/** A part or a shape that somebody has and nobody shows: "the house header", "our changelog format". */
export const OWN_FORM =
  /\b(?:use|put|add|apply|keep to|stick to|follow|write|open|close|start|end|give|include|insert|paste|reuse|lay out|format|structure|word|begin|fill in)\b[^.;:\uE000-\uE002]{0,50}? (?:our|the (?:house|team|team's|company|project|project's|agreed|short|long|shared|customary|official|legal|branded|in-house)) (?:[a-z-]+ ){0,2}(?:header|footer|banner|greeting|sign-off|signature|disclaimer|preamble|notice|boilerplate|layout|template|scheme|envelope|format|wording|phrasing|salutation|headline|skeleton|naming pattern|message structure)(?=$|[.,:;]| (?:for|in|at|of|on|with|to|when|as|from|above|below|across|everywhere)\b)/i;

/** Names and texts that are asked for by a quality alone: "descriptive, non-abbreviated names". */
export const QUALIFIED =
  /^(?:always )?(?:choose|use|pick|give|prefer|write|find) (?:[a-z]+ ){0,2}(?:clear|descriptive|meaningful|expressive|informative|speaking|self-explanatory|self-documenting|intention-revealing|telling|explicit|non-abbreviated|unabbreviated|full-word|pronounceable)(?:,? (?:and )?[a-z-]+){0,3} (?:names?|identifiers?|titles|messages)(?![\w-])/i;

/** Ways of speaking: a tone is asked for in so many words, or by naming somebody to sound like. */
export const TONE_PATTERNS: readonly RegExp[] = [
  /^(?:address|greet|talk to|speak to|answer|write to|write for|explain [a-z ]{2,20} to) [a-z ]{2,30}? (?:like|as if|as though|as you would) /i,
  /\b(?:write|speak|talk|sound|answer|respond|reply|explain) (?:like|as if|as though) (?:an? |the |you )/i,
  /\b(?:in|with|keep|use|adopt|maintain|take|strike) (?!(?:an? |the )?(?:active|passive|preset|default|system|same) )(?:an? |the )?(?:[a-z-]+,? ){0,3}(?:tone|voice|register|persona)\b/i,
  /\b(?:tone|voice|register) (?:is|are|must be|should be|stays?)\b/i,
  /^be (?:casual|friendly|playful|witty|warm|formal|informal|conversational|empathetic|cheerful|humorous|sarcastic|polite|encouraging|supportive|terse|laconic)\b/i,
];

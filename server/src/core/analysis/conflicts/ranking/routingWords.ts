import { gated } from '../../../text/gate.ts';

/** What is said of a part that is not for everything. */
export const CONFINES =
  /\b(?:for|applies|apply|applied|addressed|addresses|concerns?|meant|only|belongs?|holds?|covers?|about|obeys?|follows?|stead|valid|binding|binds?|directed|governs?|regards?|deals?|intended|relevant|skip|ignore|disregard|describes?|counts?|speaks?|speaking|is the \w+ (?:\w+ )?one|are the \w+ ones|refers?|relates?|goes with|go with|is what|is how|is where|under|when|while|\w+'s)\b/;

/** It only says where something is told. */
export const POINTS =
  /\b(?:see|refer to|consult|described|explained|expanded|covered|found|defined|listed|documented|details|look (?:at|in|under)|read) \W*(?:the )?(?:section |chapter |part )?["“*_[`]/;

/** Who is meant is everybody. */
export const EVERYBODY =
  /\b(?:everyone|everybody|everywhere|all (?:of (?:it|us|them|you)|agents?|contributors?|code|files?|changes?|work|languages?|packages?|modules?|services?)|every (?:agent|contributor|change|file|package|module|service|language|one)|the whole|any (?:agent|change|file)|without exception)\b/;

/** What stands before the sentence: "the list above". */
export const ABOVE =
  /\b(?:(?:the|these|those|this|two|three|four|\w+ing) (?:[\w-]+ ){0,2}?(?:lists?|tables?|rules?|items?|points?|bullets?|sections?|paragraphs?|lines?|parts?|entries|figures?|instructions?|steps?|ones?|sentences?|half) above|(?:the|what is|what was|all that|everything|what stands|said) (?:said )?(?:so far|above|up to here|until here)|(?:preceding|previous|foregoing|above|earlier) (?:lists?|tables?|rules?|items?|points?|bullets?|sections?|paragraphs?|lines?|parts?|entries|instructions?|steps?)|the above|up to here|thus far)\b/;

/** What stands behind it: "the rules below". */
export const BELOW =
  /\b(?:(?:the|these|those|this|two|three|four|five|six) (?:[\w-]+ ){0,2}?(?:lists?|tables?|rules?|items?|points?|bullets?|sections?|paragraphs?|lines?|parts?|entries|figures?|instructions?|steps?|ones?|half) (?:below|that follows?|hereafter)|what (?:follows|comes next|comes now|stands below|is below|comes below)|everything (?:below|that follows|from here)|from here on|from (?:now|this point) on(?:wards)?|(?:following|next) (?:two |three |four |five |six |few )?(?:lists?|tables?|rules?|items?|points?|bullets?|sections?|paragraphs?|lines?|parts?|entries|instructions?|steps?)|the (?:rest|remainder) of (?:this|the) (?:file|section|document|page|list|chapter)|below this line)\b/;

/** The part that it stands in: "this section". */
export const HERE =
  /\b(?:(?:this|the present) (?:section|chapter|part|list|table|heading|block|paragraph)|these (?:[\w-]+ )?(?:rules?|points?|items?|lines|instructions|bullets|entries|steps|guidelines))\b/;

/** What is said of such a part, right behind it: "the list above is for …". */
export const SAID =
  /^[^.;!?]{0,40}?\b(?:(?:is|are|was|were) (?:only |just |all |meant |written |made |there |binding )*(?:for|about|on|only|in|the|what|under)\b|(?:only )?(?:applies|apply|holds?|concerns?|covers?|describes?|governs?|deals?|counts?|belongs?|goes|go|regards?|speaks?|comes? from|refers?|relates?)\b|for\b|only\b)/;

/** An item of a list, by its number or place. */
export const NUMBERED =
  /\b(?:(?:points?|items?|rules?|steps?|numbers?|nos?\.?|entr(?:y|ies)|bullets?|rows?|lines?) (?:no\. ?)?#?(\d{1,2})(?:(,| and| or| to|[-–]) ?(\d{1,2}))?|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|top|bottom) (?:point|item|rule|step|entry|bullet|row|line|sentence|instruction|of (?:these|those|the) (?:[\w-]+ )?(?:rules|points|items|lines|bullets|rows)))\b/g;

/** Two of which each is named by how it differs from the other. */
export const CONTRAST = [
  ['former', 'latter'],
  ['first', 'second|last|other'],
  [
    'higher|upper|larger|bigger|greater|longer|wider|stricter|tighter|harder|slower|more \\w+',
    'lower|smaller|shorter|narrower|looser|laxer|milder|softer|faster|less \\w+|other',
  ],
  ['older|earlier|old', 'newer|later|new'],
  ['one', 'other'],
].map(
  ([one = '', two = '']) =>
    [
      new RegExp(`\\bthe (?:${one})(?: (?:one|of (?:the two|them)|[a-z-]+))?\\b`),
      new RegExp(`\\bthe (?:${two})(?: (?:one|[a-z-]+))?\\b`),
    ] as const,
);

/** A text that may name such two. */
export const CONTRASTED = gated(
  /\b(?:the|these|those|both) (?:two|three|four|former|latter|first|higher|lower|upper|larger|smaller|bigger|longer|shorter|stricter|older|newer|earlier|later|one)\b/,
);

/** It speaks of two things that it does not repeat. */
export const TWO =
  /\b(?:of the (?:two|three|four)|the (?:two|three|four)|both|these two|those two|two) (?:[\w-]+ ){0,2}?(?:figures?|numbers?|limits?|values?|rules?|lines?|entries|statements?|points?|levels?|answers?|sentences?|settings?|styles?|ways|formats?|versions?|instructions?|commands?|tools?|names?|places?|thresholds?|bounds?|\w+s)\b/;

/** Two answers, and what each is for. */
export const TOLD_APART =
  /(?<![\w-])([\w-]{3,30})[`"”]? (?:is|are|goes|go|applies|apply) (?:only )?(?:for|in|to)\b[^.;]{0,80}[,;] (?:and )?[`"“]?([\w-]{3,30})[`"”]? (?:(?:is|are|goes|go|applies|apply) )?(?:only )?(?:for|in|to)\b/;

/** The rule that has one of them is for something. */
export const TOLD_OF_RULE =
  /\bthe [`"“]?([\w-]{3,})[`"”]? (?:rule|ban|limit|point|bullet|item)s? (?:is|are) (?:only )?(?:for|about)\b/;

/** It says that things are told apart. */
export const DIVIDES =
  /\b(?:divisions?|divided?|divides|split|differs?|differences?|respectively|its own|their own|the other|whereas|on the other hand|apart|separate(?:ly)?|distinct|distinguish\w*)\b/;

/** What is no rule, or less than one. */
export const RANKED = gated(
  /\b(?:(?:requests?|wishes|preferences?|suggestions?|advice|recommendations?|guidelines?|defaults?|habits?|ideas?|hints?|proposals?|hopes),? (?:and )?(?:not|no|rather than|never) (?:\w+ )?(?:rules?|orders?|laws?|obligations?|requirements?|commands?|instructions?|musts?|commandments?)|(?:not|isn't|aren't|nothing here is|none of (?:this|it|these|them) is|no) (?:\w+ )?(?:binding|mandatory|obligatory|compulsory|set in stone|enforced|hard rules?)|(?:gives?|give) way|yields?|leaves? room|take (?:it|them|these) as (?:\w+ )?(?:advice|hints?|suggestions?|wishes)|optional|nice to have|best effort|rules? of thumb|weigh(?:s)? less|count(?:s)? for less|come(?:s)? second)\b/,
);

/** First words of a section that say for what it is, and are no sentence. */
export const INTRO =
  /^[^a-z]*(?:(?:only|exclusively|strictly|rules|conventions|notes|guidelines|instructions|advice|what (?:holds|counts|applies)|this is|these are|valid|meant|intended|written|made|in force|relevant|applies|apply|holds?|binding|read this|to be (?:read|followed)|addressed)\b[\w ,]{0,24}? )?(?:for|to|in|on|about|by|if|when|while|during|concerning|concerns|regarding|scope:|audience:|applies to:?|readers?:|where:|who:|when:) ?\S[^.!?:]{2,90}\.?\s*$/;

/** A sentence with one of these asks for something. */
export const ASKS =
  /,|\b(?:must|should|never|always|please|is|are|has|have|do|don't|see (?:the|also|below|above|in)|use|run|read the)\b/;

/** Every section is said to be for something else. */
export const EACH_SECTION = gated(
  /\b(?:(?:each|every) (?:heading|headline|section|chapter|part)s? (?:\w+ ){0,2}?(?:names?|is|stands|belongs|holds|covers|speaks|concerns|describes|applies|says)\b|(?:one|a|an own|its own|their own|own|separate|different) (?:heading|headline|section|chapter|part)s? (?:per|for each|for every|each)\b|(?:has|have|gets?|with|find|finds) (?:a|an|its|their|his|her) own (?:section|chapter|heading|part|headline)|(?:sections|chapters|headings|headlines|parts) (?:\w+ ){0,3}?(?:after|per|say|tell|name|according to)\b|(?:read|follow|stick to|obey|heed) (?:only )?(?:the|your) (?:own )?(?:section|chapter|part|heading) (?:of|for|that|with|about|named|on)\b)/,
);

/** Numbers in words. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, at) => [word, at + 1]),
);

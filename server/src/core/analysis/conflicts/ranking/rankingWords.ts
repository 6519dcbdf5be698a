import { gated } from '../../../text/gate.ts';

/** Words that speak of rank and of hardly anything else. */
const SURE =
  'says? (?:otherwise|something else)|upper hand|last word|final say|word is final|casting vote|bows?|cancels?|amend\\w*|displac\\w+|takes? (?:the )?place|took the place|in place of|disregard|falls? back|fallback|left open|binding|in force|takes? precedence|precedence|ha(?:s|ve) priority|priority over|outrank\\w*|outweigh\\w*|trump\\w*|beats?|wins?|prevails?|authoritative|decisive|stricter|strictest|yields?|defers?|gives? way|overrid(?:es?|den)|overrul\\w+|supersed\\w+|replaces|obeys?|casts? out|bypass\\w*|stronger|weaker|subordinate|no longer|senior|junior|statutory|constitution|statutes?|the law|(?:is|are) (?:custom|gospel|advice|optional|suggestions?|recommendations?)|lags? behind|loses|has lost|pushes? aside|softens?|more important|less important|moot|correction (?:to|of)|(?:is|are) (?:only )?(?:habits?|hints?)';

/** Words that may speak of rank between rules. */
const MAYBE =
  'final|strongest|weakest|weigh\\w*|weight|heavi\\w+|correct(?:s|ions?|ed)|instead of|enforce\\w*|forget|baseline|fills?|silent|adjusts?|adapts?|refines?|binds?|priorit\\w+|precedes?|rank\\w*|order of|governs?|canonical|decid\\w+|settles?|tie|more specific|narrower|more recent|goes? (?:before|by|first)|comes? (?:first|before|second|after)|first\\b.*\\b(?:then|second|after|last)|obeying|heed|stands?|counts?|replac\\w+|newer|newest|latest|later|older|sorted by|listed (?:in|by)|last one|first one|higher|lower|secondary|primary|follow|respect|trust|believe|vote|afterwards|agreed (?:later|since)|recommendations?|law|bar is|enforces?';

const RANK_WORDS = `${SURE}|${MAYBE}`;

export const RANKS = gated(new RegExp(`\\b(?:${RANK_WORDS})\\b`));
export const RANKS_SURELY = new RegExp(`\\b(?:${SURE})\\b`);
/** It puts what it names in an order. */
export const ORDERS =
  /\b(?:priorit\w+|rank\w*|weigh\w*|weight|precedence|over|outranks?|outweighs?|above|ahead of|first\b.*\bsecond|first\b.*\bthen|beats?|before)\b/;

/** A part is no longer, or not yet, to be followed. */
const RETIRED_WORDS =
  'out ?dated|out of date|obsolete|stale|deprecated|retired|withdrawn|repealed|abolished|revoked|void|defunct|historical|for the (?:record|archive|history)|(?:its|their) history|archive[ds]?|archival|no longer|not yet|not in force|superseded|old habits|former(?:ly)?|once was|used to|until 20\\d\\d|draft|proposals?|proposed|expired';

export const RETIRED = gated(new RegExp(`\\b(?:${RETIRED_WORDS})\\b`));

const RULES =
  'rules?|conventions?|guidelines?|notes?|guide|instructions?|style|polic(?:y|ies)|practices?|ways?|habits?|agreements?|standards?|decisions?|document';

/** A heading that ranks its own part in brackets or behind a dash, or calls its rules old, new or binding. */
export const HEADED = new RegExp(
  `\\([^()]{0,60}\\b(?:${RANK_WORDS}|${RETIRED_WORDS})\\b|\\((?:old|new|current|legacy)\\)|\\([^()]{0,40}\\b(?:since|until|till|before|after|as of|from|in|by) (?:v?\\d|20\\d\\d)|\\([^()]{0,20}\\bnothing (?:above|below|else)\\b|\\([^()]{0,40}\\b(?:did it|was done|used to)\\b|[–—:,][^()]{0,40}\\b(?:${SURE}|${RETIRED_WORDS})\\b|\\b(?:${RETIRED_WORDS}|old|former|legacy|current|new|binding|revised|amended|updated|overriding|latest) (?:${RULES})\\b|\\b(?:in force|addendum|amendments?|errata)\\b`,
);

/** It speaks of the part that it stands in, or of parts by where they stand. */
export const OWN_PART =
  /\b(?:th(?:is|e following) (?:section|chapter|list|part|page|table|block|paragraph|half|bar)|these (?:rules|points|bullets|notes|corrections|conventions|lines|items|instructions|agreements|guidelines|decisions|habits|limits|steps)|what follows|the following|(?:rules|points|bullets|items|list|notes|limits|chapters?|sections?|parts?|lists?|text|table|rest|ones?|everything|anything|nothing|whatever|what|all|them) (?:[a-z]+ ){0,2}?(?:above|below|before|after|further up|further down|higher up|lower down|up there|elsewhere|else)|listed (?:so|here|for)|kept (?:for|here)|the (?:[a-z]+ )?(?:chapter|section|list|table|recipe|checklist)|our (?:own )?(?:house )?rules|the other (?:headings|sections|chapters|parts|rules)|this (?:is|takes|was|has|replaces|vote|decision))\b/;

/** It ranks rules in general, wherever they stand. */
export const GENERIC =
  /\b(?:the |all |these |our |two |of the |later |earlier |newer |older |any )(?:rules|sections|bullets|chapters|points|lists|principles|items|instructions|headings|guidelines|paragraphs|parts)\b[^.]{0,60}\b(?:weigh\w*|weight|ranked|order(?:ed)?|sorted|listed|priorit\w+|read|beats?|wins?|stronger|weaker|heavier|last|first|override\w*|cancel\w*|stricter|specific)\b|\b(?:the )?(?:stricter|strictest|later|latest|last|first|higher|lower|more specific|narrower|newer|older|more recent) (?:of (?:the )?two |one |rule |section |bullet |point |entry )(?:that )?(?:counts|wins|holds|stands|applies|prevails|is the one|decides|goes|matches|is right|has)\b|^[^a-z]*(?:rules|bullets|points|sections|instructions) (?:are|come|stand) [^.]{0,40}\b(?:order|top|bottom|weight|priority)\b|\b(?:rules|bullets|sections|points) (?:are read|come|stand|are listed|are sorted) [^.]{0,40}\b(?:top|bottom|order|weight|importance)\b/;

/** In which order its parts are written down, which ranks none of them. */
export const SORTED =
  /\b(?:in (?:no (?:particular )?order|order of age|alphabetical order|chronological order)|sorted by (?:age|name|date)|alphabetically)\b/;

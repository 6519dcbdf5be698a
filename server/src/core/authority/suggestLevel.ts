import type { Section } from '../document/sections.ts';
import type { TextBlock } from '../spec/blocks.ts';
import type { Mood } from '../spec/clause/clause.ts';
import type { Instruction } from '../spec/specModel.ts';
import type { Level } from './levels.ts';

/** A level that the wording suggests; it marks a guess and never decides anything. */
export interface SuggestedLevel {
  readonly level: Level;
  readonly why: string;
}

/** What must be safe whoever asks: secrets, people's data, money, the systems that people depend on. */
const PRECIOUS =
  /\b(?:secrets?|credentials?|passwords?|passphrases?|(?:api|private|signing|encryption|ssh)[- ]?keys?|(?:access|auth|api|bearer|session|secret)[- ]tokens?|pii|personal(?:ly identifiable)? (?:data|information)|(?:user|customer|client|patient|guest|production|prod|live)(?:['’]s)? (?:data|information|details|identifiers?|databases?|records|systems?|environments?|servers?|clusters?)|confidential|hard-?cod\w+ (?:(?:api|access|auth) )?(?:keys?|tokens?)|real (?:money|payments?|users?|customers?))\b|(?<![\w/])\.env\b(?!\.example)/i;

/** Acts that can't be taken back, or that get round what keeps others safe. */
const GRAVE =
  /\b(?:force[- ]push(?:e[sd]|ing)?|push(?:ing)? --force|rm -rf|reset --hard|destructive|irreversibl[ey]|malware|rewrit(?:e|ing) (?:\w+ )?history|(?:delet|remov|eras)(?:e|es|ing) (?:\w+ ){0,3}(?:data|databases?|tables?|backups?|buckets?|volumes?|records|accounts?)|drop(?:ping)? (?:\w+ ){0,2}(?:databases?|tables?|columns?)|(?:bypass|disabl|weaken|circumvent|skip)(?:e|es|ing|s)? (?:\w+ ){0,3}(?:security|authentication|authorization|sandbox(?:ing)?|encryption|permissions?)|(?:deploy|push|write|connect|migrat)\w* (?:\w+ ){0,4}(?:prod(?:uction)?)(?! (?:code|build|bundle)))\b/i;

const INSISTENT =
  /\b(?:strictly|mandatory|non-negotiable|without exceptions?|no exceptions?|under no circumstances|at all costs|critical:|zero tolerance|no-touch|(?<!\b(?:no|when|if|as|where) )(?<!no \w+ )(?<!no \w+ \w+ )(?<!not )required(?=\s*(?:$|[.,;:!?)—–]|(?:for|on|in|by|at|to|when|if|unless|before|after|everywhere)\b))|(?:is|are) (?:not (?:allowed|permitted)|forbidden|prohibited|(?:strictly )?(?:read-only|immutable|off[- ]limits|sacred)))(?!\s+discouraged)|[:—–;,(-]\s*(?:and |but )?(?:you |we )?(?:never|always|(?:do not|don['’]t)(?! hesitate| repeat yourself)|must not|must)\s+\S/i;
const SHOUTED =
  /(?<![\w-])(?:AVOID|MUST|NEVER|ALWAYS|DO NOT|[Dd]o NOT|CRITICAL|ONLY|NOT|NO)(?![\w-])|(?<=\w )(?:Do not|Don['’]t|Never)\b/;
/** "must" in the main clause; in a relative or conditional one it tells of something else. */
const MUST = /(?<!\b(?:that|which|who|if|when|what|where) (?:[\w-]+ ){0,3})\bmust\b(?! have \w+ed\b)/i;
/** "Only merge when …": an imperative that is allowed in one case is forbidden in all others. */
const RESTRICTION = /^\W*(?:and |then )?only\b(?! then\b)/i;
const INSISTENT_HEADING =
  /\b(?:non[- ]negotiables?|unavoidable|mandatory|must[- ](?:follow|do|have)|hard rules?|iron rules?|absolute rules?|critical rules?|strict rules?|(?:always|never) do|red lines?|required (?:for|on|before|after|in|by)|all required)\b|^\W*(?:always|never|required)\W*$/i;
const SHOUTED_HEADING = /(?<![\w-])(?:MUST|NEVER|ALWAYS|ONLY|REQUIRED|MANDATORY)(?![\w-])|^\W*CRITICAL\b/;
/** In a lead-in it binds all that is introduced ("You must:", "All required before a merge:"). */
const INSISTENT_LEAD = /\b(?:must|mandatory|required|always|never|non-negotiables?|no exceptions|hard rules?)\b/i;
const LEAD_LENGTH = 90;
/** What is longer is a paragraph that somebody underlined. */
const TITLE_LENGTH = 80;
const YIELDING =
  /\b(?:(?:when|where|if|wherever|whenever) (?:it(?:['’]s| is) )?(?:possible|feasible|practical|practicable|applicable|appropriate|reasonable|sensible|helpful|useful)|as (?:needed|appropriate)|(?<!first )try to|feel free|nice to have)\b|(?:^|[:—–;.] )(?:ideally|preferably|optionally)\b/i;
/** What says of itself that it is no hard rule, however it goes on. */
const LOOSE = /\b(?:rules? of thumb|as a (?:default|guideline|suggestion)|(?:just )?a (?:hint|suggestion))\b/i;

/** Work that somebody has not saved elsewhere, and acts that turn a request down. */
const PROTECTS =
  /\b(?:preserv|protect|keep)\w* (?:\w+ ){0,3}(?:unrelated|uncommitted|dirty|unstaged|untracked|pre-existing|(?:user|other people|somebody|others)['’]?s?['’]?) (?:\w+ ){0,3}(?:work|changes|edits|files|modifications)\b|^\W*(?:[^,]{1,80},\s*)?(?:refuse|decline)\b/i;

/** What need not be done is no rule, however firmly it is said. */
const NEEDLESS =
  /\bno need to\b|\b(?:don['’]t|doesn['’]t|do not|does not) (?:need|have) to\b|\bno (?:\w+ ){1,3}(?:(?:is|are) )?(?:required|needed|necessary)\b|\b(?:not|isn['’]t|aren['’]t) (?:required|needed|necessary)\b|\b(?:is|are) exempt\b/i;
const PERMITTED_HEADING = /^(?:(?:what is|what['’]s) )?(?:permitted|allowed|acceptable|optional)\b/i;
/** A prohibition in a later part of a sentence that begins with something else. */
const LATER_PROHIBITION =
  /[—–:;,.-]\s*(?:and |but )?(?:you |we )?(?:never|do not|don['’]t|must not)\s+([^.;]{1,120})/gi;

/**
 * Guesses a level from the wording of an instruction that carries none, and from the headings above it. The four kinds
 * and the levels they get: a prohibition that guards safety or data holds for everyone (`root`); a hard rule is the
 * project's own (`developer`); what is simply asked for yields to an explicit wish (`user`); a preference, a permission
 * and what yields by its own words yield also to the context (`guideline`). `system` is never guessed: wording doesn't
 * tell who runs the system.
 */
export function suggestLevel({ clause, unit, block, section }: Instruction): SuggestedLevel {
  const { strength } = clause;
  const forbids = clause.polarity === 'negative';
  if (guards(forbids && strength >= 2 ? unit.source : laterProhibitions(unit.source))) {
    return { level: 'root', why: 'a prohibition that guards safety or data' };
  }
  const shouts = SHOUTED.test(unit.masked);
  if (isNeedless(unit.masked, clause.mood) && !shouts) return { level: 'guideline', why: 'a permission' };
  if (LOOSE.test(unit.masked)) return { level: 'guideline', why: 'it yields by its own words' };
  const insists = shouts || INSISTENT.test(unit.masked);
  // "Never try to …" and "Do not … as needed" forbid all the same.
  const firm = insists || (forbids && strength === 3 && clause.mood !== 'norm');
  const allows = clause.mood !== 'imperative' && /\bis fine\b/i.test(unit.masked);
  if ((allows || YIELDING.test(unit.masked.replace(/\([^()]*\)/g, ' '))) && !firm)
    return { level: 'guideline', why: 'it yields by its own words' };
  if (strength === 3) return { level: 'developer', why: forbids ? 'a prohibition' : 'a hard rule' };
  if (insists || MUST.test(unit.masked)) return { level: 'developer', why: 'a hard rule' };
  if (strength < 2) return { level: 'guideline', why: strength === 1 ? 'a preference' : 'a permission' };
  if (PERMITTED_HEADING.test(section.title)) return { level: 'guideline', why: 'it stands among permissions' };
  if (clause.mood === 'imperative' && RESTRICTION.test(unit.masked))
    return { level: 'developer', why: 'a restriction' };
  if (PROTECTS.test(unit.masked)) return { level: 'developer', why: 'it protects work or turns a request down' };
  if (underInsistentLead(block) || underInsistentHeading(section)) {
    return { level: 'developer', why: 'it stands among hard rules' };
  }
  return { level: 'user', why: 'asked for, not insisted on' };
}

/** Whether the act itself need not be done; "when it isn't needed" only says when another one is. */
function isNeedless(masked: string, mood: Mood): boolean {
  const match = NEEDLESS.exec(masked);
  if (!match) return false;
  const before = masked.slice(0, match.index);
  return mood !== 'imperative' || !/\b(?:so|when|if|because|that|which|unless|until|since|where)\b/i.test(before);
}

function guards(prohibition: string): boolean {
  return PRECIOUS.test(prohibition) || GRAVE.test(prohibition);
}

function laterProhibitions(text: string): string {
  return [...text.matchAll(LATER_PROHIBITION)].map(([, act = '']) => act).join('\n');
}

function underInsistentLead(block: TextBlock): boolean {
  for (let at = block.parent; at; at = at.parent) {
    const lead = at.text.masked.trimEnd();
    const said = lead.slice(Math.max(lead.length - LEAD_LENGTH, lead.lastIndexOf('. '), 0));
    if (/[:：]$/.test(lead) && INSISTENT_LEAD.test(said)) return true;
  }
  return false;
}

function underInsistentHeading(own: Section): boolean {
  for (let at: Section | undefined = own; at && at.depth > 0; at = at.parent) {
    if (at.title.length > TITLE_LENGTH) continue;
    if (INSISTENT_HEADING.test(at.title) || SHOUTED_HEADING.test(at.title)) return true;
  }
  return false;
}

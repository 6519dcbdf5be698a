import type { Section } from '../../document/sections.ts';
import { gated } from '../../text/gate.ts';
import { hasUncased } from '../../text/scripts.ts';
import { perObject } from '../../util/perObject.ts';
import type { TextBlock } from '../blocks.ts';
import type { InheritedFrame } from './frame.ts';
import type { Unit } from '../units.ts';

const NEGATIVE =
  /^(?:\W*)(?:never|don['’]?ts?|do not|anti-?patterns?|forbidden|prohibited|must not|mustn['’]t|what not to|what to (?:skip|ignore|leave out)|(?:skip|ignore|leave out)(?: (?:these|this))?(?=\W*$)|things? (?:to avoid|not to)|(?:common )?(?:mistakes|pitfalls)(?: to avoid)?|not allowed|disallowed|out of scope|off[- ]limits|no-?gos?)\b|\b(?:must not|never|do not|don['’]t(?: do)?|not allowed|not permitted|forbidden|prohibited|banned|may not)\s*(?::\s*)?$/i;
const AVOID = /^\W*avoid\b(?:\s+(?:these|the following|this))?\s*(?::\s*)?$/i;
const MIXED = /\b(?:do|dos) (?:and|&|\/) don['’]?ts?\b|\bdo['’]?s and don/i;
const BINDING =
  /^\W*(?:always|must|required|mandatory|hard rules?|non-negotiables?|rules?|do|dos|requirements?|guidelines?|conventions?|constraints?|good practices?)\b|\bchecklist\s*(?::\s*)?$|^\W*(?:\w+ ){1,2}(?:rules|requirements|principles)\b[^:]{0,40}:?\s*$|\b(?:must|always|required to|have to|need to|should|make sure to|be sure to|please|practices?)\s*(?::\s*)?$/i;
const ALWAYS = /\b(?:always|must|required|mandatory|hard rules?|non-negotiables?)\b/i;
const PERMITTING = /\b(?:may|can|are allowed to|feel free to)\s*(?::\s*)?$|^\W*(?:allowed|optional)\b/i;
/** What a lead-in excepts or admits is not forbidden, whatever the heading above forbids. */
const EXCEPTING =
  /^\W*(?:unless|except(?:ions?)?(?: for| when| if)?|(?:the )?(?:only )?(?:allowed|permitted|accepted|legitimate) exceptions?|exempt)\b(?!.*\bno exceptions)/i;
const CONSIDERING = /\bconsider(?: (?:the following|these)(?: \w+){0,2})?\s*(?::\s*)?$/i;
const CONDITION = /^\W*(?:if|when|whenever|while|once|in case|as long as)\b/i;
const TIME = /^\W*(?:before|after|until)\b/i;
const LENT_VERB = /^\W*(use|prefer|run|check|include|keep|read|verify|write|add|test)\s*(?::\s*)?$/i;

/** Headings whose list items name what the work must have. */
const DIRECTIVE_TOPIC =
  /\b(?:guidelines?|conventions?|rules?|standards?|best practices|practices|principles|requirements?|checklist|(?:code|coding|writing|commit) style|style(?=\W*$)|naming|formatting|style guide|styling|expectations|review (?:priorities|focus|criteria)|what to (?:check|look for|review|flag)|constraints?|polic(?:y|ies)|preferences|criteria|success metrics|definition of done|quality|code review|correctness|anti-?patterns|etiquette|ask first|dos?|must|boundaries)\b/i;
/** Headings below which the project is described, not directed. */
const DESCRIPTIVE_TOPIC = gated(
  /\b(?:overview|architectur(?:e|al)|structure|layout|about|background|introduction|tech(?:nology)? stack|stack|features?|glossary|contents|directory|directories|(?:key|important|core) (?:files|modules|components|packages|libraries|dependencies|functions|types|interfaces|documentation|docs)|commands?|scripts|technologies|what (?:is|it does)|how (?:it|they) works?|data ?flow|concepts|entry points|implementation|status|details|configuration|environment variables|parameters|options|flags|arguments|fields|properties|schema|endpoints|api reference|rate limits|limits|locations?|resources|references|documentation index|docs index|index|map|dependencies|libraries|prerequisites|benefits|advantages|troubleshooting|lifecycle|pipelines?|ci\/cd|supported|terminology|definitions|design decisions|design patterns|fixtures|matchers|infrastructure|integrations?|known gaps|workspaces?|available|versions|(?:cli|options?|api|command) (?:options? )?reference)\b/i,
);
/** "When implementing features", "Adding a new integration": what stands below is to be done. */
const PROCEDURE =
  /^\W*(?:when|how to|before|after|steps?|quick ?start|(?:add|creat|implement|writ|us|mak|develop|fix|updat|chang|modify)(?:e|ing)?)\b/i;
/** Titles of whole files ("Repository Guidelines", "AI assistant rules"): they say nothing of what stands below. */
const WHOLE_FILE =
  /\b(?:repository|repo|project|agents?|assistants?|ai|development|developer|contribut\w+|claude|copilot|gemini|codex)(?:\.md)? (?:[\w-]+ )?(?:guidelines?|guide|rules|instructions|playbook|standards)\b/i;
/** Headings below which nothing directs: what was, what may come, what else there is to read. */
const SILENT_TOPIC =
  /\broad ?map\b|^\W*(?:change ?log|changes|known issues|history|release notes|future(?: (?:work|plans|enhancements|improvements|ideas))?|ideas|backlog|(?:(?:key|main|core|product) )?features|(?:\w+ )?capabilities|references|further reading|see also|resources|credits|acknowledg\w+|links|license)\W*$/i;

const NEGATIVE_HEADER = /^\W*(?:don['’]?ts?|do not|avoid|bad|never|forbidden|not allowed)\b|❌|🚫|forbidden/i;
const POSITIVE_HEADER =
  /^\W*(?:do|good|always|prefer|rules?|values?|conventions?|standards?|requirements?|required|guidelines?|expected|allowed|use)\b|✅/i;

const MAX_CUE = 240;

const isSilentTitle = perObject(({ title }: Section) => SILENT_TOPIC.test(title));

/** Whether a section holds no instruction at all: a changelog, a roadmap, a list of links. */
export function isSilent(section: Section): boolean {
  for (let at: Section | undefined = section; at && at.depth > 0; at = at.parent) if (isSilentTitle(at)) return true;
  return false;
}

/** What stands above a unit lends to it: a lead-in ("**Never:**"), a table header, a heading ("## Don'ts"). */
export function inheritedFrameOf(unit: Unit): InheritedFrame {
  const { block } = unit;
  const norms = normsOf(block);
  if (!unit.first && !isShort(unit)) return { norms };
  if (block.cell) return { norms: 'none', ...cellFrame(block) };
  for (let at = block.parent; at; at = at.parent) {
    const frame = readCue(at.text.masked, at);
    if (frame && (unit.first || lendsOn(frame))) return { norms: frame.polarity ? 'all' : norms, ...frame, cued: true };
  }
  if (!unit.first) return { norms };
  return block.kind === 'heading' ? {} : { norms, ...headingFrame(block.section, block) };
}

const MAX_PHRASE = 4;

/** "Small functions. Early returns.": the second phrase of an item directs by what introduces the list, too. */
function isShort({ block, tokens }: Unit): boolean {
  return block.kind === 'item' && tokens.filter(({ kind }) => kind === 'word').length <= MAX_PHRASE;
}

/** Behind the first sentence of an item as often a reason follows, which nothing forbids or completes. */
function lendsOn({ polarity, verb }: InheritedFrame): boolean {
  return polarity === 'positive' && verb === undefined;
}

/** Whether a section's own heading announces rules. */
export const directsByTitle = perObject(({ title }: Section) => DIRECTIVE_TOPIC.test(title));

/** Whether the nearest heading that tells says that the project is described here. */
export function describesBelow(section: Section): boolean {
  for (let at: Section | undefined = section; at && at.depth > 0; at = at.parent) {
    if (directsBelow(at, section)) return false;
    if (describesByTitle(at)) return true;
  }
  return false;
}

const describesByTitle = perObject(({ title }: Section) => DESCRIPTIVE_TOPIC.test(title) && !PROCEDURE.test(title));

function normsOf({ kind, section }: TextBlock): NonNullable<InheritedFrame['norms']> {
  if (kind === 'heading' || kind === 'cell') return 'none';
  for (let at: Section | undefined = section; at && at.depth > 0; at = at.parent) {
    // The title of a file is too far from a paragraph to make rules of its facts.
    if (directsBelow(at, section) && (kind === 'item' || at === section || at.depth > 1)) return 'all';
    if (describesByTitle(at)) return 'none';
  }
  return kind === 'item' ? 'general' : 'none';
}

function directsBelow(heading: Section, section: Section): boolean {
  if (!directsByTitle(heading)) return false;
  if (heading === section || heading.depth > 1) return true;
  // A title in a script without English words names no topic that could be told from a rule.
  return !WHOLE_FILE.test(heading.title) || hasUncased(section.title);
}

function cellFrame({ cell, section }: TextBlock): InheritedFrame {
  const header = cell?.header ?? '';
  if (NEGATIVE_HEADER.test(header)) return { polarity: 'negative', strength: 3 };
  if (/^\W*values?\W*$/i.test(header) && describesBelow(section)) return {};
  return POSITIVE_HEADER.test(header) ? { polarity: 'positive' } : {};
}

function headingFrame(section: Section, block: TextBlock): InheritedFrame {
  for (let at: Section | undefined = section; at && at.depth > 0; at = at.parent) {
    const frame = cueOfTitle(at);
    if (frame?.polarity === 'negative') return frame;
  }
  const { parent } = section;
  const directs = directsBelow(section, section) || (parent !== undefined && directsBelow(parent, section));
  return block.kind === 'item' && directs && !describesByTitle(section) ? { polarity: 'positive' } : {};
}

const cueOfTitle = perObject(({ title }: Section) => readCue(title));

function readCue(text: string, lead?: TextBlock): InheritedFrame | undefined {
  const last = lead
    ? (text
        .trimEnd()
        .split(/(?<=[.!?])\s+/)
        .at(-1) ?? text)
    : text;
  if (lead && EXCEPTING.test(last)) return { polarity: 'positive', strength: 0 };
  if (last.length > MAX_CUE) return undefined;
  const cue = last.replace(/(?<![\s:*_])[\s:*_]+$/u, '');
  if (cue.length > 120 || MIXED.test(cue)) return undefined;
  if (AVOID.test(cue)) return { polarity: 'negative', strength: 2 };
  if (NEGATIVE.test(cue)) return { polarity: 'negative', strength: 3 };
  const considered = lead && CONSIDERING.test(cue) ? ({ polarity: 'positive', strength: 1 } as const) : undefined;
  if (lead && CONDITION.test(cue)) return { condition: wholeOf(lead, cue), ...considered };
  if (lead && TIME.test(cue)) return { time: wholeOf(lead, cue) };
  if (considered) return considered;
  if (PERMITTING.test(cue)) return { polarity: 'positive', strength: 0 };
  if (BINDING.test(cue)) return { polarity: 'positive', strength: ALWAYS.test(cue) ? 3 : 2 };
  const verb = lead && LENT_VERB.exec(cue)?.[1];
  return verb ? { polarity: 'positive', verb: { lemma: verb.toLowerCase(), span: lead.text.span } } : undefined;
}

function wholeOf(lead: TextBlock, cue: string): { span: TextBlock['text']['span']; text: string } {
  return { span: lead.text.span, text: cue.trim().split(/\s+/).join(' ') };
}

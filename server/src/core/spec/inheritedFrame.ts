import type { Section } from '../document/sections.ts';
import type { TextBlock } from './blocks.ts';
import type { InheritedFrame } from './frame.ts';
import type { Unit } from './units.ts';

const NEGATIVE =
  /^(?:\W*)(?:never|don['’]?ts?|do not|anti-?patterns?|forbidden|prohibited|must not|mustn['’]t|what not to|(?:what to )?(?:skip|ignore|leave out)(?: (?:these|this))?|things? (?:to avoid|not to)|(?:common )?(?:mistakes|pitfalls)(?: to avoid)?|not allowed|disallowed|out of scope|off[- ]limits|no-?gos?)\b|\b(?:must not|never|do not|don['’]t(?: do)?|not allowed|not permitted|forbidden|prohibited|banned|may not)\s*(?::\s*)?$/i;
const AVOID = /^\W*avoid\b(?:\s+(?:these|the following|this))?\s*(?::\s*)?$/i;
const MIXED = /\b(?:do|dos) (?:and|&|\/) don['’]?ts?\b|\bdo['’]?s and don/i;
const BINDING =
  /^\W*(?:always|must|required|mandatory|hard rules?|non-negotiables?|rules?|do|dos|requirements?|guidelines?|conventions?|constraints?|good practices?)\b|\b(?:must|always|required to|have to|need to|should|make sure to|be sure to|please|practices?)\s*(?::\s*)?$/i;
const ALWAYS = /\b(?:always|must|required|mandatory|hard rules?|non-negotiables?)\b/i;
const PERMITTING = /\b(?:may|can|are allowed to|feel free to)\s*(?::\s*)?$|^\W*(?:allowed|optional)\b/i;
const CONDITION = /^\W*(?:if|when|whenever|while|once|in case|as long as)\b/i;
const TIME = /^\W*(?:before|after|until)\b/i;
const LENT_VERB = /^\W*(use|prefer|run|check|include|keep|read|verify|write|add|test)\s*(?::\s*)?$/i;

/** Headings whose list items name what the work must have. */
const DIRECTIVE_TOPIC =
  /\b(?:guidelines?|conventions?|rules?|standards?|best practices|practices|principles|requirements?|checklist|(?:code|coding|writing|commit) style|style guide|styling|expectations|review (?:priorities|focus|criteria)|what to (?:check|look for|review|flag)|constraints?|polic(?:y|ies)|preferences|criteria|quality|code review|correctness|anti-?patterns|pitfalls|tips|etiquette|dos?|must|boundaries)\b/i;
/** Headings below which the project is described, not directed. */
const DESCRIPTIVE_TOPIC =
  /\b(?:overview|architecture|structure|layout|about|background|introduction|tech(?:nology)? stack|stack|features?|glossary|contents|directory|directories|key files|commands?|scripts|technologies|what (?:is|it does)|how it works|data ?flow|concepts|entry points)\b/i;
/** Headings below which nothing directs: what was, what may come, what else there is to read. */
const SILENT_TOPIC =
  /^\W*(?:road ?map|change ?log|changes|known issues|history|release notes|future(?: work| plans)?|ideas|backlog|features|references|further reading|see also|resources|credits|acknowledg\w+|links|license)\W*$/i;

const NEGATIVE_HEADER = /^\W*(?:don['’]?ts?|do not|avoid|bad|never|forbidden|not allowed)\b|❌|🚫|forbidden/i;
const POSITIVE_HEADER =
  /^\W*(?:do|good|always|prefer|rules?|values?|conventions?|standards?|requirements?|required|guidelines?|expected|allowed|use)\b|✅/i;

const MAX_CUE = 240;

/** Whether a section holds no instruction at all: a changelog, a roadmap, a list of links. */
export function isSilent(section: Section): boolean {
  for (let at: Section | undefined = section; at && at.depth > 0; at = at.parent)
    if (SILENT_TOPIC.test(at.title)) return true;
  return false;
}

/** What stands above a unit lends to it: a lead-in ("**Never:**"), a table header, a heading ("## Don'ts"). */
export function inheritedFrameOf(unit: Unit): InheritedFrame {
  const { block } = unit;
  const norms = normsOf(block);
  if (!unit.first) return { norms };
  if (block.cell) return { norms: 'none', ...cellFrame(block) };
  for (let at = block.parent; at; at = at.parent) {
    const frame = readCue(at.text.masked, at);
    if (frame) return { norms: frame.polarity ? 'all' : norms, ...frame };
  }
  return block.kind === 'heading' ? {} : { norms, ...headingFrame(block.section, block) };
}

function normsOf({ kind, section }: TextBlock): NonNullable<InheritedFrame['norms']> {
  if (kind === 'heading' || kind === 'cell') return 'none';
  for (let at: Section | undefined = section; at && at.depth > 0; at = at.parent) {
    if (DIRECTIVE_TOPIC.test(at.title)) return 'all';
    if (DESCRIPTIVE_TOPIC.test(at.title)) return 'none';
  }
  return kind === 'item' ? 'general' : 'none';
}

function cellFrame({ cell }: TextBlock): InheritedFrame {
  const header = cell?.header ?? '';
  if (NEGATIVE_HEADER.test(header)) return { polarity: 'negative', strength: 3 };
  return POSITIVE_HEADER.test(header) ? { polarity: 'positive' } : {};
}

function headingFrame(section: Section, block: TextBlock): InheritedFrame {
  for (let at: Section | undefined = section; at && at.depth > 0; at = at.parent) {
    const frame = readCue(at.title);
    if (frame?.polarity === 'negative') return frame;
  }
  const directs = DIRECTIVE_TOPIC.test(section.title) || DIRECTIVE_TOPIC.test(section.parent?.title ?? '');
  return block.kind === 'item' && directs && !DESCRIPTIVE_TOPIC.test(section.title) ? { polarity: 'positive' } : {};
}

function readCue(text: string, lead?: TextBlock): InheritedFrame | undefined {
  if (text.length > MAX_CUE) return undefined;
  const cue = text.replace(/(?<![\s:*_])[\s:*_]+$/u, '');
  if (cue.length > 120 || MIXED.test(cue)) return undefined;
  if (AVOID.test(cue)) return { polarity: 'negative', strength: 2 };
  if (NEGATIVE.test(cue)) return { polarity: 'negative', strength: 3 };
  if (lead && CONDITION.test(cue)) return { condition: wholeOf(lead, cue) };
  if (lead && TIME.test(cue)) return { time: wholeOf(lead, cue) };
  if (PERMITTING.test(cue)) return { polarity: 'positive', strength: 0 };
  if (BINDING.test(cue)) return { polarity: 'positive', strength: ALWAYS.test(cue) ? 3 : 2 };
  const verb = lead && LENT_VERB.exec(cue)?.[1];
  return verb ? { polarity: 'positive', verb: { lemma: verb.toLowerCase(), span: lead.text.span } } : undefined;
}

function wholeOf(lead: TextBlock, cue: string): { span: TextBlock['text']['span']; text: string } {
  return { span: lead.text.span, text: cue.trim().split(/\s+/).join(' ') };
}

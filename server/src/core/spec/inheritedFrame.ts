import type { Section } from '../document/sections.ts';
import type { InheritedFrame } from './analyseClause.ts';
import type { TextBlock } from './blocks.ts';

const NEGATIVE =
  /^(?:\W*)(?:never|don['’]?ts?|do not|avoid|anti-?patterns?|forbidden|prohibited|must not|mustn['’]t|what not to|(?:what to )?(?:skip|ignore|leave out)(?: (?:these|this))?|things? (?:to avoid|not to)|(?:common )?(?:mistakes|pitfalls)(?: to avoid)?|not allowed|disallowed|out of scope|off[- ]limits|no-?gos?)\b|\b(?:must not|never|do not|don['’]t)\s*:?\s*$/i;
const MIXED = /\b(?:do|dos) (?:and|&|\/) don['’]?ts?\b|\bdo['’]?s and don/i;
const BINDING =
  /^\W*(?:always|must|required|mandatory|hard rules?|non-negotiables?|rules?|do|dos|requirements?|guidelines?|conventions?|constraints?)\b|\b(?:must|always|required to|have to|need to|should)\s*:?\s*$/i;
const ALWAYS = /\b(?:always|must|required|mandatory|hard rules?|non-negotiables?)\b/i;

/** Headings whose bare list items name what the work must have. */
const DIRECTIVE_TOPIC =
  /\b(?:guidelines?|conventions?|rules?|standards?|best practices|practices|principles|requirements?|checklist|(?:code|coding|writing|commit) style|style guide|expectations|review (?:priorities|focus|criteria)|what to (?:check|look for|review|flag)|constraints?|polic(?:y|ies)|preferences|criteria|quality|code review|correctness|anti-?patterns|pitfalls|tips)\b/i;

/** The frame that a lead-in ("**Never:**") or a heading ("## Don'ts") lends to the bare phrases below it. */
export function inheritedFrameOf(block: TextBlock): InheritedFrame {
  for (let at = block.parent; at; at = at.parent) {
    const frame = readCue(at.text.masked);
    if (frame) return frame;
  }
  if (block.kind === 'heading') return {};
  return headingFrame(block.section, block);
}

function headingFrame(section: Section, block: TextBlock): InheritedFrame {
  for (let at: Section | undefined = section; at && at.depth > 0; at = at.parent) {
    const frame = readCue(at.title);
    if (frame?.polarity === 'negative') return frame;
  }
  const titles = [section.title, section.parent?.title ?? ''];
  if (block.kind === 'item' && titles.some((title) => DIRECTIVE_TOPIC.test(title))) return { polarity: 'positive' };
  return {};
}

function readCue(text: string): InheritedFrame | undefined {
  const cue = text.replace(/[\s:*_]+$/u, '');
  if (cue.length > 120 || MIXED.test(cue)) return undefined;
  if (NEGATIVE.test(cue)) return { polarity: 'negative', strength: 3 };
  if (BINDING.test(cue)) return { polarity: 'positive', strength: ALWAYS.test(cue) ? 3 : 2 };
  return undefined;
}

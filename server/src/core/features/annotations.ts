import { assignLevel, levelAttribute, writtenLevel } from '../authority/assignLevel.ts';
import { explainLevel } from '../authority/explain.ts';
import { type Level, parseLevel } from '../authority/levels.ts';
import { NO_RELATIONS, type Relations } from '../authority/relations.ts';
import { suggestLevel } from '../authority/suggestLevel.ts';
import type { Section } from '../document/sections.ts';
import { attributesIn } from '../spec/annotated.ts';
import type { Instruction, SpecModel } from '../spec/specModel.ts';
import type { Span } from '../text/span.ts';

/** A line above a heading: what stands below it, at a glance. */
export interface SectionLens {
  readonly section: Section;
  readonly span: Span;
  readonly title: string;
}

/** A remark at the end of an instruction: the level it has without saying so. */
export interface LevelHint {
  /** Zero-based UTF-16 offset behind which it is shown. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
  /** True when the wording suggests it and nothing says so. */
  readonly inferred: boolean;
}

/** A stretch of text to colour by what it does. */
export interface SemanticToken {
  readonly span: Span;
  readonly kind: 'binding' | 'preference' | 'level';
}

/** One lens for every heading that has instructions of its own: its level, how many there are, how many of them lose. */
export function getSectionLenses(spec: SpecModel, { overrides }: Relations = NO_RELATIONS): readonly SectionLens[] {
  const counts = new Map<Section, number>();
  for (const { section } of spec.instructions) counts.set(section, (counts.get(section) ?? 0) + 1);
  const losers = new Map<Section, Set<Instruction>>();
  for (const { loser } of overrides) {
    losers.set(loser.section, (losers.get(loser.section) ?? new Set()).add(loser));
  }
  const lenses: SectionLens[] = [];
  for (const section of spec.document.sections) {
    const count = counts.get(section);
    if (!count || !section.headingSpan) continue;
    const level = levelOf(section);
    const parts = [level ?? 'no level', `${count} instruction${count === 1 ? '' : 's'}`];
    const lost = losers.get(section)?.size ?? 0;
    if (lost > 0) parts.push(`${lost} overridden`);
    lenses.push({ section, span: section.headingSpan, title: parts.join(' · ') });
  }
  return lenses;
}

/** The level that holds in a section: its own, or that of the nearest heading above that has one. */
export function levelOf(section: Section): Level | undefined {
  for (let at: Section | undefined = section; at; at = at.parent) {
    const level = writtenLevel(at.attributes);
    if (level) return level;
  }
  return undefined;
}

/**
 * Levels that are not written where the instruction stands: inherited from a heading further up, or, in a document
 * that uses levels nowhere above it, inferred from the wording. An inferred level is marked with `?`.
 * @param within only instructions that begin inside this span
 */
export function getLevelHints(spec: SpecModel, within: Span): readonly LevelHint[] {
  return spec.instructions
    .filter(({ span }) => within.start <= span.start && span.start < within.end)
    .flatMap((instruction) => {
      const hint = hintFor(instruction);
      return hint ? [hint] : [];
    });
}

function hintFor(instruction: Instruction): LevelHint | undefined {
  const assigned = assignLevel(instruction);
  const offset = instruction.span.end;
  if (assigned.origin === 'annotation') return undefined;
  if (assigned.origin === 'item') {
    if (assigned.from === instruction.block) return undefined;
    return { offset, label: assigned.level, tooltip: capitalise(explainLevel(instruction).why), inferred: false };
  }
  if (assigned.origin === 'inherited') {
    return { offset, label: assigned.level, tooltip: `Inherited from “${assigned.section.title}”`, inferred: false };
  }
  const { level, why } = suggestLevel(instruction);
  return {
    offset,
    label: `${level}?`,
    tooltip: `Inferred from the wording: ${why}. Nothing in the document says so, and it decides nothing.`,
    inferred: true,
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const STRENGTH_WORDS =
  /\b(?:must(?: not)?|shall(?: not)?|never|always|do not|don['’]t|cannot|required|forbidden|prohibited|mandatory)\b|\b(prefer(?:ably|red)?|should(?: not)?|may|might|optional(?:ly)?|consider|ideally|by default|recommended)\b/giu;

/** Words of strength inside instructions, and the levels of annotations, in document order. */
export function getSemanticTokens(spec: SpecModel): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const attributes of attributesIn(spec)) {
    const attribute = levelAttribute(attributes);
    if (attribute && parseLevel(attribute.value)) tokens.push({ span: attribute.valueSpan, kind: 'level' });
  }
  for (const { unit } of spec.instructions) {
    for (const match of unit.masked.matchAll(STRENGTH_WORDS)) {
      const start = unit.span.start + match.index;
      tokens.push({
        span: { start, end: start + match[0].length },
        kind: match[1] === undefined ? 'binding' : 'preference',
      });
    }
  }
  return tokens.sort((a, b) => a.span.start - b.span.start);
}

import type { Section } from '../document/sections.ts';
import { spanOf } from '../markdown/parse.ts';
import type { TextBlock } from '../spec/blocks.ts';
import type { Instruction, SpecModel } from '../spec/specModel.ts';
import { lineEndOf, type TextEdit } from '../text/textEdit.ts';
import { assignLevel, levelAttribute } from './assignLevel.ts';
import type { Level } from './levels.ts';

/**
 * The edits that give an instruction a level, to be applied together. An instruction that stands alone in its section
 * gets the level on the heading, any other on its own item or paragraph (where its other sentences get it too).
 * A file that has no attribute in braces gets the comment form, which no renderer shows.
 * @returns the edits for `spec.document`; empty when the level is written there already
 */
export function setLevelEdit(spec: SpecModel, instruction: Instruction, level: Level): readonly TextEdit[] {
  const { block, section } = instruction;
  if (levelAttribute(block.attributes)) return setOnBlock(spec, block, level);
  const onHeading = block.kind === 'heading' || (section.heading && speaksAlone(spec, instruction));
  return onHeading ? setSectionLevelEdit(spec, section, level) : setOnBlock(spec, block, level);
}

/** The edits that give a whole section a level; none for the text before the first heading, which has no heading. */
export function setSectionLevelEdit(spec: SpecModel, section: Section, level: Level): readonly TextEdit[] {
  const { text } = spec.document;
  const { attributes, heading, headingSpan } = section;
  const written = levelAttribute(attributes);
  if (written) return replace(written.valueSpan, level, written.value);
  if (!heading || !headingSpan) return [];
  if (attributes?.form === 'braces') return insert(attributes.span.end - 1, ` authority=${level}`);
  if (usesBraces(spec)) {
    const last = heading.children.at(-1);
    return insert(last ? spanOf(last).end : headingSpan.end, ` {authority=${level}}`);
  }
  const newline = lineEndOf(text);
  return insert(headingSpan.end, `${newline}${newline}<!-- authority: ${level} -->`);
}

/**
 * The edits that take an instruction's own level away, so that it has what it inherits.
 * @returns undefined where that would touch others too, or where the level comes from further up
 */
export function clearLevelEdit(spec: SpecModel, instruction: Instruction): readonly TextEdit[] | undefined {
  const { block, section } = instruction;
  const own = levelAttribute(block.attributes) ? block.attributes : undefined;
  const mine = own ?? (speaksAlone(spec, instruction) ? section.attributes : undefined);
  const attribute = levelAttribute(mine);
  if (!mine || !attribute) return undefined;
  const { text } = spec.document;
  const alone = mine.attributes.length === 1 && !mine.id;
  let { start, end } = alone ? mine.span : { start: attribute.keySpan.start, end: attribute.valueSpan.end };
  if (!alone && text[end] === '"') end++;
  while (/[ \t]/.test(text[start - 1] ?? '')) start--;
  return [{ span: { start, end }, text: '' }];
}

/** Whether no other instruction takes its level from this one's heading. */
function speaksAlone(spec: SpecModel, { index, section }: Instruction): boolean {
  return !spec.instructions.some((other) => {
    if (other.index === index || other.span.start < section.span.start || other.span.end > section.span.end)
      return false;
    const assigned = assignLevel(other);
    if (assigned.origin === 'item') return false;
    return assigned.origin === 'none' || assigned.section.depth <= section.depth;
  });
}

function setOnBlock(spec: SpecModel, { attributes, text }: TextBlock, level: Level): readonly TextEdit[] {
  const written = levelAttribute(attributes);
  if (written) return replace(written.valueSpan, level, written.value);
  if (attributes?.form === 'braces') return insert(attributes.span.end - 1, ` authority=${level}`);
  const end = text.span.start + text.source.trimEnd().length;
  return insert(end, usesBraces(spec) ? ` {authority=${level}}` : ` <!-- authority: ${level} -->`);
}

function usesBraces({ document, blocks }: SpecModel): boolean {
  return (
    document.sections.some(({ attributes }) => attributes?.form === 'braces') ||
    blocks.some(({ attributes }) => attributes?.form === 'braces')
  );
}

function replace(span: TextEdit['span'], level: Level, old: string): readonly TextEdit[] {
  return old === level ? [] : [{ span, text: level }];
}

function insert(at: number, text: string): readonly TextEdit[] {
  return [{ span: { start: at, end: at }, text }];
}

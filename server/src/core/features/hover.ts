import { assignLevel } from '../authority/assignLevel.ts';
import { LEVEL_MEANINGS } from '../authority/levels.ts';
import { levelAttribute } from '../authority/assignLevel.ts';
import { parseLevel } from '../authority/levels.ts';
import type { Instruction, SpecModel } from '../spec/specModel.ts';
import { type Span, touchesOffset } from '../text/span.ts';

/** What a hover shows: Markdown, and the text it is about. */
export interface HoverContent {
  readonly markdown: string;
  readonly span: Span;
}

const STRENGTHS = ['a permission', 'a preference', 'expected', 'binding'] as const;

/** What is known of the place at a zero-based UTF-16 `offset`: an annotation's level, or an instruction. */
export function getHover(spec: SpecModel, offset: number): HoverContent | undefined {
  for (const section of spec.document.sections) {
    const attribute = levelAttribute(section.attributes);
    const level = attribute && parseLevel(attribute.value);
    if (attribute && level && touchesOffset(attribute.valueSpan, offset)) {
      return { markdown: `**${level}**: ${LEVEL_MEANINGS[level]}`, span: attribute.valueSpan };
    }
  }
  const instruction = spec.instructions.find(({ span }) => touchesOffset(span, offset));
  return instruction && { markdown: describe(instruction), span: instruction.span };
}

function describe(instruction: Instruction): string {
  const { clause } = instruction;
  const assigned = assignLevel(instruction);
  const lines = [
    `**Instruction**, ${STRENGTHS[clause.strength]}${clause.polarity === 'negative' ? ', a prohibition' : ''}`,
  ];
  if (assigned.origin === 'none') lines.push('Authority: no level set');
  else
    lines.push(
      `Authority: **${assigned.level}**, ${assigned.origin === 'annotation' ? 'set on' : 'inherited from'} “${assigned.section.title}”: ${LEVEL_MEANINGS[assigned.level]}`,
    );
  if (clause.condition) lines.push(`Holds ${clause.condition.text}`);
  if (clause.exception) lines.push(`Except: ${clause.exception.text}`);
  return lines.join('\n\n');
}

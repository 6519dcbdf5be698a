import { levelAttribute } from '../authority/assignLevel.ts';
import { explainLevel } from '../authority/explain.ts';
import { LEVEL_MEANINGS, parseLevel } from '../authority/levels.ts';
import { NO_RELATIONS, type Relations } from '../authority/relations.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { describeClashes } from './disagreements.ts';
import { attributesIn } from '../spec/annotated.ts';
import { displayText } from '../spec/displayText.ts';
import type { Instruction, SpecModel } from '../spec/specModel.ts';
import { type Span, touchesOffset } from '../text/span.ts';

/** What a hover shows: Markdown, and the text it is about. */
export interface HoverContent {
  readonly markdown: string;
  readonly span: Span;
}

const STRENGTHS = ['a permission', 'a preference', 'expected', 'binding'] as const;

/**
 * What is known of the place at a zero-based UTF-16 `offset`: an annotation's level, or an instruction; with a workspace
 * also what other files say otherwise, and whom each agent follows.
 */
export function getHover(
  spec: SpecModel,
  offset: number,
  relations: Relations = NO_RELATIONS,
  workspace?: Workspace,
): HoverContent | undefined {
  for (const attributes of attributesIn(spec)) {
    const attribute = levelAttribute(attributes);
    const level = attribute && parseLevel(attribute.value);
    if (attribute && level && touchesOffset(attribute.valueSpan, offset)) {
      return { markdown: `**${level}**: ${LEVEL_MEANINGS[level]}`, span: attribute.valueSpan };
    }
  }
  const instruction = spec.instructions.find(({ span }) => touchesOffset(span, offset));
  if (!instruction) return undefined;
  const across = workspace ? describeClashes(workspace, spec, offset, asText) : [];
  const markdown = [describe(spec, instruction, relations), ...across].join('\n\n');
  return { markdown, span: instruction.span };
}

function describe(spec: SpecModel, instruction: Instruction, relations: Relations): string {
  const { clause } = instruction;
  const { level, suggested, why } = explainLevel(instruction);
  const lines = [
    `**Instruction**, ${STRENGTHS[clause.strength]}${clause.polarity === 'negative' ? ', a prohibition' : ''}`,
  ];
  if (level) lines.push(`Authority: **${level}**, ${why}: ${LEVEL_MEANINGS[level]}`);
  else if (suggested) lines.push(`Authority: ${why}`);
  if (clause.condition) lines.push(`Holds ${clause.condition.text}`);
  if (clause.exception) lines.push(`Except: ${clause.exception.text}`);
  return [...lines, ...describeRelations(spec, instruction, relations)].join('\n\n');
}

function describeRelations(
  { document }: SpecModel,
  instruction: Instruction,
  { overrides, conflicts }: Relations,
): readonly string[] {
  const place = (other: Instruction): string =>
    `line ${document.lines.positionAt(other.span.start).line + 1}, “${asText(displayText(other.unit))}”`;
  return [
    ...overrides
      .filter(({ loser }) => loser === instruction)
      .map(({ winner, ground }) => `Overridden by ${place(winner)}: ${ground}`),
    ...overrides.filter(({ winner }) => winner === instruction).map(({ loser }) => `Overrides ${place(loser)}`),
    ...conflicts.flatMap(({ first, second, ground }) => {
      if (first !== instruction && second !== instruction) return [];
      return [`Conflicts with ${place(first === instruction ? second : first)}: ${ground}`];
    }),
  ];
}

/** Spec text as text: in a hover it must neither link nor mark up. */
function asText(text: string): string {
  const short = text.length <= 120 ? text : `${text.slice(0, 119).trimEnd()}…`;
  return short.replace(/[\\*_~[\]<>#`|!&]/g, '\\$&');
}

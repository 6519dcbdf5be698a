import type { Instruction } from '../spec/specModel.ts';
import { displayText } from '../spec/displayText.ts';
import { type AssignedLevel, assignLevel } from './assignLevel.ts';
import { type SuggestedLevel, suggestLevel } from './suggestLevel.ts';
import type { Level } from './levels.ts';

/** Where a level comes from; `inferred` ones are guesses that decide nothing. */
export type LevelOrigin = AssignedLevel['origin'] extends infer Origin ? Exclude<Origin, 'none'> | 'inferred' : never;

/** The level of an instruction as people are told of it. */
export interface ExplainedLevel {
  /** Absent where nothing in the document sets one. */
  readonly level?: Level;
  /** What the wording suggests; only where there is no level. */
  readonly suggested?: Level;
  readonly origin: LevelOrigin;
  /** One sentence without its stop. */
  readonly why: string;
}

/** Says which level an instruction has, and why; for one without, which its wording suggests. */
export function explainLevel(instruction: Instruction): ExplainedLevel {
  const assigned = assignLevel(instruction);
  if (assigned.origin === 'none') {
    const { level, why } = suggestLevel(instruction);
    return { suggested: level, origin: 'inferred', why: describeSuggestion({ level, why }) };
  }
  return { level: assigned.level, origin: assigned.origin, why: describeOrigin(assigned, instruction) };
}

function describeSuggestion({ level, why }: SuggestedLevel): string {
  return `no level is set; suggested by the wording: ${level} (${why})`;
}

function describeOrigin(assigned: Exclude<AssignedLevel, { origin: 'none' }>, { block }: Instruction): string {
  switch (assigned.origin) {
    case 'item':
      return assigned.from === block ? 'set on this item' : `set on “${shorten(displayText(assigned.from.text))}”`;
    case 'annotation':
      return `set on “${assigned.section.title || 'the beginning of the file'}”`;
    case 'inherited':
      return `inherited from “${assigned.section.title}”`;
  }
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`;
}

import type { Clause, Phrase } from '../../spec/clause/clause.ts';
import type { Instruction } from '../../spec/specModel.ts';
import type { Token } from '../../spec/tokens.ts';
import { isMereLabel } from '../mereLabels.ts';
import { CONCRETE } from './measures.ts';
import { PURPOSES } from './zones.ts';

/** An instruction as it reads without what stands in front of it. */
export interface Bare {
  readonly instruction: Instruction;
  /** How many of its tokens are left out. */
  readonly skipped: number;
}

/** A label that says how much a rule weighs, or counts it: what follows is the rule whatever its form. */
const WEIGHS =
  /^\W*(?:(?:very |most )?important|critical|notes?|reminder|warning|caution|attention|must|always|rules?|(?:rule |r)?\d+(?:\.\d+)*)\W*$/i;

/**
 * The rule behind a sign ("✅") and a label that only sorts or counts it ("**Style**: …", "R3: …"): its words are judged
 * as they would be if it stood alone. All offsets stay.
 */
export function bareOf(instruction: Instruction): Bare {
  const { unit, clause } = instruction;
  const { tokens } = unit;
  const { label, ...unlabelled } = clause;
  const sorts = label !== undefined && leavesOut(label, clause, tokens);
  // Behind a label stands its separator.
  let skipped = sorts ? tokens.findIndex(({ start }) => start >= label.span.end) + 1 : 0;
  while (tokens[skipped]?.kind === 'emoji') skipped++;
  if (skipped === 0 || skipped >= tokens.length) return { instruction, skipped: 0 };
  return {
    instruction: {
      ...instruction,
      unit: { ...unit, tokens: tokens.slice(skipped) },
      clause: sorts ? unlabelled : clause,
    },
    skipped,
  };
}

/** "Architecture: modular core" tells of a thing as often as not, which the label shows; an act is asked for. */
function leavesOut({ text, span }: Phrase, { verb, mood }: Clause, tokens: readonly Token[]): boolean {
  if (PURPOSES.test(text) || tokens.some(({ kind, start }) => start < span.end && CONCRETE.has(kind))) return false;
  return verb !== undefined || mood === 'modal' ? isMereLabel(text.trim().toLowerCase()) : WEIGHS.test(text);
}

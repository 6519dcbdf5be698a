import { moveSpan, perUnit } from '../../spec/parts/perUnit.ts';
import type { Unit } from '../../spec/units.ts';
import { gated } from '../../text/gate.ts';
import type { Span } from '../../text/span.ts';
import { flatten } from './flatText.ts';
import { JUDGEMENT_PATTERNS, SETTLED } from './judgementPatterns.ts';

/** A decision that a unit leaves to the reader's judgement. */
export interface JudgementNeed {
  /** The words on which the decision turns, in the document. */
  readonly span: Span;
  /** The decision in a few words, for a message: "when to ask". */
  readonly what: string;
}

/** The matched words from the connective on. */
function conditionOf(match: RegExpExecArray): string {
  return match[1] === undefined ? match[0] : match[0].slice(match[0].indexOf(` ${match[1]} `));
}

const PATTERNS = JUDGEMENT_PATTERNS.map((one) => ({ ...one, pattern: gated(one.pattern) }));

function read(unit: Unit): JudgementNeed | undefined {
  const flat = flatten(unit);
  for (const { pattern, what, checkable } of PATTERNS) {
    const match = pattern.exec(flat.text);
    if (!match || /,.*,/.test(match[0]) || (checkable && SETTLED.test(conditionOf(match)))) continue;
    const from = match[1] === undefined ? match.index : flat.text.indexOf(match[1], match.index);
    return { span: flat.spanOf(from, match.index + match[0].length), what };
  }
  return undefined;
}

/** Says what a unit leaves to judgement, or `undefined`. Reads the words only, not what stands near. */
export const readJudgementNeed: (unit: Unit) => JudgementNeed | undefined = perUnit(read, moveSpan);

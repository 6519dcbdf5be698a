import { compareLevels, type Level } from './levels.ts';

/** One side of a meeting of two instructions. */
export interface Stance {
  readonly level: Level;
  /** `implicit`: not said, but read from the context ("speak like a pirate" implies swearing). */
  readonly said: 'explicit' | 'implicit';
  /** Which section it stands in; anything that can be compared by identity. */
  readonly section: unknown;
  /** Its place in the order of appearance; the greater one comes later. */
  readonly order: number;
}

/** Why a side wins, or why none does. */
export type Ground =
  'higher-level' | 'root-stalemate' | 'needs-explicit' | 'guideline-yields' | 'later' | 'same-section';

/** Who wins where two instructions can't both be followed. */
export interface Decision {
  readonly winner: 'first' | 'second' | 'neither';
  readonly ground: Ground;
  /**
   * True when the chain of command itself decides, so that the pair is an override. Order alone (`later`) tells what
   * a model does, not what the author meant: such a pair is still a conflict.
   */
  readonly decisive: boolean;
}

/**
 * The Model Spec's rules of precedence (model_spec.md, "Follow all applicable instructions" and
 * "Instructions and levels of authority"):
 * - an explicit instruction of a higher level beats one of a lower level;
 * - what is only implied overrides nothing but a guideline;
 * - two explicit root rules that collide: do neither;
 * - at one level the later instruction supersedes the earlier, unless both stand in one section, where nothing does.
 */
export function decide(first: Stance, second: Stance): Decision {
  if (first.said !== second.said) return decideImplied(first, second);
  const order = compareLevels(first.level, second.level);
  if (order !== 0) return { winner: order < 0 ? 'first' : 'second', ground: 'higher-level', decisive: true };
  return decideEquals(first, second);
}

/** One side is said, the other only implied: the implied one wins over nothing but a guideline. */
function decideImplied(first: Stance, second: Stance): Decision {
  const [implied, said] = first.said === 'implicit' ? [first, second] : [second, first];
  const name = (side: Stance): 'first' | 'second' => (side === first ? 'first' : 'second');
  const yields = said.level === 'guideline' && (implied.level !== 'guideline' || implied.order > said.order);
  if (yields) return { winner: name(implied), ground: 'guideline-yields', decisive: true };
  if (compareLevels(implied.level, said.level) > 0)
    return { winner: name(said), ground: 'higher-level', decisive: true };
  return { winner: name(said), ground: 'needs-explicit', decisive: true };
}

function decideEquals(first: Stance, second: Stance): Decision {
  if (first.level === 'root') return { winner: 'neither', ground: 'root-stalemate', decisive: false };
  if (first.section === second.section || first.order === second.order) {
    return { winner: 'neither', ground: 'same-section', decisive: false };
  }
  return { winner: first.order > second.order ? 'first' : 'second', ground: 'later', decisive: false };
}

/** The ground in words that finish "X wins: …" or "nobody wins: …". */
export const GROUNDS: Readonly<Record<Ground, string>> = Object.freeze({
  'higher-level': 'the higher level of authority overrides the lower',
  'root-stalemate': 'two root rules collide, so the reader should do neither',
  'needs-explicit': 'what is only implied does not override an explicit instruction of this level',
  'guideline-yields': 'a guideline yields also to what the context implies',
  later: 'at one level the later instruction supersedes the earlier',
  'same-section': 'both stand in one section at one level, and nothing ranks them',
});

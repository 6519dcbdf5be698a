import { profileOf } from './profiles/index.ts';
import type { Layer, Stack, Winner } from './types.ts';

/** Who wins where two layers disagree. */
export interface Decision {
  /** The path that wins, or null when nothing decides. */
  readonly winner: string | null;
  readonly rule: Winner;
  /** One sentence for the user. */
  readonly why: string;
}

/**
 * Decides between two layers of a stack by what the vendor documents. The authority numbers alone are a total order;
 * this knows as well which pairs the vendor does not compare.
 */
export function decide(stack: Stack, a: string, b: string): Decision {
  const { name, winnerWhy } = profileOf(stack.agent);
  const [first, second] = [layerOf(stack, a), layerOf(stack, b)];
  if (first === undefined || second === undefined) {
    const missing = first === undefined ? a : b;
    return { winner: null, rule: stack.winner, why: `${name} does not read \`${missing}\` here.` };
  }
  if (first.authority === second.authority || !areComparable(stack, first, second)) {
    return { winner: null, rule: 'undocumented', why: `No documented winner: ${name} may follow either. ${winnerWhy}` };
  }
  const winner = first.authority > second.authority ? first : second;
  return { winner: winner.path, rule: ruleOf(stack, first, second), why: winnerWhy };
}

function layerOf(stack: Stack, path: string): Layer | undefined {
  return stack.layers.find((layer) => layer.path === path && layer.load !== 'listed');
}

/** Layers of a closed chain compare with each other only; nearness counts only within one chain. */
function areComparable(stack: Stack, a: Layer, b: Layer): boolean {
  if (a.chain === b.chain) return true;
  const closed = profileOf(stack.agent).scopes.some(
    ({ chain, closed }) => closed === true && (chain === a.chain || chain === b.chain),
  );
  return !closed && a.rank !== b.rank;
}

/** Within a chain nearness decides, whatever decides between scopes. */
function ruleOf(stack: Stack, a: Layer, b: Layer): Winner {
  return a.rank === b.rank && a.chain !== '' && stack.winner !== 'later' ? 'nearer' : stack.winner;
}

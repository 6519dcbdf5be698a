import type { Token } from '../../spec/tokens.ts';

/** "Treat it as a short record": how something is to be looked at. */
export function opensRegard(tokens: readonly Token[], at: number, rootAt: number): boolean {
  return (
    at > rootAt &&
    tokens[at]?.lower === 'as' &&
    /^(?:treat|regard|view|see|act|behave|serve)$/.test(tokens[rootAt]?.lower ?? '')
  );
}

const TELLING =
  /^(?:explain|document|state|say|tell|note|describe|mention|record|ask|report|write|assume|believe|determine)$/;

/** "Explain exactly why a smaller fix is not enough": what is to be told, not how it has to be. */
export function opensContent(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:why|whether|that)$/.test(tokens[at]?.lower ?? '') &&
    tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => TELLING.test(lower))
  );
}

/** "Name what's confusing", "a section explaining when it isn't suitable": what there is to tell is not judged. */
export function opensQuestion(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:what|what's|when)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:explain(?:ing)?|describe|describing|name|naming|say|saying|stating)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

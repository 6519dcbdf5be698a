import type { Token } from '../../spec/tokens.ts';
import type { Hit } from './hits.ts';

/** Kinds of tokens that name one thing. */
export const CONCRETE = new Set<Token['kind']>(['code', 'path', 'url', 'quote']);
const NUMERALS = new Set('one two three four five six ten single once twice zero'.split(' '));

const ONE_PART = /^(?:one|two|three|single)-(?:line|word|sentence|page|step|file|screen|paragraph|phrase)/;

/** Whether a number that counts something stands near a hit. */
export function measured({ from }: Hit, tokens: readonly Token[], end: number): boolean {
  if (tokens.some(({ kind, text }) => (kind === 'quote' || kind === 'code') && /[<>≤≥]\s?[$€£]?\d/.test(text)))
    return true;
  return tokens
    .slice(1, end)
    .some(
      (token, index) =>
        index + 12 > from &&
        (isMeasure(token, tokens[index]) || NUMERALS.has(token.lower) || ONE_PART.test(token.lower)),
    );
}

/** A number that counts something; versions ("5.9", "Python 3") count nothing. */
export function isMeasure({ kind, text }: Token, before: Token | undefined): boolean {
  if (kind !== 'number' || /^\d+\.\d+(?:\.\d+)?$/.test(text)) return false;
  return (
    !(before !== undefined && /^\p{Lu}/u.test(before.text)) &&
    !/^(?:version|v|from|line|issue|section|step|phase|level|#)$/.test(before?.lower ?? '')
  );
}

/** "Use large runners only for `e2e`": the one case is named. */
export function onlyFor(tokens: readonly Token[], from: number, end: number): boolean {
  const at = tokens.findIndex(({ lower }, index) => index >= from && index < end && lower === 'only');
  return at > 0 && tokens.slice(at, Math.min(end, at + 5)).some(({ kind }) => CONCRETE.has(kind));
}

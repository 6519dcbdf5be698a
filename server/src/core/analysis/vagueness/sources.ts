import { DETERMINERS } from '../../language/en/grammar.ts';
import type { Token } from '../../spec/tokens.ts';
import type { Hit } from './hits.ts';
import { CONCRETE } from './measures.ts';
import type { Surroundings } from './surroundings.ts';

const RULE_SETS = /^(?:rules?|checklist|template|criteria|table|matrix|rubric|legend|key|scale)$/;

/** "The smallest change by the core rules", "inline when possible per https://…": what decides is named. */
export function ruled({ to }: Hit, tokens: readonly Token[], end: number): boolean {
  for (let at = to; at < end - 1; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'per' && CONCRETE.has(tokens[at + 1]?.kind ?? 'word')) return true;
    if (/^(?:following|below|above)$/.test(lower) && tokens[at - 1]?.lower === 'the') return true;
    if (
      /^(?:using|by|per|under|following|against)$/.test(lower) &&
      tokens.slice(at + 1, at + 6).some((token) => RULE_SETS.test(token.lower))
    )
      return true;
  }
  return false;
}

/** "Consistent icons from the kit", "consistent colours via tokens": what one must be consistent with is named. */
export function hasSource({ to }: Hit, tokens: readonly Token[], end: number): boolean {
  return tokens
    .slice(to, end)
    .some(
      ({ lower }, index) =>
        /^(?:from|via|across|between|throughout)$/.test(lower) ||
        (lower === 'using' && isNamed(tokens, to + index + 1)),
    );
}

/** "The shared kit", "`cn()`", "Tailwind": one thing, where "utility functions" may be any. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const { kind, lower, text } = tokens[at] ?? { kind: 'word', lower: '', text: '' };
  return kind !== 'word' || DETERMINERS.has(lower) || /\p{Lu}/u.test(text);
}

/** "Follow the principles below", "the conventions described in this file". */
export function isWrittenHere({ to }: Hit, tokens: readonly Token[]): boolean {
  if (/^(?:below|above)$/.test(tokens[to]?.lower ?? '')) return true;
  return tokens
    .slice(to, to + 6)
    .some(
      ({ lower }, index) =>
        /^(?:described|listed|defined|documented|stated|given|outlined)$/.test(lower) &&
        /^(?:in|below|above|here|under)$/.test(tokens[to + index + 1]?.lower ?? ''),
    );
}

/** A literal behind the pointer, or the place that an opener limits it to ("In `api/`, follow …"). */
export function namesThing({ from, to }: Hit, { tokens }: Surroundings): boolean {
  const opener =
    /^(?:in|for|under|within)$/.test(tokens[0]?.lower ?? '') && tokens.slice(0, from).some(({ text }) => text === ',');
  return tokens.some(({ kind }, index) => (index >= to || (opener && index < from)) && CONCRETE.has(kind));
}

/** A list may stay open where its rest can be inferred: literal or named members, or three and more of them. */
export function inferable({ from }: Hit, { tokens }: Surroundings): boolean {
  let commas = 0;
  for (let at = from - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || /^[.;:]$/.test(token.text)) break;
    if (token.text === '(' || token.kind === 'number' || CONCRETE.has(token.kind)) return true;
    if (at > 0 && /^\p{L}*\p{Lu}/u.test(token.text) && token.kind === 'word') return true;
    if (token.text === ',') commas++;
  }
  return commas >= 3;
}

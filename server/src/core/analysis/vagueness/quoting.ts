import type { Instruction } from '../../spec/specModel.ts';
import type { Hit } from './hits.ts';
import { nounPhraseAt } from './objectOf.ts';

const HANGING = /^(?:and|or|but)$/;
const ADJECTIVAL =
  /^(?:best|good|modern|common|recommended|existing|established|naming|coding|current|usual|accepted)$/;

/** The hit with the words that make a whole phrase of it: "OWASP best" goes on with "practices". */
export function quotedWhole(hit: Hit, { unit: { tokens } }: Instruction): Hit {
  let { to } = hit;
  while (to > hit.from + 1 && HANGING.test(tokens[to - 1]?.lower ?? '')) to--;
  if (hit.of.smell === 'reference' && ADJECTIVAL.test(tokens[to - 1]?.lower ?? '')) to = phraseEnd(hit, tokens);
  if (to === hit.to) return hit;
  const end = tokens[to - 1]?.end ?? hit.span.end;
  const word = tokens
    .slice(hit.from, to)
    .map(({ text }) => text)
    .join(' ');
  return { ...hit, to, span: { start: hit.span.start, end }, word };
}

/** Behind the noun phrase that a hit leads to, a second adjective ("naming and layout patterns") included. */
function phraseEnd({ to }: Hit, tokens: Instruction['unit']['tokens']): number {
  const joined = HANGING.test(tokens[to]?.lower ?? '') ? to + 1 : to;
  const last = nounPhraseAt(tokens, joined).at(-1);
  return last ? tokens.indexOf(last) + 1 : to;
}

import { DETERMINERS } from '../../language/en/grammar.ts';
import type { Instruction } from '../../spec/specModel.ts';
import type { Hit } from './hits.ts';

const STOPS = new Set(
  'and or but if when where while that which who to for of in on with without from by via using as at into than so because unless except before after based is are be must should may can'.split(
    ' ',
  ),
);
const CLAUSE_OPENERS = new Set('that which who when where if unless except while because so than'.split(' '));
const MAX_WORDS = 5;

/** What the hit is said of, in the author's words: the noun behind an adjective, else the object of the clause. */
export function objectOf(hit: Hit, { unit, clause }: Instruction): string {
  const words: string[] = [];
  for (const token of unit.tokens.slice(hit.to)) {
    if (token.kind === 'punctuation' || token.kind === 'emoji' || STOPS.has(token.lower) || words.length >= MAX_WORDS)
      break;
    if (words.length === 0 && DETERMINERS.has(token.lower)) continue;
    words.push(token.kind === 'code' ? `\`${token.text}\`` : token.text);
  }
  if (words.length > 0 && hit.of.smell !== 'escape' && hit.of.smell !== 'weak') return words.join(' ');
  const phrase = clause.object ?? clause.subject;
  if (!phrase) return 'it';
  const text = unit.source.slice(
    phrase.span.start - unit.span.start,
    Math.min(phrase.span.end, hit.span.start > phrase.span.start ? hit.span.start : phrase.span.end) - unit.span.start,
  );
  const spoken = text
    .replace(/[*_]/g, '')
    .trim()
    .replace(/^that /, '')
    .split(/\s+/)
    .slice(0, MAX_WORDS);
  const stop = spoken.findIndex((word, index) => index > 0 && CLAUSE_OPENERS.has(word.toLowerCase()));
  const cut = spoken.slice(0, stop < 0 ? MAX_WORDS : stop).join(' ');
  return cut === '' || cut.toLowerCase() === hit.word.toLowerCase() ? 'it' : cut;
}

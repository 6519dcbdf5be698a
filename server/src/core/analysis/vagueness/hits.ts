import type { VagueClass } from '../../language/vagueTerms.ts';
import type { Token } from '../../spec/tokens.ts';
import type { Span } from '../../text/span.ts';
import { type Lexicon, matchTerm, type Term } from './lexicon.ts';

/** A vague term found in a unit. */
export interface Hit {
  readonly of: VagueClass;
  readonly term: Term;
  /** Index of its first token in the unit. */
  readonly from: number;
  /** Index after its last token. */
  readonly to: number;
  readonly span: Span;
  /** As written, with single blanks. */
  readonly word: string;
}

/** The words of a unit for matching; what is no word is empty, so that no phrase crosses code or punctuation. */
export function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map((token) => (token.kind === 'word' ? token.lower : ''));
}

/** Finds the vague terms of a unit, the longest first, without overlaps. */
export function findHits(tokens: readonly Token[], words: readonly string[], lexicon: Lexicon): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = longestAt(tokens, words, at, lexicon);
    if (!hit) continue;
    hits.push(hit);
    at = hit.to - 1;
  }
  return hits;
}

function longestAt(tokens: readonly Token[], words: readonly string[], at: number, lexicon: Lexicon): Hit | undefined {
  let best: Hit | undefined;
  for (const term of lexicon.get(words[at] ?? '') ?? []) {
    const to = matchTerm(term, words, at);
    if (to <= (best?.to ?? at)) continue;
    const first = tokens[at];
    const last = tokens[to - 1];
    if (!first || !last) continue;
    const word = tokens
      .slice(at, to)
      .map(({ text }) => text)
      .join(' ');
    best = { of: term.of, term, from: at, to, span: { start: first.start, end: last.end }, word };
  }
  return best;
}

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

/** Two names, no path: "CUDA/ROCm". */
function isPair({ kind, text }: Token): boolean {
  return kind === 'path' && /^\p{L}+\/\p{L}+$/u.test(text) && text.split('/').every((name) => /\p{Lu}/u.test(name));
}

/** The words of a unit for matching; what is no word is empty, so that no phrase crosses code or punctuation. */
export function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map((token) => (token.kind === 'word' || isPair(token) ? token.lower : ''));
}

/**
 * Finds the vague terms of a unit that hold there, without overlaps: of those that begin at one word the longest,
 * of two equally long ones that of the earlier class. Of a sentence with hundreds of them only the first are looked at:
 * what surrounds each is read, and nobody mends them one by one.
 * @param holds whether a term is vague where it stands; where it isn't, a shorter one may be
 */
export function findHits(
  tokens: readonly Token[],
  words: readonly string[],
  lexicon: Lexicon,
  holds: (hit: Hit) => boolean = () => true,
): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0, tried = 0; at < words.length && tried < MOST_TRIED; at++) {
    const found = hitsAt(tokens, words, at, lexicon);
    if (found === NONE) continue;
    tried++;
    const hit = found.find(holds);
    if (!hit) continue;
    hits.push(hit);
    at = hit.to - 1;
  }
  return hits;
}

const MOST_TRIED = 100;
const NONE: readonly Hit[] = [];

function hitsAt(tokens: readonly Token[], words: readonly string[], at: number, lexicon: Lexicon): readonly Hit[] {
  const openings = lexicon.get(words[at] ?? '');
  if (!openings) return NONE;
  const found: Hit[] = [];
  for (const term of openings.others) add(found, term, tokens, words, at);
  const pairs = openings.pairs.size > 0 ? openings.pairs.get(words[at + 1] ?? '') : undefined;
  if (pairs) for (const term of pairs) add(found, term, tokens, words, at);
  return found.length > 1 ? found.sort((a, b) => b.to - a.to || a.term.order - b.term.order) : found;
}

/** Adds a term that begins at a word, unless it is there already. */
function add(found: Hit[], term: Term, tokens: readonly Token[], words: readonly string[], at: number): void {
  const to = matchTerm(term, words, at);
  const first = tokens[at];
  const last = tokens[to - 1];
  if (to <= at || !first || !last || found.some((hit) => hit.term === term)) return;
  const word = tokens
    .slice(at, to)
    .map(({ text }) => text)
    .join(' ');
  found.push({ of: term.of, term, from: at, to, span: { start: first.start, end: last.end }, word });
}

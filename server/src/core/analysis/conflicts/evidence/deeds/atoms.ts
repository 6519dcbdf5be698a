import { isNamedFile } from './codeCovers.ts';
import { perStatement } from '../../statements/perStatement.ts';
import { stemOf } from '../../fields/stem.ts';

/** A word of a sentence, or code and a path as one. */
export interface Atom {
  readonly kind: 'word' | 'code';
  /** In lower case. */
  readonly text: string;
  readonly stem: string;
  /** In the sentence's text. */
  readonly start: number;
  readonly end: number;
  /** Counts up at the end of each clause. */
  readonly clause: number;
  /** A comma or a slash stands before it. */
  readonly comma: boolean;
  /** It stands alone in brackets. */
  readonly aside: boolean;
}

/** Signs that end a clause. */
const STOPS: ReadonlySet<string> = new Set('.;:!?—–()→|'.split(''));

/** The words and the code of a statement, in a row. */
export const atomsOf = perStatement(({ unit }): readonly Atom[] => {
  const atoms: Atom[] = [];
  let clause = 0;
  let comma = false;
  const { tokens, span, source } = unit;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'punctuation') {
      const aside = token.text === '(' && isCode(tokens[at + 1]?.kind) && tokens[at + 2]?.text === ')';
      if (aside || (token.text === ')' && atoms.at(-1)?.aside)) continue;
      if (token.text === ',' || token.text === '/') comma = true;
      else if (STOPS.has(token.text) || (token.text === '-' && source[token.start - span.start - 1] === ' ')) clause++;
      continue;
    }
    if (token.kind === 'emoji') continue;
    const code = isCode(token.kind) || isNamedFile(token.lower);
    const text = token.kind === 'quote' || token.kind === 'url' ? '“”' : token.lower;
    atoms.push({
      kind: code ? 'code' : 'word',
      text,
      stem: code ? text : stemOf(text),
      start: token.start - span.start,
      end: token.end - span.start,
      clause,
      comma,
      aside: code && tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')',
    });
    comma = false;
  }
  return atoms;
});

function isCode(kind: string | undefined): boolean {
  return kind === 'code' || kind === 'path';
}

import type { Span } from '../text/span.ts';

/** What kind of thing a token is. `code`, `quote` and `url` are opaque: what stands in them is mentioned, not said. */
export type TokenKind = 'word' | 'number' | 'code' | 'quote' | 'url' | 'path' | 'emoji' | 'punctuation';

/** A token of a unit, with its place in the document. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written; for `code` the text between the backticks. */
  readonly text: string;
  /** Lower-cased, with `’` as `'`. */
  readonly lower: string;
}

/** Stand-ins in masked text: same length as what they hide, one private-use character per kind. */
export const MASK = { code: '\uE000', quote: '\uE001', url: '\uE002' } as const;

const TOKEN =
  /(\uE000+)|(\uE001+)|(\uE002+)|((?<![\w@.*-])(?:~|\.{1,2})?[\w@.*-]*(?:[/\\][\w@.*{}~$<>[\]-]+)+\/?|\*{1,2}\.[a-z]\w*|(?<![\w-])\.?[\w-]+\.(?:[cm]?[jt]sx?|mdc?|json[c5]?|ya?ml|toml|py|rs|go|java|kt|rb|php|cs|cpp|hpp|cc|[ch]|sh|css|scss|html|sql|xml|txt|lock|env|ini|cfg|vue|svelte|proto|tf|swift|dart|exs?|lua)\b)|(\d[\d.,_]*%?(?:[A-Za-z]{1,3}\b)?)|((?:[ei]\.[ge]\b\.?)|[\p{L}][\p{L}\p{N}_]*(?:['’-][\p{L}\p{N}]+)*\+{0,2}#?)|(\p{Extended_Pictographic}\uFE0F?)|(\S)/gu;

const KINDS: readonly TokenKind[] = ['code', 'quote', 'url', 'path', 'number', 'word', 'emoji', 'punctuation'];

/**
 * Splits masked text into tokens.
 * @param masked same length as `source`, with markup blanked and opaque parts replaced by {@link MASK} characters
 * @param source the text as written
 * @param offset zero-based UTF-16 offset of both in the document
 */
export function tokenise(masked: string, source: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of masked.matchAll(TOKEN)) {
    const group = match.findIndex((value, index) => index > 0 && value !== undefined);
    const kind = KINDS[group - 1] ?? 'punctuation';
    const start = offset + match.index;
    const end = start + match[0].length;
    const written = source.slice(match.index, match.index + match[0].length);
    const text = kind === 'code' ? written.replace(/^`+ ?| ?(?<!`)`+$/g, '') : written;
    tokens.push({ kind, text, lower: text.toLowerCase().replaceAll('’', "'"), start, end });
  }
  return tokens;
}

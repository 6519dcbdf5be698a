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
  /(\uE000+)|(\uE001+)|(\uE002+)|((?<![\w@.*-])(?:~|\.{1,2})?[\w@.*-]*(?:[/\\][\w@.*{}~$<>[\]-]+)+\/?|\*{1,2}\.[a-z]\w*|(?<![\w-])\.?[\w-]+\.(?:[cm]?[jt]sx?|mdc?|json[c5]?|ya?ml|toml|py|rs|go|java|kt|rb|php|cs|cpp|hpp|cc|[ch]|sh|css|scss|html|sql|xml|txt|lock|env|ini|cfg|vue|svelte|proto|tf|swift|dart|exs?|lua)\b)|(\d[\d.,_]*%?(?:[A-Za-z]{1,3}\b)?)|((?:[ei]\.[ge]\b\.?)|[\p{L}][\p{L}\p{N}_]*(?:['’-][\p{L}\p{N}]+)*\+{0,2}#?)|(\p{Extended_Pictographic}\uFE0F?)|(\S)/uy;

const KINDS: readonly TokenKind[] = ['code', 'quote', 'url', 'path', 'number', 'word', 'emoji', 'punctuation'];

/**
 * Splits masked text into tokens.
 * @param masked same length as `source`, with markup blanked and opaque parts replaced by {@link MASK} characters
 * @param source the text as written
 * @param offset zero-based UTF-16 offset of both in the document
 */
export function tokenise(masked: string, source: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0, end = 0; at < masked.length; at = end) {
    end = plainWordEnd(masked, at);
    if (end > at) {
      const text = source.slice(at, end);
      tokens.push({ kind: 'word', text, lower: lowerOf(text), start: offset + at, end: offset + end });
      continue;
    }
    if (isPlainSign(masked, at)) {
      end = at + 1;
      const text = source.slice(at, end);
      tokens.push({ kind: 'punctuation', text, lower: text, start: offset + at, end: offset + end });
      continue;
    }
    TOKEN.lastIndex = at;
    const match = masked.charCodeAt(at) === 32 ? null : TOKEN.exec(masked);
    end = match ? TOKEN.lastIndex : at + 1;
    if (match) tokens.push(tokenOf(match, source.slice(at, end), offset + at));
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray, written: string, start: number): Token {
  let group = 1;
  while (group < match.length && match[group] === undefined) group++;
  const kind = KINDS[group - 1] ?? 'punctuation';
  const text = kind === 'code' ? withoutTicks(written) : written;
  return { kind, text, lower: text.toLowerCase().replaceAll('’', "'"), start, end: start + written.length };
}

/** The text of code; between single backticks as most is, it takes no closer look. */
function withoutTicks(written: string): string {
  const last = written.length - 1;
  const isPlain =
    last > 1 && written.startsWith('`') && written.endsWith('`') && !isEdge(written, 1) && !isEdge(written, last - 1);
  return isPlain ? written.slice(1, last) : written.replace(/^`+ ?| ?(?<!`)`+$/g, '');
}

/** A further backtick, or a blank that belongs to them. */
function isEdge(written: string, at: number): boolean {
  const char = written.charAt(at);
  return char === '`' || char === ' ';
}

/** With one of these nothing else begins. */
const PLAIN_SIGNS: ReadonlySet<string> = new Set([',', ';', ':', '!', '?', '(', ')', '"']);

function isPlainSign(masked: string, at: number): boolean {
  const char = masked.charAt(at);
  if (PLAIN_SIGNS.has(char)) return true;
  const next = masked.charAt(at + 1);
  return char === '.' && (next === ' ' || next === '');
}

/** Most words are in lower case already, and need no copy. */
function lowerOf(word: string): string {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) < 91) return word.toLowerCase();
  return word;
}

/** Behind one of these no word goes on, and none becomes a path. */
const ENDS_WORD: ReadonlySet<string> = new Set([' ', ',', ';', ':', ')', '!', '?', '']);

/** Where a word of ASCII letters ends that begins at a place, as most do; the place itself where it takes a closer look. */
function plainWordEnd(masked: string, start: number): number {
  let end = start;
  for (let code = masked.charCodeAt(end) | 32; code > 96 && code < 123; code = masked.charCodeAt(end) | 32) end++;
  if (end === start) return start;
  const next = masked.charAt(end);
  if (ENDS_WORD.has(next)) return end;
  // The end of a sentence: neither "e.g." nor "main.ts".
  const behind = masked.charAt(end + 1);
  return next === '.' && (behind === ' ' || behind === '') ? end : start;
}

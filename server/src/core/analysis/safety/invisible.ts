import { perPart } from '../../document/perPart.ts';
import type { SpecDocument } from '../../document/specDocument.ts';
import type { Part } from '../../document/parts.ts';
import { matchesOf } from '../../text/matches.ts';
import { containsSpan, shiftSpan, type Span } from '../../text/span.ts';
import { perObject } from '../../util/perObject.ts';
import { readCodeSpans } from './codeSpans.ts';

/** Characters that nobody sees and that change what is read. */
export interface Invisible {
  readonly kind: 'bidi' | 'zeroWidth' | 'smuggled' | 'control';
  /** The word around them, so that there is something to underline. */
  readonly word: Span;
  /** The characters themselves. */
  readonly runs: readonly Span[];
  /** Their code points (`U+202E`), each once. */
  readonly names: string;
  /** The text that tag characters spell; empty where there is none. */
  readonly hidden: string;
}

/** Inclusive ranges of code points that show nothing, by what they can be used for (Unicode TR36, TR39, CVE-2021-42574). */
const RANGES: readonly (readonly [first: number, last: number, kind: Invisible['kind'] | 'selector' | 'softHyphen'])[] =
  [
    [0x00, 0x08, 'control'],
    [0x0b, 0x0b, 'control'],
    [0x0e, 0x1f, 'control'],
    [0x7f, 0x9f, 'control'],
    [0xad, 0xad, 'softHyphen'],
    [0x034f, 0x034f, 'zeroWidth'],
    [0x061c, 0x061c, 'bidi'],
    [0x115f, 0x1160, 'zeroWidth'],
    [0x180e, 0x180e, 'zeroWidth'],
    [0x200b, 0x200d, 'zeroWidth'],
    [0x200e, 0x200f, 'bidi'],
    [0x202a, 0x202e, 'bidi'],
    [0x2060, 0x2064, 'zeroWidth'],
    [0x2066, 0x2069, 'bidi'],
    [0x206a, 0x206f, 'zeroWidth'],
    [0x3164, 0x3164, 'zeroWidth'],
    [0xfe00, 0xfe0f, 'selector'],
    [0xfeff, 0xfeff, 'zeroWidth'],
    [0xffa0, 0xffa0, 'zeroWidth'],
    [0xe0000, 0xe007f, 'smuggled'],
    [0xe0100, 0xe01ef, 'selector'],
  ];
const RUN = new RegExp(`[${RANGES.map(([a, b]) => `\\u{${a.toString(16)}}-\\u{${b.toString(16)}}`).join('')}]+`, 'gu');

const RTL_LETTER = /[\u0590-\u05ff\u0600-\u06ff\u0700-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Scripts that are written without such characters; in others joiners and breaks do their proper work. */
const PLAIN_SCRIPT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}]/u;
/** A longer run of zero-width characters is a code, whatever stands beside it. */
const LONGEST_STRAY = 2;
const WORD_REACH = 40;

/** A sign is shown as an emoji or as text. */
const SHOWN_AS = /^[\ufe0e\ufe0f]$/;
/** All of them lie outside of what is printed in ASCII, which takes a fraction of the time to be told. */
const UNCOMMON = /[^\t\n\r -~]/;
const runsOfPart = perPart((text) =>
  (UNCOMMON.test(text) ? matchesOf(RUN, text) : [])
    .map(({ 0: run, index }) => ({ run, index }))
    .filter(({ run }) => !SHOWN_AS.test(run)),
);

/** Finds invisible characters that change a command, a word or the order of reading; harmless ones are left out. */
export function findInvisible(document: SpecDocument): readonly Invisible[] {
  const { text, parts } = document;
  const found: Invisible[] = [];
  for (const placement of parts) {
    for (const { run, index } of runsOfPart(placement)) {
      const start = placement.span.start + index;
      const span = { start, end: start + run.length };
      const isCommand = (): boolean => isInCommand(placement.part, shiftSpan(span, -placement.by));
      const kind = kindOf(document, run, span, isCommand);
      if (kind) addTo(found, describe(kind, run, span, wordAround(text, span)));
    }
  }
  return found;
}

const codeOf = perObject(({ nodes }: Part) => readCodeSpans(nodes));

/** @param span in the part's own source */
function isInCommand(part: Part, span: Span): boolean {
  return codeOf(part).some((each) => each.isCommand && containsSpan(each.span, span));
}

function kindOf(
  document: SpecDocument,
  run: string,
  span: Span,
  isCommand: () => boolean,
): Invisible['kind'] | undefined {
  const kinds = new Set([...run].map(rangeKind));
  const before = charBefore(document.text, span.start);
  if (kinds.has('control')) return 'control';
  if (kinds.has('smuggled')) return before === '🏴' && run.endsWith('\u{e007f}') ? undefined : 'smuggled';
  if (kinds.has('bidi')) return isOrdinaryBidi(document, run, span, isCommand) ? undefined : 'bidi';
  if (kinds.has('zeroWidth')) return zeroWidthHides(document, run, span, isCommand) ? 'zeroWidth' : undefined;
  if (kinds.has('selector')) return [...run].length > 1 ? 'smuggled' : undefined;
  return isCommand() ? 'zeroWidth' : undefined;
}

function rangeKind(char: string): (typeof RANGES)[number][2] | undefined {
  const code = char.codePointAt(0) ?? 0;
  return RANGES.find(([first, last]) => first <= code && code <= last)?.[2];
}

/** Marks, and isolates that are closed again, are how Arabic and Hebrew are written; overrides never are. */
function isOrdinaryBidi(
  { text, lines }: SpecDocument,
  run: string,
  { start }: Span,
  isCommand: () => boolean,
): boolean {
  if (/[\u202a-\u202e]/.test(run)) return false;
  const line = lines.positionAt(start).line;
  const written = text.slice(lines.lineStart(line), lines.lineEnd(line));
  if (!RTL_LETTER.test(written) || isCommand()) return false;
  return count(written, /[\u2066-\u2068]/g) === count(written, /\u2069/g);
}

function zeroWidthHides(
  { text, frontMatter }: SpecDocument,
  run: string,
  span: Span,
  isCommand: () => boolean,
): boolean {
  if (span.start === 0 && run === '\ufeff') return false;
  if (run.length > LONGEST_STRAY && !/\p{Emoji}/u.test(charBefore(text, span.start))) return true;
  const before = charBefore(text, span.start);
  const after = String.fromCodePoint(text.codePointAt(span.end) ?? 0x20);
  if (isEmojiPart(before) && /\p{Extended_Pictographic}/u.test(after)) return false;
  if (/[\p{L}\p{M}]/u.test(before) && !PLAIN_SCRIPT.test(before)) return false;
  if (isCommand() || (frontMatter && containsSpan(frontMatter.span, span))) return true;
  return /\S/.test(before) && /\S/.test(after);
}

function isEmojiPart(char: string): boolean {
  return /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(char);
}

/** The character before `offset`; a blank at the start of the text. */
function charBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff;
  return text.slice(Math.max(0, offset - (isPair ? 2 : 1)), offset) || ' ';
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

function wordAround(text: string, { start, end }: Span): Span {
  const isWord = (at: number): boolean => at >= 0 && at < text.length && /[^\s`"'()[\]<>|]/.test(text.charAt(at));
  let from = start;
  let to = end;
  while (start - from < WORD_REACH && isWord(from - 1)) from--;
  while (to - end < WORD_REACH && isWord(to)) to++;
  while (to > end && /[.,;:!?]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function describe(kind: Invisible['kind'], run: string, span: Span, word: Span): Invisible {
  const codes = [...run].map((char) => char.codePointAt(0) ?? 0);
  const names = [...new Set(codes.map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`))];
  const shown = names.length > 3 ? [...names.slice(0, 3), '…'] : names;
  const spelt = codes.filter((code) => code >= 0xe0020 && code <= 0xe007e);
  const hidden = spelt.map((code) => String.fromCharCode(code - 0xe0000)).join('');
  return { kind, word, runs: [span], names: shown.join(', '), hidden };
}

/** Several runs in one word are one finding. */
function addTo(found: Invisible[], next: Invisible): void {
  const last = found.at(-1);
  if (!last || last.kind !== next.kind || last.word.end <= next.word.start) {
    found.push(next);
    return;
  }
  const names = [...new Set([...last.names.split(', '), ...next.names.split(', ')])].join(', ');
  found[found.length - 1] = {
    kind: last.kind,
    word: { start: last.word.start, end: Math.max(last.word.end, next.word.end) },
    runs: [...last.runs, ...next.runs],
    names,
    hidden: last.hidden + next.hidden,
  };
}

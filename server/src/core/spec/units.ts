import type { Span } from '../text/span.ts';
import type { TextBlock } from './blocks.ts';
import { Origin } from './parts/origin.ts';
import { splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** One sentence of a block: the smallest thing that can be an instruction. */
export interface Unit {
  readonly index: number;
  readonly block: TextBlock;
  /** In the document. */
  readonly span: Span;
  /** As written. */
  readonly source: string;
  /** Same length as `source`, opaque parts masked. */
  readonly masked: string;
  readonly tokens: readonly Token[];
  /** First unit of its block. */
  readonly first: boolean;
  /** Last unit of its block. */
  readonly last: boolean;
  /**
   * The same object in every snapshot in which the section of this unit and the headings above it are the same: a key
   * under which to remember what follows from the unit and its section alone.
   */
  readonly origin: Origin;
  /** The same object as long as the units right behind it are the same, too: see `UNITS_AHEAD` in `keepOrigins.ts`. */
  readonly outlook: object;
}

/** Splits blocks into units, in document order. */
export function readUnits(blocks: readonly TextBlock[]): readonly Unit[] {
  const units: Unit[] = [];
  for (const block of blocks) {
    const { span, source, masked } = block.text;
    const sentences = block.kind === 'heading' ? wholeText(masked) : sentencesOf(block);
    sentences.forEach(({ start, end }, at) => {
      const offset = span.start + start;
      const part = { source: source.slice(start, end), masked: masked.slice(start, end) };
      const origin = new Origin();
      units.push({
        index: units.length,
        block,
        span: { start: offset, end: span.start + end },
        ...part,
        tokens: tokenise(part.masked, part.source, offset),
        first: at === 0,
        last: at === sentences.length - 1,
        origin,
        outlook: origin,
      });
    });
  }
  return units;
}

/** Two bold words and more on a line of their own, and then a sentence: a title ("1. **Error handling**⏎Wrap …"). */
const TITLE_LINE = /^(\*\*|__)(?=[^*_\n]*[^*_\s] )[^*_\n]{3,60}\1[ \t]*\\?\n[ \t>]*(?=[\p{Lu}`])/u;

function sentencesOf({ text: { source, masked } }: TextBlock): readonly Span[] {
  const at = TITLE_LINE.exec(source)?.[0].length ?? 0;
  if (at === 0) return splitSentences(masked);
  const below = splitSentences(masked.slice(at)).map(({ start, end }) => ({ start: start + at, end: end + at }));
  return [...splitSentences(masked.slice(0, at)), ...below];
}

function wholeText(masked: string): readonly Span[] {
  return masked.trim() === '' ? [] : [{ start: 0, end: masked.length }];
}

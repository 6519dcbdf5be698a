import { sectionPath } from '../document/sections.ts';
import type { SpecModel } from '../spec/specModel.ts';
import type { Unit } from '../spec/units.ts';
import type { Span } from '../text/span.ts';
import { perObject } from '../util/perObject.ts';
import type { QuotedWords } from './notes.ts';

/** Fewer letters than these are found anywhere. */
const FEWEST_LETTERS = 3;
/** What a line begins with before its words. */
const MARKERS = /^(?:\d{1,7}\| ?)?[ \t]*(?:(?:[-*+>]|#{1,6}|\d{1,4}[.)]|\[[ xX]\])[ \t]+)*/;

/**
 * Finds words that somebody says he has read in a document: letter by letter, but for the length of blanks.
 * @param line from one; of several places the one nearest to it counts
 * @returns the sentence and the words in it, or undefined where they don't stand in any
 */
export function locateWords(spec: SpecModel, words: string, line: number): QuotedWords | undefined {
  const wanted = squeeze(words.replace(MARKERS, '')).text.trim();
  if ((wanted.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return undefined;
  const { document, units } = spec;
  const { text, offsets } = squeeze(document.text);
  const aim = document.lines.lineStart(Math.max(0, line - 1));
  let best: Span | undefined;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const span = { start: offsets[at] ?? 0, end: (offsets[at + wanted.length - 1] ?? 0) + 1 };
    if (!best || Math.abs(span.start - aim) < Math.abs(best.start - aim)) best = span;
  }
  if (!best) return undefined;
  const { start, end } = best;
  const unit = units.find(({ span }) => span.end > start && span.start < end);
  return unit && quote(unit, { start, end });
}

function quote(unit: Unit, { start, end }: Span): QuotedWords {
  return {
    sentence: unit.source,
    headings: headingsOf(unit),
    start: Math.max(start, unit.span.start) - unit.span.start,
    end: Math.min(end, unit.span.end) - unit.span.start,
  };
}

function headingsOf({ block }: Unit): string {
  return sectionPath(block.section)
    .map(({ title }) => title)
    .join('\n');
}

const unitsByText = perObject(
  ({ units }: SpecModel) => new Map(units.map((unit) => [`${headingsOf(unit)}\n\n${unit.source}`, unit])),
);

/** The sentence of a note in a later snapshot; one that has changed is not found. */
export function findSentence(spec: SpecModel, { headings, sentence }: QuotedWords): Unit | undefined {
  return unitsByText(spec).get(`${headings}\n\n${sentence}`);
}

/** A text with each run of blanks as one, and the offset that each of its code units has in the original. */
function squeeze(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  const kept: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const blank = /\s/.test(char);
    if (blank && kept.at(-1) === ' ') continue;
    kept.push(blank ? ' ' : char);
    offsets.push(at);
  }
  return { text: kept.join(''), offsets };
}

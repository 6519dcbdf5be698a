import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';

const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|incl|excl|resp|no|fig|sec|ver|dr|mr|mrs|ms|st|a\.k\.a|w\.r\.t|[A-Za-z])\.$/i;
/** A bound in short: "max. 50 characters". */
const SHORT_BOUND = /(?:^|[\s(])(?:max|min|approx|ca)\.$/i;
const END = /(?<![.!?])[.!?]+["')\]*_]*(?=\s|$)/g;

/**
 * Splits masked text into sentences, as spans into it (zero-based, trimmed of white space).
 * A stop ends a sentence when white space follows and then something that can begin one;
 * abbreviations, version numbers, file names and masked code don't end it.
 */
export function splitSentences(masked: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of matchesOf(END, masked)) {
    const end = match.index + match[0].length;
    if (end < masked.length && !endsSentence(masked, match.index + 1, end)) continue;
    push(spans, masked, start, end);
    start = end;
  }
  push(spans, masked, start, masked.length);
  return spans;
}

function endsSentence(masked: string, stop: number, end: number): boolean {
  const next = masked.slice(end).trimStart();
  if (/^\d/.test(next) && SHORT_BOUND.test(masked.slice(Math.max(0, stop - 8), stop))) return false;
  if (masked[stop - 1] === '.' && ABBREVIATION.test(masked.slice(Math.max(0, stop - 10), stop))) {
    if (!/(?:etc|approx)\.$/i.test(masked.slice(Math.max(0, stop - 8), stop))) return false;
  }
  return next === '' || /^[^\p{Ll}]/u.test(next);
}

function push(spans: Span[], masked: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(masked[start] ?? '')) start++;
  while (end > start && /\s/.test(masked[end - 1] ?? '')) end--;
  if (start < end) spans.push({ start, end });
}

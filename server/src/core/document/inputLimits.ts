import type { Span } from '../text/span.ts';

/** How much of a text is taken on; beyond it the parser's time grows out of bounds. */
export interface InputLimits {
  /** Longest document, in UTF-16 code units. */
  readonly documentLength: number;
  /** Longest line, in UTF-16 code units. */
  readonly lineLength: number;
  /** Longest run of lines without a blank one between them, outside lists, tables and code; in UTF-16 code units. */
  readonly paragraphLength: number;
  /** Deepest nesting of lists and quotes. */
  readonly nesting: number;
}

// Measured with remark-parse: one line of 500,000 units takes a second, lists nested 200 deep as long, 1,000 deep
// 45 seconds, and 5,000 quotes in one line overflow the stack. A paragraph of 300,000 units full of backticks without
// a partner, or of `<`, takes 5 to 15 seconds; its time grows with the square of its length.
export const DEFAULT_LIMITS: InputLimits = Object.freeze({
  documentLength: 2_000_000,
  lineLength: 100_000,
  paragraphLength: 100_000,
  nesting: 100,
});

/** Why a text is not taken on, and the zero-based UTF-16 offset at which it goes too far. */
export interface ExcessNotice {
  readonly message: string;
  readonly offset: number;
}

/**
 * Finds the first thing in `text` that is too much to be parsed in reasonable time. One pass, no parser.
 * Out: undefined when there is none.
 */
export function findExcess(text: string, limits: InputLimits): ExcessNotice | undefined {
  const lists: number[] = [];
  let paragraph = 0;
  let inCode = false;
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > limits.lineLength) return excess('Line', end - start, limits.lineLength, start);
    const opens = isFence(text, start);
    if (opens) inCode = !inCode;
    if (opens || inCode || endsParagraph(text, start, end)) paragraph = end;
    else if (end - paragraph > limits.paragraphLength) {
      return excess('Paragraph', end - paragraph, limits.paragraphLength, start);
    }
    const depth = nestingOf(text, start, end, lists);
    if (depth > limits.nesting) {
      return {
        message: `Lists or quotes nested ${depth} deep, more than the ${limits.nesting} allowed`,
        offset: start,
      };
    }
    start = end + 1;
  }
  if (text.length <= limits.documentLength) return undefined;
  return excess('Document', text.length, limits.documentLength, limits.documentLength);
}

/** Signs with which lists and quotes begin, up to the first word of a line. */
const FRONT = /^[ \t>\-*+\d.)]*(?=\p{L})/u;

/**
 * Whether a text within the limits is surely still so after an edit: one of words inside a line, since lists, quotes,
 * code and paragraphs begin and end as before. Not where the front of the line changes.
 * @param edit the stretch of `before` that was replaced
 */
export function staysWithin(before: string, edit: Span, after: string, limits: InputLimits): boolean {
  const end = edit.end + after.length - before.length;
  if (after.length > limits.documentLength) return false;
  if (before.slice(edit.start, edit.end).includes('\n') || after.slice(edit.start, end).includes('\n')) return false;
  const start = edit.start === 0 ? 0 : before.lastIndexOf('\n', edit.start - 1) + 1;
  const front = FRONT.exec(before.slice(start, start + FRONT_LENGTH))?.[0];
  if (front === undefined || front !== FRONT.exec(after.slice(start, start + FRONT_LENGTH))?.[0]) return false;
  const [from, to] = [after.lastIndexOf('\n\n', start), after.indexOf('\n\n', end)];
  return (to < 0 ? after.length : to) - Math.max(0, from) <= Math.min(limits.paragraphLength, limits.lineLength);
}

const FRONT_LENGTH = 200;

function excess(what: string, length: number, allowed: number, offset: number): ExcessNotice {
  return { message: `${what} of ${count(length)} characters, more than the ${count(allowed)} allowed`, offset };
}

const DEEPEST_FENCE = 3;

/** Whether a line opens or closes a code block: three backticks or tildes behind three blanks at most. */
function isFence(text: string, start: number): boolean {
  let at = start;
  while (at - start < DEEPEST_FENCE && text.charCodeAt(at) === 0x20) at++;
  const sign = text.charCodeAt(at);
  return (sign === 0x60 || sign === 0x7e) && text.charCodeAt(at + 1) === sign && text.charCodeAt(at + 2) === sign;
}

/** A blank line, or one that begins something else: a heading, a list item, a row of a table. */
function endsParagraph(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at++;
  const first = text.charCodeAt(at);
  return at === end || first === 0x0d || first === 0x23 || first === 0x7c || markerWidth(text, at) > 0;
}

/**
 * An upper bound of the nesting of one line.
 * @param lists the columns at which the content of the open list items starts; kept from line to line
 */
function nestingOf(text: string, start: number, end: number, lists: number[]): number {
  let at = start;
  let markers = 0;
  let quotes = 0;
  for (;;) {
    while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09) at++;
    if (at >= end) return markers + quotes > 0 ? quotes + lists.length : 0;
    const column = at - start;
    while ((lists.at(-1) ?? -1) > column) lists.pop();
    if (text.charCodeAt(at) === 0x3e) {
      quotes++;
      at++;
      continue;
    }
    const width = markerWidth(text, at);
    if (width === 0) return quotes + lists.length;
    at += width;
    markers++;
    lists.push(at - start);
  }
}

/** Width of a list marker with the blank behind it (`- `, `12. `); 0 when there is none at `at`. */
function markerWidth(text: string, at: number): number {
  let end = at;
  const first = text.charCodeAt(end);
  if (first === 0x2d || first === 0x2a || first === 0x2b) end++;
  else {
    while (end - at < 9 && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end++;
    if (end === at || (text.charCodeAt(end) !== 0x29 && text.charCodeAt(end) !== 0x2e)) return 0;
    end++;
  }
  const blank = text.charCodeAt(end);
  return blank === 0x20 || blank === 0x09 || blank === 0x0a || blank === 0x0d ? end - at + 1 : 0;
}

/** A whole number with its thousands set apart, for messages. */
function count(value: number): string {
  return value.toLocaleString('en-US');
}

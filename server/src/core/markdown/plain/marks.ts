/** What a line begins with that makes it more than a paragraph. Offsets are in the text. */

const HEADING = /#{1,6}(?=[ \t\n]|$)/y;
const FENCE = /(`{3,}|~{3,})[ \t]*([^\n]*)/y;
const MARKER = /(?:[-*+]|(\d{1,9})([.)]))(?= )/y;
const ITEM = /(?:[-*+]|\d{1,9}[.)]) +(?=[^\s])/y;
const BREAK = /^([-*_])(?: *\1){2,} *$/;

const TASK = /\[([ xX])\] (?=\S)/y;
/** Where the parser looks for a task, and may not find one. */
const UNSURE_TASK = /\[[\sxX]/y;

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** How many signs a heading at an offset has; 0 where none begins. */
export function headingSigns(text: string, at: number): number {
  return matchAt(HEADING, text, at)?.[0].length ?? 0;
}

/** A fence of code. */
export interface Fence {
  readonly signs: string;
  readonly info: string;
}

/** The fence at an offset. */
export function fenceAt(text: string, at: number): Fence | undefined {
  const [, signs, info = ''] = matchAt(FENCE, text, at) ?? [];
  return signs === undefined || (signs.startsWith('`') && info.includes('`')) ? undefined : { signs, info };
}

/** Whether what stands between two offsets closes a fence. */
export function closesFence(text: string, at: number, end: number, signs: string): boolean {
  if (!text.startsWith(signs, at)) return false;
  const sign = signs.charAt(0);
  let from = at + signs.length;
  while (text.charAt(from) === sign) from++;
  while (from < end && text.charAt(from) === ' ') from++;
  return from >= end;
}

/** The marker of a list. */
export interface ListMarker {
  /** The digits; empty for a bullet. */
  readonly value: string;
  /** What the markers of a list have in common. */
  readonly sign: string;
  readonly end: number;
}

/** The marker of a list at an offset, with a space behind it. */
export function listMarkerAt(text: string, at: number): ListMarker | undefined {
  const match = matchAt(MARKER, text, at);
  if (!match) return undefined;
  const [whole, value = '', sign = whole] = match;
  return { value, sign, end: at + whole.length };
}

/** Whether an item that is not empty begins at an offset. */
export function beginsList(text: string, at: number): boolean {
  return matchAt(ITEM, text, at) !== null;
}

/** Whether a line is a rule across the page. */
export function isBreak(text: string, at: number, end: number): boolean {
  const first = text.charAt(at);
  if (first !== '-' && first !== '*' && first !== '_') return false;
  const second = text.charAt(at + 1);
  return (second === first || second === ' ') && BREAK.test(text.slice(at, end));
}

/** The box of a task. */
export interface Task {
  readonly checked: boolean;
  /** Where its words begin. */
  readonly end: number;
}

/** The box at an offset where the text of an item begins. */
export function taskAt(text: string, at: number): Task | 'unsure' | undefined {
  const [box, sign] = matchAt(TASK, text, at) ?? [];
  if (box !== undefined) return { checked: sign !== ' ', end: at + box.length };
  return matchAt(UNSURE_TASK, text, at) ? 'unsure' : undefined;
}

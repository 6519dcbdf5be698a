import type { Point, Position } from 'unist';

/** In place of an indentation: the line has nothing but spaces. */
export const BLANK = -1;
/** In place of an indentation: the line has a tab, which stands for several columns. */
export const TABBED = -2;

const SPACE = 0x20;

/** The lines of a text whose lines end with `\n`, counted from zero. */
export class Lines {
  readonly text: string;
  /** Where each line begins. */
  readonly starts: readonly number[];
  /** How many spaces each line begins with, or {@link BLANK} or {@link TABBED}. */
  readonly indents: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts: number[] = [];
    const indents: number[] = [];
    const hasTabs = text.includes('\t');
    for (let start = 0; start <= text.length;) {
      const next = text.indexOf('\n', start);
      const end = next < 0 ? text.length : next;
      let at = start;
      while (at < end && text.charCodeAt(at) === SPACE) at++;
      starts.push(start);
      if (hasTabs && text.slice(start, end).includes('\t')) indents.push(TABBED);
      else indents.push(at === end ? BLANK : at - start);
      start = end + 1;
    }
    this.starts = starts;
    this.indents = indents;
  }

  /** The number of lines. */
  get count(): number {
    return this.starts.length;
  }

  start(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** Where a line ends, its line end not counted. */
  end(line: number): number {
    const next = this.starts[line + 1];
    return next === undefined ? this.text.length : next - 1;
  }

  indent(line: number): number {
    return this.indents[line] ?? BLANK;
  }

  /** Where `end` stands without the spaces before it. */
  trimEnd(from: number, end: number): number {
    while (end > from && this.text.charCodeAt(end - 1) === SPACE) end--;
    return end;
  }

  point(line: number, offset: number): Point {
    return { line: line + 1, column: offset - this.start(line) + 1, offset };
  }

  position(line: number, offset: number, endLine: number, end: number): Position {
    return { start: this.point(line, offset), end: this.point(endLine, end) };
  }
}

export function countLineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

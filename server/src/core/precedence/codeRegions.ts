/** A half-open range of UTF-16 offsets. */
export type Region = readonly [start: number, end: number];

type Run = readonly [start: number, length: number];

function backtickRuns(text: string, start: number, end: number): Run[] {
  return [...text.slice(start, end).matchAll(/`+/g)].map((run): Run => [start + run.index, run[0].length]);
}

/**
 * Runs of backticks and what stands between a run and the next one that is as long, across lines: what Gemini CLI's
 * regular expression (a run, anything, the same run) finds, without its backtracking.
 */
export function backtickRegions(text: string): Region[] {
  const runs = backtickRuns(text, 0, text.length);
  const longestAfter = longestLaterRuns(runs);
  const regions: Region[] = [];
  let i = 0;
  let [start, length] = runs[0] ?? [0, 0];
  while (i < runs.length) {
    const close = closeOf(runs, i, length, longestAfter[i] ?? 0);
    const end = close.run === i ? start + 2 * close.ticks : (runs[close.run]?.[0] ?? start) + close.ticks;
    if (end > start) regions.push([start, end]);
    i = close.run;
    // What is left of the closing run may open the next region.
    const [runStart, runLength] = runs[i] ?? [0, 0];
    length = runStart + runLength - end;
    start = end;
    if (length > 0 && close.ticks > 0) continue;
    i++;
    [start, length] = runs[i] ?? [0, 0];
  }
  return regions;
}

function longestLaterRuns(runs: readonly Run[]): number[] {
  const longest: number[] = [];
  for (let i = runs.length - 1, seen = 0; i >= 0; i--) {
    longest[i] = seen;
    seen = Math.max(seen, runs[i]?.[1] ?? 0);
  }
  return longest;
}

/** A run without a match as long gives back ticks: it then closes itself, or closes at a shorter run. */
function closeOf(runs: readonly Run[], i: number, length: number, later: number): { run: number; ticks: number } {
  const inOwnRun = Math.floor(length / 2);
  const ticks = Math.min(length, later);
  if (ticks <= inOwnRun) return { run: i, ticks: inOwnRun };
  let run = i + 1;
  while ((runs[run]?.[1] ?? ticks) < ticks) run++;
  return { run, ticks };
}

interface Fence {
  readonly char: string;
  readonly length: number;
  readonly start: number;
}

/** Code spans and fenced blocks of a Markdown text; with `indented`, blocks indented by four columns as well. */
export function markdownCodeRegions(text: string, indented: boolean): Region[] {
  const regions: Region[] = [];
  let fence: Fence | null = null;
  let paragraphStart = -1;
  let previousBlank = true;
  let at = 0;
  const closeParagraph = (end: number): void => {
    if (paragraphStart !== -1) regions.push(...spanRegions(text, paragraphStart, end));
    paragraphStart = -1;
  };
  for (const line of text.split('\n')) {
    const end = at + line.length + 1;
    const marker = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))(.*)/.exec(line);
    if (fence !== null) {
      if (closes(fence, marker)) {
        regions.push([fence.start, end]);
        fence = null;
      }
    } else if (marker !== null && opens(marker)) {
      closeParagraph(at);
      fence = { char: (marker[1] ?? '').charAt(0), length: (marker[1] ?? '').length, start: at };
    } else if (indented && paragraphStart === -1 && previousBlank && /^(?: {4}|\t)\s*\S/.test(line)) {
      regions.push([at, end]);
    } else if (line.trim() === '') {
      closeParagraph(at);
    } else if (paragraphStart === -1) {
      paragraphStart = at;
    }
    previousBlank = line.trim() === '' || (previousBlank && regions.at(-1)?.[1] === end);
    at = end;
  }
  closeParagraph(text.length);
  if (fence !== null) regions.push([fence.start, text.length]);
  return regions;
}

function opens(marker: RegExpExecArray): boolean {
  return !((marker[1] ?? '').startsWith('`') && (marker[2] ?? '').includes('`'));
}

function closes(fence: Fence, marker: RegExpExecArray | null): boolean {
  if (marker === null) return false;
  const [, run = '', rest = ''] = marker;
  return run.charAt(0) === fence.char && run.length >= fence.length && rest.trim() === '';
}

/** Code spans between two offsets: a run of backticks up to the next run of exactly the same length. */
function spanRegions(text: string, start: number, end: number): Region[] {
  const runs = backtickRuns(text, start, end);
  const lastOf = new Map(runs.map(([, length], i) => [length, i]));
  const regions: Region[] = [];
  for (let i = 0; i < runs.length; i++) {
    const [open, length] = runs[i] ?? [0, 0];
    if ((lastOf.get(length) ?? i) === i) continue;
    let close = i + 1;
    while (runs[close]?.[1] !== length) close++;
    regions.push([open, (runs[close]?.[0] ?? open) + length]);
    i = close;
  }
  return regions;
}

/** HTML comments that start outside the given code regions; an unclosed one is none. */
export function commentRegions(text: string, code: readonly Region[]): Region[] {
  const regions: Region[] = [];
  let open = text.indexOf('<!--');
  while (open !== -1) {
    const close = text.indexOf('-->', open + 4);
    if (close === -1) break;
    const isCode = isInRegions(open, code);
    if (!isCode) regions.push([open, close + 3]);
    open = text.indexOf('<!--', isCode ? open + 4 : close + 3);
  }
  return regions;
}

/** The text without its HTML comments. */
export function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  for (const [start, end] of commentRegions(text, [])) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}

/** Whether an offset lies in one of the regions, which are sorted and do not overlap. */
export function isInRegions(offset: number, regions: readonly Region[]): boolean {
  let low = 0;
  let high = regions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [start, end] = regions[middle] ?? [0, 0];
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return true;
  }
  return false;
}

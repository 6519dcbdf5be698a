import type { Root, RootContent } from 'mdast';
import { BlockReader, MOST_INDENT, type Unread } from './blocks.ts';
import { BLANK, countLineFeeds, Lines } from './lines.ts';
import { Stretches } from './stretches.ts';

/** A block, or lines that are left to the parser until `nodes` has what it makes of them. */
interface Entry {
  readonly line: number;
  readonly next: number;
  readonly nodes: RootContent[];
  readonly unread: readonly Unread[] | 'all';
}

/** Characters that the parser replaces or counts otherwise. */
const NOT_PLAIN = /[\r\0\uFEFF]/;
/** What may be a definition, which bears on the whole text. */
const DEFINITION = /^(?:[ \t>*+-]|\d{1,9}[.)])*\[(?:[^[\]\\]|\\[^])+\]:/m;
const DASHES = '---';
/** Front matter, with what stands in it and the line end behind that. */
const FRONT_MATTER = /^---[ \t]*\n([^]*?\n)??---[ \t]*(?=\n|$)/;

/**
 * Reads Markdown of which most is plain: headings, paragraphs, lists and fenced code. All the rest is given to the
 * parser at once, stretch by stretch.
 * @param parse the parser
 * Out: the tree that the parser would make of the whole; undefined where that is not sure.
 */
export function readPlain(text: string, parse: (text: string) => Root): Root | undefined {
  if (NOT_PLAIN.test(text) || (text.includes(']:') && DEFINITION.test(text))) return undefined;
  const lines = new Lines(text);
  const entries: Entry[] = [];
  if (text.startsWith(DASHES)) {
    const front = readFrontMatter(lines);
    if (!front) return undefined;
    entries.push(front);
  }
  readEntries(lines, entries);
  const stretches = new Stretches(lines);
  for (const { line, next, nodes, unread } of entries)
    if (unread === 'all') stretches.addLines(line, next, nodes);
    else unread.forEach((words) => stretches.addWords(words));
  if (!stretches.parse(parse)) return undefined;
  const position = lines.position(0, 0, lines.count - 1, text.length);
  return { type: 'root', children: entries.flatMap(({ nodes }) => nodes), position };
}

function readFrontMatter(lines: Lines): Entry | undefined {
  const [whole, content = ''] = FRONT_MATTER.exec(lines.text) ?? [];
  if (whole === undefined) return undefined;
  const last = countLineFeeds(whole);
  const position = lines.position(0, 0, last, whole.length);
  return { line: 0, next: last + 1, nodes: [{ type: 'yaml', value: content.slice(0, -1), position }], unread: [] };
}

/** Adds all that stands behind the entries that are there. */
function readEntries(lines: Lines, entries: Entry[]): void {
  const reader = new BlockReader(lines);
  for (let line = entries.at(-1)?.next ?? 0; ; line = entries.at(-1)?.next ?? 0) {
    while (line < lines.count && lines.indent(line) === BLANK) line++;
    if (line >= lines.count) return;
    reader.line = line;
    reader.unread = [];
    const own = lines.indent(line);
    const block = own >= 0 && own <= MOST_INDENT ? reader.block(lines.start(line) + own, 0) : undefined;
    if (block) entries.push({ line, next: reader.line, nodes: [block], unread: reader.unread });
    else {
      // What goes on from the lines before it is left to the parser together with them.
      for (let last = entries.at(-1); last?.next === line && maybeOpen(last); last = entries.at(-1)) {
        entries.pop();
        line = last.line;
      }
      entries.push({ line, next: nextPlainLine(lines, line), nodes: [], unread: 'all' });
    }
  }
}

/** Whether the line behind an entry may go on with it. */
function maybeOpen({ nodes: [node] }: Entry): boolean {
  return node?.type === 'paragraph' || node?.type === 'list';
}

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})/;
const COMMENT = '<!--';
const COMMENT_END = '-->';
const PLAIN_START = /[\p{L}#]/u;

/** Where reading may go on behind what begins in the line `first`: in no open fence or comment, behind a blank line. */
function nextPlainLine(lines: Lines, first: number): number {
  let fence = '';
  let isComment = false;
  for (let line = first; line < lines.count; line++) {
    const words = lines.text.slice(lines.start(line), lines.end(line));
    const isBehindBlank = line > first && lines.indent(line - 1) === BLANK;
    if (isBehindBlank && fence === '' && !isComment && PLAIN_START.test(words.charAt(0))) return line;
    if (fence !== '') {
      if (words.trim().startsWith(fence)) fence = '';
    } else if (isComment || words.includes(COMMENT))
      isComment = !words.includes(COMMENT_END, Math.max(0, words.lastIndexOf(COMMENT)));
    else fence = FENCE.exec(words)?.[1] ?? '';
  }
  return lines.count;
}

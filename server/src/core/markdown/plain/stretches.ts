import type { Node, Root, RootContent } from 'mdast';
import type { Unread } from './blocks.ts';
import { countLineFeeds, type Lines } from './lines.ts';

/** What the reader leaves to the parser: where it stands, and where what is made of it goes. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The line of `start`, from zero. */
  readonly line: number;
  /** Takes the nodes. Out: whether they are what was expected. */
  readonly take: (nodes: readonly RootContent[]) => boolean;
}

interface Place {
  readonly line: number;
  readonly offset: number;
  /** Columns before it. */
  readonly columns: number;
}

/** What stands behind a stretch: it closes whatever doesn't go on for ever. */
const CLOSER = '<!-- -->';
const BEHIND = `\n${CLOSER}\n\n`;

/** The stretches of a text that the parser has to read. It reads them all at once: a start of it takes long. */
export class Stretches {
  readonly #lines: Lines;
  readonly #stretches: Stretch[] = [];

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  /** Adds whole lines up to `next`; their nodes go into `into`. */
  addLines(line: number, next: number, into: RootContent[]): void {
    const take = (nodes: readonly RootContent[]): boolean => into.push(...nodes) > 0;
    this.#stretches.push({ start: this.#lines.start(line), end: this.#lines.end(next - 1), line, take });
  }

  /** Adds what is written in a node. */
  addWords({ node, start, end, line }: Unread): void {
    const take = ([made, ...rest]: readonly RootContent[]): boolean => {
      if (made?.type !== node.type || rest.length > 0) return false;
      node.children = made.children;
      return made.position?.end.offset === node.position?.end.offset;
    };
    this.#stretches.push({ start, end, line, take });
  }

  /** Out: whether each stretch stands for itself where all are parsed, as it does in its own text. */
  parse(parse: (text: string) => Root): boolean {
    const [first] = this.#stretches;
    if (!first) return true;
    const { text } = this.#lines;
    // It would be taken for front matter.
    if (first.start > 0 && text.startsWith('---', first.start)) return false;
    const parts = this.#stretches.map(({ start, end }) => text.slice(start, end));
    const isLastOpen = this.#stretches.at(-1)?.end !== text.length;
    const root = parse(parts.join(BEHIND) + (isLastOpen ? BEHIND : ''));
    // The parser may note the check of a task in the wrong place.
    return !('checked' in root) && this.#hand(root.children, parts, isLastOpen);
  }

  #hand(nodes: readonly RootContent[], parts: readonly string[], isLastOpen: boolean): boolean {
    let offset = 0;
    let line = 1;
    let index = 0;
    for (const [number, stretch] of this.#stretches.entries()) {
      const part = parts[number] ?? '';
      const end = offset + part.length;
      const columns = stretch.start - this.#lines.start(stretch.line);
      const to = { line: stretch.line + 1, offset: stretch.start, columns };
      const own: RootContent[] = [];
      for (let node = nodes[index]; node && startOf(node) < end; node = nodes[++index]) {
        move(node, { line, offset, columns: 0 }, to);
        own.push(node);
      }
      if (!stretch.take(own)) return false;
      if (number + 1 === parts.length && !isLastOpen) break;
      const closer = nodes[index++];
      if (closer?.type !== 'html' || closer.value !== CLOSER || startOf(closer) !== end + 1) return false;
      line += countLineFeeds(part) + countLineFeeds(BEHIND);
      offset = end + BEHIND.length;
    }
    return index === nodes.length;
  }
}

function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0;
}

/** Moves a node with the place from which it is counted. */
function move(node: Node, from: Place, to: Place): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (!point) continue;
    if (point.line === from.line) point.column += to.columns - from.columns;
    point.line += to.line - from.line;
    point.offset = (point.offset ?? 0) + to.offset - from.offset;
  }
  if ('children' in node) for (const child of node.children as Node[]) move(child, from, to);
}

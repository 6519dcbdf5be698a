import type { Node, Nodes, RootContent } from 'mdast';
import { copiesOf } from '../markdown/copies.ts';
import { spanOf } from '../markdown/parse.ts';
import { shiftSpan, type Span } from '../text/span.ts';
import { Keeper } from '../util/perObject.ts';
import { type OutlineEntry, readOutline } from './outline.ts';

/**
 * A stretch of a document, parsed: from one heading at the beginning of a line to the next. It stays the same object
 * while the text around it changes; all its offsets are zero-based UTF-16 offsets into its own `source`.
 */
export class Part extends Keeper {
  readonly source: string;
  readonly span: Span;
  /** The line of its beginning in `source`, counted from one as mdast does. */
  readonly line: number;
  readonly nodes: readonly RootContent[];
  /** Its headings; in the first part of a document also what stands before them. */
  readonly outline: readonly OutlineEntry[];
  /** What its link and footnote definitions define, as a definition is written (`a`, `^b`). */
  readonly definitions: readonly string[];
  #editedFrom: Part | undefined;

  constructor({ source, span, line, nodes, outline, definitions }: PartContent) {
    super();
    this.source = source;
    this.span = span;
    this.line = line;
    this.nodes = nodes;
    this.outline = outline;
    this.definitions = definitions;
  }

  /** Remembers which part has become this one by an edit. */
  noteEdited(before: Part): void {
    // No more than one is kept: of parts that nobody read there is nothing to know.
    this.#editedFrom = before.#editedFrom ?? before;
  }

  /** The part that this one was before an edit; told once, so that no chain of old parts stays in memory. */
  takeEdited(): Part | undefined {
    const before = this.#editedFrom;
    this.#editedFrom = undefined;
    return before;
  }
}

type PartContent = Pick<Part, 'source' | 'span' | 'line' | 'nodes' | 'outline' | 'definitions'>;

/** A part with its place in one snapshot. */
export class Placement {
  readonly part: Part;
  /** Offsets in the snapshot are those of the part plus this. */
  readonly by: number;
  readonly #lines: number;
  #copies: Map<Node, Node> | undefined;
  #nodes: readonly RootContent[] | undefined;

  /** @param lines what is to be added to the part's lines */
  constructor(part: Part, by: number, lines: number) {
    this.part = part;
    this.by = by;
    this.#lines = lines;
  }

  /** The line of its beginning in the snapshot, counted from one. */
  get line(): number {
    return this.part.line + this.#lines;
  }

  /** The part's span in the snapshot. */
  get span(): Span {
    return shiftSpan(this.part.span, this.by);
  }

  /** The part's nodes with their offsets in the snapshot; copied only where they have moved, and when asked for. */
  get nodes(): readonly RootContent[] {
    if (this.by === 0 && this.#lines === 0) return this.part.nodes;
    this.#copies ??= new Map();
    this.#nodes ??= copiesOf(this.part.nodes, this.by, this.#lines, this.#copies);
    return this.#nodes;
  }

  /** The node of the snapshot that stands for a node of the part. */
  node<T extends Node>(node: T): T {
    if (this.by === 0 && this.#lines === 0) return node;
    if (!this.#copies) void this.nodes;
    return (this.#copies?.get(node) ?? node) as T;
  }

  /** Another part in the same place; `by` code units and `lines` of this one's source stand no more before it. */
  with(part: Part, by: number, lines: number): Placement {
    return new Placement(part, this.by + by, this.#lines + lines);
  }

  /** The same part elsewhere. */
  moved(by: number, lines: number): Placement {
    if (by === 0 && lines === 0) return this;
    return new Placement(this.part, this.by + by, this.#lines + lines);
  }
}

/**
 * Cuts the top-level nodes of a text into parts.
 * @param nodes those of `source` between `span.start` and `span.end`
 * @param line the line of `span.start` in `source`, counted from one
 * @param first whether the document begins here
 */
export function cutParts(
  nodes: readonly RootContent[],
  source: string,
  span: Span,
  line: number,
  first: boolean,
): readonly Part[] {
  const parts: Part[] = [];
  let open = { start: span.start, line, nodes: [] as RootContent[] };
  const close = (end: number): void => {
    const outline = readOutline(open.nodes, source);
    parts.push(
      new Part({
        source,
        span: { start: open.start, end },
        line: open.line,
        nodes: open.nodes,
        outline: first && parts.length === 0 ? outline : outline.slice(1),
        definitions: readDefinitions(open.nodes),
      }),
    );
  };
  for (const node of nodes) {
    const { start } = spanOf(node);
    if (beginsPart(node, source) && start > span.start) {
      close(start);
      open = { start, line: node.position?.start.line ?? 1, nodes: [] };
    }
    open.nodes.push(node);
  }
  close(span.end);
  return parts;
}

/** Whether the parser's state before a node can't reach into it: a heading with `#` in the first column. */
export function beginsPart(node: RootContent, source: string): boolean {
  return node.type === 'heading' && node.position?.start.column === 1 && source[spanOf(node).start] === '#';
}

/** The labels that nodes define, as a definition is written (`a`, `^b`). */
export function readDefinitions(nodes: readonly Nodes[], into: string[] = []): readonly string[] {
  for (const node of nodes) {
    if (node.type === 'definition') into.push(node.identifier);
    else if (node.type === 'footnoteDefinition') into.push(`^${node.identifier}`);
    if ('children' in node) readDefinitions(node.children, into);
  }
  return into;
}

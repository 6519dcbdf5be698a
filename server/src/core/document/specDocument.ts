import type { Root, Yaml } from 'mdast';
import { spanOf } from '../markdown/parse.ts';
import { createLineIndex, type LineIndex, updateLineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { Keeper } from '../util/perObject.ts';
import { DEFAULT_LIMITS, type ExcessNotice, findExcess, staysWithin } from './inputLimits.ts';
import type { Placement } from './parts.ts';
import { parseParts } from './pieces.ts';
import { difference, reparse } from './reparse.ts';
import { readSections, type Section } from './sections.ts';
import { type PreceptComment, readPreceptComments, readSuppressions, type Suppression } from './suppressions.ts';

/** The YAML block at the top of a file, unparsed. */
export interface FrontMatter {
  /** The whole block, fences included. */
  readonly span: Span;
  readonly value: string;
  /** Where `value` stands in the document. */
  readonly valueSpan: Span;
}

/** An immutable snapshot of one spec file. All offsets are zero-based UTF-16 offsets into `text`. */
export interface SpecDocument {
  /** Opaque identity: a URI in an editor, a path in a terminal. */
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly lines: LineIndex;
  /** Put together when first asked for. */
  readonly root: Root;
  /** What the document is made of: stretches from heading to heading, shared between snapshots. */
  readonly parts: readonly Placement[];
  readonly frontMatter?: FrontMatter;
  /** In document order; the first holds what stands before the first heading. */
  readonly sections: readonly Section[];
  /** Every comment that begins with `precept-`, also what no directive is meant by. */
  readonly preceptComments: readonly PreceptComment[];
  readonly suppressions: readonly Suppression[];
  /** The same object for all snapshots that were made from each other; what is known of the last one is kept with it. */
  readonly lineage: object;
  /** Set when the text is too much to be parsed: the document is then taken as empty. */
  readonly excess?: ExcessNotice;
}

/**
 * Parses `text` to a snapshot. Never throws: every text is a Markdown document.
 * A text beyond the limits is not parsed, since the parser's time grows out of bounds.
 */
export function createSpecDocument(uri: string, text: string, version = 0, limits = DEFAULT_LIMITS): SpecDocument {
  const excess = findExcess(text, limits);
  const parts = excess ? [] : parseParts(text);
  const lines = createLineIndex(text);
  return new Snapshot({ uri, text, version, lines, parts, lineage: new Keeper(), ...(excess && { excess }) });
}

/**
 * The next snapshot of a document. Parses only the parts that differ, where that is sure to give the same as parsing
 * the whole text; the others are shared with `previous`.
 */
export function updateSpecDocument(
  previous: SpecDocument,
  text: string,
  version = previous.version + 1,
  limits = DEFAULT_LIMITS,
): SpecDocument {
  const { uri, lineage } = previous;
  const { from, to, by } = difference(previous.text, text);
  const edit = { start: from, end: to };
  const isWithin = !previous.excess && staysWithin(previous.text, edit, text, limits);
  if (!isWithin && (previous.excess ?? findExcess(text, limits))) return createSpecDocument(uri, text, version, limits);
  const parts = reparse(previous.parts, previous.text, text) ?? parseParts(text);
  const lines = updateLineIndex(previous.lines, edit, text, by);
  return new Snapshot({ uri, text, version, lines, parts, lineage });
}

class Snapshot extends Keeper implements SpecDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly lines: LineIndex;
  readonly parts: readonly Placement[];
  readonly frontMatter?: FrontMatter;
  readonly sections: readonly Section[];
  readonly preceptComments: SpecDocument['preceptComments'];
  readonly suppressions: readonly Suppression[];
  readonly lineage: object;
  readonly excess?: ExcessNotice;
  #root: Root | undefined;

  constructor({
    uri,
    version,
    text,
    lines,
    parts,
    lineage,
    excess,
  }: Pick<SpecDocument, 'uri' | 'version' | 'text' | 'lines' | 'parts' | 'lineage' | 'excess'>) {
    super();
    const first = parts[0]?.nodes[0];
    this.uri = uri;
    this.version = version;
    this.text = text;
    this.lines = lines;
    this.parts = parts;
    if (first?.type === 'yaml') this.frontMatter = readFrontMatter(first, text);
    this.sections = parts.length > 0 ? readSections(parts, text.length) : [emptySection(text.length)];
    this.preceptComments = readPreceptComments(parts, text);
    this.suppressions = readSuppressions(this.preceptComments, text, this.lines);
    this.lineage = lineage;
    if (excess) this.excess = excess;
  }

  get root(): Root {
    return (this.#root ??= { type: 'root', children: this.parts.flatMap(({ nodes }) => nodes) });
  }
}

/** The one section of a document that isn't read. */
function emptySection(length: number): Section {
  return { index: 0, depth: 0, title: '', span: { start: 0, end: length }, blocks: [] };
}

function readFrontMatter(node: Yaml, text: string): FrontMatter {
  const span = spanOf(node);
  const bodyStart = Math.min(span.end, text.indexOf('\n', span.start) + 1);
  return {
    span,
    value: node.value,
    valueSpan: { start: bodyStart, end: Math.min(span.end, bodyStart + node.value.length) },
  };
}

import type { Root, Yaml } from 'mdast';
import { parseMarkdown, spanOf } from '../markdown/parse.ts';
import { createLineIndex, type LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { DEFAULT_LIMITS, type ExcessNotice, findExcess } from './inputLimits.ts';
import { readSections, type Section } from './sections.ts';
import { readSuppressions, type Suppression } from './suppressions.ts';

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
  readonly root: Root;
  readonly frontMatter?: FrontMatter;
  /** In document order; the first holds what stands before the first heading. */
  readonly sections: readonly Section[];
  readonly suppressions: readonly Suppression[];
  /** Set when the text is too much to be parsed: the document is then taken as empty. */
  readonly excess?: ExcessNotice;
}

/**
 * Parses `text` to a snapshot. Never throws: every text is a Markdown document.
 * A text beyond the limits is not parsed, since the parser's time grows out of bounds.
 */
export function createSpecDocument(uri: string, text: string, version = 0, limits = DEFAULT_LIMITS): SpecDocument {
  const excess = findExcess(text, limits);
  const root: Root = excess ? { type: 'root', children: [] } : parseMarkdown(text);
  const lines = createLineIndex(text);
  const first = root.children[0];
  return {
    uri,
    version,
    text,
    lines,
    root,
    ...(first?.type === 'yaml' && { frontMatter: readFrontMatter(first, text) }),
    sections: readSections(root, text),
    suppressions: readSuppressions(root, text, lines),
    ...(excess && { excess }),
  };
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

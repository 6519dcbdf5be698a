import type { Root, Yaml } from 'mdast';
import { parseMarkdown, spanOf } from '../markdown/parse.ts';
import { createLineIndex, type LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
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
}

/** Parses `text` to a snapshot. Never throws: every text is a Markdown document. */
export function createSpecDocument(uri: string, text: string, version = 0): SpecDocument {
  const root = parseMarkdown(text);
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

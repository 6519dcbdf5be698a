import type { Html, Nodes } from 'mdast';
import { sourceOf, spanOf } from '../markdown/parse.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/** A `<!-- precept-disable… -->` comment and the lines on which it silences rules. */
export interface Suppression {
  readonly directive: 'disable-line' | 'disable-next-line' | 'disable' | 'disable-file';
  /** The rules named; empty for all rules. */
  readonly rules: readonly string[];
  readonly reason?: string;
  readonly span: Span;
  /** Zero-based first line on which it holds. */
  readonly firstLine: number;
  /** Zero-based last line on which it holds. */
  readonly lastLine: number;
}

const DIRECTIVE = /<!--\s*precept-(disable-line|disable-next-line|disable-file|disable|enable)\b((?:(?!-->)[^])*)-->/g;

interface Comment {
  readonly directive: string;
  readonly rules: readonly string[];
  readonly reason?: string;
  readonly span: Span;
}

/**
 * Finds the suppression comments of a document. Comments in code are text, since only HTML nodes are read.
 * @param nodesOf gives the document's nodes; asked only when there may be such a comment
 */
export function readSuppressions(
  nodesOf: () => readonly Nodes[],
  text: string,
  lines: LineIndex,
): readonly Suppression[] {
  if (!text.includes('precept-disable')) return [];
  const comments: Comment[] = [];
  for (const node of nodesOf()) collectComments(node, text, comments);
  const result: Suppression[] = [];
  comments.forEach((comment, index) => {
    const line = lines.positionAt(comment.span.end).line;
    const rest = {
      rules: comment.rules,
      span: comment.span,
      ...(comment.reason !== undefined && { reason: comment.reason }),
    };
    const last = lines.lineCount - 1;
    if (comment.directive === 'disable-line') {
      result.push({ directive: comment.directive, ...rest, firstLine: line, lastLine: line });
    } else if (comment.directive === 'disable-next-line') {
      const next = nextTextLine(text, lines, line + 1);
      result.push({ directive: comment.directive, ...rest, firstLine: next, lastLine: next });
    } else if (comment.directive === 'disable-file') {
      result.push({ directive: comment.directive, ...rest, firstLine: 0, lastLine: last });
    } else if (comment.directive === 'disable') {
      const enable = comments
        .slice(index + 1)
        .find((other) => other.directive === 'enable' && endsRange(other, comment));
      const lastLine = enable ? lines.positionAt(enable.span.start).line : last;
      result.push({ directive: comment.directive, ...rest, firstLine: line, lastLine });
    }
  });
  return result;
}

/** An `enable` ends a range when it names no rule, or all that the range names. */
function endsRange(enable: Comment, disable: Comment): boolean {
  return (
    enable.rules.length === 0 ||
    (disable.rules.length > 0 && disable.rules.every((rule) => enable.rules.includes(rule)))
  );
}

/** "Next line" means the next line with text: a comment as a block of its own is followed by a blank line. */
function nextTextLine(text: string, lines: LineIndex, from: number): number {
  for (let line = from; line < lines.lineCount; line++) {
    if (text.slice(lines.lineStart(line), lines.lineEnd(line)).trim() !== '') return line;
  }
  return from;
}

function collectComments(node: Nodes, text: string, into: Comment[]): void {
  if (node.type === 'html') into.push(...parseComments(node, text));
  else if ('children' in node) for (const child of node.children) collectComments(child, text, into);
}

function parseComments(node: Html, text: string): Comment[] {
  const offset = spanOf(node).start;
  return [...sourceOf(node, text).matchAll(DIRECTIVE)].map((match) => {
    const [names = '', reason] = splitReason(match[2] ?? '');
    const start = offset + match.index;
    return {
      directive: match[1] ?? '',
      rules: names.split(/[\s,]+/).filter((name) => name !== ''),
      ...(reason !== undefined && { reason }),
      span: { start, end: start + match[0].length },
    };
  });
}

function splitReason(body: string): [string, string?] {
  const at = body.indexOf('--');
  return at < 0 ? [body] : [body.slice(0, at), body.slice(at + 2).trim()];
}

import type { Html, Nodes } from 'mdast';
import { sourceOf, spanOf } from '../markdown/parse.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { Placement } from './parts.ts';
import { perPart } from './perPart.ts';

/** What a suppression comment may ask for. */
export const DIRECTIVES = Object.freeze([
  'precept-disable-next-line',
  'precept-disable-line',
  'precept-disable',
  'precept-enable',
  'precept-disable-file',
] as const);

type Directive = (typeof DIRECTIVES)[number];

/** A name in a comment, as it is written. */
export interface WrittenName {
  readonly name: string;
  readonly span: Span;
}

/** A `<!-- precept-… -->` comment, whether or not there is such a directive. */
export interface PreceptComment {
  readonly directive: WrittenName;
  /** What it names as rules. */
  readonly rules: readonly WrittenName[];
  readonly reason?: string;
  readonly span: Span;
}

/** A comment that silences rules, and the lines on which it does. */
export interface Suppression {
  readonly directive: Exclude<Directive, 'precept-enable'>;
  readonly comment: PreceptComment;
  /** The rules named; empty for all rules. */
  readonly rules: readonly string[];
  /** Zero-based first line on which it holds. */
  readonly firstLine: number;
  /** Zero-based last line on which it holds. */
  readonly lastLine: number;
}

const COMMENT = /<!--\s*(precept-(?:(?!-->)[^])*)-->/gi;
/** Up to a blank or the `--` before a reason. */
const DIRECTIVE = /^(?:[^\s-]|-(?!-))*/;

const mayComment = perPart((text) => /precept-/i.test(text));

/** Finds the comments that begin with `precept-`. Comments in code are text, since only HTML nodes are read. */
export function readPreceptComments(parts: readonly Placement[], text: string): readonly PreceptComment[] {
  const comments: PreceptComment[] = [];
  for (const placement of parts)
    if (mayComment(placement)) for (const node of placement.nodes) collectComments(node, text, comments);
  return comments;
}

/** Where the comments of a document silence rules. One whose directive isn't known silences nothing. */
export function readSuppressions(
  comments: readonly PreceptComment[],
  text: string,
  lines: LineIndex,
): readonly Suppression[] {
  const last = lines.lineCount - 1;
  return comments.flatMap((comment, index): Suppression[] => {
    const line = lines.positionAt(comment.span.end).line;
    const rules = comment.rules.map(({ name }) => name);
    const rest = { comment, rules };
    switch (comment.directive.name as Directive) {
      case 'precept-disable-line':
        return [{ directive: 'precept-disable-line', ...rest, firstLine: line, lastLine: line }];
      case 'precept-disable-next-line': {
        const next = nextTextLine(text, lines, line + 1);
        return [{ directive: 'precept-disable-next-line', ...rest, firstLine: next, lastLine: next }];
      }
      case 'precept-disable-file':
        return [{ directive: 'precept-disable-file', ...rest, firstLine: 0, lastLine: last }];
      case 'precept-disable': {
        const enable = comments.slice(index + 1).find((other) => endsRange(other, comment));
        const lastLine = enable ? lines.positionAt(enable.span.start).line : last;
        return [{ directive: 'precept-disable', ...rest, firstLine: line, lastLine }];
      }
      default:
        return [];
    }
  });
}

/** An `enable` ends a range when it names no rule, or all that the range names. */
function endsRange(enable: PreceptComment, disable: PreceptComment): boolean {
  if (enable.directive.name !== 'precept-enable') return false;
  const ended = new Set(enable.rules.map(({ name }) => name));
  return ended.size === 0 || (disable.rules.length > 0 && disable.rules.every(({ name }) => ended.has(name)));
}

/** "Next line" means the next line with text: a comment as a block of its own is followed by a blank line. */
function nextTextLine(text: string, lines: LineIndex, from: number): number {
  for (let line = from; line < lines.lineCount; line++) {
    if (text.slice(lines.lineStart(line), lines.lineEnd(line)).trim() !== '') return line;
  }
  return from;
}

function collectComments(node: Nodes, text: string, into: PreceptComment[]): void {
  if (node.type === 'html') into.push(...parseComments(node, text));
  else if ('children' in node) for (const child of node.children) collectComments(child, text, into);
}

function parseComments(node: Html, text: string): PreceptComment[] {
  const offset = spanOf(node).start;
  return [...sourceOf(node, text).matchAll(COMMENT)].map((match) => {
    const [comment, content = ''] = match;
    const directive = DIRECTIVE.exec(content)?.[0] ?? '';
    const body = content.slice(directive.length);
    const start = offset + match.index;
    const from = start + comment.length - '-->'.length - body.length;
    const [names, reason] = splitReason(body);
    return {
      directive: { name: directive, span: { start: from - directive.length, end: from } },
      rules: [...names.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => {
        return { name, span: { start: from + index, end: from + index + name.length } };
      }),
      ...(reason !== undefined && { reason }),
      span: { start, end: start + comment.length },
    };
  });
}

function splitReason(body: string): readonly [string, string?] {
  const at = body.indexOf('--');
  return at < 0 ? [body] : [body.slice(0, at), body.slice(at + 2).trim()];
}

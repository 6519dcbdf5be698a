import type { Node } from 'mdast';
import { parseItemAttributes } from '../document/attributes.ts';
import { partAt } from '../document/reparse.ts';
import type { SpecDocument } from '../document/specDocument.ts';
import { spanOf } from '../markdown/parse.ts';
import type { Span } from '../text/span.ts';
import { lineEndOf } from '../text/textEdit.ts';
import { type Filled, fill, hole, joinFilled } from '../util/template.ts';
import { linePrefix } from './linePrefix.ts';

/** One insertion of a comment. */
interface CommentEdit {
  readonly span: Span;
  readonly text: string;
  readonly holes: readonly Span[];
}

/**
 * The fix that silences `rule` where a finding begins, or in the whole file where it is about the file: then what stands
 * on the first line is as it happens, and the comment may become the first line itself.
 */
export function ignoreFix(
  document: SpecDocument,
  offset: number,
  rule: string,
  wholeFile: boolean,
): { readonly title: string; readonly edits: readonly CommentEdit[] } {
  return wholeFile || !leafOf(document, offset)
    ? { title: `Ignore \`${rule}\` in this file`, edits: [disableInFile(document, rule, fill``)] }
    : { title: `Ignore \`${rule}\` here`, edits: ignoreHere(document, offset, rule) };
}

/**
 * The edits that silence `rule` where a finding begins, with the comment that disturbs the Markdown least:
 * at the end of the line inside paragraphs, list items and cells; above a heading; around code and HTML;
 * for the whole file where no comment can stand (front matter, an empty file).
 * @param offset zero-based UTF-16 offset at which the finding begins
 * @param reason asks for a reason to fill in
 */
export function ignoreHere(
  document: SpecDocument,
  offset: number,
  rule: string,
  reason = false,
): readonly CommentEdit[] {
  const why: Filled = reason ? joinFilled([fill` -- `, fill`${hole('why')}`]) : fill``;
  const leaf = leafOf(document, offset);
  switch (leaf?.type) {
    case 'paragraph':
      return [insert(lineEndFor(document, offset, spanOf(leaf).end), fill` `, comment(`disable-line ${rule}`, why))];
    case 'tableCell':
      return [insert(cellEnd(document, leaf), fill` `, comment(`disable-line ${rule}`, why))];
    case 'heading':
      return [insertAbove(document, leaf, comment(`disable-next-line ${rule}`, why))];
    case 'code':
    case 'html':
      return around(document, leaf, rule, why);
    default:
      return [disableInFile(document, rule, why)];
  }
}

function leafOf({ parts }: SpecDocument, offset: number): Node | undefined {
  return parts[partAt(parts, offset)]?.nodes
    .filter((node) => holds(node, offset))
    .map((node) => leafAt(node, offset))
    .at(0);
}

function comment(directive: string, why: Filled): Filled {
  return joinFilled([fill`<!-- precept-${directive}`, why, fill` -->`]);
}

const LEAVES = new Set(['paragraph', 'tableCell', 'heading', 'code', 'html']);

/** The innermost block around `offset` in which, or beside which, a comment can stand. */
function leafAt(node: Node, offset: number): Node | undefined {
  if (LEAVES.has(node.type)) return node;
  const children = 'children' in node ? (node.children as Node[]) : [];
  const child = children.find((candidate) => holds(candidate, offset));
  return child && leafAt(child, offset);
}

function holds(node: Node, offset: number): boolean {
  const { start, end } = spanOf(node);
  return start <= offset && offset <= end;
}

/** The end of the text on the line of `offset`: before its attributes, and what makes a hard break. */
function lineEndFor({ text, lines }: SpecDocument, offset: number, blockEnd: number): number {
  const line = lines.positionAt(offset).line;
  const end = Math.min(lines.lineEnd(line), blockEnd);
  const written = text.slice(lines.lineStart(line), end);
  return beforeAttributes(written.replace(/(?:(?<![ \t])[ \t]+|\\)$/, ''), lines.lineStart(line));
}

/** Attributes count only at the end, so a comment stands before them. */
function beforeAttributes(written: string, offset: number): number {
  const block = parseItemAttributes(written, offset);
  return offset + (block ? written.slice(0, block.span.start - offset).trimEnd() : written).length;
}

function cellEnd({ text }: SpecDocument, cell: Node): number {
  const { start, end } = spanOf(cell);
  return beforeAttributes(text.slice(start, end).trimEnd().replace(/\|$/, '').trimEnd(), start);
}

function insertAbove(document: SpecDocument, node: Node, line: Filled): CommentEdit {
  const { start } = spanOf(node);
  return insert(start, line, fill`${lineEndOf(document.text)}${linePrefix(document, start)}`);
}

function around(document: SpecDocument, node: Node, rule: string, why: Filled): readonly CommentEdit[] {
  const { start, end } = spanOf(node);
  const line = `${lineEndOf(document.text)}${linePrefix(document, start)}`;
  return [
    insertAbove(document, node, comment(`disable ${rule}`, why)),
    insert(end, fill`${line}<!-- precept-enable ${rule} -->`),
  ];
}

function disableInFile({ text, frontMatter }: SpecDocument, rule: string, why: Filled): CommentEdit {
  const eol = lineEndOf(text);
  const line = comment(`disable-file ${rule}`, why);
  if (frontMatter) return insert(frontMatter.span.end, fill`${eol}${eol}`, line);
  return insert(text.charCodeAt(0) === 0xfeff ? 1 : 0, line, fill`${eol}${eol}`);
}

function insert(offset: number, ...parts: readonly Filled[]): CommentEdit {
  return { span: { start: offset, end: offset }, ...joinFilled(parts) };
}

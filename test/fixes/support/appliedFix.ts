import type { Nodes, Root, RootContent } from 'mdast';
import {
  applyEdits,
  createSpecService,
  type Finding,
  type Fix,
  type Span,
  type SpecDocument,
  type TextEdit,
} from '../../../server/src/core/index.ts';

/** A text before and after one fix of one of its findings, with what is reported on both. */
export interface AppliedFix {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly before: SpecDocument;
  readonly after: SpecDocument;
  readonly edits: readonly TextEdit[];
  readonly found: readonly Finding[];
  readonly foundAfter: readonly Finding[];
}

const service = createSpecService();

/** Lints a text as it stands. */
export function lintText(uri: string, text: string): { document: SpecDocument; found: readonly Finding[] } {
  const document = service.createDocument(uri, text);
  return { document, found: service.lint(document) };
}

/** Applies a fix to the document of its finding and lints again. */
export function applyFix(before: SpecDocument, found: readonly Finding[], finding: Finding, fix: Fix): AppliedFix {
  const edits = fix.edits.filter(({ uri }) => uri === before.uri);
  const { document: after, found: foundAfter } = lintText(before.uri, applyEdits(before.text, edits));
  return { finding, fix, before, after, edits, found, foundAfter };
}

/** Where a span of the old text lies in the new one; what an edit replaces becomes what it is replaced by. */
function moved({ start, end }: Span, edits: readonly TextEdit[]): Span {
  const shift = (offset: number, inclusive: boolean): number =>
    edits.reduce((sum, { span, text }) => {
      if (inclusive ? span.end <= offset : span.end < offset) return sum + text.length - (span.end - span.start);
      return sum;
    }, offset);
  return { start: shift(start, true), end: Math.max(shift(start, true), shift(end, false)) };
}

/** The same rule still reports the same place, and not because of a placeholder to fill in. */
export function staysUnresolved({ finding, edits, after, foundAfter }: AppliedFix): boolean {
  const place = moved(finding.span, edits);
  return foundAfter.some(({ rule, messageId, span }) => {
    if (rule !== finding.rule || messageId !== finding.messageId) return false;
    if (span.start >= Math.max(place.end, place.start + 1) || span.end <= place.start) return false;
    return !after.text.slice(span.start, span.end).includes('[TODO');
  });
}

/** Errors that were not there before, by rule and message. */
export function newErrors({ found, foundAfter }: AppliedFix): string[] {
  const old = found.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message}`);
  return foundAfter
    .filter(({ severity, kind }) => severity === 'error' || kind === 'internal')
    .map(({ rule, message }) => `${rule}: ${message}`)
    .filter((error) => {
      const at = old.indexOf(error);
      if (at >= 0) old.splice(at, 1);
      return at < 0;
    });
}

/** The text after taking the edits back. */
export function undone({ after, before, edits }: AppliedFix): string {
  let grown = 0;
  const back = [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, text }): TextEdit => {
      const start = span.start + grown;
      grown += text.length - (span.end - span.start);
      return { span: { start, end: start + text.length }, text: before.text.slice(span.start, span.end) };
    });
  return applyEdits(after.text, back);
}

/** A block as its types and its words, so that two parses can be compared. Suppression comments don't count. */
function shapeOf(node: Nodes): string {
  if (node.type === 'html') return /^<!--\s*precept-/.test(node.value) ? '' : `html:${node.value}`;
  if ('children' in node) return `${node.type}(${joinText(node.children.map(shapeOf))})`;
  return 'value' in node ? `${node.type}:${node.value}` : node.type;
}

/** A comment inside a paragraph parts its text in two, and blanks move; neither changes what it says. */
function joinText(shapes: readonly string[]): string {
  const joined: string[] = [];
  for (const shape of shapes) {
    const last = joined.at(-1);
    if (shape.startsWith('text:') && last?.startsWith('text:')) joined[joined.length - 1] = last + shape.slice(5);
    else if (shape !== '') joined.push(shape);
  }
  return joined
    .map((shape) => (shape.startsWith('text:') ? shape.replace(/\s+/g, ' ').trim() : shape))
    .filter((shape) => shape !== 'text:')
    .join();
}

const start = (node: Nodes): number => node.position?.start.offset ?? 0;
const end = (node: Nodes): number => node.position?.end.offset ?? 0;

function blocksBetween(root: Root, from: number, to: number): readonly RootContent[] {
  return root.children.filter((node) => from <= start(node) && end(node) <= to);
}

const shapes = (nodes: readonly Nodes[]): string[] => nodes.map(shapeOf).filter((shape) => shape !== '');

/** The blocks before the first edit and behind the last one, in the old text and in the new one. */
export function surroundings({ before, after, edits }: AppliedFix): { readonly old: string[]; readonly now: string[] } {
  const first = Math.min(...edits.map(({ span }) => span.start));
  const last = Math.max(...edits.map(({ span }) => span.end));
  const behind = after.text.length - (before.text.length - last);
  const old = [...blocksBetween(before.root, 0, first - 1), ...blocksBetween(before.root, last + 1, Infinity)];
  const now = [...blocksBetween(after.root, 0, first - 1), ...blocksBetween(after.root, behind + 1, Infinity)];
  return { old: shapes(old), now: shapes(now) };
}

/** The types of the blocks that the edits touch; what a fix adds may stand between them. */
export function touchedTypes({ before, after, edits }: AppliedFix): { readonly old: string[]; readonly now: string[] } {
  const first = Math.min(...edits.map(({ span }) => span.start));
  const last = Math.max(...edits.map(({ span }) => span.end));
  const behind = after.text.length - (before.text.length - last);
  const touching = (root: Root, to: number): string[] =>
    root.children
      .filter((node) => start(node) <= to && first <= end(node) && shapeOf(node) !== '')
      .map(({ type }) => type);
  return { old: touching(before.root, last), now: touching(after.root, behind) };
}

/** The whole document as its types and words. */
export function wholeShape({ root }: SpecDocument): string {
  return shapeOf(root);
}

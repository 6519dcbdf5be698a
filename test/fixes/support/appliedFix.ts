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

/** Rules that report more errors than before; what is left of a conflict of three may be told in other words. */
export function newErrors({ found, foundAfter }: AppliedFix): string[] {
  const count = (findings: readonly Finding[], id: string): number =>
    findings.filter(({ rule, severity, kind }) => rule === id && (severity === 'error' || kind === 'internal')).length;
  const rules = new Set(foundAfter.map(({ rule }) => rule));
  return [...rules].filter((rule) => count(foundAfter, rule) > count(found, rule));
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

/** How many blocks stand before the first edit, and how many behind the last one. */
function untouched({ before, edits }: AppliedFix): { readonly above: number; readonly below: number } {
  const first = Math.min(...edits.map(({ span }) => span.start));
  const last = Math.max(...edits.map(({ span }) => span.end));
  const blocks = blocksOf(before.root);
  return {
    above: blocks.filter((node) => end(node) < first).length,
    below: blocks.filter((node) => start(node) > last).length,
  };
}

const blocksOf = (root: Root): readonly RootContent[] => root.children.filter((node) => shapeOf(node) !== '');

/** The blocks above the first edit and below the last one, in the old text and in the new one. */
export function surroundings(applied: AppliedFix): { readonly old: string[]; readonly now: string[] } {
  const { above, below } = untouched(applied);
  const [old, now] = [applied.before, applied.after].map(({ root }) => {
    const blocks = blocksOf(root);
    return [...blocks.slice(0, above), ...blocks.slice(blocks.length - below)].map(shapeOf);
  });
  return { old: old ?? [], now: now ?? [] };
}

/** The types of the blocks that the edits touch; what a fix adds may stand between them. */
export function touchedTypes(applied: AppliedFix): { readonly old: string[]; readonly now: string[] } {
  const { above, below } = untouched(applied);
  const [old, now] = [applied.before, applied.after].map(({ root }) => {
    const blocks = blocksOf(root);
    return blocks.slice(above, blocks.length - below).map(({ type }) => type as string);
  });
  return { old: old ?? [], now: now ?? [] };
}

/** The whole document as its types and words. */
export function wholeShape({ root }: SpecDocument): string {
  return shapeOf(root);
}

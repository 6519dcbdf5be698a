import type { Code, Html, Nodes } from 'mdast';
import type { Section } from '../document/sections.ts';
import { sourceOf, spanOf } from '../markdown/parse.ts';
import { gated } from '../text/gate.ts';
import type { Span } from '../text/span.ts';
import type { BlockSource, TextBlock } from './blocks.ts';
import {
  EXAMPLE_TAG,
  type ExampleLabel,
  headsExamples,
  isTurn,
  leadsIntoExamples,
  readCodeVerdict,
  readColumnVerdict,
  readExampleLabel,
  type Verdict,
  withoutExampleLabel,
} from './exampleMarkers.ts';
import type { Unit } from './units.ts';

/** An instance that a document shows. Examples carry no authority. */
export interface Example {
  /** In the document: the code with its backticks, the quote with its quotation marks, the whole block. */
  readonly span: Span;
  /** What is shown, without backticks, fences and quotation marks. */
  readonly text: string;
  /** `code` and `quote` stand in a sentence; `block` is a code block, `quotation` a block quote, `text` plain words. */
  readonly kind: 'code' | 'quote' | 'block' | 'quotation' | 'text';
  readonly verdict: Verdict;
  /** Introduced as an example in words, by a sign, a heading, a tag or a table column. */
  readonly marked: boolean;
  /** The language of a code block. */
  readonly lang?: string;
  readonly section: Section;
  /** The unit that it stands in; absent for whole blocks. */
  readonly unit?: Unit;
}

/** The examples of a document, and which of its text is nothing else. */
export interface ExampleIndex {
  /** In document order. */
  readonly examples: readonly Example[];
  /** Whether a unit is example text: it directs nobody and is never judged as guidance. */
  isExampleText(unit: Unit): boolean;
}

/** Examples, and the units that are nothing else. */
export interface FoundExamples {
  /** In document order. */
  readonly examples: readonly Example[];
  readonly exampleText: ReadonlySet<Unit>;
}

/** Finds every example of some sections in the forms that real files use. */
export function readExamples(
  document: BlockSource,
  blocks: readonly TextBlock[],
  units: readonly Unit[],
): FoundExamples {
  const regions = readTagRegions(document);
  const shown = new Map<TextBlock, ExampleLabel>();
  for (const block of blocks) {
    const how = readShown(block, shown, regions);
    if (how) shown.set(block, how);
  }
  markDialogues(blocks, shown);
  const examples: Example[] = [];
  const exampleText = new Set<Unit>();
  for (const unit of units) collectFromUnit(unit, shown.get(unit.block), examples, exampleText);
  for (const section of document.sections) collectBlocks(document, section, blocks, regions, examples);
  examples.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { examples, exampleText };
}

function readShown(
  block: TextBlock,
  shown: ReadonlyMap<TextBlock, ExampleLabel>,
  regions: readonly Span[],
): ExampleLabel | undefined {
  if (block.kind === 'heading') return undefined;
  const { masked, span } = block.text;
  if (regions.some(({ start, end }) => start <= span.start && span.end <= end))
    return { verdict: 'neutral', reach: 'block' };
  const column = block.cell && readColumnVerdict(block.cell.header);
  if (column) return { verdict: column, reach: 'block' };
  const label = readExampleLabel(masked);
  if (label && !isBareItem(block)) return label;
  if (leadsIntoExamples(masked)) return { verdict: 'neutral', reach: 'block' };
  const above = block.parent && shown.get(block.parent);
  if (above && above.reach !== 'opaque') return { ...above, reach: 'block' };
  if (!headsExamples(block.section.title)) return undefined;
  return { verdict: 'neutral', reach: /^\W*examples? of\b/i.test(block.section.title) ? 'block' : 'opaque' };
}

/** "- correct" in a list of words labels nothing. */
function isBareItem({ item, below, text }: TextBlock): boolean {
  return item !== undefined && below.length === 0 && withoutExampleLabel(text.masked).trim() === '';
}

/** A turn counts only beside another turn: "User: admin" alone is a setting. */
function markDialogues(blocks: readonly TextBlock[], shown: Map<TextBlock, ExampleLabel>): void {
  const turns = blocks.map((block) => block.kind !== 'heading' && isTurn(block.text.masked));
  blocks.forEach((block, at) => {
    if (turns[at] && (turns[at - 1] || turns[at + 1])) shown.set(block, { verdict: 'neutral', reach: 'block' });
  });
}

const INTRODUCES = /(?:e\.g\.,?|for (?:example|instance),?|such as|like(?: so| this)?|i\.e\.,?|namely|[:：])\s*$/iu;
const PLAIN_INSTANCE = gated(/\b(?:e\.g\.|for example|for instance|such as|like (?:so|this))[,:]?\s+(\S[^;]*)/iu);

function collectFromUnit(unit: Unit, shown: ExampleLabel | undefined, into: Example[], exampleText: Set<Unit>): void {
  const { block } = unit;
  const origin = { section: block.section, unit };
  for (const token of unit.tokens) {
    if (token.kind !== 'code' && token.kind !== 'quote') continue;
    const before = unit.masked.slice(0, token.start - unit.span.start);
    into.push({
      span: { start: token.start, end: token.end },
      text: token.kind === 'quote' ? token.text.slice(1, -1) : token.text,
      kind: token.kind,
      verdict: shown?.verdict ?? 'neutral',
      marked: shown !== undefined || INTRODUCES.test(before),
      ...origin,
    });
  }
  if (shown && isShown(unit, shown)) {
    exampleText.add(unit);
    const text = unit.source.replace(/^[^:：]{0,40}[:：]\s*/u, '');
    if (text.trim() !== '')
      into.push({ span: unit.span, text, kind: 'text', verdict: shown.verdict, marked: true, ...origin });
    return;
  }
  const plain = PLAIN_INSTANCE.exec(unit.masked);
  if (plain?.[1]) {
    const start = unit.span.start + plain.index + plain[0].length - plain[1].length;
    const text = unit.source.slice(start - unit.span.start);
    into.push({ span: { start, end: unit.span.end }, text, kind: 'text', verdict: 'neutral', marked: true, ...origin });
  }
}

function isShown(unit: Unit, { reach }: ExampleLabel): boolean {
  return reach === 'block' || (reach === 'unit' && unit.first) || isOpaque(unit);
}

/** Nothing but code and quotes speaks in it, the label and a remark in parentheses aside. */
function isOpaque(unit: Unit): boolean {
  const said = withoutExampleLabel(unit.masked).replace(/\([^()]*\)/g, '');
  return /[\uE000\uE001]/.test(said) && !/\p{L}/u.test(said);
}

function collectBlocks(
  document: BlockSource,
  section: Section,
  blocks: readonly TextBlock[],
  regions: readonly Span[],
  into: Example[],
): void {
  const visit = (node: Nodes): void => {
    if (node.type === 'code') into.push(codeExample(node, section, blocks, regions));
    else if (node.type === 'blockquote') {
      const span = spanOf(node);
      const speaks = blocks.some(({ text }) => span.start <= text.span.start && text.span.end <= span.end);
      const text = document.text.slice(span.start, span.end).replace(/^[ \t]*>[ \t]?/gm, '');
      if (!speaks) into.push({ span, text, kind: 'quotation', verdict: 'neutral', marked: false, section });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const node of section.blocks) visit(node);
}

function codeExample(node: Code, section: Section, blocks: readonly TextBlock[], regions: readonly Span[]): Example {
  const span = spanOf(node);
  const own = readCodeVerdict(node.value);
  const lead = lastBefore(blocks, span.start);
  const label = lead && lead.section === section ? readExampleLabel(lead.text.masked) : undefined;
  const introduced = lead !== undefined && lead.section === section && leadsIntoExamples(lead.text.masked);
  const tagged = regions.some(({ start, end }) => start <= span.start && span.end <= end);
  return {
    span,
    text: node.value,
    kind: 'block',
    verdict: own === 'neutral' ? (label?.verdict ?? 'neutral') : own,
    marked: own !== 'neutral' || label !== undefined || introduced || tagged || headsExamples(section.title),
    ...(node.lang && { lang: node.lang.toLowerCase() }),
    section,
  };
}

/** The last text block that ends before `offset`, found by halving: documents have thousands of blocks. */
function lastBefore(blocks: readonly TextBlock[], offset: number): TextBlock | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.text.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}

/** What stands between `<example>` and `</example>` and their like; an unclosed one ends with its section. */
function readTagRegions(document: BlockSource): readonly Span[] {
  const regions: Span[] = [];
  for (const section of document.sections) {
    const open: number[] = [];
    for (const { value, offset } of htmlOf(section, document.text)) {
      for (const match of value.matchAll(EXAMPLE_TAG)) {
        const at = offset + match.index;
        if (!match[1]) open.push(at);
        else {
          const start = open.pop();
          if (start !== undefined) regions.push({ start, end: at + match[0].length });
        }
      }
    }
    const end = section.blocks.at(-1);
    if (open[0] !== undefined && end) regions.push({ start: open[0], end: spanOf(end).end });
  }
  return regions;
}

function htmlOf(section: Section, text: string): { value: string; offset: number }[] {
  const found: Html[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'html') found.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const node of section.blocks) visit(node);
  return found.map((node) => ({ value: sourceOf(node, text), offset: spanOf(node).start }));
}

import type { BlockContent, Blockquote, List, ListItem, Node, Nodes, Parents, RootContent, Table } from 'mdast';
import { type AttributeBlock, parseAttributeComment, parseItemAttributes } from '../document/attributes.ts';
import type { Section } from '../document/sections.ts';
import { sourceOf, spanOf } from '../markdown/parse.ts';
import { blankSpan, type MaskedText, maskInline } from './maskedText.ts';

/** Where a table cell stands. */
export interface CellContext {
  readonly header: string;
  readonly column: number;
  /** The masked text of the row's first cell. */
  readonly rowTitle: string;
}

/** A run of text that can hold instructions: a paragraph, the text of a list item, a table cell or a heading. */
export interface TextBlock {
  readonly index: number;
  readonly kind: 'paragraph' | 'item' | 'cell' | 'heading';
  readonly text: MaskedText;
  readonly section: Section;
  /** The list item whose text this is (for its first paragraph and for those that continue it). */
  readonly item?: ListItem | undefined;
  readonly list?: List | undefined;
  /** How many list items enclose this one. */
  readonly itemDepth: number;
  /** What introduces this block: the enclosing item, or the paragraph that leads into its list. */
  readonly parent?: TextBlock;
  /** What hangs on this block: the item's other children, or the block that a paragraph leads into. */
  readonly below: readonly Node[];
  readonly cell?: CellContext;
  /** Written on this very item, paragraph or cell; a heading's attributes are its section's. */
  readonly attributes?: AttributeBlock;
}

/** Sections to read, and the text that their offsets lie in. */
export interface BlockSource {
  readonly text: string;
  readonly sections: readonly Section[];
}

interface Walk {
  readonly document: BlockSource;
  readonly blocks: TextBlock[];
}

interface Place {
  readonly section: Section;
  readonly parent?: TextBlock;
  readonly itemDepth: number;
  readonly item?: ListItem | undefined;
  readonly list?: List | undefined;
}

/** Reads the text blocks of some sections in their order. Code, HTML, plain quotations and front matter hold none. */
export function readBlocks(document: BlockSource): readonly TextBlock[] {
  const walk: Walk = { document, blocks: [] };
  for (const section of document.sections) {
    const place: Place = { section, itemDepth: 0 };
    if (section.heading) add(walk, 'heading', section.heading, place, []);
    walkSiblings(walk, section.blocks, place);
  }
  return walk.blocks;
}

function walkSiblings(walk: Walk, nodes: readonly RootContent[], place: Place): void {
  let lead: TextBlock | undefined;
  nodes.forEach((node, index) => {
    const next = nodes[index + 1];
    const here: Place = lead && !place.item ? { ...place, parent: lead } : place;
    switch (node.type) {
      case 'paragraph': {
        if (isCommentary(node, walk.document.text)) break;
        const block = add(walk, place.item ? 'item' : 'paragraph', node, place, next ? [next] : []);
        lead = leadsInto(block, next) ? block : undefined;
        return;
      }
      case 'list':
        for (const item of node.children) walkItem(walk, item, node, here);
        break;
      case 'table':
        walkTable(walk, node, here);
        break;
      case 'blockquote':
        if (isCallout(node, walk.document.text)) walkSiblings(walk, node.children, here);
        break;
      default:
        break;
    }
    lead = undefined;
  });
}

function walkItem(walk: Walk, item: ListItem, list: List, place: Place): void {
  const [first, ...rest] = item.children as [BlockContent?, ...BlockContent[]];
  const inside: Place = { ...place, item, list, itemDepth: place.itemDepth + 1 };
  if (first?.type !== 'paragraph') return walkSiblings(walk, item.children, inside);
  const block = add(walk, 'item', first, inside, rest);
  walkSiblings(walk, rest, { ...inside, parent: block });
}

function walkTable(walk: Walk, table: Table, place: Place): void {
  const [head, ...rows] = table.children;
  const headers = head?.children.map((cell) => maskInline(cell, walk.document.text).masked.trim()) ?? [];
  for (const row of rows) {
    const titleCell = row.children[0];
    const rowTitle = titleCell ? maskInline(titleCell, walk.document.text).masked.trim() : '';
    row.children.forEach((cell, column) => {
      if (cell.children.length > 0)
        add(walk, 'cell', cell, place, [], { header: headers[column] ?? '', column, rowTitle });
    });
  }
}

function add(
  walk: Walk,
  kind: TextBlock['kind'],
  node: Parents,
  place: Place,
  below: readonly Node[],
  cell?: CellContext,
): TextBlock {
  const { section, parent, item, list, itemDepth } = place;
  const inline = maskInline(node, walk.document.text);
  const attributes =
    kind === 'heading' ? section.attributes : readOwnAttributes(node, inline, walk.document.text, item ? below : []);
  const block: TextBlock = {
    index: walk.blocks.length,
    kind,
    text: attributes?.form === 'braces' ? blankSpan(inline, attributes.span) : inline,
    section,
    itemDepth,
    below,
    ...(parent && { parent }),
    ...(item && { item }),
    ...(list && { list }),
    ...(cell && { cell }),
    ...(attributes && kind !== 'heading' && { attributes }),
  };
  walk.blocks.push(block);
  return block;
}

/** `{authority=user}` at the end of a text, or a comment in it or right below it in its item. */
function readOwnAttributes(
  { children }: Parents,
  { source, masked, span }: MaskedText,
  text: string,
  below: readonly Node[],
): AttributeBlock | undefined {
  const block = parseItemAttributes(source, span.start);
  // In code or in quotes the braces are mentioned, not meant.
  if (block && masked[block.span.start - span.start] === '{') return block;
  for (const node of [...children, ...below] as readonly Nodes[]) {
    const comment = node.type === 'html' ? parseAttributeComment(sourceOf(node, text), spanOf(node).start) : undefined;
    if (comment) return comment;
  }
  return undefined;
}

/** `!!! meta "Commentary"` and the indented lines that follow at once: the Model Spec's notes to human readers. */
function isCommentary(node: Node, text: string): boolean {
  return /^!!!\s+meta\b/.test(text.slice(spanOf(node).start, spanOf(node).start + 24));
}

/** A paragraph leads into the list, table or code that follows when it ends in a colon, or is one bold phrase. */
function leadsInto(block: TextBlock, next: Node | undefined): boolean {
  if (!next || !['list', 'table', 'code', 'blockquote'].includes(next.type)) return false;
  return /[:\uFF1A]$/.test(block.text.masked.trimEnd()) || /^(\*\*|__)[^*_]+\1[.:]?$/.test(block.text.source.trim());
}

/** A block quote speaks when it is a GitHub alert or carries a label ("> **Note:** …"); else it quotes somebody. */
function isCallout(node: Blockquote, text: string): boolean {
  const { start, end } = spanOf(node);
  return /^>\s*(?:\[!\w+\]|\*\*[^*\n]{2,40}\*\*|(?:⚠|❗|🚨|🛑|💡|📝|ℹ)|(?:Note|Important|Warning|Caution|Tip):)/u.test(
    text.slice(start, Math.min(end, start + 80)),
  );
}

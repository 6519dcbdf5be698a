import type { Nodes, RootContent } from 'mdast';
import { spanOf } from '../markdown/parse.ts';
import { perUnit } from './parts/perUnit.ts';

/** A title has so many letters at most. */
const LONGEST = 60;

/**
 * The paragraph above a unit that is no sentence but stands as a title does: "Stylesheets", "**Release builds**". Empty
 * where none is. It looks at other blocks than the unit's own: `keepOrigins` lets nothing be kept below such a line that
 * has changed.
 */
export const runningTitleOf = perUnit(({ block, span }): string => {
  const { blocks } = block.section;
  let title = '';
  for (const [index, node] of blocks.entries()) {
    if (spanOf(node).end > span.start) break;
    const own = titleIn(node);
    if (own === undefined) continue;
    if (!isLead(node)) title = own;
    else {
      const list = blocks[index + 1];
      if (list?.type === 'list' && span.start < spanOf(list).end) return own;
    }
  }
  return title;
});

/** "Unit tests:", "In `tests/unit`:" above a list, which is all that it is the title of. */
const SHORT_LEAD = /^[^\s:]+(?: [^\s:]+){0,3}:$/;

/** A line that is a title of the list below it alone. */
function isLead(node: RootContent): boolean {
  const text = textOf(node).trim();
  return SHORT_LEAD.test(text) && !isBold(node);
}

function isBold(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';
}

/** The words of a paragraph that is no sentence but stands as a title does; undefined for any other node. */
export function titleIn(node: RootContent): string | undefined {
  if (node.type !== 'paragraph') return undefined;
  const text = textOf(node).trim();
  if (text === '' || text.length > LONGEST || text.includes('\n')) return undefined;
  return isBold(node) || !/[.!?;:]$|,/.test(text) || SHORT_LEAD.test(text) ? text.replace(/[:.]$/, '') : undefined;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'inlineCode' ? `\`${node.value}\`` : node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

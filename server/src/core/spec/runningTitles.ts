import type { Nodes, RootContent } from 'mdast';
import { spanOf } from '../markdown/parse.ts';
import { perUnit } from './perUnit.ts';

/** A title has so many letters at most. */
const LONGEST = 60;

/**
 * The paragraph above a unit that is no sentence but stands as a title does: "Stylesheets", "**Release builds**". Empty
 * where none is. It looks at other blocks than the unit's own: `keepOrigins` lets nothing be kept below such a line that
 * has changed.
 */
export const runningTitleOf = perUnit(({ block, span }): string => {
  let title = '';
  for (const node of block.section.blocks) {
    if (spanOf(node).end > span.start) break;
    title = titleIn(node) ?? title;
  }
  return title;
});

/** "Unit tests:", "In `tests/unit`:" above a list. */
const SHORT_LEAD = /^[^\s:]+(?: [^\s:]+){0,3}:$/;

/** The words of a paragraph that is no sentence but stands as a title does; undefined for any other node. */
export function titleIn(node: RootContent): string | undefined {
  if (node.type !== 'paragraph') return undefined;
  const text = textOf(node).trim();
  if (text === '' || text.length > LONGEST || text.includes('\n')) return undefined;
  const bold = node.children.length === 1 && node.children[0]?.type === 'strong';
  return bold || !/[.!?;:]$|,/.test(text) || SHORT_LEAD.test(text) ? text.replace(/[:.]$/, '') : undefined;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'inlineCode' ? `\`${node.value}\`` : node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

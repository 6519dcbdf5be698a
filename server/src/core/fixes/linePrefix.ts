import type { ListItem } from 'mdast';
import type { SpecDocument } from '../document/specDocument.ts';
import { spanOf } from '../markdown/parse.ts';

/**
 * What a new line needs before its first letter so that it stands in the same container as the text at `offset`:
 * block-quote signs stay, list markers become blanks, tabs stay tabs.
 * @param offset zero-based UTF-16 offset of the first letter of a block
 */
export function linePrefix({ text, lines }: SpecDocument, offset: number): string {
  const start = lines.lineStart(lines.positionAt(offset).line);
  return text
    .slice(start, offset)
    .replace(/[^\s>]/g, ' ')
    .replaceAll('\uFEFF', '');
}

/** The bullet that a sub-item of `item` gets, and what stands before it on its line. */
export function childItem(
  document: SpecDocument,
  item: ListItem,
): { readonly prefix: string; readonly bullet: string } {
  const { start } = spanOf(item);
  const marker = /^([-*+]|\d{1,9}[.)])([ \t]*)/.exec(document.text.slice(start, start + 20));
  const own = marker?.[1] ?? '-';
  const gap = marker?.[2] ?? ' ';
  const inside = ' '.repeat(own.length) + (gap === '' || gap.length > 4 ? ' ' : gap);
  return { prefix: linePrefix(document, start) + inside, bullet: /\d/.test(own) ? '-' : own };
}

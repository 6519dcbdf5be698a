/**
 * What a reader sees of a piece of text: markup, link targets, comments and attribute blocks are left out, white space
 * is folded. Code keeps its backticks, since they tell it from words; the Model Spec's `[?](#id)` becomes `§id`.
 * @param text as written, and as masked (same length)
 */
export function displayText({ source, masked }: { readonly source: string; readonly masked: string }): string {
  let shown = '';
  for (let i = 0; i < source.length; i++) {
    const written = source[i] ?? '';
    if (masked[i] !== ' ') shown += written;
    else if (/\s/.test(written)) shown += ' ';
  }
  return shown
    .replace(/\[\?\]\(#([^\s()]+)\)/g, '§$1')
    .replace(/ +/g, ' ')
    .trim();
}

import type { Span } from '../text/span.ts';

/** Takes the `⟦…⟧` markers out of a text and says where they stood (UTF-16 offsets into the text without them). */
export function readMarkers(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const char of marked) {
    if (char === '⟦') open.push(text.length);
    else if (char === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error(`unopened ⟧ in ${marked}`);
      spans.push({ start, end: text.length });
    } else text += char;
  }
  if (open.length > 0) throw new Error(`unclosed ⟦ in ${marked}`);
  return { text, spans: spans.sort((a, b) => a.start - b.start) };
}

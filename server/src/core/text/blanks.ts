const BLANKS = / {2,}/g;

/** A text in which one blank stands for several, as where a line is wrapped: for expressions, since offsets are lost. */
export function squeezed(text: string): string {
  return text.includes('  ') ? text.replace(BLANKS, ' ') : text;
}

/** A text without the blanks of a wrapped line, in which two blanks still tell of the border of code. */
export function unwrapped(text: string): string {
  return text.includes('   ') ? text.replace(/ {3,}/g, ({ length }) => (length > 3 ? '  ' : ' ')) : text;
}

const WRAP = /\r?\n[ \t>]*/g;

/**
 * Finds spans in a text as it reads without its line breaks, and gives them back as they lie in the text as it is.
 * @param source as long as the text, and with its line breaks where the text has blanks
 * @param find takes the text in which one blank stands for a line break and the blanks around it
 */
export function findUnwrapped<Found extends { readonly start: number; readonly end: number }>(
  text: string,
  source: string,
  find: (text: string) => readonly Found[],
): readonly Found[] {
  if (!source.includes('\n') || source.length !== text.length) return find(text);
  let plain = '';
  const offsets: number[] = [];
  let end = 0;
  const keep = (from: number, to: number): void => {
    plain += text.slice(from, to);
    for (let at = from; at < to; at++) offsets.push(at);
  };
  for (const { index, 0: wrap } of source.matchAll(WRAP)) {
    keep(end, index + 1);
    end = index + wrap.length;
  }
  keep(end, text.length);
  const originally = (at: number): number => offsets[at] ?? text.length;
  return find(plain).map((mark) => ({
    ...mark,
    start: originally(mark.start),
    end: mark.end > 0 ? originally(mark.end - 1) + 1 : 0,
  }));
}

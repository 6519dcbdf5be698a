/** How many line ends a text has: `\n`, `\r\n` or a bare `\r`, as mdast and LSP count them. */
export function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** The rest of the line from an offset on, its line end not counted. */
export function restOfLine(text: string, from: number): string {
  const rest = text.slice(from);
  const end = rest.search(/[\r\n]/);
  return end < 0 ? rest : rest.slice(0, end);
}

import type { SpecDocument } from '../../document/specDocument.ts';
import type { Span } from '../../text/span.ts';

/** Where to report what concerns a whole file: its first line of text, front matter aside. */
export function firstLine({ text, frontMatter }: SpecDocument): Span {
  const from = frontMatter?.span.end ?? 0;
  const body = text.slice(from);
  const start = from + Math.max(0, body.search(/[^\s\uFEFF]/));
  const end = text.slice(start).search(/\r?\n|$/);
  return { start, end: start + end };
}

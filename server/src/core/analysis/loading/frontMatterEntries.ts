import type { SpecDocument } from '../../document/specDocument.ts';
import { parseFrontMatter } from '../../precedence/frontMatter.ts';
import type { Span } from '../../text/span.ts';

/** One key of a front matter with its place. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** From the first to the last sign of the value, lists below the key included; empty behind the colon without one. */
  readonly valueSpan: Span;
  /** What YAML makes of the value; read line by line where the block is no valid YAML. */
  readonly value: unknown;
  /** Key and value with the line end. */
  readonly lineSpan: Span;
}

/** The front matter of a document, key by key. */
export interface ReadFrontMatter {
  /** The block with its fences. */
  readonly span: Span;
  readonly entries: readonly FrontMatterEntry[];
  /** Why it is no valid YAML, or null. */
  readonly error: string | null;
}

const KEY_LINE = /^([A-Za-z][\w-]*)[ \t]*:(.*)$/;

/** Reads the keys of the top level with their places; undefined for a document without front matter. */
export function readFrontMatterEntries({ text, frontMatter }: SpecDocument): ReadFrontMatter | undefined {
  if (!frontMatter) return undefined;
  const { lenient, error } = parseFrontMatter(text.slice(frontMatter.span.start));
  const entries: FrontMatterEntry[] = [];
  let offset = frontMatter.valueSpan.start;
  for (const line of text.slice(frontMatter.valueSpan.start, frontMatter.valueSpan.end).split('\n')) {
    const end = offset + line.replace(/\r$/, '').trimEnd().length;
    const match = KEY_LINE.exec(line.replace(/\r$/, ''));
    if (match) entries.push(entryOf(match, offset, end, offset + line.length + 1, lenient));
    else if (line.trim() !== '')
      extendLast(entries, { start: offset + line.length - line.trimStart().length, end }, offset + line.length + 1);
    offset += line.length + 1;
  }
  return { span: frontMatter.span, entries, error };
}

function entryOf(
  [, key = '', rest = '']: RegExpExecArray,
  start: number,
  end: number,
  next: number,
  values: Readonly<Record<string, unknown>>,
): FrontMatterEntry {
  const behind = start + key.length + (rest.length === 0 ? 1 : 0);
  const valueStart = rest.trim() === '' ? end : end - rest.trim().length;
  return {
    key,
    keySpan: { start, end: start + key.length },
    valueSpan: { start: Math.max(behind, valueStart), end },
    value: values[key],
    lineSpan: { start, end: next },
  };
}

/** A line that begins no key belongs to the value above. */
function extendLast(entries: FrontMatterEntry[], { start, end }: Span, next: number): void {
  const last = entries.pop();
  if (!last) return;
  entries.push({
    ...last,
    valueSpan: { start: last.valueSpan.start === last.valueSpan.end ? start : last.valueSpan.start, end },
    lineSpan: { start: last.lineSpan.start, end: next },
  });
}

import { readFrontMatterEntries } from '../analysis/loading/frontMatterEntries.ts';
import { frontMatterFormatOf, type KeySchema } from '../analysis/loading/frontMatterFormats.ts';
import type { SpecDocument } from '../document/specDocument.ts';
import { touchesOffset } from '../text/span.ts';
import type { CompletionChoice } from './completion.ts';
import type { HoverContent } from './hover.ts';

/** Keys of the file's format that are not set yet, and the words that a value may be, at an offset in front matter. */
export function completeFrontMatter(document: SpecDocument, offset: number): readonly CompletionChoice[] {
  const format = frontMatterFormatOf(document.uri);
  const front = readFrontMatterEntries(document);
  if (!format || !document.frontMatter || !front || !isInside(document, offset)) return [];
  const { lines, text } = document;
  const before = text.slice(lines.lineStart(lines.positionAt(offset).line), offset);
  const value = /^([A-Za-z][\w-]*):[ \t]*(\w*)$/.exec(before);
  if (value) return completeValue(format.keys, value[1] ?? '', offset, value[2] ?? '');
  const typed = /^[A-Za-z][\w-]*$|^$/.exec(before);
  if (!typed) return [];
  const span = { start: offset - before.length, end: offset };
  const rest = /^[^\n]*/.exec(text.slice(offset))?.[0] ?? '';
  const colon = /^\s*:/.test(rest) ? '' : ': ';
  return format.keys
    .filter(({ name }) => !front.entries.some(({ key, keySpan }) => key === name && !touchesOffset(keySpan, offset)))
    .map(({ name, meaning }) => ({ label: name, detail: meaning, span, text: `${name}${colon}`, kind: 'attribute' }));
}

function completeValue(keys: readonly KeySchema[], key: string, offset: number, typed: string): CompletionChoice[] {
  const kind = keys.find(({ name }) => name === key)?.value;
  const words = kind === 'boolean' ? ['true', 'false'] : typeof kind === 'object' ? kind : [];
  const span = { start: offset - typed.length, end: offset };
  return words.map((word) => ({ label: word, detail: `a value of \`${key}\``, span, text: word, kind: 'level' }));
}

/** What a key of the front matter does, for the agent that reads it. */
export function hoverFrontMatter(document: SpecDocument, offset: number): HoverContent | undefined {
  const format = frontMatterFormatOf(document.uri);
  const entry = readFrontMatterEntries(document)?.entries.find(({ keySpan }) => touchesOffset(keySpan, offset));
  const schema = format?.keys.find(({ name }) => name === entry?.key);
  if (!format || !entry || !schema) return undefined;
  const words = typeof schema.value === 'object' ? schema.value : schema.value === 'boolean' ? ['true', 'false'] : [];
  const values = words.length === 0 ? '' : `\n\nValues: ${words.map((word) => `\`${word}\``).join(', ')}`;
  const markdown = `**${schema.name}** (${format.reader}): ${schema.meaning}.${values}\n\n[Documentation](${format.source})`;
  return { markdown, span: entry.keySpan };
}

function isInside({ frontMatter }: SpecDocument, offset: number): boolean {
  return frontMatter !== undefined && offset > frontMatter.span.start + 3 && offset <= frontMatter.span.end - 3;
}

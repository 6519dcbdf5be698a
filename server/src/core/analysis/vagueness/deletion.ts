import type { SpecDocument } from '../../document/specDocument.ts';
import type { VagueFix } from './fixes.ts';
import type { Vagueness } from './judge.ts';

/** Behind the full stop of "etc." where the sentence goes on. */
export function abbreviationEnd(end: number, text: string): number {
  return text[end] === '.' && /^(?:[ \t]+[\p{Ll}(]|[,;:)])/u.test(text.slice(end + 1, end + 4)) ? end + 1 : end;
}

/** Deletes the primary word with the blank or comma before it; "an" becomes "a" where the next word needs it. */
export function deletion({ primary, instruction }: Vagueness, document: SpecDocument, title: string): VagueFix {
  const { text } = document;
  const { unit } = instruction;
  const opening = primary.span.start === unit.tokens[0]?.start;
  if (opening) {
    const rest = skipBlanks(text, text[primary.span.end] === ',' ? primary.span.end + 1 : primary.span.end);
    return {
      title,
      edits: [{ span: { start: primary.span.start, end: rest + 1 }, text: (text[rest] ?? '').toUpperCase() }],
    };
  }
  let { start } = primary.span;
  let end = abbreviationEnd(primary.span.end, text);
  while (start > unit.span.start && /\s/.test(text[start - 1] ?? '')) start--;
  if (text[start - 1] === ',') start--;
  if (text[start - 1] === '(' && text[end] === ')') {
    start--;
    end++;
    while (start > unit.span.start && text[start - 1] === ' ') start--;
  }
  const article = /\b(a|an)$/i.exec(text.slice(unit.span.start, start));
  const next = /^\s*(\p{L})/u.exec(text.slice(end))?.[1];
  if (article?.[1] && next) {
    const form = /[aeiou]/i.test(next) ? 'an' : 'a';
    const from = start - article[1].length;
    return {
      title,
      edits: [{ span: { start: from, end }, text: article[1].startsWith('A') ? form.replace('a', 'A') : form }],
    };
  }
  return { title, edits: [{ span: { start, end }, text: '' }] };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at++;
  return at;
}

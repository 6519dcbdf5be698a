import type { Unit } from '../../spec/units.ts';
import { stem } from './lemma.ts';

/** A word or sign of a unit as the catalogues see it. Code is taken apart too: `` `npm ci` `` is two words. */
export interface Word {
  readonly stem: string;
  /** Lower case, as written. */
  readonly text: string;
  /** Zero-based UTF-16 offsets in the document. */
  readonly start: number;
  readonly end: number;
  /** It stands in a code span. */
  readonly code: boolean;
  /** A path, a file name or a glob, in code or out of it. */
  readonly path: boolean;
  /** A word of a language, no sign and no number. */
  readonly alpha: boolean;
}

const IN_CODE = /[A-Za-z$@][A-Za-z0-9$]*(?:'[a-z]+)?|\d[\d.,]*%?|[^\sA-Za-z0-9_$@]+/g;
const IN_WORD = /[^-–_]+/g;
const PATH =
  /^(?:[\w.@*{}~$<>,[\]-]*[/\\][\w.@*{}~$<>,[\]/\\-]*|\.?[\w*-]+(?:\.[\w*-]+)*\.(?:[cm]?[jt]sx?|mdc?|json[c5]?|ya?ml|toml|py|rs|go|java|kt|rb|php|cs|cpp|hpp|cc|[ch]|sh|css|scss|html|sql|xml|txt|lock|env|ini|cfg|vue|svelte|proto|tf|swift|dart|exs?|lua|sum|lockb|snap)|\*+[\w.*/]+|\.(?:env|gitignore|snap|npmrc|editorconfig))$/i;

/** The words of a piece of the catalogues' notation, split as code is. */
export function splitNotation(option: string): readonly string[] {
  if (PATH.test(option)) return [option];
  return [...option.matchAll(IN_CODE)].map((part) => part[0]).filter((part) => part !== '-');
}

/** Takes a unit apart into words. Quoted stretches and URLs are one opaque word each. */
export function readWords(unit: Unit): readonly Word[] {
  const words: Word[] = [];
  for (const token of unit.tokens) {
    const { kind, text, start, end } = token;
    if (kind === 'code') {
      const offset = unit.source.indexOf(text, start - unit.span.start);
      const at = offset < 0 ? start : unit.span.start + offset;
      readCode(text, at, words);
    } else if (kind === 'word') {
      for (const part of text.matchAll(IN_WORD)) push(words, part[0], start + part.index, false, false);
    } else if (kind === 'path') push(words, text, start, false, true);
    else
      words.push({ stem: kind === 'quote' ? '"…"' : text, text, start, end, code: false, path: false, alpha: false });
  }
  return words;
}

function readCode(text: string, at: number, words: Word[]): void {
  if (PATH.test(text)) {
    push(words, text, at, true, true);
    return;
  }
  for (const part of text.matchAll(IN_CODE)) if (part[0] !== '-') push(words, part[0], at + part.index, true, false);
}

function push(words: Word[], written: string, start: number, code: boolean, path: boolean): void {
  const text = written.toLowerCase().replaceAll('’', "'");
  const alpha = !path && /^\p{L}/u.test(text);
  const end = start + written.length;
  words.push({ stem: alpha ? stem(text) : text, text, start, end, code, path, alpha });
}

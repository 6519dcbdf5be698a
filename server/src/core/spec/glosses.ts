import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';

/** "`term` - what it is": a term in code, a path or a link, and where the text begins that explains it. */
export interface Gloss {
  /** A command line or a flag; a file or folder; a link; any other name in code. */
  readonly term: 'command' | 'path' | 'link' | 'name';
  /** Offset in the document behind the separator. */
  readonly end: number;
}

const SEPARATOR = /^(?:[:：—–→=-])$/u;
/** A link at the start; the sentence begins behind the bracket. */
const LINKED = /^[^\[\]]{1,80}\]\([^()\s]*\)[\s*_]*(?:\([^()]*\)[\s*_]*)?[:：—–→-]/u;

/** Reads the term that a unit begins with and explains; `undefined` where it does nothing of the sort. */
export function readGloss({ tokens, source, span }: Unit): Gloss | undefined {
  const linked = LINKED.exec(source);
  if (linked)
    return linked[0].length < source.length ? { term: 'link', end: span.start + linked[0].length } : undefined;
  let at = 0;
  while (isLead(tokens[at])) at++;
  const first = tokens[at];
  if (first?.kind !== 'code' && !(first?.kind === 'path' && /[.~]|\/$|\/.*\//.test(first.text))) return undefined;
  for (at++; at < tokens.length - 1; at++) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.text === '(') {
      at = closing(tokens, at);
      continue;
    }
    if (SEPARATOR.test(token.text)) {
      const next = token.text === '-' && tokens[at + 1]?.text === '>' ? at + 1 : at;
      return { term: termOf(first), end: tokens[next]?.end ?? token.end };
    }
    const goesOn = token.kind === 'code' || token.kind === 'path' || /^(?:,|\/|\+|&|\||and|or)$/.test(token.lower);
    if (!goesOn) return undefined;
  }
  return undefined;
}

function isLead(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'emoji' || /^[✓✔•→-]$/u.test(token.text));
}

function closing(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(({ text }, index) => index > from && text === ')');
  return at < 0 ? tokens.length : at;
}

function termOf({ kind, text }: Token): Gloss['term'] {
  if (/^-|^[\w./-]+\s+[^\s(]/.test(text) && !text.endsWith(')')) return 'command';
  const path = /^(?:[~.]{0,2}\/)?[\w.@*{}<>[\]-]+(?:\/[\w.@*{}<>[\]-]*)+$|^\/?\.?[\w-]+\.[a-z]{1,5}$/i;
  return kind === 'path' || path.test(text) ? 'path' : 'name';
}

/**
 * What a unit of the form "Label: value" has for a value when that is nothing but code, paths and addresses: a
 * `command` line, a `place` (a file, a folder, an address), or any other `name`.
 */
export function readValue({ tokens }: Unit): 'command' | 'place' | 'name' | undefined {
  const at = tokens.findIndex(({ text }, index) => index > 0 && index < 8 && SEPARATOR.test(text));
  if (at < 0 || at === tokens.length - 1) return undefined;
  let value: 'command' | 'place' | 'name' = 'name';
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.text === '(') {
      index = closing(tokens, index);
      continue;
    }
    if (value !== 'name' && SEPARATOR.test(token.text)) break;
    if (token.kind === 'url') value = 'place';
    else if (token.kind === 'code' || token.kind === 'path') {
      const term = termOf(token);
      if (term === 'command' || (term === 'path' && value === 'name')) value = term === 'path' ? 'place' : term;
    } else if (token.kind !== 'punctuation' && !/^(?:and|or|in|at|then)$/.test(token.lower)) return undefined;
  }
  return value;
}

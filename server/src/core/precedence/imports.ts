import { backtickRegions, commentRegions, isInRegions, markdownCodeRegions, type Region } from './codeRegions.ts';
import type { ImportDialect } from './types.ts';

/** An import as it stands in a text: the written path and its UTF-16 offsets (of the path, without the marker). */
export interface WrittenImport {
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** Offsets of the whole reference, marker included. */
  readonly from: number;
  readonly to: number;
}

/** Goose's own pattern for a path after `@` (import_files.rs, 20ee205), split so that it can't backtrack far. */
const GOOSE_PATH = /^[\w\-./]+$/;
/** The classes exclude what opens the next match, and lengths are bounded, so that no text makes them slow. */
const MARKDOWN_LINK = /\[[^[\]\n]*\]\(([^)\s]{1,1000})\)|#file:([^\s'"`]{1,1000})/g;
const CODE_SPAN = /`@([^\s`]{1,1000})`/g;
const KIRO_FILE = /#\[\[file:([^\]\n]{1,1000})\]\]/g;

/** The imports of a text, and what looks like one in what the agent takes for code. */
export interface FoundImports {
  readonly active: readonly WrittenImport[];
  readonly inCode: readonly WrittenImport[];
}

/** Finds the imports of a text in one agent's syntax, without those that stand in what it takes for code. */
export function findImports(text: string, dialect: ImportDialect): readonly WrittenImport[] {
  return sortImports(text, dialect).active;
}

/** As {@link findImports}, with those that code takes away beside them. */
export function sortImports(text: string, dialect: ImportDialect): FoundImports {
  const found = scan(text, dialect.syntax);
  const spans = dialect.code === 'none' ? [] : scanPattern(text, CODE_SPAN);
  if (found.length === 0) return { active: [], inCode: spans };
  const skipped = codeOf(text, dialect.code);
  const isCode = ({ from }: WrittenImport): boolean => skipped.some((regions) => isInRegions(from, regions));
  return { active: found.filter((one) => !isCode(one)), inCode: [...spans, ...found.filter(isCode)] };
}

/** The regions whose text is no import, one sorted list for each reason. */
function codeOf(text: string, code: ImportDialect['code']): Region[][] {
  if (code === 'none') return [];
  if (code === 'backticks') return [backtickRegions(text)];
  const regions = markdownCodeRegions(text, code === 'markdown');
  // Claude Code strips block comments before it reads on, so an import in one is gone as well.
  return code === 'markdown' ? [regions] : [regions, commentRegions(text, regions)];
}

function scan(text: string, syntax: ImportDialect['syntax']): WrittenImport[] {
  if (syntax === 'markdown-link') return scanPattern(text, MARKDOWN_LINK).filter(({ written }) => isLocalLink(written));
  if (syntax === 'kiro-file') return scanPattern(text, KIRO_FILE);
  return scanAt(text, syntax);
}

function isLocalLink(target: string): boolean {
  return !target.startsWith('#') && !/^[a-z][a-z0-9+.-]*:/i.test(target);
}

function scanPattern(text: string, pattern: RegExp): WrittenImport[] {
  return [...text.matchAll(pattern)].map((match) => {
    const raw = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(raw);
    const written = raw.replace(/#.*/, '');
    return { written, start, end: start + written.length, from: match.index, to: match.index + match[0].length };
  });
}

/** `@path`: the sign stands at the start or after white space, the path reaches to the next white space. */
function scanAt(text: string, syntax: 'at' | 'at-claude' | 'at-goose'): WrittenImport[] {
  const found: WrittenImport[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (at > 0 && !/\s/.test(text.charAt(at - 1))) continue;
    const end = endOfPath(text, at + 1, syntax);
    const written = accepted(text.slice(at + 1, end), syntax);
    if (written === null) continue;
    const pathEnd = syntax === 'at-goose' ? at + 1 + written.length : end;
    found.push({ written, start: at + 1, end: pathEnd, from: at, to: pathEnd });
    at = end - 1;
  }
  return found;
}

function endOfPath(text: string, start: number, syntax: 'at' | 'at-claude' | 'at-goose'): number {
  let end = start;
  while (end < text.length) {
    if (syntax === 'at-claude' && text.startsWith('\\ ', end)) end += 2;
    else if (/\s/.test(text.charAt(end))) break;
    else end++;
  }
  return end;
}

/** The path that a written word stands for, or null when the agent doesn't take it for one. */
function accepted(word: string, syntax: 'at' | 'at-claude' | 'at-goose'): string | null {
  if (syntax === 'at') return /^[./A-Za-z]/.test(word) ? word : null;
  if (syntax === 'at-claude') return /^(?:~\/|[./\w])/.test(word) && word !== '/' ? word.replaceAll('\\ ', ' ') : null;
  const path = /^[\w\-./]+/.exec(word)?.[0] ?? '';
  const isPath = path.includes('/') || path.includes('.') || /^[A-Z]/.test(path);
  return isPath && GOOSE_PATH.test(path) ? path : null;
}

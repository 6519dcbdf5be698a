import { parseDocument } from 'yaml';

/** The YAML block at the top of a rule file. */
export interface FrontMatter {
  /** Keys and values; empty when there is no block or it can't be read. */
  readonly data: Readonly<Record<string, unknown>>;
  /** As {@link data}, but read line by line where YAML fails: some agents have no real YAML parser. */
  readonly lenient: Readonly<Record<string, unknown>>;
  readonly present: boolean;
  /** The parser's message when the block is no valid YAML mapping. */
  readonly error: string | null;
  /** UTF-16 offset at which the body starts. */
  readonly bodyStart: number;
}

const BLOCK = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;
const NONE: FrontMatter = { data: {}, lenient: {}, present: false, error: null, bodyStart: 0 };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The block as plain data, or the reason why it has none. An unknown alias shows only when the data is built. */
function toPlain(yaml: string): { value: unknown } | { error: string } {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const problem = document.errors[0];
  if (problem !== undefined) return { error: problem.message };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { value };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads the front matter of a file's text. Never throws. */
export function parseFrontMatter(text: string): FrontMatter {
  if (!text.startsWith('---') && !text.startsWith('\uFEFF---')) return NONE;
  const block = BLOCK.exec(text);
  if (block === null) return NONE;
  const yaml = block[1] ?? '';
  const bodyStart = block[0].length;
  const plain = toPlain(yaml);
  if ('error' in plain) {
    return { data: {}, lenient: readLines(yaml), present: true, error: plain.error, bodyStart };
  }
  const { value } = plain;
  if (value === null || value === undefined) return { ...NONE, present: true, bodyStart };
  if (!isRecord(value)) return { ...NONE, present: true, error: 'Expected keys with values', bodyStart };
  return { data: value, lenient: value, present: true, error: null, bodyStart };
}

/**
 * Reads `key: value` lines and the `- item` lines below a key. A bare pattern that begins with a star is no valid YAML
 * (a star starts an alias), yet it is how most rules are written, and several agents take it.
 */
function readLines(yaml: string): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  let list: unknown[] | null = null;
  for (const line of yaml.split(/\r?\n/)) {
    const item = /^\s*-\s(.*)$/.exec(line);
    if (item !== null && list !== null) {
      list.push(unquote(item[1] ?? ''));
      continue;
    }
    const pair = /^([A-Za-z][\w-]*)\s*:(.*)$/.exec(line);
    if (pair === null) continue;
    const key = pair[1] ?? '';
    const value = (pair[2] ?? '').trimStart();
    list = value === '' ? [] : null;
    data[key] = list ?? scalar(value);
  }
  return data;
}

function scalar(value: string): unknown {
  const text = unquote(value);
  if (text === 'true' || text === 'false') return text === 'true';
  const flow = /^\[(.*)\]$/.exec(text);
  if (flow === null) return text;
  return (flow[1] ?? '')
    .split(',')
    .map(unquote)
    .filter((part) => part !== '');
}

function unquote(value: string): string {
  const text = value.trim();
  const quoted = /^(["'])(.*)\1$/.exec(text);
  return quoted?.[2] ?? text;
}

/** A list of strings from a list, or from one string split at commas outside braces. Anything else gives null. */
export function stringList(value: unknown): string[] | null {
  if (Array.isArray(value))
    return value
      .map(String)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return typeof value === 'string' ? splitPatterns(value) : null;
}

/** Splits at commas that stand outside braces and brackets: `src/*.{ts,tsx}, lib/**`. */
export function splitPatterns(value: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= value.length; i++) {
    const char = value[i];
    if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && depth > 0) depth--;
    else if (char === undefined || (char === ',' && depth === 0)) {
      parts.push(value.slice(start, i).trim());
      start = i + 1;
    }
  }
  return parts.filter((part) => part !== '');
}

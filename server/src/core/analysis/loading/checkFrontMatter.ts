import type { SpecDocument } from '../../document/specDocument.ts';
import { splitPatterns } from '../../precedence/frontMatter.ts';
import type { Span } from '../../text/span.ts';
import { closest } from '../../util/closest.ts';
import { type FrontMatterEntry, type ReadFrontMatter, readFrontMatterEntries } from './frontMatterEntries.ts';
import {
  type Demand,
  type FrontMatterFormat,
  type KeySchema,
  SCOPE_KEYS,
  type ValueKind,
} from './frontMatterFormats.ts';

/** What is wrong with a front matter, with its place and the edits that mend it. */
export interface FrontMatterProblem {
  readonly id:
    'notYaml' | 'wrongValue' | 'misspelt' | 'foreign' | 'missing' | 'missingBlock' | 'late' | 'open' | 'badPattern';
  readonly data: Readonly<Record<string, string>>;
  readonly span: Span;
  readonly fixes: readonly { readonly title: string; readonly span: Span; readonly text: string }[];
}

/** Checks a document's front matter against the format of its name and place. */
export function checkFrontMatter(document: SpecDocument, format: FrontMatterFormat): readonly FrontMatterProblem[] {
  const front = readFrontMatterEntries(document);
  if (!front) return checkAbsence(document, format);
  const problems = front.entries.flatMap((entry) => checkEntry(entry, front, format, document));
  return [...yamlProblem(document, front, format), ...problems, ...missingKeys(document, front, format)];
}

function checkAbsence({ text, lines }: SpecDocument, format: FrontMatterFormat): FrontMatterProblem[] {
  const data = { reader: format.reader };
  const known = format.keys.map(({ name }) => name).join('|');
  const open = new RegExp(String.raw`^\uFEFF?(---)[ \t]*\r?\n(?:[A-Za-z][\w-]*[ \t]*:.*\r?\n)+`).exec(text);
  if (open) {
    const start = text.indexOf('---');
    const end = open[0].length;
    const fixes = [{ title: 'Close the front matter with `---`', span: { start: end, end }, text: '---\n' }];
    return [{ id: 'open', data, span: { start, end: start + 3 }, fixes }];
  }
  const late = new RegExp(
    String.raw`^(\uFEFF?(?:[ \t]*\r?\n|<!--.*-->[ \t]*\r?\n)+)(---[ \t]*\r?\n(?:${known})[ \t]*:)`,
  ).exec(text);
  if (late) {
    const start = (late[1] ?? '').length;
    const lead = { start: text.startsWith('\uFEFF') ? 1 : 0, end: start };
    const fixes = [{ title: 'Remove what stands before the front matter', span: lead, text: '' }];
    return [{ id: 'late', data, span: { start, end: start + 3 }, fixes }];
  }
  const [first] = format.demands.filter(({ when }) => !when);
  if (!first) return [];
  const keys = format.demands.flatMap(({ key, when }) => (when ? [] : [`${key}: TODO\n`])).join('');
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const fixes = [{ title: 'Add the front matter', span: { start, end: start }, text: `---\n${keys}---\n\n` }];
  return [
    {
      id: 'missingBlock',
      data: { ...data, key: first.key, why: first.why },
      span: { start, end: lines.lineEnd(0) },
      fixes,
    },
  ];
}

/** A value or list entry that begins with a sign which means something else in YAML, as most patterns do. */
const BARE_SIGN = /(?:^|\n)[ \t]*(?:-[ \t]+)?[*&!%@`{]/;

/** Only readers with a real YAML parser mind; and a bare pattern that begins with a star is what they mind most. */
function yamlProblem({ text }: SpecDocument, front: ReadFrontMatter, format: FrontMatterFormat): FrontMatterProblem[] {
  if (front.error === null || !format.strictYaml) return [];
  const bare = front.entries.filter(({ valueSpan }) => BARE_SIGN.test(text.slice(valueSpan.start, valueSpan.end)));
  const culprit = bare[0] ?? front.entries.find(({ value }) => typeof value === 'string' && /:\s|\s#/.test(value));
  const span = culprit?.valueSpan ?? front.span;
  const data = { reader: format.reader, reason: front.error.split('\n')[0]?.replace(/ at line .*$/, '') ?? '' };
  const fixes = culprit
    ? [{ title: 'Put quotes round the value', span, text: quoteLines(text.slice(span.start, span.end)) }]
    : [];
  return [{ id: 'notYaml', data, span, fixes }];
}

function quoteLines(value: string): string {
  return value
    .split('\n')
    .map((line) =>
      line.replace(/^([ \t]*(?:-[ \t]+)?)([^\r]*)/, (_, lead: string, body: string) => {
        return body === '' || /^["'[]/.test(body) ? `${lead}${body}` : `${lead}${JSON.stringify(body)}`;
      }),
    )
    .join('\n');
}

function checkEntry(
  entry: FrontMatterEntry,
  front: ReadFrontMatter,
  format: FrontMatterFormat,
  { text }: SpecDocument,
): FrontMatterProblem[] {
  const schema = format.keys.find(({ name }) => name === entry.key);
  if (!schema) return checkUnknownKey(entry, front, format);
  if (entry.valueSpan.start === entry.valueSpan.end || entry.value === null) return [];
  if (!isOfKind(entry.value, schema.value)) return [wrongValue(entry, schema, text)];
  return schema.value === 'patterns' ? checkPatterns(entry, text) : [];
}

function isOfKind(value: unknown, kind: ValueKind): boolean {
  if (kind === 'boolean') return typeof value === 'boolean' || value === 'true' || value === 'false';
  if (kind === 'text') return typeof value !== 'object';
  if (kind === 'patterns')
    return typeof value === 'string' || (Array.isArray(value) && value.every((part) => typeof part === 'string'));
  return typeof value === 'string' && kind.includes(normal(value));
}

/** Several readers take `always on` for `always_on`. */
function normal(word: string): string {
  return word.trim().replace(/[\s-]+/g, '_');
}

function wrongValue(
  { key, valueSpan, value }: FrontMatterEntry,
  { value: kind }: KeySchema,
  text: string,
): FrontMatterProblem {
  const written = text.slice(valueSpan.start, valueSpan.end);
  const words = typeof kind === 'string' ? (kind === 'boolean' ? ['true', 'false'] : []) : kind;
  const near = typeof value === 'string' ? closest(value, words) : undefined;
  const ordered = near === undefined ? words : [near, ...words.filter((word) => word !== near)];
  const list =
    typeof kind === 'string'
      ? { text: 'a text', boolean: '`true` or `false`', patterns: 'a pattern or a list of patterns' }[kind as 'text']
      : words.map((word) => `\`${word}\``).join(', ');
  const fixes = ordered.map((word) => ({ title: `Change to \`${word}\``, span: valueSpan, text: word }));
  const remove = { title: `Remove the value of \`${key}\``, span: valueSpan, text: '' };
  return {
    id: 'wrongValue',
    data: { key, value: written.split('\n')[0] ?? '', expected: list },
    span: valueSpan,
    fixes: fixes.length > 0 ? fixes : [remove],
  };
}

function checkUnknownKey(
  entry: FrontMatterEntry,
  front: ReadFrontMatter,
  format: FrontMatterFormat,
): FrontMatterProblem[] {
  const names = format.keys.map(({ name }) => name).filter((name) => !front.entries.some(({ key }) => key === name));
  const { scopeKey } = format;
  if (scopeKey !== undefined && names.includes(scopeKey) && SCOPE_KEYS.has(entry.key)) {
    const fixes = [{ title: `Rename to \`${scopeKey}\``, span: entry.keySpan, text: scopeKey }];
    return [
      { id: 'foreign', data: { reader: format.reader, key: entry.key, own: scopeKey }, span: entry.keySpan, fixes },
    ];
  }
  const near = closest(entry.key, names);
  if (near === undefined || SCOPE_KEYS.has(entry.key)) return [];
  const fixes = [{ title: `Change to \`${near}\``, span: entry.keySpan, text: near }];
  return [{ id: 'misspelt', data: { key: entry.key, closest: near }, span: entry.keySpan, fixes }];
}

/** A bracket or a brace that is never closed makes a pattern match nothing. */
function checkPatterns({ value, valueSpan }: FrontMatterEntry, text: string): FrontMatterProblem[] {
  const patterns = Array.isArray(value) ? (value as string[]) : splitPatterns(String(value));
  const written = text.slice(valueSpan.start, valueSpan.end);
  return patterns.flatMap((pattern): FrontMatterProblem[] => {
    const open = unclosed(pattern);
    const at = written.indexOf(pattern);
    if (open === undefined || at < 0) return [];
    const span = { start: valueSpan.start + at, end: valueSpan.start + at + pattern.length };
    const closing = open === '[' ? ']' : '}';
    const fixes = [{ title: `Close the \`${open}\``, span: { start: span.end, end: span.end }, text: closing }];
    return [{ id: 'badPattern', data: { pattern, open }, span, fixes }];
  });
}

function unclosed(pattern: string): string | undefined {
  const bare = pattern.replace(/\\./g, '');
  const count = (sign: string): number => bare.split(sign).length - 1;
  if (count('[') > count(']')) return '[';
  return count('{') > count('}') ? '{' : undefined;
}

function missingKeys({ text }: SpecDocument, front: ReadFrontMatter, format: FrontMatterFormat): FrontMatterProblem[] {
  const entryOf = (key: string): FrontMatterEntry | undefined => front.entries.find((entry) => entry.key === key);
  const isSet = (key: string): boolean => {
    const entry = entryOf(key);
    return entry !== undefined && entry.valueSpan.end > entry.valueSpan.start;
  };
  const applies = ({ when }: Demand): boolean => !when || entryOf(when.key)?.value === when.is;
  return format.demands
    .filter((demand) => applies(demand) && !isSet(demand.key))
    .map(({ key, when, why }) => {
      const cause = when && entryOf(when.key);
      const end = front.span.end - 3;
      const own = entryOf(key);
      const edit = own
        ? { span: own.valueSpan, text: ' TODO' }
        : { span: { start: end, end }, text: `${key}: TODO${text.includes('\r\n') ? '\r\n' : '\n'}` };
      return {
        id: 'missing' as const,
        data: { key, why },
        span: own?.keySpan ?? cause?.keySpan ?? { start: front.span.start, end: front.span.start + 3 },
        fixes: [{ title: `Add \`${key}\``, ...edit }],
      };
    });
}

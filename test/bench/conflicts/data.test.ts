import { readFileSync } from 'node:fs';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const kinds = ['polarity', 'value', 'absolute', 'order', 'principle'] as const;
const reasons = ['scope', 'exception', 'precedence', 'condition', 'level', 'specialisation'] as const;
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z.string().endsWith('\n');
/** One-based lines of the two sides, first side first. */
const lines = z.tuple([z.int().positive(), z.int().positive()]).refine(([a, b]) => a < b);

const caseSchema = z.strictObject({
  id,
  sub: z.enum(kinds),
  topic: id,
  conflict: z.strictObject({ text, lines }),
  twin: z.strictObject({ text, why: z.enum(reasons) }),
});
const cleanSchema = z.strictObject({ id, half: z.enum(['dev', 'heldout']), tempts: z.string().min(1), text });

/** Reads and checks a data file that lies beside this test; throws with the offending path when it has another form. */
function read<T>(name: string, schema: z.ZodType<T>): T[] {
  const raw: unknown = JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
  return z.array(schema).parse(raw);
}

const dev = read('dev.json', caseSchema);
const heldout = read('heldout.json', caseSchema);
const clean = read('clean.json', cleanSchema);
/** Written later, plainly for the most part, by people who saw neither rules nor the other halves. */
const strangers = read('strangers.json', caseSchema);
/** As those, later still; the ones whose ids begin with f- were looked at by nobody who changes a rule. */
const newcomers = read('newcomers.json', caseSchema);
const cases = [...dev, ...heldout, ...strangers, ...newcomers];

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/** Lines of a document, without the empty one that its final newline would give. */
const linesOf = (document: string): string[] => document.replace(/\n$/, '').split('\n');

/** How often each value occurs more than once. */
function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** The type of the top-level node on a one-based line, or undefined for a line between nodes. */
function blockAt(document: string, line: number): string | undefined {
  return parser
    .parse(document)
    .children.find((node) => node.position && node.position.start.line <= line && line <= node.position.end.line)?.type;
}

describe('the conflict bench as a whole', () => {
  test('has enough cases, topics and clean documents, in two halves of like size', () => {
    expect(cases.length).toBeGreaterThanOrEqual(330);
    expect(new Set(cases.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(120);
    expect(clean.length).toBeGreaterThanOrEqual(60);
    expect(Math.abs(dev.length - heldout.length) / (dev.length + heldout.length)).toBeLessThan(0.1);
  });

  test.each(kinds)('both halves hold at least ten %s conflicts', (kind) => {
    for (const half of [dev, heldout]) expect(half.filter(({ sub }) => sub === kind).length).toBeGreaterThanOrEqual(10);
  });

  test('names each case once', () => {
    expect(repeated([...cases, ...clean].map((item) => item.id))).toEqual([]);
  });

  test('keeps each topic in one half', () => {
    const known = new Set(dev.map(({ topic }) => topic));
    expect(heldout.filter(({ topic }) => known.has(topic)).map((item) => item.id)).toEqual([]);
  });

  test('tells no document twice', () => {
    const texts = [...cases.flatMap(({ conflict, twin }) => [conflict.text, twin.text]), ...clean.map((c) => c.text)];
    expect(repeated(texts)).toEqual([]);
  });
});

describe.each(cases.map((item) => [item.id, item] as const))('%s', (_, { conflict, twin }) => {
  test('points at two instructions of a small document', () => {
    const written = linesOf(conflict.text);
    expect(written.length).toBeGreaterThanOrEqual(8);
    expect(written.length).toBeLessThanOrEqual(25);
    for (const line of conflict.lines) {
      expect(written[line - 1]?.trim()).toBeTruthy();
      expect(['paragraph', 'list', 'table', 'heading', 'code', 'blockquote']).toContain(blockAt(conflict.text, line));
    }
  });

  test('has a twin that differs in few lines only', () => {
    expect(twin.text).not.toBe(conflict.text);
    const original = new Set(linesOf(conflict.text));
    const changed = linesOf(twin.text).filter((line) => !original.has(line));
    expect(changed.length).toBeLessThanOrEqual(4);
  });
});

test.each(clean.map((item) => [item.id, item] as const))(
  'clean document %s is 10 to 30 lines long and parses',
  (_, item) => {
    const count = linesOf(item.text).length;
    expect(count).toBeGreaterThanOrEqual(10);
    expect(count).toBeLessThanOrEqual(30);
    expect(parser.parse(item.text).children.length).toBeGreaterThan(1);
  },
);

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

/** Text of a file of this folder. */
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
const text = z.string().min(1);
const line = z.number().int().positive();

const sentenceSchema = z.discriminatedUnion('instruction', [
  z.strictObject({ id: text, markdown: text, unit: text, instruction: z.literal(false), why: text }),
  z.strictObject({
    id: text,
    markdown: text,
    unit: text,
    instruction: z.literal(true),
    kind: z.enum(['imperative', 'modal', 'norm', 'prohibition', 'permission']).optional(),
    verb: z
      .string()
      .regex(/^[a-z-]+$/)
      .optional(),
    polarity: z.enum(['positive', 'negative']).optional(),
    strength: z.enum(['must', 'should', 'may']).optional(),
    object: text.nullable().optional(),
    condition: text.nullable().optional(),
    exception: text.nullable().optional(),
    time: text.optional(),
    scope: text.optional(),
  }),
]);

const exampleSchema = z.strictObject({
  id: text,
  half: z.enum(['dev', 'heldout']),
  markdown: text,
  line,
  needs: z.boolean(),
  sub: z.enum(['form', 'judgement']).optional(),
  vague: z.literal(true).optional(),
  why: text,
});

const certainty = z.enum(['sure', 'arguable']);
const findingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('vague'),
    sub: z.enum(['quality', 'escape', 'quantity', 'open-list', 'weak', 'verb', 'comparative', 'reference']),
    line,
    phrase: text,
    certainty,
    why: text,
  }),
  z.strictObject({
    kind: z.literal('missing-example'),
    sub: z.enum(['form', 'judgement']),
    line,
    phrase: text,
    certainty,
    why: text,
  }),
  z.strictObject({
    kind: z.literal('conflict'),
    sub: z.enum(['polarity', 'value', 'absolute', 'order', 'principle']),
    line,
    phrase: text,
    other: z.strictObject({ line }),
    certainty,
    why: text,
  }),
]);
const negativeSchema = z.strictObject({
  kind: z.enum(['vague', 'missing-example', 'conflict']),
  line,
  phrase: text,
  other: z.strictObject({ line }).optional(),
  why: text,
});
const labelsSchema = z.strictObject({
  file: text,
  findings: z.array(findingSchema),
  negatives: z.array(negativeSchema),
  duplicates: z.array(z.strictObject({ line, other: line })),
});
const splitSchema = z.strictObject({ dev: z.array(text), heldout: z.array(text) });

const sentences = z.array(sentenceSchema).parse(json('sentences.json'));
const examples = z.array(exampleSchema).parse(json('examples.json'));
const split = splitSchema.parse(json('split.json'));
const names = [...split.dev, ...split.heldout];
const unique = (values: string[]): boolean => new Set(values).size === values.length;

describe('sentences.json', () => {
  test('each id and each judged unit occurs once', () => {
    expect(unique(sentences.map((s) => s.id))).toBe(true);
    expect(unique(sentences.map((s) => `${s.markdown}\0${s.unit}`))).toBe(true);
  });

  test('the unit and the texts of its fields stand in the document', () => {
    for (const s of sentences) {
      expect(s.markdown, s.id).toContain(s.unit);
      if (!s.instruction) continue;
      for (const part of [s.condition, s.exception, s.time, s.scope, s.object])
        if (part) expect(s.markdown.toLowerCase(), s.id).toContain(part.toLowerCase());
    }
  });

  test('kind, polarity and strength agree', () => {
    for (const s of sentences) {
      if (!s.instruction) continue;
      if (s.kind === 'prohibition') expect(s.polarity, s.id).toBe('negative');
      if (s.kind === 'permission') expect(s.strength, s.id).toBe('may');
      if (s.kind === 'imperative' || s.kind === 'modal') expect(s.polarity, s.id).toBe('positive');
    }
  });

  test('holds enough of each sort', () => {
    const instructions = sentences.filter((s) => s.instruction);
    const count = (kind: string): number => instructions.filter((s) => s.kind === kind).length;
    expect(sentences.length).toBeGreaterThanOrEqual(270);
    expect(sentences.length - instructions.length).toBeGreaterThanOrEqual(80);
    expect(count('imperative')).toBeGreaterThanOrEqual(60);
    expect(count('prohibition')).toBeGreaterThanOrEqual(40);
    expect(count('norm')).toBeGreaterThanOrEqual(30);
    expect(count('modal')).toBeGreaterThanOrEqual(15);
    expect(count('permission')).toBeGreaterThanOrEqual(10);
  });
});

describe('examples.json', () => {
  test('the line exists and holds text', () => {
    expect(unique(examples.map((e) => e.id))).toBe(true);
    for (const e of examples) expect(e.markdown.split('\n')[e.line - 1]?.trim(), e.id).toBeTruthy();
  });

  test('only what needs an example says of which sort', () => {
    for (const e of examples) expect(e.sub !== undefined, e.id).toBe(e.needs);
  });

  test('both halves hold both sorts in like numbers', () => {
    const count = (half: string, needs: boolean): number =>
      examples.filter((e) => e.half === half && e.needs === needs).length;
    for (const half of ['dev', 'heldout'])
      for (const needs of [true, false]) expect(count(half, needs)).toBeGreaterThanOrEqual(32);
    expect(examples.length).toBeGreaterThanOrEqual(130);
  });
});

describe('vague/', () => {
  test('the split names each file once, and labels stand beside each', () => {
    expect(split.dev).toHaveLength(12);
    expect(split.heldout).toHaveLength(12);
    const expected = names.flatMap((n) => [`${n}.labels.json`, `${n}.md`]).sort();
    expect(readdirSync(new URL('vague/', import.meta.url)).sort()).toEqual(expected);
  });

  test.each(names)('%s: labels point at text that is there', (name) => {
    const lines = read(`vague/${name}.md`).replace(/\n$/, '').split('\n');
    const labels = labelsSchema.parse(json(`vague/${name}.labels.json`));
    expect(labels.file).toBe(`vague/${name}.md`);
    expect(lines.length).toBeGreaterThanOrEqual(25);
    expect(lines.length).toBeLessThanOrEqual(60);
    for (const label of [...labels.findings, ...labels.negatives]) {
      expect(lines[label.line - 1], `line ${label.line}`).toContain(label.phrase);
      if ('other' in label && label.other) expect(lines[label.other.line - 1]?.trim()).toBeTruthy();
    }
    for (const pair of labels.duplicates) expect(pair.line).toBeLessThanOrEqual(lines.length);
  });

  test.each(names)('%s: no phrase is both a finding and a tempting word', (name) => {
    const labels = labelsSchema.parse(json(`vague/${name}.labels.json`));
    const key = (x: { kind: string; line: number; phrase: string }): string => `${x.kind}:${x.line}:${x.phrase}`;
    expect(unique([...labels.findings, ...labels.negatives].map(key))).toBe(true);
  });

  test('each half holds enough findings and tempting words', () => {
    for (const half of [split.dev, split.heldout]) {
      const all = half.map((n) => labelsSchema.parse(json(`vague/${n}.labels.json`)));
      const sure = all.flatMap((l) => l.findings).filter((f) => f.kind === 'vague' && f.certainty === 'sure');
      expect(sure.length).toBeGreaterThanOrEqual(60);
      expect(all.flatMap((l) => l.negatives).length).toBeGreaterThanOrEqual(100);
    }
  });
});

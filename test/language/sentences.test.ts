import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';
import type { Clause, Phrase } from '../../server/src/core/spec/clause/clause.ts';

/** See test/bench/language/README.md: an absent field isn't judged, `null` means that there is none. */
interface Judged {
  readonly id: string;
  readonly markdown: string;
  readonly unit: string;
  readonly instruction: boolean;
  readonly kind?: string;
  readonly verb?: string | null;
  readonly polarity?: string;
  readonly strength?: string;
  readonly object?: string | null;
  readonly condition?: string | null;
  readonly exception?: string | null;
  readonly time?: string | null;
}

const sentences = JSON.parse(
  readFileSync(new URL('../bench/language/sentences.json', import.meta.url), 'utf8'),
) as Judged[];
const service = createSpecService({ rules: [] });
const STRENGTHS = ['may', 'may', 'should', 'must'] as const;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[`*_"'’“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function kindOf({ mood, polarity, strength }: Clause): string {
  if (polarity === 'negative' && strength > 0) return 'prohibition';
  if (strength === 0) return 'permission';
  return mood === 'fragment' ? 'norm' : mood;
}

/** The clause found where the judged unit stands, if it directs there. */
function clauseOf({ markdown, unit }: Judged): Clause | undefined {
  const document = service.createDocument('sentence.md', markdown);
  const from = markdown.lastIndexOf(unit);
  const found = service
    .getSpec(document)
    .instructions.find(({ span }) => span.start < from + unit.length && from < span.end);
  return found?.clause;
}

const singular = (word: string): string => word.replace(/(?:ies)$/, 'y').replace(/(?<=[^s])s$/, '');

/** A head is right when it is the judged one, or one word of a name. */
function sameHead(judged: string | null, found: string | undefined): boolean {
  if (judged === null || found === undefined) return judged === null && found === undefined;
  const want = plain(judged).split(' ').map(singular);
  return singular(plain(found)) === want.join(' ') || want.includes(singular(plain(found)));
}

function samePhrase(judged: string | null, found: Phrase | undefined, source: string): boolean {
  if (judged === null || found === undefined) return judged === null && found === undefined;
  const written = plain(source.slice(found.span.start, found.span.end)).replace(/[.,:;]$/, '');
  const want = plain(judged).replace(/[.,:;]$/, '');
  return written === want || written.startsWith(want) || want.startsWith(written);
}

const FIELDS = [
  'instruction',
  'kind',
  'verb',
  'polarity',
  'strength',
  'object',
  'condition',
  'exception',
  'time',
] as const;
type Field = (typeof FIELDS)[number];

/** What is wrong with the reading of one sentence, by field; `undefined` where the field isn't judged. */
function judge(sentence: Judged): Partial<Record<Field, string | null>> {
  const clause = clauseOf(sentence);
  const result: Partial<Record<Field, string | null>> = {
    instruction: (clause !== undefined) === sentence.instruction ? null : `${!sentence.instruction}`,
  };
  if (!clause || !sentence.instruction) return result;
  const compare = (field: Field, right: boolean, found: unknown): void => {
    if (field in sentence) result[field] = right ? null : String(found);
  };
  const strength = STRENGTHS[clause.strength];
  compare('kind', kindOf(clause) === sentence.kind, kindOf(clause));
  compare('verb', (clause.verb?.lemma ?? null) === sentence.verb, clause.verb?.lemma);
  compare('polarity', clause.polarity === sentence.polarity, clause.polarity);
  compare('strength', strength === sentence.strength, strength);
  compare('object', sameHead(sentence.object ?? null, clause.head?.text), clause.head?.text);
  for (const field of ['condition', 'exception', 'time'] as const)
    compare(field, samePhrase(sentence[field] ?? null, clause[field], sentence.markdown), clause[field]?.text);
  return result;
}

const judged = sentences.map((sentence) => ({ sentence, result: judge(sentence) }));

describe('the table of judged sentences', () => {
  test('has at least 250 of them', () => expect(sentences.length).toBeGreaterThanOrEqual(250));

  test.each(FIELDS)('%s is right in at least 95 of 100', (field) => {
    const read = judged.filter(({ result }) => result[field] !== undefined);
    const wrong = read.filter(({ result }) => result[field] !== null);
    const list = wrong.map(
      ({ sentence, result }) =>
        `${sentence.id} ${JSON.stringify(sentence.markdown)}: ${field} ${result[field] ?? ''}, judged ${String(sentence[field])}`,
    );
    expect(1 - wrong.length / read.length, list.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

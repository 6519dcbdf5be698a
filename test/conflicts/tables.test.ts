import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cuedBy } from '../../server/src/core/analysis/conflicts/catalogue/catalogueTable.ts';
import { CATALOGUE } from '../../server/src/core/analysis/conflicts/catalogue/index.ts';
import { buildCatalogueTable } from '../../server/src/core/analysis/conflicts/catalogue/table.ts';
import { FIELDS } from '../../server/src/core/analysis/conflicts/fields/index.ts';
import { compileFields, type CompiledFields } from '../../server/src/core/analysis/conflicts/fields/readFields.ts';
import { buildPhraseTable, type PhraseTable } from '../../server/src/core/analysis/conflicts/fields/table.ts';
import { readTopic, writeTopics } from '../../server/src/core/analysis/conflicts/fields/topicList.ts';
import { readWords } from '../../server/src/core/analysis/conflicts/fields/words.ts';
import { pack, type Packable, unpack } from '../../server/src/core/util/packed.ts';
import { numberOf, textsOf, wordListOf } from '../../server/src/core/util/textList.ts';

const table = buildPhraseTable(FIELDS, CATALOGUE);
const packed = pack(table as unknown as Packable);

const cases = JSON.parse(readFileSync(new URL('../bench/conflicts/dev.json', import.meta.url), 'utf8')) as {
  conflict: { text: string };
  twin: { text: string };
}[];
const SENTENCES = cases
  .flatMap(({ conflict, twin }) => [conflict, twin])
  .flatMap(({ text }) => text.toLowerCase().split('\n'))
  .filter((line) => line.trim() !== '');

describe('the tables that the build makes', () => {
  test('are given back as they were packed', () => {
    expect(unpack({ ...packed, head: JSON.parse(JSON.stringify(packed.head)) })).toEqual(table);
  });

  test('find in the judged sentences what those made from the lists find', () => {
    const found = ({ search, table: { alone, near, verdicts }, topicOf, fieldOf }: CompiledFields, text: string) => {
      const sentence = search.sentence(readWords(text));
      return [alone, near, verdicts].map((anchors) =>
        search.find(sentence, anchors).map((hit) => ({ ...hit, topic: topicOf(fieldOf[hit.phrase] ?? 0)?.id })),
      );
    };
    const [made, read] = [table, unpack(packed) as unknown as PhraseTable].map(compileFields);
    if (!made || !read) throw new Error('no tables');
    let hits = 0;
    for (const sentence of SENTENCES) {
      const expected = found(made, sentence);
      hits += expected.flat().length;
      expect(found(read, sentence)).toEqual(expected);
    }
    expect(hits).toBeGreaterThan(SENTENCES.length);
  });

  test('know a topic by its id, with the homes of all its wordings', () => {
    const { topicNamed, topicOf } = compileFields(table);
    FIELDS.forEach((_, at) => {
      const topic = topicOf(at);
      expect(topic && topicNamed(topic.id)?.id).toBe(topic?.id);
    });
    expect(topicNamed('no such topic')).toBeUndefined();
  });

  test('give topics back', () => {
    const topics = FIELDS.map(({ topic }) => topic);
    const list = writeTopics(topics);
    expect(topics.map((_, at) => readTopic(list, at))).toEqual(topics);
  });

  test('lead from each cue to its topics', () => {
    const catalogue = buildCatalogueTable(CATALOGUE);
    CATALOGUE.forEach(({ cues, id }, at) => {
      for (const cue of cues.split(/\s+/).filter((written) => written !== '')) {
        const word = cue.replace(/\$$/, '');
        expect(cuedBy(catalogue, word), `${cue} of ${id}`).toContain(at);
        // A sign is a cue by itself.
        if (cue === word && word.length > 1) expect(cuedBy(catalogue, `${word}x`), `${cue} of ${id}`).toContain(at);
      }
    });
    expect(cuedBy(catalogue, 'zzzz')).toEqual([]);
  });
});

test('a list of words finds each of them, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ maxLength: 6 })), fc.string({ maxLength: 6 }), (words, other) => {
      const list = wordListOf(words);
      expect(textsOf(list)).toEqual(words);
      expect(words.map((word) => numberOf(list, word))).toEqual([...words.keys()]);
      expect(numberOf(list, other)).toBe(words.indexOf(other));
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../server/src/core/analysis/vagueness/lexicon.ts';
import { buildLexiconTable, phrasesOf, readSlots } from '../../server/src/core/analysis/vagueness/lexiconTable.ts';
import { LANGUAGES } from '../../server/src/core/language/languages.ts';
import { pack, type Packable, unpack } from '../../server/src/core/util/packed.ts';

const CLASSES = LANGUAGES.flatMap(({ vagueClasses }) => vagueClasses);

describe('a lexicon', () => {
  test('has each term below each word that it may begin with, and nothing else', () => {
    const lexicon = compileLexicon([...CLASSES]);
    const expected = new Map<string, Set<string>>();
    for (const of of CLASSES)
      for (const phrase of phrasesOf(of))
        for (const slot of readSlots(phrase)) {
          for (const word of slot.words ?? []) expected.set(word, (expected.get(word) ?? new Set()).add(phrase));
          if (!slot.optional) break;
        }
    expect(expected.size).toBeGreaterThan(1000);
    for (const [word, phrases] of expected) {
      const openings = lexicon.get(word);
      const found = [...(openings?.others ?? []), ...[...(openings?.pairs.values() ?? [])].flat()];
      expect(new Set(found.map(({ phrase }) => phrase)), word).toEqual(phrases);
    }
    expect(lexicon.get('zzzz')).toBeUndefined();
    expect(lexicon.get('')).toBeUndefined();
  });

  test('knows a pair by its second word, and what follows an optional one', () => {
    const lexicon = compileLexicon([{ id: 'x', smell: 'quality', ask: '', terms: 'very? clean code/work|^handle _' }]);
    expect([...(lexicon.get('clean')?.pairs.keys() ?? [])]).toEqual(['code', 'work']);
    expect(
      lexicon
        .get('very')
        ?.pairs.get('clean')
        ?.map(({ phrase }) => phrase),
    ).toEqual(['very? clean code/work']);
    expect(lexicon.get('handling')?.others.map(({ phrase }) => phrase)).toEqual(['^handle _']);
    expect(lexicon.get('code')).toBeUndefined();
  });

  test('is given back as the build packs it', () => {
    const table = buildLexiconTable(CLASSES);
    expect(unpack(pack(table as unknown as Packable))).toEqual(table);
  });
});

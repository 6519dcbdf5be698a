import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../server/src/core/analysis/conflicts/catalogue/index.ts';
import { FIELDS } from '../../server/src/core/analysis/conflicts/fields/index.ts';
import type { Field } from '../../server/src/core/analysis/conflicts/fields/field.ts';
import { choiceField } from '../../server/src/core/analysis/conflicts/fields/field.ts';
import { isOneWord, parsePhrase, phrasesIn } from '../../server/src/core/analysis/conflicts/fields/phrase.ts';
import { compileFields } from '../../server/src/core/analysis/conflicts/fields/readFields.ts';
import { buildPhraseTable } from '../../server/src/core/analysis/conflicts/fields/table.ts';
import { stemOf } from '../../server/src/core/analysis/conflicts/fields/stem.ts';
import { Vocabulary } from '../../server/src/core/analysis/conflicts/fields/vocabulary.ts';
import { readWords } from '../../server/src/core/analysis/conflicts/fields/words.ts';

/** The words of a sentence that a phrase covers, or nothing. */
function found(phrase: string, sentence: string): string {
  const words = readWords(sentence);
  const { search, table } = compileFields(buildPhraseTable([choiceField('slot', 'x', 'x', phrase, {})], []));
  const [hit] = search.find(search.sentence(words), table.alone);
  return hit ? sentence.slice(words[hit.first]?.start, words[hit.last]?.end) : '';
}

describe('a phrase', () => {
  test.each([
    ['only its own order', 'write test', 'tests are written', ''],
    ['any inflection of each word', 'add comment', 'always adding comments', 'adding comments'],
    ['articles and possessives', 'keep branch', 'keep your branch', 'keep your branch'],
    ['one further word', 'add dependency', 'add a new dependency', 'add a new dependency'],
    ['but not two', 'add dependency', 'add some brand new dependency', ''],
    ['no negation between', 'add dependency', 'add no dependency', ''],
    ['up to five words for a gap', 'pull … in', 'pull whatever crate you need in', 'pull whatever crate you need in'],
    ['not the end of a clause', 'pull … in', 'pull it: it fits in', ''],
    ['one of several', '(ask|consult) maintainer', 'consult the maintainers', 'consult the maintainers'],
    ['a word that may be missing', 'no (new|) package', 'no package', 'no package'],
    ['a very form', '=used here', 'use it here', ''],
    ['the parts of a name', 'package.json', 'edit `package.json` by hand', 'package.json'],
  ])('takes %s', (_, phrase, sentence, expected) => {
    expect(found(phrase, sentence)).toBe(expected);
  });

  test('reads a sign in backticks and an emoji by their names', () => {
    const names = (sentence: string, code: { start: number; end: number; text: string }[]): readonly string[] =>
      readWords(sentence, code).map(({ text }) => text);
    expect(names('end with `;`', [{ start: 9, end: 12, text: ';' }])).toEqual(['end', 'with', 'semicolon']);
    expect(names('ends a chat with 🎉', [])).toEqual(['ends', 'chat', 'with', 'emoji']);
    expect(names('✅ use tabs', [])).toEqual(['use', 'tabs']);
  });

  test.each(['', '… in', '(a|)', 'a | b', '(a|b (c|d))'])('%o is refused', (phrase) => {
    expect(() => parsePhrase(phrase, new Vocabulary())).toThrow();
  });
});

test('a word and its inflections have one stem, other words have another', () => {
  for (const forms of [
    'use uses used using',
    'note notes noted noting',
    'commit commits committed committing',
    'library libraries',
    'write wrote written writing',
  ])
    expect(new Set(forms.split(' ').map(stemOf)).size, forms).toBe(1);
  expect(stemOf('note')).not.toBe(stemOf('not'));
  expect(stemOf('run')).not.toBe(stemOf('rune'));
  for (const [one, other] of [
    ['page', 'paging'],
    ['local', 'locales'],
    ['them', 'themes'],
    ['past', 'pasted'],
    ['suits', 'suites'],
    ['plans', 'planes'],
    ['stages', 'staging'],
    ['states', 'stats'],
    ['set', 'settings'],
    ['http', 'https'],
  ] as const)
    expect(stemOf(one), `${one}, ${other}`).not.toBe(stemOf(other));
  expect(stemOf('warnings')).toBe(stemOf('warning'));
});

describe('the fields', () => {
  test('can all be read', () => {
    expect(() => buildPhraseTable(FIELDS, CATALOGUE)).not.toThrow();
  });

  test('of one question have the same answers, and say something for each of them', () => {
    const said = new Map<string, { readonly options: string; readonly answers: string[] }>();
    for (const { topic, acts, answers } of FIELDS) {
      const options = topic.options.map(({ id }) => id).join('|');
      expect(answers.length, topic.id).toBe(topic.options.length);
      expect(answers.length, topic.id).toBeGreaterThanOrEqual(2);
      const known = said.get(topic.id) ?? { options, answers: answers.map(() => '') };
      said.set(topic.id, known);
      expect(options, topic.id).toBe(known.options);
      answers.forEach(({ near = '', alone = '' }, at) => (known.answers[at] += `${acts}${near}${alone}`.trim()));
    }
    for (const [id, { answers }] of said)
      for (const answer of answers) expect(answer, `${id} has an answer that nothing gives`).not.toBe('');
  });
});

/** All phrases of a field. */
function phrasesOf({ things, acts, answers }: Field): readonly string[] {
  return [things, acts, ...answers.flatMap(({ near = '', alone = '' }) => [near, alone])].flatMap(phrasesIn);
}

test('no list says a phrase twice', () => {
  const said = FIELDS.flatMap(({ topic, things, acts, answers }) =>
    [things, acts, ...answers.flatMap(({ near = '', alone = '', named = '' }) => [near, alone, named])].map((list) => ({
      topic,
      phrases: phrasesIn(list),
    })),
  );
  const twice = said.flatMap(({ topic, phrases }) =>
    phrases.filter((phrase, at) => phrases.indexOf(phrase) < at).map((phrase) => `${topic.id}: ${phrase}`),
  );
  expect(twice).toEqual([]);
});

test('no phrase of several words is read as one, since articles, possessives and fillers don’t count', () => {
  const vocabulary = new Vocabulary();
  const shrunk = FIELDS.flatMap((field) =>
    phrasesOf(field)
      .filter((phrase) => /^[^()|…]* [^()|…]*$/.test(phrase))
      .filter((phrase) => isOneWord(parsePhrase(phrase, vocabulary)))
      .map((phrase) => `${field.topic.id}: ${phrase}`),
  );
  expect(shrunk).toEqual([]);
});

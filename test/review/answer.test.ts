import { describe, expect, test } from 'vitest';
import { createSpecService, type Finding, joinNotes, REVIEW_RULES } from '../../server/src/core/index.ts';

const service = createSpecService();

interface Entry {
  readonly line?: number;
  readonly words: string;
}

const place = ({ line = 1, words }: Entry): Entry => ({ line, words });
const conflict = (first: Entry, second: Entry, situation = 'A library is missing.') => ({
  first: place(first),
  second: place(second),
  situation,
});

/** What is reported of a document when a model has answered so. */
function reviewed(
  text: string,
  ...answers: readonly unknown[]
): { found: readonly Finding[]; dropped: readonly string[] } {
  const document = service.createDocument('AGENTS.md', text);
  const read = answers.map((answer) =>
    service.readReviewAnswer(document, typeof answer === 'string' ? answer : JSON.stringify(answer)),
  );
  const notes = joinNotes(read.map((one) => one.notes));
  const found = service.lint(document, undefined, undefined, notes).filter(({ rule }) => REVIEW_RULES.has(rule));
  return { found, dropped: read.flatMap((one) => one.dropped) };
}

const FREE = 'Bring in whatever library gets it done';
const ASK = 'Before anything new is used, a maintainer nods';
const TEXT = `# Work\n\n- ${FREE}.\n- Keep lines short.\n- ${ASK}.\n`;

describe('an answer of a language model', () => {
  test('becomes a conflict with both sides where the words stand in the file', () => {
    const { found, dropped } = reviewed(TEXT, {
      conflicts: [conflict({ line: 3, words: FREE }, { line: 5, words: ASK })],
    });
    expect(dropped).toEqual([]);
    expect(found.map(({ span }) => TEXT.slice(span.start, span.end))).toEqual([ASK]);
    expect(found[0]?.related.map(({ span }) => TEXT.slice(span.start, span.end))).toEqual([FREE]);
    expect(found[0]?.message).toContain('A library is missing.');
  });

  test.each([
    ['in a fence, with a sentence before it', (json: string) => `Here it is:\n\`\`\`json\n${json}\n\`\`\`\nDone.`],
    ['with the numbers of the lines and the markers of the list', (json: string) => json.replace(FREE, `3| - ${FREE}`)],
    ['with other blanks', (json: string) => json.replace(FREE, FREE.replaceAll(' ', '  '))],
    ['with a line that is off by some', (json: string) => json.replace('"line":3', '"line":7')],
  ])('is read %s', (_, bend) => {
    const json = JSON.stringify({ conflicts: [conflict({ line: 3, words: FREE }, { line: 5, words: ASK })] });
    expect(reviewed(TEXT, bend(json)).found).toHaveLength(1);
  });

  test.each([
    [
      'words that the file does not hold',
      { conflicts: [conflict({ words: 'Never add a library' }, { words: ASK })] },
      /not in the file/,
    ],
    [
      'two sides in one sentence',
      { conflicts: [conflict({ words: 'Before anything new' }, { words: 'a maintainer nods' })] },
      /one sentence/,
    ],
    ['a side that is missing', { conflicts: [{ first: { line: 3, words: FREE }, situation: '' }] }, /lacks/],
    ['a case without words', { cases: [{ at: { line: 3, words: '' }, situation: 'It rains.' }] }, /not in the file/],
    [
      'words that stand everywhere',
      { cases: [{ at: { line: 3, words: '- .' }, situation: 'It rains.' }] },
      /not in the file/,
    ],
    ['something else than JSON', 'I found no problems!', /no JSON/],
    ['JSON of another form', '[1, 2]', /no JSON/],
    ['half an object', '{"conflicts": [', /no JSON/],
  ])('is left out, with the reason: %s', (_, answer, reason) => {
    const { found, dropped } = reviewed(TEXT, answer);
    expect(found).toEqual([]);
    expect(dropped.join('\n')).toMatch(reason);
  });

  test('that says the same twice, or in two answers, is reported once', () => {
    const one = conflict({ words: FREE }, { words: ASK });
    const other = conflict({ words: 'a maintainer nods' }, { words: 'whatever library' });
    expect(reviewed(TEXT, { conflicts: [one, other] }, { conflicts: [one] }).found).toHaveLength(1);
  });

  test('that another rule has found already is not repeated', () => {
    const text = '- Land your work directly on `main`.\n- Run the linter.\n- Never push to `main`.\n';
    const answer = { conflicts: [conflict({ words: 'Land your work directly' }, { words: 'Never push to `main`' })] };
    expect(reviewed(text, answer).found).toEqual([]);
  });

  test.each([
    [
      'different folders',
      `- In \`web/\`, bring in whatever library gets it done.\n- In \`core/\`, a maintainer nods before anything new is used.\n`,
      'bring in whatever',
      'a maintainer nods',
    ],
    [
      'levels of authority',
      `# Root {authority=root}\n\n- ${ASK}.\n\n# Habits {authority=guideline}\n\n- ${FREE}.\n`,
      FREE,
      ASK,
    ],
    ['a stated precedence', `${TEXT}\nWhere two of these rules conflict, the later one wins.\n`, FREE, ASK],
  ])('is silent where the file settles it by %s', (_, text, first, second) => {
    expect(reviewed(text, { conflicts: [conflict({ words: first }, { words: second })] }).found).toEqual([]);
  });

  test('shows its words as text of one line, however they are written', () => {
    const situation = `A line\nand \u202eanother\u200b, ${'very '.repeat(100)}long.`;
    const { found } = reviewed(TEXT, { conflicts: [conflict({ words: FREE }, { words: ASK }, situation)] });
    const message = found[0]?.message ?? '';
    expect(message).toContain('A line and another');
    expect(message).toMatch(/ …$/);
    expect(message.length).toBeLessThan(500);
  });

  test('holds while its sentences stand, wherever they move', () => {
    const document = service.createDocument('AGENTS.md', TEXT);
    const answer = JSON.stringify({ conflicts: [conflict({ words: FREE }, { words: ASK })] });
    const { notes } = service.readReviewAnswer(document, answer);
    const count = (text: string): number =>
      service
        .lint(service.updateDocument(document, text), undefined, undefined, notes)
        .filter(({ rule }) => REVIEW_RULES.has(rule)).length;
    expect(count(TEXT.replace('# Work\n', '# Work\n\nA word before.\n'))).toBe(1);
    expect(count(TEXT.replace('a maintainer nods', 'a maintainer agrees'))).toBe(0);
    expect(count(TEXT)).toBe(1);
  });

  test('names a case of a vague sentence, too', () => {
    const answer = { cases: [{ at: { line: 1, words: 'Write clean, fast code' }, situation: 'Clean code is slow.' }] };
    expect(reviewed('- Write clean, fast code.\n', answer).found.map(({ rule }) => rule)).toEqual(['reviewed-case']);
  });

  test('asks about a case until the file tells of it', () => {
    const situation = 'The library is a fork of our own.';
    const answer = { cases: [{ at: { line: 3, words: FREE }, situation }] };
    expect(reviewed(TEXT, answer).found.map(({ rule }) => rule)).toEqual(['reviewed-case']);
    expect(reviewed(`${TEXT}\n- ${situation} Take it.\n`, answer).found).toEqual([]);
  });
});

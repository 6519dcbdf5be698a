import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpecService, DEFAULT_LIMITS, findExcess } from '../../server/src/core/index.ts';
import { staysWithin } from '../../server/src/core/document/inputLimits.ts';

const nestedList = (depth: number): string =>
  Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- item\n`).join('');

describe('findExcess', () => {
  it('lets ordinary documents pass', () => {
    expect(findExcess('', DEFAULT_LIMITS)).toBeUndefined();
    expect(findExcess(`# A\n\n${nestedList(20)}\n> > quoted\n`, DEFAULT_LIMITS)).toBeUndefined();
    expect(findExcess('- a\n- b\n'.repeat(5000), DEFAULT_LIMITS)).toBeUndefined();
    expect(findExcess(`- a\n\n${' '.repeat(400)}deep but plain\n`, DEFAULT_LIMITS)).toBeUndefined();
  });

  it('names the line that is too long', () => {
    const text = `# A\n${'x'.repeat(100_001)}\n`;
    expect(findExcess(text, DEFAULT_LIMITS)).toEqual({
      message: 'Line of 100,001 characters, more than the 100,000 allowed',
      offset: 4,
    });
  });

  it('names the line at which a paragraph is too long', () => {
    const sentence = 'Returns `Map<K, List<V>>`.\n';
    const text = `# A\n\n${sentence.repeat(5000)}`;
    const found = findExcess(text, DEFAULT_LIMITS);
    expect(found?.message).toMatch(/^Paragraph of 100,0\d\d characters, more than the 100,000 allowed$/);
    expect(text.slice(0, found?.offset).split('\n')).toHaveLength(2 + Math.ceil(100_000 / sentence.length));
  });

  it.each([
    ['list', '- An item of a list that goes on and on.\n'],
    ['table', '| a | row of a table that goes on |\n'],
    ['file of short paragraphs', 'One paragraph of many in this file.\n\n'],
  ])('lets a long %s pass', (_, line) => {
    expect(findExcess(line.repeat(10_000), DEFAULT_LIMITS)).toBeUndefined();
  });

  it('lets a long block of code pass', () => {
    expect(findExcess(`\`\`\`json\n${'{ "a": 1, "b": 2 },\n'.repeat(10_000)}\`\`\`\n`, DEFAULT_LIMITS)).toBeUndefined();
  });

  it('names the place at which the document is too long', () => {
    expect(findExcess('ab\n'.repeat(10), { ...DEFAULT_LIMITS, documentLength: 20 })).toEqual({
      message: 'Document of 30 characters, more than the 20 allowed',
      offset: 20,
    });
  });

  it.each([
    ['lists', nestedList(101)],
    ['lists in one line', `${'- '.repeat(5000)}a`],
    ['lists in one line without text', '- '.repeat(5000)],
    ['numbered lists in one line', `${'1. '.repeat(200)}a`],
    ['quotes', `${'>'.repeat(5000)} a`],
    ['lists in quotes', `${'> - '.repeat(60)}a`],
  ])('names the line that is nested too deeply: %s', (_, text) => {
    expect(findExcess(text, DEFAULT_LIMITS)?.message).toMatch(
      /^Lists or quotes nested \d+ deep, more than the 100 allowed$/,
    );
  });

  it('says at which line of a list it goes too far', () => {
    const text = nestedList(200);
    expect(text.slice(0, findExcess(text, DEFAULT_LIMITS)?.offset).split('\n')).toHaveLength(101);
  });

  it('are never exceeded by an edit that is taken to stay within them', () => {
    const limits = { documentLength: 60, lineLength: 12, paragraphLength: 20, nesting: 2 };
    const piece = fc.constantFrom(
      '- ',
      '> ',
      '1. ',
      '\n',
      '\n\n',
      '  ',
      '```\n',
      'a',
      'word ',
      '1',
      '.',
      '-',
      '#',
      '|',
    );
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat({ max: 3 }), fc.oneof(piece, fc.constant('')), (before, at, length, typed) => {
        fc.pre(findExcess(before, limits) === undefined);
        const start = at % (before.length + 1);
        const end = Math.min(before.length, start + length);
        const after = before.slice(0, start) + typed + before.slice(end);
        if (staysWithin(before, { start, end }, after, limits)) expect(findExcess(after, limits)).toBeUndefined();
      }),
      { numRuns: 20_000 },
    );
  });

  it('leaves nothing through on which a lint run would hang', () => {
    const service = createSpecService();
    for (const text of [
      nestedList(100),
      `${'- '.repeat(100)}a`,
      `${'> '.repeat(100)}a`,
      '*a '.repeat(33_000),
      '[a '.repeat(33_000),
      `${'`a b '.repeat(300)}\n`.repeat(65),
      `${'Map<K, List<V>> '.repeat(95)}\n`.repeat(65),
    ]) {
      expect(findExcess(text, DEFAULT_LIMITS)).toBeUndefined();
      expect(service.lint(service.createDocument('a.md', text))).toEqual([]); // a hang is the runner's timeout
    }
  });

  it('takes the time of the text, not of all pairs of its words, for a sentence with thousands of vague ones', () => {
    const service = createSpecService();
    const timed = (times: number): number => {
      const document = service.createDocument('AGENTS.md', `- Use ${'a clean, robust thing, '.repeat(times)}too.\n`);
      const before = process.cpuUsage();
      expect(service.lint(document)).not.toEqual([]);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    timed(100);
    // Four times the text: sixteen times as long where each is held against each.
    expect(timed(3600)).toBeLessThan(10 * timed(900));
  });
});

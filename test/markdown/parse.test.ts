import { describe, expect, test } from 'vitest';
import { createRandom } from '../../scripts/incremental/random.ts';
import { readTexts } from '../../scripts/incremental/texts.ts';
import { parseWithRemark } from '../../scripts/lib/remark.ts';
import { parseMarkdown } from '../../server/src/core/markdown/parse.ts';

/** What autolinks and tables are made of, and what else may stand around them. */
const PIECES = [
  ...['a@b.co', '_a@b.co', 'x.y+z@b-c.d_', '@', '&#64;', 'mailto:a@b.co', 'xmpp:a@b.co/c', 'é@ü.de'],
  ...['http://', 'https://a.b/c?d', 'HTTP://a.co.', 'www.a.b', 'WWW.a', '&#119;ww.a.co', 'ww', 'h', 'http'],
  ...['|', ' | ', 'a | b', '\n| - |\n', '\n:-\n', '\n-:\n', '\n-|-\n', '\n---\n', '\n| a |\n|---|\n| b |\n'],
  ...['> ', '- ', '2. ', '# ', '\n', '\n\n', '\r\n', '\r', '\t', '    ', '```\n', '<b>', '<!-- ', ' -->'],
  ...['[', ']', '(', ')', '[a](b', '![', '[^a]', '[^a]: ', '[a]: b\n', '*', '**', '_', '~', '`', '\\', '<', '>'],
  ...['word', ' word ', 'a', '1', '+', '.', '-', ':', '\u00A0', '\u2028', '\0'],
];

function randomText(random: () => number): string {
  const pick = (): string => PIECES[Math.floor(random() * PIECES.length)] ?? '';
  return Array.from({ length: 2 + Math.floor(random() * 14) }, pick).join('');
}

function expectSameTree(text: string): void {
  expect(JSON.stringify(parseMarkdown(text)), JSON.stringify(text)).toBe(JSON.stringify(parseWithRemark(text)));
}

describe('the tree is the one that remark makes', () => {
  test('of texts, among them the examples of CommonMark', { timeout: 60_000 }, () => {
    for (const text of readTexts(15_000)) expectSameTree(text);
  });

  test('of anything that may be an autolink or a table', { timeout: 60_000 }, () => {
    const random = createRandom(1);
    for (let i = 0; i < 2000; i++) expectSameTree(randomText(random));
  });

  test.each([
    ['a table in a quotation in a list', '- > a | b\n  > - | -\n  > c | d\n'],
    ['a table of one column without bars', 'a\n:-\nb\n'],
    ['what is no table for want of a colon', 'a\n-\nb\n'],
    ['a row that goes on without its quotation', '> | a |\n> | - |\n| b |\n'],
    ['an address behind a word', 'Write to someone@example.org, or not.\n'],
    ['an address whose sign is written as a reference', 'someone&#64;example.org\n'],
    ['an address in a link', '[a@example.org b *c@example.org*](d)\n'],
  ])('of %s', (_, text) => {
    expect(parseMarkdown(text)).toEqual(parseWithRemark(text));
  });
});

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

/** What plain texts are made of, in which a line, a list or an emphasis may go on or end. */
const PLAIN_PIECES = [
  ...['- ', '* ', '+ ', '1. ', '2. ', '3) ', '\n- ', '\n  - ', '\n* ', '\n1. ', '[ ] ', '[x] ', '# ', '## ', '> '],
  ...['\n', '\n\n', '\n\n  ', '\n  ', '\n   ', '\n    ', '  \n', '    ', '  ', ' ', '\t', '---\n', '***\n', '===\n'],
  ...['```\n', '```js x\n', '~~~\n', '`', '``', '**', '*', '_', '__', '~', '\\', '&amp;', '& ', '<b>', '<!-- ', '-->'],
  ...[
    '[a](b)',
    '[`a`](https://b_c)',
    '[a]',
    '[',
    '](c)',
    ']',
    '!',
    '[a]: b\n',
    '[^a]',
    '[^a]: ',
    'https://a.b',
    'a@b.c',
  ],
  ...['| a | b |\n', '|--|--|\n', 'a', 'word ', 'two words', '.', ':', '-', '(', ')', '"', '—', '“', 'é', 'in_word'],
];

function randomText(random: () => number, pieces: readonly string[]): string {
  const pick = (): string => pieces[Math.floor(random() * pieces.length)] ?? '';
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
    for (let i = 0; i < 2000; i++) expectSameTree(randomText(random, PIECES));
  });

  test('of anything that may begin or end a block or an emphasis', { timeout: 60_000 }, () => {
    const random = createRandom(2);
    for (let i = 0; i < 4000; i++) expectSameTree(randomText(random, PLAIN_PIECES));
  });

  test.each([
    ['a table in a quotation in a list', '- > a | b\n  > - | -\n  > c | d\n'],
    ['a table of one column without bars', 'a\n:-\nb\n'],
    ['what is no table for want of a colon', 'a\n-\nb\n'],
    ['a row that goes on without its quotation', '> | a |\n> | - |\n| b |\n'],
    ['an address behind a word', 'Write to someone@example.org, or not.\n'],
    ['an address whose sign is written as a reference', 'someone&#64;example.org\n'],
    ['a list in an item that has more behind it', '- a\n  - b\n\n  c\n'],
    ['a line that an item goes on with', '- a\nb\n'],
    ['code in an item that is never closed', '- a\n  ```\n  b\n\nc\n\n# d\n'],
    ['a comment with a blank line', '<!-- a\n\nb -->\n\n- *c* **d _e_** `f`\n'],
    ['a table behind front matter', '---\na: b\n---\n| c |\n| - |\n| d |\n\ne\n'],
    ['a definition behind what refers to it', '# a\n\n- [b]\n\n[b]: c\n'],
    ['a link whose target has signs', '- [`a`](https://b.c/d_e_f) and [g](h*i*)\n'],
    ['an address in a link', '[a@example.org b *c@example.org*](d)\n'],
  ])('of %s', (_, text) => {
    expect(parseMarkdown(text)).toEqual(parseWithRemark(text));
  });
});

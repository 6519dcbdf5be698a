import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  applyFixes,
  collectSafeFixes,
  createSpecService,
  type Finding,
} from '../../server/src/core/index.ts';

const service = createSpecService();
const KEY = 'The token is `ghp_16C7e42F292c6912E7710c838347Ae178B4a`.\n';

function lint(text: string): readonly Finding[] {
  return service.lint(service.createDocument('AGENTS.md', text));
}

const rulesIn = (text: string): string[] => lint(text).map(({ rule }) => rule);
const messageIn = (text: string): string | undefined =>
  lint(text).find(({ rule }) => rule === 'unknown-suppression')?.message;

/** The text after all that `--fix` would do in one go. */
function fixed(text: string): string {
  return applyFixes(new Map([['AGENTS.md', text]]), collectSafeFixes(lint(text))).get('AGENTS.md') ?? text;
}

describe('a directive that does not exist', () => {
  test.each([
    ['precept-disable-nextline', 'precept-disable-next-line'],
    ['precept-disable-next', 'precept-disable-next-line'],
    ['precept-disable_next_line', 'precept-disable-next-line'],
    ['Precept-Disable-Next-Line', 'precept-disable-next-line'],
    ['precept-disabled', 'precept-disable'],
    ['precept-disable:', 'precept-disable'],
    ['precept-disable-files', 'precept-disable-file'],
  ])('`%s` silences nothing, and `--fix` makes it `%s`', (written, meant) => {
    const text = `<!-- ${written} secret -->\n\n${KEY}`;
    expect(rulesIn(text)).toEqual(expect.arrayContaining(['secret', 'unknown-suppression']));
    expect(messageIn(text)).toBe(`Unknown directive \`${written}\`, did you mean \`${meant}\`? It silences nothing`);
    expect(fixed(text)).toBe(text.replace(written, meant));
    expect(rulesIn(fixed(text))).toEqual([]);
  });

  test.each([
    ['precept-ignore', 'precept-disable-next-line'],
    ['precept-ignore-file', 'precept-disable-file'],
    ['precept-suppress-next-line', 'precept-disable-next-line'],
    ['precept-enable-next-line', 'precept-disable-next-line'],
  ])('`%s` is a guess that somebody must choose', (written, meant) => {
    const text = `<!-- ${written} secret -->\n\n${KEY}`;
    expect(rulesIn(text)).toContain('secret');
    expect(messageIn(text)).toContain(`did you mean \`${meant}\`?`);
    expect(fixed(text)).toBe(text);
  });

  test('that resembles none is told what there is, and what stands behind it is no rule', () => {
    expect(messageIn('<!-- precept-checked by the owners -->\n\nUse tabs.\n')).toBe(
      'Unknown directive `precept-checked`, expected `precept-disable-next-line`, `precept-disable-line`, `precept-disable`, `precept-enable` or `precept-disable-file`',
    );
    expect(rulesIn('<!-- precept-checked by the owners -->\n\nUse tabs.\n')).toEqual(['unknown-suppression']);
  });

  test('ends no range', () => {
    const text = `<!-- precept-disable secret -->\n\nUse tabs.\n\n<!-- precept-enables secret -->\n\n${KEY}`;
    expect(rulesIn(text)).toEqual(['unknown-suppression']);
  });

  test('in code or in a sentence is text', () => {
    expect(rulesIn('Write `<!-- precept-ignore -->` nowhere.\n\n    <!-- precept-ignore -->\n')).toEqual([]);
  });
});

describe('a rule that does not exist', () => {
  const text = (name: string): string =>
    `<!-- precept-disable-next-line ${name} -- agreed with legal, see ADR-12 -->\n- Write readable code.\n`;

  test('is corrected by `--fix`, which keeps the reason', () => {
    expect(messageIn(text('vague-qualty'))).toBe('Unknown rule `vague-qualty`, did you mean `vague-quality`?');
    expect(rulesIn(text('vague-qualty'))).toEqual(['vague-quality', 'unknown-suppression']);
    expect(fixed(text('vague-qualty'))).toBe(text('vague-quality'));
    expect(rulesIn(text('vague-quality'))).toEqual([]);
  });

  test('beside one that exists takes nothing from it, and is found in an `enable` too', () => {
    expect(rulesIn(text('secrt, vague-quality'))).toEqual(['unknown-suppression']);
    expect(messageIn(`${text('vague-quality')}\n<!-- precept-enable vague-qualty -->\n`)).toContain('`vague-qualty`');
  });

  test('without a near one is only pointed out: nobody knows what was meant', () => {
    const twice = text('vague-quality, no-undef');
    expect(messageIn(twice)).toBe('Unknown rule `no-undef`; a reason stands behind `--`');
    expect(fixed(twice)).toBe(twice);
    const [fix] = lint(twice).find(({ rule }) => rule === 'unknown-suppression')?.fixes ?? [];
    expect(fix && applyEdits(twice, fix.edits)).toBe(text('vague-quality'));
  });

  test('alone never becomes “all rules”: the fix removes the comment', () => {
    const [fix] = lint(text('no-undef')).find(({ rule }) => rule === 'unknown-suppression')?.fixes ?? [];
    expect(fix && [fix.safe, applyEdits(text('no-undef'), fix.edits)]).toEqual([false, '- Write readable code.\n']);
  });
});

describe('a comment that silences nothing', () => {
  const unused = (reason: string): string =>
    `<!-- precept-disable-next-line vague-quality${reason} -->\n- Run \`make test\`.\n`;

  test('goes with `--fix` where it gives no reason', () => {
    expect(rulesIn(unused(''))).toEqual(['unused-suppression']);
    expect(fixed(unused(''))).toBe('- Run `make test`.\n');
  });

  test('with a reason is reported, and stays until somebody removes it', () => {
    const text = unused(' -- agreed with legal');
    expect(rulesIn(text)).toEqual(['unused-suppression']);
    expect(fixed(text)).toBe(text);
    expect(lint(text)[0]?.fixes.map(({ title, safe }) => [title, safe])).toEqual([['Remove the comment', false]]);
  });
});

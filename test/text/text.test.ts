import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, createLineIndex } from '../../server/src/core/index.ts';
import { updateLineIndex } from '../../server/src/core/text/lineIndex.ts';
import { closest } from '../../server/src/core/util/closest.ts';

describe('line index', () => {
  test('ends lines at \\n, \\r\\n and a bare \\r, as LSP does', () => {
    const lines = createLineIndex('a\nbc\r\nd\re');
    expect([0, 1, 2, 3].map((line) => [lines.lineStart(line), lines.lineEnd(line)])).toEqual([
      [0, 1],
      [2, 4],
      [6, 7],
      [8, 9],
    ]);
    expect(lines.lineCount).toBe(4);
  });

  test('counts UTF-16 units: an emoji takes two columns', () => {
    expect(createLineIndex('🚫 no').positionAt(3)).toEqual({ line: 0, character: 3 });
  });

  test('clamps what lies outside', () => {
    const lines = createLineIndex('ab\ncd');
    expect(lines.positionAt(99)).toEqual({ line: 1, character: 2 });
    expect(lines.offsetAt({ line: 0, character: 99 })).toBe(2);
    expect(lines.offsetAt({ line: 9, character: 0 })).toBe(5);
  });

  test('an offset survives the way to a position and back, except between \\r and \\n', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀', ' ') });
    fc.assert(
      fc.property(text, fc.nat(), (value, n) => {
        const offset = n % (value.length + 1);
        fc.pre(!(value[offset] === '\n' && value[offset - 1] === '\r'));
        const lines = createLineIndex(value);
        expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
      }),
      { seed: 7 },
    );
  });

  test('an index that was updated after an edit is the one that is made anew', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n') });
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, inserted, m, n) => {
        const start = m % (before.length + 1);
        const end = start + (n % (before.length - start + 1));
        const after = before.slice(0, start) + inserted + before.slice(end);
        const by = after.length - before.length;
        const updated = updateLineIndex(createLineIndex(before), { start, end }, after, by);
        expect([...updated.starts]).toEqual([...createLineIndex(after).starts]);
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});

describe('edits', () => {
  test('apply to the text as it was, in any order', () => {
    const edits = [
      { span: { start: 4, end: 5 }, text: 'E' },
      { span: { start: 0, end: 1 }, text: 'AA' },
    ];
    expect(applyEdits('abcde', edits)).toBe('AAbcdE');
  });

  test('that overlap are refused', () => {
    const edits = [
      { span: { start: 0, end: 3 }, text: '' },
      { span: { start: 2, end: 4 }, text: '' },
    ];
    expect(() => applyEdits('abcde', edits)).toThrow(RangeError);
  });
});

describe('what a misspelt word was meant to be', () => {
  test.each([
    ['guidline', 'guideline'],
    ['Sytem', 'system'],
    ['dev', undefined],
    ['platform', undefined],
  ])('%s', (word, meant) => {
    expect(closest(word, ['root', 'system', 'developer', 'user', 'guideline'])).toBe(meant);
  });
});

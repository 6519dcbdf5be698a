import { describe, expect, it } from 'vitest';
import { wordRuns, wordSigns } from '../../server/src/core/text/wordRuns.ts';

describe('the words of a text', () => {
  it.each([
    'use `snake_case` for tests, e.g. in src/main.ts.',
    '  -- v1.2.3 (beta) ... ',
    'naïve Größe 東京 𝒳𝒴 ² ½ é',
    'a👍b \uD83D c\uDC4D',
    '',
    '…',
  ])('are those that an expression finds: %j', (text) => {
    expect(wordRuns(text, wordSigns('_.'))).toEqual(text.match(/[\p{L}\p{N}_.]+/gu) ?? []);
    expect(wordRuns(text, wordSigns('_'))).toEqual(text.split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== ''));
  });
});

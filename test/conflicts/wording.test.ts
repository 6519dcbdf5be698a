import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../server/src/core/analysis/conflicts/catalogue/index.ts';
import { Gate } from '../../server/src/core/text/gate.ts';
import { NeedTableMaker, SharedGates } from '../../server/src/core/text/sharedGates.ts';
import { allNeedsOf, needsOf } from '../../server/src/core/text/needs.ts';
import {
  needsOfWording,
  sourceOf,
  Wording,
  wordingsIn,
} from '../../server/src/core/analysis/conflicts/catalogue/wording.ts';

const WORDINGS = CATALOGUE.flatMap(({ options, about = '' }) =>
  [...options.map(({ wordings }) => wordings), about].flatMap(wordingsIn),
);
const cases = JSON.parse(readFileSync(new URL('../bench/conflicts/dev.json', import.meta.url), 'utf8')) as {
  conflict: { text: string };
  twin: { text: string };
}[];
const SENTENCES = cases
  .flatMap(({ conflict, twin }) => [conflict, twin])
  .flatMap(({ text }) => text.toLowerCase().split('\n'))
  .filter((_, index) => index % 4 === 0);

describe('what a wording needs', () => {
  test.each([
    ['in (?:tabs|tab stops)', ['tabs', 'tab stops']],
    ['colou?r scheme', ['r scheme']],
    ['(?<!not )banned(?! here)', ['banned']],
    ['(?:single|double)? quotes', [' quotes']],
    ['x+yz{2}abc', ['abc']],
    ['(?:a|[bc]d|longer)', undefined],
    ['[a-z]+\\d{2,}', undefined],
    ['foo|', undefined],
  ])('%s', (source, needs) => expect(needsOf(source)).toEqual(needs));

  test('is there wherever the wording is: no match in the judged sentences is passed over', () => {
    let matches = 0;
    const passedOver: string[] = [];
    const maker = new NeedTableMaker();
    for (const wording of WORDINGS) maker.add(Gate.codesOf(needsOfWording(wording)));
    const gates = new SharedGates(maker.table());
    for (const [number, wording] of WORDINGS.entries()) {
      const expression = new RegExp(sourceOf(wording));
      const quick = new Wording(wording, gates, number);
      for (const sentence of SENTENCES) {
        const match = expression.exec(sentence);
        if (match) matches++;
        if (quick.exec(sentence)?.index !== match?.index) passedOver.push(`${wording}: ${sentence}`);
      }
    }
    expect(passedOver).toEqual([]);
    expect(matches).toBeGreaterThan(100);
  }, 120_000);

  test('is in every text that an expression was made to match', () => {
    const word = fc.constantFrom('tab', 'commit', 'rebase', 'a', 'merge');
    const source = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.tuple(tie('node'), tie('node')).map(([a, b]) => `${a} ${b}`),
        fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(?:${a}|${b})`),
        fc.tuple(tie('node'), fc.constantFrom('?', '*', '+', '{2}', '{0,3}')).map(([a, q]) => `(?:${a})${q}`),
        tie('node').map((a) => `(?!${a}x)`),
        word.map((a) => `${a}?`),
      ),
    })).node;
    const text = fc.array(fc.oneof(word, fc.constant(' ')), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(source, text, (written, said) => {
        const match = new RegExp(written).exec(said);
        if (!match) return;
        for (const needs of [needsOf(written) ?? [''], ...allNeedsOf(written)])
          expect(needs.some((one) => match[0].includes(one))).toBe(true);
        expect(Gate.of(new RegExp(written)).allows(said)).toBe(true);
        expect(Gate.of(new RegExp(written), /never/).allows(said)).toBe(true);
      }),
      { seed: 5, numRuns: 20_000 },
    );
  });
});

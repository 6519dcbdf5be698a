/** Who wins must not depend on how the text is written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../server/src/core/authority/decide.ts';
import { createSpecService, type Level, LEVELS } from '../../server/src/core/index.ts';

const service = createSpecService();
const SEED = 20261123;

interface Rule {
  readonly words: string;
  readonly level: Level | undefined;
}
interface Part {
  readonly title: string;
  readonly level: Level | undefined;
  readonly deeper: boolean;
  readonly rules: readonly Rule[];
}
interface Style {
  readonly newline: '\n' | '\r\n';
  readonly underlined: boolean;
  readonly closed: boolean;
  readonly marker: '- ' | '* ' | '+ ' | '1. ' | '2) ';
  readonly indent: string;
  readonly comments: boolean;
  readonly loose: boolean;
  readonly emphasis: '' | '**' | '_';
  readonly finalNewline: boolean;
}

const level = fc.option(fc.constantFrom(...LEVELS), { nil: undefined });
const rule = fc.record<Rule>({
  words: fc.constantFrom(
    'Use tabs',
    'Never push to main',
    'Prefer short names',
    'Run `make test`',
    'You must sign off',
  ),
  level,
});
const part = fc.record<Part>({
  title: fc.constantFrom('Style', 'Tests', 'Safety'),
  level,
  deeper: fc.boolean(),
  rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
});
const style = fc.record<Style>({
  newline: fc.constantFrom('\n', '\r\n'),
  underlined: fc.boolean(),
  closed: fc.boolean(),
  marker: fc.constantFrom('- ', '* ', '+ ', '1. ', '2) '),
  indent: fc.constantFrom('', ' ', '  '),
  comments: fc.boolean(),
  loose: fc.boolean(),
  emphasis: fc.constantFrom('', '**', '_'),
  finalNewline: fc.boolean(),
});

function write(parts: readonly Part[], how: Style): string {
  const lines = parts.flatMap(({ title, level: own, deeper, rules }) => [
    ...heading(title, own, deeper ? 2 : 1, how),
    '',
    ...rules.flatMap((one) => item(one, how)),
    '',
  ]);
  return lines.join(how.newline).trimEnd() + (how.finalNewline ? how.newline : '');
}

function heading(title: string, own: Level | undefined, depth: 1 | 2, how: Style): string[] {
  const text = own && !how.comments ? `${title} {authority=${own}}` : title;
  const below = own && how.comments ? ['', `<!-- authority: ${own} -->`] : [];
  if (how.underlined) return [text, depth === 1 ? '=====' : '---', ...below];
  return [`${'#'.repeat(depth)} ${text}${how.closed ? ` ${'#'.repeat(depth)}` : ''}`, ...below];
}

function item({ words, level: own }: Rule, how: Style): string[] {
  const annotation = how.comments ? ` <!-- authority: ${own} -->` : ` {authority=${own}}`;
  const shown = `${how.emphasis}${words}${how.emphasis}`;
  return [`${how.indent}${how.marker}${shown}${own ? annotation : ''}`, ...(how.loose ? [''] : [])];
}

/** For every pair of instructions, who wins and why. */
function verdicts(text: string): string[] {
  const { cards } = service.getAuthorityModel(service.createDocument('spec.md', text));
  return cards.flatMap((a, first) =>
    cards.slice(first + 1).map((b) => {
      if (!a.level || !b.level) return `${a.level} ${b.level}`;
      const stance = ({ level: at, section, index }: typeof a) =>
        ({ level: at ?? 'guideline', said: 'explicit', section, order: index }) as const;
      const { winner, ground } = decide(stance(a), stance(b));
      return `${a.level} ${b.level} ${winner} ${ground}`;
    }),
  );
}

describe('who wins', () => {
  test('never depends on line ends, heading style, list markers, emphasis or the form of annotations', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), style, style, (parts, one, other) => {
        expect(verdicts(write(parts, one))).toEqual(verdicts(write(parts, other)));
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test('is asked of every instruction that was written', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), style, (parts, how) => {
        const { cards } = service.getAuthorityModel(service.createDocument('spec.md', write(parts, how)));
        expect(cards).toHaveLength(parts.reduce((sum, { rules }) => sum + rules.length, 0));
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
});

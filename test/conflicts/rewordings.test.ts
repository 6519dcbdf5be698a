import { describe, expect, test } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';
import { conflictsOf } from '../support/conflicts.ts';

/** What is used, for what, and what contradicts it. */
const USES: readonly (readonly [thing: string, purpose: string, against: string])[] = [
  ['Cypress', 'end-to-end tests', 'Write end-to-end tests in Playwright.'],
  ['`px`', 'font sizes', 'Font sizes are in `rem`, never in pixels.'],
  ['Axios', 'HTTP requests', "Don't pull in Axios, native fetch is enough."],
];

const FORMS: readonly ((thing: string, purpose: string) => string)[] = [
  (thing, purpose) => `${thing} must be used for ${purpose}.`,
  (thing, purpose) => `${thing} is used for ${purpose}.`,
  (thing, purpose) => `${thing} is what we use for ${purpose}.`,
  (thing, purpose) => `${thing} is mandatory for ${purpose}.`,
  (thing, purpose) => `Our choice for ${purpose} is ${thing}.`,
  (thing, purpose) => `${purpose.charAt(0).toUpperCase()}${purpose.slice(1)}: ${thing}`,
  (thing, purpose) => `Go with ${thing} for ${purpose}.`,
  (thing, purpose) => `Stick to ${thing} for ${purpose}.`,
  (thing, purpose) => `We have settled on ${thing} for ${purpose}.`,
  (thing, purpose) => `We're using ${thing} for ${purpose}.`,
  (thing, purpose) => `The project uses ${thing} for ${purpose}.`,
  (thing, purpose) => `This repo relies on ${thing} for ${purpose}.`,
];

describe('what is used is read in any of the usual forms', () => {
  test.each(FORMS.map((form) => [form('X', 'Y'), form] as const))('%s', (_, form) => {
    for (const [thing, purpose, against] of USES)
      expect(conflictsOf(form(thing, purpose), 'Keep the build green.', against), thing).toHaveLength(1);
  });

  test('and left alone', () => {
    for (const ban of ['Refrain from using', 'Stay away from', 'Steer clear of', 'Keep away from'])
      expect(conflictsOf(`${ban} Axios.`, 'Keep the build green.', 'Use Axios for HTTP requests.'), ban).toHaveLength(
        1,
      );
  });

  test.each([
    ['`px` is used by the old theme.', 'Font sizes are in `rem`.'],
    ['`px` is used only in `legacy/`.', 'Font sizes are in `rem`.'],
    ['`px` must not be used for font sizes.', 'Font sizes are in `rem`.'],
    ['Cypress is used for component tests.', 'Write end-to-end tests in Playwright.'],
    ['Example: `px`', 'Font sizes are in `rem`.'],
  ])('but not where it says something else: %s', (one, other) => {
    expect(conflictsOf(one, 'Keep the build green.', other)).toEqual([]);
  });
});

test('the words of a reworded rule are underlined where they stand', () => {
  const service = createSpecService();
  const text = '# Rules\n\n- `px` must be used for font sizes.\n- Font sizes are in `rem`, never in pixels.\n';
  const document = service.createDocument('AGENTS.md', text);
  const found = service.lint(document).filter(({ kind }) => kind === 'conflict');
  const spans = found.flatMap(({ span, related }) => [span, ...related.map((other) => other.span)]);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toContain('`px`');
});

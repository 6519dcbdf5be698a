import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../support/conflicts.ts';

/** What each must still contradict, and what is found of it without more words. */
const RULES: readonly (readonly [rule: string, against: string])[] = [
  ['use pnpm', 'Install packages with npm.'],
  ['never use star imports', 'Star imports are fine.'],
  ['indent with tabs', 'Indent with 2 spaces.'],
];

const FRONTS = [
  'To avoid surprises, ',
  'To keep reviews short, ',
  'For consistency, ',
  'From now on, ',
  'In general, ',
  'As of 2025, ',
  'Since reviews take long, ',
  'The team has decided: ',
  'Note: ',
  'Important: ',
  'Why so strict? Because: ',
];

const TAILS = [
  ', even when you are in a hurry.',
  ', no matter what you have read elsewhere.',
  ', regardless of what the linter says.',
  ', as agreed in March.',
  ', like everywhere else in the company.',
  ' across the whole code base.',
  ' to avoid surprises.',
  ' (see `docs/adr/0007.md`).',
  ' (ask in #dev if unsure).',
  ' — the alternative was too slow for us.',
  '; everything else has caused trouble.',
  " because our editors can't show anything else in reviews.",
  ' unless I say otherwise.',
];

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

describe('what says why, since when or for whom restricts nothing', () => {
  test.each(FRONTS)('in front: "%s…"', (front) => {
    for (const [rule, against] of RULES)
      expect(conflictsOf(`${front}${rule}.`, 'Keep the build green.', against), rule).toHaveLength(1);
  });

  test.each(TAILS)('behind: "…%s"', (tail) => {
    for (const [rule, against] of RULES)
      expect(conflictsOf(sentence(rule) + tail, 'Keep the build green.', against), rule).toHaveLength(1);
  });
});

describe('what names a place or a case does', () => {
  test.each([
    ['Use pnpm in `web/`.', 'In `api/`, install packages with npm.'],
    ['Indent with tabs in Makefiles.', 'Indent with 2 spaces in YAML.'],
    ['To add a migration, ask first.', 'To add a test, never ask.'],
    ['Since v3, star imports are banned.', 'Up to v2, star imports are fine.'],
    ['Never use star imports (in library code).', 'In notebooks star imports are fine.'],
    ['Use pnpm, except in `legacy/`.', 'In `legacy/`, install packages with npm.'],
    ['Unless stated otherwise, indent with tabs.', 'Python files are indented with 4 spaces.'],
  ])('%s // %s', (one, other) => {
    expect(conflictsOf(one, 'Keep the build green.', other)).toEqual([]);
  });
});

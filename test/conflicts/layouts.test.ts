import { describe, expect, test } from 'vitest';
import { contradicts } from '../support/conflicts.ts';

/** Plain contradictions of different kinds: two values, two tools, a practice and its ban, two bounds, ask or go on. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['Use single quotes for strings.', 'Write strings in double quotes.'],
  ['Format code with Prettier.', 'Biome is our formatter; Prettier is gone.'],
  ['Never force-push.', 'Force-push the branch after a rebase.'],
  ['Keep functions under 40 lines.', 'Functions may have up to 100 lines.'],
  ['Run the full test suite before each commit.', "Don't run the full test suite before each commit."],
];

type Layout = (a: string, b: string) => string;

const wrapped = (text: string): string => text.replace(/(.{14}\S*) /g, '$1\n  ');
const bare = (text: string): string => text.replace(/\.$/, '');

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'items of one list': (a, b) => `- ${a}\n- ${b}`,
  'sections that sort rules': (a, b) => `## Code style\n\n- ${a}\n\n## Best practices\n\n- ${b}`,
  'labels that sort rules': (a, b) => `- **Style**: ${a}\n- **Code quality:** ${b}`,
  'nested below items that sort rules': (a, b) => `- Conventions\n  - ${a}\n- **Code quality**:\n  - ${b}`,
  'numbers in front': (a, b) => `- R1: ${a}\n- **R2:** ${b}`,
  'rows of a numbered table': (a, b) => `| # | rule |\n| --- | --- |\n| 1 | ${a} |\n| 2 | ${b} |`,
  'rows of a table that sorts rules': (a, b) => `| topic | rule |\n| --- | --- |\n| Style | ${a} |\n| Quality | ${b} |`,
  'sentences of one paragraph that are no neighbours': (a, b) => `${a} Name things after what they do. ${b}`,
  'sentences of one item that are no neighbours': (a, b) => `- ${a} Name things after what they do. ${b}`,
  paragraphs: (a, b) => `${a}\n\n${b}`,
  'wrapped lines': (a, b) => `- ${wrapped(a)}\n- ${wrapped(b)}`,
  'pictures in front': (a, b) => `- ✅ ${a}\n- 🔥 ${b}`,
  'a general aim behind': (a, b) => `- ${bare(a)} for consistency.\n- ${bare(b)} for simplicity.`,
  'boxes to tick': (a, b) => `- [ ] ${a}\n- [x] ${b}`,
};

describe.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
  test.each(PAIRS)('%s / %s', (a, b) => {
    expect(contradicts(`# Rules\n\n${layout(a, b)}\n`)).toBe(true);
  });
});

describe('what keeps rules apart in these layouts, too', () => {
  test.each([
    [
      'labels that name parts',
      '- **Tests**: Use single quotes for strings.\n- **Python**: Write strings in double quotes.',
    ],
    [
      'items that name parts',
      '- Frontend\n  - Use single quotes for strings.\n- Backend\n  - Write strings in double quotes.',
    ],
    [
      'neighbours that explain each other',
      'Use single quotes for strings. Write strings in double quotes if they hold one.',
    ],
    [
      'cases of a table',
      '| when | do |\n| --- | --- |\n| the server is down | Retry 3 times. |\n| the key is wrong | Never retry. |',
    ],
    ['titles of steps', '## Install with npm\n\nRun it once.\n\n## Install with pnpm\n\nRun it once.'],
  ])('%s', (_, text) => {
    expect(contradicts(`# Rules\n\n${text}\n`)).toBe(false);
  });
});

describe('titles', () => {
  test.each([
    ['## Use single quotes\n\nIt is what we agreed on.\n\n## Use double quotes\n\nIt is what we agreed on.'],
    ['### 1. Never force-push\n\nReviews get lost.\n\n### 2. Rebase\n\n- After a rebase, force-push the branch.'],
  ])('that are rules count: %s', (text) => {
    expect(contradicts(`# Rules\n\n${text}\n`)).toBe(true);
  });
});

describe('other words for a command and a ban', () => {
  test.each([
    'You must not force-push.',
    'You are not allowed to force-push.',
    'It is forbidden to force-push.',
    'Make sure not to force-push.',
    'Nobody may force-push.',
    "Don't ever force-push.",
  ])('%s', (ban) => {
    expect(contradicts(`# Rules\n\n- ${ban}\n- Force-push the branch after a rebase.\n`)).toBe(true);
  });

  test.each([
    "Let's format code with Prettier.",
    'Agents must format code with Prettier.',
    'Claude should format code with Prettier.',
    "Don't forget to format code with Prettier.",
    'It is mandatory to format code with Prettier.',
    'I want you to format code with Prettier.',
  ])('%s', (command) => {
    expect(contradicts(`# Rules\n\n- ${command}\n- Biome is our formatter; Prettier is gone.\n`)).toBe(true);
  });
});

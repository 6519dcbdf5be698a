import { describe, expect, test } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';

const service = createSpecService();

/** The kinds of what is reported as a problem. */
function kindsIn(text: string): readonly string[] {
  const document = service.createDocument('AGENTS.md', `# Rules\n\n${text}\n`);
  return service
    .lint(document)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ kind }) => kind);
}

/** One sentence for each sort of vague word, and two that depend on a form. */
const VAGUE = [
  'Write tidy, readable parsers.',
  'Add fixtures where appropriate.',
  'Keep migrations small.',
  'Handle timeouts properly.',
  'Reply with clear summaries.',
  'Try to reuse the fixtures.',
  'Make the importer faster.',
  'Follow the usual procedure.',
];
const UNSHOWN = ['Branch names carry the ticket number and a slug.', 'Choose speaking identifiers.'];
const CLEAR = ['Run `make check` before each push.', 'Keep migrations under 50 lines.', 'Sort the imports by length.'];

const wrapped = (text: string): string => text.replace(/(.{12}\S*) /g, '$1\n  ');
const bare = (text: string): string => text.replace(/\.$/, '');

const LAYOUTS: Readonly<Record<string, (text: string) => string>> = {
  'an item': (text) => `- ${text}`,
  'an item with a star': (text) => `* ${text}`,
  'a numbered item': (text) => `1. ${text}`,
  'a paragraph': (text) => text,
  'one sentence of a paragraph': (text) => `Indent with tabs. ${text} Never push to main.`,
  'behind a bold label that sorts': (text) => `- **Style**: ${text}`,
  'behind a bold label with its colon': (text) => `- **Best practices:** ${text}`,
  'behind a plain label': (text) => `- Code quality: ${text}`,
  'behind a label with a dash': (text) => `- **Code style** — ${text}`,
  'behind a label with a hyphen': (text) => `- **Code quality** - ${text}`,
  'behind a number': (text) => `- R7: ${text}`,
  'behind a word of weight': (text) => `- **IMPORTANT**: ${text}`,
  'behind a picture and a label': (text) => `- 🎯 **Conventions**: ${text}`,
  'behind a sign': (text) => `- ✅ ${text}`,
  'on the line below a bold title': (text) => `1. **Error handling**\n   ${text}`,
  'below a label': (text) => `- **Code style**:\n  - ${text}`,
  'in an alert': (text) => `> [!IMPORTANT]\n> ${text}`,
  'in a quote with a label': (text) => `> **Note:** ${text}`,
  'a row of a table': (text) => `| # | Rule |\n| --- | --- |\n| 1 | ${text} |`,
  'wrapped lines': (text) => `- ${wrapped(text)}`,
  'a box to tick': (text) => `- [ ] ${text}`,
  'bold as a whole': (text) => `- **${text}**`,
  'without its full stop': (text) => `- ${bare(text)}`,
};

describe.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
  test.each(VAGUE)('vague: %s', (text) => {
    expect(kindsIn(layout(text))).toContain('vague');
  });

  test.each(UNSHOWN)('without an example: %s', (text) => {
    expect(kindsIn(layout(text))).toContain('missing-example');
  });

  test.each(CLEAR)('clear: %s', (text) => {
    expect(kindsIn(layout(text))).toEqual([]);
  });
});

describe('other forms of address', () => {
  test.each([
    'Please',
    'Always',
    'You must',
    'You should',
    'You will',
    'We',
    'Make sure to',
    'Make sure you',
    'Ensure that you',
    'Remember to',
    "Don't forget to",
    'The agent must',
    'Claude should',
    'I want you to',
    'We expect you to',
    'It is important to',
    "It's essential to",
    'Your job is to',
  ])('%s', (address) => {
    expect(kindsIn(`- ${address} write clear, concise summaries of the whole change for the reviewers.`)).toContain(
      'vague',
    );
    expect(kindsIn(`- ${address} sort the imports by length.`)).toEqual([]);
  });
});

describe('what a layout adds', () => {
  test.each([
    ['a label that says what comes of it', '- **Benefits**: clean diffs and readable logs.'],
    ['a thing that a label names is described', '- Architecture: modular, modern core.'],
    ['a component that code names is described', '- `<Warning>` - Important warnings'],
    ['a sentence that somebody else says', '> Write tidy, readable parsers.'],
    ['a state that is made sure of', '- Make sure you have Node 22.'],
    ['what comes to the reader', '- You will find the relevant fixtures in `test/data`.'],
    ['what is only to be noted', '- It is important to note that large files are slow.'],
    ['a ban that makes something unnecessary', '- Pass `--frozen`: it makes the second check unnecessary.'],
  ])('%s', (_, text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

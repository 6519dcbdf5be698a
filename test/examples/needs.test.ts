import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';

type Kind = 'form' | 'judgement' | 'none';

const service = createSpecService();
/** Judged by hand. The rules were fitted to this table, so it guards what they know and says nothing about new words. */
const table = JSON.parse(readFileSync(join(import.meta.dirname, 'needs.json'), 'utf8')) as Record<Kind, string[]>;

/** Whether a rule is reported for want of an example, or as vague, which offers one. */
function isReported(rule: string): boolean {
  const found = service.lint(service.createDocument('AGENTS.md', `## Rules\n\n- ${rule}\n- Use Node 22.\n`));
  return found.some(({ kind, severity }) => (kind === 'missing-example' || kind === 'vague') && severity !== 'hint');
}

describe('instructions that need an example', () => {
  test.each(['form', 'judgement'] as const)('%s: more than 85 in a hundred are reported', (kind) => {
    const missed = table[kind].filter((rule) => !isReported(rule));
    expect(missed.length / table[kind].length, missed.join('\n')).toBeLessThan(0.15);
  });

  test('instructions that need none are left alone', () => {
    expect(table.none.filter(isReported)).toEqual([]);
  });
});

describe('the same instruction with an example', () => {
  const RULE = 'Commit subjects carry the ticket and the module.';

  test.each([
    ['in code', `- ${RULE.slice(0, -1)}: \`AB-12 parser: accept empty input\`.\n`],
    ['in quotation marks', `- ${RULE.slice(0, -1)}: "AB-12 parser: accept empty input".\n`],
    ['behind “e.g.”', `- ${RULE.slice(0, -1)}, e.g. AB-12 parser accepts empty input.\n`],
    ['in a pair of words', `${RULE}\n\n- Good: "AB-12 parser: accept empty input"\n- Bad: "Fix"\n`],
    ['in a pair of signs', `- ${RULE}\n  - ✅ \`AB-12 parser: accept empty input\`\n  - ❌ \`Fix\`\n`],
    [
      'in a pair for before and after',
      `${RULE}\n\n**Before:** "Fix"\n\n**After:** "AB-12 parser: accept empty input"\n`,
    ],
    ['in a block', `${RULE}\n\n\`\`\`text\nAB-12 parser: accept empty input\n\`\`\`\n`],
    ['in an indented block', `${RULE}\n\n**Example**\n\n    AB-12 parser: accept empty input\n`],
    ['in a command that commits', `${RULE}\n\n\`\`\`sh\ngit commit -m "AB-12 parser: accept empty input"\n\`\`\`\n`],
    ['in a quotation', `${RULE}\n\n> AB-12 parser: accept empty input\n`],
    ['in a tag', `${RULE}\n\n<example>\n\nAB-12 parser: accept empty input\n\n</example>\n`],
    ['in a column', `| Rule | Example |\n| --- | --- |\n| ${RULE} | \`AB-12 parser: accept empty input\` |\n`],
    ['in a section of examples', `## Commits\n\n${RULE}\n\n### Examples\n\n- \`AB-12 parser: accept empty input\`\n`],
    ['as a template', `- ${RULE.slice(0, -1)}: \`<ticket> <module>\`.\n`],
    ['by a link', `- ${RULE.slice(0, -1)}, see [the guide](docs/commits.md).\n`],
    ['by a standard', `- ${RULE.slice(0, -1)} as Conventional Commits do.\n`],
  ])('%s is left alone', (_, text) => {
    const found = service.lint(service.createDocument('AGENTS.md', text));
    expect(found.filter(({ rule }) => rule === 'missing-example')).toEqual([]);
  });

  test.each([
    ['a block of commands', `${RULE}\n\n\`\`\`sh\ngit add -p\ngit push\n\`\`\`\n`],
    ['program code', `${RULE}\n\n\`\`\`ts\nconst port = 80;\n\`\`\`\n`],
    ['the form of something else', `## Commits\n\n${RULE}\n\n## Branches\n\nBranches look like \`feat/12-login\`.\n`],
    ['an “e.g.” that names readers', `- Word commit messages for outsiders, e.g. for the support staff.\n`],
  ])('is not served by %s', (_, text) => {
    const found = service.lint(service.createDocument('AGENTS.md', text));
    expect(found.filter(({ rule }) => rule === 'missing-example')).toHaveLength(1);
  });
});

describe('the example that a fix adds', () => {
  test('has the form of the Model Spec where the document uses it', () => {
    const text =
      '# Style\n\n**Example**: a poem\n\n~~~xml\n<user>\nRhyme.\n</user>\n<comparison>\n<assistant> <!-- GOOD -->\nHop, stop.\n</assistant>\n</comparison>\n~~~\n\n# Titles\n\nIssue titles begin with the symptom.\n';
    const document = service.createDocument('AGENTS.md', text);
    const [edit] =
      service
        .lint(document)
        .find(({ rule }) => rule === 'missing-example')
        ?.fixes.find(({ preferred }) => preferred)?.edits ?? [];
    expect(edit?.text).toMatch(
      /^\n\n\*\*Example\*\*: [^\n]+\n\n```xml\n<user>\n[^\n]+\n<\/user>\n<comparison>\n<assistant> <!-- BAD: /,
    );
  });
});

describe('example text', () => {
  const texts = (text: string): string[] =>
    service.getSpec(service.createDocument('AGENTS.md', text)).instructions.map(({ unit }) => unit.source);

  test.each([
    ['a pair', 'Be brief in reviews.\n\n- Good: "Rename this variable."\n- Bad: "Please do consider renaming it."\n'],
    ['words behind “Example:”', 'Be brief in reviews.\n\nExample: Rename this variable.\n'],
    ['a dialogue', 'Be brief in reviews.\n\nUser: Fix the login.\n\nAssistant: Open `login.ts` first.\n'],
    ['a tag', 'Be brief in reviews.\n\n<example>\n\nDelete the database.\n\n</example>\n'],
    ['a column', '| Rule | Example |\n| --- | --- |\n| Be brief in reviews. | Rename this variable. |\n'],
  ])('in %s directs nobody', (_, text) => {
    expect(texts(text)).toEqual(['Be brief in reviews.']);
  });

  test('is not what a sign or “Do:” introduces in plain words', () => {
    expect(texts('- ✅ Run `make test` first.\n- ❌ Never push to main.\n')).toHaveLength(2);
    expect(texts('**Do:** use tabs.\n\n**Don’t:** use spaces.\n')).toHaveLength(2);
  });
});

describe('long lines without an end', () => {
  test.each(['a ', 'Branch names ', 'ask ', 'when the is ', 'and yet ', 'with the tone ', 'e.g. ', '✅ good: '])(
    'of “%s” take time in proportion to their length',
    (word) => {
      const time = (length: number): number => {
        const text = word.repeat(length / word.length);
        const start = performance.now();
        service.lint(service.createDocument('AGENTS.md', text));
        return performance.now() - start;
      };
      time(2_000);
      const short = Math.max(time(4_000), 5);
      expect(time(16_000) / short).toBeLessThan(12);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { applyEdits, createSpecService } from '../../server/src/core/index.ts';

const service = createSpecService();
const RULE = 'Branch names carry the ticket number and a slug.';
const ADDED = 'Example: `[TODO: ticket number]-[TODO: slug]`';

/** Applies "Add an example below" to the only finding. */
function addExample(text: string): string {
  const found = service.lint(service.createDocument('AGENTS.md', text));
  const fix = found.flatMap(({ fixes }) => fixes).find(({ title }) => title === 'Add an example below');
  if (!fix) throw new Error(`no fix in ${JSON.stringify(text)}`);
  return applyEdits(text, fix.edits);
}

describe('“Add an example below” writes in the manner of the file', () => {
  test.each([
    ['a paragraph', `${RULE}\n\nUse tabs.\n`, `${RULE}\n\n${ADDED}\n\nUse tabs.\n`],
    ['the end of a file without a line end', RULE, `${RULE}\n\n${ADDED}`],
    ['a list with stars', `* ${RULE}\n* Use tabs.\n`, `* ${RULE}\n  * ${ADDED}\n* Use tabs.\n`],
    ['an ordered list', `10. ${RULE}\n11. Use tabs.\n`, `10. ${RULE}\n    - ${ADDED}\n11. Use tabs.\n`],
    ['a checkbox', `- [ ] ${RULE}\n`, `- [ ] ${RULE}\n  - ${ADDED}\n`],
    ['tabs', `- Git:\n\t- ${RULE}\n\t- Use tabs.\n`, `- Git:\n\t- ${RULE}\n\t  - ${ADDED}\n\t- Use tabs.\n`],
    ['wide markers', `-   ${RULE}\n`, `-   ${RULE}\n    - ${ADDED}\n`],
    [
      'an item with sub-items of its own',
      `- ${RULE}\n  - Keep it short.\n- Use tabs.\n`,
      `- ${RULE}\n  - ${ADDED}\n  - Keep it short.\n- Use tabs.\n`,
    ],
    [
      'an item over two lines',
      `- Branch names carry the ticket number\n  and a slug.\n- Use tabs.\n`,
      `- Branch names carry the ticket number\n  and a slug.\n  - ${ADDED}\n- Use tabs.\n`,
    ],
    ['CRLF', `- ${RULE}\r\n- Use tabs.\r\n`, `- ${RULE}\r\n  - ${ADDED}\r\n- Use tabs.\r\n`],
    [
      'a callout',
      `> **Note:** Use tabs.\n>\n> ${RULE}\n\nMore.\n`,
      `> **Note:** Use tabs.\n>\n> ${RULE}\n>\n> ${ADDED}\n\nMore.\n`,
    ],
    ['a cell', `| Rule |\n| --- |\n| ${RULE} |\n`, `| Rule |\n| --- |\n| ${RULE} (e.g. \`[TODO: a branch name]\`) |\n`],
    [
      'a later paragraph of an item',
      `- Use Git.\n\n  ${RULE}\n\n- Use tabs.\n`,
      `- Use Git.\n\n  ${RULE}\n\n  ${ADDED}\n\n- Use tabs.\n`,
    ],
  ])('in %s', (_, before, after) => {
    expect(addExample(before)).toBe(after);
  });

  test('with the words that the file uses for right and wrong', () => {
    const style =
      '## Titles\n\n- Titles are short.\n  - **Correct:** "Fix login"\n  - **Wrong:** "Stuff"\n\n## Git\n\n';
    expect(addExample(`${style}${RULE}\n`)).toBe(
      `${style}${RULE}\n\n- **Correct:** \`[TODO: ticket number]-[TODO: slug]\`\n- **Wrong:** \`[TODO: a branch name to avoid]\`\n`,
    );
  });

  test('beside a list without becoming part of it', () => {
    const style = '- ✅ `fix/12-login`\n- ❌ `stuff`\n\n## Git\n\n';
    expect(addExample(`${style}Commit subjects name the module.\n\n- Use tabs.\n`)).toBe(
      `${style}Commit subjects name the module.\n\n✅ \`[TODO: a commit message]\`\n\n❌ \`[TODO: a commit message to avoid]\`\n\n- Use tabs.\n`,
    );
  });

  test('for an answer with parts, as a block to fill in', () => {
    expect(addExample('Report results as a verdict, a confidence and the evidence.\n')).toBe(
      'Report results as a verdict, a confidence and the evidence.\n\nExample:\n\n```text\n[TODO: verdict]\n[TODO: confidence]\n[TODO: evidence]\n```\n',
    );
  });

  test('in a list item too', () => {
    expect(addExample('- Report results as a verdict, a confidence and the evidence.\n- Use tabs.\n')).toBe(
      '- Report results as a verdict, a confidence and the evidence.\n  - Example:\n\n    ```text\n    [TODO: verdict]\n    [TODO: confidence]\n    [TODO: evidence]\n    ```\n- Use tabs.\n',
    );
  });
});

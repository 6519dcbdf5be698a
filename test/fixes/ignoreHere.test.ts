import { describe, expect, test } from 'vitest';
import { applyEdits, createSpecService, type Finding } from '../../server/src/core/index.ts';

const service = createSpecService();

function lint(text: string): readonly Finding[] {
  return service.lint(service.createDocument('AGENTS.md', text));
}

/** Applies "Ignore … here" to the first finding of a rule and lints again. */
function ignore(text: string, rule: string): { readonly text: string; readonly left: readonly string[] } {
  const finding = lint(text).find((candidate) => candidate.rule === rule);
  const fix = finding?.fixes.find(({ title }) => title === `Ignore \`${rule}\` here`);
  if (!fix) throw new Error(`no ${rule} in ${JSON.stringify(text)}`);
  const fixed = applyEdits(text, fix.edits);
  return { text: fixed, left: lint(fixed).map((left) => left.rule) };
}

const NOTE = '<!-- precept-disable-line missing-example -->';
const RULE = 'Branch names carry the ticket number and a slug.';

describe('“Ignore here” silences the finding and leaves the Markdown as it is', () => {
  test.each([
    ['a list item', `- ${RULE}\n- Use tabs.\n`, `- ${RULE} ${NOTE}\n- Use tabs.\n`],
    ['an ordered list', `1. ${RULE}\n2. Use tabs.\n`, `1. ${RULE} ${NOTE}\n2. Use tabs.\n`],
    ['a checkbox', `- [ ] ${RULE}\n`, `- [ ] ${RULE} ${NOTE}\n`],
    ['a nested item', `- Git:\n\t- ${RULE}\n`, `- Git:\n\t- ${RULE} ${NOTE}\n`],
    ['a paragraph without a final line end', RULE, `${RULE} ${NOTE}`],
    ['CRLF', `- ${RULE}\r\n- Use tabs.\r\n`, `- ${RULE} ${NOTE}\r\n- Use tabs.\r\n`],
    ['a hard break', `${RULE}  \nUse tabs.\n`, `${RULE} ${NOTE}  \nUse tabs.\n`],
    ['a hard break with a backslash', `${RULE}\\\nUse tabs.\n`, `${RULE} ${NOTE}\\\nUse tabs.\n`],
    ['a later line of a paragraph', `Use tabs.\n${RULE}\nUse pnpm.\n`, `Use tabs.\n${RULE} ${NOTE}\nUse pnpm.\n`],
    ['a callout', `> **Note:** Use tabs.\n> ${RULE}\n`, `> **Note:** Use tabs.\n> ${RULE} ${NOTE}\n`],
    ['a cell', `| Rule |\n| --- |\n| ${RULE} |\n`, `| Rule |\n| --- |\n| ${RULE} ${NOTE} |\n`],
  ])('in %s', (_, before, after) => {
    expect(ignore(before, 'missing-example')).toEqual({ text: after, left: [] });
  });

  test('above a heading, so that its attributes stay at its end', () => {
    expect(ignore('# Style {authority=guidline}\n\nUse tabs.\n', 'unknown-level')).toEqual({
      text: '<!-- precept-disable-next-line unknown-level -->\n# Style {authority=guidline}\n\nUse tabs.\n',
      left: [],
    });
  });

  test('around a comment that annotates a heading, which stays annotated', () => {
    const { text, left } = ignore('# Style\n\n<!-- authority: admin -->\n\nUse tabs.\n', 'unknown-level');
    expect(text).toBe(
      '# Style\n\n<!-- precept-disable unknown-level -->\n<!-- authority: admin -->\n<!-- precept-enable unknown-level -->\n\nUse tabs.\n',
    );
    expect(left).toEqual([]);
    const known = text.replace('admin', 'root');
    const document = service.createDocument('AGENTS.md', known);
    expect(service.getAuthorityModel(document).lanes.find(({ cards }) => cards.length > 0)?.level).toBe('root');
  });

  test('before the attributes of an item, which count only at its end', () => {
    const { text, left } = ignore('- Use tabs. {authorty=user}\n- Use pnpm.\n', 'unknown-attribute');
    expect(text).toBe('- Use tabs. <!-- precept-disable-line unknown-attribute --> {authorty=user}\n- Use pnpm.\n');
    expect(left).toEqual([]);
    const known = service.createDocument('AGENTS.md', text.replace('authorty', 'authority'));
    expect(service.getAuthorityModel(known).lanes.find(({ level }) => level === 'user')?.cards.length).toBe(1);
  });

  test('with a reason that the author fills in', () => {
    const [finding] = lint(`- ${RULE}\n`);
    const fix = finding?.fixes.find(({ title }) => title === 'Not needed here, with a reason');
    const [edit] = fix?.edits ?? [];
    expect(edit?.text).toBe(' <!-- precept-disable-line missing-example -- [TODO: why] -->');
    expect(edit?.holes?.map(({ start, end }) => edit.text.slice(start, end))).toEqual(['[TODO: why]']);
  });
});

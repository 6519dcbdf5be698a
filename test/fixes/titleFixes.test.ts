import { describe, expect, test } from 'vitest';
import { applyEdits, createSpecService } from '../../server/src/core/index.ts';

const service = createSpecService();
const conflictsIn = (text: string) =>
  service.lint(service.createDocument('AGENTS.md', text)).filter(({ kind }) => kind === 'conflict');

/** Applies a fix of the only conflict. */
function applied(text: string, title: string): string {
  const [conflict] = conflictsIn(text);
  const fix = conflict?.fixes.find((each) => each.title === title);
  if (!fix) throw new Error(`no fix in ${JSON.stringify(text)}`);
  return applyEdits(text, fix.edits);
}

describe('a title that contradicts a rule', () => {
  test.each([
    ['a title with signs', '## Use 2 spaces\n'],
    ['a numbered one', '### 4. Use 2 spaces\n'],
    ['an underlined one', 'Use 2 spaces\n------------\n'],
  ])('%s goes as a whole, what stands below it stays', (_, title) => {
    const text = `# Rules\n\n- Use tabs.\n\n${title}\nAsk when in doubt.\n`;
    expect(applied(text, 'Keep the other one, remove this')).toBe('# Rules\n\n- Use tabs.\n\n\nAsk when in doubt.\n');
  });
});

describe('a rule behind a bold label', () => {
  const TEXT = '# Rules\n\n- **Style**: Use single quotes.\n- **Quality:** Write strings in double quotes.\n';

  test('is quoted without the signs of its label', () => {
    expect(conflictsIn(TEXT).map(({ message }) => message)).toEqual([
      expect.stringMatching(/“Quality: Write strings in double quotes” and “Style: Use single quotes”/),
    ]);
  });

  test.each(['Keep this one, remove the other', 'Keep the other one, remove this', 'Say that this one wins'])(
    'is settled by “%s”',
    (title) => {
      expect(conflictsIn(applied(TEXT, title))).toEqual([]);
    },
  );
});

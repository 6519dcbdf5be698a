import { describe, expect, it } from 'vitest';
import { excerptOf, widthOf } from '../../server/src/cli/formatters/excerpt.ts';
import { formatFile } from '../../server/src/cli/formatters/text.ts';
import type { CheckedFile } from '../../server/src/cli/report.ts';
import { createLineIndex, type Finding } from '../../server/src/core/index.ts';
import { readMarkers } from '../../server/src/core/util/markers.ts';

/** The excerpt around the `⟦…⟧` of a text, as the two lines that are printed. */
function excerpt(marked: string, width = 100): string[] {
  const { text, spans } = readMarkers(marked);
  const { source, carets } = excerptOf({ text, lines: createLineIndex(text) }, spans[0] ?? { start: 0, end: 0 }, width);
  return [source, carets];
}

describe('excerptOf', () => {
  it.each([
    ['plain text', 'a\nKeep it ⟦clean⟧.\nb', 'Keep it clean.', '        ^^^^^'],
    ['a tab before', '\t- ⟦clean⟧', '\t- clean', '\t  ^^^^^'],
    ['wide characters', '保持⟦干净⟧。', '保持干净。', '    ^^^^'],
    ['an emoji', '- 🦆 ⟦clean⟧', '- 🦆 clean', '     ^^^^^'],
    ['a combining mark', 'cafe\u0301 ⟦clean⟧', 'cafe\u0301 clean', '     ^^^^^'],
    ['several lines', '⟦one\r\ntwo⟧', 'one', '^^^'],
    ['nothing at all', '⟦⟧', '', '^'],
  ])('stands its carets under %s', (_, marked, source, carets) => {
    expect(excerpt(marked)).toEqual([source, carets]);
  });

  it('cuts a long line around the place', () => {
    const [source = '', carets = ''] = excerpt(`${'a'.repeat(500)}⟦X⟧${'b'.repeat(500)}`, 40);
    expect(source).toMatch(/^…a+Xb+…$/);
    expect(widthOf(source)).toBeLessThanOrEqual(42);
    expect(source[carets.indexOf('^')]).toBe('X');
  });

  it('never cuts a character in two', () => {
    const [source = ''] = excerpt(`${'🦆'.repeat(100)}⟦X⟧${'🦆'.repeat(100)}`, 41);
    expect(source).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('formatFile', () => {
  const fileOf = (path: string, text: string, findings: Finding[] = []): CheckedFile => {
    return { path, text, lines: createLineIndex(text), findings };
  };
  const finding: Finding = {
    uri: 'AGENTS.md',
    span: { start: 4, end: 7 },
    rule: 'conflicting-value',
    kind: 'conflict',
    severity: 'warning',
    messageId: 'x',
    message: 'npm here, pnpm there',
    related: [{ uri: 'CLAUDE.md', span: { start: 5, end: 9 }, message: 'The other side' }],
    fixes: [
      { title: 'Keep the other', safe: false, preferred: false, edits: [] },
      { title: 'Keep this', safe: false, preferred: true, edits: [] },
    ],
    url: '',
  };
  const own = fileOf('AGENTS.md', 'Use npm.\n', [finding]);
  const other = fileOf('CLAUDE.md', '\nUse pnpm.\n');
  const texts = new Map([own, other].map((file) => [file.path, file]));
  const find = (path: string): CheckedFile | undefined => texts.get(path);

  it('shows the other side with its own place and line', () => {
    expect(formatFile(own, { color: false, hints: false, columns: 80 }, find)).toBe(
      [
        'AGENTS.md',
        '',
        '  1:5  warning  npm here, pnpm there  conflicting-value',
        '     1 | Use npm.',
        '       |     ^^^',
        '    see CLAUDE.md:2:5  The other side',
        '     2 | Use pnpm.',
        '       |     ^^^^',
        '    fix Keep this (and 1 more)',
        '',
        '',
      ].join('\n'),
    );
  });

  it('colours only when told to', () => {
    const style = { hints: false, columns: 80 };
    expect(formatFile(own, { ...style, color: true }, find)).toContain('\u001b[33mwarning\u001b[39m');
    expect(formatFile(own, { ...style, color: false }, find)).not.toContain('\u001b');
  });
});

import { describe, expect, test } from 'vitest';
import { createLineIndex, type FixEdit } from '../../server/src/core/index.ts';
import { toSnippet, toWorkspaceEdit, type EditFeatures } from '../../server/src/lsp/convert.ts';

const URI = 'file:///a.md';
const SNIPPETS: EditFeatures = { snippets: true, documentChanges: true, createsFiles: true, renamesFiles: true };

/** The one edit for a replacement in a text. */
function convert(text: string, edit: Omit<FixEdit, 'uri'>, features: EditFeatures): unknown {
  const document = { text, lines: createLineIndex(text), version: 3 };
  const edits = toWorkspaceEdit({ edits: [{ uri: URI, ...edit }] }, () => document, features);
  return features.documentChanges
    ? edits?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : []))[0]
    : edits?.changes?.[URI]?.[0];
}

describe('toSnippet', () => {
  test('makes the holes tab stops, in the given order', () => {
    const text = 'under N lines, at most M';
    expect(
      toSnippet(text, [
        { start: 23, end: 24 },
        { start: 6, end: 7 },
      ]),
    ).toBe('under ${2:N} lines, at most ${1:M}');
  });

  test('keeps dollars, braces and backslashes as they are', () => {
    expect(toSnippet('$HOME} \\ X', [{ start: 9, end: 10 }])).toBe('\\$HOME\\} \\\\ ${1:X}');
  });
});

describe('toWorkspaceEdit', () => {
  const filled = { span: { start: 2, end: 6 }, text: 'at most N', holes: [{ start: 8, end: 9 }] };

  test('gives holes to a client that can tab through them', () => {
    expect(convert('- here\n', filled, SNIPPETS)).toMatchObject({ snippet: { value: 'at most ${1:N}' } });
  });

  test('gives plain text to a client that can’t', () => {
    expect(convert('- here\n', filled, { ...SNIPPETS, snippets: false })).toMatchObject({
      newText: 'at most N',
    });
    expect(convert('- here\n', filled, { ...SNIPPETS, documentChanges: false })).toMatchObject({
      newText: 'at most N',
    });
  });

  test('gives plain text where the editor would indent a snippet’s later lines', () => {
    const lines = { span: { start: 8, end: 8 }, text: '\nGood: X', holes: [{ start: 7, end: 8 }] };
    expect(convert('  - here\n', lines, SNIPPETS)).toHaveProperty('newText');
    expect(convert('- no ind\n', lines, SNIPPETS)).toHaveProperty('snippet');
    expect(convert('- no ind\n', { ...lines, text: '\n  Good X' }, SNIPPETS)).toHaveProperty('newText');
  });

  test('gives nothing when a document that the fix edits isn’t at hand', () => {
    expect(toWorkspaceEdit({ edits: [{ uri: URI, ...filled }] }, () => undefined, SNIPPETS)).toBeUndefined();
  });
});

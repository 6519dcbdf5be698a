import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { exportAuthority } from '../../server/src/core/features/authorityExport/index.ts';
import { getAuthorityModel } from '../../server/src/core/features/authorityModel.ts';
import { createSpecDocument } from '../../server/src/core/document/specDocument.ts';
import { getSectionLenses } from '../../server/src/core/features/annotations.ts';
import { getHover } from '../../server/src/core/features/hover.ts';
import { readSpec } from '../../server/src/core/spec/specModel.ts';
import { AUTHORITY_FORMATS } from '../../server/src/core/index.ts';

const TEXT =
  '# Desk\n\n## Safety {authority=root}\n\n- Never name a guest.\n\n## Tone {authority=guideline}\n\n- Call guests by name.\n- Use <b>plain</b> words | no `a|b` jargon.\n';
const spec = readSpec(createSpecDocument('SPEC.md', TEXT));
const [never, greet, plain] = spec.instructions;
if (!never || !greet || !plain) throw new Error('three instructions expected');
const relations = {
  overrides: [{ winner: never, loser: greet, ground: 'the higher level of authority overrides the lower' }],
  conflicts: [{ first: greet, second: plain, ground: 'one <calls>, the other doesn’t' }],
};
const model = getAuthorityModel(spec, relations);

describe('the model', () => {
  test('has every lane, the highest first, with its cards in document order', () => {
    expect(model.lanes.map(({ level, cards }) => [level, cards.map(({ line }) => line)])).toEqual([
      ['root', [4]],
      ['system', []],
      ['developer', []],
      ['user', []],
      ['guideline', [8, 9]],
      [undefined, []],
    ]);
  });

  test('links winners to losers and the sides of a conflict', () => {
    expect(model.overrides).toEqual([
      { from: 'Never name a guest.#1', to: 'Call guests by name.#1', ground: relations.overrides[0]?.ground },
    ]);
    expect(model.conflicts).toHaveLength(1);
  });

  test('shows in the hover what overrides an instruction, and what it overrides', () => {
    const at = (words: string) => getHover(spec, TEXT.indexOf(words), relations)?.markdown ?? '';
    expect(at('Call')).toContain('Overridden by line 5, “Never name a guest.”');
    expect(at('Call')).toContain('Conflicts with line 10');
    expect(at('Never')).toContain('Overrides line 9, “Call guests by name.”');
  });

  test('shows above a heading how many of its instructions lose', () => {
    expect(getSectionLenses(spec, relations).map(({ title }) => title)).toEqual([
      'root · 1 instruction',
      'guideline · 2 instructions · 1 overridden',
    ]);
  });
});

describe('an export', () => {
  test('as text tells level, line and what wins', () => {
    const lines = exportAuthority(model, 'SPEC.md', 'text').split('\n');
    expect(lines[0]).toBe('SPEC.md: 3 instructions · 1 override · 1 conflict');
    expect(lines).toContain('root (1): holds for everyone; nobody can override it');
    expect(lines).toContain('     5  Never name a guest.');
    expect(lines.join('\n')).toContain('overridden by line 5: the higher level of authority overrides the lower');
  });

  test('as text says that levels are suggested where none is set', () => {
    const plainModel = getAuthorityModel(readSpec(createSpecDocument('AGENTS.md', '- Never push to main.\n')));
    const text = exportAuthority(plainModel, 'AGENTS.md', 'text');
    expect(text).toContain('no level is set');
    expect(text).toMatch(/Never push to main\. \(suggested\)/);
  });

  test('as JSON can be read back', () => {
    const report = JSON.parse(exportAuthority(model, 'SPEC.md', 'json'));
    expect(report).toMatchObject({ version: 1, path: 'SPEC.md', annotated: true });
    expect(report.lanes[0].instructions[0]).toMatchObject({ text: 'Never name a guest.', line: 5, level: 'root' });
    expect(report.overrides).toMatchObject([{ winner: 0, loser: 1 }]);
  });

  test('as Markdown is one table whose cells hold what they should', () => {
    const table = exportAuthority(model, 'SPEC.md', 'markdown');
    const rows = table.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(2 + 3);
    // A pipe that isn't escaped would make another cell.
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
    expect(rows[3]).toContain('~~Call guests by name.~~');
  });

  test('as HTML works alone: no script, no address, and the spec’s text only as text', () => {
    const page = exportAuthority(model, 'SPEC.md', 'html');
    expect(page).not.toMatch(/<script|<link|<img|<b>plain|src=|https?:/i);
    expect(page).toContain('<s>Call guests by name.</s>');
    expect(page).toContain('prefers-color-scheme: dark');
  });

  test('as SVG is well-formed and draws a line for each relation', () => {
    const picture = exportAuthority(model, 'SPEC.md', 'svg');
    expect(picture.match(/<path d="M[\d.]+ [\d.]+ C[^"]*" class="(?:override|clash)"/g)).toHaveLength(2);
    expect(unclosed(picture)).toEqual([]);
  });

  const HOSTILE = '- Use </style><script>alert(1)</script> & "quotes" \' \u0000\u001b[31m \ud800 `<b>` always.\n';

  test.each(AUTHORITY_FORMATS)('as %s lets no text of a document or its name become markup', (format) => {
    const hostile = getAuthorityModel(readSpec(createSpecDocument('x', `# <img src=x> {#a}\n\n${HOSTILE}`)));
    expect(hostile.cards).toHaveLength(1);
    const out = exportAuthority(hostile, '"><script>1</script>.md', format);
    if (format === 'html' || format === 'svg') expect(out).not.toMatch(/<script|<img|<\/style>[^]*<\/style>/);
    if (format === 'markdown') expect(htmlIn(out)).toEqual([]);
    if (format !== 'json') expect(out).not.toMatch(/[\0\u001b]/);
  });
});

/** Raw HTML that a Markdown renderer would let through. */
function htmlIn(markdown: string): string[] {
  const found: string[] = [];
  const walk = (node: { type: string; value?: string; children?: unknown[] }): void => {
    if (node.type === 'html') found.push(node.value ?? '');
    for (const child of (node.children ?? []) as (typeof node)[]) walk(child);
  };
  walk(fromMarkdown(markdown) as never);
  return found;
}

/** Elements of an XML text that are not closed in order. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = '', self] of xml.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/gi)) {
    if (slash) {
      if (open.pop() !== name) return [`</${name}>`];
    } else if (!self) open.push(name);
  }
  return open;
}

import { describe, expect, test } from 'vitest';
import { applyEdits, type Finding } from '../../server/src/core/index.ts';
import { runExample } from '../../server/src/core/lint/runExample.ts';
import type { RuleExample } from '../../server/src/core/rules/kit.ts';
import { RULES } from '../../server/src/core/rules/registry.ts';
import { readMarkers } from '../support/markers.ts';

/** The example's own text and the project's other files once a fix is applied. */
function applyFix(example: RuleExample, text: string, finding: Finding, title: string): Record<string, string> {
  const fix = finding.fixes.find((candidate) => candidate.title === title);
  if (!fix) throw new Error(`no fix "${title}"; offered: ${finding.fixes.map((f) => `"${f.title}"`).join(', ')}`);
  const files = { ...example.files, [finding.uri]: text };
  for (const uri of new Set(fix.edits.map((edit) => edit.uri))) {
    files[uri] = applyEdits(
      files[uri] ?? '',
      fix.edits.filter((edit) => edit.uri === uri),
    );
  }
  const moved = new Map((fix.renames ?? []).map(({ from, to }) => [from, to]));
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [moved.get(path) ?? path, content]));
}

const show = (findings: readonly Finding[]): unknown => findings.map(({ span, messageId }) => ({ ...span, messageId }));

describe.each(RULES.map((rule) => [rule.meta.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((example) => [example.title, example] as const))('%s', (_title, example) => {
    const { text, spans } = readMarkers(example.text);
    const found = runExample(rule, example, text);
    const expected = (example.expect ?? []).map(({ messageId }, index) => ({ ...spans[index], messageId }));
    expect(show(found)).toEqual(expected);
    example.expect?.forEach(({ fixes = [] }, index) => {
      const finding = found[index];
      if (!finding) throw new Error('unreachable: compared above');
      for (const { title, output, renamed = finding.uri, files = {} } of fixes) {
        const fixed = applyFix(example, text, finding, title);
        expect(fixed, title).toEqual({ ...example.files, ...files, [renamed]: output });
        const { [renamed]: own = '', ...others } = fixed;
        const after = example.files ? { ...example, path: renamed, files: others } : example;
        const again = runExample(rule, after, own).filter(
          (f) => f.span.start <= finding.span.end && finding.span.start <= f.span.end,
        );
        expect(show(again), `after "${title}"`).toEqual([]);
      }
    });
    expect(found.length === 0 || found.every(({ fixes }) => fixes.length > 0), 'every finding has a fix').toBe(true);
  });

  test('reports the same with CRLF, with a byte order mark and without a final line end', () => {
    for (const example of rule.examples) {
      const { text } = readMarkers(example.text);
      const words = (variant: string): string[] =>
        runExample(rule, example, variant).map(
          ({ messageId, span }) => `${messageId}: ${variant.slice(span.start, span.end).replaceAll('\r', '')}`,
        );
      const plain = words(text);
      expect(words(text.replaceAll('\n', '\r\n')), `${example.title}, CRLF`).toEqual(plain);
      expect(words(`\uFEFF${text}`), `${example.title}, BOM`).toEqual(plain);
      expect(words(text.trimEnd()), `${example.title}, no final line end`).toEqual(plain);
    }
  });

  test('has good and bad examples, none twice, and shows every message', () => {
    const bad = rule.examples.filter(({ expect: expected }) => expected);
    expect(bad.length).toBeGreaterThan(0);
    expect(bad.length).toBeLessThan(rule.examples.length);
    const titles = rule.examples.map(({ title }) => title);
    const texts = rule.examples.map(({ text, files }) => JSON.stringify([text, files]));
    expect([new Set(titles).size, new Set(texts).size]).toEqual([titles.length, texts.length]);
    const shown = new Set(
      bad.flatMap((example) =>
        runExample(rule, example, readMarkers(example.text).text).map(({ messageId }) => messageId),
      ),
    );
    const related = new Set(Object.keys(rule.messages).filter((id) => id.startsWith('related')));
    expect(
      [...Object.keys(rule.messages)].filter((id) => !related.has(id) && !shown.has(id)),
      'messages that no example shows',
    ).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  createSpecService,
  DEFAULT_SETTINGS,
  type Finding,
  type LintSettings,
} from '../../server/src/core/index.ts';
import type { Rule, RuleExample } from '../../server/src/core/rules/kit.ts';
import { RULES } from '../../server/src/core/rules/registry.ts';
import { readMarkers } from '../support/markers.ts';

/** Runs one rule, or those named, with the options of an example; a rule that throws fails the test. */
function lint(rules: readonly Rule[], text: string, example: RuleExample): readonly Finding[] {
  const rethrow = (message: string, error: unknown): never => {
    throw new Error(message, { cause: error });
  };
  const service = createSpecService({ rules, logger: { error: rethrow, debug: () => undefined } });
  const settings: LintSettings = example.options
    ? {
        ...DEFAULT_SETTINGS,
        rules: Object.fromEntries(
          rules.map(({ meta }) => [meta.id, { severity: meta.severity, options: example.options ?? {} }]),
        ),
      }
    : DEFAULT_SETTINGS;
  const found = service.lint(service.createDocument('example.md', text), settings);
  const failed = found.find(({ kind }) => kind === 'internal');
  if (failed) throw new Error(failed.message);
  return found;
}

function applyFix(text: string, finding: Finding, title: string): string {
  const fix = finding.fixes.find((candidate) => candidate.title === title);
  if (!fix) throw new Error(`no fix "${title}"; offered: ${finding.fixes.map((f) => `"${f.title}"`).join(', ')}`);
  return applyEdits(
    text,
    fix.edits.filter(({ uri }) => uri === 'example.md'),
  );
}

const show = (findings: readonly Finding[]): unknown => findings.map(({ span, messageId }) => ({ ...span, messageId }));

describe.each(RULES.map((rule) => [rule.meta.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((example) => [example.title, example] as const))('%s', (_title, example) => {
    const { text, spans } = readMarkers(example.text);
    const found = lint([rule], text, example);
    const expected = (example.expect ?? []).map(({ messageId }, index) => ({ ...spans[index], messageId }));
    expect(show(found)).toEqual(expected);
    example.expect?.forEach(({ fixes = [] }, index) => {
      const finding = found[index];
      if (!finding) throw new Error('unreachable: compared above');
      for (const { title, output } of fixes) {
        const fixed = applyFix(text, finding, title);
        expect(fixed, title).toBe(output);
        const again = lint([rule], fixed, example).filter(
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
        lint([rule], variant, example).map(
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
    const texts = rule.examples.map(({ text }) => text);
    expect([new Set(titles).size, new Set(texts).size]).toEqual([titles.length, texts.length]);
    const shown = new Set(
      bad.flatMap(({ text, options }) =>
        lint([rule], readMarkers(text).text, { title: '', text, ...(options && { options }) }).flatMap((f) => [
          f.messageId,
        ]),
      ),
    );
    const related = new Set(Object.keys(rule.messages).filter((id) => id.startsWith('related')));
    expect(
      [...Object.keys(rule.messages)].filter((id) => !related.has(id) && !shown.has(id)),
      'messages that no example shows',
    ).toEqual([]);
  });
});

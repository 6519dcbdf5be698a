import { describe, expect, test } from 'vitest';
import { applyEdits, type Finding } from '../../server/src/core/index.ts';
import { lintExample } from '../../server/src/core/lint/runExample.ts';
import type { Rule, RuleExample } from '../../server/src/core/rules/kit.ts';
import { RULES } from '../../server/src/core/rules/registry.ts';
import { readMarkers } from '../support/markers.ts';

/** What all rules report on an example, the example's own rule with its options. */
function lint(rule: Rule, example: RuleExample, text: string): readonly Finding[] {
  return lintExample([rule, ...RULES.filter((other) => other !== rule)], example, text);
}

const bad = RULES.flatMap((rule) =>
  rule.examples
    .filter((example) => example.expect)
    .map((example) => ({ name: `${rule.meta.id}: ${example.title}`, rule, example })),
);

const count = (findings: readonly Finding[], id: string): number => findings.filter(({ rule }) => rule === id).length;

describe('“Ignore …” silences its finding and brings no other', () => {
  test.each(bad)('$name', ({ rule, example }) => {
    const { text } = readMarkers(example.text);
    const found = lint(rule, example, text);
    for (const finding of found.filter((one) => one.rule === rule.meta.id)) {
      const fix = finding.fixes.find(({ title }) => title.startsWith(`Ignore \`${rule.meta.id}\``));
      const after = lint(rule, example, applyEdits(text, fix?.edits ?? []));
      expect(count(after, rule.meta.id), 'findings of the rule').toBeLessThan(count(found, rule.meta.id));
      const added = after.filter((one) => count(after, one.rule) > count(found, one.rule));
      expect(added.map(({ message }) => message)).toEqual([]);
    }
  });
});

describe('a blank that a fix leaves is reported until it is filled in', () => {
  test.each(bad)('$name', ({ rule, example }) => {
    const { text } = readMarkers(example.text);
    for (const finding of lint(rule, example, text).filter((one) => one.rule === rule.meta.id)) {
      for (const fix of finding.fixes.filter(({ title }) => !title.startsWith('Ignore `placeholder`'))) {
        const fixed = applyEdits(
          text,
          fix.edits.filter(({ uri }) => uri === finding.uri),
        );
        if (!fixed.includes('[TODO: ')) continue;
        const reported = lint(rule, example, fixed).filter((one) => one.rule === 'placeholder');
        const blanks = [...fixed.matchAll(/\[TODO: [^\]\n]*\]/g)].map(({ 0: blank, index }) => ({ blank, index }));
        const missed = blanks.filter(
          ({ index }) => !reported.some(({ span }) => span.start <= index && index < span.end),
        );
        expect(missed, `${fix.title}:\n${fixed}`).toEqual([]);
      }
    }
  });
});

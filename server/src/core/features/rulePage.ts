import { createSpecDocument } from '../document/specDocument.ts';
import type { Finding } from '../lint/finding.ts';
import { runRules } from '../lint/runRules.ts';
import { DEFAULT_SETTINGS } from '../lint/settings.ts';
import type { Rule, RuleExample } from '../rules/kit.ts';
import { readSpec } from '../spec/specModel.ts';
import { readMarkers } from '../util/markers.ts';

/** The page of a rule in Markdown: its meaning, its options, and its examples with what it says of each. */
export function renderRulePage(rule: Rule): string {
  const { meta, docs } = rule;
  const bad = rule.examples.filter(({ expect }) => expect);
  const good = rule.examples.filter(({ expect }) => !expect);
  const parts = [
    `# \`${meta.id}\``,
    docs.summary,
    `Kind: **${meta.kind}** · default severity: **${meta.severity}** · since ${meta.since}`,
    `## Why\n\n${docs.rationale}`,
    docs.details && `## Details\n\n${docs.details}`,
    `## Reported\n\n${bad.map((example) => renderExample(rule, example)).join('\n\n')}`,
    `## Not reported\n\n${good.map((example) => renderExample(rule, example)).join('\n\n')}`,
    docs.whenNotToUse && `## When not to use it\n\n${docs.whenNotToUse}`,
    `## Sources\n\n${meta.sources.map(({ title, url }) => `- ${url ? `[${title}](${url})` : title}`).join('\n')}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function renderExample(rule: Rule, example: RuleExample): string {
  const { text } = readMarkers(example.text);
  const findings = example.expect ? lintExample(rule, example, text) : [];
  const lines = findings.map((finding) => {
    const where = text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' ');
    return `- “${where}”: ${finding.message}\n${listFixes(finding)}`;
  });
  return [`### ${example.title}`, fence(text), ...lines].join('\n\n').trimEnd();
}

function listFixes(finding: Finding): string {
  return finding.fixes.map(({ title }) => `  - fix: ${title}`).join('\n');
}

function lintExample(rule: Rule, example: RuleExample, text: string): readonly Finding[] {
  const rules = { [rule.meta.id]: { severity: rule.meta.severity, options: example.options ?? {} } };
  const spec = readSpec(createSpecDocument('example.md', text));
  return runRules([rule], spec, { ...DEFAULT_SETTINGS, rules }, (_, error) => {
    throw error;
  });
}

/** A fence longer than any in the text. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}|~{3,}/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}markdown\n${text.trimEnd()}\n${mark}`;
}

import type { Finding } from '../lint/finding.ts';
import { runExample } from '../lint/runExample.ts';
import type { Rule, RuleExample } from '../rules/kit.ts';
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
  const findings = example.expect ? runExample(rule, example, text) : [];
  const lines = findings.map((finding) => {
    const where = text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' ');
    return `- “${where}”: ${finding.message}\n${listFixes(finding)}`;
  });
  const others = Object.entries(example.files ?? {}).map(([path, other]) => `\`${path}\`:\n\n${fence(other)}`);
  const own = example.files ? [`\`${example.path ?? 'AGENTS.md'}\`:`] : [];
  return [`### ${example.title}`, ...own, fence(text), ...others, ...answerOf(example), ...lines]
    .join('\n\n')
    .trimEnd();
}

/** What the model of the example answered. */
function answerOf({ review }: RuleExample): readonly string[] {
  const conflicts = (review?.conflicts ?? []).map(
    ({ first, second, situation }) => `The model’s answer: “${first}” conflicts with “${second}”. ${situation}`,
  );
  const cases = (review?.cases ?? []).map(({ at, situation }) => `The model’s answer: a case of “${at}”. ${situation}`);
  return [...conflicts, ...cases];
}

function listFixes(finding: Finding): string {
  return finding.fixes.map(({ title }) => `  - fix: ${title}`).join('\n');
}

/** A fence longer than any in the text. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}|~{3,}/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}markdown\n${text.trimEnd()}\n${mark}`;
}

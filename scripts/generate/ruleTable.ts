import type { Rule } from '../../server/src/core/index.ts';

/** The table of all rules. */
export function renderRuleTable(rules: readonly Rule[], base: string): string {
  const rows = rules.map(
    ({ meta, docs }) =>
      `| [\`${meta.id}\`](${base}${meta.id}.md) | ${meta.kind} | ${meta.severity} | ${docs.summary} |`,
  );
  return ['| rule | kind | severity | reports |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

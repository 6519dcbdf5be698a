import type { ReportingConfiguration, ReportingDescriptor, ToolComponent } from 'sarif';
import { createSpecService, type Rule, type RuleKind, type Severity } from '../../core/index.ts';
import { VERSION } from '../version.ts';

type Level = NonNullable<ReportingConfiguration.level>;

export const SARIF_LEVELS: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What is reported though it has no rule's module. */
const SUPPRESSIONS = [
  {
    id: 'unknown-suppression',
    severity: 'warning',
    summary: 'A suppression comment has a name that does not exist.',
    help: 'A misspelt directive or rule silences nothing. Change it to the name that was meant.',
  },
  {
    id: 'unused-suppression',
    severity: 'information',
    summary: 'A suppression comment suppresses nothing.',
    help: 'A suppression comment suppresses nothing any more. Remove it, so that it hides no later finding.',
  },
] as const;

let indexes: ReadonlyMap<string, number> | undefined;

/** The place of a rule among those of {@link describeTool}; undefined for what is no rule. */
export function ruleIndexOf(rule: string): number | undefined {
  indexes ??= new Map(
    [...rules().map(({ meta }) => meta.id), ...SUPPRESSIONS.map(({ id }) => id)].map((id, index) => [id, index]),
  );
  return indexes.get(rule);
}

/** Precept as SARIF describes a tool: all its rules, whether or not they report anything, with what their pages say. */
export function describeTool(): ToolComponent {
  return {
    name: 'Precept',
    version: VERSION,
    semanticVersion: VERSION,
    rules: [...rules().map(describeRule), ...SUPPRESSIONS.map(describeSuppression)],
  };
}

function rules(): readonly Rule[] {
  return createSpecService().rules;
}

function describeRule({ meta, docs }: Rule): ReportingDescriptor {
  const { summary, rationale, details, whenNotToUse } = docs;
  const sections = [
    summary,
    `## Why\n\n${rationale}`,
    details && `## Details\n\n${details}`,
    whenNotToUse && `## When not to use it\n\n${whenNotToUse}`,
    `\`precept explain ${meta.id}\` prints examples.`,
  ];
  const markdown = sections.filter(Boolean).join('\n\n');
  return describe(meta.id, meta.kind, meta.severity, summary, { text: `${summary} ${rationale}`, markdown });
}

function describeSuppression({ id, severity, summary, help }: (typeof SUPPRESSIONS)[number]): ReportingDescriptor {
  return describe(id, 'reference', severity, summary, { text: help, markdown: help });
}

function describe(
  id: string,
  kind: RuleKind,
  severity: Severity,
  summary: string,
  help: { readonly text: string; readonly markdown: string },
): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: help.text },
    help,
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: { kind, tags: [kind] },
  };
}

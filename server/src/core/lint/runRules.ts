import type { ExcessNotice } from '../document/inputLimits.ts';
import { ignoreFix } from '../fixes/ignoreHere.ts';
import type { ReviewNotes } from '../review/notes.ts';
import type { SpecModel } from '../spec/specModel.ts';
import type { Rule, RuleContext, RuleFix, RuleReport } from '../rules/kit.ts';
import type { Finding, Fix, Severity } from './finding.ts';
import { keepOneRemedy } from './oneRemedy.ts';
import type { LintSettings } from './settings.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The page of a rule, relative to the project's root; who shows it knows where the project lies. */
export function rulePage(rule: string): string {
  return `docs/rules/${rule}.md`;
}

/** Told of a rule that threw; the others go on. */
export type RuleFailureListener = (rule: string, error: unknown) => void;

/** Runs every rule that is on over one document. Findings come back in document order. */
export function runRules(
  rules: readonly Rule[],
  spec: SpecModel,
  settings: LintSettings,
  onFailure: RuleFailureListener,
  around: LintSurroundings = {},
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const { severity = rule.meta.severity, options = {} } = settings.rules[rule.meta.id] ?? {};
    if (severity === 'off') continue;
    try {
      const run = { ...around, spec, settings, severity, options, onFailure };
      findings.push(...runRule(rule, run));
    } catch (error) {
      onFailure(rule.meta.id, error);
      findings.push(internalFinding(rule, spec, error));
    }
  }
  const kept = keepOneRemedy(findings, spec);
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
}

/** What is known beside the document and its settings. */
export interface LintSurroundings {
  /** The project around the document. */
  readonly workspace?: Workspace;
  /** What a deep review came to. */
  readonly review?: ReviewNotes;
}

interface Run extends LintSurroundings {
  readonly spec: SpecModel;
  readonly settings: LintSettings;
  readonly severity: Severity;
  readonly options: unknown;
  readonly onFailure: RuleFailureListener;
}

function runRule(rule: Rule, run: Run): Finding[] {
  const { spec, settings, options, workspace, review } = run;
  const findings: Finding[] = [];
  const context: RuleContext<string, unknown> = {
    document: spec.document,
    spec,
    options: rule.options ? rule.options.parse(options) : {},
    glossary: settings.glossary,
    ...(workspace && { workspace }),
    ...(review && { review }),
    report: (report) => findings.push(toFinding(rule, run, report)),
  };
  rule.check(context);
  return findings;
}

function toFinding(rule: Rule, run: Run, report: RuleReport<string>): Finding {
  const { text } = run.spec.document;
  if (report.span.start < 0 || report.span.end > text.length || report.span.end < report.span.start) {
    throw new RangeError(`${rule.meta.id}: span ${report.span.start}-${report.span.end} is outside the document`);
  }
  return new ReportedFinding(rule, run, report);
}

/**
 * A class, since an object with an accessor of its own takes ten times as long to make, and stays in memory with all
 * that the accessor knows until V8 collects its old objects.
 */
class ReportedFinding implements Finding {
  readonly uri: string;
  readonly span: Finding['span'];
  readonly rule: string;
  readonly kind: Finding['kind'];
  readonly severity: Severity;
  readonly messageId: string;
  readonly message: string;
  readonly related: Finding['related'];
  readonly url: string;
  readonly #rule: Rule;
  readonly #run: Run;
  readonly #report: RuleReport<string>;
  #fixes: readonly Fix[] | undefined;

  constructor(rule: Rule, run: Run, report: RuleReport<string>) {
    const { uri } = run.spec.document;
    this.uri = uri;
    this.span = { start: report.span.start, end: report.span.end };
    this.rule = rule.meta.id;
    this.kind = rule.meta.kind;
    this.severity = milder(run.severity, report.severity, rule.meta.severity);
    this.messageId = report.messageId;
    this.message = formatMessage(rule, report.messageId, report.data);
    this.related = (report.related ?? []).map((place) => ({
      uri: place.uri ?? uri,
      span: place.span,
      message: formatMessage(rule, place.messageId, place.data),
    }));
    this.url = rulePage(rule.meta.id);
    this.#rule = rule;
    this.#run = run;
    this.#report = report;
  }

  /** Made when they are asked for: while somebody types, nobody looks at them. */
  get fixes(): readonly Fix[] {
    return (this.#fixes ??= toFixes(this.#rule, this.#run.spec, this.#report, this.#run.onFailure));
  }

  /** The finding with its fixes, as plain data. */
  toJSON(): Finding {
    return { ...this, fixes: this.fixes };
  }
}

function toFixes(
  rule: Rule,
  spec: SpecModel,
  report: RuleReport<string>,
  onFailure: RuleFailureListener,
): readonly Fix[] {
  const { uri } = spec.document;
  const unlessItFails = (make: () => readonly RuleFix[]): readonly RuleFix[] => {
    try {
      return make();
    } catch (error) {
      onFailure(rule.meta.id, error);
      return [];
    }
  };
  const own = unlessItFails(() => (typeof report.fixes === 'function' ? report.fixes() : (report.fixes ?? [])));
  const ignore = unlessItFails(() => [
    ignoreFix(spec.document, report.span.start, rule.meta.id, report.wholeFile === true),
  ]);
  return [...own, ...ignore].map(({ title, edits, renames, safe = false, preferred = false }): Fix => ({
    title,
    safe,
    preferred,
    edits: edits.map((edit) => ({ uri, ...edit })),
    ...(renames && { renames }),
  }));
}

/** A report's own severity counts where the user left the rule at its default; what the user sets holds for all reports. */
function milder(configured: Severity, own: Severity | undefined, byDefault: Severity): Severity {
  return own !== undefined && configured === byDefault ? own : configured;
}

/** @throws Error when the rule has no such message or leaves a `{name}` unfilled: a defect of the rule. */
function formatMessage(rule: Rule, messageId: string, data: Readonly<Record<string, string | number>> = {}): string {
  const template = rule.messages[messageId];
  if (template === undefined) throw new Error(`${rule.meta.id}: no message "${messageId}"`);
  let message = '';
  for (const [at, piece] of piecesOf(template).entries()) {
    const value = at % 2 === 0 ? piece : data[piece];
    if (value === undefined) throw new Error(`${rule.meta.id}: message "${messageId}" needs "${piece}"`);
    message += String(value);
  }
  return message;
}

const pieces = new Map<string, readonly string[]>();

/** A template cut at its names: text, name, text, …; there are as many as the rules have messages. */
function piecesOf(template: string): readonly string[] {
  let cut = pieces.get(template);
  if (!cut) pieces.set(template, (cut = template.split(/\{(\w+)\}/)));
  return cut;
}

function internalFinding(rule: Rule, spec: SpecModel, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    uri: spec.document.uri,
    span: { start: 0, end: 0 },
    rule: rule.meta.id,
    kind: 'internal',
    severity: 'warning',
    messageId: 'failed',
    message: `The rule \`${rule.meta.id}\` failed on this file and was left out: ${reason}`,
    related: [],
    fixes: [],
    url: rulePage(rule.meta.id),
  };
}

/** Says that a document was not read, and where it goes too far. */
export function excessFinding(uri: string, { message, offset }: ExcessNotice): Finding {
  return {
    uri,
    span: { start: offset, end: offset },
    rule: 'too-large',
    kind: 'internal',
    severity: 'information',
    messageId: 'excess',
    message: `${message}: nothing in this file was checked`,
    related: [],
    fixes: [],
    url: rulePage('too-large'),
  };
}

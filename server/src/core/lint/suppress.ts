import type { SpecDocument } from '../document/specDocument.ts';
import type { PreceptComment, Suppression } from '../document/suppressions.ts';
import type { Finding } from './finding.ts';
import { NOTICES } from './notices.ts';
import { rulePage } from './runRules.ts';
import { removeComment, reportUnknownNames } from './unknownNames.ts';

/**
 * Takes out what the document's comments silence, and reports the comments that silence nothing.
 * @param rules the ids of all rules that there are
 */
export function applySuppressions(
  document: SpecDocument,
  findings: readonly Finding[],
  rules: readonly string[],
): readonly Finding[] {
  const { suppressions, preceptComments, lines } = document;
  if (preceptComments.length === 0) return findings;
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const line = lines.positionAt(finding.span.start).line;
    const by = suppressions.filter((s) => s.firstLine <= line && line <= s.lastLine && names(s, finding.rule));
    for (const suppression of by) used.add(suppression);
    return by.length === 0;
  });
  const known = [...rules, ...NOTICES.map(({ id }) => id)];
  const unknown = preceptComments.map((comment) => [comment, reportUnknownNames(document, comment, known)] as const);
  const faulty = new Set(
    unknown.flatMap(([comment, reports]): PreceptComment[] => (reports.length > 0 ? [comment] : [])),
  );
  const unused = suppressions.filter((s) => !used.has(s) && !faulty.has(s.comment));
  return [...kept, ...unknown.flatMap(([, reports]) => reports), ...unused.map((s) => unusedFinding(document, s))];
}

function names(suppression: Suppression, rule: string): boolean {
  return suppression.rules.length === 0 || suppression.rules.includes(rule);
}

function unusedFinding(document: SpecDocument, { rules, comment }: Suppression): Finding {
  const { uri } = document;
  const what = rules.length === 0 ? 'anything' : rules.map((rule) => `\`${rule}\``).join(', ');
  // Whoever gave a reason has thought of it: the comment goes only when somebody chooses so.
  const safe = comment.reason === undefined || comment.reason === '';
  return {
    uri,
    span: comment.span,
    rule: 'unused-suppression',
    kind: 'reference',
    severity: 'information',
    messageId: 'unused',
    message: `Unused suppression: nothing here reports ${what} any more`,
    related: [],
    fixes: [{ ...removeComment(document, comment), safe, preferred: true }],
    url: rulePage('unused-suppression'),
  };
}

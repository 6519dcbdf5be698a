import type { SpecDocument } from '../document/specDocument.ts';
import type { Suppression } from '../document/suppressions.ts';
import type { Finding } from './finding.ts';
import { rulePage } from './runRules.ts';

/** Takes out what the document's comments silence, and reports the comments that silence nothing. */
export function applySuppressions(document: SpecDocument, findings: readonly Finding[]): readonly Finding[] {
  const { suppressions, lines } = document;
  if (suppressions.length === 0) return findings;
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const line = lines.positionAt(finding.span.start).line;
    const by = suppressions.filter((s) => s.firstLine <= line && line <= s.lastLine && names(s, finding.rule));
    for (const suppression of by) used.add(suppression);
    return by.length === 0;
  });
  return [...kept, ...suppressions.filter((s) => !used.has(s)).map((s) => unusedFinding(document, s))];
}

function names(suppression: Suppression, rule: string): boolean {
  return suppression.rules.length === 0 || suppression.rules.includes(rule);
}

function unusedFinding(document: SpecDocument, suppression: Suppression): Finding {
  const { uri } = document;
  const what = suppression.rules.length === 0 ? 'anything' : suppression.rules.map((rule) => `\`${rule}\``).join(', ');
  return {
    uri,
    span: suppression.span,
    rule: 'unused-suppression',
    kind: 'reference',
    severity: 'information',
    messageId: 'unused',
    message: `Unused suppression: nothing here reports ${what} any more`,
    related: [],
    fixes: [
      {
        title: 'Remove the comment',
        safe: true,
        preferred: true,
        edits: [{ uri, span: commentLine(document, suppression), text: '' }],
      },
    ],
    url: rulePage('unused-suppression'),
  };
}

/** The comment with its line end where it stands alone on its line, else the comment only. */
function commentLine(document: SpecDocument, { span }: Suppression): { start: number; end: number } {
  const { lines, text } = document;
  const line = lines.positionAt(span.start).line;
  const start = lines.lineStart(line);
  const alone = text.slice(start, span.start).trim() === '' && text.slice(span.end, lines.lineEnd(line)).trim() === '';
  return alone ? { start, end: lines.lineStart(line + 1) } : span;
}

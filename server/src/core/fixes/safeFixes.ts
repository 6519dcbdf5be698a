import type { Finding, Fix, FixEdit } from '../lint/finding.ts';
import { applyEdits } from '../text/textEdit.ts';

/** The safe fixes of `findings` that go together, first come first served; a fix goes in whole or not at all. */
export function collectSafeFixes(findings: readonly Finding[]): readonly Fix[] {
  const chosen: Fix[] = [];
  for (const { fixes } of findings) {
    const safe = fixes.filter((fix) => fix.safe);
    const fix = safe.find(({ preferred }) => preferred) ?? safe[0];
    if (fix && !chosen.some((other) => clash(fix, other))) chosen.push(fix);
  }
  return chosen;
}

/** The texts after `fixes`, which don't overlap; only those that change come back, by URI. */
export function applyFixes(texts: ReadonlyMap<string, string>, fixes: readonly Fix[]): ReadonlyMap<string, string> {
  const edits = fixes.flatMap((fix) => fix.edits);
  const fixed = new Map<string, string>();
  for (const [uri, text] of texts) {
    const own = edits.filter((edit) => edit.uri === uri);
    if (own.length > 0) fixed.set(uri, applyEdits(text, own));
  }
  return fixed;
}

function clash(a: Fix, b: Fix): boolean {
  return a.edits.some((edit) => b.edits.some((other) => edit.uri === other.uri && touch(edit, other)));
}

function touch(a: FixEdit, b: FixEdit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}

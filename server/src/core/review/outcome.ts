import type { Finding } from '../lint/finding.ts';
import { CASE_RULE, CONFLICT_RULE } from './answer.ts';
import type { ReviewNotes } from './notes.ts';

/** What became of a review's notes. */
export interface ReviewOutcome {
  /** Notes that are reported. */
  readonly conflicts: number;
  readonly cases: number;
  /** Why each of the others is not, a phrase each, for a log. */
  readonly silent: readonly string[];
}

/** What stands in the text and is no finding all the same. */
const SILENT = 'reported already, decided by what the file says, silenced or switched off';

/**
 * Tells notes that are reported from those that stay silent.
 * @param findings of the document, linted with these notes
 */
export function outcomeOf({ conflicts, cases }: ReviewNotes, findings: readonly Finding[]): ReviewOutcome {
  const isShown =
    (rule: string) =>
    ({ situation }: { readonly situation: string }): boolean =>
      findings.some((finding) => finding.rule === rule && finding.message.includes(situation));
  const shownConflicts = conflicts.filter(isShown(CONFLICT_RULE));
  const shownCases = cases.filter(isShown(CASE_RULE));
  const silent = [
    ...conflicts.filter((note) => !shownConflicts.includes(note)),
    ...cases.filter((note) => !shownCases.includes(note)),
  ];
  return {
    conflicts: shownConflicts.length,
    cases: shownCases.length,
    silent: silent.map(({ situation }) => `${SILENT}: “${situation}”`),
  };
}

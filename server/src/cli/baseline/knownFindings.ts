import type { Finding } from '../../core/index.ts';
import type { FileCounts, FindingCounts } from './baselineFile.ts';

/** The baseline of a run, as every thread of it needs it. */
export interface BaselineUse {
  /** Absolute path of its file, with `/`. */
  readonly path: string;
  readonly files: FileCounts;
  /** Whether all that is found becomes known. */
  readonly takesAll: boolean;
  /** Whether hints are shown: what is not shown doesn't become known, and stays so if it is. */
  readonly hints: boolean;
}

/** What a baseline has to do with a file. */
export interface KnownInFile {
  /** What the baseline calls the file. */
  readonly file: string;
  /** The known findings that occur in it. */
  readonly occurring: FindingCounts;
  /** How many findings are not shown because they are known. */
  readonly hidden: number;
}

/**
 * Parts the findings of a file into those that are new and those that the baseline knows. Where one occurs more often
 * than it is known, the last ones are new.
 */
export function withoutKnown(
  findings: readonly Finding[],
  known: FindingCounts,
  { takesAll, hints }: Pick<BaselineUse, 'takesAll' | 'hints'>,
  nameOf: (finding: Finding) => string,
): { readonly findings: readonly Finding[]; readonly known: Omit<KnownInFile, 'file'> } {
  const occurring: Record<string, number> = {};
  let hidden = 0;
  const fresh = findings.filter((finding) => {
    if (mustBeSeen(finding)) return true;
    const isShown = hints || finding.severity !== 'hint';
    const name = nameOf(finding);
    const count = (occurring[name] ?? 0) + 1;
    const isKnown = count <= (Object.hasOwn(known, name) ? (known[name] ?? 0) : 0) || (takesAll && isShown);
    if (!isKnown) return true;
    occurring[name] = count;
    if (isShown) hidden++;
    return false;
  });
  return { findings: fresh, known: { occurring, hidden } };
}

/** A credential has to be revoked, and a rule that fails to be mended: no baseline hides that. */
function mustBeSeen({ rule, kind }: Finding): boolean {
  return rule === 'secret' || kind === 'internal';
}

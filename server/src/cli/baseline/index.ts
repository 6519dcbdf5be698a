/** `--baseline` and `--update-baseline`: only what a project has not put up with yet is reported. */
import type { Disk } from '../../hosts/disk.ts';
import { toAbsolute, writeTextFile } from '../../hosts/node.ts';
import type { CheckArguments } from '../arguments.ts';
import { UsageError } from '../io.ts';
import type { RenderedFile } from '../rendered.ts';
import type { Notice } from '../report.ts';
import type { Selection } from '../selection.ts';
import { formatBaseline, readBaseline } from './baselineFile.ts';
import { compareBaseline, type Comparison } from './compareBaseline.ts';
import type { BaselineUse } from './knownFindings.ts';

export type { BaselineUse } from './knownFindings.ts';

/** How many findings that no longer occur are named. */
const MOST_NAMED = 3;

/**
 * The baseline that a check was asked to hold its findings against, if it was.
 * @throws UsageError when there is none, or it can't be read
 */
export function openBaseline(
  { baseline, updatesBaseline, hints }: CheckArguments,
  cwd: string,
  show: (path: string) => string,
  disk: Disk,
): BaselineUse | undefined {
  if (baseline === undefined) return undefined;
  const path = toAbsolute(cwd, baseline);
  const files = readBaseline(path, show(path), disk);
  if (!files && !updatesBaseline) {
    throw new UsageError(`${show(path)}: No such file or directory, --update-baseline writes it`);
  }
  return { path, files: files ?? {}, takesAll: updatesBaseline, hints };
}

interface Surroundings {
  readonly cwd: string;
  readonly show: (path: string) => string;
  readonly disk: Disk;
  readonly selection?: Selection | undefined;
}

/**
 * Says what in a baseline is out of date, or writes it.
 * @param hasFailed whether too little is known of the files to write anything
 * @throws UsageError when it can't be written
 */
export async function settleBaseline(
  use: BaselineUse,
  reports: readonly RenderedFile[],
  hasFailed: boolean,
  { cwd, show, disk, selection }: Surroundings,
): Promise<readonly Notice[]> {
  const shown = show(use.path);
  const notice = (message: string): Notice[] => [{ about: 'baseline', path: shown, message, isMild: true }];
  const isSelected = (name: string): boolean => !selection || selection.ids.includes(name.split(':')[0] ?? '');
  const comparison = compareBaseline(use, reports, { cwd, disk, isSelected });
  if (!use.takesAll) return comparison.gone.length === 0 ? [] : notice(describeGone(comparison));
  if (hasFailed) return notice('Left as it is: the check has failed');
  const problem = await writeTextFile(use.path, formatBaseline(comparison.files), false);
  if (problem !== undefined) throw new UsageError(`${shown}: ${problem}`);
  return notice(describeUpdate(comparison));
}

function describeGone({ gone }: Comparison): string {
  const named = gone.slice(0, MOST_NAMED).map(({ file, name }) => `${file}, ${name}`);
  const rest = gone.length > MOST_NAMED ? `; and ${gone.length - MOST_NAMED} more` : '';
  return `${findings(gone.length)} no longer there, --update-baseline takes ${gone.length === 1 ? 'it' : 'them'} out: ${named.join('; ')}${rest}`;
}

function describeUpdate({ total, added, gone }: Comparison): string {
  return `Holds ${findings(total)} now: ${added} added, ${gone.length} taken out`;
}

function findings(count: number): string {
  return `${count} finding${count === 1 ? '' : 's'}`;
}

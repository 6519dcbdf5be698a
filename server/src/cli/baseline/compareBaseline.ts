import { posix } from 'node:path';
import { type Disk, exists } from '../../hosts/disk.ts';
import { toAbsolute } from '../../hosts/node.ts';
import type { RenderedFile } from '../rendered.ts';
import type { FileCounts, FindingCounts } from './baselineFile.ts';
import type { BaselineUse } from './knownFindings.ts';

/** A baseline beside what a run has found. */
export interface Comparison {
  /** The baseline as it should be: what wasn't checked and is still there stays. */
  readonly files: FileCounts;
  readonly total: number;
  /** How many findings were not in it. */
  readonly added: number;
  /** Those that no longer occur, one by one. */
  readonly gone: readonly { readonly file: string; readonly name: string }[];
}

/** The path by which a baseline calls a file (absolute path with `/`). */
export function pathInBaseline({ path }: Pick<BaselineUse, 'path'>, file: string): string {
  return posix.relative(posix.dirname(path), file);
}

/** Whether a run was asked for a finding of this name. */
type IsSelected = (name: string) => boolean;

/**
 * Holds a baseline against what was found.
 * @param reports of the files that were asked for
 * @param cwd from which their paths are shown
 */
export function compareBaseline(
  use: BaselineUse,
  reports: readonly RenderedFile[],
  { cwd, disk, isSelected }: { readonly cwd: string; readonly disk: Disk; readonly isSelected: IsSelected },
): Comparison {
  const found = new Map(reports.flatMap((report) => foundIn(report, use, cwd)));
  const files: Record<string, FindingCounts> = {};
  const gone: { file: string; name: string }[] = [];
  let added = 0;
  for (const file of new Set([...Object.keys(use.files), ...found.keys()])) {
    const before = use.files[file] ?? {};
    const isThere = exists(disk, toAbsolute(posix.dirname(use.path), file));
    const rest = Object.entries(before).filter(([name]) => !found.has(file) || !isSelected(name));
    const after = isThere ? { ...Object.fromEntries(rest), ...found.get(file) } : {};
    if (Object.keys(after).length > 0) files[file] = after;
    for (const [name, count] of Object.entries(before)) {
      for (let at = after[name] ?? 0; at < count; at++) gone.push({ file, name });
    }
    for (const [name, count] of Object.entries(after)) added += Math.max(0, count - (before[name] ?? 0));
  }
  const total = Object.values(files)
    .flatMap((counts) => Object.values(counts))
    .reduce((sum, count) => sum + count, 0);
  return { files, total, added, gone };
}

function foundIn({ known, skipped }: RenderedFile, use: BaselineUse, cwd: string): [string, FindingCounts][] {
  if (known) return [[known.file, known.occurring]];
  return skipped?.isEmpty ? [[pathInBaseline(use, toAbsolute(cwd, skipped.path)), {}]] : [];
}

/** Whole runs: what was printed, and on what it depends. */
import { disk } from '../../hosts/disk.ts';
import { holds, type Trace } from '../../hosts/trace.ts';
import type { CliIo, ExitCode } from '../io.ts';
import { placeOf, readEntry, writeEntry } from './entries.ts';

/** What a run depends on beside the disk. */
export type RunWorld = Pick<CliIo, 'cwd' | 'home' | 'color' | 'columns' | 'build'>;

/** What a run has written, in order. */
export type Output = readonly (readonly [to: 'out' | 'err', text: string])[];

/** A run as it is kept. */
export interface KeptRun {
  readonly code: ExitCode;
  readonly output: Output;
  readonly trace: Trace;
}

/** What was kept of a run, if it would come to the same now. */
export function findRun(folder: string, args: readonly string[], world: RunWorld): KeptRun | undefined {
  // The hash that stands before an entry says that it is one of ours.
  const kept = readEntry(placeOfRun(folder, args, world)) as KeptRun | undefined;
  return kept && holds(kept.trace, disk) ? kept : undefined;
}

/** Keeps a run for the next one. */
export function keepRun(folder: string, args: readonly string[], world: RunWorld, run: KeptRun): void {
  writeEntry(placeOfRun(folder, args, world), run);
}

function placeOfRun(folder: string, args: readonly string[], world: RunWorld): string {
  const { cwd, home, color, columns, build } = world;
  return placeOf(folder, 'run', [build, process.version, cwd, home, color, columns, args]);
}

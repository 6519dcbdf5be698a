import type { CliIo, ExitCode } from '../io.ts';
import { cacheAsked } from './asked.ts';
import { findRun } from './runs.ts';

/**
 * Prints what an earlier run of the same command has printed, if nothing has changed since. The linter isn't loaded.
 * @param args what stands behind `precept check`
 * @returns what the process ends with; undefined when the check has to be run
 */
export function repeatRun(args: readonly string[], io: CliIo): ExitCode | undefined {
  const folder = cacheAsked(args, io.cwd);
  const kept = folder === undefined ? undefined : findRun(folder, args, io);
  for (const [to, text] of kept?.output ?? []) io[to](text);
  return kept?.code;
}

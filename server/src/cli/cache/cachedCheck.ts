import { posix } from 'node:path';
import { disk } from '../../hosts/disk.ts';
import { makeOwnFolder } from '../../hosts/ownFiles.ts';
import { type Recorder, recordOn } from '../../hosts/trace.ts';
import type { Checker } from '../checker.ts';
import type { CliIo, ExitCode } from '../io.ts';
import type { CheckJob } from '../parallel.ts';
import type { RenderedFile } from '../rendered.ts';
import { forgetEntries } from './entries.ts';
import { createFileCache, type FilePlan } from './files.ts';
import { keepRun, type Output } from './runs.ts';

/** What a check that is kept looks through, and what it needs not do again. */
export interface CheckCache {
  readonly recorder: Recorder;
  /** Where the results for single files are kept. */
  planFor(job: CheckJob): FilePlan;
  /** Those that would be the same now, by path. */
  findFiles(paths: readonly string[], plan: FilePlan, checker: Checker): Promise<Map<string, RenderedFile>>;
}

/** Longer reports are made anew, in UTF-16 units. */
const MOST_OUTPUT = 10_000_000;

/**
 * `precept check --cache`: a check that is kept, so that the next one can be told from it, whole or file by file.
 * @param check runs it
 * @param folder where it is kept
 * @param args what stands behind `precept check`
 */
export async function cachedCheck(
  check: (io: CliIo, cache: CheckCache) => Promise<ExitCode>,
  io: CliIo,
  folder: string,
  args: readonly string[],
): Promise<ExitCode> {
  // Before the first question: the project may be where it lies.
  makeOwnFolder(folder);
  const recorder = recordOn(disk);
  const tape = record(io);
  const code = await check(tape.io, {
    recorder,
    planFor: (job) => ({ folder, asked: [io.build, process.version, io.home, job] }),
    findFiles,
  });
  const output = tape.output();
  if (output) keepRun(folder, args, io, { code, output, trace: recorder.take() });
  forgetEntries(folder);
  return code;
}

async function findFiles(
  paths: readonly string[],
  plan: FilePlan,
  checker: Checker,
): Promise<Map<string, RenderedFile>> {
  const cache = createFileCache(plan, checker);
  const found = new Map<string, RenderedFile>();
  for (const path of paths) {
    // All configurations, so that their mistakes come in the order of the files, whatever is kept.
    await checker.project.forFolder(posix.dirname(path));
    const kept = await cache.find(path);
    if (kept) found.set(path, kept);
  }
  return found;
}

/** An output that remembers what is written, unless it becomes too much. */
function record(io: CliIo): { readonly io: CliIo; output(): Output | undefined } {
  const output: ['out' | 'err', string][] = [];
  let length = 0;
  const writing = (to: 'out' | 'err') => (text: string) => {
    io[to](text);
    if ((length += text.length) <= MOST_OUTPUT) output.push([to, text]);
  };
  return {
    io: { ...io, out: writing('out'), err: writing('err') },
    output: () => (length <= MOST_OUTPUT ? output : undefined),
  };
}

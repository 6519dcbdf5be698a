import { disk } from '../../hosts/disk.ts';
import { makeOwnFolder } from '../../hosts/ownFiles.ts';
import { type Recorder, recordOn } from '../../hosts/trace.ts';
import type { CliIo, ExitCode } from '../io.ts';
import { forgetEntries } from './entries.ts';
import { keepRun, type Output } from './runs.ts';

/** Longer reports are made anew, in UTF-16 units. */
const MOST_OUTPUT = 10_000_000;

/**
 * `precept check --cache`: a check that is kept, so that the next one can be told from it.
 * @param check runs it
 * @param folder where it is kept
 * @param args what stands behind `precept check`
 */
export async function cachedCheck(
  check: (io: CliIo, recorder: Recorder) => Promise<ExitCode>,
  io: CliIo,
  folder: string,
  args: readonly string[],
): Promise<ExitCode> {
  // Before the first question: the project may be where it lies.
  makeOwnFolder(folder);
  const recorder = recordOn(disk);
  const tape = record(io);
  const code = await check(tape.io, recorder);
  const output = tape.output();
  if (output) keepRun(folder, args, io, { code, output, trace: recorder.take() });
  forgetEntries(folder);
  return code;
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

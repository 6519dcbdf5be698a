import { availableParallelism } from 'node:os';
import type { LocatedConfigProblem } from '../core/index.ts';
import { disk } from '../hosts/disk.ts';
import { noteFiles, noteText } from '../hosts/effort.ts';
import type { Trace } from '../hosts/trace.ts';
import type { FilePlan } from './cache/files.ts';
import { type CheckerInit, createChecker } from './checker.ts';
import { type RenderedFile, renderFile, type ReportStyle } from './rendered.ts';

/** Below this many files a second thread costs more than it brings. */
const FEWEST_FILES = 60;
/** Neighbours go to one thread: it has read what they share. */
const CHUNK = 20;

/** What every thread must know. */
export interface CheckJob extends CheckerInit {
  readonly style: ReportStyle;
  /** Where the results are kept, if they are. */
  readonly cache?: FilePlan;
}

/** What the checking of some files came to. */
export interface CheckResult {
  readonly files: readonly RenderedFile[];
  /** What was wrong in the configurations that were read for them. */
  readonly problems: readonly LocatedConfigProblem[];
  /** What was asked of the disk, if the job wants to know. */
  readonly traces: readonly Trace[];
}

/** Checks some files, in their order. */
export type CheckFiles = (paths: readonly string[]) => Promise<CheckResult>;

/** Checks files in this thread. */
async function checkHere({ style, cache, ...init }: CheckJob): Promise<CheckFiles> {
  // Loaded only where it is needed.
  const recorder = cache && (await import('../hosts/trace.ts')).recordOn(disk);
  const checker = createChecker(init, recorder?.disk ?? disk, cache !== undefined);
  const kept = cache && (await import('./cache/files.ts')).createFileCache(cache, checker);
  return async (paths) => {
    const files: RenderedFile[] = [];
    for (const path of paths) {
      const file = await checker.readFile(path);
      const rendered = renderFile(await checker.checkRead(path, file), style, (shown) => checker.find(shown));
      await kept?.keep(path, file, rendered);
      files.push(rendered);
    }
    return { files, problems: checker.project.problems, traces: recorder ? [recorder.take()] : [] };
  };
}

/**
 * Checks files on all cores. The result is the same as in one thread, in the order of the files.
 * @param script the file that a thread runs; it must call {@link serveThread}
 * @param progress told how many files are done
 */
export async function checkOnAllCores(
  paths: readonly string[],
  job: CheckJob,
  script: string | undefined,
  progress: (done: number) => void,
): Promise<CheckResult> {
  const chunks: (readonly string[])[] = [];
  for (let at = 0; at < paths.length; at += CHUNK) chunks.push(paths.slice(at, at + CHUNK));
  const threads =
    script === undefined || paths.length < FEWEST_FILES ? 0 : Math.min(availableParallelism(), chunks.length);
  const results: CheckResult[] = [];
  let next = 0;
  let done = 0;
  const drain = async (check: CheckFiles): Promise<void> => {
    for (let index = next++; index < chunks.length; index = next++) {
      const chunk = chunks[index] ?? [];
      results[index] = await check(chunk);
      progress((done += chunk.length));
    }
  };
  noteFiles(paths.length);
  if (paths.length >= FEWEST_FILES) noteText(Number.MAX_SAFE_INTEGER);
  if (threads < 2 || script === undefined) await drain(await checkHere(job));
  else await Promise.all(Array.from({ length: threads }, () => withThread(script, job, drain)));
  return {
    files: results.flatMap(({ files }) => files),
    problems: results.flatMap(({ problems }) => problems),
    traces: results.flatMap(({ traces }) => traces),
  };
}

async function withThread(script: string, job: CheckJob, use: (check: CheckFiles) => Promise<void>): Promise<void> {
  // Loaded only where it is needed: most runs are of one file.
  const { Worker } = await import('node:worker_threads');
  const thread = new Worker(script, { argv: [THREAD], workerData: { precept: job } });
  try {
    await use(
      (paths) =>
        new Promise((resolve, reject) => {
          thread.once('error', reject);
          thread.once('message', (result: CheckResult) => {
            thread.off('error', reject);
            resolve(result);
          });
          thread.postMessage(paths);
        }),
    );
  } finally {
    await thread.terminate();
  }
}

/** The first argument of a thread of {@link checkOnAllCores}. */
export const THREAD = '--precept-thread';

/** In a thread of {@link checkOnAllCores}: checks what it is sent. @returns whether this is such a thread */
export async function serveThread(): Promise<boolean> {
  const { isMainThread, parentPort, workerData } = await import('node:worker_threads');
  const { precept } = (workerData ?? {}) as { precept?: CheckJob };
  const port = parentPort;
  if (isMainThread || !port || !precept) return false;
  const check = await checkHere(precept);
  port.on('message', (paths: readonly string[]) => {
    // What goes wrong ends the thread, and is thrown where its result is awaited.
    void check(paths).then((result) => port.postMessage(result));
  });
  return true;
}

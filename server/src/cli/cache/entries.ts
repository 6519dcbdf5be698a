/** What is kept of checks: files by the hash of what was asked. What can't be read is not there. */
import { join } from 'node:path';
import { forgetUnused, markUsed, readOwn, writeOwn } from '../../hosts/ownFiles.ts';
import { printOf } from '../../hosts/trace.ts';

/** Of a whole run, or of one file. */
export type EntryKind = 'run' | 'file';

const UNUSED_MS = 30 * 24 * 3600 * 1000;
const MOST_BYTES = 200_000_000;
const MOST_BYTES_EACH = 20_000_000;

/** Names of entries, and of drafts that somebody had no time to finish: a folder that was named may hold other files. */
const ENTRY = /^precept-(?:run|file)-[0-9a-f]{32}\.json(?:\.[\w-]+)?$/;

/**
 * The place of an entry.
 * @param asked all that the answer depends on and that is known before anything is read
 */
export function placeOf(folder: string, kind: EntryKind, asked: readonly unknown[]): string {
  return join(folder, `precept-${kind}-${printOf(JSON.stringify(asked))}.json`);
}

/** What was kept at a place, as JSON gives it; undefined when there is nothing whole. */
export function readEntry(path: string): unknown {
  const { data, age } = readOwn(path) ?? {};
  if (!data || age === undefined) return undefined;
  const end = data.indexOf('\n');
  const body = data.subarray(end + 1);
  if (data.toString('latin1', 0, end) !== printOf(body)) return undefined;
  markUsed(path, age);
  return JSON.parse(body.toString('utf8'));
}

/** Keeps a value at a place, unless it is too large. */
export function writeEntry(path: string, value: unknown): void {
  const body = JSON.stringify(value);
  if (body.length <= MOST_BYTES_EACH) writeOwn(path, `${printOf(body)}\n${body}`);
}

/** Takes away what nobody has used for 30 days, and the oldest beyond 200 MB. */
export function forgetEntries(folder: string): void {
  forgetUnused(folder, (name) => ENTRY.test(name), UNUSED_MS, MOST_BYTES);
}

import { createTwoFilesPatch } from 'diff';
import { applyFixes, collectSafeFixes } from '../../core/index.ts';
import { readTextFile, writeTextFile } from '../../hosts/node.ts';
import type { CheckedFile } from '../report.ts';

/** A file that safe fixes change. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: CheckedFile;
}

// A fix may bring out another finding; fixes that undo each other must come to an end.
const MAX_PASSES = 10;

/**
 * Applies the safe fixes of the files' findings, and those of what is found then, until none is left.
 * Nothing is written. A fix that reaches into a file that isn't checked is left out.
 * @param lint checks a text as if it stood in the file at `path`
 */
export async function applySafeFixes(
  files: readonly CheckedFile[],
  lint: (path: string, text: string) => Promise<CheckedFile>,
): Promise<readonly FixedFile[]> {
  const current = new Map(files.map((file) => [file.path, file]));
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const findings = [...current.values()].flatMap((file) => file.findings);
    const fixes = collectSafeFixes(findings).filter(({ edits }) => edits.every(({ uri }) => current.has(uri)));
    const texts = new Map([...current].map(([path, { text }]) => [path, text]));
    const fixed = applyFixes(texts, fixes);
    if (fixed.size === 0) break;
    for (const [path, text] of fixed) current.set(path, await lint(path, text));
  }
  return files.flatMap(({ path, text }) => {
    const after = current.get(path);
    return after && after.text !== text ? [{ path, before: text, after }] : [];
  });
}

/** The changes as a unified diff, in the form that `patch` and `git apply` read. */
export function formatDiff(fixed: readonly FixedFile[]): string {
  return fixed
    .map(({ path, before, after }) => createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after.text, '', ''))
    .map((patch) => patch.replace(/^=+\n/, ''))
    .join('');
}

/**
 * Writes a fixed file, unless it has changed since it was read.
 * Out: why it wasn't written, if it wasn't.
 */
export async function writeFixed({ before, after }: FixedFile, file: string): Promise<string | undefined> {
  const now = readTextFile(file);
  if (!now.ok) return now.reason;
  if (now.text !== before) return 'Changed while it was being checked, left as it is';
  return writeTextFile(file, after.text, now.byteOrderMark);
}
